//! Replaces types nested deeper than rustc's `recursion_limit` allows by any JSON, with a warning.
//!
//! rustc follows nested types for drop glue, and to instantiate the code that decodes and prints them. It stops at its
//! `recursion_limit` of 128, and a macro cannot raise that limit. A box does not shorten the nesting. A trait object
//! shortens it for drop glue, but not for the other code.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::ir::{AdditionalProperties, Api, Docs, Note, Presence, Shape, Type, TypeDef, TypeId};

/// The limit of nested types, in the count of rustc. Of the tested real descriptions, none exceeds 60.
const DEEPEST: usize = 116;

/// The depth between cuts in types that exceed the limit.
/// rustc's check for `Send` counts up to three times as much, and must succeed, too.
const ROOMY: usize = 36;

/// The depth of a map: its pairs are types, too.
const MAP: usize = 2;

/// The limit of types from which the exact depth is computed.
const MOST_ROOTS: usize = 16;

/// Replaces types that are nested too deeply by any JSON.
pub(crate) fn cut_deep_types(api: &mut Api, findings: &mut Findings) {
    let mut reported = HashSet::new();
    while let Some(cuts) = TypeGraph::of(api).edges_to_cut() {
        for (from, to) in cuts {
            let places = api.types.get_mut(from).map(|def| replace_in_definition(def, TypeId(to))).unwrap_or_default();
            let new = places.into_iter().filter(|at| reported.insert(at.clone()));
            new.for_each(|at| findings.push(too_deep(&at)));
        }
    }
}

fn too_deep(at: &Pointer) -> Finding {
    Finding::new(Code::Untyped, at, "this type is nested deeper in others than the compiler's `recursion_limit` allows")
        .consequence("it is any JSON here")
        .help("decode that JSON as the type that is described here")
}

/// The types in each type, also in its lists and maps.
struct TypeGraph(Vec<Vec<Edge>>);

#[derive(Clone, Copy)]
struct Edge {
    to: usize,
    /// The number of types that rustc counts for the edge.
    steps: usize,
}

/// A type on the current path.
struct Visit {
    id: usize,
    depth: usize,
    /// The number of followed edges.
    followed: usize,
}

impl TypeGraph {
    fn of(api: &Api) -> Self {
        Self(api.types.iter().map(|def| edges_of_shape(&def.shape)).collect())
    }

