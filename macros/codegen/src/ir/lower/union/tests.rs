//! Tests the dispatch and the variant names of unions.

use crate::ir::lower::tests::{check, check_dispatch, check_variants, schemas};

#[test]
fn json_types_decide_first() {
    check_dispatch(
        "A: {oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        "type {boolean -> boolean, integer -> try [integer], string -> string}",
    );
    check_dispatch(
        "A: {oneOf: [{type: string, format: date}, {type: array, items: {type: string}}]}",
        "type {string -> try [string], array -> try [array]}",
    );
    // A `number` can be an integer: both types share a case.
    check_dispatch(
        "A: {oneOf: [$B, {type: number}, {type: string}]}\nB: {type: integer, enum: [1, 2]}",
        "type {number -> value {1 | 2 -> B, else -> try [number]}, string -> string}",
    );
    check_dispatch("A: {type: [string, integer]}", "type {integer -> try [integer], string -> string}");
    check_dispatch(
        "A: {oneOf: [{type: [string, integer]}, {type: boolean}]}",
        "type {boolean -> boolean, integer|string -> try [string]}",
    );
}

#[test]
fn listed_values_decide() {
    check_dispatch("A: {oneOf: [$B, $C]}\nB: {enum: [a, b]}\nC: {enum: [c]}", "no union");
    // A value in both lists selects the first variant; a string without a list comes last.
    check_dispatch(
        "A: {oneOf: [$B, $C, {type: string, format: date}]}\nB: {enum: [a, b]}\nC: {enum: [b, c]}",
        r#"value {"a" | "b" -> B, "c" -> C, else -> try [date]}"#,
    );
    check("A: {anyOf: [$B, {type: string}]}\nB: {enum: [a, b]}", "alias B");
}

const OBJECTS: &str = "B: {properties: {t: {const: b}, x: {type: string}}, required: [t]}
     C: {properties: {t: {enum: [c, d]}, y: {type: string}}, required: [t]}";

fn objects(union: &str, objects: &str) -> String {
    format!("A: {{{union}}}\n{objects}")
}

