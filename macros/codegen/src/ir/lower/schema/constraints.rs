//! The constraints of a schema that no Rust type expresses, as data.

use crate::ir::Constraint;
use crate::ir::lower::composition::required_groups;
use crate::ir::lower::schema::formats;
use crate::json::{Map, Value};

/// The depth to which schemas inside schemas are read.
const DEPTH: usize = 4;

/// Returns the constraints of a schema, and of inner schemas that get no type definition.
pub(crate) fn constraints_of(schema: &Value) -> Vec<Constraint> {
    let mut found = Vec::new();
    collect_constraints(schema, "", DEPTH, &mut found);
    found
}

/// Returns the constraints of a schema that gets no type definition.
pub(crate) fn constraints_of_untyped(schema: &Value) -> Vec<Constraint> {
    if has_no_type(schema) { constraints_of(schema) } else { Vec::new() }
}

fn collect_constraints(schema: &Value, way: &str, depth: usize, found: &mut Vec<Constraint>) {
    let Some(keywords) = schema.as_object() else { return };
    for (key, value) in keywords {
        match key.as_str() {
            key if is_constraint(key) && !is_without_effect(key, value) => push_constraint(found, way, key, value),
            // In OpenAPI 3.0, a boolean beside a bound makes the bound exclusive.
            "minimum" | "maximum" => push_constraint(found, way, bound_keyword(key, keywords), value),
            "exclusiveMinimum" | "exclusiveMaximum" if !value.is_boolean() => push_constraint(found, way, key, value),
            "format" if formats::format_without_type(schema).is_some() => push_constraint(found, way, key, value),
            "anyOf" | "oneOf" if required_groups::required_groups(schema).is_some() => {
                push_constraint(found, way, key, value);
            }
            "items" | "additionalProperties" if depth > 0 && has_no_type(value) => {
                collect_constraints(value, &format!("{way}{key}/"), depth - 1, found);
            }
            "allOf" | "anyOf" | "oneOf" if depth > 0 => {
                let parts = value.as_array().into_iter().flatten();
                parts.filter(|it| has_no_type(it)).for_each(|it| collect_constraints(it, way, depth - 1, found));
            }
            _ => {}
        }
    }
}

fn push_constraint(found: &mut Vec<Constraint>, way: &str, key: &str, value: &Value) {
    found.push(Constraint { keyword: format!("{way}{key}"), value: value.clone() });
}

fn bound_keyword<'k>(key: &'k str, keywords: &Map) -> &'k str {
    let is_set = |key: &str| keywords.get(key) == Some(&Value::Bool(true));
    match key {
        "minimum" if is_set("exclusiveMinimum") => "exclusiveMinimum",
        "maximum" if is_set("exclusiveMaximum") => "exclusiveMaximum",
        _ => key,
    }
}

/// Returns true if a schema gets no type definition, which would have its constraints.
fn has_no_type(schema: &Value) -> bool {
    let has_type = |key: &str| matches!(key, "$ref" | "properties" | "enum" | "const");
    schema.as_object().is_some_and(|it| !it.keys().any(|key| has_type(key)))
}

/// Returns true for keywords that are constraints in every schema.
fn is_constraint(key: &str) -> bool {
    // Byte strings compare without a function call per keyword.
    matches!(
        key.as_bytes(),
        b"default"
            | b"multipleOf"
            | b"minLength"
            | b"maxLength"
            | b"pattern"
            | b"contentEncoding"
            | b"contentMediaType"
            | b"contentSchema"
            | b"minItems"
            | b"maxItems"
            | b"uniqueItems"
            | b"contains"
            | b"minContains"
            | b"maxContains"
            | b"unevaluatedItems"
            | b"minProperties"
            | b"maxProperties"
            | b"additionalProperties"
            | b"unevaluatedProperties"
            | b"patternProperties"
            | b"propertyNames"
            | b"dependentRequired"
            | b"dependentSchemas"
            | b"dependencies"
            | b"not"
            | b"if"
            | b"then"
            | b"else"
    )
}

/// Returns true if a keyword has a value without effect, or is a schema that defines a type.
fn is_without_effect(key: &str, value: &Value) -> bool {
    match key {
        "default" => false,
        "additionalProperties" => *value != Value::Bool(false),
        "uniqueItems" => *value == Value::Bool(false),
        "minLength" | "minItems" | "minProperties" => value.as_u64() == Some(0),
        _ => *value == Value::Bool(true) || value.as_object().is_some_and(Map::is_empty),
    }
}

#[cfg(test)]
mod tests {
    use super::constraints_of;
    use crate::json::{Value, json};

    fn check(schema: &Value, expected: &[(&str, Value)]) {
        let found: Vec<(String, Value)> = constraints_of(schema).into_iter().map(|it| (it.keyword, it.value)).collect();
        let expected: Vec<(String, Value)> = expected.iter().map(|(key, it)| ((*key).to_owned(), it.clone())).collect();
        assert_eq!(found, expected, "{schema}");
    }

    #[test]
    fn constraints_of_items_are_those_of_the_list() {
        check(
            &json!({ "items": { "maxLength": 3 }, "maxItems": 2 }),
            &[("items/maxLength", json!(3)), ("maxItems", json!(2))],
        );
        check(&json!({ "items": { "properties": {}, "minProperties": 3 } }), &[]);
        check(&json!({ "allOf": [{ "pattern": "a" }, { "$ref": "#/a" }] }), &[("pattern", json!("a"))]);
    }

    #[test]
    fn keywords_without_effect_are_no_constraints() {
        let without_effect = json!({ "minLength": 0, "uniqueItems": false, "additionalProperties": true, "not": {} });
        check(&without_effect, &[]);
        check(&json!({ "additionalProperties": false }), &[("additionalProperties", json!(false))]);
    }

    #[test]
    fn bounds_of_3_0_and_3_1_are_the_same() {
        check(&json!({ "exclusiveMinimum": true, "minimum": 1 }), &[("exclusiveMinimum", json!(1))]);
        check(&json!({ "exclusiveMinimum": 1 }), &[("exclusiveMinimum", json!(1))]);
    }
}
