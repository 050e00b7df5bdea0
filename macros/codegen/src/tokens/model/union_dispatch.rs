//! The decision of a union as nested matches.

use crate::document::JsonType;
use crate::ir::{self, Dispatch, MatchProfile, Union};
use crate::names::TypeNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::ty::constructor;

/// All members that the decision looks at are looked up at once.
pub(crate) fn decision(cx: &Cx<'_>, it: &Union, names: &TypeNames) -> Text {
    let all = it.variants.iter().zip(&names.members);
    let constructors = all.map(|(variant, name)| constructor(cx, &variant.ty, &quote!(Self::#name))).collect();
    look_and_choose(&it.dispatch, &Variants { union: it, constructors }, &quote!(json), None)
}

/// The variants of a union, and the functions that make each of what was read.
struct Variants<'a> {
    union: &'a Union,
    constructors: Vec<Text>,
}

impl Variants<'_> {
    /// Reads the value as a variant: another type of it is a fault.
    fn read(&self, index: usize) -> Text {
        let make = self.constructors.get(index);
        match self.union.variants.get(index) {
            Some(ir::Variant { ty: ir::Type::Constant(_), .. }) => quote!(json.skip_as(#make)),
            Some(ir::Variant { wrapper_member: Some(member), .. }) => quote!(json.read_within(#member).map(#make)),
            _ => quote!(json.read().map(#make)),
        }
    }

    /// Reads the value as a variant, or else as what is unknown.
    fn fit(&self, index: usize) -> Text {
        let make = self.constructors.get(index);
        match self.union.variants.get(index).and_then(|it| it.wrapper_member.as_ref()) {
            None => quote!(json.fit(#make, Self::Unknown)),
            Some(member) => quote!(json.fit_within(#member, #make, Self::Unknown)),
        }
    }
}

fn look_and_choose(dispatch: &Dispatch, variants: &Variants<'_>, seen: &Text, all: Option<&[usize]>) -> Text {
    let mut looked = Vec::new();
    properties(dispatch, &mut looked);
    let tags: Vec<_> = (0..looked.len()).map(tag).collect();
    let looks = (!looked.is_empty()).then(|| quote!(let [#(#tags),*] = #seen.look([#(#looked),*])?;));
    let chosen = Decision { looked: &looked, variants, seen, all }.steps(dispatch);
    quote! {
        #looks
        #chosen
    }
}

fn properties<'a>(dispatch: &'a Dispatch, looked: &mut Vec<&'a str>) {
    let (property, thens, otherwise): (Option<&str>, Vec<&Dispatch>, Option<&Dispatch>) = match dispatch {
        Dispatch::Prefer { then, .. } => (None, vec![&**then], None),
        Dispatch::Tag { property, cases, otherwise } => {
            (Some(property), cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::MemberType { property, cases, otherwise } => {
            (Some(property), cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::Presence { cases, otherwise } => {
            for (property, _) in cases {
                look(looked, property);
            }
            (None, cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::JsonType { cases, otherwise } => {
            (None, cases.iter().map(|(_, then)| then).collect(), Some(otherwise))
        }
        Dispatch::Value { cases, otherwise } => (None, cases.iter().map(|(_, then)| then).collect(), Some(otherwise)),
        // The decision about an item is made when there is one.
        Dispatch::FirstItem { .. }
        | Dispatch::Variant(_)
        | Dispatch::Unknown
        | Dispatch::TryEach(_)
        | Dispatch::Score(_) => (None, Vec::new(), None),
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

/// The variable that holds what was found of a member.
fn tag(index: usize) -> Text {
    Text::verbatim(format!("tag_{index} "))
}

/// The number of JSON types that the runtime distinguishes.
const KINDS: usize = 6;

/// The subject of a decision by JSON type.
#[derive(Clone, Copy, PartialEq)]
enum Looked {
    Value,
    /// A member, which may be absent.
    Member,
}

impl Looked {
    fn pattern(self, kind: &Text) -> Text {
        match self {
            Self::Value => quote!(rt::Kind::#kind),
            Self::Member => quote!(Some(rt::Kind::#kind)),
        }
    }
}

struct Decision<'a> {
    looked: &'a [&'a str],
    variants: &'a Variants<'a>,
    /// The reader of what is looked at: the value, or its first item.
    seen: &'a Text,
    /// All possible variants, if the decision is no proof.
    all: Option<&'a [usize]>,
}

impl Decision<'_> {
    /// A decision as the end of a block.
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

    /// A look at the value itself, as the end of a block.
    fn value(&self, cases: &[(Vec<ir::Literal>, Dispatch)], otherwise: &Dispatch) -> Text {
        let (seen, chosen) = (self.seen, self.cases(&quote!(value), cases, otherwise));
        quote! {
            let value = #seen.scalar()?;
            #chosen
        }
    }

    /// A decision as an expression: the value as what it is, or where what is seen is no proof, what it is likely to be.
    fn write(&self, dispatch: &Dispatch) -> Text {
        match (dispatch, self.all) {
            (Dispatch::Tag { property, cases, otherwise }, _) => self.cases(&self.tag_of(property), cases, otherwise),
            (Dispatch::Value { cases, otherwise }, _) => {
                let steps = self.value(cases, otherwise);
                quote!({ #steps })
            }
            (Dispatch::JsonType { cases, otherwise }, _) => {
                let seen = self.seen;
                self.kind(&quote!(#seen.kind()?), Looked::Value, cases, otherwise)
            }
            (Dispatch::Presence { cases, otherwise }, _) => self.has(cases, otherwise),
            (Dispatch::MemberType { property, cases, otherwise }, _) => {
                let tag = self.tag_of(property);
                self.kind(&quote!(#tag.kind()), Looked::Member, cases, otherwise)
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

    /// The value as one of several, of which those at some positions are likely.
    fn one_of(&self, all: &[usize], likely: &Text) -> Text {
        let count = all.len();
        let arms = self.by_position(all);
        quote! {
            let likely: &[usize] = #likely;
            json.likely(likely, #count, |json, it| #arms, Self::Unknown)
        }
    }

    /// The value as the variant at a position, of which there is at least one.
    fn by_position(&self, variants: &[usize]) -> Text {
        let last = variants.len().saturating_sub(1);
        let arms = variants.iter().enumerate().map(|(position, variant)| {
            let read = self.variants.read(*variant);
            let pattern = if position == last { quote!(_) } else { position_of(position) };
            quote!(#pattern => #read)
        });
        quote!(match it { #(#arms,)* })
    }

    /// The first of these variants that the value can be read as.
    fn trial(&self, variants: &[usize]) -> Text {
        if let [index] = variants {
            return self.variants.fit(*index);
        }
        let (count, arms) = (variants.len(), self.by_position(variants));
        quote!(json.first_fit(#count, |json, it| #arms, Self::Unknown))
    }

    fn tag_of(&self, property: &str) -> Text {
        let index = self.looked.iter().position(|known| *known == property).unwrap_or_default();
        tag(index)
    }

    fn has(&self, cases: &[(String, Dispatch)], otherwise: &Dispatch) -> Text {
        let otherwise = self.write(otherwise);
        let cases = cases.iter().map(|(property, then)| {
            let tag = self.tag_of(property);
            (quote!(!#tag.is_absent()), self.write(then))
        });
        first_of(cases, &otherwise)
    }

    /// Texts are matched, then truth values, then anything else.
    fn cases(&self, tag: &Text, cases: &[(Vec<ir::Literal>, Dispatch)], otherwise: &Dispatch) -> Text {
        let is_other = |value: &&ir::Literal| !value.is_string() && !value.is_boolean();
        let others = cases.iter().flat_map(|(values, then)| values.iter().filter(is_other).map(move |it| (it, then)));
        let others: Vec<(Text, Text)> = others
            .map(|(value, then)| {
                let text = value.to_string();
                (quote!(#tag.is(#text)), self.write(then))
            })
            .collect();
        let mut written = self.write(otherwise);
        if !others.is_empty() {
            written = first_of(others.into_iter(), &written);
        }
        written = self.arms(cases, &quote!(#tag.as_bool()), ir::Literal::is_boolean, written);
        self.arms(cases, &quote!(#tag.as_text()), ir::Literal::is_string, written)
    }

    fn arms(
        &self,
        cases: &[(Vec<ir::Literal>, Dispatch)],
        looked_at: &Text,
        is_meant: impl Fn(&ir::Literal) -> bool,
        otherwise: Text,
    ) -> Text {
        let mut arms = Vec::new();
        for (values, then) in cases {
            let patterns: Vec<Text> = values.iter().filter(|value| is_meant(value)).map(pattern).collect();
            if !patterns.is_empty() {
                let then = self.write(then);
                arms.push(quote!(#(#patterns)|* => #then));
            }
        }
        if arms.is_empty() { otherwise } else { quote!(match #looked_at { #(#arms,)* _ => #otherwise }) }
    }

    fn kind(
        &self,
        looked_at: &Text,
        looked: Looked,
        cases: &[(Vec<JsonType>, Dispatch)],
        otherwise: &Dispatch,
    ) -> Text {
        let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&JsonType::Number));
        let (mut count, mut arms) = (0, Vec::new());
        for (kinds, then) in cases {
            let kinds = kinds.iter().filter_map(|kind| json_type_name(*kind, has_number));
            let patterns: Vec<Text> = kinds.map(|kind| looked.pattern(&kind)).collect();
            count += patterns.len();
            let then = self.write(then);
            arms.extend((!patterns.is_empty()).then(|| quote!(#(#patterns)|* => #then,)));
        }
        let is_complete = looked == Looked::Value && count == KINDS;
        let rest = (!is_complete).then(|| {
            let otherwise = self.write(otherwise);
            quote!(_ => #otherwise,)
        });
        quote!(match #looked_at { #(#arms)* #rest })
    }

    /// Returns the decision by the first item, or `none` if there is no item.
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

    /// Nothing tells these apart for certain.
    fn best_fit(&self, fits: &[MatchProfile]) -> Text {
        let members = fits
            .iter()
            .map(|MatchProfile { required, known, .. }| quote!(rt::Fit { required: &[#(#required),*], known: &[#(#known),*] }));
        let arms = self.by_position(&fits.iter().map(|fit| fit.variant).collect::<Vec<usize>>());
        quote!(json.best_fit(&[#(#members),*], |json, it| #arms, Self::Unknown))
    }
}

/// Returns the variants of a decision that no item makes.
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

/// The positions of variants among all that a value may be.
fn likely(all: &[usize], variants: &[usize]) -> Text {
    let positions = variants.iter().filter_map(|variant| all.iter().position(|known| known == variant));
    let positions = positions.map(position_of);
    quote!(&[#(#positions),*])
}

fn position_of(position: usize) -> Text {
    quote!(#position)
}

/// The number of conditions up to which they are a chain of `if`, which nests.
const CHAIN: usize = 8;

/// Returns the code that is chosen by the first condition that holds.
fn first_of(cases: impl Iterator<Item = (Text, Text)>, otherwise: &Text) -> Text {
    let cases: Vec<(Text, Text)> = cases.collect();
    if cases.len() <= CHAIN {
        let chain = cases.into_iter().map(|(condition, then)| quote!(if #condition { #then } else));
        return quote!(#(#chain)* { #otherwise });
    }
    // There may be thousands, and the compiler recurses at each level of a chain.
    let arms = cases.into_iter().map(|(condition, then)| quote!(() if #condition => #then,));
    quote!(match () { #(#arms)* () => #otherwise })
}

fn pattern(value: &ir::Literal) -> Text {
    match value {
        ir::Literal::Bool(truth) => quote!(Some(#truth)),
        other => {
            let text = other.as_str().unwrap_or_default();
            quote!(Some(#text))
        }
    }
}

/// The runtime tells whole numbers from others only when they are read.
fn json_type_name(kind: JsonType, has_number: bool) -> Option<Text> {
    Some(match kind {
        JsonType::Null => quote!(Null),
        JsonType::Boolean => quote!(Bool),
        JsonType::Integer if has_number => return None,
        JsonType::Integer | JsonType::Number => quote!(Number),
        JsonType::String => quote!(Text),
        JsonType::Array => quote!(Array),
        JsonType::Object => quote!(Object),
    })
}
