//! Types: uses of them, and their definitions, each pair once.

pub(super) mod enums;
pub(super) mod fields;
pub(super) mod members;
pub(super) mod traits;
pub(super) mod union_order;
pub(super) mod unions;

use std::collections::{HashMap, HashSet};

use crate::compat::change::{Affected, Places};
use crate::compat::notes::notes;
use crate::compat::rust_type_name::ticked;
use crate::compat::version::Definition;
use crate::compat::wire_compat::{Use, client_reads, server_reads};
use crate::compat::{Kind, Side, Walk};
use crate::diagnostic::Pointer;
use crate::ir::{Shape, Type, TypeId};

/// Which way the values of a type go, in both descriptions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ways {
    /// To the server.
    pub(crate) sent: bool,
    /// From the server.
    pub(crate) read: bool,
}

impl Ways {
    pub(crate) const SENT: Self = Self { sent: true, read: false };
    pub(crate) const NONE: Self = Self { sent: false, read: false };
    pub(crate) const READ: Self = Self { sent: false, read: true };

    /// Whether one side does not understand the other any more, where values of one type are now of another.
    pub(crate) fn is_felt(self, before: Use<'_>, after: Use<'_>) -> bool {
        (self.sent && !server_reads(after, before)) || (self.read && !client_reads(before, after))
    }

    pub(crate) fn of(old: Definition<'_>, new: Definition<'_>) -> Self {
        Self { sent: old.def.in_requests && new.def.in_requests, read: old.def.in_responses && new.def.in_responses }
    }
}

/// The types that nothing leads to which both descriptions have: some are there for their own sake. That one is gone is told
/// where no operation went with it.
pub(crate) fn alone(walk: &mut Walk<'_>) {
    let newer = walk.newer.names.types.iter().enumerate();
    let newer: HashMap<&str, usize> = newer.map(|(index, it)| (it.name.text(), index)).collect();
    let met: HashSet<TypeId> = walk.seen.iter().map(|(old, _)| *old).collect();
    let is_without_operations = walk.older.api.operations.is_empty() && walk.older.api.webhooks.is_empty();
    for (index, old) in walk.older.names.types.iter().enumerate().filter(|(index, _)| !met.contains(&TypeId(*index))) {
        match newer.get(old.name.text()) {
            Some(new) => walk.meet(TypeId(index), TypeId(*new)),
            None if is_without_operations => walk.lost(TypeId(index)),
            None => {}
        }
    }
}

/// Compares the pairs that were met, and those that they lead to.
pub(crate) fn drain(walk: &mut Walk<'_>) {
    while let Some((old, new)) = walk.waiting.pop_front() {
        if let (Some(was), Some(is)) = (walk.older.get(old), walk.newer.get(new)) {
            definition(walk, (old, was), (new, is));
        }
    }
}

fn definition<'a>(walk: &mut Walk<'a>, (was, old): (TypeId, Definition<'a>), (is, new): (TypeId, Definition<'a>)) {
    if new.def.docs.deprecated && !old.def.docs.deprecated {
        walk.told(Kind::Deprecated, (old.name(), ""), (old.at(), new.at()), format!("`{}` is deprecated", old.name()));
    }
    if Ways::of(old, new).sent {
        let name = format!("`{}`", old.name());
        notes(walk, (old.name(), ""), (old.at(), new.at()), &name, (&old.def.docs, &new.def.docs));
    }
    match (&old.def.shape, &new.def.shape) {
        (Shape::Struct(before), Shape::Struct(after)) => members::structure(walk, old, new, before, after),
        (Shape::Parts(before), Shape::Parts(after)) => members::parts(walk, old, new, before, after),
        (Shape::Enum(before), Shape::Enum(after)) if enums::are_alike(before, after) => {
            enums::enumeration(walk, old, new, before, after);
        }
        (Shape::Union(before), Shape::Union(after)) => unions::union(walk, old, new, before, after),
        (Shape::Alias(before), Shape::Alias(after)) | (Shape::Newtype(before), Shape::Newtype(after)) => {
            let subject = (old.name(), "");
            walk.used(subject, (old.at(), new.at()), Ways::of(old, new), before, after);
        }
        (before, after) => {
            let what =
                format!("`{}` was {}, and is {}", old.name(), shape(walk.older, before), shape(walk.newer, after));
            let (reader, writer) = ((walk.older, &Type::Named(was)), (walk.newer, &Type::Named(is)));
            let affected = Affected::code_and(Ways::of(old, new).is_felt(reader, writer));
            walk.changes.add((Kind::TypeChanged, affected), (old.name(), ""), (old.at(), new.at()), what);
        }
    }
}

