//! The names of fields, choices and variants, and of the functions that set or read them.

use std::iter::{once, once_with, successors};

use super::rename::Parts;
use super::scope::Scope;
use super::{Name, words};
use crate::diagnostic::{Findings, Pointer};
use crate::ir::{Choice, Enumeration, Origin, Presence, Struct, Union, Variant, unquoted};

/// The functions that set an optional field.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// Sets a value.
    pub value: Name,
    /// Sets `null`, where that is a state of its own.
    pub null: Option<Name>,
}

/// The fields of a struct, by position.
pub(super) fn fields(it: &Struct, parts: &Parts<'_>, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::renamable(&["rest"]);
    let members = it.fields.iter().map(|field| {
        let renamed = parts.property(&field.wire);
        (renamed, of_member(&field.wire, "field"), &field.origin.at)
    });
    renamed_first(members.collect(), &mut scope, findings)
}

/// The setters of a struct's optional fields, by position of the field.
pub(super) fn setters(it: &Struct, fields: &[Name], findings: &mut Findings) -> Vec<Option<Setter>> {
    let mut scope = Scope::renamable(&["new"]);
    let optional = |presence| presence != Presence::Required;
    let mut values = Vec::new();
    for (field, name) in it.fields.iter().zip(fields) {
        values.push(optional(field.presence).then(|| scope.allot(set(name.text()), &field.origin.at, findings)));
    }
    let mut setters = Vec::new();
    for (field, value) in it.fields.iter().zip(values) {
        let nullable = value.as_ref().filter(|_| field.presence == Presence::ThreeState);
        let null =
            nullable.map(|value| scope.allot(set(&format!("{}_null", value.text())), &field.origin.at, findings));
        setters.push(value.map(|value| Setter { value, null }));
    }
    setters
}

/// The names of a function that sets something, without an end, since every other may be a field's.
fn set(name: &str) -> impl Iterator<Item = String> {
    successors(Some(name.to_owned()), |name| Some(format!("set_{name}")))
}

/// The variants of an enum, by position.
pub(super) fn choices(it: &Enumeration, parts: &Parts<'_>, origin: &Origin, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::renamable(&["Unknown", "Self"]);
    let members = it.choices.iter().map(|choice| (parts.choice(choice), of_choice(choice), &origin.at));
    renamed_first(members.collect(), &mut scope, findings)
}

/// The variants of a union, by position; a component's name sheds the words that it shares with the union's.
pub(super) fn variants(
    it: &Union,
    own: &[String],
    parts: &Parts<'_>,
    origin: &Origin,
    findings: &mut Findings,
) -> Vec<Name> {
    let mut scope = Scope::renamable(&["Unknown", "Self"]);
    let union = words::camel(own);
    let candidates = |(index, variant)| (parts.variant(variant), of_variant(variant, index, &union), &origin.at);
    let members = it.variants.iter().enumerate().map(candidates);
    renamed_first(members.collect(), &mut scope, findings)
}

/// Allots names by position: those that the user gives, then the others in written order.
pub(super) fn renamed_first<C: Iterator<Item = String>>(
    members: Vec<(Option<&str>, C, &Pointer)>,
    scope: &mut Scope,
    findings: &mut Findings,
) -> Vec<Name> {
    let given: Vec<Option<Name>> = members
        .iter()
        .map(|(renamed, _, at)| Some(scope.allot([renamed.as_ref()?.to_string()], at, findings)))
        .collect();
    let pairs = given.into_iter().zip(members);
    pairs.map(|(given, (_, own, at))| given.unwrap_or_else(|| scope.allot(own, at, findings))).collect()
}

/// The accessors of what a union's variants share, by position.
pub(super) fn shared(it: &Union, origin: &Origin, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::default();
    it.shared.iter().map(|shared| scope.allot(of_member(&shared.wire, "member"), &origin.at, findings)).collect()
}

/// The names a member may get.
pub(super) fn of_member(wire: &str, kind: &str) -> impl Iterator<Item = String> {
    let plain = || words::snake(&[wire.to_owned()]);
    let cased = move || Some(words::spelled(wire)).filter(|spelled| *spelled == spelled.to_lowercase());
    let with_kind = move || Some(plain()).filter(|plain| !plain.is_empty()).map(|plain| format!("{plain}_{kind}"));
    once_with(plain)
        .chain(lazy(cased))
        .chain(once_with(|| words::snake(&[words::symbols(wire)])))
        .chain(lazy(with_kind))
        .chain(once_with(|| words::snake(&[words::points(wire)])))
}

/// At most one more, made when it is asked for.
pub(super) fn lazy<T>(make: impl FnOnce() -> Option<T>) -> impl Iterator<Item = T> {
    once_with(make).flatten()
}

fn of_choice(choice: &Choice) -> impl Iterator<Item = String> {
    let text = unquoted(&choice.value);
    let called = choice.called.as_ref().map(|called| words::camel(std::slice::from_ref(called)));
    let cased = |text: &String| words::camel(std::slice::from_ref(text));
    let first = lazy({
        let text = text.clone();
        move || Some(cased(&text))
    });
    let others = move || {
        let said = [words::marks, words::symbols, words::points].map(|say| words::camel(&[say(&text)]));
        let [marks, symbols, points] = said;
        [first_upper(&words::spelled(&text)), marks, symbols, format!("{}Value", cased(&text)), points]
    };
    called.into_iter().chain(first).chain(once_with(others).flatten())
}

fn of_variant(variant: &Variant, index: usize, union: &str) -> impl Iterator<Item = String> {
    let full = words::camel(&variant.called);
    let short = if variant.named { shed(&full, union) } else { full.clone() };
    let others = move || {
        let spelled = variant.called.iter().map(|word| words::spelled(word)).collect::<Vec<_>>().join("_");
        let (value, numbered) = (format!("{full}Value"), format!("{full}Variant{}", index + 1));
        [full, first_upper(&spelled), value, numbered]
    };
    once(short).chain(once_with(others).flatten())
}

/// `OAuth` of `CreateOAuthApplication`, in a union called `CreateApplication`: the words at its ends that the union's
/// name has at the same end, unless nothing would be left, or no word.
fn shed(full: &str, union: &str) -> String {
    let (full, union) = (split(full), split(union));
    let front = full.iter().zip(&union).take_while(|(one, other)| one == other).count();
    let back = full.iter().rev().zip(union.iter().rev()).take_while(|(one, other)| one == other).count();
    let last = full.len().saturating_sub(back);
    match full.get(front..last) {
        Some(left) if !left.is_empty() && !left.concat().starts_with(|c: char| c.is_ascii_digit()) => left.concat(),
        _ => full.concat(),
    }
}

/// The words of an `UpperCamelCase` name; a capital alone, as in `OAuth`, belongs to the next word.
fn split(camel: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in camel.chars() {
        match words.last_mut() {
            Some(word) if !c.is_uppercase() || word.len() == 1 => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

fn first_upper(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
