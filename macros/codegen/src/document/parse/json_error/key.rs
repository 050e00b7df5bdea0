//! Keys of objects: missing keys, and keys without quotes or colon.

use super::{JsonMistake, bracket, number, placeholder, string};

/// Explains a text at the place of a key that is no key in quotes.
pub(super) fn missing(text: &str, before: &str, after: &str) -> JsonMistake {
    let at = before.len();
    let word: String = after.chars().take_while(|c| c.is_alphanumeric() || "_$-".contains(*c)).collect();
    if let Some(slip) = number::with_commas(before, &word) {
        return slip;
    }
    // After an object that is not closed, the next item of the array around it follows.
    if after.starts_with(['{', '['])
        && let Some(slip) = bracket::unclosed(text)
    {
        return slip;
    }
    match after.chars().next() {
        Some(',') => JsonMistake::new(at, "this comma is one too many", "remove it"),
        _ if !word.is_empty() => JsonMistake::new(at, "this key has no quotes", format!("write `\"{word}\"`")),
        _ => JsonMistake::new(at, "a key is missing here", "write a key in double quotes, a colon and a value"),
    }
}

/// Explains a string at the place of a key without a colon after it.
pub(super) fn no_colon(before: &str, after: &str) -> JsonMistake {
    let end = before.trim_end().len();
    let (start, key) = string::last(before).unwrap_or((end, ""));
    if key.contains(": ") || key.ends_with(':') {
        let name = key.split(':').next().unwrap_or_default();
        return JsonMistake::new(start, "this key has no closing quote", format!("write `\"{name}\":`"));
    }
    let next = after.trim_start_matches(',').trim_start_matches([' ', '\t']);
    if after.starts_with(',') && !next.starts_with(['\n', '\r']) {
        return JsonMistake::new(end, "there is a comma after this key", "write a colon instead of the comma");
    }
    if after.starts_with([',', '}']) {
        let help = "write a colon and a value after it, or `[` and `]` around the values of an array";
        return JsonMistake::new(start, "this object has a value without a key", help);
    }
    JsonMistake::new(end, "there is no colon after this key", "write a colon here")
}

/// Explains a key with its colon inside an array.
pub(super) fn in_array(at: usize) -> JsonMistake {
    JsonMistake::new(at, "there is a key in an array", "write `{` and `}` around keys, not `[` and `]`")
}

/// Explains a colon after the value of a member: the value is missing, and this string is the next key.
pub(super) fn after_value(before: &str) -> JsonMistake {
    let (start, key) = string::last(before).unwrap_or((before.len(), ""));
    let colon = before.get(..start).map_or(start, |it| it.trim_end().len().saturating_sub(1));
    let help = match placeholder::shown(key) {
        Some(key) => format!("write it before `\"{key}\"`; an object begins with `{{`"),
        None => "write it; an object begins with `{`".to_owned(),
    };
    JsonMistake::new(colon, "the value after this colon is missing", help)
}