fn shape(side: Side<'_>, it: &Shape) -> String {
    let words = match it {
        Shape::Struct(_) => "an object",
        Shape::Enum(it) if enums::is_text(it) => "a set of strings",
        Shape::Enum(_) => "a set of integers",
        Shape::Union(_) => "one of several types",
        Shape::Parts(_) => "the parts of a body",
        Shape::Alias(target) => return ticked(side, target),
        Shape::Newtype(_) => "a type that contains itself",
    };
    words.to_owned()
}

/// Returns the place of a type, or of the renamed component around it, whose name is the cause.
fn renamed_around(side: Side<'_>, others: &HashSet<&str>, it: Definition<'_>) -> Pointer {
    let types = side.names.types.iter().zip(&side.api.types);
    let mut around = types.filter(|(_, def)| def.origin.has_given_name && it.at().is_within(&def.origin.at));
    let renamed = around.find(|(names, _)| !others.contains(names.name.text()));
    renamed.map_or_else(|| it.at().clone(), |(_, def)| def.origin.at.clone())
}

/// Returns who feels that a type is another, and describes it; `running` says whether clients that are built already do.
pub(crate) fn type_change(
    name: &str,
    ((older, old), held): (Use<'_>, String),
    ((newer, new), holds): (Use<'_>, String),
    running: bool,
) -> (Affected, String) {
    let (were_strings, are_strings) = (older.api.has_numbers_as_text(old), newer.api.has_numbers_as_text(new));
    // A number is of the same Rust type whether strings may spell it or not.
    if held == holds && were_strings != are_strings {
        let how = if are_strings { "may now be a string that spells it" } else { "may no longer be a string" };
        return (if running { Affected::Clients } else { Affected::Nobody }, format!("`{name}` is {held}, and {how}"));
    }
    (Affected::code_and(running), format!("`{name}` was {held}, and is {holds}"))
}

impl<'a> Walk<'a> {
    /// Compares two uses of a type; a difference is a change of `subject`.
    pub(crate) fn used(&mut self, subject: (&str, &str), places: Places<'_>, ways: Ways, old: &'a Type, new: &'a Type) {
        if self.is_same(old, new) {
            return;
        }
        let (before, after) = ((self.older, old), (self.newer, new));
        let name = if subject.1.is_empty() { subject.0.to_owned() } else { format!("{}.{}", subject.0, subject.1) };
        let (held, holds) = ((before, ticked(self.older, old)), (after, ticked(self.newer, new)));
        let (felt, what) = type_change(&name, held, holds, ways.is_felt(before, after));
        self.changes.add((Kind::TypeChanged, felt), subject, places, what);
    }

    /// Compares two types of an argument or of the parameter of a setter.
    pub(super) fn used_as_argument(
        &mut self,
        subject: (&str, &str),
        places: Places<'_>,
        ways: Ways,
        (old, new): (&'a Type, &'a Type),
    ) {
        let Some((structure, variant)) = self.as_variant(old, new) else {
            return self.used(subject, places, ways, old, new);
        };
        self.meet(structure, variant);
        // Methods take `impl Into` of a union, and each of its variants converts into it.
        let felt =
            if ways.is_felt((self.older, old), (self.newer, new)) { Affected::Clients } else { Affected::Nobody };
        let (held, holds) = (ticked(self.older, old), ticked(self.newer, new));
        let what = format!("`{}.{}` takes {holds}, of which {held} is a variant", subject.0, subject.1);
        self.changes.add((Kind::TypeChanged, felt), subject, places, what);
    }

    /// Returns a struct and the variant of the same name, if a union that converts from it takes its place.
    fn as_variant(&self, old: &Type, new: &Type) -> Option<(TypeId, TypeId)> {
        let (Type::Named(was), Type::Named(is)) = (self.older.bare(old), self.newer.bare(new)) else { return None };
        let (before, after) = (self.older.get(*was)?, self.newer.get(*is)?);
        let (Shape::Struct(_), Shape::Union(union)) = (&before.def.shape, &after.def.shape) else { return None };
        let mut whole = union.variants.iter().filter_map(|it| it.unwrapped_type());
        let variant = whole.find_map(|ty| match self.newer.bare(ty) {
            Type::Named(id) if self.newer.get(*id).is_some_and(|it| it.name() == before.name()) => Some((ty, *id)),
            _ => None,
        });
        variant.filter(|(ty, _)| unions::is_single(self.newer, union, ty)).map(|(_, id)| (*was, id))
    }

    /// Whether two uses of a type are the same in Rust; what has a definition is compared in its own turn.
    pub(crate) fn is_same(&mut self, old: &'a Type, new: &'a Type) -> bool {
        if let (Type::Named(old), Type::Named(new)) = (old, new)
            && self.is_definition_the_same(*old, *new)
        {
            return true;
        }
        let (was, is) = (self.older.api.unalias(old), self.newer.api.unalias(new));
        if let Type::Named(id) = old
            && was != old
        {
            self.lost(*id);
        }
        // OK because what an alias stands for in the end is none: this comes here once.
        if was != old || is != new { self.is_same(was, is) } else { self.is_made_the_same(old, new) }
    }

    fn is_made_the_same(&mut self, old: &'a Type, new: &'a Type) -> bool {
        match (old, new) {
            (Type::List(old), Type::List(new))
            | (Type::Map(old), Type::Map(new))
            | (Type::Nullable(old), Type::Nullable(new))
            | (Type::Boxed(old), Type::Boxed(new))
            | (Type::SecretValue(old), Type::SecretValue(new))
            | (Type::Optional(old), Type::Optional(new)) => self.is_same(old, new),
            (Type::Tuple(old, rest), Type::Tuple(new, further)) => {
                let items = old.len() == new.len() && old.iter().zip(new).all(|(old, new)| self.is_same(old, new));
                let rests = match (rest.as_deref(), further.as_deref()) {
                    (Some(old), Some(new)) => self.is_same(old, new),
                    (None, None) => true,
                    _ => false,
                };
                items && rests
            }
            // The numbers of types say nothing about those of another description.
            (Type::Named(_), _) | (_, Type::Named(_)) => false,
            _ => old == new,
        }
    }

    /// Whether two definitions are the same thing: by their name, or because one was renamed and became the other.
    fn is_definition_the_same(&mut self, old: TypeId, new: TypeId) -> bool {
        let (Some(before), Some(after)) = (self.older.get(old), self.newer.get(new)) else { return false };
        let (was, is) = (before.name(), after.name());
        let is_renamed = !self.newer_types.contains(was) && !self.older_types.contains(is);
        if was != is && !is_renamed {
            return false;
        }
        if is_renamed {
            let what = format!("the type `{was}` is called `{is}`");
            let older = renamed_around(self.older, &self.newer_types, before);
            let newer = renamed_around(self.newer, &self.older_types, after);
            self.built(Kind::Renamed, (was, ""), (&older, &newer), what);
        }
        self.meet(old, new);
        true
    }

    /// A pair of types to be compared, once.
    fn meet(&mut self, old: TypeId, new: TypeId) {
        if self.seen.insert((old, new)) {
            self.waiting.push_back((old, new));
        }
    }

    /// Says that there is no type of this name any more, if so.
    fn lost(&mut self, id: TypeId) {
        let Some(old) = self.older.get(id) else { return };
        if !self.newer_types.contains(old.name()) {
            let there = Pointer::root().key("components").key("schemas");
            let what = format!("there is no type `{}` any more", old.name());
            self.built(Kind::TypeRemoved, (old.name(), ""), (old.at(), &there), what);
        }
    }
}
