//! Names variants by the tests that select them.

use crate::ir::{Dispatch, Literal, unquoted};

/// The last word in the name of an array, if the union has several arrays.
pub(crate) const LIST: &str = "list";
/// The word before a member that is present.
pub(crate) const WITH: &str = "with";
/// The word before a boolean that is false.
const NOT: &str = "not";

/// Returns the words of the tests that select a variant, in the order of the tests.
pub(crate) fn labels(dispatch: &Dispatch, variant: usize) -> Option<Vec<String>> {
    match dispatch {
        Dispatch::Variant(index) => (*index == variant).then(Vec::new),
        Dispatch::TryEach(variants) if variants == &[variant] => Some(Vec::new()),
        Dispatch::Value { cases, otherwise } => {
            let case = cases.iter().find(|(_, then)| labels(then, variant).is_some());
            let own = case.and_then(|(values, _)| if cases.len() == 1 { Some(Vec::new()) } else { either(values) });
            own.or_else(|| labels(otherwise, variant))
        }
        Dispatch::Tag { property, cases, otherwise } => {
            let case = cases.iter().find_map(|(values, then)| {
                let deeper = labels(then, variant)?;
                let says_more = deeper.first().is_some_and(|word| word != NOT);
                let own = if says_more && values.first() == Some(&Literal::Bool(false)) {
                    Vec::new() // a positive word is enough; the other names replace a negative word
                } else {
                    label(property, values)
                };
                Some([own, deeper].concat())
            });
            case.or_else(|| labels(otherwise, variant))
        }
        Dispatch::JsonType { cases, .. } => cases.iter().find_map(|(kinds, then)| {
            let deeper = labels(then, variant)?;
            let kind = kinds.iter().next_back().map(|kind| kind.name().to_owned());
            Some(if deeper.is_empty() { kind.into_iter().collect() } else { deeper })
        }),
        Dispatch::MemberType { property, cases, .. } => cases.iter().find_map(|(kinds, then)| {
            let deeper = labels(then, variant)?;
            let kind = kinds.iter().next_back().map(|kind| kind.name().to_owned());
            Some([vec![property.clone()], kind.into_iter().collect(), deeper].concat())
        }),
        Dispatch::FirstItem { then, .. } => {
            let words = labels(then, variant)?;
            Some(if words.is_empty() { words } else { [words, vec![LIST.to_owned()]].concat() })
        }
        Dispatch::Presence { cases, otherwise } => {
            let with = |(property, then): &(String, Dispatch)| {
                Some([vec![WITH.to_owned(), property.clone()], labels(then, variant)?].concat())
            };
            cases.iter().find_map(with).or_else(|| labels(otherwise, variant))
        }
        Dispatch::Prefer { then, .. } => labels(then, variant),
        Dispatch::Score(_) | Dispatch::TryEach(_) | Dispatch::Unknown => None,
    }
}

/// The most values in a name.
const MOST_VALUES: usize = 3;

/// Returns the values in words: `day or night`.
fn either(values: &[Literal]) -> Option<Vec<String>> {
    let words = values.iter().map(unquoted).collect::<Vec<_>>().join(" or ");
    (values.len() <= MOST_VALUES).then(|| vec![words])
}

/// Returns the words for the value of a property `is_m2m`: `m2m` for `true`, `not m2m` for `false`, and a string
/// unchanged.
fn label(property: &str, values: &[Literal]) -> Vec<String> {
    let plain =
        || ["is_", "was_", "has_"].iter().find_map(|verb| property.strip_prefix(verb)).unwrap_or(property).to_owned();
    match values.first() {
        Some(Literal::String(text)) => vec![text.clone()],
        Some(Literal::Bool(true)) => vec![plain()],
        Some(Literal::Bool(false)) => vec![NOT.to_owned(), plain()],
        Some(other) => vec![property.to_owned(), other.to_string()],
        None => Vec::new(),
    }
}
