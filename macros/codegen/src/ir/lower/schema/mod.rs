//! Lowers one schema: to a use of existing types, or to a definition.

pub(super) mod array;
pub(super) mod composition_cache;
pub(super) mod constraints;
pub(super) mod enum_value_docs;
pub(super) mod enumeration;
pub(super) mod examples;
pub(super) mod format_conflict;
pub(super) mod formats;
pub(super) mod lowered;
pub(super) mod number_text;
pub(super) mod object;
pub(super) mod recursion_guard;
pub(super) mod scalar;
pub(super) mod unsatisfiable;

use crate::document::JsonType;
use crate::graph::{Node, called_inside};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::composition::redundant;
use crate::ir::lower::context::Lowering;
use crate::ir::lower::schema::format_conflict::Doubt;
use crate::ir::lower::schema::lowered::{Lowered, component_origin, nullable_if};
use crate::ir::lower::schema::recursion_guard::once;
use crate::ir::lower::{notes, replacements, union};
use crate::ir::{Origin, Shape, Type};

/// The type of a value that all these schemas describe, written at `origin`. A constant is a set of one here.
pub(crate) fn type_of<'d>(lowering: &mut Lowering<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    match member_type(lowering, schemas, origin) {
        Type::Constant(value) => defined(lowering, enumeration::set_of_one(&value), schemas, origin),
        ty => ty,
    }
}

/// Lowers the schemas of an object's member. A constant needs no type, unless it is nullable.
pub(crate) fn member_type<'d>(lowering: &mut Lowering<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    let alternatives = lowering.expand(schemas);
    expanded_type(lowering, &alternatives, schemas, origin)
}

/// Lowers alternatives to a type.
pub(crate) fn expanded_type<'d>(
    lowering: &mut Lowering<'d, '_>,
    alternatives: &Alternatives<'d>,
    schemas: &[Node<'d>],
    origin: &Origin,
) -> Type {
    let nullable = alternatives.null;
    let lowered = match lower(lowering, alternatives, origin) {
        Lowered::Use(Type::Constant(value)) if nullable => enumeration::set_of_one(&value),
        lowered => lowered,
    };
    let ty = nullable_if(nullable, defined(lowering, lowered, schemas, origin));
    examples::of_schemas(lowering, schemas, &ty);
    ty
}

/// The type of a value that one of these schemas describes, or several.
pub(crate) fn either<'d>(lowering: &mut Lowering<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    let mut types: Vec<Type> = Vec::new();
    let mut distinct: Vec<Node<'d>> = Vec::new();
    for schema in schemas {
        // Two that are plain texts are one; more than that is for the union to tell.
        let plain = plain(schema, lowering);
        if plain.as_ref().is_none_or(|ty| !types.contains(ty)) {
            distinct.push(schema.clone());
            types.extend(plain);
        }
    }
    if let [only] = distinct.as_slice() {
        return type_of(lowering, std::slice::from_ref(only), origin);
    }
    let mut all = Alternatives::default();
    for schema in &distinct {
        let more = lowering.expand(std::slice::from_ref(schema));
        all.null |= more.null;
        all.list.extend(more.list);
    }
    let lowered = lower(lowering, &all, origin);
    nullable_if(all.null, defined(lowering, lowered, &[], origin))
}

/// The type of a schema that says no more than a JSON type and a format.
pub(crate) fn plain<'d>(schema: &Node<'d>, lowering: &mut Lowering<'d, '_>) -> Option<Type> {
    let alternatives = lowering.expand(std::slice::from_ref(schema));
    let [one] = alternatives.list.as_slice() else { return None };
    let merged = merge(&one.layers);
    if alternatives.null || merged.values.is_some() { None } else { scalar::of(&merged) }
}

/// A use of what was lowered, after giving it a definition where it needs one.
pub(crate) fn defined<'d>(lowering: &mut Lowering<'d, '_>, it: Lowered, schemas: &[Node<'d>], origin: &Origin) -> Type {
    match it {
        Lowered::Use(ty) => ty,
        Lowered::Nothing => unsatisfiable::stand_in(lowering, schemas, origin),
        Lowered::Definition(shape) => {
            let docs = schemas.first().map(notes::of).unwrap_or_default();
            lowering.inline(origin.clone(), docs, shape)
        }
    }
}

/// The shape of a component, without its `null`, which stands at each of its uses.
pub(crate) fn shape<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>, origin: &Origin) -> Shape {
    let alternatives = lowering.expand(std::slice::from_ref(node));
    match lower(lowering, &alternatives, origin) {
        Lowered::Definition(shape) => shape,
        Lowered::Use(Type::Constant(value)) => match enumeration::set_of_one(&value) {
            Lowered::Definition(shape) => shape,
            lowered => Shape::Alias(defined(lowering, lowered, &[], origin)),
        },
        Lowered::Use(ty) => Shape::Alias(ty),
        Lowered::Nothing => Shape::Alias(unsatisfiable::stand_in(lowering, std::slice::from_ref(node), origin)),
    }
}

