//! Strings and numbers, and what their formats make of them.

use serde_json::Value;

use crate::document::Kind;
use crate::ir::{Float, Format, Integer, Type};

/// An integer of some width; 64 bits if the description does not say.
pub(super) fn integer(format: Option<&str>) -> Type {
    width(format).unwrap_or(Type::Integer(Integer::I64))
}

/// A number of some precision; double if the description does not say.
pub(super) fn number(format: Option<&str>) -> Type {
    let precision = match format {
        Some("float") => Some(Type::Float(Float::F32)),
        Some("decimal") => Some(Type::Formatted(Format::DecimalNumber)),
        _ => width(format),
    };
    precision.unwrap_or(Type::Float(Float::F64))
}

/// The width that a format gives a whole number; those that are wider than Rust's arithmetic of 64 bits are kept digit by digit.
fn width(format: Option<&str>) -> Option<Type> {
    Some(Type::Integer(match format? {
        "int8" => Integer::I8,
        "int16" => Integer::I16,
        "int32" => Integer::I32,
        "int64" => Integer::I64,
        "uint8" => Integer::U8,
        "uint16" => Integer::U16,
        "uint32" => Integer::U32,
        "uint64" | "uint" => Integer::U64,
        "int128" | "uint128" | "bigint" => return Some(Type::Formatted(Format::DecimalNumber)),
        _ => return None,
    }))
}

/// Text, or what a format says it is.
pub(super) fn string(format: Option<&str>) -> Type {
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

/// The JSON type that a format is about, where it is written without one.
pub(super) fn kind(format: &str) -> Option<Kind> {
    match format {
        "int32" | "int64" => Some(Kind::Integer),
        "float" | "double" => Some(Kind::Number),
        _ if string(Some(format)) != Type::Text => Some(Kind::String),
        "uri" | "uri-reference" | "url" | "iri" | "email" | "hostname" | "binary" => Some(Kind::String),
        _ => None,
    }
}

/// The format of a schema, if it is one that its type does not say.
pub(super) fn unsaid(schema: &Value) -> Option<&str> {
    let format = schema.get("format")?.as_str()?;
    let is = |kind: &str| {
        let names = schema.get("type");
        names.is_some_and(|it| it == kind || it.as_array().is_some_and(|all| all.iter().any(|it| it == kind)))
    };
    let said = is("string") && string(Some(format)) != Type::Text
        || (is("integer") || is("number")) && width(Some(format)).is_some()
        || is("number") && matches!(format, "float" | "double" | "decimal")
        || schema.get("type").is_none();
    (!said).then_some(format)
}
