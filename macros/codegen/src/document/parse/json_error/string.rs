//! Strings: quotes inside them, escapes, line breaks and control characters.

use super::JsonMistake;

/// Returns the string at the end of a text, and its offset.
pub(super) fn last(before: &str) -> Option<(usize, &str)> {
    let end = before.trim_end().strip_suffix('"')?.len();
    let mut start = before.get(..end)?.rfind('"')?;
    while before.get(..start)?.ends_with('\\') {
        start = before.get(..start)?.rfind('"')?;
    }
    Some((start, before.get(start + 1..end)?))
}

/// Explains text after a string that should be a part of the string.
pub(super) fn continued(before: &str, after: &str) -> Option<JsonMistake> {
    let end = before.trim_end().len();
    if after.starts_with('+') {
        return Some(JsonMistake::new(before.len(), "JSON does not join strings by `+`", "write one string"));
    }
    if after.starts_with('"') && before.ends_with("\"\"") {
        let help = "write one quote on each side, and `\\n` for a line break";
        return Some(JsonMistake::new(end - 2, "JSON has no strings in three quotes", help));
    }
    let rest = after.lines().next().unwrap_or_default();
    let is_text = after.starts_with(char::is_alphanumeric) && rest.contains('"');
    is_text.then(|| {
        let help = "write `\\\"` for a quote inside a string; if the string ends here, a comma is missing";
        JsonMistake::new(end - 1, "this quote ends the string, and more text follows", help)
    })
}

/// Explains an invalid escape. `serde_json` reports the character after the backslash.
pub(super) fn bad_escape(text: &str, at: usize) -> JsonMistake {
    let before = text.get(..at).unwrap_or_default();
    let backslash = text.get(..=at).unwrap_or(before).rfind('\\').unwrap_or(at);
    let escape: String = text.get(backslash..).unwrap_or_default().chars().take(2).collect();
    if escape == "\\u" {
        let help = "write them, such as in `\\u00e9`, or `\\\\u` for a backslash";
        return JsonMistake::new(backslash, "four hexadecimal digits follow `\\u`", help);
    }
    JsonMistake::new(backslash, format!("JSON has no escape `{escape}`"), format!("write `\\{escape}` for a backslash"))
}

/// Explains a string without an end on its line, or with a control character.
pub(super) fn control(text: &str, at: usize) -> JsonMistake {
    let character = text.get(at..).and_then(|rest| rest.chars().next());
    open(text, at, character).unwrap_or_else(|| match character {
        Some('\t') => JsonMistake::new(at, "this string contains a tab", "write it as `\\t`"),
        Some(other) if other.is_control() => {
            let code = u32::from(other);
            let problem = format!("this string contains the control character U+{code:04X}");
            JsonMistake::new(at, problem, format!("remove it, or write it as `\\u{code:04x}`"))
        }
        _ => JsonMistake(at, "this string contains a control character".into(), None),
    })
}

/// Explains a string that is not closed on its line.
fn open(text: &str, at: usize, character: Option<char>) -> Option<JsonMistake> {
    let before = text.get(..at)?.trim_end_matches(['\n', '\r']);
    if before.len() == at && !matches!(character, Some('\n' | '\r')) {
        return None;
    }
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let quote = line + before.get(line..)?.rfind('"')?;
    let help = "write the closing quote, or `\\n` for a line break";
    Some(JsonMistake::new(quote, "this string is not closed on its line", help))
}
