//! Applies declarations of pagination, by the option `paginate`.

use std::collections::BTreeSet;

use super::arguments::{self, Declared, Refusal};
use super::markers::{markers_for_counted_pages, markers_for_cursors};
use super::value_path::value_type;
use super::{list_of_page, page_type};
use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::ir::{
    Api, CursorParameter, CursorSource, LinkSource, Operation, PageItems, PageMarker, PageMarkerKind, PageStrategy,
    Pagination, Presence, Type,
};
use crate::options::{DeclaredPagination, PaginationEntry, PaginationKind, PaginationRole};

/// Sets the pagination of the operations that the user's entries name, and reports entries that do not fit. Returns
/// the positions of these operations.
pub(super) fn apply_entries(api: &mut Api, entries: &[PaginationEntry], findings: &mut Findings) -> BTreeSet<usize> {
    let mut declared = BTreeSet::new();
    for entry in entries {
        let Some(position) = api.operations.iter().position(|it| it.option_keys().contains(&entry.operation)) else {
            findings.push(unknown_operation(api, entry));
            continue;
        };
        let Some(operation) = api.operations.get(position) else { continue };
        let pagination = if declared.insert(position) {
            declared_pagination(api, operation, &entry.declaration, None)
        } else {
            Err(Refusal::new("another entry is for the same operation").help("remove one of the two entries"))
        };
        match pagination {
            Ok(pagination) => {
                if let Some(operation) = api.operations.get_mut(position) {
                    operation.pagination = pagination;
                }
            }
            Err(refusal) => findings.push(refusal.finding(entry.id)),
        }
    }
    declared
}

fn unknown_operation(api: &Api, entry: &PaginationEntry) -> Finding {
    let detail = format!("there is no operation `{}`", entry.operation);
    let known: Vec<String> = api.operations.iter().flat_map(Operation::option_keys).collect();
    let help = did_you_mean(&entry.operation, known.iter().map(String::as_str));
    Finding::new(Code::UnknownOperation, Place::Option(entry.id), detail).maybe_help(help)
}

/// Returns the pagination that a declaration gives an operation. `default_first` is the number of the first page, if
/// neither the declaration nor the parameter states it.
pub(super) fn declared_pagination(
    api: &Api,
    operation: &Operation,
    declaration: &DeclaredPagination,
    default_first: Option<u64>,
) -> Result<Option<Pagination>, Refusal> {
    if declaration.kind == PaginationKind::None {
        return Ok(None);
    }
    check_method(operation, declaration.kind)?;
    let Some(page) = page_type(operation) else {
        let detail = format!("no success of `{} {}` has a JSON body", operation.method, operation.path);
        return Err(Refusal::new(detail).help("a list in pages needs the same JSON body in each success"));
    };
    let declared = Declared { api, operation, page, declaration, default_first };
    let (items, item) = items(&declared)?;
    let strategy = strategy(&declared, &item)?;
    let markers = markers(&declared, items.as_ref())?;
    Ok(Some(Pagination { items, item, strategy, markers }))
}

/// Refuses methods whose repetition can change data, and links for other methods than `GET`.
fn check_method(operation: &Operation, kind: PaginationKind) -> Result<(), Refusal> {
    let is_link = matches!(kind, PaginationKind::Link | PaginationKind::NextUrl);
    let allowed: &[&str] = if is_link { &["GET"] } else { &["GET", "QUERY", "POST"] };
    if allowed.contains(&operation.method.as_str()) {
        return Ok(());
    }
    let detail =
        format!("`{}` requests with `{}` are not repeated for further pages", operation.method, kind.keyword());
    Err(Refusal::new(detail).help(format!("`{}` is for {}", kind.keyword(), allowed.join(", "))))
}

