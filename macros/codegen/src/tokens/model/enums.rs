//! Writes open enums.

use crate::ir::{Docs, Enum, EnumValue, Literal, Openness, TypeDef};
use crate::names::TypeNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, deprecated, docs, lines};
use crate::tokens::model::derives::derives;

/// Writes an enum with a variant per listed value, and `Unknown`.
pub(crate) fn enumeration(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Enum) -> Text {
    let name = &names.name;
    let listed = it.values.iter().zip(&names.members).map(|(choice, name)| {
        let value = format!("{}.", code(&choice.value.to_string()));
        let more = (choice.docs != Docs::default()).then(|| docs(&choice.docs, "", None));
        let gap = more.as_ref().map(|_| quote!(#[doc = ""]));
        let (words, deprecated) = (lines(&value), deprecated(&choice.docs));
        quote!(#words #gap #more #deprecated #name)
    });
    let values = it.values.iter().zip(&names.members).map(|(choice, name)| {
        let value = value(choice);
        quote!(#name = #value)
    });
    let (open, unknown, otherwise) = if it.is_text() {
        (quote!(open_enum), quote!(String), "One of several strings.")
    } else {
        (quote!(open_integer_enum), quote!(i64), "One of several integers.")
    };
    let words = docs(&def.docs, otherwise, Some(&def.origin.at));
    let derives = derives(cx, def);
    let outdated = deprecated(&def.docs);
    let others = lines(match it.openness {
        Openness::Open => "Any other value.",
        Openness::Closed => "A value that the description does not list.",
    });
    quote! {
        #words
        #outdated
        #[derive(Debug, Clone)]
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#listed,)*
            #others
            Unknown(#unknown),
        }
        rt::#open! { #name { #(#values),* } }
    }
}

fn value(choice: &EnumValue) -> Text {
    match &choice.value {
        Literal::String(text) => quote!(#text),
        other => {
            let number = other.as_i64().unwrap_or_default();
            quote!(#number)
        }
    }
}
