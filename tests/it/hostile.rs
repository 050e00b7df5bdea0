//! Descriptions that no careful author wrote: each becomes code or is refused, on the stack that the compiler gives a macro and
//! without optimisation.

mod bytes;
mod chains;
mod circles;
mod files;
mod nesting;
mod sizes;
mod words;
mod yaml;

use std::thread;

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::options::Options;

/// The stack of the compiler for a macro, in bytes.
const STACK: usize = 8 << 20;

/// The code and the report.
fn generated(name: &'static str, text: String) -> (Option<String>, Report) {
    let run = move || specweld_codegen::explain(Source { name, text: &text }, &Options::default());
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

/// The code of a description, which has no fault.
fn code(description: &Value) -> String {
    let (code, report) = generated("x.json", description.to_string());
    code.unwrap_or_else(|| panic!("{report}"))
}

/// The first error of a description.
fn error(name: &'static str, text: impl Into<String>) -> String {
    let (code, report) = generated(name, text.into());
    assert!(code.is_none(), "this should have been refused");
    report.to_string().split_once("error: ").unwrap().1.to_owned()
}

/// A description of one operation, which answers with the schema `S0`.
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
