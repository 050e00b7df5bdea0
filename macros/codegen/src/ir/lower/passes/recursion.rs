//! Boxes types that contain themselves: each containment on a cycle.

use std::collections::HashSet;

use crate::diagnostic::{Code, Finding, Findings};
use crate::ir::visit::contained_types;
use crate::ir::{Api, Shape, Type, TypeDef, TypeId};

/// Boxes every containment on a cycle.
///
/// One box per cycle is enough for rustc. But then the other types of the cycle are nested without boxes: values have
/// many kilobytes, and decoding overflows the stack.
pub(crate) fn box_cycles(api: &mut Api) {
    let groups = strong_components(api);
    let definite: HashSet<usize> =
        groups.iter().zip(&api.types).filter(|(_, it)| !is_alias(it)).map(|(it, _)| *it).collect();
    for (def, group) in api.types.iter_mut().zip(&groups) {
        // An alias needs no box if another type of the cycle has one.
        if !(is_alias(def) && definite.contains(group)) {
            box_fields(&mut def.shape, &|held| groups.get(held.0) == Some(group));
        }
    }
}

/// Reports types that consist only of each other, once per cycle. They have no finite value.
pub(crate) fn check_endless_types(api: &Api, findings: &mut Findings) {
    // The replacement of a reported cycle is a cycle, too.
    if findings.iter().any(|it| it.code == Code::CyclicReference) {
        return;
    }
    let itself = |shape: &Shape| match shape {
        Shape::Alias(ty) | Shape::Newtype(ty) => ty.alias_target(),
        _ => None,
    };
    let mut aliases = AliasGraph::of(api, |shape| itself(shape).into_iter().collect());
    for (index, def) in api.types.iter().enumerate() {
        if aliases.leads_back(index) {
            let detail = "this schema consists only of schemas that refer back to it, so no finite value fits it";
            let remedy = "a schema can contain itself in a property or an item, but cannot be composed of itself";
            findings.push(Finding::new(Code::CyclicReference, &def.origin.at, detail).maybe_help(remedy.to_owned()));
            aliases.remove_nodes(vec![index]);
        }
    }
}

impl Type {
    /// Returns the target of an alias.
    fn alias_target(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) => inner.alias_target(),
            _ => None,
        }
    }
}

fn is_alias(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Alias(_))
}

/// Returns the group of each type. Types of a group contain each other without indirection.
/// The groups are strongly connected components (Tarjan's algorithm). There is no recursion, because a chain can be as
/// long as the document.
fn strong_components(api: &Api) -> Vec<usize> {
    let mut search =
        ComponentSearch { api, order: vec![0; api.types.len()], group: vec![None; api.types.len()], entered: 0 };
    let mut open = Vec::new();
    for index in 0..api.types.len() {
        search.visit(TypeId(index), &mut open);
    }
    search.group.into_iter().map(Option::unwrap_or_default).collect()
}

struct ComponentSearch<'a> {
    api: &'a Api,
    /// The step at which a type was entered, from 1; 0 for types that were not entered.
    order: Vec<usize>,
    group: Vec<Option<usize>>,
    entered: usize,
}

/// A type whose contained types are visited.
struct Visit {
    id: TypeId,
    /// The contained types that are not visited yet.
    waiting: Vec<TypeId>,
    /// The earliest type without a group that this type can reach.
    earliest: usize,
}

impl ComponentSearch<'_> {
    fn visit(&mut self, root: TypeId, open: &mut Vec<TypeId>) {
        let mut stack: Vec<Visit> = self.enter(root, open).into_iter().collect();
        while let Some(visit) = stack.last_mut() {
            if let Some(next) = visit.waiting.pop() {
                if let Some(entered) = self.enter(next, open) {
                    stack.push(entered);
                } else if self.group.get(next.0) == Some(&None) {
                    visit.earliest = visit.earliest.min(self.entered_at(next));
                }
                continue;
            }
            let Some(done) = stack.pop() else { return };
            if done.earliest == self.entered_at(done.id) {
                self.close(done.id, open);
            }
            if let Some(before) = stack.last_mut() {
                before.earliest = before.earliest.min(done.earliest);
            }
        }
    }

    /// Enters a type, if it is new.
    fn enter(&mut self, id: TypeId, open: &mut Vec<TypeId>) -> Option<Visit> {
        let order = self.order.get_mut(id.0).filter(|order| **order == 0)?;
        self.entered += 1;
        *order = self.entered;
        open.push(id);
        let waiting = self.api.get(id).map(|def| inline_references(&def.shape)).unwrap_or_default();
        Some(Visit { id, waiting, earliest: self.entered })
    }

    fn entered_at(&self, id: TypeId) -> usize {
        self.order.get(id.0).copied().unwrap_or_default()
    }

    /// Makes a group of all types that were entered since `first`.
    fn close(&mut self, first: TypeId, open: &mut Vec<TypeId>) {
        while let Some(id) = open.pop() {
            if let Some(group) = self.group.get_mut(id.0) {
                *group = Some(first.0);
            }
            if id == first {
                return;
            }
        }
    }
}

