//! Finds keys of OpenAPI objects that are misspelled or belong elsewhere.
//!
//! `{"requestbody": {..}}` in an operation → "the key `requestbody` is misspelled: write `requestBody`". A key without
//! a similar field is an extension of the author, as are keys that begin with `x-`.

pub(super) mod fixed_fields;
mod misplaced;
mod null_key;
mod object_kind;
mod swagger;

pub(crate) use misplaced::{
    SchemaUse, bare_schema, field_as_media_type, not_a_status, schema_as_body, schema_as_content,
};
pub(crate) use object_kind::ObjectKind;
pub(crate) use swagger::type_without_schema;

use self::fixed_fields::{Effect, METHODS, field_names, fields_of};
use super::Node;
use crate::diagnostic::{Code, Finding, Findings, near_miss};
use crate::json::{Map, Value};

/// Reports the keys of an object that are misspelled or belong elsewhere.
pub(crate) fn check_keys(node: &Node<'_>, kind: ObjectKind, findings: &mut Findings) {
    let Some(object) = node.value.as_object() else { return };
    let mut is_sound = true;
    for (key, value) in object {
        if is_known(kind, key) {
            continue;
        }
        let finding = without_space(node, kind, key, value)
            .or_else(|| misspelled_key(node, kind, object, key))
            .or_else(|| misplaced::misplaced_key(node, kind, key, value));
        is_sound &= finding.is_none();
        findings.extend(finding);
    }
    // If a key is null, its value can be at another key, which is reported already.
    if is_sound {
        findings.extend(null_key::null_key(node, kind).or_else(|| swagger::type_beside_schema(node, kind)));
    }
}

/// Returns true if a key is a field or begins with `x-`.
fn is_known(kind: ObjectKind, key: &str) -> bool {
    // HTTP methods in capitals are accepted.
    let is_method = || kind == ObjectKind::PathItem && METHODS.iter().any(|it| it.eq_ignore_ascii_case(key));
    key.starts_with("x-") || fields_of(kind).iter().any(|fields| fields.names.contains(&key)) || is_method()
}

/// Reports a field that runs into its value: YAML reads `{type:string}` as a key without a value.
fn without_space(node: &Node<'_>, kind: ObjectKind, key: &str, value: &Value) -> Option<Finding> {
    let (field, text) = key.split_once(':').filter(|_| value.is_null())?;
    let is_field = !text.is_empty() && field_names(kind).any(|name| name == field);
    is_field.then(|| {
        let finding = Finding::new(Code::MisspelledKey, node.at.key(key), "there is no space after the colon");
        let finding = finding.consequence(format!("as it is, {} has no `{field}`", kind.with_article()));
        finding.help(format!("write `{field}: {}`", text.trim()))
    })
}

fn misspelled_key(node: &Node<'_>, kind: ObjectKind, object: &Map, key: &str) -> Option<Finding> {
    // The `components` of a document that is parsed later are null until they are parsed.
    let value = node.at_place(object.get(key)?, node.at.key(key)).value;
    let is_candidate = |effect: Effect| matches!(effect, Effect::Shapes | Effect::Describes);
    let candidates = fields_of(kind).iter().filter(|it| is_candidate(it.effect) && it.types.accepts(value));
    let candidates = candidates.flat_map(|fields| fields.names.iter().map(move |name| (*name, fields.effect)));
    let absent: Vec<(&str, Effect)> = candidates.filter(|(name, _)| !object.contains_key(name)).collect();
    let meant = near_miss(key, absent.iter().map(|(name, _)| *name))?;
    let (_, effect) = absent.iter().find(|(name, _)| *name == meant)?;
    let (code, consequence) = match effect {
        Effect::Shapes => (Code::MisspelledKey, format!("as it is, {} has no `{meant}`", kind.with_article())),
        _ => (Code::UnknownKey, "the key is ignored".to_owned()),
    };
    let finding = Finding::new(code, node.at.key(key), format!("the key `{key}` is misspelled"));
    let finding = finding.meant_at(&node.at.key(key), node.at.key(meant));
    Some(finding.consequence(consequence).help(format!("write `{meant}` instead of `{key}`")))
}
