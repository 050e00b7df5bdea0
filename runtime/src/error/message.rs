//! The server's own words, taken out of an error body whatever its shape.

use serde_json::Value;

use crate::json::without_mark;

/// Members that hold prose, the likeliest first (RFC 9457 section 3.1, RFC 6749 section 5.2, and common practice).
const MEMBERS: [&str; 5] = ["message", "error_description", "detail", "title", "error"];

/// How many characters of a message are kept: a line in a log.
const LONGEST: usize = 200;

/// What a JSON error body says in words, on one line. Nothing of a body that has no such member is ever shown.
pub(crate) fn message(body: &[u8]) -> Option<String> {
    let body = without_mark(body);
    match body.first() {
        Some(b'{' | b' ' | b'\n' | b'\r' | b'\t') => find(&serde_json::from_slice(body).ok()?),
        _ => None,
    }
}

fn find(body: &Value) -> Option<String> {
    MEMBERS.iter().filter_map(|name| body.get(name)).find_map(words)
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(presentable(text.trim())),
        Value::Array(items) => {
            let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            (!texts.is_empty()).then(|| presentable(&texts.join("; ")))
        }
        // `{"error": {"message": ..}}`; one level only, since a body decides what it holds.
        Value::Object(inner) => inner.get("message").and_then(Value::as_str).map(presentable),
        _ => None,
    }
}

/// Bounded, and with control characters escaped, so that no server writes lines or colours into a log.
pub(crate) fn presentable(text: &str) -> String {
    let mut line = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            line.push('…');
            break;
        }
        if character.is_control() || is_bidirectional(character) {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// The marks that reorder text, and line separators that are no control characters.
fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_found_whatever_the_shape() {
        for (body, words) in [
            (r#"{"code":"x","message":"Not Found"}"#, Some("Not Found")),
            (
                r#"{"message":["a must be a string","b is missing"],"error":"Bad Request"}"#,
                Some("a must be a string; b is missing"),
            ),
            (r#"{"error":"invalid_grant","error_description":"The code is used up"}"#, Some("The code is used up")),
            (r#"{"error":"Maximum unique keys reached"}"#, Some("Maximum unique keys reached")),
            (r#"{"error":{"type":"card","message":"Declined"}}"#, Some("Declined")),
            (r#"{"type":"about:blank","title":"Forbidden","detail":"Not yours"}"#, Some("Not yours")),
            (r#" {"title":"Forbidden"}"#, Some("Forbidden")),
            ("\u{feff}{\"title\":\"Forbidden\"}", Some("Forbidden")),
            (r#"{"message":null,"error":"e"}"#, Some("e")),
            (r#"{"message":"  ","title":"t"}"#, Some("t")),
            (r#"{"message":[1,{}]}"#, None),
            (r#"{"token":"secret"}"#, None),
            (r#""Ratelimited""#, None),
            (r#"[{"message":"a"}]"#, None),
            ("<html>message</html>", None),
            (r#"{"message":"cut of"#, None),
            ("", None),
        ] {
            assert_eq!(message(body.as_bytes()).as_deref(), words, "{body}");
        }
    }

    #[test]
    fn the_words_fit_on_a_line_of_a_log() {
        let tricky = serde_json::json!({ "message": "a\nb\u{1b}[31m\u{202e}é" }).to_string();
        assert_eq!(message(tricky.as_bytes()).as_deref(), Some("a\\nb\\u{1b}[31m\\u{202e}é"));
        let long = serde_json::json!({ "message": "ä".repeat(300) }).to_string();
        assert_eq!(message(long.as_bytes()), Some("ä".repeat(200) + "…"));
    }
}
