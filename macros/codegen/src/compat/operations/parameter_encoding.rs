//! The text of a parameter on the wire.

use crate::compat::Comparer;
use crate::ir::{Parameter, Serialization, StyleKind, Type};

/// Returns true if any string replaces a number, a boolean or a formatted string. All of them are text on the wire.
pub(super) fn is_read_as_text(comparison: &Comparer<'_>, was: &Parameter, is: &Parameter) -> bool {
    let is_scalar = |ty: &Type| {
        matches!(ty, Type::Bool | Type::Integer(_) | Type::Float | Type::Numeric(_) | Type::Text | Type::Formatted(_))
    };
    was.serialization == Serialization::Style
        && is.serialization == Serialization::Style
        && *comparison.newer.without_aliases(&is.ty) == Type::Text
        && is_scalar(comparison.older.without_aliases(&was.ty))
}

/// Returns true if a value has another text on the wire. Most styles write a scalar as the same text.
pub(super) fn is_written_otherwise(comparison: &Comparer<'_>, was: &Parameter, is: &Parameter) -> bool {
    let marks = |kind| matches!(kind, StyleKind::Label | StyleKind::Matrix);
    let is_whole = match comparison.older.without_aliases(&was.ty) {
        Type::List(_) | Type::Map(_) | Type::Tuple(..) | Type::Any => false,
        ty => comparison.older.api.structure(ty).is_none(),
    };
    let (old, new) = (was.style, is.style);
    let has_reserved = !matches!(
        comparison.older.without_aliases(&was.ty),
        Type::Bool | Type::Integer(_) | Type::Float | Type::Numeric(_)
    );
    if was.serialization != is.serialization
        || was.encodings != is.encodings
        || (has_reserved && old.reserved != new.reserved)
    {
        return true;
    }
    if is_whole {
        old.kind != new.kind && (marks(old.kind) || marks(new.kind))
    } else {
        (old.kind, old.explode) != (new.kind, new.explode)
    }
}
