//! Rules for the sources: imports between folders, lengths of files and functions, and reasons for calls that can
//! panic.

mod keys;
mod states;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the generator that each folder may import.
const LAYERS: [(&str, &[&str]); 10] = [
    ("json", &[]),
    ("yaml", &["json"]),
    ("diagnostic", &["yaml"]),
    ("document", &["diagnostic", "json", "yaml"]),
    ("graph", &["diagnostic", "document", "json", "options"]),
    ("ir", &["diagnostic", "document", "graph", "json", "options"]),
    ("names", &["diagnostic", "ir", "options"]),
    ("compat", &["diagnostic", "ir", "names", "options"]),
    ("tokens", &["diagnostic", "document", "ir", "names", "options"]),
    ("options", &["compat", "diagnostic", "ir"]),
];

/// The folder or file that may use each third-party crate.
const OWNERS: [(&str, &[&str]); 5] = [
    ("regex_lite", &["document/overlay/json_path/"]),
    ("heck", &["names/case.rs", "graph/operation_name/"]),
    ("granit_parser", &["yaml/"]),
    ("quote", &["explain.rs", "formatting.rs", "tokens/"]),
    ("proc_macro2", &["generation.rs", "formatting.rs", "options/path.rs", "names/name.rs", "tokens/"]),
];

const LONGEST_FILE: usize = 420;
/// The maximum number of lines of a file of the generator or the macro, without its tests.
const LONGEST_FILE_OF_THE_GENERATOR: usize = 300;
const LONGEST_FUNCTION: usize = 60;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the Rust files below a folder, with their relative paths.
pub(crate) fn sources(folder: &str) -> Vec<(String, String)> {
    let root = root().join(folder);
    let mut waiting = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("readable").path()));
        } else if path.extension().is_some_and(|it| it == "rs") {
            let name = path.strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/");
            files.push((name, fs::read_to_string(&path).expect("readable")));
        }
    }
    files.sort();
    files
}

fn all() -> Vec<(String, String)> {
    let folders = [
        "macros/codegen/src",
        "macros/cli",
        "macros/build/src",
        "macros/options/src",
        "macros/src",
        "runtime/src",
        "examples",
        "tests/it",
        "tests/bin",
        "tests/fuzz",
        "tests/laws",
    ];
    folders.iter().filter(|it| root().join(it).exists()).flat_map(|folder| sources(folder)).collect()
}

/// Returns the part of a file before its tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod").next().unwrap_or_default()
}

#[test]
fn folders_name_only_the_folders_below_them() {
    for (name, text) in sources("macros/codegen/src") {
        let Some((folder, _)) = name.split_once('/') else { continue };
        let (_, allowed) = LAYERS.iter().find(|(known, _)| *known == folder).expect("every folder is in the table");
        for (other, _) in LAYERS {
            let named = without_tests(&text).contains(&format!("crate::{other}"));
            assert!(!named || other == folder || allowed.contains(&other), "{name} names crate::{other}");
        }
    }
}

#[test]
fn the_data_of_the_ir_knows_no_graph() {
    for (name, text) in sources("macros/codegen/src/ir") {
        let is_data = !name.starts_with("lower/") && name != "mod.rs";
        assert!(!is_data || !text.contains("crate::graph"), "{name}");
    }
}

#[test]
fn third_party_crates_have_one_owner() {
    for (name, text) in sources("macros/codegen/src") {
        for (krate, owners) in OWNERS {
            let path = format!("{krate}::");
            let is_path = |(at, _): (usize, &str), line: &str| {
                !line.split_at(at).0.ends_with(|it: char| it.is_alphanumeric() || it == '_')
            };
            let names = |line: &str| line.match_indices(&path).any(|found| is_path(found, line));
            let used = text.lines().any(|line| names(line) && !line.trim_start().starts_with("//"));
            assert!(!used || owners.iter().any(|owner| name.starts_with(owner)), "{name} uses {krate}");
        }
    }
}

#[test]
fn every_file_begins_with_its_purpose() {
    for (name, text) in all() {
        assert!(text.starts_with("//!") || text.starts_with("#![doc"), "{name}");
    }
}

#[test]
fn the_runtime_is_in_folders() {
    let at_the_top = |(name, _): (String, String)| (!name.contains('/')).then_some(name);
    let files: Vec<String> = sources("runtime/src").into_iter().filter_map(at_the_top).collect();
    assert_eq!(files, ["generate.rs", "generated_v1.rs", "lib.rs"]);
}

/// The maximum number of entries of a folder, without its file `tests.rs`.
const MOST_ENTRIES: usize = 16;

#[test]
fn folders_of_the_generator_are_small() {
    let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, _) in sources("macros/codegen/src") {
        if name.ends_with("/tests.rs") {
            continue;
        }
        let mut path = name.as_str();
        while let Some((folder, _)) = path.rsplit_once('/') {
            let entry = path.strip_prefix(folder).unwrap_or_default();
            entries.entry(folder.to_owned()).or_default().insert(entry.to_owned());
            path = folder;
        }
        entries.entry(String::new()).or_default().insert(path.to_owned());
    }
    for (folder, entries) in entries {
        assert!(entries.len() <= MOST_ENTRIES, "{folder} has {} entries", entries.len());
    }
}

#[test]
fn files_and_functions_stay_short() {
    for (name, text) in all().into_iter().filter(|(name, _)| !name.ends_with("tests.rs")) {
        let lines = without_tests(&text).lines().count();
        assert!(lines <= LONGEST_FILE, "{name} has {lines} lines");
        for (function, length) in functions(without_tests(&text)) {
            assert!(length <= LONGEST_FUNCTION, "{name}: `{function}` has {length} lines");
        }
    }
}

