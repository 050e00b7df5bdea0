//! Values that begin with a character that is an indicator of YAML.

use super::YamlMistake;
use super::row::{Entry, Row, quoted, shown};

/// Explains a text that begins with an indicator (YAML 1.2.2 section 5.3), and does not have the indicator's form.
pub(super) fn reserved(row: &Row<'_>) -> Option<YamlMistake> {
    let entry = row.entry();
    // `*name` as a key is an alias.
    let is_text = |key: &str| match key.strip_prefix('*') {
        Some(rest) => !rest.starts_with(char::is_alphanumeric),
        None => key.starts_with(['@', '`']),
    };
    if let Some(key) = entry.key.filter(|key| is_text(key)) {
        let line = shown(&format!("{}:", quoted(key)));
        let help = line.map_or_else(|| "put the key in quotes".to_owned(), |line| format!("write {line}"));
        let first = key.chars().next().unwrap_or_default();
        let problem = format!("a key that begins with {} must be in quotes", ticked(first));
        return Some(YamlMistake::new(row.offset(entry.at), problem, help));
    }
    let first = entry.value.chars().next()?;
    let is_text = match first {
        '*' => entry.value.get(1..).is_some_and(|it| it.contains([' ', '*']) || it.is_empty()),
        '{' => entry.value.starts_with("{{") || goes_on(entry.value, '{', '}'),
        '[' => goes_on(entry.value, '[', ']'),
        '!' => entry.value.get(1..).is_some_and(|it| it.starts_with(' ') || it.is_empty()),
        '@' | '`' | '%' | ',' | ']' | '}' => true,
        '?' => entry.key.is_some() && entry.value.starts_with("? "),
        '|' | '>' => is_text_behind(entry.value),
        _ => false,
    };
    if !is_text {
        return None;
    }
    if let Some(end) = entry.value.strip_prefix("{{").and_then(|rest| rest.find("}}")) {
        let placeholder = entry.value.get(..end + 4).unwrap_or(entry.value);
        let problem = format!("the placeholder `{placeholder}` was not filled in");
        let help = "replace it by its value, or put a text that begins with `{` in quotes";
        return Some(YamlMistake::new(row.offset(entry.value_at), problem, help));
    }
    let help = help(row, &entry);
    Some(YamlMistake::new(
        row.offset(entry.value_at),
        format!("text that begins with {} must be in quotes", ticked(first)),
        help,
    ))
}

/// Returns the character in backticks. A backtick in backticks would be illegible.
fn ticked(first: char) -> String {
    if first == '`' { "a backtick".to_owned() } else { format!("`{first}`") }
}

fn help(row: &Row<'_>, entry: &Entry<'_>) -> String {
    let before = row.text.get(entry.at..entry.value_at).unwrap_or_default();
    let line = format!("{before}{}", quoted(entry.value));
    let with_ticks = || if line.contains('`') { format!("write {line}") } else { "put the text in quotes".to_owned() };
    shown(&line).map_or_else(with_ticks, |line| format!("write {line}"))
}

/// Returns true if text follows the bracket that closes the first bracket.
fn goes_on(value: &str, open: char, close: char) -> bool {
    let mut depth = 0_usize;
    for (at, character) in value.char_indices() {
        if character == open {
            depth += 1;
        } else if character == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                let rest = value.get(at + 1..).unwrap_or_default().trim();
                return rest.starts_with(|c: char| c.is_alphanumeric() || "/({[-.:".contains(c))
                    && !rest.starts_with(": ");
            }
        }
    }
    false
}

/// Returns true if text follows `|` or `>`. Only an indentation and `+` or `-` may follow them (YAML 1.2.2 section
/// 8.1.1).
fn is_text_behind(value: &str) -> bool {
    let header = value.get(1..).unwrap_or_default();
    !header.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-'))
}
