//! Inline types that look alike, down to the words about their members, are one type: the first of them gives the name.
//!
//! Types are lowered operation by operation, each with all that it leads to, so that an operation at the end changes no name
//! of those before it. What calls send, what they receive, and what components consist of is kept apart: what is optional
//! differs by direction. Components are never unified: their authors gave them names.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use crate::diagnostic::Pointer;
use crate::ir::{Origin, Parts, Shape, TypeId};

/// What has been written inline so far, by where it stands and what it looks like.
#[derive(Debug, Default)]
pub(super) struct Alike {
    known: HashMap<(Part, u64), Vec<(Shape, TypeId)>>,
}

impl Alike {
    /// The type that looks like what is written at this place, if there is one already; else `new` makes it.
    pub(super) fn find_or_insert(&mut self, at: &Pointer, shape: &Shape, new: impl FnOnce() -> TypeId) -> TypeId {
        let bare = bare(shape.clone());
        let known = self.known.entry((part(at), fingerprint(&bare))).or_default();
        if let Some((_, id)) = known.iter().find(|(other, _)| *other == bare) {
            return *id;
        }
        let id = new();
        known.push((bare, id));
        id
    }
}

/// Which way a type goes that is written at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    /// Whichever way the component goes.
    Component,
    /// To the server.
    Sent,
    /// From the server.
    Received,
    /// From the server, of its own accord: webhooks and callbacks, which are lowered after all else.
    Event,
}

fn part(at: &Pointer) -> Part {
    let is_event = |segment: &str| matches!(segment, "webhooks" | "x-webhooks" | "callbacks");
    // A cheap look before an expensive one.
    let may_be_event = ["webhooks", "callbacks"].iter().any(|name| at.as_str().contains(name));
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

/// A shape without places, and without what makes no difference in Rust.
fn bare(mut shape: Shape) -> Shape {
    match &mut shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            it.fields.iter_mut().for_each(|field| field.origin = Origin::default());
        }
        Shape::Enum(it) => it.takes_others = false,
        Shape::Union(it) => it.variants.iter_mut().for_each(|variant| variant.listed.clear()),
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    shape
}

/// A quick look, before two shapes are compared in full.
fn fingerprint(shape: &Shape) -> u64 {
    let mut hasher = DefaultHasher::new();
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            it.fields.iter().for_each(|field| field.wire.hash(&mut hasher));
            it.constants.iter().for_each(|constant| constant.wire.hash(&mut hasher));
        }
        Shape::Enum(it) => it.choices.iter().for_each(|choice| choice.value.hash(&mut hasher)),
        Shape::Union(it) => it.variants.iter().for_each(|variant| variant.called.hash(&mut hasher)),
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    hasher.finish()
}
