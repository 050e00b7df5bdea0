//! Missing values, and values that JSON does not have.

use super::placeholder::shown;
use super::{JsonMistake, number};

/// Explains a text at the place of a value that is no value.
pub(super) fn missing(at: usize, before: &str, after: &str) -> JsonMistake {
    let word: String = after.chars().take_while(|c| c.is_alphanumeric() || "_$-.".contains(*c)).collect();
    // If a word begins like `true`, `serde_json` reports a character after its first letters.
    let begun = before.len() - before.trim_end_matches(char::is_alphabetic).len();
    let whole = format!("{}{word}", before.get(before.len() - begun..).unwrap_or_default());
    let at = at - begun;
    match whole.to_ascii_lowercase().as_str() {
        "" => missing_value(at, after),
        lower @ ("true" | "false" | "null") => {
            JsonMistake::new(at, format!("`{whole}` must be in lower case"), format!("write `{lower}`"))
        }
        "none" | "nil" | "undefined" => JsonMistake::new(at, format!("JSON has no `{whole}`"), "write `null`"),
        "nan" | "inf" | "infinity" => {
            JsonMistake::new(at, format!("JSON has no number `{whole}`"), format!("write `\"{whole}\"`, a string"))
        }
        _ if whole.starts_with('.') => {
            JsonMistake::new(at, "a number begins with a digit or a minus", "write `0.5`, not `.5`")
        }
        _ => no_quotes(at, &whole, after.get(word.len()..).unwrap_or_default()),
    }
}

fn missing_value(at: usize, after: &str) -> JsonMistake {
    match after.chars().next() {
        Some(':') => JsonMistake::new(at, "this colon is one too many", "remove it"),
        Some(',') => JsonMistake::new(at, "a value is missing before this comma", "write a value, or remove the comma"),
        Some('+') => number::with_plus(at, after),
        Some(other) if !other.is_whitespace() && !matches!(other, '}' | ']') => {
            JsonMistake::new(at, format!("a value cannot begin with `{other}`"), "put a string in double quotes")
        }
        _ => JsonMistake::new(
            at,
            "a value is missing here",
            "write an object, an array, a string, a number, `true`, `false` or `null`",
        ),
    }
}

/// Explains a string without quotes, such as `Adds a pet`, up to the next comma or bracket. `rest` follows its first
/// word.
fn no_quotes(at: usize, first: &str, rest: &str) -> JsonMistake {
    let rest = rest.split([',', '}', ']', '\n', '\r', '{', '[', ':']).next().unwrap_or_default().trim_end();
    let text = format!("{first}{rest}");
    if let Some(text) = text.strip_suffix('"').filter(|text| !text.contains('"')) {
        let help = shown(text).map_or_else(|| "write it".to_owned(), |text| format!("write `\"{text}\"`"));
        return JsonMistake::new(at, "this string has no opening quote", help);
    }
    let text = shown(&text).filter(|text| !text.contains(['"', '\\'])).unwrap_or(first);
    JsonMistake::new(at, format!("the string `{text}` has no quotes"), format!("write `\"{text}\"`"))
}
