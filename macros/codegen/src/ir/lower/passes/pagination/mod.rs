//! Finds paginated lists by the shape of the operation: a response with a list, and a query parameter or a link for the
//! next page.

mod arguments;
mod declared;
mod extensions;
mod links;
mod markers;
mod value_path;

use self::links::{by_header, by_url};
use self::markers::{
    DEPTH, is_flag, markers_for_counted_pages, markers_for_cursors, path_to, plain_name, without_null,
};
use crate::diagnostic::Findings;
use crate::graph::{OFFSETS, PaginationExtensions};
use crate::ir::{
    Api, Content, CursorParameter, CursorSource, Field, Location, Operation, PageItems, PageParameter, PageStrategy,
    Pagination, Parameter, Presence, Struct, Type,
};
use crate::options::Options;

/// Query parameters for a cursor, each with the response members that have it; in lower case, without separators.
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

/// Query parameters for the `id` of the last item on the previous page.
const AFTER_LAST: [&str; 3] = ["startingafter", "afterid", "after"];
/// Members that show if there is a next page.
const MORE: [&str; 2] = ["hasmore", "more"];

/// Query parameters for the number of the page.
const NUMBERS: [&str; 3] = ["page", "pagenumber", "pageno"];
/// Query parameters for the length of a page. Beside one of these, the other parameters have the meaning of their
/// names.
const LENGTHS: [&str; 8] = ["limit", "perpage", "pagesize", "pagelimit", "size", "count", "top", "maxresults"];

/// Names of the paginated list in a page with several lists.
const LISTS: [&str; 9] = ["data", "items", "results", "values", "entries", "records", "elements", "content", "list"];

/// Finds the operations that return a list in pages. The user overrides extensions, and these override the shape.
pub(crate) fn find_pagination(
    api: &mut Api,
    options: &Options,
    extensions: &[PaginationExtensions],
    findings: &mut Findings,
) {
    let found: Vec<Option<Pagination>> = api.operations.iter().map(|operation| pagination_of(api, operation)).collect();
    for (operation, paging) in api.operations.iter_mut().zip(found) {
        operation.pagination = paging;
    }
    let declared = declared::apply_entries(api, &options.pagination, findings);
    extensions::apply_extensions(api, extensions, &declared, findings);
}

fn pagination_of(api: &Api, operation: &Operation) -> Option<Pagination> {
    if operation.method != "GET" {
        return None;
    }
    let ty = page_type(operation)?;
    if let Type::List(item) = api.unalias(ty) {
        let turn = by_position(api, operation).or_else(|| by_header(operation))?;
        return Some(Pagination { items: None, item: (**item).clone(), strategy: turn, markers: Vec::new() });
    }
    let page = api.structure(ty)?;
    let (field, item) = list_of_page(api, page)?;
    let by_cursor = by_cursors(api, operation, page).or_else(|| by_last_item(api, operation, page, item));
    let (turn, marks) = match by_cursor {
        Some(turn) => (turn, markers_for_cursors(api, page)),
        None => match by_position(api, operation) {
            Some(turn) => (turn, markers_for_counted_pages(api, page)),
            None => (by_url(api, page).or_else(|| by_header(operation))?, markers_for_cursors(api, page)),
        },
    };
    let optional = field.presence != Presence::Required || matches!(field.ty, Type::Nullable(_));
    let items = Some(PageItems { path: vec![field.wire_name.clone()], optional });
    Some(Pagination { items, item: item.clone(), strategy: turn, markers: marks })
}

/// Returns the type of the body that every success with a body has. A redirect, or a success without content, is no
/// page.
fn page_type(operation: &Operation) -> Option<&Type> {
    let outcomes = operation.success.cases.iter().filter(|it| !it.status.is_redirect());
    let mut pages = outcomes.map(|it| &it.content).filter(|content| **content != Content::Empty);
    match pages.next()? {
        first @ (Content::Json(ty) | Content::Xml(ty, _)) if pages.all(|other| other == first) => Some(ty),
        _ => None,
    }
}

/// Returns the list of a page: the only one, or the first of `LISTS`.
fn list_of_page<'a>(api: &'a Api, page: &'a Struct) -> Option<(&'a Field, &'a Type)> {
    let lists: Vec<_> = page.fields.iter().filter_map(|field| Some((field, item_type(api, field)?))).collect();
    match lists.as_slice() {
        [only] => Some(*only),
        all => {
            LISTS.iter().find_map(|name| all.iter().find(|(field, _)| plain_name(&field.wire_name) == *name)).copied()
        }
    }
}

