//! The links to other pages in the header `Link` (RFC 8288).

use http::HeaderMap;
use http::header::LINK;

/// The link relations between pages (RFC 8288 section 3.3, RFC 5005).
const PAGES: [&str; 5] = ["next", "prev", "previous", "first", "last"];

/// Returns true if a response has a link to the next page; `None` if it has no link to any page.
pub(super) fn has_next(headers: &HeaderMap) -> Option<bool> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    let relations: Vec<String> = values.flat_map(relations).collect();
    let is_about_pages = relations.iter().any(|relation| PAGES.contains(&relation.as_str()));
    is_about_pages.then(|| relations.iter().any(|relation| relation == "next"))
}

/// Returns the relations of all links in a value, in lower case.
fn relations(value: &str) -> Vec<String> {
    let (mut relations, mut rest) = (Vec::new(), value);
    // A target can contain commas and semicolons, so parameters begin after its end.
    while let Some((_, parameters)) = rest.split_once('>') {
        let end = end_of_link(parameters);
        let (parameters, others) = parameters.split_at_checked(end).unwrap_or((parameters, ""));
        let value = crate::body::media_type::parameter(parameters, "rel").unwrap_or_default();
        relations.extend(value.split_ascii_whitespace().map(str::to_ascii_lowercase));
        rest = others;
    }
    relations
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
}
