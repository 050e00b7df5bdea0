//! Names of the variants of a union.
//!
//! A component has its name as the variant name, a constant its value, and a wrapper object the name of its member.
//! The names of the Rust variants differ even if these differ only in case or symbols: `1` and `-1` are `N1` and `Minus1`.
//! Any other variant has the first of these names that no earlier variant has:
//!
//! 1. the constants or JSON types that select the variant;
//! 2. the component or title in the list;
//! 3. the format or JSON type, or the type of the items or values;
//! 4. a member, or a few members, that no other variant has;
//! 5. the constants that select it, if only their case or symbols differ from those of an earlier variant;
//! 6. its position.

use std::collections::HashSet;
use std::iter::once_with;

use crate::document::JsonType;
use crate::graph::{self, RawSchema};
use crate::ir::lower::composition::alternative::{Alternative, OneOfEntry, Role};
use crate::ir::lower::union::dispatch_labels::{LIST, WITH, labels};
use crate::ir::lower::union::signature::Signature;
use crate::ir::lower::union::variant::constant_of;
use crate::ir::{Dispatch, Literal, unquoted};

/// The most members in a name. A position is better than a longer name.
const MOST_MEMBERS: usize = 3;

/// Returns the words of each variant's name, by position.
pub(crate) fn variant_names(
    variants: &[Vec<Alternative<'_>>],
    signatures: &[Signature],
    dispatch: &Dispatch,
) -> Vec<Vec<String>> {
    let mut names = NamesSoFar::default();
    for (index, members) in variants.iter().enumerate() {
        let name = members.first().and_then(|first| {
            names.first_new(stated_names(first)).or_else(|| {
                let mut candidates = candidates(first, index, signatures, dispatch);
                candidates.find(|words| !words.is_empty() && !names.letters.contains(&letters(words)))
            })
        });
        let name = name.or_else(|| names.first_new(labels(dispatch, index)));
        names.add(name.unwrap_or_else(|| {
            let titles: Vec<String> = members.first().into_iter().flat_map(titles).collect();
            [titles, position_words(index)].concat()
        }));
    }
    names.all
}

/// The names of the first variants.
#[derive(Default)]
struct NamesSoFar {
    all: Vec<Vec<String>>,
    words: HashSet<Vec<String>>,
    letters: HashSet<String>,
}

impl NamesSoFar {
    /// Returns the first of these names that no earlier variant has in the same spelling.
    fn first_new(&self, names: impl IntoIterator<Item = Vec<String>>) -> Option<Vec<String>> {
        names.into_iter().find(|words| !words.is_empty() && !self.words.contains(words))
    }

    fn add(&mut self, name: Vec<String>) {
        self.letters.insert(letters(&name));
        self.words.insert(name.clone());
        self.all.push(name);
    }
}

/// Returns the names that the description states: of a component, of a base, and of a constant. Constants with the same text
/// differ in the JSON type, such as `1` and `"1"`.
fn stated_names(first: &Alternative<'_>) -> Vec<Vec<String>> {
    if let Some(component) = &first.component {
        return vec![graph::component_words(&component.at)];
    }
    if first.role == Role::Base {
        return vec![vec!["base".to_owned()]];
    }
    let Some(choice) = constant_of(first) else { return Vec::new() };
    let kind = JsonType::of(&choice.value).name().to_owned();
    let value = unquoted(&choice.value);
    let given = choice.given_name.into_iter().map(|name| vec![name]);
    given.chain([vec![value.clone()], vec![value, kind]]).collect()
}

/// Returns the other names of a variant, in order of preference; each is computed when the ones before are taken.
fn candidates<'a>(
    first: &'a Alternative<'_>,
    index: usize,
    signatures: &'a [Signature],
    dispatch: &'a Dispatch,
) -> Box<dyn Iterator<Item = Vec<String>> + 'a> {
    let given = titles(first);
    let label = dispatch_name(first, &labels(dispatch, index).unwrap_or_default());
    // The presence of a member is less specific than a name that the author chose.
    let (from_dispatch, member) =
        if label.first().is_some_and(|word| word == WITH) { (None, Some(label)) } else { (Some(label), None) };
    let constant = once_with(move || own_constant(index, signatures).unwrap_or_default());
    let by_kind = once_with(|| type_name(first).unwrap_or_default());
    let by_members =
        [first_own_member, own_members].into_iter().map(move |members| with_members(&members(index, signatures)));
    let sole = once_with(|| sole_member_name(first).unwrap_or_default());
    Box::new(sole.chain(from_dispatch).chain(constant).chain([given]).chain(member).chain(by_kind).chain(by_members))
}

