//! Media types, as far as they decide how a body is read and written.

/// `application/json`, and whatever ends in `+json` (RFC 6839 section 3.1), parameters aside.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn json_has_many_names() {
        for name in
            ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", "text/x+json ;a=b"]
        {
            assert!(is_json(name), "{name}");
        }
        for name in ["text/json", "application/jsonl", "application/xml", "json", ""] {
            assert!(!is_json(name), "{name}");
        }
    }
}
