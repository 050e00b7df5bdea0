//! What makes a response a page: its items, and the cursors to those beyond.

use proc_macro2::TokenStream;
use quote::quote;

use super::Cx;
use super::ty::{From, ty};
use crate::ir::{Content, Cursor, Field, Operation, Paging, Presence, Shape, Type, TypeId};
use crate::names::Name;

/// One impl for every type that an operation gives as a page.
pub(super) fn pages(cx: &Cx<'_>) -> TokenStream {
    let mut done: Vec<TypeId> = Vec::new();
    let mut impls = TokenStream::new();
    for operation in &cx.api.operations {
        let Some((id, paging)) = page(cx, operation) else { continue };
        if !done.contains(&id) {
            done.push(id);
            impls.extend(implementation(cx, id, paging));
        }
    }
    impls
}

/// The struct that an operation gives as a page.
fn page<'a>(cx: &Cx<'a>, operation: &'a Operation) -> Option<(TypeId, &'a Paging)> {
    let Some(Content::Json(ty)) = &operation.success.agreed else { return None };
    let Type::Named(id) = cx.api.unalias(ty) else { return None };
    Some((*id, operation.paging.as_ref()?))
}

fn implementation(cx: &Cx<'_>, id: TypeId, paging: &Paging) -> TokenStream {
    let name = cx.names.get(id).map(|names| &names.name);
    let item = ty(cx, &paging.item, From::Types);
    let items = steps(cx, id, &paging.items);
    let items = items.iter().map(|(_, name)| name);
    let after = cursor(cx, id, paging.after.as_ref());
    let before = cursor(cx, id, paging.before.as_ref());
    quote! {
        impl weld::Page for #name {
            type Item = #item;

            fn into_items(self) -> Vec<Self::Item> {
                self #(.#items)*
            }

            fn after(&self) -> Option<&str> {
                #after
            }

            fn before(&self) -> Option<&str> {
                #before
            }
        }
    }
}

fn cursor(cx: &Cx<'_>, id: TypeId, cursor: Option<&Cursor>) -> TokenStream {
    let Some(cursor) = cursor else { return quote!(None) };
    let fields = steps(cx, id, &cursor.path);
    let names = fields.iter().map(|(_, name)| name);
    let lent = match fields.last().map(|(field, _)| (field.presence, &field.ty)) {
        Some((Presence::ThreeState, _)) => quote!(.value().map(String::as_str)),
        Some((Presence::Required, Type::Nullable(_)) | (Presence::Optional, _)) => quote!(.as_deref()),
        _ => {
            return quote!(Some(&self #(.#names)*));
        }
    };
    quote!(self #(.#names)* #lent)
}

/// The fields that lead from a struct to a member of a member.
fn steps<'a>(cx: &Cx<'a>, id: TypeId, path: &[String]) -> Vec<(&'a Field, &'a Name)> {
    let mut at = Some(id);
    let mut fields = Vec::new();
    for wire in path {
        let Some((field, name)) = at.and_then(|id| step(cx, id, wire)) else { break };
        fields.push((field, name));
        at = cx.api.structure_id(&field.ty);
    }
    fields
}

fn step<'a>(cx: &Cx<'a>, id: TypeId, wire: &str) -> Option<(&'a Field, &'a Name)> {
    let Shape::Struct(structure) = &cx.api.get(id)?.shape else { return None };
    let index = structure.fields.iter().position(|field| field.wire == wire)?;
    Some((structure.fields.get(index)?, cx.names.get(id)?.members.get(index)?))
}
