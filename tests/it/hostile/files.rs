//! References between files: in chains, in circles, and to the same file.

use std::collections::HashMap;
use std::thread;

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::document::{Input, LoadError, Loader};
use specweld_codegen::options::Options;

use super::{STACK, description};

const LONG: usize = 500;

/// Returns the code and the report of a main file, `spec.json`, and other files.
fn generated(main: &Value, others: HashMap<String, String>) -> (Option<String>, Report) {
    let main = main.to_string();
    let run = move || {
        let loader =
            Loader::new(move |name| others.get(name).cloned().ok_or_else(|| LoadError::Missing { near: Vec::new() }));
        specweld_codegen::explain(
            Input { main: Source { name: "spec.json", text: &main }, loader },
            &Options::default(),
        )
    };
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

fn main_file(to: &str) -> Value {
    description([("S0".to_owned(), json!({ "$ref": to }))])
}

/// Returns files of one schema each. `link` makes each schema from a reference to the next one.
fn files(count: usize, last: &Value, link: impl Fn(Value) -> Value) -> HashMap<String, String> {
    let schema = |number: usize| match number + 1 {
        next if next == count => last.clone(),
        next => link(json!({ "$ref": format!("f{next}.json#/S") })),
    };
    (0..count).map(|number| (format!("f{number}.json"), json!({ "S": schema(number) }).to_string())).collect()
}

#[test]
fn chains_of_files_end() {
    let last = json!({ "type": "object", "properties": { "found": { "type": "string" } } });
    for link in [(|to| to) as fn(Value) -> Value, |to| json!({ "type": "array", "items": to })] {
        let (code, report) = generated(&main_file("f0.json#/S"), files(LONG, &last, link));
        assert!(code.is_some_and(|code| code.contains("pub found: ")), "{report}");
    }
}

#[test]
fn circles_through_files_are_types_or_refused() {
    let back = json!({ "$ref": "f0.json#/S" });
    let list = |to| json!({ "type": "array", "items": to });
    let (code, report) = generated(&main_file("f0.json#/S"), files(2, &list(back.clone()), list));
    assert!(code.is_some_and(|code| code.contains("Vec<")), "{report}");
    let (code, report) = generated(&main_file("f0.json#/S"), files(2, &back, |to| to));
    assert!(code.is_none() && report.to_string().contains("[cyclic-reference]"), "{report}");
}

// A schema of the main file is a single type, for every relative path to the file.
#[test]
fn a_file_can_refer_to_itself_by_several_paths() {
    let object = |members: Value| json!({ "type": "object", "properties": members });
    let names = ["spec.json", "./spec.json", "././spec.json", "x/../spec.json"];
    let members: serde_json::Map<String, Value> = (names.iter().enumerate())
        .map(|(number, name)| (format!("m{number}"), json!({ "$ref": format!("{name}#/components/schemas/Other") })))
        .collect();
    let main = description([
        ("S0".to_owned(), object(Value::Object(members))),
        ("Other".to_owned(), object(json!({ "x": { "type": "string" } }))),
    ]);
    let others = HashMap::from([("spec.json".to_owned(), main.to_string())]);
    let (code, report) = generated(&main, others);
    let code = code.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(code.matches("pub struct Other").count(), 1, "{code}");
    assert_eq!(code.matches(": Option<Other>").count(), names.len(), "{code}");
}
