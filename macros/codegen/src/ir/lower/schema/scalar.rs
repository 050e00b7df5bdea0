//! Maps booleans, numbers and strings with their `format` to Rust types.

use crate::document::Kind;
use crate::ir::Type;
use crate::ir::lower::composition::merge::Merged;
use crate::ir::lower::schema::formats;

/// Returns the type of a schema of one JSON type that is neither an array nor an object.
///
/// `integer` beside `number` counts as one JSON type: its integers have to stay exact.
pub(crate) fn of(merged: &Merged<'_>) -> Option<Type> {
    let format = merged.format;
    match merged.kinds.kinds() {
        [Kind::Null] => Some(Type::Null),
        [Kind::Boolean] => Some(Type::Bool),
        [Kind::String] => Some(formats::string(format)),
        kinds => number_of(kinds, format),
    }
}

/// Returns the type of `integer`, `number` or both; `None` if there is another JSON type.
pub(crate) fn number_of(kinds: &[Kind], format: Option<&str>) -> Option<Type> {
    match kinds {
        [Kind::Integer] => Some(formats::integer(format)),
        [Kind::Number] => Some(formats::number(format)),
        [Kind::Integer, Kind::Number] | [Kind::Number, Kind::Integer] => Some(formats::ANY_NUMBER),
        _ => None,
    }
}
