//! Compares constraints and defaults that no type expresses. A difference is only a note: code compiles as before, and
//! the effect on the wire depends on the value.

use std::collections::BTreeMap;

use crate::compat::change::Places;
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Constraint, Docs, Literal};

/// The maximum length of a value in a message, in characters.
const SHOWN: usize = 60;

/// Compares the constraints and defaults of a value that clients send.
pub(super) fn compare_notes(
    comparison: &mut Comparer<'_>,
    subject: (&str, &str),
    places: Places<'_>,
    name: &str,
    (was, is): (&Docs, &Docs),
) {
    if was.constraints == is.constraints {
        return;
    }
    let differs = |defaults: bool| differing_keywords((was, is), |it| it.is_default() == defaults);
    if let Some(what) = differs(true) {
        comparison.note(ChangeKind::DefaultChanged, subject, places, format!("{name} has another default: {what}"));
    }
    if let Some(what) = differs(false) {
        comparison.note(ChangeKind::BoundsChanged, subject, places, format!("{name} has other constraints: {what}"));
    }
}

/// Returns the keywords that differ, each with both of its values.
fn differing_keywords((was, is): (&Docs, &Docs), is_about: impl Fn(&Constraint) -> bool) -> Option<String> {
    let values = |docs: &Docs| {
        let mut values: BTreeMap<String, Vec<Literal>> = BTreeMap::new();
        for it in docs.constraints.iter().filter(|it| is_about(it)) {
            let known = values.entry(it.keyword.clone()).or_default();
            if !known.contains(&it.value) {
                known.push(it.value.clone());
            }
        }
        values
    };
    let (before, after) = (values(was), values(is));
    let keywords = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
    let one = |keyword: &String| {
        let (was, is) = (before.get(keyword), after.get(keyword));
        let shown = |values: Option<&Vec<Literal>>| values.map_or_else(|| "absent".to_owned(), |it| shown_values(it));
        (was != is).then(|| format!("`{keyword}` was {}, and is {}", shown(was), shown(is)))
    };
    let differences: Vec<String> = keywords.filter_map(one).collect();
    (!differences.is_empty()).then(|| differences.join("; "))
}

fn shown_values(values: &[Literal]) -> String {
    let texts: Vec<String> = values.iter().map(|it| format!("`{}`", it.to_string().replace('`', "'"))).collect();
    let text = texts.join(" and ");
    if text.chars().count() > SHOWN { "a schema".to_owned() } else { text }
}
