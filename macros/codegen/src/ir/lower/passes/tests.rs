//! Tests the passes: schemas in, the changed types out.

use crate::ir::lower::tests::{Lowered, check, description, lower_text, received, schemas, sent};
use crate::options::{Formats, Options};

/// Lowers components; a request and a response contain the first of them.
fn exchanged(components: &str) -> Lowered {
    let name = components.trim().split(':').next().unwrap_or_default();
    let content = format!("content: {{application/json: {{schema: ${name}}}}}");
    let components = components.trim().lines().collect::<Vec<_>>().join(",\n ");
    description(&format!(
        "paths: {{/x: {{put: {{requestBody: {{{content}}}, responses: {{200: {{description: x, {content}}}}}}}}}}}
components: {{schemas: {{{components}}}}}"
    ))
}

#[test]
fn types_that_contain_themselves_are_boxed() {
    check("A: {properties: {a: $A}}", "struct {a?: box(A)}");
    check("A: {properties: {a: {anyOf: [$A, {type: 'null'}]}}, required: [a]}", "struct {a!: box(A)|null}");
    // Lists and maps need no box.
    check(
        "A: {properties: {a: {type: array, items: $A}, b: {type: object, additionalProperties: $A}}}",
        "struct {a?: [A], b?: {A}}",
    );
    // A tuple needs a box.
    check("A: {properties: {a: {type: array, prefixItems: [$A]}}}", "struct {a?: (optional(box(A)), ..any)}");
    // Every type on the cycle has a box, and a type beside it has none.
    let circle = schemas(
        "A: {properties: {b: $B, c: $C}}\nB: {properties: {a: $A, c: $C}}\nC: {properties: {x: {type: string}}}",
    );
    assert_eq!(circle.ty("A"), "struct {b?: box(B), c?: C}");
    assert_eq!(circle.ty("B"), "struct {a?: box(A), c?: C}");
    // A circle of three: the end of the search for C is that of B and A, too.
    let three = schemas("A: {properties: {b: $B}}\nB: {properties: {c: $C}}\nC: {properties: {a: $A}}");
    assert_eq!(
        ["A", "B", "C"].map(|name| three.ty(name).clone()),
        ["struct {b?: box(B)}", "struct {c?: box(C)}", "struct {a?: box(A)}"]
    );
    assert_eq!(
        schemas("A: {oneOf: [$B, {type: string}]}\nB: {properties: {a: $A}}").ty("A"),
        "union {B: box(B), string: string}",
    );
    // An alias on the cycle needs no box if a struct has one.
    let alias = schemas("A: {properties: {b: $B}}\nB: $A");
    assert_eq!(alias.ty("A"), "struct {b?: box(B)}");
    assert_eq!(alias.ty("B"), "alias A");
}

#[test]
fn aliases_that_contain_themselves_are_newtypes() {
    check("A: {type: array, items: $A}", "newtype [A]");
    let circle = schemas("A: {type: array, items: $B}\nB: {type: object, additionalProperties: $A}");
    assert_eq!(circle.ty("A"), "newtype [B]");
    assert_eq!(circle.ty("B"), "alias {A}");
    // No value is finite.
    assert_eq!(schemas("A: {anyOf: [$B, {type: 'null'}]}\nB: {anyOf: [$A, {type: 'null'}]}").findings(), "");
}

#[test]
fn long_chains_have_boxes() {
    let chain = |length: usize| {
        let link = |link: usize| format!("A{link}: {{properties: {{a: $A{}}}, required: [a]}}\n", link + 1);
        schemas(
            &((0..length).map(link).collect::<String>()
                + &format!("A{length}: {{properties: {{a: {{type: string}}}}}}")),
        )
    };
    let short = chain(31);
    assert_eq!(short.ty("A0"), "struct {a!: A1}");
    let long = chain(32);
    assert_eq!(long.ty("A0"), "struct {a!: box(A1)}");
    assert_eq!(long.ty("A1"), "struct {a!: A2}");
    // rustc cannot compile a longer chain.
    assert_eq!(chain(116).findings(), "");
    assert_eq!(chain(117).findings(), "untyped A110/properties/a, untyped A36/properties/a, untyped A73/properties/a");
}

