//! Consistency of the table of changes in the guide, the kinds of changes, and the cases.

mod edits;
mod pairs;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use specweld_codegen::compat::{Change, ChangeKind, Impact};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Path as Named};
use specweld_codegen::{Comparison, compare};

use crate::cases::{folders, grouping, xml_bodies};
use crate::expect::Differences;

const TABLE: &str = include_str!("../../runtime/src/guide/contract.md");

/// One row of the table.
struct Row {
    /// The affected party, in the words of the table.
    breaks: &'static str,
    /// The kind of the change, as in the option `accept`; `–` if no change is reported.
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
    let options =
        Options { derives: derives(folder), group: grouping(folder), xml: xml_bodies(folder), ..Options::default() };
    compare(source("old.json", older.as_str()), source("new.json", newer.as_str()), &options)
}

/// Returns the traits that a case derives, from a file with one trait per line.
fn derives(folder: &Path) -> Vec<Named> {
    let names = std::fs::read_to_string(folder.join("derive.txt")).unwrap_or_default();
    names.lines().map(|name| Named(name.parse().expect("the path of a trait"))).collect()
}

/// Returns the affected party, in the words of the table.
fn breaks(change: &Change) -> &'static str {
    match change.affected {
        Impact::Both => "both",
        Impact::Code => "code",
        Impact::Clients => "clients",
        Impact::RunTime => "run time",
        Impact::RunTimeAndClients => "run time, clients",
        Impact::None => "nothing",
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
    let missing: Vec<&str> = ChangeKind::ALL.iter().map(|kind| kind.id()).filter(|id| !kinds.contains(id)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "kinds without a row");
}

// A breaking change is a single change, with the kind and the effect of its row. Any other change is a note.
#[test]
fn every_case_has_the_change_of_its_row() {
    let (mut differences, mut wrong) = (Differences::default(), String::new());
    for row in rows() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/compat").join(row.case);
        let Comparison { changes, report } = compared(&folder);
        let (breaking, others): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(|change| change.is_breaking());
        let reported: Vec<(&str, &str)> = breaking.iter().map(|change| (change.kind.id(), breaks(change))).collect();
        let is_worded = |change: &&Change| match change.affected {
            Impact::Both | Impact::RunTimeAndClients => change.consequence().contains(", and "),
            _ => !change.consequence().is_empty(),
        };
        let is_right = match (row.breaks, row.kind.as_str()) {
            ("nothing", "–") => changes.is_empty(),
            ("nothing", kind) => reported.is_empty() && others.iter().any(|change| change.kind.id() == kind),
            (breaks, kind) => reported == [(kind, breaks)],
        };
        if !is_right || !breaking.iter().all(is_worded) {
            writeln!(wrong, "{}: {reported:?}\n{changes:#?}", row.case).expect("a String");
        }
        let mut text = report.to_string();
        for change in others {
            writeln!(text, "{}: {}", change.kind, change.message).expect("a String");
        }
        differences.expect(&folder.join("expected.txt"), &text);
    }
    assert!(wrong.is_empty(), "{wrong}");
    differences.finish();
}

#[test]
fn an_unchanged_description_breaks_no_client() {
    for folder in folders("ok").iter().filter(|folder| folder.join("spec.json").exists()) {
        let text = std::fs::read_to_string(folder.join("spec.json")).expect("the file is readable");
        let input = || specweld_codegen::document::Input {
            main: Source { name: "spec.json", text: &text },
            loader: crate::cases::loader(folder.clone()),
        };
        let Comparison { changes, report } = compare(input(), input(), &Options::default());
        assert_eq!(changes, [], "{}", folder.display());
        assert!(!report.has_errors(), "{}\n{report}", folder.display());
    }
}

// `*/*` is sent as `application/json` if its schema describes JSON.
#[test]
fn bodies_with_equal_content_are_compared_by_media_type() {
    let text = r#"{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/": { "put": {
        "operationId": "put", "responses": { "204": { "description": "Done." } }, "requestBody": { "content": {
            "application/json": { "schema": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } } },
            "*/*": { "schema": { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" } } } }
    } } } } } }"#;
    let source = |name| Source { name, text };
    assert_eq!(compare(source("old.json"), source("new.json"), &Options::default()).changes, []);
}

/// Returns a loader for a description of two files; the second one has this text.
fn two_files(text: &'static str) -> specweld_codegen::document::Loader {
    specweld_codegen::document::Loader::new(move |name| {
        assert_eq!(name, "pet.yaml");
        Ok(text.to_owned())
    })
}

#[test]
fn both_places_are_reported_in_their_files() {
    const MAIN: &str = "\
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pet:
    get:
      operationId: get_pet
      responses: { '200': { description: A pet., content: { application/json: { schema: { $ref: pet.yaml } } } } }
";
    let input = |name, loader| specweld_codegen::document::Input { main: Source { name, text: MAIN }, loader };
    let older = two_files("type: object\nrequired: [name]\nproperties:\n  name:\n    type: string\n");
    let newer = two_files("type: object\nproperties:\n  born: { type: string }\n  name: { type: string }\n");
    let (older, newer) = (input("old.yaml", older), input("new.yaml", newer));
    let report = compare(older, newer, &Options::default()).report.to_string();
    assert!(report.starts_with("error: pet.yaml:4:3: `Pet.name`"), "{report}");
    assert!(report.contains("\n  note: pet.yaml:4:3: the older description\n"), "{report}");
    assert_eq!(report.matches("error: ").count(), 1, "{report}");
}

