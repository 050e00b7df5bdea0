//! Names of variants from the decision that selects them.

use crate::ir::{Dispatch, Literal, unquoted};

/// The last word of the name of one of several arrays.
pub(crate) const LIST: &str = "list";
/// The word before a member that is present.
pub(crate) const WITH: &str = "with";
/// The word before a boolean that is false.
const NOT: &str = "not";

/// Returns the words that select each variant: the discriminator values, in the order of the tests.
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
                    Vec::new() // a positive word is enough; a negative one is left to the other names
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

/// A list of more values than this is no name.
const MOST_VALUES: usize = 3;

/// `day or night`.
fn either(values: &[Literal]) -> Option<Vec<String>> {
    let words = values.iter().map(unquoted).collect::<Vec<_>>().join(" or ");
    (values.len() <= MOST_VALUES).then(|| vec![words])
}

/// `m2m` for the text `m2m`; `is_first_party` for its truth, and the same after `not` for the opposite.
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