/// Returns the position of a variant in words, which is the name if nothing else distinguishes the variant.
pub(super) fn position_words(index: usize) -> Vec<String> {
    vec!["variant".to_owned(), (index + 1).to_string()]
}

/// Returns the component or the titles of an alternative, if any.
pub(super) fn given_name(one: &Alternative<'_>) -> Option<String> {
    if graph::is_named(&one.at) {
        return Some(graph::component_words(&one.at).concat());
    }
    let titles = titles(one);
    (!titles.is_empty()).then(|| titles.join(" "))
}

/// Returns the names that the author gives an alternative in the lists that contain it.
fn titles(one: &Alternative<'_>) -> Vec<String> {
    one.listed_in.iter().flat_map(entry_name).collect()
}

/// Returns the words of a component, or the title of an inline schema.
fn entry_name(listing: &OneOfEntry<'_>) -> Vec<String> {
    match listing {
        OneOfEntry::Component(node) => graph::component_words(&node.at),
        OneOfEntry::Inline(node) => RawSchema(node.value).title().map(str::to_owned).into_iter().collect(),
    }
}

/// Returns the words that select a variant. If several variants are arrays, an array has the words of its items.
fn dispatch_name(first: &Alternative<'_>, looks: &[String]) -> Vec<String> {
    let is_list = looks.last().is_some_and(|last| last == LIST);
    inner_schema_name(first).filter(|_| is_list).unwrap_or_else(|| looks.to_vec())
}

/// Returns the format or JSON type of scalars and of objects without properties. Arrays and maps have the words of
/// their values.
fn type_name(one: &Alternative<'_>) -> Option<Vec<String>> {
    let merged = one.merged();
    let [kind] = merged.kinds() else { return None };
    if merged.enum_values.is_some() || !merged.properties.is_empty() {
        return None;
    }
    match kind {
        JsonType::Array => inner_schema_name(one),
        JsonType::Object => Some(inner_schema_name(one).unwrap_or_else(|| vec![kind.name().to_owned()])),
        _ => Some(vec![merged.format.unwrap_or(kind.name()).to_owned()]),
    }
}

/// Returns the member of an object that describes and requires only that member.
fn sole_member_name(one: &Alternative<'_>) -> Option<Vec<String>> {
    let merged = one.merged();
    match merged.properties.as_slice() {
        [(name, _)] if merged.required == [*name] => Some(vec![(*name).to_owned()]),
        _ => None,
    }
}

/// Returns the first constant that a variant requires, at any depth, and that no other variant has at that place.
fn own_constant(variant: usize, signatures: &[Signature]) -> Option<Vec<String>> {
    let mut of_variant = signatures.iter().filter(|signature| signature.variant == variant);
    let (signature, None) = (of_variant.next()?, of_variant.next()) else { return None };
    let others: Vec<&Signature> = signatures.iter().filter(|other| other.variant != variant).collect();
    constant_within(signature, &others)
}

fn constant_within(signature: &Signature, others: &[&Signature]) -> Option<Vec<String>> {
    let constant = |name: &String| {
        let [value @ Literal::String(text)] = signature.constants.get(name)?.as_slice() else { return None };
        let is_own = others.iter().all(|other| other.constants.get(name).is_none_or(|values| !values.contains(value)));
        is_own.then(|| vec![text.clone()])
    };
    let within = |name: &String| {
        let [member] = signature.members.get(name)?.as_slice() else { return None };
        let others: Vec<&Signature> = others.iter().filter_map(|other| other.members.get(name)).flatten().collect();
        constant_within(member, &others)
    };
    let required = || signature.properties.iter().filter(|name| signature.requires(name));
    required().find_map(constant).or_else(|| required().find_map(within))
}

