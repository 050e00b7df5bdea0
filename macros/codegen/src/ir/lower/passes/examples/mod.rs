//! Reports the examples that violate their schema, and finds those that are values of the client's types (option
//! `examples`).

mod attempts;
mod check;
mod decoding;
mod dispatch;
mod formats;
mod limits;
mod value_check;

use std::collections::{HashMap, HashSet};

pub(crate) use self::check::check_examples;
use self::decoding::Decoding;
use crate::diagnostic::Pointer;
use crate::ir::lower::deferred::{ExampleSource, ExampleValue};
use crate::ir::{Api, Example, ExampleHolder, Examples, Shape, Type, TypeDef, TypeId};

/// Returns the examples of types and of JSON bodies. An example without the proof that the runtime decodes it has only
/// its place in the result.
pub(crate) fn find_examples(api: &Api, values: &[ExampleValue<'_>]) -> Examples {
    let places = Places::of(&api.types);
    let mut decoding = Decoding::new(api);
    let (mut examples, mut seen) = (Examples::default(), HashSet::new());
    for it in values {
        let at = &it.value.at;
        for (holder, ty) in places.uses(it) {
            if !seen.insert((at, format!("{ty:?}"))) {
                continue;
            }
            let text = it.value.value.to_string();
            if decoding.is_proved(it.value.value, &text, &ty) {
                examples.values.push(Example { at: at.clone(), holder, key: key(at), ty, text });
            } else if !examples.unproved.contains(at) {
                examples.unproved.push(at.clone());
            }
        }
    }
    examples
}

/// Returns the name of an example in `examples`, or its number from 2 on.
fn key(at: &Pointer) -> Option<String> {
    let segments: Vec<_> = at.segments().collect();
    match segments.as_slice() {
        [.., list, position] if list == "examples" => {
            position.parse::<usize>().ok().filter(|it| *it > 0).map(|it| (it + 1).to_string())
        }
        [.., map, name, value] if map == "examples" && value == "value" => Some(name.to_string()),
        _ => None,
    }
}

/// The types by the place of their schema.
struct Places<'a> {
    types: HashMap<&'a Pointer, TypeId>,
    request_copies: HashMap<&'a Pointer, TypeId>,
}

impl<'a> Places<'a> {
    fn of(types: &'a [TypeDef]) -> Self {
        let mut places = Self { types: HashMap::new(), request_copies: HashMap::new() };
        for (index, def) in types.iter().enumerate() {
            if matches!(def.shape, Shape::Parts(_)) {
                continue;
            }
            let map = if def.is_request_copy { &mut places.request_copies } else { &mut places.types };
            map.extend(def.origins().map(|origin| (&origin.at, TypeId(index))));
        }
        places
    }

    /// Returns the holders of an example, each with the type of the value.
    fn uses(&self, it: &ExampleValue<'_>) -> Vec<(ExampleHolder, Type)> {
        match &it.source {
            ExampleSource::Other => Vec::new(),
            ExampleSource::Schema => {
                let Some(schema) = schema_of(&it.value.at) else { return Vec::new() };
                let ids = [&self.types, &self.request_copies].into_iter().filter_map(|map| map.get(&schema));
                ids.map(|id| (ExampleHolder::Type(*id), Type::Named(*id))).collect()
            }
            ExampleSource::Body { operation, words } => {
                let is_request = words.last().is_some_and(|word| word == "body");
                let ty = if is_request { self.in_request(&it.ty) } else { it.ty.clone() };
                let holder = component(&it.value.at)
                    .unwrap_or_else(|| ExampleHolder::Body { operation: *operation, words: words.clone() });
                vec![(holder, ty)]
            }
        }
    }

    /// Returns a type with the request copies of the types in it.
    fn in_request(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        self.redirect(&mut ty);
        ty
    }

    fn redirect(&self, ty: &mut Type) {
        if let Type::Named(id) = ty {
            let place = self.types.iter().find(|(_, known)| *known == id).map(|(place, _)| *place);
            if let Some(copy) = place.and_then(|place| self.request_copies.get(place)) {
                *id = *copy;
            }
        }
        ty.inner_types_mut().into_iter().for_each(|part| self.redirect(part));
    }
}

/// Returns the place of the schema that has an example.
fn schema_of(at: &Pointer) -> Option<Pointer> {
    let keys: Vec<_> = at.segments().rev().take(2).collect();
    match keys.as_slice() {
        [last, ..] if last == "example" => at.parent(),
        [_, list] if list == "examples" => at.parent()?.parent(),
        _ => None,
    }
}

/// The components that have examples of bodies.
const SECTIONS: [&str; 3] = ["responses", "requestBodies", "examples"];

/// Returns the component that has an example of a body, such as a response that several operations share.
fn component(at: &Pointer) -> Option<ExampleHolder> {
    let segments: Vec<_> = at.segments().take(3).map(std::borrow::Cow::into_owned).collect();
    match segments.as_slice() {
        [components, section, name] if components == "components" && SECTIONS.contains(&section.as_str()) => {
            Some(ExampleHolder::Component { section: section.clone(), name: name.clone() })
        }
        _ => None,
    }
}
