//! Writes webhooks: an alias for the type of each request body, the headers, and a function that decodes both.

use crate::ir::Webhook;
use crate::names::{HeaderNames, WebhookNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{deprecated, docs, lines};
use crate::tokens::operation::response_headers::{header_struct, is_equal};
use crate::tokens::ty::{From, ty};

/// Returns the module of the webhooks and callbacks; `None` without any.
pub(crate) fn webhooks(cx: &Cx<'_>) -> Option<Text> {
    if cx.api.webhooks.is_empty() {
        return None;
    }
    let all = || cx.api.webhooks.iter().zip(&cx.names.webhooks);
    let items = all().map(|(it, names)| {
        let words = docs(&it.docs, "A webhook payload.", Some(&it.origin.at));
        let deprecated = deprecated(&it.docs);
        let (name, ty) = (&names.name, ty(cx, &it.ty, From::Outside));
        quote! {
            #words
            #deprecated
            pub type #name = #ty;
        }
    });
    // Many services describe the same headers for all webhooks; they differ only in their examples.
    let structs = all().enumerate().map(|(index, (it, names))| headers(cx, index, it, names));
    let functions = all().map(|(it, names)| {
        let (deprecated, function, name) = (deprecated(&it.docs), &names.function, &names.name);
        match &names.headers {
            Some(HeaderNames { name: headers, .. }) => quote!(#deprecated #function(#name, #headers)),
            None => quote!(#deprecated #function(#name, ())),
        }
    });
    Some(quote! {
        /// Webhooks and callbacks, which the service sends: the type of each request body. The functions verify a
        /// request, and decode its body and headers.
        pub mod webhooks {
            use super::{rt, types};

            #(#items)*
            #(#structs)*
            rt::webhooks! { #(#functions),* }
        }
    })
}

/// Returns the struct of a webhook's headers; an alias, if a previous webhook has equal headers.
fn headers(cx: &Cx<'_>, index: usize, it: &Webhook, names: &WebhookNames) -> Option<Text> {
    let own = names.headers.as_ref()?;
    let is_same = |other: &Webhook| {
        other.headers.len() == it.headers.len() && other.headers.iter().zip(&it.headers).all(|(a, b)| is_equal(a, b))
    };
    let first = cx.api.webhooks.iter().take(index).position(is_same);
    let first = first.and_then(|first| cx.names.webhooks.get(first)?.headers.as_ref());
    if let Some(first) = first {
        let (name, first) = (&own.name, &first.name);
        return Some(quote!(pub type #name = #first;));
    }
    let words =
        lines("Headers of a webhook. A header that does not match its description is an error in its own field.");
    Some(header_struct(cx, &words, &it.headers, own))
}
