//! Types that contain themselves: a box exactly where a circle closes.

use super::direction::contained;
use crate::ir::{Api, Shape, Type, TypeId};

/// Boxes every containment that closes a circle, and turns aliases that lead to themselves into types of their own.
pub(super) fn cut(api: &mut Api) {
    let mut search = Search { api, state: Vec::new() };
    search.state.resize(search.api.types.len(), State::New);
    for index in 0..search.api.types.len() {
        search.visit(TypeId(index));
    }
    newtypes(api);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a> {
    api: &'a mut Api,
    state: Vec<State>,
}

impl Search<'_> {
    /// A walk in depth, without recursion: a chain of types may be as long as the document.
    fn visit(&mut self, root: TypeId) {
        let mut stack = vec![(root, self.enter(root))];
        while let Some((id, waiting)) = stack.last_mut() {
            let (id, next) = (*id, waiting.pop());
            match next.map(|next| (next, self.state.get(next.0).copied())) {
                Some((next, Some(State::New))) => {
                    let children = self.enter(next);
                    stack.push((next, children));
                }
                Some((next, Some(State::Open))) => self.seal(id, next),
                Some(_) => {}
                None => {
                    self.set(id, State::Done);
                    stack.pop();
                }
            }
        }
    }

    /// Opens a type, if it is new, and tells what it contains without indirection.
    fn enter(&mut self, id: TypeId) -> Vec<TypeId> {
        if self.state.get(id.0) != Some(&State::New) {
            return Vec::new();
        }
        self.set(id, State::Open);
        self.api.get(id).map(|def| held(&def.shape)).unwrap_or_default()
    }

    fn set(&mut self, id: TypeId, state: State) {
        if let Some(slot) = self.state.get_mut(id.0) {
            *slot = state;
        }
    }

    /// Boxes what `holder` holds of `held`.
    fn seal(&mut self, holder: TypeId, held: TypeId) {
        let Some(def) = self.api.types.get_mut(holder.0) else { return };
        match &mut def.shape {
            Shape::Struct(it) => it.fields.iter_mut().for_each(|field| seal(&mut field.ty, held)),
            Shape::Union(it) => it.variants.iter_mut().for_each(|variant| seal(&mut variant.ty, held)),
            // OK because nothing contains parts.
            Shape::Alias(ty) | Shape::Newtype(ty) => seal(ty, held),
            Shape::Parts(_) | Shape::Enum(_) => {}
        }
    }
}

fn seal(ty: &mut Type, held: TypeId) {
    match ty {
        Type::Named(id) if *id == held => *ty = Type::Boxed(Box::new(Type::Named(held))),
        Type::Nullable(_) | Type::Optional(_) | Type::Tuple(..) => {
            ty.parts_mut().into_iter().for_each(|part| seal(part, held));
        }
        _ => {}
    }
}

/// What a shape holds without indirection: lists and maps have their own.
fn held(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(it) => it.fields.iter().flat_map(|field| direct(&field.ty)).collect(),
        Shape::Union(it) => it.variants.iter().flat_map(|variant| direct(&variant.ty)).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => direct(ty),
        Shape::Parts(_) | Shape::Enum(_) => Vec::new(),
    }
}

fn direct(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Nullable(_) | Type::Optional(_) | Type::Tuple(..) => ty.parts().into_iter().flat_map(direct).collect(),
        _ => Vec::new(),
    }
}

/// An alias from which only aliases lead back to it cannot be written in Rust; it becomes a type of its own.
fn newtypes(api: &mut Api) {
    for index in 0..api.types.len() {
        if leads_back(api, TypeId(index))
            && let Some(def) = api.types.get_mut(index)
            && let Shape::Alias(ty) = &def.shape
        {
            def.shape = Shape::Newtype(ty.clone());
        }
    }
}

fn leads_back(api: &Api, start: TypeId) -> bool {
    let alias = |id: TypeId| match api.get(id).map(|def| &def.shape) {
        Some(shape @ Shape::Alias(_)) => contained(shape),
        _ => Vec::new(),
    };
    let mut waiting = alias(start);
    let mut seen = Vec::new();
    while let Some(id) = waiting.pop() {
        if id == start {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            waiting.extend(alias(id));
        }
    }
    false
}
