//! Tables of components in XML bodies, as the lines that `print` writes.

use crate::ir::lower::tests::{Lowered, lower_text};
use crate::options::{Extra, Options, XmlBodies};

fn lowered(schema: &str, components: &str, options: Options) -> Lowered {
    let text = format!(
        "paths: {{/x: {{get: {{operationId: read, responses: {{200: {{description: x,
 content: {{application/xml: {{schema: {schema}}}}}}}}}}}}}}}\ncomponents: {{schemas: {{{components}}}}}"
    );
    lower_text(&text, &Options { xml: XmlBodies::Typed, ..options })
}

/// Returns the tables of a body with this schema, without the number of the first; and the findings.
fn tables_of(schema: &str, components: &str, options: Options) -> String {
    let lowered = lowered(schema, components, options);
    let text = crate::ir::print::print(&lowered.api);
    let tables = text.lines().filter_map(|line| line.strip_prefix("xml ")).map(str::to_owned);
    tables.chain(Some(lowered.findings()).filter(|it| !it.is_empty())).collect::<Vec<_>>().join("; ")
}

/// Returns the members of an inline object with these properties.
fn members(properties: &str) -> String {
    let text =
        tables_of(&format!("{{type: object, xml: {{name: x}}, properties: {{{properties}}}}}"), "", Options::default());
    text.trim_start_matches("0 read.response.200: <x> ").to_owned()
}

#[test]
fn a_scalar_is_an_element_with_the_name_of_its_property() {
    assert_eq!(
        members("a: {type: string}, b: {type: integer}, c: {type: number}, d: {type: boolean}, e: {}"),
        "{a?: <a> text, b?: <b> number, c?: <c> number, d?: <d> boolean, e?: <e> any}"
    );
    assert_eq!(members("a: {enum: [b, c]}, d: {const: 1}"), "{a?: <a> text, d?: <d> number}");
    assert_eq!(members("a: {type: [string, 'null'], format: date}"), "{a?: <a> text}");
    assert_eq!(members("a: {anyOf: [{enum: [b]}, {type: string}]}"), "{a?: <a> text}");
}

#[test]
fn fields_of_the_xml_object_override_the_name() {
    assert_eq!(members("a: {type: string, xml: {name: b}}"), "{a?: <b> text}");
    assert_eq!(members("a: {type: string, xml: {name: 'p:b'}}"), "{a?: <p:b> text}");
    assert_eq!(members("a: {type: string, xml: {namespace: 'urn:a', prefix: p}}"), "{a?: <p:a ns=urn:a> text}");
    assert_eq!(members("a: {type: string, xml: {attribute: true}}"), "{a?: @<a> text}");
    assert_eq!(members("a: {type: string, xml: {nodeType: cdata, name: b}}"), "{a?: #cdata text}");
}

#[test]
fn the_wrapper_of_an_array_needs_wrapped() {
    let list = |xml: &str, items: &str| members(&format!("a: {{type: array{xml}, items: {items}}}"));
    let text = "{type: string}";
    assert_eq!(list("", text), "{a?: ...<a> text}");
    assert_eq!(list(", xml: {name: b}", text), "{a?: ...<a> text}");
    assert_eq!(list(", xml: {wrapped: true}", text), "{a?: <a> [<a> text]}");
    assert_eq!(list(", xml: {wrapped: true, name: b}", text), "{a?: <b> [<b> text]}");
    assert_eq!(list(", xml: {nodeType: element}", "{type: string, xml: {name: c}}"), "{a?: <a> [<c> text]}");
    assert_eq!(members("a: {type: array}"), "{a?: ...<a> any}");
}

#[test]
fn the_name_of_a_component_is_that_of_a_root_and_of_items() {
    let owner = |rest: &str| format!("Owner: {{type: object, {rest}properties: {{name: {{type: string}}}}}}");
    let tables = |schema: &str, rest: &str| tables_of(schema, &owner(rest), Options::default());
    assert_eq!(tables("$Owner", ""), "0 Owner: <Owner> {name?: <name> text}");
    assert_eq!(tables("$Owner", "xml: {name: o}, "), "0 Owner: <o> {name?: <name> text}");
    let own = "{type: object, xml: {name: x}, properties: {a: $Owner, b: {type: array, items: $Owner}}}";
    assert_eq!(
        tables(own, "xml: {name: o}, "),
        "0 read.response.200: <x> {a?: <a> xml 1, b?: ...<o> xml 1}; 1 Owner: <o> {name?: <name> text}"
    );
    let list = "{type: array, xml: {name: all, wrapped: true}, items: $Owner}";
    assert_eq!(tables(list, ""), "0 Owner: <Owner> {name?: <name> text}; 1 read.response.200: <all> [<Owner> xml 0]");
}