#[test]
fn types_have_the_directions_of_their_uses() {
    let components =
        "A: {properties: {b: $B, c: {type: array, items: $C}}}\nB: {type: object, properties: {x: {}}}\nC: {enum: [c]}";
    let marks = |lowered: Lowered| ["A", "B", "C"].map(|name| lowered.marks(name).to_owned()).join(", ");
    assert_eq!(marks(sent(components)), "request null, request null, request null");
    assert_eq!(marks(received(components)), "response, response, response");
    assert_eq!(marks(exchanged(components)), "request null response, request null response, request null response");
    assert_eq!(marks(schemas(components)), "request null response, request null response, request null response");
    let form = description(
        "paths: {/x: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: $A}}}, responses: {204: {description: x}}}}}
components: {schemas: {A: {properties: {a: {type: [string, 'null']}}}}}",
    );
    assert_eq!(form.marks("A"), "request");
    assert_eq!(form.ty("A"), "struct {a?: string}");
}

#[test]
fn an_optional_nullable_member_has_three_states_in_requests() {
    let components = "A: {properties: {a: {type: [string, 'null']}, b: {type: [string, 'null']}}, required: [b]}";
    assert_eq!(sent(components).ty("A"), "struct {a??: string, b!: string|null}");
    assert_eq!(received(components).ty("A"), "struct {a?: string, b!: string|null}");
    assert_eq!(exchanged(components).ty("A"), "struct {a??: string, b!: string|null}");
}

