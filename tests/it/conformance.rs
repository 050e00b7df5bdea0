//! The table of the conformance command counts warnings by code and long names, for each description and in total.

use std::path::Path;
use std::process::Command;

/// Returns a description with a response of this schema.
fn description(operation: &str, schema: &str) -> String {
    format!(
        r#"{{ "openapi": "3.1.0", "info": {{ "title": "T", "version": "1" }}, "paths": {{ "/a": {{ "get": {{
            "operationId": "{operation}", "responses": {{ "200": {{ "description": "Fine.",
            "content": {{ "application/json": {{ "schema": {schema} }} }} }} }} }} }} }} }}"#
    )
}

#[test]
fn warnings_and_long_names_are_counted_for_each_description_and_for_all() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let object = r#"{ "type": "object", "properties": { "a": { "type": "string" } } }"#;
    let undescribed = r#"{ "type": "object", "required": ["b", "c"], "properties": { "a": { "type": "string" } } }"#;
    let long = "inspect_".repeat(9);
    let texts = [("one", description("get_a", object)), ("several", description(&long, undescribed))];
    for (name, text) in &texts {
        std::fs::write(folder.join(format!("table-of-{name}.json")), text).expect("the file can be written");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    let output = command.args(["--generate-only"]).arg(&folder).output().expect("the command runs");
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{table}{}", String::from_utf8_lossy(&output.stderr));
    let counts = |name: &str| {
        let line = table.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {table}"));
        line.split_whitespace().skip(8).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(counts("table-of-one"), "0 0", "{table}");
    assert_eq!(counts("table-of-several"), "1 0 untyped 2", "{table}");
    for total in [
        "2 warnings: untyped 2; 1 generated clients have none",
        "names over 60 characters: 1 of 4 types (25.00 %), 0 of 2 aliases (0.00 %)",
    ] {
        assert!(table.lines().any(|line| line == total), "{total}\n{table}");
    }
}
