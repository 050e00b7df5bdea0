//! Tests compositions by the printed type of the first component.

use crate::ir::lower::tests::{check, check_dispatch, received, schemas};

#[test]
fn all_of_intersects_objects() {
    check(
        "A: {allOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: integer}}}]}",
        "struct {a!: string, b?: i64}",
    );
    // Both schemas of a member apply.
    check(
        "A: {allOf: [{properties: {a: {type: string}}}, {properties: {a: {format: uuid}}, required: [a]}]}",
        "struct {a!: uuid}",
    );
    // The schema beside `allOf` applies, too.
    check(
        "A: {properties: {a: {type: string}}, allOf: [{required: [a, b]}]}",
        "struct {a!: string, b!: any} (untyped A/required)",
    );
    // A component that is listed twice is a single alternative.
    check("A: {allOf: [$B, $B]}\nB: {properties: {b: {type: string}}}", "alias B");
    // Annotations do not make a new type.
    check(
        "A: {properties: {b: {description: x, allOf: [$B]}}}\nB: {properties: {b: {type: string}}}",
        "struct {b?: B}",
    );
    check("A: {properties: {b: {type: object, allOf: [$B]}}}\nB: {properties: {b: {type: string}}}", "struct {b?: B}");
    check(
        "A: {properties: {b: {required: [c], allOf: [$B]}}}\nB: {properties: {b: {type: string}}}",
        "struct {b?: A.b} (untyped A/properties/b/required)",
    );
}

#[test]
fn an_annotated_base_is_that_base() {
    let base = "Base: {properties: {t: {type: string}}, discriminator: {propertyName: t}}
         B: {allOf: [$Base, {properties: {b: {}}}]}";
    check(&format!("A: {{properties: {{b: {{description: x, allOf: [$Base]}}}}}}\n{base}"), "struct {b?: Base}");
    check(&format!("A: {{properties: {{b: {{allOf: [$Base, {{title: x}}]}}}}}}\n{base}"), "struct {b?: Base}");
    check(&format!("A: {{properties: {{b: {{allOf: [$Base, {{required: [t]}}]}}}}}}\n{base}"), "struct {b?: A.b}");
}

#[test]
fn additional_properties_are_the_strictest() {
    check("A: {allOf: [{additionalProperties: {type: string}}, {additionalProperties: true}]}", "alias {string}");
    check("A: {allOf: [{additionalProperties: true}, {additionalProperties: {type: string}}]}", "alias {string}");
    check(
        "A: {allOf: [{properties: {a: {type: string}}, additionalProperties: false}, {additionalProperties: true}]}",
        "struct {a?: string}",
    );
    check(
        "A: {allOf: [{properties: {a: {type: string}}, additionalProperties: true}, {type: object}]}",
        "struct {a?: string, ..: any}",
    );
    // A base allows any object in a member, and an extension lists the properties of that object.
    check(
        "A: {allOf: [$B, {properties: {data: {properties: {a: {type: string}}}}}]}
         B: {properties: {data: {type: object, additionalProperties: {}}}}",
        "struct {data?: A.data}",
    );
    assert_eq!(
        schemas(
            "A: {allOf: [$B, {properties: {data: {properties: {a: {type: string}}}}}]}
             B: {properties: {data: {type: object, additionalProperties: {}}}}",
        )
        .ty("A.data"),
        "struct {a?: string}",
    );
}

#[test]
fn json_types_are_intersected() {
    check("A: {allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}", "alias i64");
    check("A: {allOf: [{type: number}, {type: integer}]}", "alias i64");
    check(
        "A: {properties: {a: {allOf: [{type: [string, 'null']}, {type: [integer, string]}]}}, required: [a]}",
        "struct {a!: string}",
    );
    check(
        "A: {properties: {a: {allOf: [{type: [string, 'null']}, {type: ['null', string]}]}}, required: [a]}",
        "struct {a!: string|null}",
    );
    check("A: {properties: {a: {allOf: [{type: string}, {type: object}]}}}", "struct (impossible A/properties/a)");
}

