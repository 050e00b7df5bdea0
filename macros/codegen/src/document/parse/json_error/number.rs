//! Numbers in notations that JSON does not have.

use super::JsonMistake;

pub(super) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || "+-._".contains(c)
}

/// Returns the offset of the number at the end of a text.
pub(super) fn begins_at(before: &str) -> Option<usize> {
    let start = before.trim_end_matches(is_part).len();
    let is_number = before.get(start..)?.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    is_number.then_some(start)
}

/// Explains a number in the notation of another language.
pub(super) fn invalid(text: &str, at: usize, message: &str) -> JsonMistake {
    let before = text.get(..at).unwrap_or_default();
    // For an incomplete number, `serde_json` reports the character after it.
    let is_behind = !text.get(at..).unwrap_or_default().starts_with(is_part);
    let before = if is_behind { before.trim_end() } else { before };
    let start = before.trim_end_matches(is_part).len();
    let number: String = text.get(start..).unwrap_or_default().chars().take_while(|c| is_part(*c)).collect();
    if message == "number out of range" {
        return JsonMistake::new(start, format!("the number `{number}` is too large"), "write it as a string");
    }
    let digits = number.trim_start_matches('-').trim_start_matches('0');
    if number.trim_start_matches('-').starts_with('0') && digits.starts_with(|c: char| c.is_ascii_digit()) {
        let sign = if number.starts_with('-') { "-" } else { "" };
        return JsonMistake::new(
            start,
            format!("the number `{number}` begins with a zero"),
            format!("write `{sign}{digits}`, or `\"{number}\"` for a string"),
        );
    }
    let problem = format!("`{number}` is not a number of JSON");
    let help = match in_json(&number) {
        Some(plain) => format!("write `{plain}`, or `\"{number}\"` for a string"),
        None => format!("write `\"{number}\"` for a string"),
    };
    JsonMistake::new(start, problem, help)
}

/// Returns a number in JSON notation: without a base, underscores or a decimal point at its end.
fn in_json(number: &str) -> Option<String> {
    let plain = number.replace('_', "");
    let hexadecimal = plain.strip_prefix("0x").or_else(|| plain.strip_prefix("0X"));
    if let Some(digits) = hexadecimal {
        return u64::from_str_radix(digits, 16).ok().map(|it| it.to_string());
    }
    let plain = plain.trim_end_matches('.');
    let is_number = plain != number && serde_json::from_str::<serde_json::Value>(plain).is_ok_and(|it| it.is_number());
    is_number.then(|| plain.to_owned())
}

/// Explains a number with commas: in `1,000`, `word` is the text after the comma.
pub(super) fn with_commas(before: &str, word: &str) -> Option<JsonMistake> {
    let number = before.strip_suffix(',')?;
    let start = begins_at(number)?;
    let is_group = word.len() == 3 && word.chars().all(|c| c.is_ascii_digit());
    let whole = is_group.then(|| number.get(start..).map(|number| format!("{number}{word}")))??;
    Some(JsonMistake::new(start, "a number has no commas", format!("write `{whole}`")))
}

/// Explains a number with a plus sign: `+1`.
pub(super) fn with_plus(at: usize, after: &str) -> JsonMistake {
    let number: String = after.chars().skip(1).take_while(|c| is_part(*c)).collect();
    let is_number = serde_json::from_str::<serde_json::Value>(&number).is_ok_and(|it| it.is_number());
    let help = if is_number { format!("write `{number}`") } else { "remove it".to_owned() };
    JsonMistake::new(at, "a number has no plus sign", help)
}
