//! Writes the dispatch of a union as nested matches.

mod lookahead;
mod matches;
mod variants;

use self::lookahead::{tested_members, variable};
use self::matches::{Cases, Looked, first_of, match_json_type, match_value};
use self::variants::Variants;
use crate::ir::{Dispatch, Literal, MatchProfile, Union};
use crate::names::TypeNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::ty::constructor;

/// Returns the code that decodes a union. All members that the decision tests are looked up at once.
pub(crate) fn decision(cx: &Cx<'_>, it: &Union, names: &TypeNames) -> Text {
    let all = it.variants.iter().zip(&names.members);
    let constructors = all.map(|(variant, name)| constructor(cx, &variant.ty, &quote!(Self::#name))).collect();
    look_and_choose(&it.dispatch, &Variants { union: it, constructors }, &quote!(json), None)
}

fn look_and_choose(dispatch: &Dispatch, variants: &Variants<'_>, seen: &Text, all: Option<&[usize]>) -> Text {
    let looked = tested_members(dispatch);
    let tags: Vec<_> = (0..looked.len()).map(variable).collect();
    let looks = (!looked.is_empty()).then(|| quote!(let [#(#tags),*] = #seen.look([#(#looked),*])?;));
    let chosen = Decision { looked: &looked, variants, seen, all }.steps(dispatch);
    quote! {
        #looks
        #chosen
    }
}

struct Decision<'a> {
    looked: &'a [&'a str],
    variants: &'a Variants<'a>,
    /// The reader of the tested value: the whole one, or its first item.
    seen: &'a Text,
    /// All possible variants, if the dispatch is no proof.
    all: Option<&'a [usize]>,
}

impl Decision<'_> {
    /// Returns a decision as the last statements of a block.
    fn steps(&self, dispatch: &Dispatch) -> Text {
        match (dispatch, self.all) {
            (Dispatch::FirstItem { then, all }, None) => self.one_of(all, &self.first_item(then, all, &quote!(&[]))),
            (Dispatch::Prefer { then, all }, None) => {
                let decided = Decision { all: Some(all), ..*self }.write(then);
                self.one_of(all, &decided)
            }
            (Dispatch::Value { cases, otherwise }, _) => self.value(cases, otherwise),
            _ => self.write(dispatch),
        }
    }

    /// Returns a decision by the value itself, as the last statements of a block.
    fn value(&self, cases: &[(Vec<Literal>, Dispatch)], otherwise: &Dispatch) -> Text {
        let chosen = match_value(&quote!(value), &self.cases(cases), self.write(otherwise));
        let seen = self.seen;
        quote! {
            let value = #seen.scalar()?;
            #chosen
        }
    }

    /// Returns a decision as an expression: the decoded value, or the positions of likely variants if nothing is proved.
    fn write(&self, dispatch: &Dispatch) -> Text {
        match (dispatch, self.all) {
            (Dispatch::Tag { property, cases, otherwise }, _) => {
                match_value(&self.tag_of(property), &self.cases(cases), self.write(otherwise))
            }
            (Dispatch::Value { cases, otherwise }, _) => {
                let steps = self.value(cases, otherwise);
                quote!({ #steps })
            }
            (Dispatch::JsonType { cases, otherwise }, _) => {
                let seen = self.seen;
                match_json_type(&quote!(#seen.kind()?), Looked::Value, &self.cases(cases), &self.write(otherwise))
            }
            (Dispatch::Presence { cases, otherwise }, _) => self.has(cases, otherwise),
            (Dispatch::MemberType { property, cases, otherwise }, _) => {
                let tag = self.tag_of(property);
                match_json_type(&quote!(#tag.kind()), Looked::Member, &self.cases(cases), &self.write(otherwise))
            }
            (Dispatch::FirstItem { then, all: inside }, Some(all)) => self.first_item(then, all, &likely(all, inside)),
            (Dispatch::Prefer { then, .. }, Some(_)) => self.write(then),
            (Dispatch::FirstItem { .. } | Dispatch::Prefer { .. }, None) => {
                let steps = self.steps(dispatch);
                quote!({ #steps })
            }
            (Dispatch::Unknown, None) => quote!(json.unknown(Self::Unknown)),
            (Dispatch::Variant(index), None) => self.variants.read(*index),
            (Dispatch::TryEach(variants), None) => self.trial(variants),
            (Dispatch::Score(fits), None) => self.best_fit(fits),
            (Dispatch::Unknown, Some(_)) => quote!(&[]),
            (Dispatch::Variant(index), Some(all)) => likely(all, &[*index]),
            (Dispatch::TryEach(variants), Some(all)) => likely(all, variants),
            (Dispatch::Score(fits), Some(all)) => likely(all, &variants(fits)),
        }
    }

    /// Returns the code of each case.
    fn cases<'c, T>(&self, cases: &'c [(Vec<T>, Dispatch)]) -> Cases<'c, T> {
        cases.iter().map(|(values, then)| (values.as_slice(), self.write(then))).collect()
    }

    /// Returns code that tries the likely variants first, and then all others.
    fn one_of(&self, all: &[usize], likely: &Text) -> Text {
        let count = all.len();
        let arms = self.by_position(all);
        quote! {
            let likely: &[usize] = #likely;
            json.likely(likely, #count, |json, it| #arms, Self::Unknown)
        }
    }

    /// Returns a match of a position among these variants, of which there is at least one.
    fn by_position(&self, variants: &[usize]) -> Text {
        let last = variants.len().saturating_sub(1);
        let arms = variants.iter().enumerate().map(|(position, variant)| {
            let read = self.variants.read(*variant);
            let pattern = if position == last { quote!(_) } else { position_of(position) };
            quote!(#pattern => #read)
        });
        quote!(match it { #(#arms,)* })
    }

    /// Returns code that tries these variants in order.
    fn trial(&self, variants: &[usize]) -> Text {
        if let [index] = variants {
            return self.variants.fit(*index);
        }
        let (count, arms) = (variants.len(), self.by_position(variants));
        quote!(json.first_fit(#count, |json, it| #arms, Self::Unknown))
    }

    fn tag_of(&self, property: &str) -> Text {
        let index = self.looked.iter().position(|known| *known == property).unwrap_or_default();
        variable(index)
    }

    fn has(&self, cases: &[(String, Dispatch)], otherwise: &Dispatch) -> Text {
        let otherwise = self.write(otherwise);
        let cases = cases.iter().map(|(property, then)| {
            let tag = self.tag_of(property);
            (quote!(!#tag.is_absent()), self.write(then))
        });
        first_of(cases, &otherwise)
    }

    /// Returns the dispatch by the first item, or `none` if the array is empty.
    fn first_item(&self, then: &Dispatch, all: &[usize], none: &Text) -> Text {
        if let Some(fits) = undecided(then) {
            return likely(all, &variants(fits));
        }
        let seen = self.seen;
        let then = look_and_choose(then, self.variants, &quote!(item), Some(all));
        quote! {
            match #seen.first_item()? {
                None => #none,
                Some(mut item) => { #then }
            }
        }
    }

    /// Returns code that selects the best match, since no test distinguishes these variants for certain.
    fn best_fit(&self, fits: &[MatchProfile]) -> Text {
        let members = fits
            .iter()
            .map(|MatchProfile { required, known, .. }| quote!(rt::Fit { required: &[#(#required),*], known: &[#(#known),*] }));
        let arms = self.by_position(&fits.iter().map(|fit| fit.variant).collect::<Vec<usize>>());
        quote!(json.best_fit(&[#(#members),*], |json, it| #arms, Self::Unknown))
    }
}

/// Returns the variants of a dispatch that the first item does not decide.
fn undecided(then: &Dispatch) -> Option<&[MatchProfile]> {
    match then {
        Dispatch::Score(fits) => Some(fits),
        Dispatch::FirstItem { then, .. } => undecided(then),
        _ => None,
    }
}

fn variants(fits: &[MatchProfile]) -> Vec<usize> {
    let mut variants: Vec<usize> = fits.iter().map(|fit| fit.variant).collect();
    variants.dedup();
    variants
}

/// Returns the positions of variants among all possible ones.
fn likely(all: &[usize], variants: &[usize]) -> Text {
    let positions = variants.iter().filter_map(|variant| all.iter().position(|known| known == variant));
    let positions = positions.map(position_of);
    quote!(&[#(#positions),*])
}

fn position_of(position: usize) -> Text {
    quote!(#position)
}
