//! Unifies equal inline types with equal documentation of their members.
//!
//! Types of requests, of responses and of components stay separate, because optional members differ by direction.
//! Components are never unified, because their authors named the types.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use crate::diagnostic::Pointer;
use crate::ir::lower::neutral_name::{self, FirstUses, is_renamed};
use crate::ir::visit::named;
use crate::ir::{Openness, Origin, Parts, Shape, TypeDef, TypeId};
use crate::options::Options;

/// The maximum number of places of a type without an index of their names. Most types have a few places, whose
/// comparison is cheaper than a hash.
const FEW_PLACES: usize = 16;

/// The index of the inline types so far.
#[derive(Debug, Default)]
pub(super) struct InlineTypes {
    by_fingerprint: HashMap<(Part, u64), Vec<(Shape, TypeId)>>,
    /// The uses of each type in the first two operations.
    uses: HashMap<TypeId, FirstUses>,
    /// The names of all places of a type with many places, such as an error that every operation describes.
    names_of_places: HashMap<TypeId, HashSet<Vec<String>>>,
}

impl InlineTypes {
    /// Returns the type of a shape at a place: one that is equal, or the one that `new` makes. `bare` is the shape without places.
    pub(super) fn find_or_insert(
        &mut self,
        (place, title): (&Origin, Option<&str>),
        bare: Shape,
        new: impl FnOnce() -> TypeId,
    ) -> TypeId {
        let known = self.by_fingerprint.entry((part_of_description(&place.at), fingerprint(&bare))).or_default();
        if let Some((_, id)) = known.iter().find(|(other, _)| *other == bare) {
            self.uses.entry(*id).or_default().add(place, title);
            return *id;
        }
        let id = new();
        self.uses.entry(id).or_default().add(place, title);
        known.push((bare, id));
        id
    }

    /// Adds a place of a type, unless the name of that place is known.
    pub(super) fn add_place(&mut self, id: TypeId, def: &mut TypeDef, place: Origin) {
        let is_known = if def.other_origins.len() < FEW_PLACES {
            def.origins().any(|known| known.name_words == place.name_words)
        } else {
            let known = || def.origins().map(|known| known.name_words.clone()).collect();
            !self.names_of_places.entry(id).or_insert_with(known).insert(place.name_words.clone())
        };
        if !is_known {
            def.other_origins.push(place);
        }
    }

    /// Chooses the name of each type with several places: the name of a place, or a neutral name.
    pub(super) fn choose_names(&self, types: &mut [TypeDef], options: &Options) {
        for (index, def) in types.iter_mut().enumerate().filter(|(_, def)| !def.other_origins.is_empty()) {
            choose_origin(def, options);
            if let Some(uses) = self.uses.get(&TypeId(index)) {
                neutral_name::assign_neutral_name(def, uses, options);
            }
        }
    }
}

/// Makes the best place the origin of a type. A renamed place is best, then a place inside a component, then the
/// shortest name. If the owner of that place has several places, the fewest name words decide, then the order.
fn choose_origin(def: &mut TypeDef, options: &Options) {
    let rank = |place: &Origin| {
        let length: usize = place.name_words.iter().map(String::len).sum();
        (!is_renamed(place, options), part_of_description(&place.at) != Part::Component, length)
    };
    let best = def.origins().min_by_key(|place| rank(place));
    let Some((owner, is_own)) = best.map(|best| (best.name_words.first().cloned(), is_renamed(best, options))) else {
        return;
    };
    let is_candidate =
        |place: &Origin| place.name_words.first() == owner.as_ref() && is_renamed(place, options) == is_own;
    let steps = |place: &Origin| if is_candidate(place) { place.name_words.len() } else { usize::MAX };
    let first = steps(&def.origin);
    if let Some(best) = def.other_origins.iter_mut().min_by_key(|place| steps(place)).filter(|best| steps(best) < first)
    {
        std::mem::swap(best, &mut def.origin);
    }
}

/// The part of the description that contains a type, which decides the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    /// A component, in any direction.
    Component,
    /// A request.
    Sent,
    /// A response.
    Received,
    /// A webhook or a callback, which is lowered after all other parts.
    Event,
}

fn part_of_description(at: &Pointer) -> Part {
    let is_event = |segment: &str| matches!(segment, "webhooks" | "x-webhooks" | "callbacks");
    // Cheap tests before an expensive one: each of these names has a `k`.
    let may_have = |name: &&str| at.as_str().as_bytes().contains(&b'k') && at.as_str().contains(name);
    let may_be_event = ["webhooks", "callbacks"].iter().any(may_have);
    if may_be_event && at.segments().any(|segment| is_event(&segment)) {
        return Part::Event;
    }
    let mut segments = at.segments();
    let first = segments.next();
    let second = segments.next();
    match (first.as_deref(), second.as_deref()) {
        (Some("components"), Some("responses" | "headers")) => Part::Received,
        (Some("paths"), _) if segments.nth(1).as_deref() == Some("responses") => Part::Received,
        (Some("components"), Some("requestBodies" | "parameters")) | (Some("paths"), _) => Part::Sent,
        _ => Part::Component,
    }
}

/// Returns a shape without places, and without facts that make no difference in Rust.
pub(super) fn without_places(mut shape: Shape) -> Shape {
    match &mut shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            it.fields.iter_mut().for_each(|field| field.origin = Origin::default());
        }
        Shape::Enum(it) => it.openness = Openness::Closed,
        Shape::Union(it) => it.variants.iter_mut().for_each(|variant| {
            variant.schema_places.clear();
            variant.rename_keys.clear();
        }),
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    shape
}

/// Returns a hash of the names, values and named types in a shape, which avoids most comparisons of whole shapes.
fn fingerprint(shape: &Shape) -> u64 {
    let mut hasher = DefaultHasher::new();
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            // With the types, since the pages of all lists have the same members.
            it.fields.iter().for_each(|field| (&field.wire_name, named(&field.ty)).hash(&mut hasher));
            it.constants.iter().for_each(|constant| constant.wire_name.hash(&mut hasher));
        }
        Shape::Enum(it) => it.values.iter().for_each(|choice| choice.value.hash(&mut hasher)),
        Shape::Union(it) => it.variants.iter().for_each(|variant| variant.name_words.hash(&mut hasher)),
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{FEW_PLACES, InlineTypes};
    use crate::ir::{Containers, Docs, Origin, Shape, Type, TypeDef, TypeId};

    #[test]
    fn a_place_with_a_known_name_is_added_once() {
        let place = |number: usize| Origin { name_words: vec![format!("n{number}")], ..Origin::default() };
        for count in [1, 3, FEW_PLACES, FEW_PLACES + 2, 100] {
            let mut inline_types = InlineTypes::default();
            let mut def = TypeDef {
                origin: place(0),
                other_origins: Vec::new(),
                docs: Docs::default(),
                shape: Shape::Alias(Type::Text),
                containers: Containers::default(),
                is_request_copy: false,
            };
            for number in (0..count).chain(0..count) {
                inline_types.add_place(TypeId(0), &mut def, place(number));
            }
            assert_eq!(def.origins().cloned().collect::<Vec<_>>(), (0..count).map(place).collect::<Vec<_>>());
        }
    }
}