#[test]
fn options_hold_for_both_descriptions() {
    use specweld_codegen::options::{Acceptance, Rename, RenameKind, Selector, SelectorKind};
    let folder = |case: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/compat").join(case);
    let under = |case: &str, options: &Options| {
        let read = |name: &str| std::fs::read_to_string(folder(case).join(name)).expect("the path exists");
        let (older, newer) = (read("old.json"), read("new.json"));
        let source = |name, text| Source { name, text };
        compare(source("old.json", older.as_str()), source("new.json", newer.as_str()), options)
    };
    let rename = Rename { id: 0, kind: RenameKind::Schema, from: "Animal".to_owned(), to: "Pet".to_owned() };
    let renamed = under("type-renamed", &Options { renames: vec![rename], ..Options::default() });
    assert!(renamed.changes.is_empty() && !renamed.report.has_errors(), "{}", renamed.report);
    let only = vec![Selector { id: 0, kind: SelectorKind::Operation("list_pets".to_owned()) }];
    let selected = under("operation-removed", &Options { only: Some(only), ..Options::default() });
    assert!(selected.changes.is_empty() && !selected.report.has_errors(), "{}", selected.report);
    let accept = |subject: Option<&str>| {
        let accepted = Acceptance { id: 7, kind: ChangeKind::MemberOptional, subject: subject.map(str::to_owned) };
        under("member-optional", &Options { accepted: vec![accepted], ..Options::default() })
    };
    for subject in [Some("Pet.age"), None] {
        let Comparison { changes, report } = accept(subject);
        assert!(changes.iter().all(|change| change.accepted) && !report.has_errors(), "{report}");
    }
    let codes: Vec<&str> = accept(Some("Pet.agee")).report.diagnostics.iter().map(|it| it.code.id()).collect();
    assert_eq!(codes, ["unknown-change", "breaking-change"]);
}

#[test]
fn a_lost_trait_is_reported_beside_other_changes() {
    let text = |schema: &str| {
        format!(
            r##"{{ "openapi": "3.1.0", "info": {{ "title": "T", "version": "1" }},
            "paths": {{ "/": {{ "get": {{ "operationId": "get_pet", "responses": {{ "200": {{ "description": "",
                "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/Pet" }} }} }} }} }} }} }} }},
            "components": {{ "schemas": {{ "Pet": {schema} }} }} }}"##
        )
    };
    let older = text(r#"{ "type": "object", "properties": { "name": { "type": "string" } } }"#);
    let newer = text(r#"{ "type": "object", "required": ["age"], "properties": { "age": { "type": "integer" } } }"#);
    let source = |name, text| Source { name, text };
    let compared = compare(source("old.json", &older), source("new.json", &newer), &Options::default());
    let breaking = compared.changes.iter().filter(|change| change.is_breaking());
    let reported: Vec<(&str, &str)> = breaking.map(|it| (it.kind.id(), it.subject())).collect();
    assert_eq!(reported, [("default-lost", "Pet"), ("member-removed", "Pet.name")], "{}", compared.report);
}

// A description without operations is compared by the names of its components.
#[test]
fn components_are_compared_if_no_operation_refers_to_them() {
    let text = |schemas: &str| {
        format!(
            r#"{{ "openapi": "3.1.0", "info": {{ "title": "T", "version": "1" }}, "components": {{ "schemas": {{ {schemas} }} }} }}"#
        )
    };
    let pet = |age: &str| format!(r#""Pet": {{ "type": "object", "properties": {{ "age": {{ "type": "{age}" }} }} }}"#);
    let older = text(&format!(r#"{}, "Dog": {{ "type": "object", "properties": {{ "x": {{}} }} }}"#, pet("integer")));
    let newer = text(&pet("string"));
    let source = |name, text| Source { name, text };
    let compared = compare(source("old.json", &older), source("new.json", &newer), &Options::default());
    let reported: Vec<(&str, &str)> = compared.changes.iter().map(|it| (it.kind.id(), it.subject())).collect();
    assert_eq!(reported, [("type-removed", "Dog"), ("type-changed", "Pet.age")], "{}", compared.report);
}

// A number that can also be a string has the same Rust type. Only built clients of the older description can fail.
#[test]
fn numbers_that_can_become_strings_break_no_code() {
    let text = |age: &str| {
        format!(
            r#"{{ "openapi": "3.1.0", "info": {{ "title": "T", "version": "1" }},
            "paths": {{ "/": {{ "get": {{ "operationId": "get_pet", "responses": {{ "200": {{ "description": "",
                "content": {{ "application/json": {{ "schema": {{ "type": "object", "properties": {{ "age": {age} }} }} }} }} }} }} }} }} }} }}"#
        )
    };
    let number = text(r#"{ "type": "integer", "format": "int32" }"#);
    let either = text(r#"{ "type": ["integer", "string"], "format": "int32", "pattern": "^-?(?:0|[1-9]\\d*)$" }"#);
    let source = |name, text| Source { name, text };
    let changes = |older, newer| {
        let compared = compare(source("old.json", older), source("new.json", newer), &Options::default());
        compared.changes.iter().map(|it| (breaks(it), it.message.clone())).collect::<Vec<_>>()
    };
    let name = "`GetPetResponse200.age` is `Option<i32>`";
    assert_eq!(changes(&number, &either), [("clients", format!("{name}, and may now be a string that spells it"))]);
    assert_eq!(changes(&either, &number), [("nothing", format!("{name}, and may no longer be a string"))]);
}