#[test]
fn all_of_adds_members_and_its_base_gives_no_name() {
    let components = "Base: {type: object, xml: {name: b}, properties: {id: {type: string, xml: {attribute: true}}}},
 Pet: {allOf: [$Base, {properties: {name: {type: string}}}]}";
    let pet = "Pet: <Pet> {id?: @<id> text, name?: <name> text}";
    assert_eq!(tables_of("$Pet", components, Options::default()), format!("0 {pet}"));
    let named = "{allOf: [$Pet, {xml: {name: cat}}]}";
    assert_eq!(tables_of(named, components, Options::default()), format!("0 {pet}; 1 read.response.200: <cat> xml 0"));
}

#[test]
fn other_members_are_elements_with_their_names() {
    let map = |rest: &str| tables_of(&format!("{{type: object, xml: {{name: x}}, {rest}}}"), "", Options::default());
    assert_eq!(map("additionalProperties: {type: integer}"), "0 read.response.200: <x> {..: <> number}");
    assert_eq!(
        map("additionalProperties: {type: array, items: {type: string}}"),
        "0 read.response.200: <x> {..: ...<> text}"
    );
    let object = "{type: object, xml: {name: x}, properties: {a: {type: string}}}";
    let keep = Options { extra: Extra::Keep, ..Options::default() };
    assert_eq!(tables_of(object, "", keep), "0 read.response.200: <x> {a?: <a> text, ..: <> any}");
}

#[test]
fn a_body_that_xml_does_not_determine_is_text() {
    let untyped = "untyped /paths/~1x/get/responses/200/content/application~1xml";
    for properties in [
        "a: {oneOf: [{properties: {b: {type: string}}}, {type: string}]}",
        "a: {oneOf: [{properties: {b: {type: string}}}, {properties: {b: {type: integer}}}]}",
        "a: {type: [string, integer]}",
        "a: {type: array, items: {type: array, items: {type: string}}}",
        "a: {type: array, items: {type: string, xml: {attribute: true}}}",
        "a: {type: array, xml: {attribute: true}, items: {type: string}}",
        "a: {type: string, xml: {name: b}}, b: {type: string}",
        "a: {type: string, xml: {name: b}}, b: {type: string, xml: {namespace: 'urn:b'}}",
        "a: {type: string, xml: {nodeType: text}}, b: {type: string}",
        "'1': {type: string}",
        "'a:b:c': {type: string}",
    ] {
        assert_eq!(members(properties), untyped, "{properties}");
    }
    let distinct = "a: {type: string, xml: {name: n}}, b: {type: string, xml: {name: n, attribute: true}}";
    assert_eq!(members(distinct), "{a?: <n> text, b?: @<n> text}");
    let spaces =
        "a: {type: string, xml: {name: n, namespace: 'urn:a'}}, b: {type: string, xml: {name: n, namespace: 'urn:b'}}";
    assert_eq!(members(spaces), "{a?: <n ns=urn:a> text, b?: <n ns=urn:b> text}");
}

#[test]
fn tables_of_a_refused_body_are_left_out() {
    let components = "Cage: {type: object, properties: {animal: $Animal}},
 Animal: {type: object, properties: {a: {type: [string, integer]}}}";
    let untyped = "untyped /paths/~1x/get/responses/200/content/application~1xml";
    assert_eq!(tables_of("$Cage", components, Options::default()), untyped);
}

/// Returns the tables of a member that has one of these inline schemas.
fn union_of(alternatives: &str) -> String {
    members(&format!("a: {{oneOf: [{alternatives}]}}"))
}

#[test]
fn a_union_of_texts_or_of_numbers_has_one_node() {
    assert_eq!(union_of("{type: integer}, {type: number}, {type: 'null'}"), "{a?: <a> number}");
    assert_eq!(union_of("{enum: [b]}, {enum: [c]}, {type: string, format: date}"), "{a?: <a> text}");
    assert_eq!(members("a: {type: [integer, string], pattern: '^-?(0|[1-9][0-9]*)$'}"), "{a?: <a> number}");
}

#[test]
fn a_union_without_a_tag_has_the_members_of_all_alternatives() {
    let (b, c, d) = ("b: {type: string}", "c: {type: string}", "d: {type: integer}");
    assert_eq!(
        union_of(&format!("{{properties: {{{b}, {c}}}}}, {{properties: {{{c}, {d}}}}}")),
        "{a?: <a> xml 1}; 1 read.response.200.a: <> {b?: <b> text, c?: <c> text, d?: <d> number}"
    );
    let inner = |member: &str| format!("{{properties: {{b: {{properties: {{{member}}}}}}}}}");
    assert_eq!(
        union_of(&[inner(c), inner(d)].join(", ")),
        "{a?: <a> xml 1}; 1 read.response.200.a: <> {b?: <b> xml 4}; \
         4 read.response.200.a.b: <> {c?: <c> text, d?: <d> number}"
    );
    let array = |member: &str| format!("{{type: array, items: {{properties: {{{member}}}}}}}");
    assert_eq!(
        union_of(&[array(c), array(d)].join(", ")),
        "{a?: ...<a> xml 3}; 3 read.response.200.a: <> {c?: <c> text, d?: <d> number}"
    );
    let open = "additionalProperties: true";
    assert_eq!(
        union_of(&format!("{{properties: {{{b}}}}}, {{properties: {{{c}}}, {open}}}")),
        "{a?: <a> xml 1}; 1 read.response.200.a: <> {b?: <b> text, c?: <c> text, ..: <> any}"
    );
}