/// Returns the list of a page, and the type of its items.
fn items(declared: &Declared<'_>) -> Result<(Option<PageItems>, Type), Refusal> {
    let Declared { api, page, .. } = *declared;
    let Some(argument) = declared.argument(PaginationRole::Items) else {
        if let Type::List(item) = value_type(api, page) {
            return Ok((None, (**item).clone()));
        }
        let found = api.structure(page).and_then(|page| list_of_page(api, page));
        let (field, item) = found.ok_or_else(|| {
            Refusal::new("the response has no list, or several").help("name the list: `items = \"data\"`")
        })?;
        let optional = field.presence != Presence::Required || matches!(field.ty, Type::Nullable(_));
        return Ok((Some(PageItems { path: vec![field.wire_name.clone()], optional }), item.clone()));
    };
    let list = declared.response(argument)?;
    let Type::List(item) = list.ty else { return Err(Refusal::wrong_type(argument, "an array")) };
    Ok((Some(PageItems { path: list.path, optional: list.presence != Presence::Required }), (**item).clone()))
}

/// Returns the request for the next page.
fn strategy(declared: &Declared<'_>, item: &Type) -> Result<PageStrategy, Refusal> {
    let DeclaredPagination { kind, first, .. } = *declared.declaration;
    Ok(match kind {
        PaginationKind::Link | PaginationKind::None => PageStrategy::Link(LinkSource::Header),
        PaginationKind::NextUrl => {
            let argument = declared.required(PaginationRole::Response)?;
            PageStrategy::Link(LinkSource::Member(arguments::url(declared, argument)?))
        }
        PaginationKind::Cursor => {
            let request = declared.request(declared.required(PaginationRole::Request)?)?;
            let source = if let Some(argument) = declared.argument(PaginationRole::LastItem) {
                CursorSource::LastItem(arguments::member_of_item(declared, argument, item, &request)?)
            } else {
                let argument = declared.required(PaginationRole::Response)?;
                CursorSource::Member(arguments::cursor(declared, argument, &request)?)
            };
            let after = Some(CursorParameter { parameter: request.parameter, source });
            PageStrategy::Cursors { after, before: None }
        }
        PaginationKind::Offset => {
            let request = declared.counter(PaginationRole::Request)?;
            let length = match declared.argument(PaginationRole::Length) {
                Some(_) => Some(declared.counter(PaginationRole::Length)?.parameter),
                None => None,
            };
            let first = first.or(request.first).unwrap_or(0);
            PageStrategy::Offset { parameter: request.parameter, length, first }
        }
        PaginationKind::Page => {
            let request = declared.counter(PaginationRole::Request)?;
            // A required number is in the first request, so that the client needs no default.
            let needless = (request.presence == Presence::Required).then_some(1);
            let first = first.or(request.first).or(declared.default_first).or(needless).ok_or_else(|| {
                Refusal::new("the description does not state the number of the first page").help("write `first = 1`")
            })?;
            PageStrategy::Number { parameter: request.parameter, first }
        }
    })
}

/// Returns the declared members that show if there is a next page, or else those with known names.
fn markers(declared: &Declared<'_>, items: Option<&PageItems>) -> Result<Vec<PageMarker>, Refusal> {
    let mut markers = Vec::new();
    for (role, kind) in [
        (PaginationRole::HasMore, PageMarkerKind::More),
        (PaginationRole::Total, PageMarkerKind::Total),
        (PaginationRole::Pages, PageMarkerKind::Pages),
    ] {
        if let Some(argument) = declared.argument(role) {
            markers.push(PageMarker { kind, path: arguments::marker(declared, argument)? });
        }
    }
    if !markers.is_empty() {
        return Ok(markers);
    }
    let api = declared.api;
    // Beside a nested list, the object around it can have the markers.
    let holder = items.and_then(|items| items.path.split_last()).map_or(&[][..], |(_, holder)| holder);
    for depth in (0..=holder.len()).rev() {
        let path = holder.get(..depth).unwrap_or_default();
        let object = arguments::object_at(api, declared.page, path);
        let is_counted = declared.declaration.kind.is_counted();
        let markers_of = if is_counted { markers_for_counted_pages } else { markers_for_cursors };
        let found = object.map(|object| markers_of(api, object));
        for marker in found.into_iter().flatten() {
            if markers.iter().all(|known: &PageMarker| known.kind != marker.kind) {
                markers.push(PageMarker { kind: marker.kind, path: [path, &marker.path].concat() });
            }
        }
    }
    Ok(markers)
}
