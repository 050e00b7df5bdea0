//! Finds misspelled media types: `aplication/json`, `multipart/formdata`.

use crate::diagnostic::near_miss;

/// The top-level types of the registry of media types (RFC 6838 section 4.2).
const TYPES: [&str; 10] =
    ["application", "audio", "example", "font", "haptics", "image", "message", "model", "multipart", "video"];

/// Media types whose bodies have a special encoding.
const SPECIAL: [(&str, &str); 4] = [
    ("application", "json"),
    ("application", "x-www-form-urlencoded"),
    ("multipart", "form-data"),
    ("text", "event-stream"),
];

/// Returns the media type that a misspelled key means.
pub(crate) fn nearest_media_type(key: &str) -> Option<String> {
    let essence = key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/')?;
    if !TYPES.contains(&kind) && kind != "text" && !kind.starts_with("x-") {
        return near_miss(kind, TYPES).map(|kind| format!("{kind}/{subtype}"));
    }
    let special = SPECIAL.iter().find(|(its_kind, name)| *its_kind == kind && is_misspelling(subtype, name))?;
    Some(format!("{kind}/{}", special.1))
}

/// Returns true if a subtype is a misspelling of a special one.
fn is_misspelling(subtype: &str, name: &str) -> bool {
    // `bson`, `cson`, `json5` and `jsonl` are other formats. So in a short name, letters can only be swapped or
    // missing.
    let has_its_letters = || subtype.len() <= name.len() && subtype.chars().all(|it| name.contains(it));
    subtype != name && near_miss(subtype, [name]).is_some() && (name.len() > 4 || has_its_letters())
}

#[cfg(test)]
mod tests {
    use super::nearest_media_type;

    #[test]
    fn misspelled_media_types_are_found() {
        for (key, expected) in [
            ("aplication/json", "application/json"),
            ("Applicaton/json; charset=utf-8", "application/json"),
            ("aplication/problem+json", "application/problem+json"),
            ("application/jsn", "application/json"),
            ("application/josn", "application/json"),
            ("mulitpart/form-data", "multipart/form-data"),
            ("multipart/formdata", "multipart/form-data"),
            ("multipart/from-data", "multipart/form-data"),
            ("application/x-www-form-urlencode", "application/x-www-form-urlencoded"),
            ("application/x-www-form-url-encoded", "application/x-www-form-urlencoded"),
            ("text/event-steam", "text/event-stream"),
            ("iamge/png", "image/png"),
        ] {
            assert_eq!(nearest_media_type(key).as_deref(), Some(expected), "{key}");
        }
        for key in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/bson",
            "application/cson",
            "application/json5",
            "application/jsonl",
            "application/jose",
            "application/zip",
            "application/*",
            "*/*",
            "text/plain",
            "text/json",
            "text/x-json",
            "text/html",
            "multipart/mixed",
            "multipart/related",
            "x-custom/json",
            "binary/octet-stream",
            "chemical/x-pdb",
            "not_real/content-type",
            "openapi/python/client",
            "json",
        ] {
            assert_eq!(nearest_media_type(key), None, "{key}");
        }
    }
}
