//! The media types of responses.

use crate::compat::version::NamedOperation;
use crate::compat::{ChangeKind, Comparer};

/// The media type that a client requests if the description has only JSON.
const JSON: &str = "application/json";

/// Compares the media types that clients request with those that the newer description offers.
pub(crate) fn compare_accepted_media_types(
    comparison: &mut Comparer<'_>,
    old: NamedOperation<'_>,
    new: NamedOperation<'_>,
) {
    let (was, is) = (&old.it.offered_media_types, &new.it.offered_media_types);
    let asked: Vec<&str> = old.it.accept.as_deref().unwrap_or(JSON).split(", ").collect();
    let is_offered = asked.iter().any(|asked| is.iter().any(|offered| matches(asked, offered)));
    if was.is_empty() || is.is_empty() || is_offered {
        return;
    }
    let listed = |names: &[String]| names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(" or ");
    let what = format!("the result of `{}` was {}, and is {}", old.name(), listed(was), listed(is));
    let subject = (old.name(), was.first().map_or("", String::as_str));
    comparison.breaks_wire(ChangeKind::MediaRemoved, subject, (&old.key("responses"), &new.key("responses")), what);
}

/// Returns true if a media type or range includes the other (RFC 9110 section 12.5.1). The parameter `charset` is
/// ignored.
fn matches(one: &str, other: &str) -> bool {
    let (one, other) = (name_and_parameters(one), name_and_parameters(other));
    let includes = |range: &str, name: &str| {
        range == "*/*" || range == name || range.strip_suffix('*').is_some_and(|it| name.starts_with(it))
    };
    let is_range = one.0.ends_with('*') || other.0.ends_with('*');
    (includes(&one.0, &other.0) || includes(&other.0, &one.0)) && (is_range || one.1 == other.1)
}

/// Returns the name of a media type, and its parameters in sorted order.
fn name_and_parameters(text: &str) -> (String, Vec<String>) {
    let text = text.to_ascii_lowercase();
    let mut parts = text.split(';').map(|part| part.trim().to_owned());
    let name = parts.next().unwrap_or_default();
    let mut parameters: Vec<String> = parts.filter(|it| !it.is_empty() && !it.starts_with("charset=")).collect();
    parameters.sort_unstable();
    (name, parameters)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn ranges_include_and_parameters_tell_apart() {
        for (one, other, is_matched) in [
            ("application/json", "application/json; charset=utf-8", true),
            ("application/json", "Application/JSON", true),
            ("application/json", "application/hal+json", false),
            ("image/*", "image/png", true),
            ("text/csv", "*/*", true),
            ("application/json; version=1", "application/json;version=2", false),
            ("text/plain", "text/csv", false),
        ] {
            assert_eq!(matches(one, other), is_matched, "{one} {other}");
        }
    }
}
