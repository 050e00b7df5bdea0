//! The table of breaking changes in the guide, compared with the compiler. Each row has a program for the older
//! description. It compiles against the newer description exactly if the row does not break code.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use self::programs::{Diagnostic, write};

#[path = "support/programs.rs"]
mod programs;

const TABLE: &str = include_str!("../runtime/src/guide/contract.md");

/// Returns the cases, each with true if code breaks.
fn rows() -> Vec<(&'static str, bool)> {
    let cells = |line: &'static str| line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>();
    let rows = TABLE.lines().filter(|line| line.starts_with("| ") && !line.ends_with("| case |")).map(cells);
    rows.map(|cells| (cells[3].trim_matches('`'), ["code", "both"].contains(&cells[1]))).collect()
}

/// Returns the client of a description of a case, and the program that uses it.
fn program(case: &str, description: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/compat").join(case);
    let derives = std::fs::read_to_string(folder.join("derive.txt")).unwrap_or_default().replace('\n', ", ");
    let [description, user] = [description, "user.rs"].map(|name| folder.join(name).to_string_lossy().into_owned());
    let group = if case.starts_with("grouping") { "tags" } else { "none" };
    let xml = case.starts_with("xml");
    let options = format!("spec = {description:?}, derive = [{derives}], group = {group}, xml = {xml}");
    format!("mod api {{ specweld::generate_api!({options}); }}\ninclude!({user:?});\n")
}

/// Creates a package with a program for each row that breaks code, and with one program for all other rows.
fn package() -> PathBuf {
    let root = programs::package("contract");
    let mut kept = "#![allow(dead_code, deprecated)]\nfn main() {}\n".to_owned();
    for (case, breaks) in rows() {
        let module = case.replace('-', "_");
        writeln!(kept, "mod {module}_before {{\n{}}}", program(case, "old.json")).expect("a String");
        if breaks {
            write(&root.join(format!("src/bin/{case}.rs")), &format!("fn main() {{}}\n{}", program(case, "new.json")));
        } else {
            writeln!(kept, "mod {module}_after {{\n{}}}", program(case, "new.json")).expect("a String");
        }
    }
    write(&root.join("src/bin/kept.rs"), &kept);
    root
}

/// Returns the first error of each program: its file and its text.
fn errors(root: &Path) -> BTreeMap<String, (String, String)> {
    let mut errors = BTreeMap::new();
    for Diagnostic { program, file, rendered, .. } in programs::check(root).into_iter().filter(|it| it.level == "error")
    {
        errors.entry(program).or_insert((file, rendered));
    }
    errors
}

#[test]
fn programs_compile_exactly_as_in_the_table() {
    let root = package();
    let mut errors = errors(&root);
    if let Some((_, text)) = errors.remove("kept") {
        panic!("a program that must compile does not:\n{text}");
    }
    let mut wrong = Vec::new();
    for (case, _) in rows().into_iter().filter(|(_, breaks)| *breaks) {
        match errors.get(case) {
            None => wrong.push(format!("{case} compiles")),
            Some((place, text)) if !place.ends_with("user.rs") => {
                wrong.push(format!("{case} fails elsewhere:\n{text}"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
