//! Names fields, enum values and variants, and the functions that set or read them.

use std::borrow::Cow;
use std::iter::{once, once_with, successors};

use super::assign::{NamedItem, assign_names};
use super::rename::RenamesOfType;
use super::scope::Scope;
use super::traits::{BUILDER, UNION};
use super::{Name, case, spelling};
use crate::diagnostic::Findings;
use crate::ir::{Enum, EnumValue, Origin, Presence, Struct, Type, Union, Variant, unquoted};

/// The functions that set an optional field.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// The setter of a value.
    pub value: Name,
    /// The setter of `null`; `None` if the field has no state for null.
    pub null: Option<Name>,
}

/// Returns the names of a struct's fields, by position.
pub(super) fn field_names(it: &Struct, parts: &RenamesOfType<'_>, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::renamable(&["rest"]);
    let members = it.fields.iter().map(|field| NamedItem {
        given: parts.property(&field.wire_name),
        wire_name: Cow::Borrowed(&field.wire_name),
        candidates: member_candidates(&field.wire_name, "field", &["rest"]),
        at: &field.origin.at,
    });
    assign_names(members, &mut scope, findings)
}

/// Returns the setters of a struct's optional fields, by position of the field.
pub(super) fn setter_names(it: &Struct, fields: &[Name], findings: &mut Findings) -> Vec<Option<Setter>> {
    let mut scope = Scope::renamable(&BUILDER);
    let optional = |presence| presence != Presence::Required;
    let mut values = Vec::new();
    for (field, name) in it.fields.iter().zip(fields) {
        values.push(
            optional(field.presence).then(|| scope.assign(setter_candidates(name.text()), &field.origin.at, findings)),
        );
    }
    let mut setters = Vec::new();
    for (field, value) in it.fields.iter().zip(values) {
        let nullable = value.as_ref().filter(|_| field.presence == Presence::OptionalNullable);
        let null = nullable.map(|value| {
            scope.assign(setter_candidates(&format!("{}_null", value.text())), &field.origin.at, findings)
        });
        setters.push(value.map(|value| Setter { value, null }));
    }
    setters
}

/// Returns the names that a setter can get. The list is endless, since a field can have any of these names.
fn setter_candidates(name: &str) -> impl Iterator<Item = String> {
    successors(Some(name.to_owned()), |name| Some(format!("set_{name}")))
}

/// Returns the variants of an enum, by position.
pub(super) fn enum_variant_names(
    it: &Enum,
    parts: &RenamesOfType<'_>,
    origin: &Origin,
    findings: &mut Findings,
) -> Vec<Name> {
    let mut scope = Scope::renamable(&["Unknown", "Self"]);
    let members = it.values.iter().map(|choice| NamedItem {
        given: parts.enum_value(choice),
        wire_name: Cow::Borrowed(choice.given_name.as_deref().or(choice.value.as_str()).unwrap_or_default()),
        candidates: enum_value_candidates(choice),
        at: &origin.at,
    });
    assign_names(members, &mut scope, findings)
}

/// Returns the variants of a union, by position. The name of a component loses the words that it shares with the
/// union's name.
pub(super) fn union_variant_names(
    it: &Union,
    own: &[String],
    parts: &RenamesOfType<'_>,
    origin: &Origin,
    findings: &mut Findings,
) -> Vec<Name> {
    let mut scope = Scope::renamable(&["Unknown", "Self"]);
    let union = case::camel_case(own);
    let members = it.variants.iter().enumerate().map(|(index, variant)| NamedItem {
        given: parts.variant(variant),
        wire_name: spelling::concat(&variant.name_words),
        candidates: variant_candidates(variant, index, &union),
        at: &origin.at,
    });
    assign_names(members, &mut scope, findings)
}

/// Returns the accessors of the common members of a union, by position.
pub(super) fn accessor_names(it: &Union, origin: &Origin, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::without(&UNION);
    let members = it.common_members.iter().map(|shared| NamedItem {
        given: None,
        wire_name: Cow::Borrowed(&shared.wire_name),
        candidates: member_candidates(&shared.wire_name, "member", &UNION),
        at: &origin.at,
    });
    assign_names(members, &mut scope, findings)
}

