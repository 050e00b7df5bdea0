//! Circles among the imports of the generator's files. Only those of recursive data are allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The allowed circles, each with its reason.
const ALLOWED: [(&[&str], &str); 4] = [
    (&["json", "json::map", "json::value"], "a map holds values"),
    (&["ir::docs", "ir::types", "ir::types::structs", "ir::unions"], "types hold types"),
    (
        &[
            "ir::lower::schema",
            "ir::lower::schema::recursion_guard",
            "ir::lower::union",
            "ir::lower::union::variant",
            "ir::lower::union::variant_names",
        ],
        "the recursion over schemas",
    ),
    (&["graph::node", "graph::reference"], "a node follows references, and the target of a reference is a node"),
];

#[test]
fn imports_have_no_circles_but_those_that_are_listed() {
    let found = circles(&imports(&modules("macros/codegen/src")));
    let allowed: BTreeSet<Vec<String>> =
        ALLOWED.iter().map(|(circle, _)| circle.iter().map(|&it| it.to_owned()).collect()).collect();
    let new: Vec<_> = found.difference(&allowed).collect();
    let gone: Vec<_> = allowed.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "new circles: {new:#?}\nlisted circles that do not exist: {gone:#?}");
}

#[test]
fn imports_of_the_runtime_have_no_circles() {
    let found = circles(&imports(&modules("runtime/src")));
    assert!(found.is_empty(), "{found:#?}");
}

/// The text of each module before its tests, by path: `ir::lower::schema`.
type Modules = BTreeMap<String, String>;

fn modules(folder: &str) -> Modules {
    fn read(folder: &Path, path: &str, modules: &mut Modules) {
        for entry in fs::read_dir(folder).expect("readable").map(|entry| entry.expect("readable")) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") };
            match name.strip_suffix(".rs") {
                Some("tests") => {}
                Some("mod" | "lib") => {
                    let text = fs::read_to_string(entry.path()).expect("readable");
                    modules.entry(path.to_owned()).or_default().push_str(before_tests(&text));
                }
                Some(name) => {
                    let text = fs::read_to_string(entry.path()).expect("readable");
                    modules.entry(inner(name)).or_default().push_str(before_tests(&text));
                }
                None if entry.path().is_dir() => read(&entry.path(), &inner(&name), modules),
                None => {}
            }
        }
    }
    let mut modules = Modules::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder), "", &mut modules);
    modules
}

fn before_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod").next().unwrap_or_default()
}

/// Returns the modules that each module imports. A re-exported item counts for the module that defines it.
fn imports(modules: &Modules) -> BTreeMap<String, BTreeSet<String>> {
    let mut origins = BTreeMap::new();
    for (module, text) in modules {
        for path in uses(text, true) {
            let (path, name) = path.split_once(" as ").unwrap_or((&path, path.rsplit("::").next().unwrap_or_default()));
            if let Some((origin, _)) = resolve(modules, module, path).filter(|(origin, _)| origin != module) {
                origins.insert((module.clone(), name.to_owned()), origin);
            }
        }
    }
    let target = |module: &str, path: &str| {
        let (target, item) = resolve(modules, module, path.split(" as ").next()?)?;
        let origin = item.and_then(|item| origins.get(&(target.clone(), item)).cloned());
        Some(origin.unwrap_or(target)).filter(|target| target != module)
    };
    let of = |(module, text): (&String, &String)| {
        (module.clone(), uses(text, false).iter().filter_map(|path| target(module, path)).collect())
    };
    modules.iter().map(of).collect()
}

/// Returns the paths of the `use` declarations at the top of a module: only the re-exported ones, or all.
fn uses(text: &str, exported: bool) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("use ") {
        let (before, after) = text.split_at(at);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let is_declaration = line.is_empty() || line.starts_with("pub") && !line.contains("fn ");
        if is_declaration && (!exported || line.starts_with("pub")) {
            let tree = after.strip_prefix("use ").and_then(|it| it.split(';').next()).unwrap_or_default();
            let tree = tree.split_whitespace().collect::<Vec<_>>().join(" ");
            flatten("", &tree, &mut found);
        }
    }
    found
}

/// Adds each path of a use tree.
fn flatten(prefix: &str, tree: &str, found: &mut Vec<String>) {
    let Some((head, inner)) = tree.split_once('{') else {
        found.push(format!("{prefix}{}", tree.trim()).trim_end_matches("::self").to_owned());
        return;
    };
    let (mut depth, mut start) = (0, 0);
    let inner = inner.trim().strip_suffix('}').unwrap_or(inner);
    let prefix = format!("{prefix}{}", head.trim());
    for (at, character) in inner.char_indices().chain([(inner.len(), ',')]) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let part = inner.get(start..at).unwrap_or_default().trim();
                if !part.is_empty() {
                    flatten(&prefix, part, found);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// Returns the module of a path, and the first name below it.
fn resolve(modules: &Modules, module: &str, path: &str) -> Option<(String, Option<String>)> {
    let mut segments = path.trim().split("::").peekable();
    let mut current: Vec<&str> = module.split("::").filter(|it| !it.is_empty()).collect();
    match segments.peek().copied()? {
        "crate" => {
            current.clear();
            segments.next();
        }
        "self" => {
            segments.next();
        }
        "super" => {
            while segments.next_if_eq(&"super").is_some() {
                current.pop();
            }
        }
        first if modules.contains_key(&[current.as_slice(), &[first]].concat().join("::")) => {}
        _ => return None,
    }
    while let Some(segment) = segments.peek().copied() {
        let inner = [current.as_slice(), &[segment]].concat();
        if !modules.contains_key(&inner.join("::")) {
            break;
        }
        current = inner;
        segments.next();
    }
    Some((current.join("::"), segments.next().map(str::to_owned)))
}

/// Returns the sets of modules that import each other, directly or through other modules.
fn circles(imports: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<Vec<String>> {
    let reached = |start: &String| {
        let (mut seen, mut waiting) = (BTreeSet::new(), vec![start]);
        while let Some(module) = waiting.pop() {
            waiting.extend(imports.get(module).into_iter().flatten().filter(|it| seen.insert((*it).clone())));
        }
        seen
    };
    let reach: BTreeMap<&String, BTreeSet<String>> = imports.keys().map(|module| (module, reached(module))).collect();
    let circle = |module: &String| -> Vec<String> {
        let mutual = |other: &&String| reach.get(other).is_some_and(|it| it.contains(module));
        reach.get(module).into_iter().flatten().filter(mutual).cloned().collect()
    };
    imports.keys().map(circle).filter(|circle| circle.len() > 1).collect()
}
