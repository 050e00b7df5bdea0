//! Names the JSON type of a value, for types without a description.

use crate::ir::{Format, Literal, Shape, Type};
use crate::tokens::context::Cx;

/// Returns a sentence with the JSON type.
pub(crate) fn json_type(cx: &Cx<'_>, it: &Type) -> &'static str {
    match unboxed(cx, it) {
        Type::Bool => "A boolean.",
        Type::Integer(_) => "An integer.",
        Type::Float | Type::Formatted(Format::DecimalNumber) => "A number.",
        Type::Numeric(inner) | Type::SecretValue(inner) => json_type(cx, inner),
        Type::Text | Type::Secret | Type::Formatted(_) | Type::OrText(_) => "A string.",
        Type::File => "A file.",
        Type::List(_) | Type::Tuple(..) => "An array.",
        Type::Map(_) => "An object with any property names.",
        Type::Null => "`null`.",
        Type::Any => "Any JSON value.",
        Type::Constant(_) => "A constant.",
        Type::Replaced(_) => "A replacement type.",
        Type::Named(id) => cx.api.get(*id).map_or("", |def| json_type_of(cx, &def.shape)),
        Type::Nullable(_) => "A nullable value.",
        Type::Optional(_) | Type::Boxed(_) => "An optional value.",
    }
}

fn json_type_of(cx: &Cx<'_>, shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) | Shape::Parts(_) => "An object.",
        Shape::Enum(it) if it.values.iter().all(|choice| matches!(choice.value, Literal::String(_))) => "A string.",
        Shape::Enum(_) => "An integer.",
        Shape::Union(_) => "One of several alternatives.",
        Shape::Alias(inner) => json_type(cx, inner),
        Shape::Newtype(Type::List(_) | Type::Tuple(..)) => "An array.",
        Shape::Newtype(Type::Map(_)) => "An object with any property names.",
        // A newtype contains itself, so its inner type can contain it again.
        Shape::Newtype(_) => "A recursive type.",
    }
}

/// Returns the type in aliases and boxes; for numbers that are written as strings, the number.
pub(crate) fn unboxed<'a>(cx: &Cx<'a>, it: &'a Type) -> &'a Type {
    match cx.api.unalias(it) {
        Type::Boxed(inner) => unboxed(cx, inner),
        other => other.without_number_text(),
    }
}