fn item_type<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Type> {
    match api.unalias(without_null(&field.ty)) {
        Type::List(item) => Some(item),
        _ => None,
    }
}

fn by_cursors(api: &Api, operation: &Operation, page: &Struct) -> Option<PageStrategy> {
    let after = cursor_parameter(api, operation, page, &FORWARD)?;
    Some(PageStrategy::Cursors { after: Some(after), before: cursor_parameter(api, operation, page, &BACKWARD) })
}

fn cursor_parameter(
    api: &Api,
    operation: &Operation,
    page: &Struct,
    pairs: &[(&str, &[&str])],
) -> Option<CursorParameter> {
    pairs.iter().find_map(|(name, sources)| {
        let parameter = optional_query_parameter(operation, name).filter(|it| api.unalias(&it.ty) == &Type::Text)?;
        let is_source = |name: &str, field: &Field| plain_name(&field.wire_name) == name && is_text(api, &field.ty);
        let path = sources.iter().find_map(|source| path_to(api, page, DEPTH, &|field| is_source(source, field)))?;
        Some(CursorParameter { parameter: in_query(parameter), source: CursorSource::Member(path) })
    })
}

fn by_last_item(api: &Api, operation: &Operation, page: &Struct, item: &Type) -> Option<PageStrategy> {
    let parameter = AFTER_LAST.iter().find_map(|name| optional_query_parameter(operation, name))?;
    let is_more = |field: &Field| MORE.contains(&plain_name(&field.wire_name).as_str()) && is_flag(api, field);
    page.fields.iter().find(|field| is_more(field))?;
    let is_id = |field: &&Field| {
        field.wire_name == "id" && field.presence == Presence::Required && api.unalias(&field.ty) == &Type::Text
    };
    let id = api.structure(item)?.fields.iter().find(is_id)?;
    let after =
        CursorParameter { parameter: in_query(parameter), source: CursorSource::LastItem(id.wire_name.clone()) };
    (api.unalias(&parameter.ty) == &Type::Text).then_some(PageStrategy::Cursors { after: Some(after), before: None })
}

/// Returns the strategy by offset, or by page number if the description states the first number.
fn by_position(api: &Api, operation: &Operation) -> Option<PageStrategy> {
    let number = |it: &&Parameter| matches!(api.unalias(&it.ty).without_number_text(), Type::Integer(_) | Type::Float);
    let named = |names: &[&str]| names.iter().find_map(|name| optional_query_parameter(operation, name)).filter(number);
    let length = named(&LENGTHS)?;
    let offset = named(&OFFSETS).filter(|it| it.first_page.is_none_or(|first| first == 0));
    if let Some(offset) = offset {
        return Some(PageStrategy::Offset { parameter: in_query(offset), length: Some(in_query(length)), first: 0 });
    }
    let page = named(&NUMBERS)?;
    let first = page.first_page.filter(|first| *first <= 1)?;
    Some(PageStrategy::Number { parameter: in_query(page), first })
}

fn in_query(parameter: &Parameter) -> PageParameter {
    PageParameter::Query(parameter.wire_name.clone())
}

/// Returns the optional query parameter with this name.
fn optional_query_parameter<'a>(operation: &'a Operation, name: &str) -> Option<&'a Parameter> {
    let takes = |it: &&Parameter| it.location == Location::Query && !it.required && plain_name(&it.wire_name) == name;
    operation.parameters.iter().find(takes)
}

fn is_text(api: &Api, ty: &Type) -> bool {
    api.unalias(without_null(ty)) == &Type::Text
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use crate::ir::lower::tests::description;
    use crate::ir::print;

    /// Returns the pagination of an operation with query parameters, such as `limit: {type: integer}`, and a response.
    fn pagination(method: &str, parameters: &[&str], response: &str) -> String {
        let parameter = |it: &&str| {
            let (name, schema) = it.split_once(": ").unwrap_or((it, "{}"));
            format!("{{name: {name}, in: query, schema: {schema}}}")
        };
        let parameters = parameters.iter().map(parameter).collect::<Vec<_>>().join(", ");
        let lowered = description(&format!(
            "paths: {{/x: {{{method}: {{parameters: [{parameters}], responses: {{200: {{description: x,
 content: {{application/json: {{schema: {response}}}}}}}}}}}}}}}
