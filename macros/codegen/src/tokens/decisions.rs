//! How the variants of a union are told apart: the tree of looks as nested matches.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::document::Kind;
use crate::ir::{Dispatch, Fit, Literal, Union};
use crate::names::TypeNames;

/// All members that the decision looks at are looked up at once.
pub(super) fn decision(it: &Union, names: &TypeNames) -> TokenStream {
    look_and_choose(&it.dispatch, names, &format_ident!("json"))
}

fn look_and_choose(dispatch: &Dispatch, names: &TypeNames, seen: &Ident) -> TokenStream {
    let mut looked = Vec::new();
    properties(dispatch, &mut looked);
    let tags: Vec<_> = (0..looked.len()).map(|index| format_ident!("tag_{index}")).collect();
    let looks = (!looked.is_empty()).then(|| quote!(let [#(#tags),*] = #seen.look([#(#looked),*])?;));
    let chosen = Decision { looked: &looked, names, seen }.steps(dispatch);
    quote! {
        #looks
        #chosen
    }
}

fn properties<'a>(dispatch: &'a Dispatch, looked: &mut Vec<&'a str>) {
    let (property, thens, otherwise): (Option<&str>, Vec<&Dispatch>, Option<&Dispatch>) = match dispatch {
        Dispatch::Tag { property, cases, otherwise } => {
            (Some(property), cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::MemberKind { property, cases, otherwise } => {
            (Some(property), cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::Has { cases, otherwise } => {
            for (property, _) in cases {
                look(looked, property);
            }
            (None, cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::Kind { cases, otherwise } => (None, cases.iter().map(|(_, then)| then).collect(), Some(otherwise)),
        // What an item holds is looked at when there is one.
        Dispatch::Items { .. }
        | Dispatch::Variant(_)
        | Dispatch::Unknown
        | Dispatch::Trial(_)
        | Dispatch::BestFit(_) => (None, Vec::new(), None),
    };
    if let Some(property) = property {
        look(looked, property);
    }
    for then in thens.into_iter().chain(otherwise) {
        properties(then, looked);
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
    /// The reader of what is looked at: the value, or its first item.
    seen: &'a Ident,
}

impl Decision<'_> {
    /// A decision as the end of a block.
    fn steps(&self, dispatch: &Dispatch) -> TokenStream {
        match dispatch {
            Dispatch::Trial(variants) => self.trial(variants),
            Dispatch::BestFit(fits) => self.best_fit(fits),
            other => self.write(other),
        }
    }

    /// A decision as an expression.
    fn write(&self, dispatch: &Dispatch) -> TokenStream {
        match dispatch {
            Dispatch::Unknown => quote!(json.read().map(Self::Unknown)),
            Dispatch::Variant(index) => self.variant(*index),
            Dispatch::Tag { property, cases, otherwise } => self.tag(property, cases, otherwise),
            Dispatch::Kind { cases, otherwise } => {
                let seen = self.seen;
                self.kind(&quote!(#seen.kind()?), Clone::clone, cases, otherwise)
            }
            Dispatch::Has { cases, otherwise } => self.has(cases, otherwise),
            Dispatch::MemberKind { property, cases, otherwise } => {
                let tag = self.tag_of(property);
                self.kind(&quote!(#tag.kind()), |kind| quote!(Some(#kind)), cases, otherwise)
            }
            Dispatch::Items { then, empty } => self.items(then, *empty),
            Dispatch::Trial(_) | Dispatch::BestFit(_) => {
                let steps = self.steps(dispatch);
                quote!({ #steps })
            }
        }
    }

    /// No item may be in sight because there is none, or because this is no array at all.
    fn items(&self, then: &Dispatch, empty: usize) -> TokenStream {
        let (seen, empty) = (self.seen, self.trial(&[empty]));
        let then = look_and_choose(then, self.names, &format_ident!("item"));
        quote! {
            match #seen.first_item()? {
                None => { #empty }
                Some(mut item) => { #then }
            }
        }
    }

    fn trial(&self, variants: &[usize]) -> TokenStream {
        let variants = variants.iter().filter_map(|index| self.names.members.get(*index));
        quote! {
            #(if let Ok(it) = json.attempt() {
                return Ok(Self::#variants(it));
            })*
            json.read().map(Self::Unknown)
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

    fn has(&self, cases: &[(String, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let otherwise = self.write(otherwise);
        if let [(property, then)] = cases {
            let (tag, then) = (self.tag_of(property), self.write(then));
            return quote!(if #tag.is_absent() { #otherwise } else { #then });
        }
        let cases = cases.iter().map(|(property, then)| {
            let tag = self.tag_of(property);
            (quote!(!#tag.is_absent()), self.write(then))
        });
        first_of(cases, &otherwise)
    }

    /// Texts are matched, then truth values, then anything else.
    fn tag(&self, property: &str, cases: &[(Vec<Literal>, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let tag = self.tag_of(property);
        let is_other = |value: &&Literal| !value.is_string() && !value.is_boolean();
        let others = cases.iter().flat_map(|(values, then)| values.iter().filter(is_other).map(move |it| (it, then)));
        let mut others = others.map(|(value, then)| {
            let text = value.to_string();
            (quote!(#tag.is(#text)), self.write(then))
        });
        let mut written = self.write(otherwise);
        written = match (others.next(), others.next()) {
            (None, _) => written,
            (Some((condition, then)), None) => quote!(if #condition { #then } else { #written }),
            (first, second) => first_of(first.into_iter().chain(second).chain(others), &written),
        };
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

    fn kind(
        &self,
        looked_at: &TokenStream,
        wrap: impl Fn(&TokenStream) -> TokenStream,
        cases: &[(Vec<Kind>, Dispatch)],
        otherwise: &Dispatch,
    ) -> TokenStream {
        let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&Kind::Number));
        let arms = cases.iter().filter_map(|(kinds, then)| {
            let kinds = kinds.iter().filter_map(|kind| kind_name(*kind, has_number));
            let kinds: Vec<TokenStream> = kinds.map(|kind| wrap(&quote!(weld::Kind::#kind))).collect();
            let then = self.write(then);
            (!kinds.is_empty()).then(|| quote!(#(#kinds)|* => #then,))
        });
        let otherwise = self.write(otherwise);
        quote! {
            match #looked_at {
                #(#arms)*
                #[allow(unreachable_patterns, reason = "every type of JSON may be told apart")]
                _ => #otherwise,
            }
        }
    }

    /// What fits best is tried first; what cannot be read as it is not what it looks like.
    fn best_fit(&self, fits: &[Fit]) -> TokenStream {
        let seen = self.seen;
        let members = fits.iter().map(
            |Fit { required, known, .. }| quote!(weld::Fit { required: &[#(#required),*], known: &[#(#known),*] }),
        );
        let last = fits.len().saturating_sub(1);
        let arms = fits.iter().enumerate().map(|(index, fit)| {
            let variant = self.names.members.get(fit.variant);
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            let index = if index.to_string() == last.to_string() { quote!(_) } else { quote!(#index) };
            quote!(#index => json.attempt_as(fit).map(Self::#variant))
        });
        quote! {
            for fit in #seen.best_fits(&[#(#members),*])? {
                let read = match fit.position {
                    #(#arms,)*
                };
                if read.is_ok() {
                    return read;
                }
            }
            json.read().map(Self::Unknown)
        }
    }
}

/// The first condition that holds decides: side by side rather than in each other, since there may be thousands.
fn first_of(cases: impl Iterator<Item = (TokenStream, TokenStream)>, otherwise: &TokenStream) -> TokenStream {
    let arms = cases.map(|(condition, then)| quote!(() if #condition => #then,));
    quote!(match () { #(#arms)* () => #otherwise })
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
