//! An example has a function only if the runtime decodes it.

use std::collections::HashSet;

use serde_json::{Value, json};
use specweld::format::{Base64, Base64Url, Date, DateTime, Decimal, Duration, Time, Uuid};
use specweld::json::{Decode, from_str};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{ExampleValues, Options};

/// Texts of all formats, from which others are made.
const TEXTS: &[&str] = &[
    "2024-02-29",
    "2023-02-29",
    "0000-01-01",
    "12:34:56Z",
    "23:59:60",
    "23:59:59.123456789012-23:59",
    "2024-02-29T23:59:59.5+01:00",
    "2024-02-29t00:00:00z",
    "P1Y2M3W4DT5H6M7S",
    "PT36H",
    "P1DT0.5S",
    "123e4567-e89b-12d3-a456-426614174000",
    "YWJjZA==",
    "YWI",
    "-12.50",
    "1e5",
    "192.0.2.1",
    "2001:db8::1",
    "::ffff:192.0.2.1",
];

/// Returns texts, and texts with one character removed, repeated or replaced.
fn texts() -> Vec<String> {
    let mut all: Vec<String> = TEXTS.iter().map(|&text| text.to_owned()).collect();
    for text in TEXTS {
        for (at, it) in text.char_indices() {
            let (before, rest) = text.split_at(at);
            let after: String = rest.chars().skip(1).collect();
            for other in ["", "9", "-", "T", "é"] {
                all.push(format!("{before}{other}{after}"));
            }
            all.push(format!("{before}{it}{it}{after}"));
        }
    }
    all.sort();
    all.dedup();
    all
}

/// Returns the generated code for a schema with these examples.
fn code(schema: &Value, examples: &[Value]) -> String {
    let mut schema = schema.clone();
    schema["examples"] = json!(examples);
    let description = json!({
        "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {},
        "components": { "schemas": { "A": schema } },
    });
    let options = Options { examples: ExampleValues::Functions, ..Options::default() };
    let text = description.to_string();
    let (code, report) = specweld_codegen::explain(Source { name: "x.json", text: &text }, &options);
    code.unwrap_or_else(|| panic!("{report}"))
}

/// Returns the examples of a schema that have a function.
fn with_function(schema: &Value, examples: &[Value]) -> Vec<Value> {
    let code = code(schema, examples);
    let name = |line: &str| Some(line.trim().strip_prefix("pub fn a")?.split_once("() -> ")?.0.to_owned());
    let names: HashSet<String> = code.lines().filter_map(name).collect();
    let has_function = |position: usize| {
        let number = if position == 0 { String::new() } else { format!("_{}", position + 1) };
        names.contains(&number)
    };
    let found = examples.iter().enumerate().filter(|(position, _)| has_function(*position));
    found.map(|(_, example)| example.clone()).collect()
}

/// Checks that the runtime decodes every example that has a function, and that there are some.
#[track_caller]
fn check<T: Decode>(schema: &Value, examples: &[Value], least: usize) {
    let found = with_function(schema, examples);
    assert!(found.len() >= least, "{schema}: {} of {}", found.len(), examples.len());
    let wrong: Vec<&Value> = found.iter().filter(|it| from_str::<T>(&it.to_string()).is_err()).collect();
    assert!(wrong.is_empty(), "{schema}: {wrong:?}");
}

#[test]
fn strings_with_a_function_are_decoded() {
    let texts: Vec<Value> = texts().into_iter().map(Value::from).collect();
    let text = |keyword: &str, value: &str| json!({ "type": "string", keyword: value });
    check::<Date>(&text("format", "date"), &texts, 10);
    check::<Time>(&text("format", "time"), &texts, 10);
    check::<DateTime>(&text("format", "date-time"), &texts, 5);
    check::<Duration>(&text("format", "duration"), &texts, 10);
    check::<Uuid>(&text("format", "uuid"), &texts, 10);
    check::<Base64>(&text("contentEncoding", "base64"), &texts, 10);
    check::<Base64Url>(&text("contentEncoding", "base64url"), &texts, 10);
    check::<Decimal>(&text("format", "decimal"), &texts, 5);
    check::<std::net::Ipv4Addr>(&text("format", "ipv4"), &texts, 5);
    check::<std::net::Ipv6Addr>(&text("format", "ipv6"), &texts, 5);
    check::<std::net::IpAddr>(&text("format", "ip"), &texts, 10);
}

#[test]
fn numbers_with_a_function_are_decoded() {
    let numbers = [
        json!(0),
        json!(-1),
        json!(127),
        json!(128),
        json!(-129),
        json!(255),
        json!(256),
        json!(65_536),
        json!(2_147_483_648_u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1.5),
        json!(5.0),
        json!(1e300),
        json!("1"),
        json!("1.5"),
        json!(" 1"),
        json!(true),
        json!(null),
    ];
    let number = |kind: &str, format: &str| json!({ "type": kind, "format": format });
    check::<i8>(&number("integer", "int8"), &numbers, 3);
    check::<u8>(&number("integer", "uint8"), &numbers, 3);
    check::<i32>(&number("integer", "int32"), &numbers, 5);
    check::<i64>(&number("integer", "int64"), &numbers, 5);
    check::<u64>(&number("integer", "uint64"), &numbers, 5);
    check::<f64>(&json!({ "type": "number" }), &numbers, 10);
    check::<i64>(&json!({ "type": ["integer", "string"], "pattern": r"^-?(?:0|[1-9]\d*)$" }), &numbers, 5);
    check::<Vec<Option<i64>>>(
        &json!({ "type": "array", "items": { "type": ["integer", "null"] } }),
        &[json!([]), json!([1, null]), json!(["1"]), json!({})],
        2,
    );
}

#[test]
fn a_decoder_that_could_give_up_has_no_function() {
    // Each level doubles the attempts.
    let value = |depth: usize| (0..depth).fold(json!({}), |inner, _| json!({ "next": inner }));
    let next = json!({ "$ref": "#/components/schemas/A" });
    let node = |kind: &str| json!({ "type": "object", "properties": { "next": next, "a": { "type": kind } } });
    let schema = json!({ "anyOf": [node("string"), node("integer")] });
    let examples = [value(0), value(60)];
    assert_eq!(with_function(&schema, &examples), [value(0)]);
}
