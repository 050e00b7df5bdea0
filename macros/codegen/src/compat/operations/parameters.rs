//! Parameters: arguments where they are required, setters where they are not.

use std::collections::HashMap;

use crate::compat::change::Affected;
use crate::compat::notes::notes;
use crate::compat::operations::route;
use crate::compat::types::Ways;
use crate::compat::types::members::{Called, first_out_of_order};
use crate::compat::version::Method;
use crate::compat::{Kind, Walk};
use crate::diagnostic::Pointer;
use crate::ir::{Location, Parameter, StyleKind, Type};
use crate::names::Name;

/// A parameter with its name in Rust.
#[derive(Clone, Copy)]
struct Taken<'a> {
    it: &'a Parameter,
    name: &'a Name,
}

/// The form of a parameter in Rust.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Argument,
    Setter,
    /// It is required, and there is nothing to choose.
    Constant,
}

impl Taken<'_> {
    fn form(self) -> Form {
        match (self.it.required, &self.it.ty) {
            (true, Type::Constant(_)) => Form::Constant,
            (true, _) => Form::Argument,
            (false, _) => Form::Setter,
        }
    }
}

/// All parameters of an operation.
pub(crate) fn parameters<'a>(walk: &mut Walk<'a>, old: Method<'a>, new: Method<'a>) {
    let (before, after) = (keyed(old), keyed(new));
    let fresh: HashMap<&str, Taken<'a>> = after.iter().map(|(key, it)| (key.as_str(), *it)).collect();
    let known: HashMap<&str, Taken<'a>> = before.iter().map(|(key, it)| (key.as_str(), *it)).collect();
    let mut moved: Vec<&str> = Vec::new();
    for (key, was) in &before {
        if let Some(is) = fresh.get(key.as_str()) {
            parameter(walk, old, *was, *is);
            continue;
        }
        let mut new_ones = after.iter().filter(|(key, _)| !known.contains_key(key.as_str()));
        if let Some((key, is)) = new_ones.clone().find(|(_, is)| is.it.wire_name == was.it.wire_name) {
            moved.push(key);
            moved_elsewhere(walk, old, *was, *is);
        } else if let Some((key, is)) = new_ones.find(|(_, is)| is_respelled(*was, *is)) {
            moved.push(key);
            respelled(walk, old, *was, *is);
            parameter(walk, old, *was, *is);
        } else {
            removed(walk, (old, new), *was);
        }
    }
    let is_new = |key: &str| !known.contains_key(key) && !moved.contains(&key);
    let is_moved = route(old.it) != route(new.it);
    for (_, is) in after.iter().filter(|(key, _)| is_new(key)) {
        // A new path parameter is reported with the path.
        if !(is_moved && is.it.location == Location::Path) {
            added(walk, old, *is);
        }
    }
    reordered(walk, old, &before, &after);
}

/// Each with what tells it apart: a path parameter by its position, since its name is not on the wire.
fn keyed(method: Method<'_>) -> Vec<Called<Taken<'_>>> {
    let mut position = 0;
    let key = |it: &Parameter| match it.location {
        Location::Path => {
            position += 1;
            format!("path {position}")
        }
        Location::Query => format!("query {}", it.wire_name),
        Location::Header => format!("header {}", it.wire_name.to_lowercase()),
        Location::Cookie => format!("cookie {}", it.wire_name),
    };
    let keys: Vec<String> = method.it.parameters.iter().map(key).collect();
    let taken = method.it.parameters.iter().zip(&method.names.parameters).map(|(it, name)| Taken { it, name });
    keys.into_iter().zip(taken).collect()
}

/// Returns true if a parameter has another spelling on the wire, and the same name in Rust.
fn is_respelled(was: Taken<'_>, is: Taken<'_>) -> bool {
    let is_given = was.form() != Form::Constant && is.form() != Form::Constant;
    is_given && was.it.location == is.it.location && was.it.location != Location::Path && was.name == is.name
}

fn respelled(walk: &mut Walk<'_>, old: Method<'_>, was: Taken<'_>, is: Taken<'_>) {
    let what = format!("`{}` of `{}` is spelled `{}`", was.it.wire_name, old.name(), is.it.wire_name);
    let places = (&was.it.origin.at, &is.it.origin.at);
    walk.running(Kind::Respelled, (old.name(), &was.it.wire_name), places, what);
}

fn removed(walk: &mut Walk<'_>, (old, new): (Method<'_>, Method<'_>), was: Taken<'_>) {
    if was.form() == Form::Constant {
        return; // nobody gave it, and a service that knows no such parameter does not look at it
    }
    if was.it.location == Location::Path && route(old.it) != route(new.it) {
        return; // reported with the path
    }
    let what = format!("`{}` takes no `{}` any more", old.name(), was.it.wire_name);
    let there = new.key("parameters");
    walk.built(Kind::ParameterRemoved, (old.name(), &was.it.wire_name), (&was.it.origin.at, &there), what);
}

fn added(walk: &mut Walk<'_>, old: Method<'_>, is: Taken<'_>) {
    let (subject, there) = ((old.name(), is.it.wire_name.as_str()), old.key("parameters"));
    let (places, wire) = ((&there, &is.it.origin.at), &is.it.wire_name);
    match is.form() {
        Form::Argument => {
            let felt = (Kind::ParameterRequired, Affected::Both);
            walk.changes.add(felt, subject, places, format!("`{}` takes a new argument `{wire}`", old.name()));
        }
        Form::Constant => {
            let what = format!("`{}` sends a new constant `{wire}`", old.name());
            walk.running(Kind::ParameterRequired, subject, places, what);
        }
        Form::Setter => {
            walk.told(Kind::ParameterAdded, subject, places, format!("`{}` can take `{wire}`", old.name()));
        }
    }
}

fn moved_elsewhere<'a>(walk: &mut Walk<'a>, old: Method<'a>, was: Taken<'a>, is: Taken<'a>) {
    let word = |location| match location {
        Location::Path => "the path",
        Location::Query => "the query",
        Location::Header => "a header",
        Location::Cookie => "a cookie",
    };
    let (from, to) = (word(was.it.location), word(is.it.location));
    let what = format!("`{}` of `{}` was in {from}, and is in {to}", was.it.wire_name, old.name());
    let felt = if was.form() == is.form() { Affected::Clients } else { Affected::Both };
    let places = (&was.it.origin.at, &is.it.origin.at);
    walk.changes.add((Kind::ParameterMoved, felt), (old.name(), &was.it.wire_name), places, what);
}

