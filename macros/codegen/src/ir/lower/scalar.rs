//! Strings and numbers, and what their formats make of them.

use crate::ir::{Float, Integer, Type};

/// An integer of some width; 64 bits if the description does not say.
pub(super) fn integer(format: Option<&str>) -> Type {
    Type::Integer(match format {
        Some("int32") => Integer::I32,
        Some("uint32") => Integer::U32,
        Some("uint64") => Integer::U64,
        _ => Integer::I64,
    })
}

/// A number of some precision; double if the description does not say.
pub(super) fn number(format: Option<&str>) -> Type {
    match format {
        Some("float") => Type::Float(Float::F32),
        Some("int32" | "int64" | "uint32" | "uint64") => integer(format),
        _ => Type::Float(Float::F64),
    }
}

/// Text, or what a format says it is.
pub(super) fn string(format: Option<&str>) -> Type {
    match format {
        Some("date-time") => Type::DateTime,
        Some("password") => Type::Secret,
        _ => Type::Text,
    }
}
