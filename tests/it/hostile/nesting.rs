//! Values with two thousand levels of nesting.

use std::thread;

use serde_json::{Value, json};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

use super::{code, description, error};

const DEEP: usize = 2000;

/// The maximum nesting of schemas in a small description.
const DEEPEST: usize = 60;

#[test]
fn texts_nested_too_deeply_are_refused_at_their_place() {
    for (name, open, close) in
        [("x.json", "[", "]"), ("x.json", "{\"a\":", "}"), ("x.yaml", "[", "]"), ("x.yaml", "{a: ", "}")]
    {
        let text = format!("{}1{}", open.repeat(DEEP), close.repeat(DEEP));
        let text = if name == "x.yaml" { format!("openapi: 3.1.0\nx: {text}") } else { text };
        let report = error(name, text);
        // The YAML parser has its own limit.
        assert!(report.contains("[too-deep]") || report.contains("[invalid-yaml]"), "{name} {open}: {report}");
    }
    let steps: Vec<String> = (0..DEEP).map(|depth| " ".repeat(depth) + "a:\n").collect();
    assert!(error("x.yaml", steps.concat()).contains("[too-deep]"));
}

#[test]
fn values_nested_too_deeply_are_refused_in_every_place() {
    let deep = |open: &str, inner: &str| open.repeat(DEEP) + inner + &"}".repeat(DEEP);
    let value = deep("{\"a\":", "1");
    for schema in [
        deep("{\"items\":", "{\"type\":\"string\"}"),
        format!("{{\"type\":\"object\",\"example\":{value}}}"),
        format!("{{\"type\":\"object\",\"default\":{value}}}"),
        format!("{{\"enum\":[{value}]}}"),
        format!("{{\"const\":{value}}}"),
        format!("{{\"type\":\"object\",\"x-more\":{value}}}"),
    ] {
        let text = description([("S0".to_owned(), json!("HERE"))]).to_string();
        let report = error("x.json", text.replace("\"HERE\"", &schema));
        assert!(report.contains("[too-deep]"), "{report}");
    }
}

#[test]
fn schemas_with_the_maximum_nesting_are_lowered() {
    for wrap in [
        (|inner| json!({ "type": "array", "items": inner })) as fn(Value) -> Value,
        |inner| json!({ "type": "object", "additionalProperties": inner }),
        |inner| json!({ "allOf": [inner] }),
    ] {
        let nested = (0..DEEPEST).fold(json!({ "type": "string" }), |inner, _| wrap(inner));
        assert!(code(&description([("S0".to_owned(), nested)])).contains("S0"));
    }
}

// The formatter starts a thread, so that the stack size of the caller does not matter.
#[test]
fn deep_types_are_formatted_on_a_small_stack() {
    let nested = (0..DEEPEST).fold(json!({ "type": "string" }), |inner, _| json!({ "type": "array", "items": inner }));
    let text = description([("S0".to_owned(), nested)]).to_string();
    let run = move || specweld_codegen::explain(Source { name: "x.json", text: &text }, &Options::default());
    let (code, report) = thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
    assert!(
        code.unwrap_or_else(|| panic!("{report}")).contains("\n        pub type S0 = Vec<\n"),
        "the code is not formatted"
    );
}
