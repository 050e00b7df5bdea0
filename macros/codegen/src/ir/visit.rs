//! Traversal of types: the references in uses, shapes and operations.

use super::{AdditionalProperties, Api, Content, Operation, Shape, Struct, Type, TypeId, Webhook};

/// Returns the types that operations and webhooks refer to, and the unreferenced types.
pub(crate) fn operation_types(api: &Api, unreferenced: &[Type]) -> Vec<TypeId> {
    let parameters = api.operations.iter().flat_map(|it| &it.parameters).map(|parameter| &parameter.ty);
    let media = api.operations.iter().flat_map(|it| &it.body).flat_map(|body| &body.alternatives);
    let sent = parameters.chain(media.filter_map(|media| media.payload.ty()));
    let others = api.webhooks.iter().flat_map(Webhook::types).chain(unreferenced);
    sent.chain(others).flat_map(named).chain(api.operations.iter().flat_map(results)).collect()
}

/// Returns the types of all responses and response headers of an operation.
pub(crate) fn results(operation: &Operation) -> Vec<TypeId> {
    let outcomes = operation.success.cases.iter().chain(&operation.failure.cases);
    let contents = outcomes.map(|it| &it.content).chain(operation.alternate_responses.iter().map(|it| &it.content));
    let headers = operation.headers.iter().map(|it| &it.ty);
    contents.filter_map(Content::ty).chain(headers).flat_map(named).collect()
}

/// Returns the types that a shape contains.
pub(crate) fn contained_types(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(it) => members(it),
        Shape::Parts(it) => members(&it.members),
        Shape::Union(it) => it.variants.iter().flat_map(|variant| named(&variant.ty)).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => named(ty),
        Shape::Enum(_) => Vec::new(),
    }
}

fn members(it: &Struct) -> Vec<TypeId> {
    let rest = match &it.additional_properties {
        AdditionalProperties::Typed(ty) => named(ty),
        AdditionalProperties::Ignored => Vec::new(),
    };
    it.fields.iter().flat_map(|field| named(&field.ty)).chain(rest).collect()
}

pub(crate) fn named(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        other => other.inner_types().into_iter().flat_map(named).collect(),
    }
}
