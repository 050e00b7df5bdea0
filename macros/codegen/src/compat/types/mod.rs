//! Types: their uses and their definitions. Each pair is compared once.

pub(super) mod enums;
pub(super) mod fields;
pub(super) mod members;
mod object_pair;
pub(super) mod traits;
pub(super) mod union_order;
pub(super) mod union_values;
pub(super) mod unions;

use std::collections::{HashMap, HashSet};

use crate::compat::change::{Impact, Places};
use crate::compat::notes::compare_notes;
use crate::compat::rust_type_name::quoted_type;
use crate::compat::version::NamedType;
use crate::compat::wire_compat::{TypeUse, client_reads, server_reads};
use crate::compat::{ApiVersion, ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Container, NameSource, Shape, Type, TypeId};

/// The directions of a type in both descriptions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Directions {
    /// True if clients send values of the type.
    pub(crate) sent: bool,
    /// True if clients receive values of the type.
    pub(crate) read: bool,
}

impl Directions {
    pub(crate) const SENT: Self = Self { sent: true, read: false };
    pub(crate) const NONE: Self = Self { sent: false, read: false };
    pub(crate) const READ: Self = Self { sent: false, read: true };

    /// Returns true if the server or built clients reject some values after the type changes from `before` to `after`.
    pub(crate) fn is_noticed(self, before: TypeUse<'_>, after: TypeUse<'_>) -> bool {
        (self.sent && !server_reads(after, before)) || (self.read && !client_reads(before, after))
    }

    pub(crate) fn of(old: NamedType<'_>, new: NamedType<'_>) -> Self {
        Self {
            sent: old.def.is_in(Container::Request) && new.def.is_in(Container::Request),
            read: old.def.is_in(Container::Response) && new.def.is_in(Container::Response),
        }
    }
}

/// Compares the types of both descriptions that no operation references. Reports a missing type only if the older
/// description has no operations; otherwise a removed operation explains it.
pub(crate) fn compare_unreferenced(comparison: &mut Comparer<'_>) {
    let newer = comparison.newer.names.types.iter().enumerate();
    let newer: HashMap<&str, usize> = newer.map(|(index, it)| (it.name.text(), index)).collect();
    let met: HashSet<TypeId> = comparison.seen.iter().map(|(old, _)| *old).collect();
    let is_without_operations = comparison.older.api.operations.is_empty() && comparison.older.api.webhooks.is_empty();
    for (index, old) in
        comparison.older.names.types.iter().enumerate().filter(|(index, _)| !met.contains(&TypeId(*index)))
    {
        match newer.get(old.name.text()) {
            Some(new) => comparison.enqueue(TypeId(index), TypeId(*new)),
            None if is_without_operations => comparison.type_removed(TypeId(index)),
            None => {}
        }
    }
}

/// Compares the queued pairs of types, and the pairs that these comparisons add.
pub(crate) fn compare_pending(comparison: &mut Comparer<'_>) {
    while let Some((old, new)) = comparison.pending.pop_front() {
        if let (Some(was), Some(is)) = (comparison.older.get(old), comparison.newer.get(new)) {
            compare_definition(comparison, (old, was), (new, is));
        }
    }
}

