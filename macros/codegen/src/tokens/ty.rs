//! Writes types as Rust paths.

use crate::ir::{Field, Format, Integer, Presence, Type};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::{ClientKind, Cx};

/// The module that names a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// The module `types`.
    Types,
    /// Another module.
    Outside,
}

/// Returns a type as Rust code.
pub(super) fn ty(cx: &Cx<'_>, it: &Type, from: From) -> Text {
    match it {
        Type::Bool => quote!(bool),
        Type::Integer(width) => integer(*width),
        Type::Float => quote!(f64),
        Type::Numeric(number) => ty(cx, number, from),
        Type::Text => quote!(String),
        Type::Secret => quote!(rt::Secret),
        Type::SecretValue(inner) => generic(cx, &quote!(rt::SecretValue), inner, from),
        Type::Formatted(format) => formatted(*format),
        Type::OrText(inner) => generic(cx, &quote!(rt::OrText), inner, from),
        Type::File => quote!(rt::File),
        Type::Any if cx.kind == ClientKind::StandIn => match from {
            From::Types => quote!(__Fault),
            From::Outside => quote!(types::__Fault),
        },
        Type::Any | Type::Constant(_) => quote!(rt::Value),
        Type::Null => quote!(()),
        Type::List(inner) => generic(cx, &quote!(Vec), inner, from),
        Type::Tuple(items, rest) => tuple(cx, items, rest.as_deref(), from),
        Type::Optional(inner) => generic(cx, &quote!(rt::Presence), inner, from),
        Type::Map(inner) => {
            let inner = ty(cx, inner, from);
            quote!(::std::collections::BTreeMap<String, #inner>)
        }
        Type::Nullable(inner) => generic(cx, &quote!(Option), inner, from),
        Type::Boxed(inner) => generic(cx, &quote!(Box), inner, from),
        Type::Replaced(position) => {
            let path = cx.options.replacements.get(*position).map(|it| cx.path(&it.to));
            quote!(#path)
        }
        Type::Named(id) => {
            let name = cx.names.get(*id).map(|names| &names.name);
            match from {
                From::Types => quote!(#name),
                From::Outside => quote!(types::#name),
            }
        }
    }
}

/// Returns the function that makes a variant or a newtype of a decoded value.
pub(super) fn constructor(cx: &Cx<'_>, it: &Type, name: &Text) -> Text {
    if cx.api.has_numbers_as_text(it) { quote!(|rt::Numeric(it)| #name(it)) } else { name.clone() }
}

/// Returns the type of a field, with its presence.
pub(super) fn held(cx: &Cx<'_>, it: &Field) -> Text {
    let ty = ty(cx, &it.ty, From::Types);
    match it.presence {
        Presence::Required => ty,
        Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => quote!(rt::Presence<#ty>),
    }
}

fn formatted(format: Format) -> Text {
    match format {
        Format::DateTime => quote!(rt::DateTime),
        Format::Date => quote!(rt::Date),
        Format::Time => quote!(rt::Time),
        Format::Duration => quote!(rt::Duration),
        Format::Uuid => quote!(rt::Uuid),
        Format::Base64 => quote!(rt::Base64),
        Format::Base64Url => quote!(rt::Base64Url),
        Format::Decimal => quote!(rt::Decimal),
        Format::DecimalNumber => quote!(rt::DecimalNumber),
        Format::Ipv4 => quote!(::std::net::Ipv4Addr),
        Format::Ipv6 => quote!(::std::net::Ipv6Addr),
        Format::Ip => quote!(::std::net::IpAddr),
    }
}

fn integer(width: Integer) -> Text {
    match width {
        Integer::I8 => quote!(i8),
        Integer::I16 => quote!(i16),
        Integer::U8 => quote!(u8),
        Integer::U16 => quote!(u16),
        Integer::I32 => quote!(i32),
        Integer::I64 => quote!(i64),
        Integer::U32 => quote!(u32),
        Integer::U64 => quote!(u64),
    }
}

fn tuple(cx: &Cx<'_>, items: &[Type], rest: Option<&Type>, from: From) -> Text {
    let items = items.iter().map(|item| ty(cx, item, from));
    let tuple = quote!((#(#items,)*));
    match rest.map(|rest| ty(cx, rest, from)) {
        Some(rest) => quote!(rt::OpenTuple<#tuple, #rest>),
        None => tuple,
    }
}

fn generic(cx: &Cx<'_>, outer: &Text, inner: &Type, from: From) -> Text {
    let inner = ty(cx, inner, from);
    quote!(#outer<#inner>)
}