/// Returns the words of the only schema inside an alternative: `items` or `additionalProperties`.
fn inner_schema_name(one: &Alternative<'_>) -> Option<Vec<String>> {
    let holds = |key: &&str| ["items", "additionalProperties"].contains(key);
    let layer = one
        .schemas()
        .iter()
        .find(|layer| layer.node.value.as_object().is_some_and(|it| it.keys().any(|key| holds(&key.as_str()))))?;
    schema_words(RawSchema(layer.node.value), DEEPEST)
}

/// The depth of the search through lists of lists and maps of maps.
const DEEPEST: usize = 4;

/// Returns the words of a schema by its keywords, if these are few: `cat list`, `integer or string`, `date map`.
fn schema_words(schema: RawSchema<'_>, depth: usize) -> Option<Vec<String>> {
    if let Some(reference) = schema.reference() {
        return reference.rsplit('/').next().map(|name| vec![name.to_owned()]);
    }
    let with_ending = |inner: Option<RawSchema<'_>>, ending: &str| {
        let words = schema_words(inner?, depth.checked_sub(1)?)?;
        Some([words, vec![ending.to_owned()]].concat())
    };
    match schema.types_but_null()?.as_slice() {
        ["array"] => with_ending(schema.items(), LIST),
        ["object"] => with_ending(schema.additional_properties(), "map").or_else(|| Some(vec!["object".to_owned()])),
        [name] => Some(vec![schema.format().unwrap_or(name).to_owned()]),
        several => Some(vec![several.join(" or ")]).filter(|_| !several.is_empty()),
    }
}

/// Returns the words `with key and script`.
fn with_members(members: &[&str]) -> Vec<String> {
    let ands = members.iter().enumerate().flat_map(|(index, member)| [if index == 0 { WITH } else { "and" }, member]);
    ands.map(str::to_owned).collect()
}

/// Returns the first member that no other variant has, a required member if possible.
fn first_own_member(variant: usize, signatures: &[Signature]) -> Vec<&str> {
    let Some(signature) = signatures.iter().find(|signature| signature.variant == variant) else { return Vec::new() };
    let others = signatures.iter().filter(|other| other.variant != variant);
    let own = |name: &&String| others.clone().all(|it| !it.properties.contains(name) && !it.required.contains(name));
    let found = signature.required.iter().chain(&signature.properties).find(own);
    found.map(String::as_str).into_iter().collect()
}

/// Returns the members of a variant that some other variant does not describe, if these are few.
fn own_members(variant: usize, signatures: &[Signature]) -> Vec<&str> {
    let Some(signature) = signatures.iter().find(|signature| signature.variant == variant) else { return Vec::new() };
    let is_shared = |name: &&String| signatures.iter().all(|other| other.properties.contains(name));
    let own: Vec<&str> = signature.properties.iter().filter(|name| !is_shared(name)).map(String::as_str).collect();
    if own.len() <= MOST_MEMBERS { own } else { Vec::new() }
}

/// Returns the characters in which two names must differ. Neither case nor punctuation counts, but an operator at either end of a
/// word does: it becomes a word of the name.
fn letters(words: &[String]) -> String {
    let is_operator = |c: char| matches!(c, '+' | '-' | '!' | '<' | '>' | '=');
    let mut letters = String::new();
    for word in words {
        let inner = word.trim_matches(is_operator);
        let (front, back) = word.split_once(inner).unwrap_or_default();
        letters.push_str(front);
        letters.extend(inner.chars().filter(|c| !c.is_ascii_punctuation() && *c != ' ').flat_map(char::to_lowercase));
        letters.push_str(back);
    }
    letters
}
