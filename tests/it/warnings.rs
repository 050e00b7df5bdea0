//! Warnings have a cause: correct descriptions, and faults without effect on the client, give no warning.

use specweld_codegen::diagnostic::{AllowedPlace, Code, Level, Report, Source};
use specweld_codegen::options::Options;

/// Returns the code and the report of an operation with this `content` and these component schemas, in YAML.
fn generated(content: &str, schemas: &str, options: &Options) -> (Option<String>, Report) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Case, version: '1' }}\npaths:\n  /x:\n    get:\n      operationId: get_x\n      \
         responses: {{ '200': {{ description: ok, content: {content} }} }}\ncomponents:\n  schemas: {schemas}\n"
    );
    specweld_codegen::explain(Source { name: "x.yaml", text: &text }, options)
}

const JSON: &str = "{ application/json: { schema: { $ref: '#/components/schemas/X' } } }";
const OBJECT: &str = "{ X: { type: object, properties: { a: { type: string } } } }";

#[track_caller]
fn nothing_is_found(content: &str, schemas: &str) {
    let (code, report) = generated(content, schemas, &Options::default());
    let code = code.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(report.to_string(), "");
    assert!(!code.contains("# Findings"), "{code}");
}

#[test]
fn a_body_with_json_among_its_media_types_has_a_type() {
    let schema = "{ schema: { $ref: '#/components/schemas/X' } }";
    for other in ["application/xml", "multipart/form-data", "application/x-ndjson", "application/x-www-form-urlencoded"]
    {
        nothing_is_found(&format!("{{ {other}: {schema}, application/json: {schema} }}"), OBJECT);
    }
    let (_, report) = generated(&format!("{{ application/xml: {schema} }}"), OBJECT, &Options::default());
    assert!(report.to_string().contains("[untyped]"), "{report}");
}

#[test]
fn an_enum_or_a_union_can_be_narrowed() {
    for x in [
        "X: { allOf: [{ $ref: '#/components/schemas/All' }], enum: [a, b] }, \
         All: { oneOf: [{ const: a, title: A }, { const: b, title: B }, { const: c, title: C }] }",
        "X: { allOf: [{ $ref: '#/components/schemas/All' }, { type: object, properties: { kind: { const: a } } }] }, \
         All: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }, \
         A: { type: object, required: [kind], properties: { kind: { const: a } } }, \
         B: { type: object, required: [kind], properties: { kind: { const: b } } }",
        "X: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { at: { type: string } } }] }, \
         Base: { type: object, properties: { at: { oneOf: [{ type: integer }, { type: string, format: date }] } } }",
        "X: { allOf: [{ $ref: '#/components/schemas/Job' }, { type: object, properties: { id: { type: string } } }] }, \
         Job: { oneOf: [{ const: none }, { type: object, required: [s3], properties: { s3: { type: string } } }] }",
    ] {
        nothing_is_found(JSON, &format!("{{ {x} }}"));
    }
}

#[test]
fn an_example_in_a_base_is_compared_with_its_own_schema() {
    let alternative = |name: &str| {
        format!(
            "{{ type: object, required: [event, data], properties: {{ event: {{ const: {name} }}, \
             data: {{ type: object, required: [{name}_id], properties: {{ {name}_id: {{ type: string }} }} }} }} }}"
        )
    };
    let schemas = |example: &str| {
        format!(
            "{{ X: {{ allOf: [{{ type: object, properties: {{ event: {{ type: string, example: {example} }}, \
             data: {{ type: object, example: {{ made_id: '1' }} }} }} }}, {{ oneOf: [{}, {}] }}] }} }}",
            alternative("made"),
            alternative("gone")
        )
    };
    nothing_is_found(JSON, &schemas("made"));
    let options = Options { levels: vec![(Code::Contradiction, Level::Deny)], ..Options::default() };
    let (_, report) = generated(JSON, &schemas("7"), &options);
    assert!(report.to_string().contains("[contradiction]"), "{report}");
}

#[test]
fn wrong_examples_are_listed_and_not_shown() {
    let schemas = "{ X: { type: object, properties: { a: { type: integer, example: one } } } }";
    let (code, report) = generated(JSON, schemas, &Options::default());
    assert_eq!(report.to_string(), "");
    assert!(code.expect("code").contains("contradiction at `#/components/schemas/X/properties/a/example`"));
}

#[test]
fn a_code_is_allowed_at_a_place() {
    let schemas = "{ X: { type: object, properties: { a: { type: int }, b: { type: int } } } }";
    let allowed = |pointer: &str| Options {
        allowed_places: vec![AllowedPlace { id: 0, code: Code::Forgiven, pointer: pointer.to_owned() }],
        ..Options::default()
    };
    let (code, report) = generated(JSON, schemas, &allowed("#/components/schemas/X/properties/a"));
    assert_eq!(report.diagnostics.len(), 1, "{report}");
    assert!(code.expect("code").contains("forgiven at `#/components/schemas/X/properties/a/type`"));
    let (code, report) = generated(JSON, schemas, &allowed("#/components/schemas/X/properties/a/tipe"));
    let report = report.to_string();
    assert!(code.is_none() && report.contains("did you mean `#/components/schemas/X/properties/a/type`?"), "{report}");
}