/// Boxes the contained types on the same cycle.
pub(crate) fn box_fields(shape: &mut Shape, on_circle: &impl Fn(TypeId) -> bool) {
    match shape {
        Shape::Struct(it) => it.fields.iter_mut().for_each(|field| box_type(&mut field.ty, on_circle)),
        Shape::Union(it) => it.variants.iter_mut().for_each(|variant| box_type(&mut variant.ty, on_circle)),
        // OK because nothing contains parts.
        Shape::Alias(ty) | Shape::Newtype(ty) => box_type(ty, on_circle),
        Shape::Parts(_) | Shape::Enum(_) => {}
    }
}

fn box_type(ty: &mut Type, on_circle: &impl Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if on_circle(*id) => *ty = Type::Boxed(Box::new(Type::Named(*id))),
        // The box is around the secret, since `From` makes a secret of the value itself.
        Type::SecretValue(inner) if matches!(**inner, Type::Named(id) if on_circle(id)) => {
            *ty = Type::Boxed(Box::new(ty.clone()));
        }
        Type::Nullable(_) | Type::Optional(_) | Type::Tuple(..) => {
            ty.inner_types_mut().into_iter().for_each(|part| box_type(part, on_circle));
        }
        _ => {}
    }
}

/// Returns the types that a shape contains without indirection. Lists and maps are indirections.
pub(crate) fn inline_references(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(it) => it.fields.iter().flat_map(|field| direct_references(&field.ty)).collect(),
        Shape::Union(it) => it.variants.iter().flat_map(|variant| direct_references(&variant.ty)).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => direct_references(ty),
        Shape::Parts(_) | Shape::Enum(_) => Vec::new(),
    }
}

fn direct_references(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Nullable(_) | Type::Optional(_) | Type::Tuple(..) | Type::SecretValue(_) => {
            ty.inner_types().into_iter().flat_map(direct_references).collect()
        }
        _ => Vec::new(),
    }
}

/// Makes newtypes of the aliases in cycles of aliases, which Rust cannot express. After this pass, following aliases
/// always ends.
pub(crate) fn alias_cycles_to_newtypes(api: &mut Api) {
    let mut aliases = AliasGraph::of(api, contained_types);
    for index in 0..api.types.len() {
        if aliases.leads_back(index)
            && let Some(def) = api.types.get_mut(index)
            && let Shape::Alias(ty) = &def.shape
        {
            def.shape = Shape::Newtype(ty.clone());
            aliases.remove_nodes(vec![index]);
        }
    }
}

/// The references between aliases that can be on a cycle.
/// Aliases without references, or without aliases that refer to them, are removed, so that a chain costs linear time.
struct AliasGraph(Vec<AliasLinks>);

#[derive(Default)]
struct AliasLinks {
    to: Vec<usize>,
    from: Vec<usize>,
}

impl AliasGraph {
    fn of(api: &Api, held: impl Fn(&Shape) -> Vec<TypeId>) -> Self {
        let mut links: Vec<AliasLinks> = api.types.iter().map(|_| AliasLinks::default()).collect();
        let alias = |index: usize| api.types.get(index).filter(|def| is_alias(def));
        let edges = (0..api.types.len()).flat_map(|from| {
            let held = alias(from).map(|def| held(&def.shape)).unwrap_or_default();
            held.into_iter().filter(|to| alias(to.0).is_some()).map(move |to| (from, to.0))
        });
        for (from, to) in edges {
            links.get_mut(from).into_iter().for_each(|it| it.to.push(to));
            links.get_mut(to).into_iter().for_each(|it| it.from.push(from));
        }
        let mut aliases = Self(links);
        let isolated = aliases.0.iter().enumerate().filter(|(_, it)| it.to.is_empty() || it.from.is_empty());
        aliases.remove_nodes(isolated.map(|(index, _)| index).collect());
        aliases
    }

    fn remove_nodes(&mut self, mut waiting: Vec<usize>) {
        while let Some(index) = waiting.pop() {
            let Some(it) = self.0.get_mut(index) else { continue };
            let (to, from) = (std::mem::take(&mut it.to), std::mem::take(&mut it.from));
            for other in to {
                waiting.extend(self.unlink(other, |it| &mut it.from, index));
            }
            for other in from {
                waiting.extend(self.unlink(other, |it| &mut it.to, index));
            }
        }
    }

    /// Removes a link, and returns the node if it was its last link.
    fn unlink(&mut self, at: usize, side: fn(&mut AliasLinks) -> &mut Vec<usize>, gone: usize) -> Option<usize> {
        let links = side(self.0.get_mut(at)?);
        links.retain(|index| *index != gone);
        links.is_empty().then_some(at)
    }

    fn leads_back(&self, start: usize) -> bool {
        let links = |index: usize| self.0.get(index).map(|it| it.to.as_slice()).unwrap_or_default();
        let mut waiting = links(start).to_vec();
        let mut seen = HashSet::new();
        while let Some(index) = waiting.pop() {
            if index == start {
                return true;
            }
            if seen.insert(index) {
                waiting.extend(links(index));
            }
        }
        false
    }
}
