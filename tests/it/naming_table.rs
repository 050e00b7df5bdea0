//! The tables of names in the guide and in the generator. Each row has a case, and the code of that case contains its
//! names.

use std::path::Path;

const GUIDE: &str = include_str!("../../runtime/src/guide/the_macro.md");
const GENERATOR: &str = include_str!("../../macros/codegen/src/names/mod.rs");

/// Returns the names and the cases of each row of a table that has a column for cases.
fn rows(text: &'static str) -> Vec<(Vec<&'static str>, Vec<&'static str>)> {
    let mut has_cases = false;
    let mut rows = Vec::new();
    for line in text.lines().map(|line| line.trim_start_matches("//! ")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        has_cases = line.starts_with('|') && (has_cases || cells.last() == Some(&"case"));
        if let [.., names, cases] = cells[..]
            && has_cases
            && cases != "case"
            && !cases.starts_with("---")
        {
            rows.push((quoted(names), quoted(cases)));
        }
    }
    rows
}

/// Returns the texts between backticks.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn has_word(code: &str, word: &str) -> bool {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|it| it == word)
}

/// Checks each row of the tables of a text. The text has at least this many rows.
fn check(text: &'static str, least: usize) {
    let is_example = |name: &&str| !name.contains(['-', ' ']) && !["Value", "ValueLink"].contains(name);
    let rows = rows(text);
    assert!(rows.len() >= least, "{} rows", rows.len());
    for (names, cases) in rows {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/ok");
        let read =
            |case: &&str| std::fs::read_to_string(folder.join(case).join("out.rs")).expect("a case of the tests");
        let code: String = cases.iter().map(read).collect();
        for name in names.into_iter().filter(|name| is_example(name) && *name != "operation_names") {
            assert!(has_word(&code, name), "{name} is not in {cases:?}");
        }
        assert!(!cases.is_empty(), "a row without a case");
    }
}

#[test]
fn every_row_of_the_guide_has_a_case_with_its_names() {
    check(GUIDE, 30);
}

#[test]
fn every_row_of_the_generator_has_a_case_with_its_names() {
    check(GENERATOR, 20);
}
