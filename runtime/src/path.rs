//! Path templates filled in, so that no value can lead anywhere else (RFC 3986 section 3.3).

use crate::invalid::InvalidRequest;

/// Puts `values` into the expressions of `template`; each value is percent-encoded already.
///
/// Every segment that held an expression is looked at as a whole: an empty one, `.` or `..` would reach another resource
/// with this request's method and credential, because servers and proxies collapse such segments.
pub(crate) fn fill(template: &str, values: &[(&str, String)]) -> Result<String, InvalidRequest> {
    let mut path = String::with_capacity(template.len() + 32);
    for segment in template.trim_start_matches('/').split('/') {
        path.push('/');
        let start = path.len();
        fill_segment(&mut path, segment, values)?;
        let filled = path.get(start..).unwrap_or_default();
        if segment.contains('{') && filled.split('/').any(is_evasive) {
            return Err(InvalidRequest::new(format!(
                "`{segment}` of the path {template} would be {filled:?}: \
                an empty, `.` or `..` segment leads to another resource"
            )));
        }
    }
    Ok(path)
}

/// Whether a segment is one that is collapsed on the way, `%2E` being a dot (RFC 3986 sections 5.2.4 and 6.2.2).
pub(crate) fn is_evasive(segment: &str) -> bool {
    let dots = segment.replace("%2e", ".").replace("%2E", ".");
    matches!(dots.as_str(), "" | "." | "..")
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
