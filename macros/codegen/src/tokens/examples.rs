//! Writes the functions that return the examples of the description.

use crate::ir::Example;
use crate::names::Name;
use crate::options::ExampleValues;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::{ClientKind, Cx};
use crate::tokens::docs::{code, lines};
use crate::tokens::ty::{From, ty};

/// The limit of places in the documentation of the module.
const LISTED: usize = 20;

/// Writes the module of the examples; `None` without the option.
pub(crate) fn module(cx: &Cx<'_>) -> Option<(Text, Vec<Text>)> {
    if cx.options.examples == ExampleValues::None {
        return None;
    }
    let words = lines(&format!("The examples of the description, as values.{}", unproved(cx)));
    let head = quote! {
        #words
        pub mod examples
    };
    let functions = cx.api.examples.values.iter().zip(&cx.names.examples).map(|(it, name)| function(cx, it, name));
    let imports = quote!(
        use super::{rt, types};
    );
    Some((head, std::iter::once(imports).chain(functions).collect()))
}

/// Returns the sentences about the examples without a function.
fn unproved(cx: &Cx<'_>) -> String {
    let places = &cx.api.examples.unproved;
    if places.is_empty() {
        return String::new();
    }
    let mut text = "\n\nAn example that its type may not decode has no function:\n".to_owned();
    for place in places.iter().take(LISTED) {
        text.extend(["\n- ", &code(&place.to_string())]);
    }
    match places.len().checked_sub(LISTED) {
        None | Some(0) => text,
        Some(more) => format!("{text}\n- {more} others"),
    }
}

fn function(cx: &Cx<'_>, it: &Example, name: &Name) -> Text {
    let words = lines(&format!("Returns the example at {}.", code(&it.at.to_string())));
    let returned = ty(cx, &it.ty, From::Outside);
    let text = &it.text;
    let body = match cx.kind {
        ClientKind::Complete => quote!(rt::example(#text)),
        ClientKind::StandIn => quote!(loop {}),
    };
    quote! {
        #words
        #[must_use]
        #[inline]
        pub fn #name() -> #returned {
            #body
        }
    }
}