    fn edges(&self, id: usize) -> &[Edge] {
        self.0.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the edges to cut, each from one type to another; `None` if all paths are short enough.
    /// Heights are exact outside of cycles, and too large on cycles. So an exact search confirms a height before cuts
    /// are made.
    fn edges_to_cut(&self) -> Option<Vec<(usize, usize)>> {
        let heights = self.heights();
        let mut high: Vec<_> = heights.iter().enumerate().filter(|(_, height)| **height > DEEPEST).collect();
        high.sort_by_key(|(_, height)| Reverse(**height));
        let mut roots = high.into_iter().map(|(root, _)| root).take(MOST_ROOTS);
        roots
            .find(|root| !self.edges_below_limit(*root, DEEPEST).is_empty())
            .map(|root| self.edges_below_limit(root, ROOMY))
    }

    /// Returns, for each type, the length of the longest path down from it; a cycle ends where it closes.
    fn heights(&self) -> Vec<usize> {
        let mut heights = vec![0; self.0.len()];
        let mut seen = vec![false; self.0.len()];
        for root in 0..self.0.len() {
            let leave = |id| {
                let over = |edge: &Edge| heights.get(edge.to).map(|height| height + edge.steps);
                let height = self.edges(id).iter().filter_map(over).max().unwrap_or_default();
                heights.get_mut(id).into_iter().for_each(|it| *it = height);
            };
            self.visit(root, &mut seen, |_, _, depth| depth, leave);
        }
        heights
    }

    /// Descends from a type like rustc, which enters each type once, and returns the edges at which the limit is
    /// exceeded.
    /// After each of them, counting restarts.
    fn edges_below_limit(&self, root: usize, most: usize) -> Vec<(usize, usize)> {
        let mut cuts = Vec::new();
        let enter = |from, to, depth| {
            if depth <= most {
                return depth;
            }
            cuts.push((from, to));
            0
        };
        self.visit(root, &mut vec![false; self.0.len()], enter, |_| ());
        cuts
    }

    /// Visits the types in a type that are not seen yet, depth first. There is no recursion, because a chain can be as
    /// long as the document.
    fn visit(
        &self,
        root: usize,
        seen: &mut [bool],
        mut enter: impl FnMut(usize, usize, usize) -> usize,
        mut leave: impl FnMut(usize),
    ) {
        let mut is_new = |id: usize| seen.get_mut(id).is_some_and(|seen| !std::mem::replace(seen, true));
        if !is_new(root) {
            return;
        }
        let mut stack = vec![Visit { id: root, depth: 0, followed: 0 }];
        while let Some(visit) = stack.last_mut() {
            let Some(edge) = self.edges(visit.id).get(visit.followed) else {
                leave(visit.id);
                stack.pop();
                continue;
            };
            visit.followed += 1;
            let (from, depth) = (visit.id, visit.depth + edge.steps);
            if is_new(edge.to) {
                stack.push(Visit { id: edge.to, depth: enter(from, edge.to, depth), followed: 0 });
            }
        }
    }
}

/// Returns the types in a shape, with their depth.
fn edges_of_shape(shape: &Shape) -> Vec<Edge> {
    let mut edges = Vec::new();
    match shape {
        Shape::Struct(it) => {
            for field in &it.fields {
                let presence = usize::from(field.presence != Presence::Required);
                collect_edges(&field.ty, 1 + presence, &mut edges);
            }
            if let AdditionalProperties::Typed(ty) = &it.additional_properties {
                collect_edges(ty, 1 + MAP, &mut edges);
            }
        }
        Shape::Union(it) => it.variants.iter().for_each(|variant| collect_edges(&variant.ty, 1, &mut edges)),
        Shape::Newtype(ty) => collect_edges(ty, 1, &mut edges),
        Shape::Alias(ty) => collect_edges(ty, 0, &mut edges),
        // OK because nothing contains parts.
        Shape::Parts(_) | Shape::Enum(_) => {}
    }
    edges
}

fn collect_edges(ty: &Type, depth: usize, edges: &mut Vec<Edge>) {
    let own = match ty {
        Type::Named(id) => return edges.push(Edge { to: id.0, steps: depth }),
        Type::Boxed(_) => 0,
        Type::Map(_) => MAP,
        _ => 1,
    };
    ty.inner_types().into_iter().for_each(|part| collect_edges(part, depth + own, edges));
}

/// Replaces another type by any JSON in a definition, and returns the changed places.
fn replace_in_definition(def: &mut TypeDef, other: TypeId) -> Vec<Pointer> {
    let at = def.origin.at.clone();
    match &mut def.shape {
        Shape::Struct(it) => {
            let fields = it.fields.iter_mut().filter_map(|field| {
                let place = || field.origin.at.clone();
                replace_by_any(&mut field.ty, other, &mut field.docs).then(place)
            });
            let mut places: Vec<Pointer> = fields.collect();
            if let AdditionalProperties::Typed(ty) = &mut it.additional_properties {
                places.extend(replace_by_any(ty, other, &mut def.docs).then_some(at));
            }
            places
        }
        Shape::Union(it) => {
            let mut is_held = false;
            for variant in &mut it.variants {
                is_held |= replace_by_any(&mut variant.ty, other, &mut def.docs);
            }
            is_held.then_some(at).into_iter().collect()
        }
        Shape::Newtype(ty) | Shape::Alias(ty) => {
            replace_by_any(ty, other, &mut def.docs).then_some(at).into_iter().collect()
        }
        Shape::Parts(_) | Shape::Enum(_) => Vec::new(),
    }
}

/// Replaces `other` by any JSON in `ty`, and adds a note to `docs`. Returns true if `ty` has changed.
fn replace_by_any(ty: &mut Type, other: TypeId, docs: &mut Docs) -> bool {
    let was_held = erase(ty, other);
    if was_held && !docs.notes.contains(&Note::NestedTooDeeply) {
        docs.notes.push(Note::NestedTooDeeply);
    }
    was_held
}

fn erase(ty: &mut Type, other: TypeId) -> bool {
    let is_other = |ty: &Type| *ty == Type::Named(other);
    if is_other(ty) || matches!(ty, Type::Boxed(inner) if is_other(inner)) {
        *ty = Type::Any;
        return true;
    }
    let mut was_held = false;
    for part in ty.inner_types_mut() {
        was_held |= erase(part, other);
    }
    was_held
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, Edge, ROOMY, TypeGraph};

    /// Returns a graph of `length` types, with edges of one step to the types of `to`.
    fn web(length: usize, to: impl Fn(usize) -> Vec<usize>) -> TypeGraph {
        let edges = |from| to(from).into_iter().filter(|to| *to < length).map(|to| Edge { to, steps: 1 }).collect();
        TypeGraph((0..length).map(edges).collect())
    }

    /// Cuts edges until no path exceeds the limit, and returns their types.
    fn cuts(mut web: TypeGraph) -> Vec<usize> {
        let mut all = Vec::new();
        while let Some(cuts) = web.edges_to_cut() {
            for (from, to) in cuts {
                web.0.get_mut(from).into_iter().for_each(|edges| edges.retain(|edge| edge.to != to));
                all.push(from);
            }
        }
        all
    }

    #[test]
    fn a_chain_is_cut_where_it_is_too_long() {
        let chain = |length| web(length, |link| vec![link + 1]);
        assert!(cuts(chain(DEEPEST + 1)).is_empty());
        let expected: Vec<usize> =
            (0..2000).skip(ROOMY).step_by(ROOMY + 1).take_while(|link| link + 1 < 2000).collect();
        assert_eq!(cuts(chain(2000)), expected);
    }

    #[test]
    fn a_circle_is_cut_until_no_way_is_too_long() {
        let circle = |length: usize| web(length, move |link| vec![(link + 1) % length]);
        assert!(cuts(circle(DEEPEST + 1)).is_empty());
        assert_eq!(cuts(circle(2000)).len(), 2000 / (ROOMY + 1));
    }

    #[test]
    fn large_circles_that_the_compiler_does_not_go_far_into_stay_as_they_are() {
        // The longest path has 2,000 steps. But every type has an edge to the first type, and that one has edges to all
        // others.
        let wheel = web(2000, |link| if link == 0 { (1..2000).rev().collect() } else { vec![0, link + 1] });
        assert_eq!(wheel.heights().into_iter().max(), Some(2000));
        assert!(cuts(wheel).is_empty());
    }
}