#[test]
fn a_member_with_constants_selects_the_table() {
    let tagged =
        |value: &str, ty: &str| format!("{{required: [k], properties: {{k: {{const: {value}}}, b: {{type: {ty}}}}}}}");
    assert_eq!(
        union_of(&[tagged("x", "string"), tagged("y", "integer")].join(", ")),
        "{a?: <a> xml 1}; 1 read.response.200.a: <> by k?: <k> text {[\"x\"]: xml 2, [\"y\"]: xml 3}; \
         2 read.response.200.a.x: <> {k!: <k> text, b?: <b> text}; \
         3 read.response.200.a.y: <> {k!: <k> text, b?: <b> number}"
    );
    assert!(union_of(&[tagged("1", "string"), tagged("2", "integer")].join(", ")).contains("by k?: <k> number"));
    assert!(union_of(&[tagged("1", "string"), tagged("y", "integer")].join(", ")).starts_with("untyped"));
}

#[test]
fn alternatives_with_one_tag_have_one_table() {
    let tagged = |outer: &str, inner: &str, ty: &str| {
        let constants = format!("k: {{const: {outer}}}, l: {{const: {inner}}}");
        format!("{{required: [k, l], properties: {{{constants}, b: {{type: {ty}}}}}}}")
    };
    let union = |ty: &str| {
        let all = [tagged("x", "m", "string"), tagged("x", "n", ty), tagged("y", "m", "number")];
        union_of(&all.join(", "))
    };
    assert!(union("string").contains("by k?: <k> text {[\"x\"]: xml 2, [\"y\"]: xml 3}"), "{}", union("string"));
    // With a second tag, an object with an unknown value of it would lose the first tag.
    assert_eq!(union("number"), "untyped /paths/~1x/get/responses/200/content/application~1xml");
}

#[test]
fn a_discriminator_selects_the_table() {
    let tables = |discriminator: &str, kind: &str| {
        let member = |ty: &str| format!("{{type: object, properties: {{{kind}x: {{type: {ty}}}}}}}");
        let components = format!(
            "Pet: {{oneOf: [$Cat, $Dog], discriminator: {{propertyName: kind{discriminator}}}}}, Cat: {}, Dog: {}",
            member("string"),
            member("integer")
        );
        tables_of("$Pet", &components, Options::default())
    };
    let (cat, dog) = ("x?: <x> text}", "x?: <x> number}");
    let kind = "kind: {type: string, xml: {attribute: true}}, ";
    assert_eq!(
        tables(", mapping: {kitten: '#/components/schemas/Cat', cat: '#/components/schemas/Cat'}", kind),
        format!(
            "0 Pet: <Pet> by kind?: @<kind> text {{[\"kitten\", \"cat\"]: xml 1, [\"Dog\"]: xml 2}}; \
             1 Cat: <Cat> {{kind?: @<kind> text, {cat}; 2 Dog: <Dog> {{kind?: @<kind> text, {dog}"
        )
    );
    assert_eq!(
        tables("", ""),
        format!(
            "0 Pet: <Pet> by kind?: <kind> text {{[\"Cat\"]: xml 1, [\"Dog\"]: xml 2}}; \
             1 Cat: <Cat> {{x?: <x> text, kind?: <kind> text}}; 2 Dog: <Dog> {{x?: <x> number, kind?: <kind> text}}; \
             forgiven Pet/discriminator/propertyName"
        )
    );
}

#[test]
fn alternatives_with_other_xml_are_refused() {
    let object = |members: &str| format!("{{properties: {{{members}}}}}");
    for (one, other) in [
        (object("b: {type: string}"), object("b: {type: integer}")),
        (object("b: {type: string}"), object("b: {type: string, xml: {attribute: true}}")),
        (object("b: {type: string}"), object("b: {type: string, xml: {name: c}}")),
        (object("b: {type: string}"), object("c: {type: string, xml: {name: b}}")),
        (object("b: {type: string}"), object("b: {type: array, items: {type: string}}")),
        (object("b: {type: string}"), object("c: {type: string, xml: {nodeType: text}}")),
        (object("b: {type: string}"), "{additionalProperties: {type: integer}}".to_owned()),
        (object("b: {type: string}"), "{required: [c], properties: {c: {type: array}}}".to_owned()),
        (object("b: {type: string}"), "{type: string}".to_owned()),
        ("{type: array, items: {type: string}}".to_owned(), "{type: array, items: {type: integer}}".to_owned()),
    ] {
        assert!(union_of(&format!("{one}, {other}")).starts_with("untyped"), "{one}, {other}");
    }
}
