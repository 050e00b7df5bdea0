//! Finds the members of a page that show if there is a next page.

use crate::ir::{Api, Field, PageMarker, PageMarkerKind, Struct, Type};

/// Names of objects in a page that can contain a cursor, and can be absent.
pub(crate) const HOLDERS: [&str; 5] = ["page", "pagin", "meta", "cursor", "next"];

/// The depth to which cursors are searched.
pub(crate) const DEPTH: usize = 2;

/// The names of such members, in lower case and without separators.
/// A name with another meaning in some services has a separate kind, which the client trusts less.
const NAMES: [(PageMarkerKind, &[&str]); 8] = [
    (
        PageMarkerKind::More,
        &["hasmore", "more", "hasnext", "hasnextpage", "hasmoreitems", "hasmorepages", "istruncated"],
    ),
    (PageMarkerKind::Last, &["last", "islast", "islastpage", "lastpage"]),
    (
        PageMarkerKind::Next,
        &["next", "nextpage", "nextpageurl", "nextpagelink", "nexturl", "nextlink", "odatanextlink"],
    ),
    (
        PageMarkerKind::Total,
        &[
            "total",
            "totalcount",
            "totalitems",
            "totalelements",
            "totalresults",
            "totalrecords",
            "totalentries",
            "totalsize",
            "odatacount",
        ],
    ),
    (PageMarkerKind::Count, &["count"]),
    (PageMarkerKind::Pages, &["totalpages", "totalpagecount", "numpages", "numberofpages", "pages"]),
    (PageMarkerKind::PageCount, &["pagecount"]),
    (PageMarkerKind::LastPage, &["lastpage"]),
];

/// Returns the markers beside cursors: only a flag ends a list whose last page can have a cursor (Relay's `endCursor`).
/// The totals are for the caller.
pub(crate) fn markers_for_cursors(api: &Api, page: &Struct) -> Vec<PageMarker> {
    markers(api, page, |kind| {
        use PageMarkerKind::{Last, More, Pages, Total};
        matches!(kind, More | Last | Total | Pages)
    })
}

/// Returns the markers of counted pages.
pub(crate) fn markers_for_counted_pages(api: &Api, page: &Struct) -> Vec<PageMarker> {
    let mut marks = markers(api, page, |_| true);
    // Beside a total, a count is the count of this page.
    if marks.iter().any(|mark| mark.kind == PageMarkerKind::Total) {
        marks.retain(|mark| mark.kind != PageMarkerKind::Count);
    }
    marks
}

fn markers(api: &Api, page: &Struct, is_wanted: impl Fn(PageMarkerKind) -> bool) -> Vec<PageMarker> {
    let wanted = NAMES.iter().filter(|(kind, _)| is_wanted(*kind));
    wanted
        .filter_map(|(kind, names)| Some(PageMarker { kind: *kind, path: path_to_marker(api, page, *kind, names)? }))
        .collect()
}

/// Returns the path to the first member with one of the names and a suitable type.
fn path_to_marker(api: &Api, page: &Struct, kind: PageMarkerKind, names: &[&str]) -> Option<Vec<String>> {
    let find = |name: &&str| {
        path_to(api, page, DEPTH, &|field| plain_name(&field.wire_name) == **name && has_marker_type(api, kind, field))
    };
    names.iter().find_map(find).or_else(|| (kind == PageMarkerKind::Next).then(|| path_to_link(api, page)).flatten())
}

fn has_marker_type(api: &Api, kind: PageMarkerKind, field: &Field) -> bool {
    match kind {
        PageMarkerKind::More | PageMarkerKind::Last => is_flag(api, field),
        PageMarkerKind::Next => !is_flag(api, field) && !matches!(api.unalias(without_null(&field.ty)), Type::List(_)),
        _ => matches!(api.unalias(without_null(&field.ty)), Type::Integer(_)),
    }
}

/// Returns the path to the next page in a map of links (HAL).
fn path_to_link(api: &Api, page: &Struct) -> Option<Vec<String>> {
    let is_links = |field: &&Field| {
        plain_name(&field.wire_name) == "links" && matches!(api.unalias(without_null(&field.ty)), Type::Map(_))
    };
    Some(vec![page.fields.iter().find(is_links)?.wire_name.clone(), "next".to_owned()])
}

/// Returns the path to a member for which `is_it` is true, in the page or in an object about the page.
pub(crate) fn path_to(api: &Api, page: &Struct, depth: usize, is_it: &impl Fn(&Field) -> bool) -> Option<Vec<String>> {
    if let Some(field) = page.fields.iter().find(|field| is_it(field)) {
        return Some(vec![field.wire_name.clone()]);
    }
    let depth = depth.checked_sub(1)?;
    page.fields.iter().find_map(|field| {
        let is_holder = HOLDERS.iter().chain(&["link"]).any(|it| plain_name(&field.wire_name).contains(it));
        let inner = api.structure(without_null(&field.ty)).filter(|_| is_holder)?;
        Some([vec![field.wire_name.clone()], path_to(api, inner, depth, is_it)?].concat())
    })
}

/// Returns the name in lower case, without separators.
pub(crate) fn plain_name(wire: &str) -> String {
    wire.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// Returns true if a member is a boolean.
pub(crate) fn is_flag(api: &Api, field: &Field) -> bool {
    api.unalias(without_null(&field.ty)) == &Type::Bool
}

/// Returns the type without `null`.
pub(crate) fn without_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        ty => ty,
    }
}
