//! How a function takes a value, and what it makes of it: texts and lists are taken as callers have them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Cx;
use super::ty::{From, ty};
use crate::ir::{Format, Shape, Type};

/// The type a function takes, and the expression that makes the wanted value of it.
pub(super) struct Argument {
    /// What callers may hand in.
    pub(super) ty: TokenStream,
    /// The value itself.
    pub(super) value: TokenStream,
}

/// An argument called `name` for a value of a type.
pub(super) fn argument(cx: &Cx<'_>, it: &Type, name: &impl ToTokens, from: From) -> Argument {
    let exact = ty(cx, it, from);
    match cx.api.unalias(it) {
        Type::List(item) if *cx.api.unalias(item) == Type::Text => Argument {
            ty: quote!(impl IntoIterator<Item = impl Into<String>>),
            value: quote!(#name.into_iter().map(Into::into).collect()),
        },
        Type::List(item) if **item == Type::File => {
            let item = ty(cx, item, from);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: quote!(#name.into_iter().map(Into::into).collect()),
            }
        }
        Type::Formatted(
            Format::Uuid | Format::Base64 | Format::Base64Url | Format::Decimal | Format::DecimalNumber | Format::Ip,
        )
        | Type::Text
        | Type::File
        | Type::Secret
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::List(_) => into(&exact, name),
        Type::Named(id) if matches!(cx.api.get(*id).map(|def| &def.shape), Some(Shape::Union(_))) => into(&exact, name),
        _ => Argument { ty: exact, value: name.to_token_stream() },
    }
}

fn into(exact: &TokenStream, name: &impl ToTokens) -> Argument {
    Argument { ty: quote!(impl Into<#exact>), value: quote!(#name.into()) }
}
