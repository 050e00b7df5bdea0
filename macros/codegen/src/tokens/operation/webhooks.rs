//! Writes webhooks: an alias for the type of each request body.

use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{deprecated, docs};
use crate::tokens::ty::{From, ty};

/// Returns the module of the webhooks and callbacks; `None` without any.
pub(crate) fn webhooks(cx: &Cx<'_>) -> Option<Text> {
    if cx.api.webhooks.is_empty() {
        return None;
    }
    let items = cx.api.webhooks.iter().zip(&cx.names.webhooks).map(|(it, name)| {
        let words = docs(&it.docs, "A webhook payload.", Some(&it.origin.at));
        let deprecated = deprecated(&it.docs);
        let ty = ty(cx, &it.ty, From::Outside);
        quote! {
            #words
            #deprecated
            pub type #name = #ty;
        }
    });
    Some(quote! {
        /// Webhooks and callbacks, which the service sends: the type of each request body.
        pub mod webhooks {
            use super::{rt, types};

            #(#items)*
        }
    })
}