#[test]
fn constants_of_members_decide() {
    check_dispatch(&objects("oneOf: [$B, $C]", OBJECTS), r#"member "t" {"b" -> B, "c" | "d" -> C}"#);
    // Without the member, only an alternative in which the member is optional is possible.
    check_dispatch(
        &objects("oneOf: [$B, $C]", &OBJECTS.replace("d]}, y: {type: string}}, required: [t]", "d]}}")),
        r#"member "t" {"b" -> B, "c" | "d" -> C, else -> has {"t" -> Unknown, else -> try [C]}}"#,
    );
    // The decision tests two members.
    check_dispatch(
        "A: {oneOf: [$B, $C, $D]}
         B: {properties: {s: {const: 1}, t: {const: 1}}, required: [s, t]}
         C: {properties: {s: {const: 1}, t: {const: 2}}, required: [s, t]}
         D: {properties: {s: {const: 2}, t: {const: 1}}, required: [s, t]}",
        r#"member "s" {1 -> member "t" {1 -> B, 2 -> C}, 2 -> D}"#,
    );
    // Values of references and choices count.
    check_dispatch(
        "A: {oneOf: [$B, $C]}
         B: {properties: {t: $T}, required: [t]}
         C: {properties: {t: {anyOf: [{const: x}, {enum: [y]}, {type: 'null'}]}}, required: [t]}
         T: {enum: [b]}",
        r#"member "t" {"b" -> B, "x" | "y" | null -> C}"#,
    );
    // Booleans decide, too.
    check_dispatch(
        "A: {oneOf: [$B, $C]}\nB: {properties: {is_b: {const: true}}, required: [is_b]}\nC: {properties: {is_b: {const: false}}, required: [is_b]}",
        r#"member "is_b" {true -> B, false -> C}"#,
    );
}

#[test]
fn a_member_of_some_alternatives_is_likely() {
    check_dispatch(
        &objects(
            "oneOf: [$B, $C, $D]",
            &format!("{OBJECTS}\nD: {{properties: {{z: {{type: string}}}}, required: [z]}}"),
        ),
        r#"likely (member "t" {"b" -> try [B], "c" | "d" -> try [C], else -> try [D]}) of [B, C, D]"#,
    );
    check_dispatch(
        &objects("oneOf: [$B, $C, {type: object}]", OBJECTS),
        r#"likely (member "t" {"b" -> B, "c" | "d" -> C, else -> try [object]}) of [B, C, object]"#,
    );
}

#[test]
fn a_discriminator_decides() {
    let union = |rest: &str| objects(&format!("oneOf: [$B, $C], discriminator: {{propertyName: t{rest}}}"), OBJECTS);
    // The listed values of the property take precedence over component names.
    check_dispatch(&union(""), r#"member "t" {"b" -> B, "c" | "d" -> C}"#);
    check_dispatch(&union(", mapping: {b: B, c: C}"), r#"member "t" {"b" -> B, "c" -> C}"#);
    check_dispatch(&union(", mapping: {z: B}"), r#"member "t" {"z" | "b" -> B, "c" | "d" -> C}"#);
    // The discriminator takes precedence over another member.
    let objects = "B: {properties: {s: {const: 1}, t: {const: b}}, required: [s, t]}
         C: {properties: {s: {const: 2}, t: {const: c}}, required: [s, t]}";
    check_dispatch(
        &format!("A: {{oneOf: [$B, $C], discriminator: {{propertyName: t}}}}\n{objects}"),
        r#"member "t" {"b" -> B, "c" -> C}"#,
    );
    check_dispatch(&format!("A: {{oneOf: [$B, $C]}}\n{objects}"), r#"member "s" {1 -> B, 2 -> C}"#);
    // A value that a base and its subtype list selects the subtype.
    check_dispatch(
        "A: {oneOf: [$B, $C], discriminator: {propertyName: t}}
         B: {properties: {t: {enum: [b, c]}}, required: [t]}
         C: {properties: {t: {enum: [c]}}, required: [t]}",
        r#"member "t" {"b" -> B, "c" -> C}"#,
    );
}

#[test]
fn a_default_mapping_decides_about_all_other_values() {
    let union = |objects: &str| {
        format!(
            "A: {{oneOf: [$B, $C], discriminator: {{propertyName: t, mapping: {{b: B}}, defaultMapping: C}}}}\n{objects}"
        )
    };
    check_dispatch(
        &union("B: {properties: {t: {type: string}}, required: [t]}\nC: {properties: {x: {type: string}}}"),
        r#"member "t" {"b" -> B, else -> try [C]}"#,
    );
    // A schema with listed values accepts no others.
    check_dispatch(
        &union(OBJECTS),
        r#"member "t" {"b" -> B, "c" | "d" -> C, else -> has {"t" -> Unknown, else -> try [C]}}"#,
    );
    // An object without properties accepts what the default does not.
    check_dispatch(
        "A: {oneOf: [$B, $C, {type: object}], discriminator: {propertyName: t, defaultMapping: C}}
         B: {properties: {t: {type: string}}, required: [t]}
         C: {properties: {x: {type: string}}}",
        r#"likely (member "t" {"B" -> B, else -> try [C, object]}) of [B, C, object]"#,
    );
    // A component that only `defaultMapping` names is an alternative.
    check_dispatch(
        "A: {oneOf: [$B], discriminator: {propertyName: t, defaultMapping: C}}
         B: {properties: {t: {type: string}}, required: [t]}
         C: {properties: {x: {type: string}}}",
        r#"member "t" {"B" -> B, else -> try [C]} (forgiven A/discriminator/defaultMapping)"#,
    );
    check_dispatch(
        "A: {oneOf: [$B], discriminator: {propertyName: t, defaultMapping: Nowhere}}
         B: {properties: {t: {type: string}}, required: [t]}",
        r#"member "t" {"B" -> B, else -> has {"t" -> Unknown, else -> try [B]}} (dropped A/discriminator/defaultMapping)"#,
    );
}

#[test]
fn required_members_decide() {
    let objects = "B: {properties: {b: {type: string}, z: {type: string}}, required: [b]}
         C: {properties: {c: {type: string}, z: {type: string}}, required: [c]}";
    check_dispatch(
        &format!("A: {{oneOf: [$B, $C]}}\n{objects}"),
        r#"likely (has {"b" -> try [B], "c" -> try [C]}) of [B, C]"#,
    );
    // Closed objects exclude each other, so the decoder tries no variant.
    check_dispatch(
        &format!("A: {{oneOf: [$B, $C]}}\n{objects}")
            .replace("}, required", "}, additionalProperties: false, required"),
        r#"has {"b" -> try [B], "c" -> try [C]}"#,
    );
    // An alternative without a distinct required member is a likely decision.
    check_dispatch(
        &format!("A: {{oneOf: [$B, $C, $D]}}\n{objects}\nD: {{properties: {{z: {{type: string}}}}}}"),
        r#"likely (has {"b" -> try [B], "c" -> try [C], else -> try [D]}) of [B, C, D]"#,
    );
}

#[test]
fn members_and_items_decide_by_their_json_type() {
    check_dispatch(
        "A: {oneOf: [$B, $C]}\nB: {properties: {x: {type: string}}, required: [x]}\nC: {properties: {x: {type: integer}}, required: [x]}",
        r#"type of "x" {integer -> try [C], string -> try [B]}"#,
    );
    // An optional member proves nothing.
    check_dispatch(
        "A: {oneOf: [$B, $C]}\nB: {properties: {x: {type: string}}}\nC: {properties: {x: {type: integer}}, required: [x]}",
        "best fit [B(x), C(x!)]",
    );
    check_dispatch(
        "A: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}",
        "first item (type {integer -> try [integer list], string -> string list}) of [string list, integer list]",
    );
    check_dispatch(
        "A: {oneOf: [{type: array, items: {type: array, items: {type: string}}}, {type: array, items: {type: array, items: {type: integer}}}]}",
        "first item (first item (type {integer -> try [integer list list], string -> string list list}) of [string list list, integer list list]) of [string list list, integer list list]",
    );
    check_dispatch(
        "A: {oneOf: [{type: array, items: $B}, {type: array, items: $C}]}\nB: {properties: {x: {type: string}}, required: [x]}\nC: {properties: {x: {type: integer}}, required: [x]}",
        r#"first item (type of "x" {integer -> try [C list], string -> try [B list]}) of [B list, C list]"#,
    );
}

#[test]
fn formats_are_tried_before_open_strings() {
    check_dispatch(
        "A: {oneOf: [{type: string}, {type: string, format: date}, {type: string, format: uuid}]}",
        "try [date, uuid, string]",
    );
    check_dispatch(
        "A: {oneOf: [{type: number}, {type: string, format: date}, {type: string}]}",
        "type {number -> try [number], string -> try [date, string]}",
    );
}

#[test]
fn the_best_fit_is_the_last_resort() {
    let objects = "B: {properties: {x: {type: string}}}\nC: {properties: {x: {type: string}, y: {type: string}}}";
    check_dispatch(&format!("A: {{oneOf: [$B, $C]}}\n{objects}"), "best fit [B(x), C(x y)]");
    // Each variant keeps the members of the other.
    assert_eq!(schemas(&format!("A: {{oneOf: [$B, $C]}}\n{objects}")).ty("B"), "struct {x?: string, ..: any}");
    // Two variants with an equal type become a single type.
    check("A: {oneOf: [$B, {allOf: [$B], title: x, example: {}}]}\nB: {properties: {x: {type: string}}}", "alias B");
}

#[test]
fn ambiguity_is_reported_if_a_value_fits_two_alternatives() {
    let ambiguous = |one: &str, other: &str| {
        !schemas(&format!("A: {{oneOf: [$B, $C]}}\nB: {one}\nC: {other}")).findings().is_empty()
    };
    let any = "{properties: {x: {type: string}}, required: [x]}";
    assert!(ambiguous(any, "{properties: {x: {type: string}, y: {}}, required: [x]}"));
    // An object with other members, or with a member of another format, matches only a single alternative.
    assert!(!ambiguous(
        "{properties: {x: {type: string}}, additionalProperties: false}",
        "{properties: {x: {}, y: {}}, required: [y], additionalProperties: false}"
    ));
    assert!(!ambiguous(
        "{properties: {x: {type: string, format: uuid}}, required: [x]}",
        "{properties: {x: {type: string, format: date}, y: {}}, required: [x]}"
    ));
    assert!(!ambiguous(
        "{properties: {x: {}, y: {}}, required: [y], additionalProperties: false}",
        "{properties: {x: {type: string}}, additionalProperties: false}"
    ));
    assert!(!ambiguous("{properties: {x: {enum: [a]}}}", "{properties: {x: {enum: [b]}}, required: [x]}"));
    assert!(!ambiguous(
        "{properties: {x: {const: a}, z: {}}, required: [x]}",
        "{properties: {y: {const: a}, z: {}}, required: [y]}"
    ));
    // Without the member, the value matches both alternatives.
    assert!(ambiguous(
        "{properties: {x: {enum: [a]}, z: {}}, required: [z]}",
        "{properties: {x: {enum: [b]}, z: {}}, required: [z]}"
    ));
    // Objects without content prove no ambiguity.
    assert!(!ambiguous("{properties: {x: {type: string}}}", "{properties: {y: {type: string}}}"));
}

#[test]
fn components_and_constants_name_variants() {
    check_variants(&objects("oneOf: [$B, $C]", OBJECTS), "B, C");
    check(
        "A: {oneOf: [{const: left}, {const: 1}, {const: true}, $B]}\nB: {properties: {x: {}}}",
        r#"union {left: "left", 1: 1, true: true, B: B}"#,
    );
    // An object with a single member has the name of that member, and the variant holds the member's value.
    check(
        "A: {oneOf: [{properties: {left: {type: string}}, required: [left], additionalProperties: false}, {const: none}]}",
        r#"union {left: string within left additionalProperties=false, none: "none"}"#,
    );
    check(
        "A: {oneOf: [{properties: {left: {type: string}}, required: [left]}, {const: none}]}",
        r#"union {left: A.left, none: "none"}"#,
    );
}

#[test]
fn the_decision_names_inline_variants() {
    let one = |t: &str| format!("{{properties: {{t: {{const: {t}}}, x: {{}}}}, required: [t, x]}}");
    check_variants(&format!("A: {{oneOf: [{}, {}]}}", one("left"), one("right")), "left, right");
    check_variants(&format!("A: {{oneOf: [{}, {}]}}", one("1"), one("2")), "t 1, t 2");
    check_variants(
        &format!("A: {{oneOf: [{}, {}]}}", one("true"), one("false"))
            .replace("{t:", "{is_open:")
            .replace("[t,", "[is_open,"),
        "open, not open",
    );
    check_variants(
        "A: {oneOf: [{properties: {t: {enum: [a, b]}}, required: [t]}, {properties: {t: {enum: [c]}}, required: [t]}]}",
        "t, c",
    );
    check_variants("A: {oneOf: [{enum: [a, b]}, {enum: [c, d, e, f]}, {type: array}]}", "a or b, variant 2, array");
    check_variants(
        "A: {oneOf: [{properties: {x: {type: string}}, required: [x]}, {properties: {x: {type: integer}}, required: [x]}]}",
        "x, x integer",
    );
    check_variants(
        "A: {oneOf: [{properties: {b: {}, z: {}}, required: [b]}, {properties: {c: {}, z: {}}, required: [c]}]}",
        "with b, with c",
    );
    check_variants(
        "A: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}, {type: string}]}",
        "string list, integer list, string",
    );
}

#[test]
fn titles_types_members_and_positions_name_the_rest() {
    check_variants(
        "A: {oneOf: [{title: Left hand, properties: {x: {}}}, {title: Right hand, properties: {x: {}, y: {}}}]}",
        "Left hand, Right hand",
    );
    check_variants(
        "A: {oneOf: [{type: string, format: date}, {type: string, format: uuid}, {type: string}]}",
        "date, uuid, string",
    );
    check_variants(
        "A: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: $B}]}\nB: {type: string}",
        "integer map, B map",
    );
    check_variants(
        "A: {oneOf: [{properties: {x: {}, y: {}}}, {properties: {x: {}, z: {}}}, {properties: {x: {}}}]}",
        "with y, with z, variant 3",
    );
    check_variants(
        "A: {oneOf: [{properties: {x: {}, a: {}}}, {properties: {x: {}, a: {}, b: {}}}]}",
        "variant 1, with b",
    );
    // A title is not taken if it differs from another name only in case or punctuation.
    check_variants("A: {oneOf: [{const: a-b}, {title: A_B, type: array}]}", "a-b, array");
}

#[test]
fn constants_name_variants_even_if_only_their_spelling_or_type_differs() {
    check_variants("A: {oneOf: [{const: a-b}, {const: A_B}, {const: 1}, {const: -1}]}", "a-b, A_B, 1, -1");
    check_variants("A: {oneOf: [{const: 1}, {const: '1'}, {type: array}]}", "1, 1 string, array");
    let tagged = |tag: &str| format!("{{required: [t, x], properties: {{t: {{const: {tag}}}, x: {{}}}}}}");
    let all = ["up", "-up", "UP"].map(tagged).join(", ");
    check_variants(&format!("A: {{oneOf: [{all}]}}"), "up, -up, UP");
    let all = ["1", "-1"].map(tagged).join(", ");
    check_variants(&format!("A: {{oneOf: [{all}]}}"), "t 1, t -1");
}

#[test]
fn alternatives_of_one_component_are_one_variant() {
    check("A: {oneOf: [$B, {type: boolean}]}\nB: {type: [string, integer]}", "union {B: B, boolean: bool}");
    check(
        "A: {oneOf: [$B, {type: boolean}]}\nB: {oneOf: [{type: string}, {type: integer}]}",
        "union {B: B, boolean: bool}",
    );
    check_dispatch(
        "A: {oneOf: [$B, {type: boolean}]}\nB: {oneOf: [{type: string}, {type: integer}]}",
        "type {boolean -> boolean, integer -> try [B], string -> B}",
    );
}

#[test]
fn an_optional_constant_of_some_alternatives_does_not_decide() {
    let optional = OBJECTS.replace(", required: [t]", "");
    let components = format!("{optional}\nD: {{properties: {{z: {{type: string}}}}, required: [z]}}");
    check_dispatch(
        &objects("oneOf: [$B, $C, $D]", &components),
        r#"likely (has {"z" -> try [D], else -> member "t" {"b" -> B, "c" | "d" -> C, else -> has {"t" -> Unknown, else -> best fit [B(t x), C(t y)]}}}) of [B, C, D]"#,
    );
}

#[test]
fn a_null_that_both_members_accept_does_not_decide() {
    let member = |json_type: &str| format!("{{properties: {{x: {{type: [{json_type}, 'null']}}}}, required: [x]}}");
    check_dispatch(
        &format!("A: {{oneOf: [$B, $C]}}\nB: {}\nC: {}", member("string"), member("integer")),
        "best fit [B(x!), C(x!)] (ambiguous A)",
    );
}

#[test]
fn constants_inside_members_name_variants() {
    let nested = |value: &str| {
        format!(
            "{{properties: {{x: {{properties: {{y: {{properties: {{t: {{const: {value}}}}}, required: [t]}}}}, required: [y]}}, z: {{}}}}, required: [x, z]}}"
        )
    };
    check_variants(&format!("A: {{oneOf: [{}, {}]}}", nested("left"), nested("right")), "left, right");
}

#[test]
fn variants_of_one_type_are_one() {
    let list = |rest: &str| format!("{{type: array, items: {{type: string{rest}}}}}");
    let union =
        format!("A: {{oneOf: [{}, {{type: boolean}}, {}, {{type: integer}}]}}", list(""), list(", maxLength: 3"));
    check(&union, r#"union {string list: [string] keys "variant 3", boolean: bool, integer: i64}"#);
    check_dispatch(&union, "type {boolean -> boolean, integer -> try [integer], array -> try [string list]}");
}

#[test]
fn a_false_constant_gives_a_name_only_as_a_last_resort() {
    let one = |constants: &str, required: &str| format!("{{properties: {{{constants}}}, required: [{required}]}}");
    let first = one("is_first: {const: true}", "is_first");
    let others =
        ["c", "d"].map(|value| one(&format!("is_first: {{const: false}}, t: {{const: {value}}}"), "is_first, t"));
    check_variants(&format!("A: {{oneOf: [{first}, {}]}}", others.join(", ")), "is_first, c, d");
}

#[test]
fn many_own_members_give_no_name() {
    let members = |names: &str| {
        let members: Vec<String> = names.chars().map(|name| format!("{name}: {{}}")).collect();
        format!("{{properties: {{{}}}}}", members.join(", "))
    };
    let union = |all: [&str; 3]| format!("A: {{oneOf: [{}]}}", all.map(members).join(", "));
    check_variants(&union(["xab", "xbc", "xca"]), "with a and b, with b and c, with c and a");
    check_variants(&union(["xabcd", "xabef", "xcdef"]), "variant 1, variant 2, variant 3");
}

#[test]
fn an_object_of_one_member_is_a_wrapper_if_it_holds_a_value() {
    let object = |member: &str| {
        format!(
            "A: {{oneOf: [{{properties: {{left: {member}}}, required: [left], additionalProperties: false}}, {{const: none}}]}}"
        )
    };
    check(&object("{const: a}"), r#"union {left: A.left, none: "none"}"#);
    check(&object("{type: string, readOnly: true}"), r#"union {left: A.left, none: "none"}"#);
}
