//! Parameters: required parameters are arguments, and optional parameters have setters.

use std::collections::HashMap;

use crate::compat::change::Impact;
use crate::compat::notes::compare_notes;
use crate::compat::operations::parameter_encoding::{is_read_as_text, is_written_otherwise};
use crate::compat::operations::route;
use crate::compat::types::Directions;
use crate::compat::types::members::{Keyed, first_out_of_order};
use crate::compat::version::NamedOperation;
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Location, Parameter, Type};
use crate::names::Name;

/// A parameter with its name in Rust.
#[derive(Clone, Copy)]
struct NamedParameter<'a> {
    it: &'a Parameter,
    name: &'a Name,
}

/// The form of a parameter in Rust.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ParameterForm {
    Argument,
    Setter,
    /// A required parameter with a single value, which the client sends without an argument.
    Constant,
}

impl NamedParameter<'_> {
    fn form_of(self) -> ParameterForm {
        match (self.it.required, &self.it.ty) {
            (true, Type::Constant(_)) => ParameterForm::Constant,
            (true, _) => ParameterForm::Argument,
            (false, _) => ParameterForm::Setter,
        }
    }
}

/// Compares all parameters of an operation.
pub(crate) fn compare_parameters<'a>(comparison: &mut Comparer<'a>, old: NamedOperation<'a>, new: NamedOperation<'a>) {
    let (before, after) = (with_keys(old), with_keys(new));
    let fresh: HashMap<&str, NamedParameter<'a>> = after.iter().map(|(key, it)| (key.as_str(), *it)).collect();
    let known: HashMap<&str, NamedParameter<'a>> = before.iter().map(|(key, it)| (key.as_str(), *it)).collect();
    let mut moved: Vec<&str> = Vec::new();
    for (key, was) in &before {
        if let Some(is) = fresh.get(key.as_str()) {
            compare_parameter(comparison, old, *was, *is);
            continue;
        }
        let mut new_ones = after.iter().filter(|(key, _)| !known.contains_key(key.as_str()));
        if let Some((key, is)) = new_ones.clone().find(|(_, is)| is.it.wire_name == was.it.wire_name) {
            moved.push(key);
            parameter_moved(comparison, old, *was, *is);
        } else if let Some((key, is)) = new_ones.find(|(_, is)| is_respelled(*was, *is)) {
            moved.push(key);
            parameter_respelled(comparison, old, *was, *is);
            compare_parameter(comparison, old, *was, *is);
        } else {
            parameter_removed(comparison, (old, new), *was);
        }
    }
    let is_new = |key: &str| !known.contains_key(key) && !moved.contains(&key);
    let is_moved = route(old.it) != route(new.it);
    for (_, is) in after.iter().filter(|(key, _)| is_new(key)) {
        // A new path parameter is reported with the path.
        if !(is_moved && is.it.location == Location::Path) {
            parameter_added(comparison, old, *is);
        }
    }
    arguments_reordered(comparison, old, &before, &after);
}

/// Returns the parameters with their keys. The key of a path parameter is its position, since its name is not on the
/// wire.
fn with_keys(method: NamedOperation<'_>) -> Vec<Keyed<NamedParameter<'_>>> {
    let mut position = 0;
    let key = |it: &Parameter| match it.location {
        Location::Path => {
            position += 1;
            format!("path {position}")
        }
        Location::Query => format!("query {}", it.wire_name),
        Location::Header => format!("header {}", it.wire_name.to_lowercase()),
        Location::Cookie => format!("cookie {}", it.wire_name),
        Location::Querystring => "querystring".to_owned(),
    };
    let keys: Vec<String> = method.it.parameters.iter().map(key).collect();
    let taken = method.it.parameters.iter().zip(&method.names.parameters).map(|(it, name)| NamedParameter { it, name });
    keys.into_iter().zip(taken).collect()
}

/// Returns true if a parameter has another spelling on the wire, and the same name in Rust.
fn is_respelled(was: NamedParameter<'_>, is: NamedParameter<'_>) -> bool {
    let is_given = was.form_of() != ParameterForm::Constant && is.form_of() != ParameterForm::Constant;
    is_given && was.it.location == is.it.location && was.it.location != Location::Path && was.name == is.name
}

fn parameter_respelled(
    comparison: &mut Comparer<'_>,
    old: NamedOperation<'_>,
    was: NamedParameter<'_>,
    is: NamedParameter<'_>,
) {
    let what = format!("`{}` of `{}` is spelled `{}`", was.it.wire_name, old.name(), is.it.wire_name);
    let places = (&was.it.origin.at, &is.it.origin.at);
    comparison.breaks_wire(ChangeKind::Respelled, (old.name(), &was.it.wire_name), places, what);
}

fn parameter_removed(
    comparison: &mut Comparer<'_>,
    (old, new): (NamedOperation<'_>, NamedOperation<'_>),
    was: NamedParameter<'_>,
) {
    if was.form_of() == ParameterForm::Constant {
        return; // no caller passed it, and a server that does not know such a parameter ignores it
    }
    if was.it.location == Location::Path && route(old.it) != route(new.it) {
        return; // reported with the path
    }
    let what = format!("`{}` takes no `{}` any more", old.name(), was.it.wire_name);
    let there = new.key("parameters");
    comparison.breaks_source(
        ChangeKind::ParameterRemoved,
        (old.name(), &was.it.wire_name),
        (&was.it.origin.at, &there),
        what,
    );
}

fn parameter_added(comparison: &mut Comparer<'_>, old: NamedOperation<'_>, is: NamedParameter<'_>) {
    let (subject, there) = ((old.name(), is.it.wire_name.as_str()), old.key("parameters"));
    let (places, wire) = ((&there, &is.it.origin.at), &is.it.wire_name);
    match is.form_of() {
        ParameterForm::Argument => {
            let effect = (ChangeKind::ParameterRequired, Impact::Both);
            comparison.changes.add(effect, subject, places, format!("`{}` takes a new argument `{wire}`", old.name()));
        }
        ParameterForm::Constant => {
            let what = format!("`{}` sends a new constant `{wire}`", old.name());
            comparison.breaks_wire(ChangeKind::ParameterRequired, subject, places, what);
        }
        ParameterForm::Setter => {
            comparison.note(ChangeKind::ParameterAdded, subject, places, format!("`{}` can take `{wire}`", old.name()));
        }
    }
}

fn parameter_moved<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedOperation<'a>,
    was: NamedParameter<'a>,
    is: NamedParameter<'a>,
) {
    let word = |location| match location {
        Location::Path => "the path",
        Location::Query => "the query",
        Location::Header => "a header",
        Location::Cookie => "a cookie",
        Location::Querystring => "the whole query",
    };
    let (from, to) = (word(was.it.location), word(is.it.location));
    let what = format!("`{}` of `{}` was in {from}, and is in {to}", was.it.wire_name, old.name());
    let effect = if was.form_of() == is.form_of() { Impact::Clients } else { Impact::Both };
    let places = (&was.it.origin.at, &is.it.origin.at);
    comparison.changes.add((ChangeKind::ParameterMoved, effect), (old.name(), &was.it.wire_name), places, what);
}

