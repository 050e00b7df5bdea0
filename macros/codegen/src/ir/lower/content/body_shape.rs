//! Classifies the schema of a body that is not JSON as text, bytes or structured.

use crate::document::JsonType;
use crate::graph::{MediaTypeObject, Node};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::content::media_type::{BodyClass, MediaType};
use crate::ir::lower::context::LowerCtx;
use crate::json::{Map, Value};

/// The class of a schema for a body that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyShape {
    /// A schema without a type.
    Unspecified,
    /// Text, a number or a boolean.
    Scalar,
    /// Bytes.
    Binary,
    /// An array or an object.
    Structured,
}

/// Returns the class of a schema.
pub(crate) fn body_shape<'d>(ctx: &mut LowerCtx<'d, '_>, schema: Option<&Node<'d>>) -> BodyShape {
    let Some(schema) = schema else { return BodyShape::Unspecified };
    let all = ctx.expand(std::slice::from_ref(schema));
    let shape: Vec<BodyShape> = all.alternatives.iter().map(shape_of_alternative).collect();
    let strongest = [BodyShape::Structured, BodyShape::Scalar, BodyShape::Binary];
    strongest.into_iter().find(|it| shape.contains(it)).unwrap_or(BodyShape::Unspecified)
}

/// Returns the class of one alternative.
pub(crate) fn shape_of_alternative(one: &Alternative<'_>) -> BodyShape {
    let merged = one.merged();
    let kinds = merged.kinds();
    let is_text = merged.types.is_none() || kinds == [JsonType::String];
    if is_text && (merged.format == Some("binary") || holds_bytes(one)) {
        return BodyShape::Binary;
    }
    match kinds {
        _ if merged.types.is_none() => BodyShape::Unspecified,
        kinds if kinds.iter().any(|kind| matches!(kind, JsonType::Object | JsonType::Array)) => BodyShape::Structured,
        _ => BodyShape::Scalar,
    }
}

/// Returns true for a `contentMediaType` that is not text, without a `contentEncoding` (OpenAPI 3.1 section 4.8.14.2).
fn holds_bytes(one: &Alternative<'_>) -> bool {
    let keyword = |key: &str| one.schemas().iter().find_map(|layer| layer.node.value.get(key)?.as_str());
    let Some(media_type) = keyword("contentMediaType") else { return false };
    keyword("contentEncoding").is_none_or(|it| it.eq_ignore_ascii_case("binary"))
        && matches!(MediaType::parse(media_type).class(), BodyClass::Bytes | BodyClass::Open)
}

/// Returns true if the schema describes members or items.
pub(crate) fn has_structure<'d>(ctx: &mut LowerCtx<'d, '_>, media: &MediaTypeObject<'d>) -> bool {
    const INSIDE: [&str; 6] =
        ["properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems"];
    let is_present = |value: &Value| {
        let is_empty = value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty);
        !value.is_boolean() && !is_empty
    };
    media.schema.iter().chain(&media.item_schema).any(|schema| {
        let all = ctx.expand(std::slice::from_ref(schema));
        let mut layers = all.alternatives.iter().flat_map(Alternative::schemas);
        layers.any(|layer| INSIDE.iter().any(|key| layer.node.value.get(key).is_some_and(is_present)))
    })
}

/// Returns the class of a body, by its media type and its schema.
pub(crate) fn body_class(media_type: &MediaType, shape: BodyShape) -> BodyClass {
    match (media_type.class(), shape) {
        (BodyClass::Open, BodyShape::Structured) => BodyClass::Json,
        (BodyClass::Open, BodyShape::Scalar) => BodyClass::Text,
        (BodyClass::Open, _) | (BodyClass::Text, BodyShape::Binary) => BodyClass::Bytes,
        (class, _) => class,
    }
}
