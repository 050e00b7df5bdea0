//! Sample values of scalar schemas.

use std::rc::Rc;

use crate::document::JsonType;
use crate::graph::Schema;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::json::Value;

/// A value of a scalar schema.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Sample {
    /// Any value of the JSON types.
    Any,
    /// This value.
    Value(Value),
    /// No sample: no known value satisfies the keywords.
    None,
}

/// The keywords that restrict a scalar and that samples do not evaluate.
const RESTRICTING: [&str; 11] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "not",
    "if",
    "contentMediaType",
];

/// Returns a sample of a schema.
pub(crate) fn sample(merged: &MergedSchema<'_>, layers: &[Rc<Schema<'_>>]) -> Sample {
    if let Some(value) = merged.enum_values.as_ref().and_then(|values| values.first()) {
        return Sample::Value((*value).clone());
    }
    let has = |key: &&str| layers.iter().any(|layer| layer.node.value.get(key).is_some());
    if RESTRICTING.iter().any(has) {
        return Sample::None;
    }
    let text = match merged.format {
        None => return Sample::Any,
        Some("date-time") => "2026-01-31T12:00:00Z",
        Some("date") => "2026-01-31",
        Some("uuid") => "123e4567-e89b-12d3-a456-426614174000",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("email") => "ann@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some(_) if merged.kinds() == [JsonType::Integer] => return Sample::Value(1_i64.into()),
        Some(_) => return Sample::None,
    };
    Sample::Value(text.into())
}
