//! The links to other pages in the header `Link` (RFC 8288).

use http::HeaderMap;
use http::header::LINK;

use crate::body::media_type::parameter;

/// The link relations between pages (RFC 8288 section 3.3, RFC 5005).
const PAGES: [&str; 5] = ["next", "prev", "previous", "first", "last"];

/// A link of the header.
struct Link<'a> {
    target: &'a str,
    /// The relations, in lower case.
    relations: Vec<String>,
}

impl Link<'_> {
    fn is(&self, relation: &str) -> bool {
        self.relations.iter().any(|it| it == relation)
    }
}

/// Returns true if a response has a link to the next page; `None` if it has no link to any page.
pub(super) fn has_next(headers: &HeaderMap) -> Option<bool> {
    let links: Vec<Link<'_>> = links(headers).collect();
    let is_about_pages = links.iter().any(|link| PAGES.iter().any(|relation| link.is(relation)));
    is_about_pages.then(|| links.iter().any(|link| link.is("next")))
}

/// Returns the target of the link to the next page, which can be relative.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    links(headers).find(|link| link.is("next")).map(|link| link.target)
}

fn links(headers: &HeaderMap) -> impl Iterator<Item = Link<'_>> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links_of_value)
}

/// Returns the links of a value. A link with an `anchor` is about another resource (RFC 8288 section 3.2).
fn links_of_value(value: &str) -> Vec<Link<'_>> {
    let (mut links, mut rest) = (Vec::new(), value);
    // A target can contain commas and semicolons, so parameters begin after its end.
    while let Some((before, parameters)) = rest.split_once('>') {
        let (parameters, others) = parameters.split_at_checked(end_of_link(parameters)).unwrap_or((parameters, ""));
        let (_, target) = before.split_once('<').unwrap_or(("", before));
        let relations = parameter(parameters, "rel").unwrap_or_default();
        let relations = relations.split_ascii_whitespace().map(str::to_ascii_lowercase).collect();
        if parameter(parameters, "anchor").is_none() {
            links.push(Link { target: target.trim(), relations });
        }
        rest = others;
    }
    links
}

/// Returns the position of the comma that ends a link, outside of quotes.
fn end_of_link(parameters: &str) -> usize {
    let mut is_quoted = false;
    let end = parameters.find(|character| {
        is_quoted ^= character == '"';
        character == ',' && !is_quoted
    });
    end.unwrap_or(parameters.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_link_to_the_next_page_is_found_among_others() {
        for (value, next) in [
            (r#"<https://a/?page=2>; rel="next", <https://a/?page=5>; rel="last""#, Some(true)),
            (r#"<https://a/?page=1>; rel="first", <https://a/?page=4>; rel="prev""#, Some(false)),
            (r#"<https://a/?q=x,y;rel=next>; title="a, b; rel=next"; rel=Prev"#, Some(false)),
            (r#"<x>; rel="start NEXT""#, Some(true)),
            (r##"<x>; rel=next; anchor="#part""##, None),
            (r#"</style.css>; rel=preload; as=style, <x>; rel="self""#, None),
            ("<x>", None),
            ("next", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(LINK, value.parse().unwrap());
            assert_eq!(has_next(&headers), next, "{value}");
        }
        let mut headers = HeaderMap::new();
        assert_eq!(has_next(&headers), None);
        headers.append(LINK, "<a>; rel=prev".parse().unwrap());
        headers.append(LINK, "<b>; rel=next".parse().unwrap());
        assert_eq!(has_next(&headers), Some(true));
    }
    #[test]
    fn the_target_is_that_of_the_link_to_the_next_page() {
        for (value, target) in [
            (r#"</a?page=1>; rel=prev, </a?q=x,y;z&page=3>; rel="next""#, Some("/a?q=x,y;z&page=3")),
            (r#"< ?page=2 > ; title="a > b, <c>"; rel=next"#, Some("?page=2")),
            (r#"<a>; rel="next", <b>; rel="next""#, Some("a")),
            ("<a>; rel=last", None),
            ("<a>; rel=\"nextish\"", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(LINK, value.parse().unwrap());
            assert_eq!(next(&headers), target, "{value}");
        }
    }
}
