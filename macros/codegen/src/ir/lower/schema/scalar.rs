//! Maps booleans, numbers and strings with their `format` to Rust types.

use crate::document::JsonType;
use crate::ir::Type;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::replacements;
use crate::ir::lower::schema::format_conflict::FormatConflict;
use crate::ir::lower::schema::{formats, number_text};

/// Returns the type of a string, a number or a boolean.
pub(crate) fn lower_scalar<'d>(ctx: &mut LowerCtx<'d, '_>, merged: &MergedSchema<'d>) -> Option<Type> {
    let ty = number_text::number_text_type(merged).or_else(|| scalar_type(merged))?;
    ctx.findings.extend(merged.format_conflict.as_ref().map(FormatConflict::finding));
    if matches!(ty, Type::Bool | Type::Null) {
        return Some(ty);
    }
    let own = replacements::replacement_of_format(ctx, merged.format);
    Some(match (own, ty) {
        (Some(own), Type::Numeric(_)) => Type::Numeric(Box::new(own)),
        (Some(own), _) => own,
        (None, ty) => ty,
    })
}

/// Returns the type of a schema with a single JSON type, other than array and object.
///
/// `integer` and `number` count as a single JSON type, because the integers must stay exact.
pub(crate) fn scalar_type(merged: &MergedSchema<'_>) -> Option<Type> {
    let format = merged.format;
    match merged.kinds() {
        [JsonType::Null] => Some(Type::Null),
        [JsonType::Boolean] => Some(Type::Bool),
        [JsonType::String] => Some(formats::string_type(format)),
        kinds => formats::type_of_numbers(kinds, format),
    }
}