#[test]
fn keywords_show_the_json_type() {
    check("A: {pattern: a}", "alias string");
    check("A: {minimum: 1}", "alias f64");
    check("A: {format: date}", "alias date");
    check("A: {items: {type: string}}", "alias [string]");
    check("A: {required: [a]}", "alias {any}");
    // A keyword that restricts nothing implies no type.
    for keyword in
        ["required: []", "minItems: 0", "minLength: 0", "uniqueItems: false", "items: {}", "additionalProperties: true"]
    {
        check(&format!("A: {{{keyword}}}"), "alias any");
    }
    // An example of another type makes the meaning of a bare `required` doubtful.
    check("A: {required: [a], example: x}", "alias any");
    // `type` takes precedence over keywords for another type, even in another schema.
    check("A: {allOf: [{type: integer}, {properties: {a: {}}}]}", "alias i64");
}

#[test]
fn listed_values_are_intersected() {
    check("A: {allOf: [{enum: [a, b, c]}, {enum: [c, b, d]}]}", r#"enum "b" | "c""#);
    check("A: {allOf: [{type: string}, {enum: [a, 1]}]}", r#"union {a: "a", 1: 1}"#);
    check("A: {properties: {a: {allOf: [{enum: [a]}, {enum: [b]}]}}}", "struct {a?: A.a} (forgiven A/properties/a)");
    check("A: {enum: [a, null]}", r#"enum "a""#);
    check(
        "A: {properties: {a: {enum: [null]}, b: {enum: [b, null]}, c: {type: string, enum: [c, null]}}}",
        "struct {a?: null, b??: A.b, c??: A.c}",
    );
}

#[test]
fn array_keywords_are_intersected() {
    check(
        "A: {allOf: [{type: array, prefixItems: [{type: string}]}, {prefixItems: [{}, {type: integer}]}]}",
        "alias (optional(string), optional(i64), ..any)",
    );
    check(
        "A: {allOf: [{type: array, prefixItems: [{type: string}, {type: string}], minItems: 1}, {minItems: 2, maxItems: 3}, {maxItems: 2}]}",
        "alias (string, string)",
    );
    check("A: {allOf: [{type: array, items: {type: [string, integer]}}, {items: {type: integer}}]}", "alias [i64]");
}

#[test]
fn choices_are_distributed_over_all_of() {
    let objects = "B: {properties: {b: {const: 1}}, required: [b]}\nC: {properties: {b: {const: 2}}, required: [b]}";
    check(
        &format!("A: {{allOf: [{{properties: {{a: {{type: string}}}}}}, {{oneOf: [$B, $C]}}]}}\n{objects}"),
        "union {b 1: A.b.1, b 2: A.b.2, shared a?: string}",
    );
    check(&format!("A: {{type: object, oneOf: [$B, $C]}}\n{objects}"), "union {B: B, C: C}");
    check(&format!("A: {{oneOf: [$B, {{oneOf: [$C]}}]}}\n{objects}"), "union {B: B, C: C}");
    check(&format!("A: {{oneOf: [$B, $C], anyOf: [$B, $C]}}\n{objects}"), "union {B: B, C: C}");
    // A pair whose required constants differ is left out without a finding.
    check(
        "A: {oneOf: [{title: x, properties: {a: {const: 1}}, required: [a]}, {title: y, properties: {a: {const: 2}}, required: [a]}], properties: {a: {const: 2}}}",
        "struct {a! = 2}",
    );
}

#[test]
fn impossible_alternatives_are_left_out() {
    check(
        "A: {type: object, oneOf: [{properties: {a: {type: string}}}, {type: string}]}",
        "struct {a?: string} (impossible A/oneOf/1)",
    );
    check("A: {oneOf: [{type: string}, false]}", "alias string");
    check(
        "A: {properties: {a: {oneOf: [false]}, b: false, c: {allOf: [{type: string}, false]}}}",
        "struct (impossible A/properties/a, impossible A/properties/c)",
    );
    // A `type` that excludes all alternatives is a mistake.
    check(
        "A: {type: string, oneOf: [$B, $C]}\nB: {type: object, properties: {b: {}}, required: [b]}\nC: {type: object, properties: {c: {}}, required: [c]}",
        "union {B: B, C: C} (dropped A/type)",
    );
}

#[test]
fn null_matches_if_it_matches_all_schemas_or_one_choice() {
    check("A: {properties: {a: {anyOf: [{type: string}, {type: 'null'}]}}, required: [a]}", "struct {a!: string|null}");
    check(
        "A: {properties: {a: {oneOf: [$B, {type: 'null'}]}}, required: [a]}\nB: {type: string, format: uuid}",
        "struct {a!: B|null}",
    );
    check(
        "A: {properties: {a: {allOf: [$B, {type: string}]}}, required: [a]}\nB: {type: [string, 'null']}",
        "struct {a!: B}",
    );
    // In JSON Schema no value matches; the author intends `null` as an additional value.
    check(
        "A: {properties: {a: {allOf: [{type: string}, {type: 'null'}]}}, required: [a]}",
        "struct {a!: string|null} (forgiven A/properties/a/allOf/1)",
    );
    check(
        "A: {properties: {a: {allOf: [$B, {nullable: true}]}}, required: [a]}\nB: {type: string}",
        "struct {a!: B|null}",
    );
    check(
        "A: {properties: {a: {allOf: [$B], nullable: true}}, required: [a]}\nB: {type: string}",
        "struct {a!: B|null}",
    );
    check("A: {properties: {a: {type: 'null'}}, required: [a]}", "struct {a! in {null}}");
}

#[test]
fn anything_absorbs_the_other_alternatives() {
    check("A: {anyOf: [{type: string}, {}]}", "alias any");
    check("A: {anyOf: [{type: string}, true]}", "alias any");
    check("A: {properties: {a: {anyOf: [{type: string}, {}]}}, required: [a]}", "struct {a!: any}");
    check("A: {allOf: [{type: string}, {}]}", "alias string");
    check("A: {allOf: []}", "alias any");
}

#[test]
fn redundant_alternatives_are_united() {
    check("A: {anyOf: [{type: integer}, {type: number}]}", "alias decimalnumber");
    check(
        "A: {anyOf: [{type: number}, {type: integer}, {type: string}]}",
        "union {number: decimalnumber, string: string}",
    );
    check("A: {anyOf: [{type: string, maxLength: 1}, {type: string, pattern: a}]}", "alias string");
    check("A: {anyOf: [$B, $C]}\nB: {type: string, maxLength: 1}\nC: {type: string, pattern: a}", "alias string");
    check("A: {anyOf: [{type: object, properties: {a: {}}}, {type: object, properties: {a: {}}}]}", "struct {a?: any}");
    check("A: {anyOf: [{type: string}, {type: string, format: date}]}", "union {string: string, date: date}");
}

#[test]
fn required_groups_make_no_union() {
    let group = "anyOf: [{required: [a]}, {required: [b]}]";
    check(&format!("A: {{properties: {{a: {{}}, b: {{}}}}, {group}}}"), "struct {a?: any, b?: any}");
    check(
        "A: {properties: {a: {}, b: {}}, oneOf: [{required: [a], not: {required: [b]}}, {type: object, required: [b]}]}",
        "struct {a?: any, b?: any}",
    );
    check(
        "A: {properties: {a: {}, b: {}}, oneOf: [{required: [a], properties: {c: {}}}, {required: [b]}]}",
        "union {with c: A.with.c, variant 2: A.variant.2, shared a?: any, shared b?: any} (ambiguous A)",
    );
}

#[test]
fn circles_of_compositions_are_refused() {
    let circle = |components: &str| schemas(components).findings();
    assert_eq!(circle("A: {allOf: [$B]}\nB: {allOf: [$A]}"), "cyclic-reference A");
    assert_eq!(circle("A: $B\nB: $C\nC: $B"), "cyclic-reference B");
    assert_eq!(circle("A: {allOf: [$A, {properties: {a: {}}}]}"), "forgiven A/allOf/0");
    assert_eq!(circle("A: {oneOf: [$A, {type: string}]}"), "");
    check("A: {oneOf: [$A, {type: string}]}", "alias string");
    check("A: {properties: {a: $A}}", "struct {a?: box(A)}");
    check("A: {allOf: [{properties: {a: $A}}]}", "struct {a?: box(A)}");
}

#[test]
fn large_compositions_are_refused() {
    let values = |count: usize| {
        let one = |number: usize| format!("{{properties: {{a{number}: {{}}}}, required: [a{number}]}}");
        (0..count).map(one).collect::<Vec<_>>().join(", ")
    };
    let product = |one: usize, other: usize| {
        schemas(&format!("A: {{allOf: [{{oneOf: [{}]}}, {{oneOf: [{}]}}]}}", values(one), values(other))).findings()
    };
    assert_eq!(product(2, 257), "too-many-alternatives A");
    assert!(!product(2, 256).contains("too-many"));
    // Equal alternatives count once.
    let equal = ["{type: string, title: A}"; 30].join(", ");
    let twice = |list: &str| format!("A: {{properties: {{a: {{allOf: [{{oneOf: [{list}]}}, {{oneOf: [{list}]}}]}}}}}}");
    check(&twice(&equal), "struct {a?: string}");
    let nested = |depth: usize| {
        let link = |link: usize| format!("A{link}: {{allOf: [$A{}, {{properties: {{a{link}: {{}}}}}}]}}\n", link + 1);
        schemas(&((0..depth).map(link).collect::<String>() + &format!("A{depth}: {{type: object}}"))).findings()
    };
    // Each level is a component and an item of its `allOf`.
    assert_eq!(nested(63), "");
    assert_eq!(nested(65), "too-deep A64/allOf/0, too-deep A64/allOf/1");
}

#[test]
fn a_base_with_a_discriminator_is_one_of_its_subtypes() {
    let base = |discriminator: &str, rest: &str| {
        format!(
            "A: {{type: object, properties: {{t: {{type: string}}}}, discriminator: {{propertyName: t{discriminator}}}{rest}}}
             B: {{allOf: [$A, {{properties: {{b: {{type: string}}}}}}]}}
             C: {{allOf: [$B, {{properties: {{c: {{type: string}}}}}}]}}"
        )
    };
    check_dispatch(
        &base("", ""),
        r#"member "t" {"C" | "B" -> B, "A" -> base, else -> has {"t" -> Unknown, else -> try [base]}}"#,
    );
    check_dispatch(
        &base(", mapping: {b: '#/components/schemas/B'}", ", required: [t]"),
        r#"member "t" {"C" | "b" -> B, else -> has {"t" -> Unknown, else -> try [B]}}"#,
    );
    check_dispatch(
        &base(", mapping: {b: B, c: B, a: A}", ", required: [t]"),
        r#"member "t" {"C" | "b" | "c" -> B, "a" -> base, else -> has {"t" -> Unknown, else -> try [base]}}"#,
    );
    // The variant of `A` for an indirect subtype is the direct subtype; a reference to the indirect subtype has that
    // type.
    let all = received(&base("", ""));
    assert_eq!(all.ty("A"), "union {B: B, base: A.base}");
    assert_eq!(all.ty("B"), "union {C: C, base: B.base, shared b?: string}");
    assert_eq!(
        all.dispatch("B"),
        r#"member "t" {"C" -> C, "B" -> base, else -> has {"t" -> Unknown, else -> try [base]}}"#
    );
    assert_eq!(all.ty("C"), r#"struct {b?: string, c?: string, t! in {"C"}}"#);
}

#[test]
fn a_base_has_a_default_among_its_subtypes() {
    let base = |default: &str| {
        format!(
            "A: {{properties: {{t: {{type: string}}}}, discriminator: {{propertyName: t, mapping: {{b: B}}, defaultMapping: {default}}}}}
             B: {{allOf: [$A, {{properties: {{b: {{type: string}}}}}}]}}
             C: {{allOf: [$A, {{properties: {{c: {{type: string}}}}}}]}}
             D: {{allOf: [$C, {{properties: {{d: {{type: string}}}}}}]}}"
        )
    };
    check_dispatch(&base("C"), r#"member "t" {"b" -> B, else -> try [C]}"#);
    check_dispatch(&base("A"), r#"member "t" {"b" -> B, "D" | "C" -> C, else -> try [base]}"#);
    // The default stays a variant of the base: its own subtypes have their names only.
    assert_eq!(received(&base("C")).ty("B"), r#"struct {b?: string, t! in {"b"}}"#);
    assert_eq!(schemas(&base("D")).findings(), "dropped A/discriminator/defaultMapping", "D extends a subtype");
}

#[test]
fn an_inline_base_with_a_mapping_has_subtypes() {
    let base = "{type: object, properties: {t: {type: string}}, required: [t], discriminator: {propertyName: t, mapping: {b: B, c: C}}}";
    let all = schemas(&format!(
        "A: {{properties: {{x: {base}}}}}\nB: {{properties: {{b: {{}}}}}}\nC: {{properties: {{c: {{}}}}}}"
    ));
    assert_eq!(all.dispatch("A.x"), r#"member "t" {"b" -> B, "c" -> C}"#);
}

#[test]
fn a_discriminator_tags_the_alternatives() {
    let objects = "B: {properties: {t: {type: string}}}\nC: {properties: {t: {type: string}}}";
    let union = |discriminator: &str| {
        format!("A: {{oneOf: [$B, $C], discriminator: {{propertyName: t{discriminator}}}}}\n{objects}")
    };
    check_dispatch(&union(""), r#"member "t" {"B" -> B, "C" -> C}"#);
    check_dispatch(&union(", mapping: {x: B, y: B}"), r#"member "t" {"x" | "y" -> B, "C" -> C}"#);
    check_dispatch(
        &union(", mapping: {x: Nowhere}"),
        r#"member "t" {"B" -> B, "C" -> C} (dropped A/discriminator/mapping/x)"#,
    );
    // A component that only the mapping names is an alternative.
    check_dispatch(
        &format!("A: {{oneOf: [$B], discriminator: {{propertyName: t, mapping: {{c: C}}}}}}\n{objects}"),
        r#"member "t" {"B" -> B, "c" -> C} (forgiven A/discriminator/mapping)"#,
    );
    // Subtypes have the values of the base's discriminator.
    check_dispatch(
        "A: {oneOf: [$B, $C]}
         B: {allOf: [$Base, {properties: {b: {}}}]}
         C: {allOf: [$Base, {properties: {c: {}}}]}
         Base: {properties: {t: {type: string}}, required: [t], discriminator: {propertyName: t, mapping: {b: B, c: C}}}",
        r#"member "t" {"b" -> B, "c" -> C}"#,
    );
    // No alternative has the property.
    check_dispatch(
        &union("").replace("propertyName: t", "propertyName: kind"),
        r#"member "kind" {"B" -> B, "C" -> C} (forgiven A/discriminator/propertyName)"#,
    );
    let misspelled = union("").replace("propertyName: t", "propertyName: tpye").replace("{t: ", "{type: ");
    assert_eq!(schemas(&misspelled).findings(), "misspelled-key A/discriminator/propertyName");
    assert_eq!(
        schemas("A: {oneOf: [$B], discriminator: {}}\nB: {properties: {t: {}}}").findings(),
        "dropped A/discriminator",
    );
}

#[test]
fn a_sole_alternative_stays_a_union_if_others_can_follow() {
    check("A: {oneOf: [$B]}\nB: {properties: {t: {type: string}}}", "alias B");
    check("A: {oneOf: [$B]}\nB: {properties: {t: {const: b}}, required: [t]}", "union {B: B}");
    check("A: {anyOf: [$B]}\nB: {properties: {t: {const: b}}, required: [t]}", "alias B");
    check("A: {oneOf: [$B], discriminator: {propertyName: t}}\nB: {properties: {t: {type: string}}}", "union {B: B}");
}

#[test]
fn a_base_that_lists_its_subtypes_is_their_base_only() {
    let text = "A: {properties: {a: {type: string}}, oneOf: [$B, $C]}
         B: {allOf: [$A, {properties: {t: {const: b}}, required: [t]}]}
         C: {allOf: [$A, {properties: {t: {const: c}}, required: [t]}]}";
    check(text, "union {B: B, C: C, shared a?: string}");
    assert_eq!(schemas(text).ty("B"), r#"struct {a?: string, t! = "b"}"#);
}

#[test]
fn a_json_type_leaves_a_component_unchanged() {
    check(
        "A: {properties: {b: {allOf: [{type: object}, $B]}}}\nB: {properties: {b: {type: string}}}",
        "struct {b?: B}",
    );
    check(
        "A: {properties: {b: {allOf: [{type: [string, object]}, $B]}}}\nB: {type: [string, integer]}",
        "struct {b?: string}",
    );
}

#[test]
fn keywords_beside_a_union_keep_its_discriminator() {
    check_dispatch(
        "A: {oneOf: [$B, $C], discriminator: {propertyName: t}, properties: {x: {}}}
         B: {properties: {t: {type: string}, b: {}}}
         C: {properties: {t: {type: string}}}",
        r#"member "t" {"B" -> B, "C" -> C}"#,
    );
    // An inner union has the values of the inner discriminator.
    check_dispatch(
        "A: {oneOf: [$Inner, $C], discriminator: {propertyName: t}}
         Inner: {oneOf: [$B, $D], discriminator: {propertyName: t, mapping: {b: B, d: D}}}
         B: {properties: {t: {type: string}}}
         C: {properties: {t: {type: string}}}
         D: {properties: {t: {type: string}}}",
        r#"member "t" {"b" | "d" -> Inner, "C" -> C}"#,
    );
}

#[test]
fn only_required_constants_exclude_an_alternative() {
    check(
        "A: {oneOf: [{title: x, properties: {a: {const: 1}}}, {title: y, properties: {a: {const: 2}}}], properties: {a: {const: 2}}}",
        "union {x: A.x, y: A.y} (forgiven A/oneOf/0/properties/a)",
    );
}

#[test]
fn a_pattern_of_numbers_counts_for_strings_only() {
    check("A: {type: [integer, string], pattern: '^[0-9]+$'}", "union {integer: i64, string: string}");
    check("A: {allOf: [{type: integer}, {pattern: '^[0-9]+$'}]}", "alias i64");
}

#[test]
fn keywords_of_older_versions_show_no_json_type() {
    for keyword in ["exclusiveMinimum: true", "required: true", "patternProperties: {}"] {
        assert!(schemas(&format!("A: {{{keyword}}}")).ty("A") == "alias any", "{keyword}");
    }
}

#[test]
fn numbers_that_another_alternative_covers_are_left_out() {
    check("A: {anyOf: [{type: integer}, {type: number}, {type: integer, minimum: 5}]}", "alias decimalnumber");
    check("A: {anyOf: [{type: integer}, {type: [integer, number]}]}", "alias decimalnumber");
}

#[test]
fn a_base_is_an_alternative_unless_its_mapping_leaves_it_out() {
    let base = |rest: &str| {
        format!(
            "A: {{properties: {{t: {{type: string}}}}, {rest}}}
             B: {{allOf: [$A, {{properties: {{b: {{}}}}}}]}}
             C: {{allOf: [$B, {{properties: {{c: {{}}}}}}]}}"
        )
    };
    check_dispatch(
        &base("discriminator: {propertyName: t}, required: [t]"),
        r#"member "t" {"C" | "B" -> B, "A" -> base, else -> has {"t" -> Unknown, else -> try [base]}}"#,
    );
    let mapping = "discriminator: {propertyName: t, mapping: {b: B}}";
    check_dispatch(
        &base(&format!("{mapping}, allOf: [{{required: [t]}}]")),
        r#"member "t" {"C" | "b" -> B, else -> has {"t" -> Unknown, else -> try [B]}}"#,
    );
    // `mapping` names an indirect subtype: the variant is the direct subtype.
    check_dispatch(
        &base("discriminator: {propertyName: t, mapping: {b: B, c: C}}, required: [t]"),
        r#"member "t" {"c" | "b" -> B, else -> has {"t" -> Unknown, else -> try [B]}}"#,
    );
}

#[test]
fn an_alternative_without_properties_can_have_the_discriminator() {
    check_dispatch(
        "A: {oneOf: [$B, $C], discriminator: {propertyName: kind}}\nB: {properties: {t: {}}}\nC: {type: object}",
        r#"member "kind" {"B" -> B, "C" -> C}"#,
    );
}
