//! Fills path templates, so that no value changes the resource (RFC 3986 section 3.3).

use crate::request::invalid::InvalidRequest;

/// Puts `values` into the expressions of `template`; each value is percent-encoded already.
///
/// Every segment with an expression is checked as a whole. An empty segment, `.` or `..` would select another resource
/// with this request's method and credential, because servers and proxies collapse such segments. A template may end in
/// a query, which has no segments.
pub(crate) fn fill(template: &str, values: &[(&str, String)]) -> Result<String, InvalidRequest> {
    let mut path = String::with_capacity(template.len() + 32);
    let (template, query) = template.split_at(template.find('?').unwrap_or(template.len()));
    for segment in template.trim_start_matches('/').split('/') {
        path.push('/');
        let start = path.len();
        fill_segment(&mut path, segment, values)?;
        let filled = path.get(start..).unwrap_or_default();
        if segment.contains('{') && filled.split('/').any(is_evasive) {
            return Err(InvalidRequest::new(format!(
                "`{segment}` of the path {template} would be {filled:?}: \
                an empty, `.` or `..` segment refers to another resource"
            )));
        }
    }
    fill_segment(&mut path, query, values)?;
    Ok(path)
}

/// Returns `true` for a segment that servers collapse; `%2E` is a dot (RFC 3986 sections 5.2.4 and 6.2.2).
pub(crate) fn is_evasive(segment: &str) -> bool {
    if segment.len() > "%2e%2e".len() {
        return false;
    }
    let (mut rest, mut dots) = (segment, 0);
    while let Some(after) = [".", "%2e", "%2E"].iter().find_map(|dot| rest.strip_prefix(dot)) {
        (rest, dots) = (after, dots + 1);
    }
    rest.is_empty() && dots <= 2
}

fn fill_segment(path: &mut String, mut segment: &str, values: &[(&str, String)]) -> Result<(), InvalidRequest> {
    while let Some((before, rest)) = segment.split_once('{') {
        let (name, after) = rest.split_once('}').unwrap_or((rest, ""));
        path.push_str(before);
        let value = values.iter().rfind(|(known, _)| *known == name);
        let (_, value) =
            value.ok_or_else(|| InvalidRequest::new(format!("the path parameter `{name}` has no value")))?;
        path.push_str(value);
        segment = after;
    }
    path.push_str(segment);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that meets something unexpected has to fail")]

    use super::*;

    fn filled(template: &str, values: &[(&str, &str)]) -> Result<String, String> {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        fill(template, &values).map_err(|fault| fault.into_reason().into_owned())
    }

    #[test]
    fn expressions_take_their_values() {
        assert_eq!(filled("/", &[]).as_deref(), Ok("/"));
        assert_eq!(filled("/a/", &[]).as_deref(), Ok("/a/"));
        assert_eq!(filled("/a/{b}/c:{d}.{e}", &[("d", "2"), ("b", "1"), ("e", "3")]).as_deref(), Ok("/a/1/c:2.3"));
        assert_eq!(filled("/{a}/x", &[("a", ".redactor")]).as_deref(), Ok("/.redactor/x"));
        assert_eq!(filled("/{a}?b={b}", &[("a", "1"), ("b", "..")]).as_deref(), Ok("/1?b=.."));
        assert_eq!(filled("/{a}", &[("a", "...")]).as_deref(), Ok("/..."));
    }

    #[test]
    fn segments_that_collapse_are_refused() {
        for value in ["", ".", "..", "%2e", "%2E.", ".%2e", "a/..", "a//b", "/"] {
            let reason = filled("/x/{a}/y", &[("a", value)]).unwrap_err();
            assert!(reason.contains("refers to another resource"), "{value}: {reason}");
        }
        assert!(filled("/{a}?b={b}", &[("a", ".."), ("b", "c")]).is_err());
        assert!(filled("/{a}{b}", &[("a", "."), ("b", ".")]).is_err());
        assert!(filled("/{a}.", &[("a", ".")]).is_err());
    }

    #[test]
    fn a_value_must_be_there() {
        assert_eq!(filled("/{a}", &[]).unwrap_err(), "the path parameter `a` has no value");
    }
}
