//! Text of the dispatch of a union.

use super::text::literals;
use crate::document::JsonType;
use crate::ir::{Dispatch, Literal, MatchProfile, Union};

/// Returns the text of a decision: `member "kind" {"cat" -> Cat, else -> try [Dog, Bird]}`. All other values are
/// `Unknown`.
pub(crate) fn dispatch(union: &Union, it: &Dispatch) -> String {
    let inner = |it: &Dispatch| dispatch(union, it);
    match it {
        Dispatch::Variant(variant) => label(union, *variant),
        Dispatch::Unknown => "Unknown".to_owned(),
        Dispatch::Tag { property, cases, otherwise } => {
            format!("member {property:?} {}", block(union, cases, |it| literals(it), otherwise))
        }
        Dispatch::Value { cases, otherwise } => {
            format!("value {}", block(union, cases, |it: &Vec<Literal>| literals(it), otherwise))
        }
        Dispatch::JsonType { cases, otherwise } => format!("type {}", block(union, cases, |it| kinds(it), otherwise)),
        Dispatch::MemberType { property, cases, otherwise } => {
            format!("type of {property:?} {}", block(union, cases, |it| kinds(it), otherwise))
        }
        Dispatch::Presence { cases, otherwise } => {
            format!("has {}", block(union, cases, |name| format!("{name:?}"), otherwise))
        }
        Dispatch::FirstItem { then, all } => format!("first item ({}) of {}", inner(then), labels(union, all)),
        Dispatch::Prefer { then, all } => format!("likely ({}) of {}", inner(then), labels(union, all)),
        Dispatch::TryEach(all) => format!("try {}", labels(union, all)),
        Dispatch::Score(fits) => {
            format!("best fit [{}]", fits.iter().map(|it| fit(union, it)).collect::<Vec<_>>().join(", "))
        }
    }
}

fn block<K>(union: &Union, cases: &[(K, Dispatch)], key: impl Fn(&K) -> String, otherwise: &Dispatch) -> String {
    let cases = cases.iter().map(|(keys, then)| format!("{} -> {}", key(keys), dispatch(union, then)));
    let is_known = *otherwise != Dispatch::Unknown;
    let otherwise = is_known.then(|| format!("else -> {}", dispatch(union, otherwise)));
    format!("{{{}}}", cases.chain(otherwise).collect::<Vec<_>>().join(", "))
}

fn label(union: &Union, variant: usize) -> String {
    union.variants.get(variant).map_or_else(|| "?".to_owned(), crate::ir::Variant::label)
}

fn labels(union: &Union, all: &[usize]) -> String {
    format!("[{}]", all.iter().map(|it| label(union, *it)).collect::<Vec<_>>().join(", "))
}

fn kinds(all: &[JsonType]) -> String {
    all.iter().map(|it| it.name()).collect::<Vec<_>>().join("|")
}

/// Returns the text of a variant with its members: `Cat(name! age)`.
fn fit(union: &Union, it: &MatchProfile) -> String {
    let optional = it.known.iter().filter(|name| !it.required.contains(name)).cloned();
    let members = it.required.iter().map(|name| format!("{name}!")).chain(optional);
    format!("{}({})", label(union, it.variant), members.collect::<Vec<_>>().join(" "))
}
