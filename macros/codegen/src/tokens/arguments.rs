//! How a function takes a value, and what it makes of it: texts and lists are taken as callers have them.

use super::Cx;
use super::text::{Print, Text, quote};
use super::ty::{From, ty};
use crate::ir::{Api, Format, Shape, Type};

/// The type a function takes, and the expression that makes the wanted value of it.
pub(super) struct Argument {
    /// What callers may hand in.
    pub(super) ty: Text,
    /// The value itself.
    pub(super) value: Text,
    /// Whether that is just what is handed in.
    pub(super) is_exact: bool,
}

/// An argument called `name` for a value of a type.
pub(super) fn argument(cx: &Cx<'_>, it: &Type, name: &impl Print, from: From) -> Argument {
    let exact = ty(cx, it, from);
    match cx.api.unalias(it) {
        Type::List(item) if **item == Type::File || *cx.api.unalias(item) == Type::Text => {
            let item = ty(cx, cx.api.unalias(item), from);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: quote!(#name.into_iter().map(Into::into).collect()),
                is_exact: false,
            }
        }
        Type::Map(item) => map(cx, item, name, from),
        Type::Text | Type::File | Type::List(_) => into(&exact, name),
        it if is_converted(cx.api, it) => into(&exact, name),
        _ => Argument { ty: exact, value: quote!(#name), is_exact: true },
    }
}

/// Maps are taken from whatever pairs can be gone through; a later value of the same name replaces the earlier.
fn map(cx: &Cx<'_>, item: &Type, name: &impl Print, from: From) -> Argument {
    let exact = ty(cx, item, from);
    let is_made = matches!(cx.api.unalias(item), Type::Text | Type::Any) || is_converted(cx.api, item);
    let (item, value) =
        if is_made { (quote!(impl Into<#exact>), quote!(value.into())) } else { (exact, quote!(value)) };
    Argument {
        ty: quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
        value: quote!(#name.into_iter().map(|(name, value)| (name.into(), #value)).collect()),
        is_exact: false,
    }
}

fn into(exact: &Text, name: &impl Print) -> Argument {
    Argument { ty: quote!(impl Into<#exact>), value: quote!(#name.into()), is_exact: false }
}

/// Whether callers have something else in hand, as a rule: bytes or digits, a value that is not null, one alternative.
pub(super) fn is_converted(api: &Api, it: &Type) -> bool {
    match api.unalias(it) {
        Type::Formatted(
            Format::Uuid | Format::Base64 | Format::Base64Url | Format::Decimal | Format::DecimalNumber | Format::Ip,
        )
        | Type::Secret
        | Type::Nullable(_)
        | Type::Boxed(_) => true,
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Union(_))),
        _ => false,
    }
}
