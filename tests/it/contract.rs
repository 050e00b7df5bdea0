//! What a newer description breaks: the table in the guide, the kinds of changes, and the cases stay in step.

mod edits;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use specweld_codegen::compat::{Change, Kind};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;
use specweld_codegen::{Comparison, compare};

use crate::cases::folders;
use crate::expect::Differences;

const TABLE: &str = include_str!("../../runtime/src/guide/contract.md");

/// One row of the table.
struct Row {
    /// Who breaks: `code`, `clients`, `both`, `nobody`.
    breaks: &'static str,
    /// As it is accepted; `–` where nothing is told.
    kind: String,
    case: &'static str,
}

fn rows() -> Vec<Row> {
    let cells = |line: &'static str| -> Vec<&'static str> {
        line.trim_matches('|').split(" | ").map(|cell| cell.trim().trim_matches('`')).collect()
    };
    let rows = TABLE.lines().filter(|line| line.starts_with("| ")).map(cells);
    let rows = rows.filter(|cells| cells.last() != Some(&"case"));
    rows.map(|cells| Row { breaks: cells[1], kind: cells[2].replace('_', "-"), case: cells[3] }).collect()
}

fn compared(folder: &Path) -> Comparison {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a case has both descriptions");
    let (older, newer) = (read("old.json"), read("new.json"));
    let source = |name, text| Source { name, text };
    compare(source("old.json", older.as_str()), source("new.json", newer.as_str()), &Options::default())
}

/// Who breaks, in the words of the table.
fn breaks(change: &Change) -> &'static str {
    match (change.built, change.running) {
        (true, true) => "both",
        (true, false) => "code",
        (false, true) => "clients",
        (false, false) => "nobody",
    }
}

#[test]
fn every_row_has_a_case_and_every_case_a_row() {
    let rows = rows();
    let listed: BTreeSet<String> = rows.iter().map(|row| row.case.to_owned()).collect();
    let found: BTreeSet<String> =
        folders("compat").iter().filter_map(|it| Some(it.file_name()?.to_str()?.to_owned())).collect();
    assert_eq!(listed, found);
    assert_eq!(listed.len(), rows.len(), "a case is listed twice");
    let kinds: BTreeSet<&str> = rows.iter().map(|row| row.kind.as_str()).collect();
    let missing: Vec<&str> = Kind::ALL.iter().map(|kind| kind.id()).filter(|id| !kinds.contains(id)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "kinds without a row");
}

/// What breaks is of the row's kind, breaks whom the row says, and is one thing; what does not break is told in passing.
#[test]
fn every_case_changes_what_its_row_says() {
    let mut differences = Differences::default();
    for row in rows() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/compat").join(row.case);
        let Comparison { changes, report } = compared(&folder);
        let (breaking, others): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(|change| change.is_breaking());
        let told: Vec<(&str, &str)> = breaking.iter().map(|change| (change.kind.id(), breaks(change))).collect();
        let is_worded = |change: &&Change| breaks(change) != "both" || change.how().contains(", and ");
        assert!(breaking.iter().all(is_worded), "{}: {changes:?}", row.case);
        match (row.breaks, row.kind.as_str()) {
            ("nobody", "–") => assert!(changes.is_empty(), "{}: {changes:?}", row.case),
            ("nobody", kind) => {
                assert_eq!(told, [], "{}", row.case);
                assert!(others.iter().any(|change| change.kind.id() == kind), "{}: {changes:?}", row.case);
            }
            (breaks, kind) => assert_eq!(told, [(kind, breaks)], "{}", row.case),
        }
        let mut text = report.to_string();
        others.iter().for_each(|change| writeln!(text, "{}: {}", change.kind, change.what).expect("a String"));
        differences.expect(&folder.join("expected.txt"), &text);
    }
    differences.finish();
}

#[test]
fn a_description_breaks_no_client_of_its_own() {
    for folder in folders("ok").iter().filter(|folder| folder.join("spec.json").exists()) {
        let text = std::fs::read_to_string(folder.join("spec.json")).expect("it can be read");
        let input = || specweld_codegen::document::Input {
            main: Source { name: "spec.json", text: &text },
            loader: crate::cases::loader(folder.clone()),
        };
        let Comparison { changes, report } = compare(input(), input(), &Options::default());
        assert_eq!(changes, [], "{}", folder.display());
        assert!(!report.has_errors(), "{}\n{report}", folder.display());
    }
}
