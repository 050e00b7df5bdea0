//! Placeholders of templates that were not filled in, and parts that were left out.

use super::JsonMistake;

/// The beginnings and ends of placeholders: of Jinja, Helm and Mustache, of shells, of ERB, and of people.
const BRACKETS: [(&str, &str); 5] = [("{{", "}}"), ("${", "}"), ("<%", "%>"), ("%{", "}"), ("<", ">")];

/// Finds a placeholder that begins at the error, or one character before it.
pub(super) fn find(text: &str, at: usize) -> Option<JsonMistake> {
    let (before, after) = text.split_at_checked(at)?;
    if after.starts_with("...") || after.starts_with('…') {
        let help = "write the omitted part, or remove the dots";
        return Some(JsonMistake::new(at, "JSON has no `...`", help));
    }
    // The first of two braces is an object for the parser.
    let at = if before.ends_with('{') && after.starts_with('{') { at - 1 } else { at };
    let line = text.get(at..)?.lines().next()?;
    let (open, close) = BRACKETS.iter().find(|(open, _)| line.starts_with(open))?;
    let end = line.get(open.len()..)?.find(close)? + open.len() + close.len();
    // A quote is part of an object.
    let placeholder = shown(line.get(..end)?).filter(|it| !it.contains('"'))?;
    Some(JsonMistake::new(at, format!("the placeholder `{placeholder}` was not filled in"), "replace it by its value"))
}

/// Returns a text that is short enough for a message.
pub(super) fn shown(text: &str) -> Option<&str> {
    (!text.is_empty() && text.chars().count() <= 70 && !text.contains(['`', '\n'])).then_some(text)
}
