//! What makes a response a page: its items, and the cursors to those beyond.

use super::Cx;
use super::text::{Text, quote};
use super::ty::{From, ty};
use crate::ir::{Api, Content, Cursor, Field, Giver, Operation, Paging, Presence, Shape, Turn, Type, TypeId};
use crate::names::Name;

/// One impl for every type that an operation gives as a page; a list is one by itself.
pub(super) fn pages(cx: &Cx<'_>) -> Text {
    let mut found: Vec<(TypeId, &Paging)> = Vec::new();
    for operation in &cx.api.operations {
        let Some((id, paging)) = page(cx.api, operation) else { continue };
        match found.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) if matches!(known.turn, Turn::Cursors { .. }) => {}
            Some((_, known)) => *known = paging,
            None => found.push((id, paging)),
        }
    }
    found.into_iter().map(|(id, paging)| implementation(cx, id, paging)).collect()
}

/// How a call's pages are walked, as the runtime says it.
pub(super) fn walk(paging: &Paging) -> Text {
    let parameter = |cursor: &Option<Cursor>| {
        cursor.as_ref().map_or_else(|| quote!(None), |Cursor { parameter, .. }| quote!(Some(#parameter)))
    };
    match &paging.turn {
        Turn::Cursors { after, before } => {
            let (after, before) = (parameter(after), parameter(before));
            quote!(weld::Paging::Cursors { after: #after, before: #before })
        }
        Turn::Offset(parameter) => quote!(weld::Paging::Offset(#parameter)),
        Turn::Number { parameter, first } => {
            quote!(weld::Paging::Number { parameter: #parameter, first: #first })
        }
    }
}

/// The struct that an operation gives as a page.
fn page<'a>(api: &'a Api, operation: &'a Operation) -> Option<(TypeId, &'a Paging)> {
    let Some(Content::Json(ty)) = &operation.success.agreed else { return None };
    Some((api.structure_id(ty)?, operation.paging.as_ref()?))
}

fn implementation(cx: &Cx<'_>, id: TypeId, paging: &Paging) -> Text {
    let name = cx.names.get(id).map(|names| &names.name);
    let item = ty(cx, &paging.item, From::Types);
    let list = steps(cx, id, &paging.items).into_iter().next().map(|(field, name)| owned(field, name));
    let items = list.unwrap_or_else(|| quote!(self));
    let (after, before) = match &paging.turn {
        Turn::Cursors { after, before } => (after.as_ref(), before.as_ref()),
        _ => (None, None),
    };
    let cursor = |it: Option<&Cursor>| it.map_or_else(|| quote!(None), |it| giver(cx, id, paging, &it.giver));
    let (after, before) = (cursor(after), cursor(before));
    quote! {
        impl weld::Page for #name {
            type Item = #item;

            fn into_items(self) -> Vec<Self::Item> {
                #items
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

/// The items of a page that may say none.
fn owned(field: &Field, name: &Name) -> Text {
    match Absence::of(field) {
        Absence::Never => quote!(self.#name),
        Absence::Option => quote!(self.#name.unwrap_or_default()),
        Absence::Presence => quote!(self.#name.into_value().unwrap_or_default()),
    }
}

/// The text that leads on, or nothing.
fn giver(cx: &Cx<'_>, id: TypeId, paging: &Paging, giver: &Giver) -> Text {
    match giver {
        Giver::Member(path) => lent(&steps(cx, id, path), &quote!(self)),
        Giver::LastItem { member, more } => {
            let item = cx.api.structure_id(&paging.item);
            let member = item.and_then(|item| Some(steps(cx, item, std::slice::from_ref(member)).first()?.1));
            let last = steps(cx, id, &paging.items).into_iter().next().map(|(field, name)| last(field, name));
            let more = steps(cx, id, std::slice::from_ref(more)).into_iter().next();
            let more = more.map(|(field, name)| goes_on(field, name));
            quote!(#last.filter(|_| #more).map(|it| it.#member.as_str()))
        }
    }
}

/// The last item, if there is one.
fn last(field: &Field, name: &Name) -> Text {
    match Absence::of(field) {
        Absence::Never => quote!(self.#name.last()),
        Absence::Option => quote!(self.#name.as_ref().and_then(|it| it.last())),
        Absence::Presence => quote!(self.#name.value().and_then(|it| it.last())),
    }
}

/// Whether a member says that there is more, or at least not that there is none.
fn goes_on(field: &Field, name: &Name) -> Text {
    match Absence::of(field) {
        Absence::Never => quote!(self.#name),
        Absence::Option => quote!(self.#name != Some(false)),
        Absence::Presence => quote!(self.#name.value() != Some(&false)),
    }
}

/// The text at the end of these members, which may be missing on the way.
fn lent(fields: &[(&Field, &Name)], from: &Text) -> Text {
    let Some(((field, name), rest)) = fields.split_first() else { return quote!(None) };
    if rest.is_empty() {
        return match Absence::of(field) {
            Absence::Never => quote!(Some(#from.#name.as_str())),
            Absence::Option => quote!(#from.#name.as_deref()),
            Absence::Presence => quote!(#from.#name.value().map(String::as_str)),
        };
    }
    let inner = lent(rest, &quote!(it));
    match Absence::of(field) {
        Absence::Never => lent(rest, &quote!(#from.#name)),
        Absence::Option => quote!(#from.#name.as_ref().and_then(|it| #inner)),
        Absence::Presence => quote!(#from.#name.value().and_then(|it| #inner)),
    }
}

/// How a member is not there.
#[derive(Clone, Copy)]
enum Absence {
    Never,
    Option,
    Presence,
}

impl Absence {
    fn of(field: &Field) -> Self {
        match (field.presence, &field.ty) {
            (Presence::ThreeState, _) => Self::Presence,
            (Presence::Required, Type::Nullable(_)) | (Presence::Optional, _) => Self::Option,
            (Presence::Required, _) => Self::Never,
        }
    }
}

/// The fields that lead from a struct to a member of a member.
fn steps<'a>(cx: &Cx<'a>, id: TypeId, path: &[String]) -> Vec<(&'a Field, &'a Name)> {
    let mut at = Some(id);
    let mut fields = Vec::new();
    for wire in path {
        let Some((field, name)) = at.and_then(|id| step(cx, id, wire)) else { break };
        fields.push((field, name));
        at = match &field.ty {
            Type::Nullable(inner) => cx.api.structure_id(inner),
            ty => cx.api.structure_id(ty),
        };
    }
    fields
}

fn step<'a>(cx: &Cx<'a>, id: TypeId, wire: &str) -> Option<(&'a Field, &'a Name)> {
    let Shape::Struct(structure) = &cx.api.get(id)?.shape else { return None };
    let index = structure.fields.iter().position(|field| field.wire == wire)?;
    Some((structure.fields.get(index)?, cx.names.get(id)?.members.get(index)?))
}
