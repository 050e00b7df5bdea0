//! Lowers a schema to a use of existing types, or to a definition.

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
use crate::graph::{Node, inline_schema_words};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::composition::redundant;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::lowered::{Lowered, make_nullable};
use crate::ir::lower::schema::recursion_guard::lower_once;
use crate::ir::lower::{notes, union};
use crate::ir::{NameSource, Origin, Shape, Type};

/// Lowers a value that matches all these schemas to a type. A constant becomes an enum with a single value.
pub(crate) fn lower_type<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    match lower_member_type(ctx, schemas, origin) {
        Type::Constant(value) => into_type(ctx, enumeration::single_value_enum(&value), schemas, origin),
        ty => ty,
    }
}

/// Lowers the schemas of an object's member. A constant stays a constant, unless `null` is allowed.
pub(crate) fn lower_member_type<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    let alternatives = ctx.expand(schemas);
    lower_alternatives(ctx, &alternatives, schemas, origin)
}

/// Lowers alternatives to a type.
pub(crate) fn lower_alternatives<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    alternatives: &Alternatives<'d>,
    schemas: &[Node<'d>],
    origin: &Origin,
) -> Type {
    let nullable = alternatives.nullable;
    let lowered = match lower_normalized(ctx, alternatives, origin) {
        Lowered::Type(Type::Constant(value)) if nullable => enumeration::single_value_enum(&value),
        lowered => lowered,
    };
    let ty = into_type(ctx, lowered, schemas, origin);
    let ty = if nullable { make_nullable(ty) } else { ty };
    examples::examples_of_schemas(ctx, schemas, &ty);
    ty
}

/// Lowers a value that matches at least one of these schemas.
pub(crate) fn lower_union_of<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    let mut types: Vec<Type> = Vec::new();
    let mut distinct: Vec<Node<'d>> = Vec::new();
    for schema in schemas {
        // Schemas with an equal scalar type need no union.
        let plain = simple_type(schema, ctx);
        if plain.as_ref().is_none_or(|ty| !types.contains(ty)) {
            distinct.push(schema.clone());
            types.extend(plain);
        }
    }
    if let [only] = distinct.as_slice() {
        return lower_type(ctx, std::slice::from_ref(only), origin);
    }
    let mut all = Alternatives::default();
    for schema in &distinct {
        let more = ctx.expand(std::slice::from_ref(schema));
        all.nullable |= more.nullable;
        all.alternatives.extend(more.alternatives.iter().cloned());
    }
    let lowered = lower_normalized(ctx, &all, origin);
    let ty = into_type(ctx, lowered, &[], origin);
    if all.nullable { make_nullable(ty) } else { ty }
}

/// Returns the type of a scalar schema without listed values or `null`.
pub(crate) fn simple_type<'d>(schema: &Node<'d>, ctx: &mut LowerCtx<'d, '_>) -> Option<Type> {
    let alternatives = ctx.expand(std::slice::from_ref(schema));
    let [one] = alternatives.alternatives.as_slice() else { return None };
    let merged = one.merged();
    if alternatives.nullable || merged.enum_values.is_some() { None } else { scalar::scalar_type(merged) }
}

/// Returns the type of a lowered schema. A definition becomes an inline type.
pub(crate) fn into_type<'d>(ctx: &mut LowerCtx<'d, '_>, it: Lowered, schemas: &[Node<'d>], origin: &Origin) -> Type {
    match it {
        Lowered::Type(ty) => ty,
        Lowered::Unsatisfiable => unsatisfiable::stand_in(ctx, schemas, origin),
        Lowered::Definition(shape) => {
            let docs = schemas.first().map(notes::docs_of_node).unwrap_or_default();
            ctx.define_inline(origin.clone(), docs, shape)
        }
    }
}

/// Lowers a component to a shape without `null`, which each use adds.
pub(crate) fn lower_component<'d>(ctx: &mut LowerCtx<'d, '_>, node: &Node<'d>, origin: &Origin) -> Shape {
    let alternatives = ctx.expand(std::slice::from_ref(node));
    match lower_normalized(ctx, &alternatives, origin) {
        Lowered::Definition(shape) => shape,
        Lowered::Type(Type::Constant(value)) => match enumeration::single_value_enum(&value) {
            Lowered::Definition(shape) => shape,
            lowered => Shape::Alias(into_type(ctx, lowered, &[], origin)),
        },
        Lowered::Type(ty) => Shape::Alias(ty),
        Lowered::Unsatisfiable => Shape::Alias(unsatisfiable::stand_in(ctx, std::slice::from_ref(node), origin)),
    }
}

