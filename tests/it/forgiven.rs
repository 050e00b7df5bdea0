//! Consistency of FORGIVEN.md and the cases with tolerated faults.

use std::path::Path;

use crate::cases::folders;

const LIST: &str = include_str!("../../macros/codegen/FORGIVEN.md");

/// Returns true for a case with tolerated faults. Its report is compared, too.
pub(crate) fn is_forgiven(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("forgiven-"))
}

/// Returns the rows of the tables: input, reading, code in the report, and case.
fn rows() -> Vec<Vec<String>> {
    let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    LIST.lines().filter(|line| line.starts_with("| ")).map(cells).filter(|row| row[0] != "input").collect()
}

#[test]
fn every_row_has_a_case_and_every_case_a_row() {
    let rows = rows();
    assert!(rows.len() > 40, "the table is read");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for row in &rows {
        assert_eq!(row.len(), 4, "{row:?}");
        let case = row[3].trim_matches('`');
        assert!(["spec.json", "spec.yaml"].iter().any(|name| root.join(case).join(name).exists()), "{case}");
    }
    for folder in folders("ok").into_iter().filter(|folder| is_forgiven(folder)) {
        let case = format!("`ok/{}`", folder.file_name().unwrap().to_string_lossy());
        assert!(rows.iter().any(|row| row[3] == case), "no row has {case}");
    }
}

#[test]
fn reports_have_the_code_of_the_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for row in rows() {
        let (code, case) = (row[2].trim_matches('`'), row[3].trim_matches('`'));
        let report = std::fs::read_to_string(root.join(case).join("report.txt")).unwrap_or_default();
        assert!(code == "–" || report.contains(&format!("[{code}]")), "the report of {case} has no {code}");
    }
}
