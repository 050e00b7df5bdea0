//! Drops alternatives that another alternative covers.

use crate::document::JsonType;
use crate::graph::JsonTypeSet;
use crate::ir::Type;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::formats::ANY_NUMBER;
use crate::ir::lower::schema::scalar::lower_scalar;

/// Returns the alternatives that no other alternative covers: without `integer` beside `number`, and with a single
/// string of several that are plain text in Rust.
pub(crate) fn without_redundant<'d>(ctx: &mut LowerCtx<'d, '_>, list: &[Alternative<'d>]) -> Vec<Alternative<'d>> {
    let mut kept: Vec<(Alternative<'d>, Option<Type>)> = Vec::new();
    for one in list {
        let ty = scalar_type_of(ctx, one);
        if kept.iter().any(|(known, _)| is_equal(known, one)) {
            continue;
        }
        if let Some((known, both)) =
            kept.iter_mut().find(|(_, known)| are_integer_and_number(known.as_ref(), ty.as_ref()))
        {
            // The schema of `number` also covers integers.
            *known = any_number(if ty == Some(Type::Float) { one } else { known });
            *both = Some(ANY_NUMBER);
            continue;
        }
        match kept.iter_mut().find(|(_, known)| covers(known.as_ref(), ty.as_ref())) {
            // Two components with an equal type: neither name fits both.
            Some((known, _)) if known.component_pointer() != one.component_pointer() => known.component = None,
            Some(_) => {}
            None => {
                kept.retain(|(_, known)| !covers(ty.as_ref(), known.as_ref()));
                kept.push((one.clone(), ty));
            }
        }
    }
    kept.into_iter().map(|(one, _)| one).collect()
}

/// Returns the alternatives without those that equal an earlier inline alternative.
pub(crate) fn without_equal<'d>(list: &[Alternative<'d>]) -> Vec<Alternative<'d>> {
    let mut kept: Vec<Alternative<'d>> = Vec::new();
    for one in list {
        if !kept.iter().any(|known| is_equal(known, one)) {
            kept.push(one.clone());
        }
    }
    kept
}

/// Returns true if two inline alternatives have equal schemas.
fn is_equal(one: &Alternative<'_>, other: &Alternative<'_>) -> bool {
    let (layers, other_layers) = (one.schemas(), other.schemas());
    let is_inline = one.component.is_none() && other.component.is_none() && !layers.is_empty();
    is_inline
        && layers.len() == other_layers.len()
        && layers
            .iter()
            .zip(other_layers)
            .all(|(one, other)| one.node.value == other.node.value && one.types == other.types)
}

/// Returns the type of a string, a number or a boolean without listed values.
fn scalar_type_of<'d>(ctx: &mut LowerCtx<'d, '_>, one: &Alternative<'d>) -> Option<Type> {
    let merged = one.merged();
    if merged.enum_values.is_some() { None } else { lower_scalar(ctx, merged) }
}

/// Returns true if every value of the type `part` is a value of the type `whole`.
fn covers(whole: Option<&Type>, part: Option<&Type>) -> bool {
    match (whole, part) {
        (Some(whole), Some(part)) if whole == part => true,
        (Some(whole), Some(Type::Integer(_) | Type::Float)) => *whole == ANY_NUMBER,
        _ => false,
    }
}

/// Returns true for `integer` beside `number`, in any order. A type for both keeps integers exact.
fn are_integer_and_number(one: Option<&Type>, other: Option<&Type>) -> bool {
    matches!((one, other), (Some(Type::Integer(_)), Some(Type::Float)) | (Some(Type::Float), Some(Type::Integer(_))))
}

/// Returns an alternative that accepts any number, from an alternative of numbers.
fn any_number<'d>(one: &Alternative<'d>) -> Alternative<'d> {
    let mut any = one.clone();
    any.component = None;
    for schema in any.schemas_mut() {
        schema.types = Some(JsonTypeSet::of(vec![JsonType::Integer, JsonType::Number]));
    }
    any
}