fn lower_normalized<'d>(ctx: &mut LowerCtx<'d, '_>, alternatives: &Alternatives<'d>, origin: &Origin) -> Lowered {
    match alternatives.alternatives.as_slice() {
        [] if alternatives.nullable => Lowered::Type(Type::Null),
        [] => Lowered::Unsatisfiable,
        [one] => union::single_type(ctx, one, origin),
        [first, rest @ ..]
            if first.component.is_some()
                && rest.iter().all(|it| it.component_pointer() == first.component_pointer()) =>
        {
            union::single_type(ctx, first, origin)
        }
        several if several.iter().any(Alternative::accepts_anything) => Lowered::Type(Type::Any),
        several => {
            let possible = unsatisfiable::satisfiable_alternatives(ctx, several);
            match redundant::without_redundant(ctx, &possible).as_slice() {
                [] if alternatives.nullable => Lowered::Type(Type::Null),
                [] => Lowered::Unsatisfiable,
                [one] => union::single_type(ctx, one, origin),
                several => number_text::number_or_its_text(several)
                    .or_else(|| enumeration::merge_open_enums(ctx, several))
                    .unwrap_or_else(|| union::lower_union(ctx, several, origin)),
            }
        }
    }
}

/// Lowers an alternative: a component, or the intersection of its schemas.
pub(crate) fn lower_alternative<'d>(ctx: &mut LowerCtx<'d, '_>, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    if let Some(component) = one.component.as_ref().filter(|component| component.at != origin.at) {
        return Lowered::Type(ctx.component_type(component));
    }
    let merged = one.merged();
    if let Some(values) = &merged.enum_values {
        return match enumeration::types_of_values(values).as_slice() {
            [JsonType::Array | JsonType::Object] if values.len() > 1 => lower_once(ctx, one, merged, origin),
            [] | [_] => enumeration::lower_enum(ctx, values, merged, one, origin),
            kinds => union::union_of_types(ctx, kinds, one, origin),
        };
    }
    lower_once(ctx, one, merged, origin)
}

/// Lowers a schema by its JSON types.
pub(crate) fn lower_by_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    one: &Alternative<'d>,
    merged: &MergedSchema<'d>,
    origin: &Origin,
) -> Lowered {
    match merged.kinds() {
        [] if merged.types.is_none() => Lowered::Type(Type::Any),
        [] => Lowered::Unsatisfiable,
        [JsonType::Array] => Lowered::Type(array::lower_array(ctx, merged, origin)),
        [JsonType::Object] => object::lower_object(ctx, merged, origin),
        kinds => match scalar::lower_scalar(ctx, merged) {
            Some(ty) => Lowered::Type(ty),
            None => union::union_of_types(ctx, kinds, one, origin),
        },
    }
}

/// Lowers the schema of an item in an operation, such as a body.
pub(crate) fn lower_operation_type<'d>(ctx: &mut LowerCtx<'d, '_>, node: &Node<'d>, name_words: &[&str]) -> Type {
    let origin = if crate::graph::is_component(&node.at) {
        ctx.component_origin(node)
    } else {
        let by_use = || name_words.iter().map(|&word| word.to_owned()).collect();
        let name_words = inline_schema_words(&node.at).unwrap_or_else(by_use);
        Origin { at: node.at.clone(), name_words, name_source: NameSource::Place }
    };
    lower_type(ctx, std::slice::from_ref(node), &origin)
}

/// Lowers every component in the queue, and the components to which these refer.
pub(crate) fn lower_pending(ctx: &mut LowerCtx<'_, '_>) {
    while let Some((id, node)) = ctx.pending.pop_front() {
        let origin = ctx.component_origin(&node);
        let mut docs = notes::docs_of_node(&node);
        let shape = lower_component(ctx, &node, &origin);
        if let Shape::Alias(ty) = &shape {
            unsatisfiable::note(ctx, std::slice::from_ref(&node), ty, &mut docs);
        }
        ctx.complete(id, origin, docs, shape);
        examples::examples_of_schemas(ctx, std::slice::from_ref(&node), &Type::Named(id));
        recursion_guard::lower_deferred(ctx);
    }
}
