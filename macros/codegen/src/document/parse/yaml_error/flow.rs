//! Brackets in `{..}` and `[..]` that do not match.

use super::YamlMistake;
use super::row::{Row, Rows, closing};

/// Finds the last bracket up to a line that is not closed at the end of its value, or that closes nothing.
pub(super) fn unbalanced(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let is_about_brackets =
        ["flow", "bracket", "']'", "'}'", "trailing content", "placement", "block mapping", "block collection"]
            .iter()
            .any(|word| message.contains(word));
    if !is_about_brackets {
        return None;
    }
    let near = rows.up_to(line + 1).rev().take(NEAR).filter(|row| row.has_content());
    near.filter(|row| begins_flow(row)).find_map(|row| in_value(rows, row))
}

/// The number of lines above an error that are searched.
const NEAR: usize = 40;

fn begins_flow(row: &Row<'_>) -> bool {
    row.entry().value.starts_with(['{', '['])
}

/// Finds the mistake in a value that begins with a bracket.
fn in_value(rows: &Rows<'_>, row: &Row<'_>) -> Option<YamlMistake> {
    let start = row.entry().value_at;
    let mut open: Vec<(char, usize)> = Vec::new();
    let inside = rows.after(row.number).take_while(|it| it.text.trim().is_empty() || it.indent() > row.indent());
    for line in std::iter::once(row).chain(inside) {
        let from = if line.number == row.number { start } else { 0 };
        for (at, bracket) in brackets(line.text.get(from..).unwrap_or_default()) {
            let at = line.offset(from + at);
            match (bracket, open.last()) {
                ('{' | '[', _) => open.push((bracket, at)),
                ('}', Some(('{', _))) | (']', Some(('[', _))) => drop(open.pop()),
                (_, Some((other, _))) => {
                    let problem = format!("this `{bracket}` closes a `{other}`");
                    return Some(YamlMistake::new(at, problem, "`}` closes `{`, and `]` closes `[`"));
                }
                (_, None) => {
                    return Some(YamlMistake::new(at, format!("this `{bracket}` is one too many"), "remove it"));
                }
            }
        }
        if open.is_empty() && line.number != row.number {
            return None;
        }
    }
    let (bracket, at) = open.pop()?;
    let close = if bracket == '{' { '}' } else { ']' };
    Some(YamlMistake::new(at, format!("the `{bracket}` that opens here is not closed"), format!("write its `{close}`")))
}

/// Returns the brackets of a line outside quotes and comments, with their offsets.
fn brackets(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut may_begin = true;
    while let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
        match character {
            '{' | '[' | '}' | ']' => found.push((at, character)),
            '"' | '\'' if may_begin => at += closing(text.get(at..).unwrap_or_default(), character).unwrap_or(0),
            '#' if text.get(..at).is_some_and(|it| it.is_empty() || it.ends_with(' ')) => break,
            _ => {}
        }
        may_begin = matches!(character, '[' | '{' | ',' | ' ' | ':');
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    }
    found
}