/// One parameter, in both descriptions.
fn parameter<'a>(walk: &mut Walk<'a>, old: Method<'a>, was: Taken<'a>, is: Taken<'a>) {
    let (subject, places) = ((old.name(), was.it.wire_name.as_str()), (&was.it.origin.at, &is.it.origin.at));
    let name = format!("`{}` of `{}`", was.it.wire_name, old.name());
    match (was.form(), is.form()) {
        (Form::Setter, Form::Argument | Form::Constant) => {
            let felt = (Kind::ParameterRequired, Affected::Both);
            walk.changes.add(felt, subject, places, format!("{name} is required"));
        }
        (Form::Constant, Form::Argument) => {
            walk.built(Kind::ParameterRequired, subject, places, format!("{name} was a constant, and is an argument"));
        }
        (Form::Argument, Form::Setter) => {
            walk.built(Kind::ParameterOptional, subject, places, format!("{name} is optional"));
        }
        (Form::Constant, Form::Setter) => {
            walk.told(Kind::ParameterAdded, subject, places, format!("{name} was a constant, and can be set"));
        }
        (Form::Constant, Form::Constant) if was.it.ty != is.it.ty => {
            walk.running(Kind::ConstantChanged, subject, places, format!("{name} has another constant value"));
        }
        (Form::Setter, Form::Setter) if was.name != is.name => {
            let what = format!("the setter `{}` of `{}` is called `{}`", was.name.text(), old.name(), is.name.text());
            walk.built(Kind::Renamed, subject, places, what);
        }
        _ => {}
    }
    if was.form() != Form::Constant && !(was.form() == Form::Setter && is.form() == Form::Constant) {
        let directions = if is_read_as_text(walk, was.it, is.it) { Ways::NONE } else { Ways::SENT };
        walk.used_as_argument(subject, places, directions, (&was.it.ty, &is.it.ty));
    }
    if is.it.docs.deprecated && !was.it.docs.deprecated {
        walk.told(Kind::Deprecated, subject, places, format!("{name} is deprecated"));
    }
    notes(walk, subject, places, &name, (&was.it.docs, &is.it.docs));
    if is_written_otherwise(walk, was.it, is.it) {
        walk.running(Kind::ParameterStyle, subject, places, format!("{name} is written in another way"));
    }
}

/// Returns true if any string is allowed instead of a number, a boolean or a formatted string. All are text on the wire.
fn is_read_as_text(walk: &Walk<'_>, was: &Parameter, is: &Parameter) -> bool {
    let is_scalar = |ty: &Type| {
        matches!(ty, Type::Bool | Type::Integer(_) | Type::Float | Type::Numeric(_) | Type::Text | Type::Formatted(_))
    };
    !was.serialized && !is.serialized && *walk.newer.bare(&is.ty) == Type::Text && is_scalar(walk.older.bare(&was.ty))
}

/// Returns true if a value has another text on the wire. Most styles write scalars alike.
fn is_written_otherwise(walk: &Walk<'_>, was: &Parameter, is: &Parameter) -> bool {
    let marks = |kind| matches!(kind, StyleKind::Label | StyleKind::Matrix);
    let is_whole = match walk.older.bare(&was.ty) {
        Type::List(_) | Type::Map(_) | Type::Tuple(..) | Type::Any => false,
        ty => walk.older.api.structure(ty).is_none(),
    };
    let (old, new) = (was.style, is.style);
    let has_reserved =
        !matches!(walk.older.bare(&was.ty), Type::Bool | Type::Integer(_) | Type::Float | Type::Numeric(_));
    if was.serialized != is.serialized || (has_reserved && old.reserved != new.reserved) {
        return true;
    }
    if is_whole {
        old.kind != new.kind && (marks(old.kind) || marks(new.kind))
    } else {
        (old.kind, old.explode) != (new.kind, new.explode)
    }
}

/// Arguments are told apart by nothing but their order.
fn reordered(walk: &mut Walk<'_>, old: Method<'_>, before: &[Called<Taken<'_>>], after: &[Called<Taken<'_>>]) {
    let arguments = |list: &[Called<Taken<'_>>]| -> Vec<Called<(String, Pointer)>> {
        let arguments = list.iter().filter(|(_, it)| it.form() == Form::Argument);
        arguments.map(|(key, it)| (key.clone(), (it.it.wire_name.clone(), it.it.origin.at.clone()))).collect()
    };
    let (before, after) = (arguments(before), arguments(after));
    if let Some(((_, was), (_, is))) = first_out_of_order(&before, &after) {
        let what = format!("`{}` takes `{}` where it took `{}`", old.name(), is.0, was.0);
        walk.built(Kind::Reordered, (old.name(), ""), (&was.1, &is.1), what);
    }
}