#[test]
fn read_only_and_write_only_members_split_a_type() {
    let components = "A: {properties: {id: {type: string, readOnly: true}, password: {type: integer, writeOnly: true}, name: {type: string}, b: $B}, required: [id]}
B: {properties: {at: {type: string, readOnly: true}, x: {type: string}, c: $C}}
C: {properties: {x: {type: string}}}";
    assert_eq!(sent(components).ty("A"), "struct {password?: i64 writeOnly, name?: string, b?: B}");
    assert_eq!(received(components).ty("A"), "struct {id!: string readOnly, name?: string, b?: B}");
    let both = exchanged(components);
    assert_eq!(both.ty("A"), "struct {id!: string readOnly, name?: string, b?: B}");
    assert_eq!(both.ty("A#2"), "struct {password?: i64 writeOnly, name?: string, b?: B#2}");
    assert_eq!(both.marks("A#2"), "request null copy");
    assert_eq!(both.ty("B#2"), "struct {x?: string, c?: C}");
    // An object of read-only members stays, and all of them are optional.
    let reference = exchanged(
        "A: {properties: {b: $B}}\nB: {properties: {id: {type: [string, 'null'], readOnly: true}}, required: [id]}",
    );
    assert_eq!(reference.ty("B"), "struct {id!: string|null readOnly}");
    assert_eq!(reference.ty("B#2"), "struct {id?: string readOnly}");
    // A member that is both `readOnly` and `writeOnly` stays in both.
    assert_eq!(
        exchanged("A: {properties: {a: {type: string, readOnly: true, writeOnly: true}}}").ty("A"),
        "struct {a?: string}",
    );
    // Otherwise the member would be decoded as an additional property.
    assert_eq!(
        sent("A: {properties: {a: {type: string, readOnly: true}, b: {}}, additionalProperties: {type: integer}}")
            .ty("A"),
        "struct {a?: string readOnly, b?: any, ..: i64}",
    );
    assert_eq!(
        sent("A: {properties: {a: {type: string, readOnly: true}, b: {}}, additionalProperties: true}").ty("A"),
        "struct {b?: any, ..: any}",
    );
    // A read-only constant.
    let constant = exchanged("A: {properties: {object: {const: a, readOnly: true}, b: {}}, required: [object]}");
    assert_eq!(constant.ty("A"), r#"struct {b?: any, object! = "a" readOnly}"#);
    assert_eq!(constant.ty("A#2"), "struct {b?: any}");
}

const UNION: &str = "A: {oneOf: [$B, $C], discriminator: {propertyName: t}}
B: {properties: {t: {type: string}, b: {type: string}}, required: [t]}
C: {properties: {t: {type: string}, b: {type: string}}}";

#[test]
fn discriminator_properties_are_constants() {
    let union = exchanged(UNION);
    assert_eq!(union.ty("B"), r#"struct {b?: string, t! in {"B"}}"#);
    assert_eq!(union.ty("C"), r#"struct {b?: string, t! in {"C"}}"#);
    // A component that does not describe the property has it anyway.
    assert_eq!(
        exchanged(&UNION.replace("t: {type: string}, ", "").replace(", required: [t]", "")).ty("B"),
        r#"struct {b?: string, t! in {"B"}}"#,
    );
    // Outside the union, the property can have any value: it stays a field, and new values have the name.
    let used = schemas(&format!("X: {{properties: {{b: $B}}}}\n{UNION}"));
    assert_eq!(used.ty("B"), r#"struct {t!: string preset "B", b?: string}"#);
    // Several values select the component.
    assert_eq!(
        exchanged(&UNION.replace("propertyName: t", "propertyName: t, mapping: {x: B, y: B}")).ty("B"),
        "struct {t!: string, b?: string}",
    );
    // Two unions have different values for the component.
    let two =
        schemas(&format!("{UNION}\nD: {{oneOf: [$B, $C], discriminator: {{propertyName: t, mapping: {{x: B}}}}}}"));
    assert_eq!(two.ty("B"), "struct {t!: string, b?: string}");
    assert_eq!(two.ty("C"), r#"struct {b?: string, t! in {"C"}}"#);
    // An alias of a component has a separate constant.
    let alias = exchanged(&format!("{}\nD: $B", UNION.replace("[$B, $C]", "[$B, $D]")));
    assert_eq!(alias.ty("B"), r#"struct {b?: string, t! in {"B"}}"#);
    assert_eq!(alias.ty("D"), r#"struct {b?: string, t! in {"B"}}"#);
    // A property of another type does not change.
    assert_eq!(
        exchanged(&UNION.replace("t: {type: string}", "t: {type: integer}")).ty("B"),
        "struct {t!: i64, b?: string}"
    );
    assert_eq!(
        exchanged(&UNION.replace("t: {type: string}", "t: {type: string, readOnly: true}")).ty("B"),
        r#"struct {b?: string, t! in {"B"}}"#,
    );
}

#[test]
fn new_values_have_the_constant_that_selects_their_variant() {
    let enums =
        "A: {oneOf: [$B, $C]}\nB: {properties: {t: {enum: [b]}, x: {}}}\nC: {properties: {t: {enum: [c]}, y: {}}}";
    assert_eq!(exchanged(enums).ty("B"), r#"struct {t?: B.t preset "b", x?: any, ..: any}"#);
    // In a type that is only in responses, nothing is preset.
    assert_eq!(received(enums).ty("B"), "struct {t?: B.t, x?: any, ..: any}");
    assert_eq!(exchanged(&enums.replace("[b]", "[b, d]")).ty("B"), "struct {t?: B.t, x?: any, ..: any}");
    // A read-only member that selects a variant is sent.
    let read_only = enums.replace("enum: [c]", "enum: [c], readOnly: true");
    assert_eq!(exchanged(&read_only).ty("C"), r#"struct {t?: C.t preset "c", y?: any, ..: any}"#);
    let fields = enums
        .replace("{enum: [b]}", "{type: boolean, enum: [true], readOnly: true}")
        .replace("{enum: [c]}", "{type: boolean, enum: [false], readOnly: true}");
    assert_eq!(exchanged(&fields).ty("B"), "struct {t?: bool preset true, x?: any, ..: any}");
}

#[test]
fn overlapping_types_keep_the_members_of_each_other() {
    let components = "A: {anyOf: [$B, $C]}\nB: {properties: {x: {type: string}, d: $D}}\nC: {properties: {x: {type: string}, y: {}, d: $E}}\nD: {properties: {p: {}}}\nE: {properties: {q: {}}}";
    let lowered = exchanged(components);
    assert_eq!(
        ["B", "C", "D", "E"].map(|name| lowered.ty(name)).join("; "),
        "struct {x?: string, d?: D, ..: any}; struct {x?: string, y?: any, d?: E}; struct {p?: any, ..: any}; struct {q?: any, ..: any}",
    );
    // Structs that exclude each other keep no unknown members.
    let exclusive =
        components.replace("B: {", "B: {additionalProperties: false, ").replace("C: {", "C: {required: [y], ");
    assert_eq!(exchanged(&exclusive).ty("B"), "struct {x?: string, d?: D}");
    // Different constants exclude each other.
    assert_eq!(
        exchanged("A: {anyOf: [$B, $C]}\nB: {properties: {t: {const: b}, x: {}}, required: [t]}\nC: {properties: {t: {const: c}, y: {}}, required: [t]}").ty("B"),
        r#"struct {x?: any, t! = "b"}"#,
    );
    // Items of lists overlap too, and any object overlaps with every struct.
    assert_eq!(
        exchanged("A: {anyOf: [{type: array, items: $B}, {type: array, items: $C}]}\nB: {properties: {x: {}}}\nC: {properties: {y: {}}}").ty("B"),
        "struct {x?: any, ..: any}",
    );
    assert_eq!(
        exchanged("A: {anyOf: [$B, {type: object}]}\nB: {properties: {x: {}}}").ty("B"),
        "struct {x?: any, ..: any}"
    );
}

#[test]
fn variants_share_the_members_that_all_of_them_have() {
    let shared = |b: &str, c: &str| {
        let text = format!(
            "A: {{oneOf: [$B, $C]}}\nB: {{properties: {{t: {{const: b}}, {b}}}, required: [t, x]}}\nC: {{properties: {{t: {{const: c}}, {c}}}, required: [t, x]}}"
        );
        schemas(&text).ty("A")
    };
    assert_eq!(shared("x: {type: string}", "x: {type: string}, y: {}"), "union {B: B, C: C, shared x!: string}");
    assert_eq!(shared("x: {type: string}", "x: {type: [string, 'null']}"), "union {B: B, C: C, shared x?: string}");
    assert_eq!(shared("x: {type: string}", "x: {type: integer}"), "union {B: B, C: C}");
    assert_eq!(
        shared("x: {type: string}, y: {type: string}", "x: {type: string}, y: {type: string}"),
        "union {B: B, C: C, shared x!: string, shared y?: string}",
    );
}

#[test]
fn lenient_formats_accept_any_text_in_responses() {
    let members = |operation: &str| {
        format!(
            "paths: {{/x: {{{operation}}}}}\ncomponents: {{schemas: {{A: {{properties: {{a: {{type: string, format: date}}, b: $B, c: {{type: array, items: $B}}, d: {{oneOf: [{{type: string, format: uuid}}, {{type: integer}}]}}}}}}, B: {{type: string, format: uuid}}}}}}"
        )
    };
    let options = Options { formats: Formats::Lenient, ..Options::default() };
    let content = "content: {application/json: {schema: $A}}";
    let response = members(&format!("get: {{responses: {{200: {{description: x, {content}}}}}}}"));
    assert_eq!(
        lower_text(&response, &options).ty("A"),
        "struct {a?: or-text(date), b?: or-text(B), c?: [or-text(B)], d?: A.d}",
    );
    assert_eq!(lower_text(&response, &options).ty("A.d"), "union {string: uuid, integer: i64}");
    assert_eq!(lower_text(&response, &Options::default()).ty("A"), "struct {a?: date, b?: B, c?: [B], d?: A.d}");
    let request = members(&format!("put: {{requestBody: {{{content}}}, responses: {{204: {{description: x}}}}}}"));
    assert_eq!(lower_text(&request, &options).ty("A"), "struct {a?: date, b?: B, c?: [B], d?: A.d}");
}

#[test]
fn equal_inline_types_are_one_type() {
    let both = schemas(
        "A: {properties: {x: {type: object, properties: {p: {type: string}}}, y: {type: object, properties: {p: {type: string}}}}}",
    );
    assert_eq!(both.ty("A"), "struct {x?: A.x, y?: A.x}");
    assert_eq!(both.marks("A.x"), "request null response also A.y");
    // Components are never merged, nor are types whose members have different documentation.
    assert_eq!(
        schemas("A: {properties: {b: $B, c: $C}}\nB: {properties: {p: {}}}\nC: {properties: {p: {}}}").ty("A"),
        "struct {b?: B, c?: C}",
    );
    assert_eq!(
        schemas("A: {properties: {x: {type: object, properties: {p: {description: x}}}, y: {type: object, properties: {p: {description: y}}}}}").ty("A"),
        "struct {x?: A.x, y?: A.y}",
    );
    // The order of properties is part of a type.
    assert_eq!(schemas("A: {properties: {x: {enum: [a, b]}, y: {enum: [b, a]}}}").ty("A"), "struct {x?: A.x, y?: A.y}");
}

#[test]
fn webhooks_are_received() {
    let lowered = description(
        "webhooks: {x: {post: {requestBody: {content: {application/json: {schema: $A}}}, responses: {204: {description: x}}}}}
components: {schemas: {A: {properties: {a: {}}}}}",
    );
    assert_eq!(lowered.marks("A"), "response");
}

#[test]
fn discriminator_properties_of_special_components() {
    // Several values select a component that does not describe the property.
    let several = UNION.replace("t: {type: string}, ", "").replace(", required: [t]", "");
    assert_eq!(
        exchanged(&several.replace("propertyName: t", "propertyName: t, mapping: {x: B, y: B}")).ty("B"),
        "struct {b?: string, t?: string}",
    );
    assert_eq!(
        exchanged(&UNION.replace("t: {type: string}", "t: {type: [string, 'null']}")).ty("B"),
        r#"struct {b?: string, t! in {"B"}}"#,
    );
    // Variants of a discriminator do not overlap.
    assert_eq!(
        exchanged(&UNION.replace(", required: [t]", "").replace("b: {type: string}", "b: {}, c: {}")).ty("B"),
        r#"struct {b?: any, c?: any, t! in {"B"}}"#,
    );
}

#[test]
fn a_read_only_constant_that_selects_a_variant_is_sent() {
    let union = "A: {oneOf: [$B, $C]}
B: {properties: {t: {const: b, readOnly: true}, x: {}}, required: [t]}
C: {properties: {t: {const: c, readOnly: true}, y: {}}, required: [t]}";
    assert_eq!(exchanged(union).ty("B"), r#"struct {x?: any, t! = "b"}"#);
    assert_eq!(
        sent("A: {properties: {a: {type: string, readOnly: true, writeOnly: true}, b: {}}}").ty("A"),
        "struct {a?: string, b?: any}",
    );
}

#[test]
fn a_type_that_knows_the_members_of_the_other_keeps_none() {
    let both = exchanged("A: {anyOf: [$C, $B]}\nB: {properties: {x: {}}}\nC: {properties: {x: {}, y: {}}}");
    assert_eq!(both.ty("C"), "struct {x?: any, y?: any}");
    assert_eq!(both.ty("B"), "struct {x?: any, ..: any}");
    // Constants of two members exclude each other, and so do those inside a member.
    let own = exchanged(
        "A: {anyOf: [$B, $C]}\nB: {properties: {x: {const: 1}, z: {}}, required: [x]}\nC: {properties: {y: {const: 1}, z: {}}, required: [y]}",
    );
    assert_eq!(own.ty("B"), "struct {z?: any, x! = 1}");
    let inner = "A: {anyOf: [$B, $C]}\nB: {properties: {d: $D}}\nC: {properties: {d: $E}}\nD: {properties: {t: {const: 1}, p: {}}, required: [t]}\nE: {properties: {t: {const: 2}, q: {}}, required: [t]}";
    assert_eq!(exchanged(inner).ty("D"), "struct {p?: any, t! = 1}");
    // The variants of a union inside a member overlap with the other type.
    let union = "A: {anyOf: [$B, $C]}\nB: {properties: {d: {oneOf: [$D, {type: string}]}}}\nC: {properties: {d: $E}}\nD: {properties: {p: {}}}\nE: {properties: {q: {}}}";
    assert_eq!(exchanged(union).ty("D"), "struct {p?: any, ..: any}");
}

#[test]
fn a_discriminator_property_in_requests_keeps_its_write_only() {
    use crate::ir::Access;
    let with_requests = [Access::Both, Access::ReadOnly, Access::WriteOnly].map(Access::with_requests);
    assert_eq!(with_requests, [Access::Both, Access::Both, Access::WriteOnly]);
}
