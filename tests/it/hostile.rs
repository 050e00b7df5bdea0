//! Malicious or broken descriptions: each becomes code or is refused. The tests use the stack size of a macro in rustc,
//! without optimisation.

mod bytes;
mod chains;
mod circles;
mod files;
mod nesting;
mod sizes;
mod words;
mod xml;
mod yaml;

use std::thread;

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::options::Options;

/// The stack size that rustc gives a macro, in bytes.
const STACK: usize = 8 << 20;

/// Returns the code and the report.
fn generated(name: &'static str, text: String) -> (Option<String>, Report) {
    let run = move || specweld_codegen::explain(Source { name, text: &text }, &Options::default());
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

/// Returns the code of a description without errors.
fn code(description: &Value) -> String {
    let (code, report) = generated("x.json", description.to_string());
    code.unwrap_or_else(|| panic!("{report}"))
}

/// Returns the first error of a description.
fn error(name: &'static str, text: impl Into<String>) -> String {
    let (code, report) = generated(name, text.into());
    assert!(code.is_none(), "the description was not refused");
    report.to_string().split_once("error: ").unwrap().1.to_owned()
}

/// Returns a description of an operation whose response has the schema `S0`.
fn description(schemas: impl IntoIterator<Item = (String, Value)>) -> Value {
    let schemas: serde_json::Map<String, Value> = schemas.into_iter().collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Hostile", "version": "1" },
        "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } },
        } } } } },
        "components": { "schemas": schemas },
    })
}

fn reference(number: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{number}") })
}

fn text_object() -> Value {
    json!({ "type": "object", "properties": { "x": { "type": "string" } } })
}