/// Returns the candidates for a member's name. The kind of member distinguishes it from a `reserved` name.
pub(super) fn member_candidates<'w>(
    wire: &'w str,
    kind: &'w str,
    reserved: &'static [&'static str],
) -> impl Iterator<Item = String> + 'w {
    let plain = move || case::snake_case(&[spelling::with_operators(wire).into_owned()]);
    let others = move || {
        let plain = plain();
        let is_reserved = reserved.contains(&plain.as_str());
        let symbols = case::snake_case(&[spelling::with_symbols(wire)]);
        let style = spelling::style(wire).filter(|_| !is_reserved && !plain.is_empty());
        let styled = style.map(|style| format!("{plain}_{style}")).unwrap_or_default();
        let with_kind = if plain.is_empty() { String::new() } else { format!("{plain}_{kind}") };
        let (all, points) =
            (case::snake_case(&[case::spell_symbols(wire)]), case::snake_case(&[case::code_points(wire)]));
        [symbols, styled, with_kind, all, points]
    };
    once_with(plain).chain(once_with(others).flatten())
}

/// Returns an iterator of at most one item, which is computed on demand.
pub(super) fn once_made<T>(make: impl FnOnce() -> Option<T>) -> impl Iterator<Item = T> {
    once_with(make).flatten()
}

fn enum_value_candidates(choice: &EnumValue) -> impl Iterator<Item = String> {
    let words = choice.given_name.as_ref().map(|words| case::camel_case(std::slice::from_ref(words)));
    words.into_iter().chain(value_candidates(unquoted(&choice.value)))
}

/// Returns the names that the text of a value can get.
fn value_candidates(text: String) -> impl Iterator<Item = String> {
    let plain = |text: &str| case::camel_case(&[spelling::with_operators(text).into_owned()]);
    let first = once_made({
        let text = text.clone();
        move || Some(plain(&text))
    });
    first.chain(once_with(move || text_candidates(&text, &plain(&text))).flatten())
}

/// Returns the names that a text can get if its `plain` name is taken.
pub(super) fn text_candidates(text: &str, plain: &str) -> [String; 6] {
    let value = format!("{plain}Value");
    let first = if plain == "Unknown" || plain == "Self" { value.clone() } else { String::new() };
    let symbols = case::camel_case(&[spelling::with_symbols(text)]);
    let [all, points] = [case::spell_symbols(text), case::code_points(text)].map(|text| case::camel_case(&[text]));
    [first, symbols, styled_name(plain, text).unwrap_or_default(), value, all, points]
}

/// Returns a name with the style of its text: `AscUppercase`.
pub(super) fn styled_name(plain: &str, text: &str) -> Option<String> {
    let style = spelling::style(text).filter(|_| !plain.is_empty())?;
    Some(format!("{plain}{}", case::camel_case(&[style.to_owned()])))
}

fn variant_candidates(variant: &Variant, index: usize, union: &str) -> Box<dyn Iterator<Item = String>> {
    if let Type::Constant(_) = variant.ty {
        return Box::new(value_candidates(variant.label()));
    }
    let full = case::camel_case(&variant.name_words);
    let short = if variant.has_component_name { strip_shared_affixes(&full, union) } else { full.clone() };
    let words = variant.name_words.clone();
    let others = move || {
        let symbols: Vec<String> = words.iter().map(|word| spelling::with_symbols(word)).collect();
        let styled = styled_name(&full, &words.concat()).unwrap_or_default();
        let (value, numbered) = (format!("{full}Value"), format!("{full}Variant{}", index + 1));
        [full, case::camel_case(&symbols), styled, value, numbered]
    };
    Box::new(once(short).chain(once_with(others).flatten()))
}

/// Removes the words at both ends that the union's name has at the same end.
///
/// `CreateOAuthApplication` in the union `CreateApplication` is `OAuth`. The full name stays if the rest is empty or
/// begins with a digit.
fn strip_shared_affixes(full: &str, union: &str) -> String {
    let (full, union) = (split_camel(full), split_camel(union));
    let front = full.iter().zip(&union).take_while(|(one, other)| one == other).count();
    let back = full.iter().rev().zip(union.iter().rev()).take_while(|(one, other)| one == other).count();
    let last = full.len().saturating_sub(back);
    match full.get(front..last) {
        Some(left) if !left.is_empty() && !left.concat().starts_with(|c: char| c.is_ascii_digit()) => left.concat(),
        _ => full.concat(),
    }
}

/// Splits an `UpperCamelCase` name into words; a single capital, as in `OAuth`, belongs to the next word.
fn split_camel(camel: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in camel.chars() {
        match words.last_mut() {
            Some(word) if !c.is_uppercase() || word.len() == 1 => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}
