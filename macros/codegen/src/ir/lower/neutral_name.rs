//! Neutral names of inline types that several operations share, so that no type has the name of an unrelated operation.
//!
//! The first of these names is chosen:
//! 1. the `title`, if it is short;
//! 2. the last words that the places share: `Direction` for the parameter `direction` of several operations;
//! 3. for the body of a failure, the names of a few members and `Error`: `CodeAndMessageError`.
//!
//! Only the first two operations decide, so that a new operation at the end renames nothing. Each place becomes an
//! alias.

use crate::graph::inline_schema_words;
use crate::ir::{NameSource, Origin, Presence, Shape, TypeDef};
use crate::options::Options;

/// The greatest length of a name. A longer title is a sentence, and longer shared words are no better than a place.
const LONGEST: usize = 40;

/// The most members in a name. With more members, the name of a place is shorter.
const MOST_MEMBERS: usize = 3;

/// The uses of a type in the first two operations or components, a place each.
#[derive(Debug, Default)]
pub(super) struct FirstUses {
    first: Option<Use>,
    second: Option<Use>,
}

/// A place of a type, with its title.
#[derive(Debug)]
struct Use {
    place: Origin,
    title: Option<String>,
}

impl FirstUses {
    /// Adds a place, unless two places are known, or the place is in the operation of the first place.
    pub(super) fn add(&mut self, place: &Origin, title: Option<&str>) {
        let is_of_first = |first: &Use| first.place.name_words.first() == place.name_words.first();
        let slot = match &self.first {
            None => &mut self.first,
            Some(first) if self.second.is_none() && !is_of_first(first) => &mut self.second,
            _ => return,
        };
        *slot = Some(Use { place: place.clone(), title: title.map(str::to_owned) });
    }
}

/// Assigns a neutral name to a type that several operations share, unless the type is in a component or renamed.
pub(super) fn assign_neutral_name(def: &mut TypeDef, uses: &FirstUses, options: &Options) {
    let FirstUses { first: Some(one), second: Some(other) } = uses else { return };
    if is_renamed(&def.origin, options) || def.origins().any(|place| inline_schema_words(&place.at).is_some()) {
        return;
    }
    let name_words = by_title(one, other).or_else(|| by_ending(&one.place, &other.place));
    let is_failure = is_failure(&one.place) && is_failure(&other.place);
    if let Some(name_words) = name_words.or_else(|| if is_failure { by_members(&def.shape) } else { None }) {
        let neutral =
            Origin { at: def.origin.at.clone(), name_words: vec![name_words], name_source: NameSource::Place };
        let place = std::mem::replace(&mut def.origin, neutral);
        def.other_origins.insert(0, place);
    }
}

fn by_title(one: &Use, other: &Use) -> Option<String> {
    let title = one.title.as_ref().filter(|title| other.title.as_ref() == Some(title))?;
    let is_in_names = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-');
    // `Error` is the name of the client's most frequent failure.
    let is_name = title.len() <= LONGEST && title.chars().all(is_in_names) && !title.eq_ignore_ascii_case("error");
    is_name.then(|| title.clone())
}

/// Returns the last words that two places share, except the first word of each place, which is the operation.
fn by_ending(one: &Origin, other: &Origin) -> Option<String> {
    let (one, other) = (one.name_words.get(1..)?, other.name_words.get(1..)?);
    let common = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    // These words of OpenAPI name no content.
    let is_structure = |word: &String| {
        matches!(word.as_str(), "body" | "response" | "item" | "value" | "data") || word.parse::<u16>().is_ok()
    };
    let fits = |words: &&[String]| words.iter().map(String::len).sum::<usize>() <= LONGEST;
    let endings = (one.len() - common..one.len()).filter_map(|start| one.get(start..));
    let best = endings.filter(|words| words.first().is_some_and(|word| !is_structure(word))).find(fits)?;
    Some(best.join("_"))
}

/// Returns the names of the required members, or else of all members, followed by `error`.
fn by_members(shape: &Shape) -> Option<String> {
    let Shape::Struct(it) = shape else { return None };
    let required = it.fields.iter().filter(|field| field.presence == Presence::Required);
    let required: Vec<&str> = required.map(|field| field.wire_name.as_str()).collect();
    let all: Vec<&str> = it.fields.iter().map(|field| field.wire_name.as_str()).collect();
    let members = if required.is_empty() { all } else { required };
    // `error` adds no information to the end of the name.
    let telling: Vec<&str> = members.iter().copied().filter(|it| !matches!(*it, "error" | "errors")).collect();
    match telling.as_slice() {
        [] if members.is_empty() => None,
        [] => Some("error_body".to_owned()),
        some if some.len() <= MOST_MEMBERS => Some(format!("{}_error", some.join("_and_"))),
        _ => None,
    }
}

/// Returns `true` for the whole body of a response, unless the status is 1xx, 2xx or 3xx.
fn is_failure(place: &Origin) -> bool {
    match place.name_words.as_slice() {
        [_, response, status] => response == "response" && !status.starts_with(['1', '2', '3']),
        _ => false,
    }
}

/// Returns `true` if the user renames the type of a place.
pub(super) fn is_renamed(place: &Origin, options: &Options) -> bool {
    options.name_of_schema(&place.name_words).is_some()
}