#[test]
fn files_of_the_generator_are_shorter() {
    let files =
        sources("macros/codegen/src").into_iter().chain(sources("macros/options/src")).chain(sources("macros/src"));
    let lengths = files.filter(|(name, _)| !name.ends_with("tests.rs")).map(|(name, text)| {
        let length = without_tests(&text).lines().count();
        (name, length)
    });
    let long: Vec<(String, usize)> = lengths.filter(|(_, length)| *length > LONGEST_FILE_OF_THE_GENERATOR).collect();
    assert!(long.is_empty(), "{long:?}");
}

/// Returns functions and their lengths, by indentation, which the formatter guarantees.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let is_function = ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "async fn ", "pub async fn "]
            .iter()
            .any(|start| code.starts_with(start));
        if is_function {
            let closing = format!("{}}}", " ".repeat(indent));
            let length = lines.iter().skip(index).position(|line| *line == closing).unwrap_or(0);
            found.push((code.to_owned(), length));
        }
    }
    found
}

#[test]
fn every_possible_panic_has_an_argument() {
    for folder in
        ["macros/codegen/src", "macros/build/src", "macros/cli", "macros/options/src", "macros/src", "runtime/src"]
    {
        for (name, text) in sources(folder) {
            if name.contains("tests") {
                continue;
            }
            let lines: Vec<&str> = without_tests(&text).lines().collect();
            for (index, line) in lines.iter().enumerate() {
                let risky = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
                let code = line.trim_start();
                if code.starts_with("//") || !risky.iter().any(|word| code.contains(word)) {
                    continue;
                }
                let above = lines.get(index.saturating_sub(3)..=index).unwrap_or_default();
                let argued = |it: &&str| it.contains("OK because") || it.contains("#[cfg(all(test");
                assert!(above.iter().any(argued), "{folder}/{name}:{}: {line}", index + 1);
            }
        }
    }
}

#[test]
fn every_path_in_contributing_exists() {
    let text = fs::read_to_string(root().join(".github/CONTRIBUTING.md")).expect("the path exists");
    let paths = text.split('`').skip(1).step_by(2).filter(|it| it.contains('/') && !it.contains(' '));
    let missing: Vec<&str> = paths.filter(|it| !root().join(it).exists()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_top_level_has_no_source_file() {
    let entries = fs::read_dir(root()).expect("readable").map(|entry| entry.expect("readable").path());
    let sources: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|it| it == "rs")).collect();
    assert!(sources.is_empty(), "{sources:?}");
}

#[test]
fn every_description_is_listed_with_its_sources() {
    let readme = fs::read_to_string(root().join("spec/README.md")).expect("the path exists");
    for entry in fs::read_dir(root().join("spec")).expect("the path exists") {
        let name = entry.expect("readable").file_name().to_string_lossy().into_owned();
        assert!(name == "README.md" || readme.contains(&name), "spec/README.md does not mention {name}");
    }
}

/// Words with a meaning in this project only. The glossary in ARCHITECTURE.md has the terms to use instead.
const PRIVATE_WORDS: [&str; 17] = [
    "said", "told", "face", "faces", "heir", "heirs", "twin", "twins", "alone", "alike", "together", "beyond",
    "nothing", "giver", "weld", "whoever", "felt",
];

#[test]
fn identifiers_have_no_private_words() {
    let mut found = Vec::new();
    for folder in [
        "macros/codegen/src",
        "macros/build/src",
        "macros/cli",
        "macros/options/src",
        "macros/src",
        "runtime/src",
        "examples",
    ] {
        for (name, text) in sources(folder) {
            // `Spacing::Alone` is part of `proc_macro2`.
            let is_private = |identifier: &&str| {
                *identifier != "Alone" && words_of(identifier).iter().any(|it| PRIVATE_WORDS.contains(&it.as_str()))
            };
            found.extend(identifiers(&text).filter(is_private).map(|it| format!("{folder}/{name}: {it}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Returns the words of a text outside comments and string literals.
fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        let (before, after) = rest.split_at(at);
        pieces.push(before);
        rest = match after.as_bytes() {
            [b'/', b'/', ..] => after.split_once('\n').map_or("", |(_, rest)| rest),
            [b'"', ..] if before.ends_with('#') || before.ends_with('r') => {
                let marks = before.bytes().rev().take_while(|it| *it == b'#').count();
                let closing = format!("\"{}", "#".repeat(marks));
                after.strip_prefix('"').and_then(|it| it.split_once(&closing)).map_or("", |(_, rest)| rest)
            }
            [b'"', ..] if !before.ends_with('\'') => after.split_at(string_length(after)).1,
            _ => after.split_at(1).1,
        };
    }
    pieces.push(rest);
    pieces.into_iter().flat_map(|piece| piece.split(|it: char| !it.is_alphanumeric() && it != '_'))
}

/// Returns the length of the string literal at the start of a text, with its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// Returns the words of an identifier in lower case: `OpenTuple` has two.
fn words_of(identifier: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in identifier.chars() {
        if character == '_'
            || character.is_uppercase() && words.last().is_some_and(|it| it.ends_with(char::is_lowercase))
        {
            words.push(String::new());
        }
        if character != '_' {
            words.last_mut().expect("one word at least").extend(character.to_lowercase());
        }
    }
    words
}
