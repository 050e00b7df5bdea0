//! Lists that come in pages, recognised by their shape: a cursor goes in, a list and the next cursor come out.

use crate::ir::{Api, Content, Cursor, Field, Location, Operation, Paging, Parameter, Presence, Struct, Type};

/// Query parameters that take a cursor, each with the members that give it.
const FORWARD: [(&str, &[&str]); 5] = [
    ("after", &["after"]),
    ("cursor", &["next_cursor", "nextCursor", "cursor"]),
    ("page_token", &["next_page_token", "nextPageToken"]),
    ("pageToken", &["nextPageToken"]),
    ("next_token", &["next_token", "nextToken"]),
];
const BACKWARD: [(&str, &[&str]); 1] = [("before", &["before"])];

/// Finds the operations that give a list in pages.
pub(super) fn find(api: &mut Api) {
    let found: Vec<Option<Paging>> = api.operations.iter().map(|operation| of(api, operation)).collect();
    for (operation, paging) in api.operations.iter_mut().zip(found) {
        operation.paging = paging;
    }
}

fn of(api: &Api, operation: &Operation) -> Option<Paging> {
    let Some(Content::Json(ty)) = &operation.success.agreed else { return None };
    if operation.method != "GET" {
        return None;
    }
    let page = api.structure(ty)?;
    let mut lists = page.fields.iter().filter_map(|field| Some((field, item(api, field)?)));
    let (field, item) = lists.next()?;
    if lists.next().is_some() {
        return None;
    }
    let after = cursor(api, operation, page, &FORWARD);
    let before = cursor(api, operation, page, &BACKWARD);
    after.is_some().then(|| Paging { items: vec![field.wire.clone()], item: item.clone(), after, before })
}

fn item<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Type> {
    match api.unalias(&field.ty) {
        Type::List(item) if field.presence == Presence::Required => Some(item),
        _ => None,
    }
}

fn cursor(api: &Api, operation: &Operation, page: &Struct, pairs: &[(&str, &[&str])]) -> Option<Cursor> {
    pairs.iter().find_map(|(parameter, givers)| {
        let takes = |it: &&Parameter| it.location == Location::Query && !it.required && it.wire == *parameter;
        let parameter = operation.parameters.iter().find(takes)?;
        let path = givers.iter().find_map(|giver| giving(api, page, giver))?;
        (api.unalias(&parameter.ty) == &Type::Text).then(|| Cursor { parameter: parameter.wire.clone(), path })
    })
}

/// The way to a text member of this name, in the page itself or in an object of it.
fn giving(api: &Api, page: &Struct, name: &str) -> Option<Vec<String>> {
    if page.fields.iter().any(|field| field.wire == name && is_text(api, field)) {
        return Some(vec![name.to_owned()]);
    }
    page.fields.iter().find_map(|field| {
        let inner = api.structure(&field.ty).filter(|_| field.presence == Presence::Required)?;
        let gives = inner.fields.iter().any(|it| it.wire == name && is_text(api, it));
        gives.then(|| vec![field.wire.clone(), name.to_owned()])
    })
}

fn is_text(api: &Api, field: &Field) -> bool {
    match &field.ty {
        Type::Nullable(inner) => api.unalias(inner) == &Type::Text,
        ty => api.unalias(ty) == &Type::Text,
    }
}
