//! The server's own words, taken out of an error body whatever its shape.

use serde_json::Value;

/// Members that hold prose, the likeliest first (RFC 9457 section 3.1, RFC 6749 section 5.2, and common practice).
const MEMBERS: [&str; 5] = ["message", "error_description", "detail", "title", "error"];

/// How many characters of a message are kept: a line in a log.
const LONGEST: usize = 200;

/// What a JSON error body says in words, on one line. Nothing of a body that has no such member is ever shown.
pub(crate) fn message(body: &[u8]) -> Option<String> {
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
