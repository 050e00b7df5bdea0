//! Objects: their members and constants, and the arguments of `new`.

use std::collections::{HashMap, HashSet};

use crate::compat::change::Impact;
use crate::compat::types::Directions;
use crate::compat::types::fields::compare_field;
use crate::compat::types::object_pair::ObjectPair;
use crate::compat::version::NamedType;
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Access, AdditionalProperties, Constant, ConstantSource, Field, Parts, Presence, Struct};
use crate::names::Name;

/// Compares two structs.
pub(crate) fn compare_struct<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedType<'a>,
    new: NamedType<'a>,
    before: &'a Struct,
    after: &'a Struct,
) {
    let pair = &ObjectPair {
        old,
        new,
        before,
        after,
        directions: Directions::of(old, new),
        fields: after.fields.iter().enumerate().map(|(index, field)| (field.wire_name.as_str(), index)).collect(),
        constants: after.constants.iter().map(|constant| (constant.wire_name.as_str(), constant)).collect(),
        respelled: respelled_items(
            before.fields.iter().map(|it| it.wire_name.as_str()).zip(&old.names.members),
            after.fields.iter().map(|it| it.wire_name.as_str()).zip(&new.names.members),
        ),
        older: old.at().key("properties"),
        newer: new.at().key("properties"),
    };
    let required = comparison.changes.required;
    for (index, it) in before.fields.iter().enumerate() {
        let wire = it.wire_name.as_str();
        match pair.fields.get(wire).or_else(|| pair.respelled.get(wire)) {
            Some(position) => compare_field(comparison, pair, index, *position),
            None => field_removed(comparison, pair, it),
        }
    }
    before.constants.iter().for_each(|it| constant_removed(comparison, pair, it));
    fields_added(comparison, pair);
    compare_additional_properties(comparison, pair);
    arguments_reordered(comparison, pair);
    // A newly required member is already reported, and is the cause.
    let is_reported = comparison.changes.required > required;
    if !is_reported && before.has_default(old.def.containers) && !after.has_default(new.def.containers) {
        let what = format!("`{}` has a required member", old.name());
        comparison.breaks_source(ChangeKind::DefaultLost, (old.name(), ""), (old.at(), new.at()), what);
    }
}

/// Returns the items with another spelling in the newer description and the same name in Rust: the newer position of
/// each, by the older spelling.
pub(crate) fn respelled_items<'a>(
    before: impl Iterator<Item = (&'a str, &'a Name)> + Clone,
    after: impl Iterator<Item = (&'a str, &'a Name)> + Clone,
) -> HashMap<&'a str, usize> {
    let known: HashSet<&str> = before.clone().map(|(wire, _)| wire).collect();
    let kept: HashSet<&str> = after.clone().map(|(wire, _)| wire).collect();
    let new = after.enumerate().filter(|(_, (wire, _))| !known.contains(wire));
    let new: HashMap<&Name, usize> = new.map(|(index, (_, name))| (name, index)).collect();
    let gone = before.filter(|(wire, _)| !kept.contains(wire));
    gone.filter_map(|(wire, name)| Some((wire, *new.get(name)?))).collect()
}

/// Compares the parts of a multipart body.
pub(crate) fn compare_parts<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedType<'a>,
    new: NamedType<'a>,
    before: &'a Parts,
    after: &'a Parts,
) {
    compare_struct(comparison, old, new, &before.members, &after.members);
    let parts: HashMap<&str, _> = after
        .members
        .fields
        .iter()
        .zip(&after.parts)
        .map(|(field, part)| (field.wire_name.as_str(), (field, part)))
        .collect();
    for (field, part) in before.members.fields.iter().zip(&before.parts) {
        let Some((other, _)) = parts.get(field.wire_name.as_str()).filter(|(_, other)| *other != part) else {
            continue;
        };
        let what = format!("the part `{}` of `{}` is encoded in another way", field.wire_name, old.name());
        comparison.breaks_wire(
            ChangeKind::EncodingChanged,
            (old.name(), &field.wire_name),
            (&field.origin.at, &other.origin.at),
            what,
        );
    }
}

/// Reports a member that no longer has a field.
fn field_removed(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>, it: &Field) {
    let (subject, name) = (pair.subject(&it.wire_name), pair.name(&it.wire_name));
    let places = (&it.origin.at, &pair.newer);
    if let Some(constant) = pair.constants.get(it.wire_name.as_str()) {
        let value = constant.value.to_string().replace('`', "'");
        let effect = (ChangeKind::TypeChanged, Impact::code_and(pair.directions.sent));
        return comparison.changes.add(effect, subject, places, format!("{name} is always `{value}`, and so no field"));
    }
    let running = pair.directions.read && it.presence == Presence::Required;
    comparison.changes.add(
        (ChangeKind::MemberRemoved, Impact::code_and(running)),
        subject,
        places,
        format!("{name} is gone"),
    );
}

