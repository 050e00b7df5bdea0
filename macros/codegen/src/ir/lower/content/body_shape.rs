//! Classifies the schema of a body that is not JSON: text, bytes, or structured.

use crate::document::JsonType;
use crate::graph::Node;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::merge;
use crate::ir::lower::content::media_type::{Class, MediaType};
use crate::ir::lower::context::Lowering;
use crate::json::{Map, Value};

/// The class of a schema for a body that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// Nothing.
    Nothing,
    /// It is text, a number or a truth value.
    Scalar,
    /// It is bytes.
    Binary,
    /// It is a list or an object.
    Structure,
}

/// Returns the class of a schema.
pub(crate) fn said<'d>(lowering: &mut Lowering<'d, '_>, schema: Option<&Node<'d>>) -> Said {
    let Some(schema) = schema else { return Said::Nothing };
    let all = lowering.expand(std::slice::from_ref(schema));
    let said: Vec<Said> = all.list.iter().map(alternative).collect();
    let strongest = [Said::Structure, Said::Scalar, Said::Binary];
    strongest.into_iter().find(|it| said.contains(it)).unwrap_or(Said::Nothing)
}

/// Returns the class of one alternative.
pub(crate) fn alternative(one: &Alternative<'_>) -> Said {
    let merged = merge(&one.layers);
    let kinds = merged.kinds.kinds();
    let is_text = merged.says_nothing || kinds == [JsonType::String];
    if is_text && (merged.format == Some("binary") || holds_bytes(one)) {
        return Said::Binary;
    }
    match kinds {
        _ if merged.says_nothing => Said::Nothing,
        kinds if kinds.iter().any(|kind| matches!(kind, JsonType::Object | JsonType::Array)) => Said::Structure,
        _ => Said::Scalar,
    }
}

/// `contentMediaType` of something that is no text, written as it is and not in the letters of an encoding
/// (OpenAPI 3.1 section 4.8.14.2).
fn holds_bytes(one: &Alternative<'_>) -> bool {
    let keyword = |key: &str| one.layers.iter().find_map(|layer| layer.node.value.get(key)?.as_str());
    let Some(media_type) = keyword("contentMediaType") else { return false };
    keyword("contentEncoding").is_none_or(|it| it.eq_ignore_ascii_case("binary"))
        && matches!(MediaType::parse(media_type).class(), Class::Bytes | Class::Open)
}

/// Returns true if the schema describes the members or items.
pub(crate) fn describes<'d>(lowering: &mut Lowering<'d, '_>, media: &Node<'d>) -> bool {
    const INSIDE: [&str; 6] =
        ["properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems"];
    let is_said = |value: &Value| {
        let is_empty = value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty);
        !value.is_boolean() && !is_empty
    };
    let schemas: Vec<Node<'d>> = ["schema", "itemSchema"].into_iter().filter_map(|key| media.get(key)).collect();
    schemas.iter().any(|schema| {
        let all = lowering.expand(std::slice::from_ref(schema));
        let mut layers = all.list.iter().flat_map(|one| &one.layers);
        layers.any(|layer| INSIDE.iter().any(|key| layer.node.value.get(key).is_some_and(is_said)))
    })
}

/// Returns the class of a body, by its media type and its schema.
pub(crate) fn class(media_type: &MediaType, said: Said, is_json: bool) -> Class {
    match (media_type.class(), said) {
        (Class::Bytes, _) if is_json => Class::Json,
        (Class::Open, Said::Structure) => Class::Json,
        (Class::Open, Said::Scalar) => Class::Text,
        (Class::Open, _) | (Class::Text, Said::Binary) => Class::Bytes,
        (class, _) => class,
    }
}