/// Compares one parameter in both descriptions.
fn compare_parameter<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedOperation<'a>,
    was: NamedParameter<'a>,
    is: NamedParameter<'a>,
) {
    let (subject, places) = ((old.name(), was.it.wire_name.as_str()), (&was.it.origin.at, &is.it.origin.at));
    let name = format!("`{}` of `{}`", was.it.wire_name, old.name());
    compare_forms(comparison, old, was, is);
    if was.form_of() != ParameterForm::Constant
        && !(was.form_of() == ParameterForm::Setter && is.form_of() == ParameterForm::Constant)
    {
        let directions = if is_read_as_text(comparison, was.it, is.it) { Directions::NONE } else { Directions::SENT };
        comparison.compare_argument(subject, places, directions, (&was.it.ty, &is.it.ty));
    }
    if is.it.docs.deprecated && !was.it.docs.deprecated {
        comparison.note(ChangeKind::Deprecated, subject, places, format!("{name} is deprecated"));
    }
    compare_notes(comparison, subject, places, &name, (&was.it.docs, &is.it.docs));
    if is_written_otherwise(comparison, was.it, is.it) {
        comparison.breaks_wire(
            ChangeKind::ParameterStyle,
            subject,
            places,
            format!("{name} is encoded in another way"),
        );
    }
}

/// Compares the forms of a parameter in Rust: argument, setter or constant.
fn compare_forms<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedOperation<'a>,
    was: NamedParameter<'a>,
    is: NamedParameter<'a>,
) {
    let (subject, places) = ((old.name(), was.it.wire_name.as_str()), (&was.it.origin.at, &is.it.origin.at));
    let name = format!("`{}` of `{}`", was.it.wire_name, old.name());
    match (was.form_of(), is.form_of()) {
        (ParameterForm::Setter, ParameterForm::Argument | ParameterForm::Constant) => {
            let effect = (ChangeKind::ParameterRequired, Impact::Both);
            comparison.changes.add(effect, subject, places, format!("{name} is required"));
        }
        (ParameterForm::Constant, ParameterForm::Argument) => {
            comparison.breaks_source(
                ChangeKind::ParameterRequired,
                subject,
                places,
                format!("{name} was a constant, and is an argument"),
            );
        }
        (ParameterForm::Argument, ParameterForm::Setter) => {
            comparison.breaks_source(ChangeKind::ParameterOptional, subject, places, format!("{name} is optional"));
        }
        (ParameterForm::Constant, ParameterForm::Setter) => {
            comparison.note(
                ChangeKind::ParameterAdded,
                subject,
                places,
                format!("{name} was a constant, and can be set"),
            );
        }
        (ParameterForm::Constant, ParameterForm::Constant) if was.it.ty != is.it.ty => {
            comparison.breaks_wire(
                ChangeKind::ConstantChanged,
                subject,
                places,
                format!("{name} has another constant value"),
            );
        }
        (ParameterForm::Setter, ParameterForm::Setter) if was.name != is.name => {
            let what = format!("the setter `{}` of `{}` is now `{}`", was.name.text(), old.name(), is.name.text());
            comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
        }
        _ => {}
    }
}

/// Reports required arguments in another order: only their order distinguishes them in a call.
fn arguments_reordered(
    comparison: &mut Comparer<'_>,
    old: NamedOperation<'_>,
    before: &[Keyed<NamedParameter<'_>>],
    after: &[Keyed<NamedParameter<'_>>],
) {
    let arguments = |list: &[Keyed<NamedParameter<'_>>]| -> Vec<Keyed<(String, Pointer)>> {
        let arguments = list.iter().filter(|(_, it)| it.form_of() == ParameterForm::Argument);
        arguments.map(|(key, it)| (key.clone(), (it.it.wire_name.clone(), it.it.origin.at.clone()))).collect()
    };
    let (before, after) = (arguments(before), arguments(after));
    if let Some(((_, was), (_, is))) = first_out_of_order(&before, &after) {
        let what = format!("`{}` takes `{}` where it took `{}`", old.name(), is.0, was.0);
        comparison.breaks_source(ChangeKind::Reordered, (old.name(), ""), (&was.1, &is.1), what);
    }
}
