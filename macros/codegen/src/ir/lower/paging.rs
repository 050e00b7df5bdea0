//! Lists that come in pages, recognised by their shape: what leads on goes in, and a list comes out.

use crate::ir::{
    Api, Content, Cursor, Field, Giver, Location, Operation, Paging, Parameter, Presence, Struct, Turn, Type,
};

/// Query parameters that take a cursor, each with the members that give it; in lower case, and without what parts words.
const FORWARD: [(&str, &[&str]); 12] = [
    ("after", &["after", "nextcursor", "endcursor"]),
    ("cursor", &["nextcursor", "cursor", "endcursor"]),
    ("pagetoken", &["nextpagetoken", "nextpage", "pagetoken"]),
    ("nextpagetoken", &["nextpagetoken"]),
    ("nexttoken", &["nexttoken"]),
    ("paginationtoken", &["nexttoken", "paginationtoken"]),
    ("continuationtoken", &["nextcontinuationtoken", "continuationtoken"]),
    ("skiptoken", &["skiptoken"]),
    ("marker", &["nextmarker"]),
    ("iterator", &["iterator"]),
    ("startingafter", &["startingafter"]),
    ("next", &["next"]),
];
const BACKWARD: [(&str, &[&str]); 1] = [("before", &["before"])];

/// Query parameters that take the last item of the page before, by its `id`.
const AFTER_LAST: [&str; 3] = ["startingafter", "afterid", "after"];
/// Members that say whether there is a next page.
const MORE: [&str; 2] = ["hasmore", "more"];

/// Query parameters that count the items before the page.
const OFFSETS: [&str; 2] = ["offset", "skip"];
/// Query parameters that number the page.
const NUMBERS: [&str; 3] = ["page", "pagenumber", "pageno"];
/// Query parameters that say how long a page is: beside these, the others are what they are called.
const LENGTHS: [&str; 8] = ["limit", "perpage", "pagesize", "pagelimit", "size", "count", "top", "maxresults"];

/// What the list of a page is called, where it has several.
const LISTS: [&str; 8] = ["data", "items", "results", "values", "entries", "records", "elements", "list"];

/// Objects of a page that may hold a cursor without being there always.
const HOLDERS: [&str; 5] = ["page", "pagin", "meta", "cursor", "next"];
/// How deep cursors are looked for.
const DEPTH: usize = 2;

/// Finds the operations that give a list in pages.
pub(super) fn find(api: &mut Api) {
    let mut found: Vec<Option<Paging>> = api.operations.iter().map(|operation| of(api, operation)).collect();
    settle(api, &mut found);
    for (operation, paging) in api.operations.iter_mut().zip(found) {
        operation.paging = paging;
    }
}

/// A page hands out its cursors in one way, whichever operation gives it: the way of the first.
fn settle(api: &Api, found: &mut [Option<Paging>]) {
    let mut ways: Vec<(Option<Type>, [Option<Giver>; 2])> = Vec::new();
    for (operation, paging) in api.operations.iter().zip(found) {
        let Some(Paging { turn: Turn::Cursors { after, before }, .. }) = paging else { continue };
        let way = [after, before].map(|cursor| cursor.as_ref().map(|it| it.giver.clone()));
        let page = match &operation.success.agreed {
            Some(Content::Json(ty)) => Some(api.unalias(ty).clone()),
            _ => None,
        };
        match ways.iter().find(|(known, _)| *known == page) {
            Some((_, known)) if *known != way => *paging = None,
            Some(_) => {}
            None => ways.push((page, way)),
        }
    }
}

fn of(api: &Api, operation: &Operation) -> Option<Paging> {
    let Some(Content::Json(ty)) = &operation.success.agreed else { return None };
    if operation.method != "GET" {
        return None;
    }
    if let Type::List(item) = api.unalias(ty) {
        return Some(Paging { items: Vec::new(), item: (**item).clone(), turn: by_position(api, operation)? });
    }
    let page = api.structure(ty)?;
    let (field, item) = list(api, page)?;
    let turn = by_cursors(api, operation, page)
        .or_else(|| by_last_item(api, operation, page, item))
        .or_else(|| by_position(api, operation))?;
    Some(Paging { items: vec![field.wire.clone()], item: item.clone(), turn })
}