fn compare_definition<'a>(
    comparison: &mut Comparer<'a>,
    (was, old): (TypeId, NamedType<'a>),
    (is, new): (TypeId, NamedType<'a>),
) {
    if new.def.docs.deprecated && !old.def.docs.deprecated {
        comparison.note(
            ChangeKind::Deprecated,
            (old.name(), ""),
            (old.at(), new.at()),
            format!("`{}` is deprecated", old.name()),
        );
    }
    if Directions::of(old, new).sent {
        let name = format!("`{}`", old.name());
        compare_notes(comparison, (old.name(), ""), (old.at(), new.at()), &name, (&old.def.docs, &new.def.docs));
    }
    match (&old.def.shape, &new.def.shape) {
        (Shape::Struct(before), Shape::Struct(after)) => members::compare_struct(comparison, old, new, before, after),
        (Shape::Parts(before), Shape::Parts(after)) => members::compare_parts(comparison, old, new, before, after),
        (Shape::Enum(before), Shape::Enum(after)) if enums::are_of_one_type(before, after) => {
            enums::compare_enum(comparison, old, new, before, after);
        }
        (Shape::Union(before), Shape::Union(after)) => unions::compare_union(comparison, old, new, before, after),
        (Shape::Alias(before), Shape::Alias(after)) | (Shape::Newtype(before), Shape::Newtype(after)) => {
            let subject = (old.name(), "");
            comparison.compare_use(subject, (old.at(), new.at()), Directions::of(old, new), before, after);
        }
        (before, after) => {
            let what = format!(
                "`{}` was {}, and is {}",
                old.name(),
                shape_words(comparison.older, before),
                shape_words(comparison.newer, after)
            );
            let (reader, writer) = ((comparison.older, &Type::Named(was)), (comparison.newer, &Type::Named(is)));
            let affected = Impact::code_and(Directions::of(old, new).is_noticed(reader, writer));
            comparison.changes.add((ChangeKind::TypeChanged, affected), (old.name(), ""), (old.at(), new.at()), what);
        }
    }
}

fn shape_words(side: ApiVersion<'_>, it: &Shape) -> String {
    let words = match it {
        Shape::Struct(_) => "an object",
        Shape::Enum(it) if enums::is_text(it) => "a set of strings",
        Shape::Enum(_) => "a set of integers",
        Shape::Union(_) => "one of several types",
        Shape::Parts(_) => "the parts of a body",
        Shape::Alias(target) => return quoted_type(side, target),
        Shape::Newtype(_) => "a type that contains itself",
    };
    words.to_owned()
}

/// Returns the place of a type, or of the renamed component around it, from which the type has its name.
fn renamed_around(side: ApiVersion<'_>, others: &HashSet<&str>, it: NamedType<'_>) -> Pointer {
    let types = side.names.types.iter().zip(&side.api.types);
    let mut around =
        types.filter(|(_, def)| def.origin.name_source == NameSource::Author && it.at().is_within(&def.origin.at));
    let renamed = around.find(|(names, _)| !others.contains(names.name.text()));
    renamed.map_or_else(|| it.at().clone(), |(_, def)| def.origin.at.clone())
}

/// Returns the impact of a type's change and its description. `impact` is the impact if the Rust type changes.
pub(crate) fn type_change(
    name: &str,
    ((older, old), held): (TypeUse<'_>, String),
    ((newer, new), holds): (TypeUse<'_>, String),
    impact: Impact,
) -> (Impact, String) {
    let (were_strings, are_strings) = (older.api.has_numbers_as_text(old), newer.api.has_numbers_as_text(new));
    // A number has the same Rust type even if strings may spell it.
    if held == holds && were_strings != are_strings {
        let how = if are_strings { "may now be a string that spells it" } else { "may no longer be a string" };
        return (impact.without_code(), format!("`{name}` is {held}, and {how}"));
    }
    (impact, format!("`{name}` was {held}, and is {holds}"))
}

impl<'a> Comparer<'a> {
    /// Compares two uses of a type. A difference is reported as a change of `subject`.
    pub(crate) fn compare_use(
        &mut self,
        subject: (&str, &str),
        places: Places<'_>,
        directions: Directions,
        old: &'a Type,
        new: &'a Type,
    ) {
        if self.is_same(old, new) {
            return;
        }
        let (before, after) = ((self.older, old), (self.newer, new));
        let name = if subject.1.is_empty() { subject.0.to_owned() } else { format!("{}.{}", subject.0, subject.1) };
        let (held, holds) = ((before, quoted_type(self.older, old)), (after, quoted_type(self.newer, new)));
        let (effect, what) = type_change(&name, held, holds, Impact::code_and(directions.is_noticed(before, after)));
        self.changes.add((ChangeKind::TypeChanged, effect), subject, places, what);
    }

    /// Compares the types of an argument, or of the parameter of a setter.
    pub(super) fn compare_argument(
        &mut self,
        subject: (&str, &str),
        places: Places<'_>,
        directions: Directions,
        (old, new): (&'a Type, &'a Type),
    ) {
        let Some((structure, variant)) = self.as_variant(old, new) else {
            return self.compare_use(subject, places, directions, old, new);
        };
        self.enqueue(structure, variant);
        // Methods take `impl Into` of a union, and each of its variants converts into it.
        let effect =
            if directions.is_noticed((self.older, old), (self.newer, new)) { Impact::Clients } else { Impact::None };
        let (held, holds) = (quoted_type(self.older, old), quoted_type(self.newer, new));
        let what = format!("`{}.{}` takes {holds}, of which {held} is a variant", subject.0, subject.1);
        self.changes.add((ChangeKind::TypeChanged, effect), subject, places, what);
    }

    /// Returns an older struct and its newer type, if a union replaces the struct and converts from that type.
    fn as_variant(&self, old: &Type, new: &Type) -> Option<(TypeId, TypeId)> {
        let (Type::Named(was), Type::Named(is)) = (self.older.without_aliases(old), self.newer.without_aliases(new))
        else {
            return None;
        };
        let (before, after) = (self.older.get(*was)?, self.newer.get(*is)?);
        let (Shape::Struct(_), Shape::Union(union)) = (&before.def.shape, &after.def.shape) else { return None };
        let mut whole = union.variants.iter().filter_map(|it| it.unwrapped_type());
        let variant = whole.find_map(|ty| match self.newer.without_aliases(ty) {
            Type::Named(id) if self.newer.get(*id).is_some_and(|it| it.name() == before.name()) => Some((ty, *id)),
            _ => None,
        });
        variant.filter(|(ty, _)| unions::is_single(self.newer, union, ty)).map(|(_, id)| (*was, id))
    }

    /// Returns true if two uses of a type are the same Rust type. Their definitions are queued for a separate
    /// comparison.
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
            self.type_removed(*id);
        }
        // OK because the target of an alias is no alias: this recursion has one step.
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
            // Type ids of the two descriptions are unrelated.
            (Type::Named(_), _) | (_, Type::Named(_)) => false,
            _ => old == new,
        }
    }

    /// Returns true if two definitions are the same type: by name, or because the type was renamed.
    fn is_definition_the_same(&mut self, old: TypeId, new: TypeId) -> bool {
        let (Some(before), Some(after)) = (self.older.get(old), self.newer.get(new)) else { return false };
        let (was, is) = (before.name(), after.name());
        let is_renamed = !self.newer_types.contains(was) && !self.older_types.contains(is);
        if was != is && !is_renamed {
            return false;
        }
        if is_renamed {
            let what = format!("the type `{was}` is now `{is}`");
            let older = renamed_around(self.older, &self.newer_types, before);
            let newer = renamed_around(self.newer, &self.older_types, after);
            self.breaks_source(ChangeKind::Renamed, (was, ""), (&older, &newer), what);
        }
        self.enqueue(old, new);
        true
    }

    /// Queues a pair of types for comparison, unless the comparison has reached it before.
    fn enqueue(&mut self, old: TypeId, new: TypeId) {
        if self.seen.insert((old, new)) {
            self.pending.push_back((old, new));
        }
    }

    /// Reports a removed type, unless a newer type has its name.
    fn type_removed(&mut self, id: TypeId) {
        let Some(old) = self.older.get(id) else { return };
        if !self.newer_types.contains(old.name()) {
            let there = Pointer::root().key("components").key("schemas");
            let what = format!("there is no type `{}` any more", old.name());
            self.breaks_source(ChangeKind::TypeRemoved, (old.name(), ""), (old.at(), &there), what);
        }
    }
}