fn lower<'d>(lowering: &mut Lowering<'d, '_>, alternatives: &Alternatives<'d>, origin: &Origin) -> Lowered {
    match alternatives.list.as_slice() {
        [] if alternatives.null => Lowered::Use(Type::Null),
        [] => Lowered::Nothing,
        [one] => union::of_one(lowering, one, origin),
        [first, rest @ ..] if first.via.is_some() && rest.iter().all(|it| it.via_place() == first.via_place()) => {
            union::of_one(lowering, first, origin)
        }
        several if several.iter().any(Alternative::is_free) => Lowered::Use(Type::Any),
        several => {
            let possible = unsatisfiable::possible(lowering, several);
            match redundant::distinct(lowering, &possible).as_slice() {
                [] if alternatives.null => Lowered::Use(Type::Null),
                [] => Lowered::Nothing,
                [one] => union::of_one(lowering, one, origin),
                several => number_text::of_two(several)
                    .or_else(|| enumeration::open(lowering, several))
                    .unwrap_or_else(|| union::lower(lowering, several, origin)),
            }
        }
    }
}

/// One alternative: a component, or everything its layers say together.
pub(crate) fn single<'d>(lowering: &mut Lowering<'d, '_>, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    if let Some(component) = one.via.as_ref().filter(|component| component.at != origin.at) {
        return Lowered::Use(lowering.component(component));
    }
    let merged = merge(&one.layers);
    if let Some(values) = &merged.values {
        return match enumeration::kinds(values).as_slice() {
            [JsonType::Array | JsonType::Object] if values.len() > 1 => once(lowering, one, &merged, origin),
            [] | [_] => enumeration::lower(lowering, values, &merged, one, origin),
            kinds => union::of_kinds(lowering, kinds, one, origin),
        };
    }
    once(lowering, one, &merged, origin)
}

/// Lowers a schema by its JSON types.
pub(crate) fn of_kinds<'d>(
    lowering: &mut Lowering<'d, '_>,
    one: &Alternative<'d>,
    merged: &Merged<'d>,
    origin: &Origin,
) -> Lowered {
    match merged.kinds.kinds() {
        [] if merged.says_nothing => Lowered::Use(Type::Any),
        [] => Lowered::Nothing,
        [JsonType::Array] => Lowered::Use(array::lower(lowering, merged, origin)),
        [JsonType::Object] => object::lower(lowering, merged, origin),
        kinds => match scalar(lowering, merged) {
            Some(ty) => Lowered::Use(ty),
            None => union::of_kinds(lowering, kinds, one, origin),
        },
    }
}

/// Returns the type of a string, a number or a boolean.
pub(crate) fn scalar<'d>(lowering: &mut Lowering<'d, '_>, merged: &Merged<'d>) -> Option<Type> {
    let ty = number_text::of(merged).or_else(|| scalar::of(merged))?;
    lowering.findings.extend(merged.doubt.as_ref().map(Doubt::finding));
    if matches!(ty, Type::Bool | Type::Null) {
        return Some(ty);
    }
    let own = replacements::format(lowering, merged.format);
    Some(match (own, ty) {
        (Some(own), Type::Numeric(_)) => Type::Numeric(Box::new(own)),
        (Some(own), _) => own,
        (None, ty) => ty,
    })
}

/// The type of a schema that stands somewhere in an operation, such as a body.
pub(crate) fn type_at<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>, called: &[&str]) -> Type {
    let origin = if crate::graph::is_component(&node.at) {
        component_origin(node)
    } else {
        let by_use = || called.iter().map(|&word| word.to_owned()).collect();
        let called = called_inside(&node.at).unwrap_or_else(by_use);
        Origin { at: node.at.clone(), name_words: called, has_given_name: false }
    };
    type_of(lowering, std::slice::from_ref(node), &origin)
}

/// Lowers every component that a reference needs, and those that it needs in turn.
pub(crate) fn lower_pending(lowering: &mut Lowering<'_, '_>) {
    while let Some((id, node)) = lowering.waiting.pop_front() {
        let origin = component_origin(&node);
        let mut docs = notes::of(&node);
        let shape = shape(lowering, &node, &origin);
        if let Shape::Alias(ty) = &shape {
            unsatisfiable::note(lowering, std::slice::from_ref(&node), ty, &mut docs);
        }
        lowering.fill(id, origin, docs, shape);
        examples::of_schemas(lowering, std::slice::from_ref(&node), &Type::Named(id));
        recursion_guard::drain(lowering);
    }
}
