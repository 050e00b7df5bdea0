//! Finds the URL of the next page: in the header `Link`, or in a member of the page.

use super::markers::{plain_name, without_null};
use crate::ir::{Api, Field, LinkSource, Operation, PageStrategy, Struct, Type};

/// Names of members that have the URL of the next page; in lower case, without separators.
const URLS: [&str; 8] =
    ["nextpageurl", "nextpageuri", "nextpagelink", "nexturl", "nexturi", "nextlink", "nexthref", "odatanextlink"];
/// Names of members with the URL of the previous page. Beside one of these, `next` is a URL, too.
const PREVIOUS: [&str; 2] = ["previous", "prev"];
/// Names of objects that can contain the URL.
const HOLDERS: [&str; 5] = ["links", "paging", "pagination", "meta", "pageinfo"];

/// Returns the strategy by the header `Link`, if the description has that header.
pub(crate) fn by_header(operation: &Operation) -> Option<PageStrategy> {
    let is_link = operation.headers.iter().any(|header| header.wire_name.eq_ignore_ascii_case("link"));
    is_link.then_some(PageStrategy::Link(LinkSource::Header))
}

/// Returns the strategy by a URL in the page, or in an object of it.
pub(crate) fn by_url(api: &Api, page: &Struct) -> Option<PageStrategy> {
    let in_page = || Some(vec![member(api, page, Holder::Page)?]);
    let path = in_page().or_else(|| page.fields.iter().find_map(|field| path_in(api, field)))?;
    Some(PageStrategy::Link(LinkSource::Member(path)))
}

/// The object that can contain a URL.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Page,
    /// An object whose members are links, such as `_links`.
    Links,
}

fn path_in(api: &Api, field: &Field) -> Option<Vec<String>> {
    let name = plain_name(&field.wire_name);
    let holder = if name == "links" { Holder::Links } else { Holder::Page };
    if !HOLDERS.contains(&name.as_str()) {
        return None;
    }
    let inner = match api.unalias(without_null(&field.ty)) {
        Type::Map(value) if holder == Holder::Links && is_link(api, value) => "next".to_owned(),
        ty => member(api, api.structure(ty)?, holder)?,
    };
    Some(vec![field.wire_name.clone(), inner])
}

/// Returns the member with the URL of the next page.
fn member(api: &Api, page: &Struct, holder: Holder) -> Option<String> {
    let links = || page.fields.iter().filter(|field| is_link(api, &field.ty));
    let has = |names: &[&str], field: &Field| names.contains(&plain_name(&field.wire_name).as_str());
    let is_url = holder == Holder::Links || links().any(|field| has(&PREVIOUS, field));
    let named = links().find(|field| has(&URLS, field));
    let next = || links().find(|field| is_url && has(&["next"], field));
    named.or_else(next).map(|field| field.wire_name.clone())
}

/// Returns true for text, and for an object with a text `href`.
pub(super) fn is_link(api: &Api, ty: &Type) -> bool {
    let is_text = |ty: &Type| api.unalias(without_null(ty)) == &Type::Text;
    let has_href = |object: &Struct| object.fields.iter().any(|it| it.wire_name == "href" && is_text(&it.ty));
    is_text(ty) || api.structure(without_null(ty)).is_some_and(has_href)
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use crate::ir::lower::tests::description;
    use crate::ir::print;

    /// Returns the pagination of a list without parameters.
    fn pagination(headers: &str, page: &str) -> String {
        let lowered = description(&format!(
            "paths: {{/x: {{get: {{responses: {{200: {{description: x, headers: {{{headers}}},
 content: {{application/json: {{schema: {page}}}}}}}}}}}}}}}
components: {{schemas: {{Link: {{properties: {{href: {{type: string}}}}}}}}}}"
        ));
        let text = print::print(&lowered.api);
        text.lines().find_map(|line| line.strip_prefix("  paging: ")).unwrap_or("none").to_owned()
    }

    /// Returns the pagination of a page with a list of strings and other properties.
    fn with(others: &str) -> String {
        let page = format!("{{required: [d], properties: {{d: {{type: array, items: {{type: string}}}}, {others}}}}}");
        pagination("", &page)
    }

    #[test]
    fn a_described_header_has_the_next_page() {
        let list = "{type: array, items: {type: string}}";
        let header = "link: {schema: {type: string}}";
        assert_eq!(pagination(header, list), "body: [string], header Link");
        assert_eq!(pagination(header, &format!("{{properties: {{d: {list}}}}}")), "d?: [string], header Link");
        assert_eq!(pagination(header, "{type: string}"), "none");
        assert_eq!(pagination("linked: {schema: {type: string}}", list), "none");
    }

    #[test]
    fn a_member_has_the_next_page() {
        let text = "{type: [string, 'null']}";
        assert_eq!(with(&format!("next_page_url: {text}")), "d!: [string], URL next_page_url");
        assert_eq!(with(&format!("'@odata.nextLink': {text}")), "d!: [string], URL @odata.nextLink");
        assert_eq!(with(&format!("next: {text}, previous: {text}")), "d!: [string], URL next");
        assert_eq!(
            with(&format!("paging: {{properties: {{next: {text}, prev: {text}}}}}")),
            "d!: [string], URL paging.next"
        );
        assert_eq!(with(&format!("links: {{properties: {{next: {text}}}}}")), "d!: [string], URL links.next");
        assert_eq!(with("_links: {properties: {next: $Link}}"), "d!: [string], URL _links.next");
        assert_eq!(with("_links: {additionalProperties: $Link}"), "d!: [string], URL _links.next");
    }

    #[test]
    fn a_member_that_can_be_a_token_is_no_url() {
        assert_eq!(with("next: {type: string}"), "none");
        assert_eq!(with("next: {type: integer}, previous: {type: integer}"), "none");
        assert_eq!(with("paging: {properties: {next: {type: string}}}"), "none");
        assert_eq!(with("other: {properties: {next_url: {type: string}}}"), "none");
    }
}