components: {{schemas: {{Item: {{properties: {{id: {{type: string}}}}, required: [id]}}}}}}"
        ));
        let text = print::print(&lowered.api);
        text.lines().find_map(|line| line.strip_prefix("  paging: ")).unwrap_or("none").to_owned()
    }

    /// Returns the schema of a page with a list of strings and other properties.
    fn page(others: &str) -> String {
        format!("{{required: [data], properties: {{data: {{type: array, items: {{type: string}}}}{others}}}}}")
    }

    const TEXT: &str = "{type: string}";
    const LIMIT: &str = "limit: {type: integer}";

    #[test]
    fn a_cursor_is_a_member_of_the_page() {
        let cursor = format!("cursor: {TEXT}");
        let check = |page: &str, expected: &str| assert_eq!(pagination("get", &[&cursor], page), expected, "{page}");
        check(&page(", next_cursor: {type: string}"), "data!: [string], after cursor = next_cursor");
        check(&page(", nextCursor: {type: [string, 'null']}"), "data!: [string], after cursor = nextCursor");
        check(
            &page(", meta: {properties: {next_cursor: {type: string}}}"),
            "data!: [string], after cursor = meta.next_cursor",
        );
        // Only a flag ends a list with cursors; a total is for the caller.
        check(
            &page(", next_cursor: {type: string}, has_more: {type: boolean}, total: {type: integer}"),
            "data!: [string], after cursor = next_cursor, More has_more, Total total",
        );
        // A member with another name or type is no cursor.
        check(&page(", token: {type: string}"), "none");
        check(&page(", next_cursor: {type: integer}"), "none");
        check(&page(", other: {properties: {next_cursor: {type: string}}}"), "none");
    }

    #[test]
    fn pages_can_be_read_backwards() {
        let parameters = ["after: {type: string}", "before: {type: string}"];
        let page = page(", after: {type: string}, before: {type: string}");
        assert_eq!(
            pagination("get", &parameters, &page),
            "data!: [string], after after = after, before before = before"
        );
    }

    #[test]
    fn the_last_item_can_be_the_cursor() {
        let page = |more: &str| {
            format!(
                "{{required: [data], properties: {{data: {{type: array, items: $Item}}, {more}: {{type: boolean}}}}}}"
            )
        };
        let parameters = ["starting_after: {type: string}"];
        let expected = "data!: [Item], after starting_after = last item.id, More has_more";
        assert_eq!(pagination("get", &parameters, &page("has_more")), expected);
        assert_eq!(pagination("get", &parameters, &page("done")), "none");
        assert_eq!(pagination("get", &["starting_after: {type: integer}"], &page("has_more")), "none");
    }

    #[test]
    fn an_offset_needs_the_length_of_a_page() {
        let list = "{type: array, items: {type: string}}";
        let offset = "offset: {type: integer}";
        assert_eq!(pagination("get", &[offset, LIMIT], list), "body: [string], offset offset of length limit");
        assert_eq!(pagination("get", &[offset], list), "none");
        assert_eq!(pagination("get", &["offset: {type: integer, default: 1}", LIMIT], list), "none");
        assert_eq!(
            pagination("get", &[offset, LIMIT], &page(", total: {type: integer}, count: {type: integer}")),
            "data!: [string], offset offset of length limit, Total total",
        );
    }

    #[test]
    fn the_number_of_the_first_page_must_be_known() {
        let number = |schema: &str| pagination("get", &[&format!("page: {schema}"), LIMIT], &page(""));
        assert_eq!(number("{type: integer, minimum: 1}"), "data!: [string], number page from 1");
        assert_eq!(number("{type: integer, minimum: 1, default: 0}"), "data!: [string], number page from 0");
        assert_eq!(number("{type: integer, default: 2}"), "none");
        assert_eq!(number("{type: integer}"), "none");
        assert_eq!(number(TEXT), "none");
    }

    #[test]
    fn other_operations_return_no_pages() {
        let page = page(", next_cursor: {type: string}");
        let cursor = "cursor: {type: string}";
        assert_eq!(pagination("post", &[cursor], &page), "none");
        assert_eq!(pagination("get", &[], &page), "none");
        // A required parameter is no cursor: the first page has none.
        assert_eq!(pagination("get", &["cursor: {type: string}, required: true"], &page), "none");
        // Several lists, one of which has a name of a list.
        let lists = |name: &str| {
            format!(
                "{{properties: {{tags: {{type: array, items: {{type: integer}}}},
 {name}: {{type: array, items: {{type: string}}}}, next_cursor: {{type: string}}}}}}"
            )
        };
        assert_eq!(pagination("get", &[cursor], &lists("items")), "items?: [string], after cursor = next_cursor");
        assert_eq!(pagination("get", &[cursor], &lists("names")), "none");
    }
}
