//! Writes arguments of functions and their conversion. Text and lists are accepted in any form that converts.

use crate::ir::{Api, Format, Shape, Type};
use crate::tokens::code::{Print, Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::ty::{From, ty};

/// The argument of a function: its type, and the expression that converts the argument.
pub(crate) struct Argument {
    /// The type of the argument.
    pub(crate) ty: Text,
    /// The converted value, if the context determines its type.
    pub(crate) value: Text,
    /// The converted value, if the expression must determine its type.
    pub(crate) typed: Text,
}

/// Returns the argument `name` for a value of a type.
pub(crate) fn argument(cx: &Cx<'_>, it: &Type, name: &impl Print, from: From) -> Argument {
    match cx.api.unalias(it) {
        Type::List(item) => {
            let (exact, item) = item_of(cx, item, from);
            Argument {
                ty: quote!(impl IntoIterator<Item = #item>),
                value: quote!(rt::list(#name)),
                typed: quote!(rt::list::<#exact>(#name)),
            }
        }
        Type::Map(item) => {
            let (exact, item) = item_of(cx, item, from);
            Argument {
                ty: quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
                value: quote!(rt::map(#name)),
                typed: quote!(rt::map::<#exact>(#name)),
            }
        }
        Type::Nullable(inner) => {
            let inner = ty(cx, inner, from);
            Argument {
                ty: quote!(impl rt::OrNull<#inner>),
                value: quote!(rt::OrNull::into_nullable(#name)),
                typed: quote!(rt::OrNull::<#inner>::into_nullable(#name)),
            }
        }
        other => {
            let exact = ty(cx, it, from);
            if is_made(cx.api, other) {
                let typed = quote!(Into::<#exact>::into(#name));
                Argument { ty: quote!(impl Into<#exact>), value: quote!(#name.into()), typed }
            } else {
                Argument { ty: exact, value: quote!(#name), typed: quote!(#name) }
            }
        }
    }
}

/// Returns the type of the items of a list or a map, and the type of the items in an argument.
fn item_of(cx: &Cx<'_>, it: &Type, from: From) -> (Text, Text) {
    let exact = ty(cx, it, from);
    let taken = if is_made(cx.api, it) { quote!(impl Into<#exact>) } else { exact.clone() };
    (exact, taken)
}

/// Returns true if functions accept every value that converts into the type, and no `Option` converts into it.
pub(crate) fn converts(api: &Api, it: &Type) -> bool {
    is_made(api, it) && !matches!(api.unalias(it), Type::Any | Type::Nullable(_))
}

/// Returns true if functions accept every value that converts into the type.
fn is_made(api: &Api, it: &Type) -> bool {
    match api.unalias(it).without_number_text() {
        // Strings with a syntax are not in the list: `"..".parse()?` needs one expected type.
        Type::Formatted(Format::Base64 | Format::Base64Url | Format::DecimalNumber)
        | Type::Text
        | Type::Secret
        | Type::SecretValue(_)
        | Type::OrText(_)
        | Type::File
        | Type::Any
        | Type::Nullable(_)
        | Type::Boxed(_) => true,
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Union(_))),
        _ => false,
    }
}
