//! Tables of XML bodies for unions: their number and their size stay in proportion to the description.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::options::{Options, XmlBodies};

use super::{description, reference};

/// The limit of CPU time for a description here, on a slow machine.
const LONGEST: Duration = Duration::from_secs(60);

/// Returns the code and the report of a description whose body is XML.
fn with_xml(schemas: impl IntoIterator<Item = (String, Value)>) -> (Option<String>, Report) {
    let text = description(schemas).to_string().replace("application/json", "application/xml");
    let options = Options { xml: XmlBodies::Typed, ..Options::default() };
    let begin = Instant::now();
    let result = specweld_codegen::explain(Source { name: "x.json", text: &text }, &options);
    assert!(begin.elapsed() < LONGEST, "{:?}", begin.elapsed());
    result
}

fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({ "type": "object", "properties": members.into_iter().collect::<Map<String, Value>>() })
}

fn tagged(number: usize, member: Value) -> Value {
    let kind = ("kind".to_owned(), json!({ "const": format!("k{number}") }));
    let mut object = object([kind, ("x".to_owned(), member)]);
    object["required"] = json!(["kind"]);
    object
}

#[test]
fn a_union_of_many_alternatives_has_one_table_each() {
    let text = |number: usize| {
        if number.is_multiple_of(2) { json!({ "type": "string" }) } else { json!({ "type": "integer" }) }
    };
    let all: Vec<Value> = (0..300).map(|number| tagged(number, text(number))).collect();
    let (code, report) = with_xml([("S0".to_owned(), json!({ "oneOf": all }))]);
    let code = code.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(code.matches(": rt::XmlNode =").count(), 301);
    let many =
        |number: usize| object((0..100).map(|index| (format!("m{number}_{index}"), json!({ "type": "string" }))));
    let all: Vec<Value> = (0..100).map(many).collect();
    let (code, report) = with_xml([("S0".to_owned(), json!({ "anyOf": all }))]);
    let code = code.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(code.matches(": rt::XmlNode =").count(), 1);
}

#[test]
fn a_description_whose_unions_need_very_many_tables_is_text() {
    // The members `a` of each set of components are another set, which needs another table.
    let member = |number: usize| reference(1 + number % 24);
    let component = |number: usize| {
        let [one, other] = [member(number), member(number * 7 + 3)];
        let first = json!({ "anyOf": [one, other] });
        (format!("S{}", number + 1), object([("a".to_owned(), first), ("b".to_owned(), member(number * 5 + 1))]))
    };
    let root = json!({ "anyOf": [reference(1), reference(2)] });
    let (code, report) = with_xml([("S0".to_owned(), root)].into_iter().chain((0..24).map(component)));
    assert!(code.is_some_and(|code| !code.contains("XmlNode")), "{report}");
    assert!(report.to_string().contains("unions of too many different"), "{report}");
}

#[test]
fn unions_that_contain_themselves_have_one_table() {
    let circle = json!({ "oneOf": [
        tagged(0, reference(0)),
        tagged(1, json!({ "type": "array", "items": reference(0) })),
        tagged(2, json!({ "oneOf": [reference(0), { "type": "null" }] })),
    ] });
    let (code, report) = with_xml([("S0".to_owned(), circle)]);
    let code = code.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(code.matches(": rt::XmlNode =").count(), 4);
    let chain = |number: usize| (format!("S{number}"), json!({ "oneOf": [reference(number + 1), { "type": "null" }] }));
    let (code, report) =
        with_xml((0..60).map(chain).chain([("S60".to_owned(), tagged(0, json!({ "type": "string" })))]));
    assert!(code.is_some(), "{report}");
}
