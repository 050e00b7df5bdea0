//! Writes request bodies: the argument, and the call that writes it.

use crate::ir::{Body, Operation, RequestMediaType, RequestPayload};
use crate::names::{Name, OperationNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, docs, lines};
use crate::tokens::operation::arguments::{Argument, argument};
use crate::tokens::operation::parameters::encoding_table;
use crate::tokens::ty::From;
use crate::tokens::xml;

/// Returns every method of an operation, with the media type of its body; `None` without a body as an argument.
pub(crate) fn ways<'a>(it: &'a Operation, names: &'a OperationNames) -> Vec<(&'a Name, Option<&'a RequestMediaType>)> {
    let Some(body) = &it.body else { return vec![(&names.method, None)] };
    let Some((first, others)) = body.alternatives.split_first() else { return vec![(&names.method, None)] };
    let others = others.iter().map(Some).zip(&names.bodies).map(|(media, name)| (name, media));
    std::iter::once((&names.method, body.required.then_some(first))).chain(others).collect()
}

/// Returns the body, if it is optional; a setter adds it to the call.
pub(crate) fn optional(it: &Operation) -> Option<(&Body, &RequestMediaType)> {
    let body = it.body.as_ref().filter(|body| !body.required)?;
    Some((body, body.alternatives.first()?))
}

/// Returns the argument of a body, and the call that writes it. A body without members needs no argument.
pub(crate) fn taken(cx: &Cx<'_>, media: &RequestMediaType) -> (Option<Text>, Text) {
    if cx.api.is_empty_object(media) {
        return (None, send(cx, media, &quote!(rt::EmptyObject)));
    }
    let (ty, value) = match &media.payload {
        RequestPayload::Json(it)
        | RequestPayload::Xml(it, _)
        | RequestPayload::Form(it, _)
        | RequestPayload::Multipart(Some(it)) => {
            let Argument { ty, typed, .. } = argument(cx, it, &quote!(body), From::Outside);
            (ty, typed)
        }
        RequestPayload::Multipart(None) => (quote!(rt::Multipart), quote!(body)),
        RequestPayload::Text => (quote!(impl Into<String>), quote!(body)),
        RequestPayload::Bytes => (quote!(impl Into<rt::File>), quote!(body)),
    };
    (Some(quote!(body: #ty)), send(cx, media, &value))
}

/// Returns the setter of an optional body.
pub(crate) fn setter(cx: &Cx<'_>, it: &Operation) -> Option<Text> {
    let (body, media) = optional(it)?;
    let words = docs(&body.docs, "Sets the request body.", None);
    let (argument, send) = taken(cx, media);
    Some(quote! {
        #words
        #[inline]
        pub fn body(mut self, #argument) -> Self {
            self.0.draft().#send;
            self
        }
    })
}

/// Returns the call on a draft that writes a body.
fn send(cx: &Cx<'_>, media: &RequestMediaType, value: &Text) -> Text {
    let name = media.media_type.as_str();
    match &media.payload {
        RequestPayload::Json(_) if name == "application/json" => quote!(json(&#value)),
        RequestPayload::Json(_) => quote!(json_as(#name, &#value)),
        RequestPayload::Xml(_, table) => {
            let table = xml::reference(cx, *table);
            quote!(xml(#name, &#value, #table))
        }
        RequestPayload::Form(_, encodings) => {
            let table = encoding_table(encodings);
            quote!(form(&#value, #table))
        }
        RequestPayload::Multipart(_) if name == "multipart/form-data" => quote!(multipart(#value)),
        RequestPayload::Multipart(_) => quote!(multipart_as(#name, #value)),
        RequestPayload::Text => quote!(text(#name, #value)),
        RequestPayload::Bytes => quote!(bytes(#name, #value)),
    }
}

/// Returns sentences about the media types of the body, if there are several.
pub(crate) fn words(it: &Operation, media: Option<&RequestMediaType>) -> Option<Text> {
    let body = it.body.as_ref()?;
    let media = media.or_else(|| body.alternatives.first())?;
    let mut sentences = Vec::new();
    if body.alternatives.len() > 1 {
        sentences.push(format!("The body is sent as {}.", code(&media.media_type)));
    }
    let others: Vec<String> = media.other_media_types.iter().map(|it| code(it)).collect();
    if !others.is_empty() {
        let others = others.join(", ");
        sentences.push(format!("Other media types of the body: {others}. The header `content-type` selects one."));
    }
    (!sentences.is_empty()).then(|| lines(&format!("\n{}", sentences.join(" "))))
}