/// Compares a constant member of the older description with its newer form.
fn constant_removed(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>, it: &Constant) {
    let (subject, name) = (pair.subject(&it.wire_name), pair.name(&it.wire_name));
    let value = |it: &Constant| it.value.to_string().replace('`', "'");
    let was = value(it);
    let position = pair.fields.get(it.wire_name.as_str());
    if let Some(new) = pair.constants.get(it.wire_name.as_str()) {
        if it.value != new.value {
            let what = format!("{name} was always `{was}`, and is always `{}`", value(new));
            comparison.breaks_wire(ChangeKind::ConstantChanged, subject, pair.places(), what);
        } else if pair.directions.sent && new.access != Access::ReadOnly && it.access == Access::ReadOnly {
            comparison.breaks_wire(ChangeKind::MemberRequired, subject, pair.places(), format!("{name} is required"));
        } else if pair.directions.sent && new.access == Access::ReadOnly && it.access != Access::ReadOnly {
            let what = format!("{name} is `readOnly`, and is not sent any more");
            comparison.note(ChangeKind::BoundsChanged, subject, pair.places(), what);
        }
    } else if let Some(field) = position.and_then(|position| pair.after.fields.get(*position)) {
        let places = (&pair.older, &field.origin.at);
        let what = format!("{name} was always `{was}`, and can have another value");
        if pair.directions.sent && field.is_argument() {
            let effect = (ChangeKind::MemberRequired, Impact::Code);
            comparison.changes.add(effect, subject, places, what.clone());
        }
        if pair.directions.read && it.source == ConstantSource::Const {
            comparison.breaks_wire(ChangeKind::ConstantChanged, subject, places, what);
        } else {
            comparison.note(ChangeKind::MemberAdded, subject, places, what);
        }
    } else if pair.directions.read {
        comparison.breaks_wire(
            ChangeKind::ConstantChanged,
            subject,
            pair.places(),
            format!("{name} was always `{was}`, and is gone"),
        );
    } else if pair.directions.sent && it.access != Access::ReadOnly {
        let what = format!("{name} was always `{was}`, and is not sent any more");
        comparison.note(ChangeKind::BoundsChanged, subject, pair.places(), what);
    }
}

/// Reports the members that only the newer description has.
fn fields_added(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>) {
    let fields = pair.before.fields.iter().map(|it| it.wire_name.as_str());
    let old: HashSet<&str> = fields.chain(pair.before.constants.iter().map(|it| it.wire_name.as_str())).collect();
    let respelled: HashSet<usize> = pair.respelled.values().copied().collect();
    let is_new = |index: usize, wire: &str| !old.contains(wire) && !respelled.contains(&index);
    let fields = pair.after.fields.iter().enumerate().filter(|(index, it)| is_new(*index, &it.wire_name));
    for (_, it) in fields {
        let (subject, name, places) =
            (pair.subject(&it.wire_name), pair.name(&it.wire_name), (&pair.older, &it.origin.at));
        if pair.directions.sent && it.is_argument() {
            let effect = (ChangeKind::MemberRequired, Impact::Both);
            comparison.changes.add(effect, subject, places, format!("{name} is new, and required"));
        } else {
            comparison.note(ChangeKind::MemberAdded, subject, places, format!("{name} is new"));
        }
    }
    for it in pair.after.constants.iter().filter(|it| !old.contains(it.wire_name.as_str())) {
        if pair.directions.sent {
            let what = format!("{} is new, and required", pair.name(&it.wire_name));
            comparison.breaks_wire(ChangeKind::MemberRequired, pair.subject(&it.wire_name), pair.places(), what);
        }
    }
}

/// Compares the field for additional properties.
fn compare_additional_properties<'a>(comparison: &mut Comparer<'a>, pair: &ObjectPair<'a>) {
    let places = (pair.old.at(), pair.new.at());
    match (&pair.before.additional_properties, &pair.after.additional_properties) {
        (AdditionalProperties::Typed(old), AdditionalProperties::Typed(new)) => {
            comparison.compare_use(pair.subject("rest"), places, pair.directions, old, new);
        }
        (AdditionalProperties::Typed(_), AdditionalProperties::Ignored) => {
            let what = format!("`{}` has no field `rest` for other members", pair.old.name());
            comparison.breaks_source(ChangeKind::MemberRemoved, pair.subject("rest"), places, what);
        }
        (AdditionalProperties::Ignored, AdditionalProperties::Typed(_)) => {
            let what = format!("`{}` has a field `rest` for other members", pair.old.name());
            comparison.note(ChangeKind::MemberAdded, pair.subject("rest"), places, what);
        }
        (AdditionalProperties::Ignored, AdditionalProperties::Ignored) => {}
    }
}

/// Reports arguments of `new` in another order: only their order distinguishes them in a call.
fn arguments_reordered(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>) {
    if !pair.directions.sent {
        return;
    }
    let required = |it: &Struct| -> Vec<Keyed<Pointer>> {
        let fields = it.fields.iter().filter(|field| field.is_argument());
        fields.map(|field| (field.wire_name.clone(), field.origin.at.clone())).collect()
    };
    let (before, after) = (required(pair.before), required(pair.after));
    if let Some((old, new)) = first_out_of_order(&before, &after) {
        let what = format!("`{}::new` takes `{}` where it took `{}`", pair.old.name(), new.0, old.0);
        comparison.breaks_source(ChangeKind::Reordered, (pair.old.name(), ""), (&old.1, &new.1), what);
    }
}

/// An item with the name that identifies it.
pub(crate) type Keyed<T> = (String, T);

/// Returns the first pair of different items at the same position, if only the items of both lists are counted.
pub(crate) fn first_out_of_order<'l, T>(
    before: &'l [Keyed<T>],
    after: &'l [Keyed<T>],
) -> Option<(&'l Keyed<T>, &'l Keyed<T>)> {
    let names = |list: &'l [Keyed<T>]| -> HashSet<&'l str> { list.iter().map(|(name, _)| name.as_str()).collect() };
    let (old, new) = (names(before), names(after));
    let stays = before.iter().filter(|(name, _)| new.contains(name.as_str()));
    let stayed = after.iter().filter(|(name, _)| old.contains(name.as_str()));
    stays.zip(stayed).find(|(old, new)| old.0 != new.0)
}
