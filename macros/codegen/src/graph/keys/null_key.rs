//! Keys with the value null: `responses:` without a value in YAML.
//!
//! A key of YAML without a value is incomplete. It is reported if an object, an array or a schema belongs there.
//!
//! Some programs write `null` for each key that an object does not use. So a written `null` is reported only if no other
//! key of the object gives the type, or if the key is required.

use super::fixed_fields::{Effect, FieldTypes, METHODS, fields_of};
use super::object_kind::ObjectKind;
use crate::diagnostic::{Code, Finding};
use crate::graph::Node;
use crate::json::{Map, Value};

/// The keywords that decide the type of a schema.
const TYPING: [&str; 12] = [
    "$ref",
    "type",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
    "prefixItems",
];

/// A field that shapes the client, and whose value is a container.
struct ContainerField {
    /// The JSON type in a sentence.
    wanted: &'static str,
    /// The object without the field, in a sentence.
    consequence: String,
}

/// Reports the first key of an object that is null, if the client is not as described without its value.
pub(super) fn null_key(node: &Node<'_>, kind: ObjectKind) -> Option<Finding> {
    let object = node.value.as_object()?;
    let (key, ContainerField { wanted, consequence }) =
        written_null(object, kind).or_else(|| key_without_value(node, object, kind))?;
    let finding = Finding::new(Code::Forgiven, node.at.key(key), format!("`{key}` must be {wanted}, not null"));
    let finding = finding.consequence(consequence);
    Some(finding.help(format!("write a value for `{key}`, in YAML indented further than the key, or remove the key")))
}

/// Returns a key without a value in YAML.
fn key_without_value<'d>(node: &Node<'_>, object: &'d Map, kind: ObjectKind) -> Option<(&'d str, ContainerField)> {
    let mut nulls = object.iter().filter(|(_, value)| value.is_null()).map(|(key, _)| key.as_str());
    nulls.find_map(|key| {
        let field = container_field(kind, key)?;
        node.document().is_without_value(&node.at.key(key)).then_some((key, field))
    })
}

/// Returns the field of a key, if it shapes the client and its value is an object, an array or a schema.
fn container_field(kind: ObjectKind, key: &str) -> Option<ContainerField> {
    // A null operation is reported where it is read.
    if kind == ObjectKind::PathItem && METHODS.contains(&key) {
        return None;
    }
    let shapes = |effect: Effect| matches!(effect, Effect::Shapes | Effect::Checked);
    let fields = fields_of(kind).iter().find(|it| shapes(it.effect) && it.names.contains(&key))?;
    let wanted = match fields.types {
        FieldTypes::Object | FieldTypes::Schema | FieldTypes::CheckedObject => "an object",
        FieldTypes::Array | FieldTypes::ArrayOrScalar => "an array",
        FieldTypes::Any | FieldTypes::Text | FieldTypes::Scalar | FieldTypes::Reference | FieldTypes::TextOrArray => {
            return None;
        }
    };
    Some(ContainerField { wanted, consequence: format!("as it is, {} has no `{key}`", kind.with_article()) })
}

/// Returns a key whose value is lost, also if its null is written.
fn written_null(object: &Map, kind: ObjectKind) -> Option<(&'static str, ContainerField)> {
    let has = |keys: &[&str]| keys.iter().any(|key| object.get(key).is_some_and(|it| !it.is_null()));
    let (key, wanted, consequence) = match kind {
        ObjectKind::Schema => in_schema(object)?,
        ObjectKind::MediaType if !has(&["itemSchema"]) => ("schema", "an object", "the body is any JSON"),
        ObjectKind::Header if !has(&["content"]) => ("schema", "an object", "the type is any text"),
        ObjectKind::RequestBody => ("content", "an object", "no body is sent"),
        ObjectKind::Operation => ("responses", "an object", "this operation has no responses"),
        _ => return None,
    };
    let is_null = object.get(key).is_some_and(Value::is_null);
    is_null.then(|| (key, ContainerField { wanted, consequence: format!("as it is, {consequence}") }))
}

/// Returns a keyword of a schema that is null, the JSON type of its value, and the consequence.
fn in_schema(object: &Map) -> Option<(&'static str, &'static str, &'static str)> {
    let is_present = |key: &str| object.get(key).is_some_and(|it| !it.is_null());
    let is_null = |key: &str| object.get(key).is_some_and(Value::is_null);
    let no_other_than = |allowed: &[&str]| !TYPING.iter().any(|key| is_present(key) && !allowed.contains(key));
    let may_be = |ty: &str| match object.get("type") {
        Some(Value::String(written)) => written == ty,
        Some(Value::Array(list)) => list.iter().any(|it| it == ty),
        _ => true,
    };
    if is_null("items") && no_other_than(&["type"]) && may_be("array") {
        return Some(("items", "an object", "the items are any JSON"));
    }
    if is_null("properties") && no_other_than(&["type"]) && may_be("object") {
        return Some(("properties", "an object", "this schema has no properties"));
    }
    // A schema with another `type` has a type without these keywords.
    let allowed: &[&str] = if object.get("type").is_some_and(|it| it == "object") { &["type"] } else { &[] };
    let groups = ["oneOf", "anyOf", "allOf", "enum", "prefixItems"];
    let key = groups.into_iter().find(|key| is_null(key) && no_other_than(allowed))?;
    let consequence = if allowed.is_empty() { "any value fits this schema" } else { "any object fits this schema" };
    Some((key, "an array", consequence))
}

#[cfg(test)]
mod tests {
    use super::in_schema;
    use crate::json::json;

    #[test]
    fn null_is_reported_if_no_other_keyword_gives_the_type() {
        for (schema, key) in [
            (json!({"oneOf": null}), Some("oneOf")),
            (json!({"description": "x", "anyOf": null, "allOf": null}), Some("anyOf")),
            (json!({"type": "object", "allOf": null}), Some("allOf")),
            (json!({"type": "string", "oneOf": null, "enum": null, "items": null, "properties": null}), None),
            (json!({"type": "object", "oneOf": null, "properties": {"a": {}}}), None),
            (json!({"$ref": "#/a", "oneOf": null}), None),
            (json!({"type": "array", "items": null}), Some("items")),
            (json!({"type": ["array", "null"], "items": null}), Some("items")),
            (json!({"type": "array", "items": null, "prefixItems": [{}]}), None),
            (json!({"properties": null}), Some("properties")),
            (json!({"type": "object", "properties": null, "additionalProperties": true}), None),
            (json!({"properties": null, "allOf": [{}]}), None),
            (json!({"default": null, "const": null}), None),
        ] {
            let found = schema.as_object().and_then(in_schema).map(|(key, ..)| key);
            assert_eq!(found, key, "{schema}");
        }
    }
}