/// The list of a page: the only one, or the one that is called so.
fn list<'a>(api: &'a Api, page: &'a Struct) -> Option<(&'a Field, &'a Type)> {
    let lists: Vec<_> = page.fields.iter().filter_map(|field| Some((field, item(api, field)?))).collect();
    match lists.as_slice() {
        [only] => Some(*only),
        all => LISTS.iter().find_map(|name| all.iter().find(|(field, _)| plain(&field.wire) == *name)).copied(),
    }
}

fn item<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Type> {
    match api.unalias(present(&field.ty)) {
        Type::List(item) => Some(item),
        _ => None,
    }
}

fn by_cursors(api: &Api, operation: &Operation, page: &Struct) -> Option<Turn> {
    let after = cursor(api, operation, page, &FORWARD)?;
    Some(Turn::Cursors { after: Some(after), before: cursor(api, operation, page, &BACKWARD) })
}

fn cursor(api: &Api, operation: &Operation, page: &Struct, pairs: &[(&str, &[&str])]) -> Option<Cursor> {
    pairs.iter().find_map(|(name, givers)| {
        let parameter = optional(operation, name).filter(|it| api.unalias(&it.ty) == &Type::Text)?;
        let path = givers.iter().find_map(|giver| giving(api, page, giver, DEPTH))?;
        Some(Cursor { parameter: parameter.wire.clone(), giver: Giver::Member(path) })
    })
}

/// The way to a text member of this name, in the page itself or in an object of it.
fn giving(api: &Api, page: &Struct, name: &str, depth: usize) -> Option<Vec<String>> {
    if let Some(field) = page.fields.iter().find(|field| plain(&field.wire) == name && is_text(api, &field.ty)) {
        return Some(vec![field.wire.clone()]);
    }
    let depth = depth.checked_sub(1)?;
    page.fields.iter().find_map(|field| {
        let is_holder = HOLDERS.iter().any(|it| plain(&field.wire).contains(it));
        let inner = api.structure(present(&field.ty)).filter(|_| is_holder)?;
        Some([vec![field.wire.clone()], giving(api, inner, name, depth)?].concat())
    })
}

fn by_last_item(api: &Api, operation: &Operation, page: &Struct, item: &Type) -> Option<Turn> {
    let parameter = AFTER_LAST.iter().find_map(|name| optional(operation, name))?;
    let is_more = |field: &&Field| MORE.contains(&plain(&field.wire).as_str()) && is_flag(api, &field.ty);
    let more = page.fields.iter().find(is_more)?;
    let is_id = |field: &&Field| {
        field.wire == "id" && field.presence == Presence::Required && api.unalias(&field.ty) == &Type::Text
    };
    let id = api.structure(item)?.fields.iter().find(is_id)?;
    let giver = Giver::LastItem { member: id.wire.clone(), more: more.wire.clone() };
    let after = Cursor { parameter: parameter.wire.clone(), giver };
    (api.unalias(&parameter.ty) == &Type::Text).then_some(Turn::Cursors { after: Some(after), before: None })
}

/// By an offset, or by numbers of pages where the description says which is the first.
fn by_position(api: &Api, operation: &Operation) -> Option<Turn> {
    let number = |it: &&Parameter| matches!(api.unalias(&it.ty).without_text(), Type::Integer(_) | Type::Float);
    let named = |names: &[&str]| names.iter().find_map(|name| optional(operation, name)).filter(number);
    named(&LENGTHS)?;
    let offset = named(&OFFSETS).filter(|it| it.first.is_none_or(|first| first == 0));
    if let Some(offset) = offset {
        return Some(Turn::Offset(offset.wire.clone()));
    }
    let page = named(&NUMBERS)?;
    let first = page.first.filter(|first| *first <= 1)?;
    Some(Turn::Number { parameter: page.wire.clone(), first })
}

/// The parameter of the query that is called so, if it may be left out.
fn optional<'a>(operation: &'a Operation, name: &str) -> Option<&'a Parameter> {
    let takes = |it: &&Parameter| it.location == Location::Query && !it.required && plain(&it.wire) == name;
    operation.parameters.iter().find(takes)
}

/// The name in lower case, and without what parts words.
fn plain(wire: &str) -> String {
    wire.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

fn is_text(api: &Api, ty: &Type) -> bool {
    api.unalias(present(ty)) == &Type::Text
}

fn is_flag(api: &Api, ty: &Type) -> bool {
    api.unalias(present(ty)) == &Type::Bool
}

/// What a type is where it is not `null`.
fn present(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        ty => ty,
    }
}
