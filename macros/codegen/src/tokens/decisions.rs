//! How the variants of a union are told apart: the tree of looks as nested matches.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::document::Kind;
use crate::ir::{Dispatch, Fit, Literal, Union};
use crate::names::TypeNames;

/// All members that the decision looks at are looked up at once.
pub(super) fn decision(it: &Union, names: &TypeNames) -> TokenStream {
    let mut looked = Vec::new();
    properties(&it.dispatch, &mut looked);
    let tags: Vec<_> = (0..looked.len()).map(|index| format_ident!("tag_{index}")).collect();
    let looks = (!looked.is_empty()).then(|| quote!(let [#(#tags),*] = json.look([#(#looked),*])?;));
    let decision = Decision { looked: &looked, names };
    let chosen = decision.write(&it.dispatch);
    quote! {
        #looks
        #chosen
    }
}

fn properties<'a>(dispatch: &'a Dispatch, looked: &mut Vec<&'a str>) {
    match dispatch {
        Dispatch::Tag { property, cases, otherwise } => {
            look(looked, property);
            for (_, then) in cases {
                properties(then, looked);
            }
            properties(otherwise, looked);
        }
        Dispatch::Has { property, then, otherwise } => {
            look(looked, property);
            properties(then, looked);
            properties(otherwise, looked);
        }
        Dispatch::Kind { cases, otherwise } => {
            for (_, then) in cases {
                properties(then, looked);
            }
            properties(otherwise, looked);
        }
        Dispatch::Variant(_) | Dispatch::Unknown | Dispatch::BestFit(_) => {}
    }
}

fn look<'a>(looked: &mut Vec<&'a str>, property: &'a str) {
    if !looked.contains(&property) {
        looked.push(property);
    }
}

struct Decision<'a> {
    looked: &'a [&'a str],
    names: &'a TypeNames,
}

impl Decision<'_> {
    fn write(&self, dispatch: &Dispatch) -> TokenStream {
        match dispatch {
            Dispatch::Unknown => quote!(json.read().map(Self::Unknown)),
            Dispatch::Variant(index) => self.variant(*index),
            Dispatch::Tag { property, cases, otherwise } => self.tag(property, cases, otherwise),
            Dispatch::Kind { cases, otherwise } => self.kind(cases, otherwise),
            Dispatch::Has { property, then, otherwise } => {
                let (tag, then, otherwise) = (self.tag_of(property), self.write(then), self.write(otherwise));
                quote!(if #tag.is_absent() { #otherwise } else { #then })
            }
            Dispatch::BestFit(fits) => self.best_fit(fits),
        }
    }

    fn variant(&self, index: usize) -> TokenStream {
        let variant = self.names.members.get(index);
        quote!(json.read().map(Self::#variant))
    }

    fn tag_of(&self, property: &str) -> proc_macro2::Ident {
        let index = self.looked.iter().position(|known| *known == property).unwrap_or_default();
        format_ident!("tag_{index}")
    }

    /// Texts are matched, then truth values, then anything else.
    fn tag(&self, property: &str, cases: &[(Vec<Literal>, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let tag = self.tag_of(property);
        let mut written = self.write(otherwise);
        for (values, then) in cases.iter().rev() {
            for value in values.iter().filter(|value| !value.is_string() && !value.is_boolean()) {
                let (text, then) = (value.to_string(), self.write(then));
                written = quote!(if #tag.is(#text) { #then } else { #written });
            }
        }
        written = self.arms(cases, &quote!(#tag.as_bool()), Literal::is_boolean, written);
        self.arms(cases, &quote!(#tag.as_text()), Literal::is_string, written)
    }

    fn arms(
        &self,
        cases: &[(Vec<Literal>, Dispatch)],
        looked_at: &TokenStream,
        is_meant: impl Fn(&Literal) -> bool,
        otherwise: TokenStream,
    ) -> TokenStream {
        let mut arms = Vec::new();
        for (values, then) in cases {
            let patterns: Vec<TokenStream> = values.iter().filter(|value| is_meant(value)).map(pattern).collect();
            if !patterns.is_empty() {
                let then = self.write(then);
                arms.push(quote!(#(#patterns)|* => #then));
            }
        }
        if arms.is_empty() { otherwise } else { quote!(match #looked_at { #(#arms,)* _ => #otherwise }) }
    }

    fn kind(&self, cases: &[(Vec<Kind>, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&Kind::Number));
        let arms = cases.iter().filter_map(|(kinds, then)| {
            let kinds: Vec<TokenStream> = kinds.iter().filter_map(|kind| kind_name(*kind, has_number)).collect();
            let then = self.write(then);
            (!kinds.is_empty()).then(|| quote!(#(weld::Kind::#kinds)|* => #then,))
        });
        let otherwise = self.write(otherwise);
        quote! {
            match json.kind()? {
                #(#arms)*
                #[allow(unreachable_patterns, reason = "every type of JSON may be told apart")]
                _ => #otherwise,
            }
        }
    }

    fn best_fit(&self, fits: &[Fit]) -> TokenStream {
        let members = fits.iter().map(
            |Fit { required, known, .. }| quote!(weld::Fit { required: &[#(#required),*], known: &[#(#known),*] }),
        );
        let arms = fits.iter().enumerate().map(|(index, fit)| {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            let then = self.variant(fit.variant);
            quote!(Some(#index) => #then)
        });
        quote! {
            match json.best_fit(&[#(#members),*])? {
                #(#arms,)*
                _ => json.read().map(Self::Unknown),
            }
        }
    }
}

fn pattern(value: &Literal) -> TokenStream {
    match value {
        Literal::Bool(truth) => quote!(Some(#truth)),
        other => {
            let text = other.as_str().unwrap_or_default();
            quote!(Some(#text))
        }
    }
}

/// The runtime tells whole numbers from others only when they are read.
fn kind_name(kind: Kind, has_number: bool) -> Option<TokenStream> {
    Some(match kind {
        Kind::Null => quote!(Null),
        Kind::Boolean => quote!(Bool),
        Kind::Integer if has_number => return None,
        Kind::Integer | Kind::Number => quote!(Number),
        Kind::String => quote!(Text),
        Kind::Array => quote!(Array),
        Kind::Object => quote!(Object),
    })
}
