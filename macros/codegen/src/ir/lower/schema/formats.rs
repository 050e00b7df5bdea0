//! The types of `format`, and the JSON types that a format implies.

use crate::document::JsonType;
use crate::graph::RawSchema;
use crate::ir::{Format, Integer, Type};
use crate::json::Value;

/// A number of any size and precision, with all its digits.
pub(crate) const ANY_NUMBER: Type = Type::Formatted(Format::DecimalNumber);

/// Returns the type of `integer`, `number` or both; `None` if the schema allows another JSON type.
pub(crate) fn type_of_numbers(kinds: &[JsonType], format: Option<&str>) -> Option<Type> {
    match kinds {
        [JsonType::Integer] => Some(integer_type(format)),
        [JsonType::Number] => Some(number_type(format)),
        [JsonType::Integer, JsonType::Number] | [JsonType::Number, JsonType::Integer] => Some(ANY_NUMBER),
        _ => None,
    }
}

/// Returns the type of `integer`: 64 bits unless the format names a width.
pub(crate) fn integer_type(format: Option<&str>) -> Type {
    match format {
        Some("int128" | "uint128" | "bigint") => ANY_NUMBER,
        other => Type::Integer(other.and_then(integer_width).unwrap_or(Integer::I64)),
    }
}

/// Returns the type of `number`: `f64`, unless the format needs more digits than `f64` has.
pub(crate) fn number_type(format: Option<&str>) -> Type {
    // A `number` can have a fraction even if the format is for integers, so an integer format has a type with fractions
    // here.
    match format {
        Some("decimal" | "int64" | "uint64" | "uint" | "int128" | "uint128" | "bigint") => ANY_NUMBER,
        _ => Type::Float,
    }
}

/// Returns the width of an integer format.
pub(crate) fn integer_width(format: &str) -> Option<Integer> {
    Some(match format {
        "int8" => Integer::I8,
        "int16" => Integer::I16,
        "int32" => Integer::I32,
        "int64" => Integer::I64,
        "uint8" => Integer::U8,
        "uint16" => Integer::U16,
        "uint32" => Integer::U32,
        "uint64" | "uint" => Integer::U64,
        _ => return None,
    })
}

/// Returns the type of `string`: the type of the format, or else text.
pub(crate) fn string_type(format: Option<&str>) -> Type {
    Type::Formatted(match format {
        Some("date-time") => Format::DateTime,
        Some("date") => Format::Date,
        Some("time") => Format::Time,
        Some("duration") => Format::Duration,
        Some("uuid") => Format::Uuid,
        Some("byte" | "base64") => Format::Base64,
        Some("base64url") => Format::Base64Url,
        Some("decimal") => Format::Decimal,
        Some("ipv4") => Format::Ipv4,
        Some("ipv6") => Format::Ipv6,
        Some("ip") => Format::Ip,
        Some("password") => return Type::Secret,
        _ => return Type::Text,
    })
}

/// Returns the JSON type of a format, for schemas without `type`.
pub(crate) fn type_of_format(format: &str) -> Option<JsonType> {
    match format {
        "float" | "double" => Some(JsonType::Number),
        _ if integer_width(format).is_some() => Some(JsonType::Integer),
        _ if string_type(Some(format)) != Type::Text => Some(JsonType::String),
        "uri" | "uri-reference" | "url" | "iri" | "email" | "hostname" | "binary" => Some(JsonType::String),
        _ => None,
    }
}

/// Returns the format of a schema if the Rust type does not show the format.
pub(crate) fn format_without_type(schema: &Value) -> Option<&str> {
    let schema = RawSchema(schema);
    let format = schema.format()?;
    let is = |name: &str| schema.allows_type(name);
    let is_shown = is("string") && string_type(Some(format)) != Type::Text
        || is("integer") && (integer_width(format).is_some() || integer_type(Some(format)) == ANY_NUMBER)
        || is("number") && (format == "double" || number_type(Some(format)) == ANY_NUMBER)
        || schema.has_no_type();
    (!is_shown).then_some(format)
}
