//! Writes the headers of successful responses and of webhooks, as structs.

use crate::ir::{HeaderEncoding, Operation, ResponseHeader, Type};
use crate::names::{HeaderNames, Name, OperationNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, docs, endpoint, lines, place};
use crate::tokens::ty::{From, ty};

/// Returns the struct of an operation's response headers; an alias, if a previous operation has equal headers.
pub(crate) fn headers(cx: &Cx<'_>, index: usize, it: &Operation, names: &OperationNames) -> Option<Text> {
    let names = names.headers.as_ref()?;
    let name = &names.name;
    let words = lines(&format!(
        "Headers of a successful response to {}, returned by `typed_headers()`. A header that does not match its \
         description is an error in its own field.\n\n{}",
        endpoint(it),
        place(&it.origin.at)
    ));
    if let Some(same) = same(cx, index, it) {
        return Some(quote!(#words pub type #name = #same;));
    }
    Some(header_struct(cx, &words, &it.headers, names))
}

/// Returns a struct of headers with these documentation lines.
pub(crate) fn header_struct(cx: &Cx<'_>, words: &Text, headers: &[ResponseHeader], names: &HeaderNames) -> Text {
    let HeaderNames { name, fields } = names;
    let held = headers.iter().zip(fields).map(|(it, name)| field(cx, it, name));
    let forms = headers.iter().zip(fields).map(|(it, name)| {
        let (wire, form) = (&it.wire_name, form(cx, it));
        quote!(#name = #wire as #form)
    });
    quote! {
        #words
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#held,)*
        }
        rt::from_headers! { #name { #(#forms),* } }
    }
}

fn field(cx: &Cx<'_>, it: &ResponseHeader, name: &Name) -> Text {
    let words = docs(&it.docs, &format!("The header {}.", code(&it.wire_name)), None);
    let exact = ty(cx, &it.ty, From::Outside);
    let held = if it.required { exact } else { quote!(Option<#exact>) };
    quote!(#words pub #name: rt::JsonResult<#held>)
}

/// Returns the form in which the runtime reads a header.
fn form(cx: &Cx<'_>, it: &ResponseHeader) -> Text {
    let ty = match cx.api.unalias(&it.ty) {
        Type::SecretValue(inner) => cx.api.unalias(inner),
        ty => ty,
    };
    let is_object = matches!(ty, Type::Map(_)) || cx.api.structure(ty).is_some();
    match (it.encoding, ty) {
        (HeaderEncoding::Json, _) => quote!(Json),
        (_, Type::List(_)) => quote!(List),
        (HeaderEncoding::SimpleExploded, _) if is_object => quote!(ObjectExploded),
        (HeaderEncoding::Simple, _) if is_object => quote!(Object),
        _ => quote!(Scalar),
    }
}

/// Returns true if two headers have the same field, except for its documentation.
pub(crate) fn is_equal(one: &ResponseHeader, other: &ResponseHeader) -> bool {
    (&one.wire_name, &one.ty, one.required, one.encoding)
        == (&other.wire_name, &other.ty, other.required, other.encoding)
}

/// Returns the name of the first headers that are equal except for their place.
fn same<'a>(cx: &Cx<'a>, index: usize, it: &Operation) -> Option<&'a Name> {
    let is_equal = |one: &ResponseHeader, other: &ResponseHeader| is_equal(one, other) && one.docs == other.docs;
    let same = |other: &Operation| {
        other.headers.len() == it.headers.len() && other.headers.iter().zip(&it.headers).all(|(a, b)| is_equal(a, b))
    };
    let first = cx.api.operations.iter().take(index).position(same)?;
    cx.names.operations.get(first)?.headers.as_ref().map(|names| &names.name)
}
