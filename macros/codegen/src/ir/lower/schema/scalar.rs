//! Maps booleans, numbers and strings with their `format` to Rust types.

use crate::document::JsonType;
use crate::ir::Type;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::schema::formats;

/// Returns the type of a schema of one JSON type that is neither an array nor an object.
///
/// `integer` beside `number` counts as one JSON type: its integers have to stay exact.
pub(crate) fn scalar_type(merged: &MergedSchema<'_>) -> Option<Type> {
    let format = merged.format;
    match merged.types.kinds() {
        [JsonType::Null] => Some(Type::Null),
        [JsonType::Boolean] => Some(Type::Bool),
        [JsonType::String] => Some(formats::string_type(format)),
        kinds => number_type(kinds, format),
    }
}

/// Returns the type of `integer`, `number` or both; `None` if there is another JSON type.
pub(crate) fn number_type(kinds: &[JsonType], format: Option<&str>) -> Option<Type> {
    match kinds {
        [JsonType::Integer] => Some(formats::integer_type(format)),
        [JsonType::Number] => Some(formats::number_type(format)),
        [JsonType::Integer, JsonType::Number] | [JsonType::Number, JsonType::Integer] => Some(formats::ANY_NUMBER),
        _ => None,
    }
}
