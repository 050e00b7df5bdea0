//! Placeholders of templates without their values, and omitted parts.

use super::JsonMistake;

/// The start and end of placeholders of Jinja, Helm, Mustache, shells and ERB, and of hand-written placeholders.
const BRACKETS: [(&str, &str); 5] = [("{{", "}}"), ("${", "}"), ("<%", "%>"), ("%{", "}"), ("<", ">")];

/// Finds a placeholder that begins at the error, or one character before it.
pub(super) fn find(text: &str, at: usize) -> Option<JsonMistake> {
    let (before, after) = text.split_at_checked(at)?;
    if after.starts_with("...") || after.starts_with('…') {
        let help = "write the omitted part, or remove the dots";
        return Some(JsonMistake::new(at, "JSON has no `...`", help));
    }
    // The parser reads the first of two braces as the start of an object.
    let at = if before.ends_with('{') && after.starts_with('{') { at - 1 } else { at };
    let line = text.get(at..)?.lines().next()?;
    let (open, close) = BRACKETS.iter().find(|(open, _)| line.starts_with(open))?;
    let end = line.get(open.len()..)?.find(close)? + open.len() + close.len();
    // Braces with a quote inside are an object.
    let placeholder = shown(line.get(..end)?).filter(|it| !it.contains('"'))?;
    Some(JsonMistake::new(at, format!("the placeholder `{placeholder}` was not filled in"), "replace it by its value"))
}

/// Returns the text if it is short and plain enough for a message.
pub(super) fn shown(text: &str) -> Option<&str> {
    (!text.is_empty() && text.chars().count() <= 70 && !text.contains(['`', '\n'])).then_some(text)
}
