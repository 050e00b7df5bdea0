//! Tabs, invisible spaces and control characters.

use super::YamlMistake;
use super::row::{Row, Rows};

/// Explains a control character, which YAML allows nowhere (YAML 1.2.2 section 5.1).
pub(super) fn control(rows: &Rows<'_>, at: usize) -> Option<YamlMistake> {
    let row = rows.get(rows.line_of(at))?;
    let is_control = |character: char| character.is_control() && character != '\t' && character != '\u{85}';
    let (inside, character) = row.text.char_indices().find(|(_, character)| is_control(*character))?;
    let problem = format!("YAML does not allow the control character U+{:04X}", u32::from(character));
    Some(YamlMistake::new(row.offset(inside), problem, "remove it"))
}

/// Explains an indentation that does not consist of plain spaces.
pub(super) fn indentation(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let is_about_tabs = message.contains("tab");
    let tab = |number: usize| rows.get(number).and_then(tab);
    let below = || if is_about_tabs { tab(line + 1).or_else(|| tab(line.saturating_sub(1))) } else { None };
    let strange =
        || [line.saturating_sub(1), line, line.saturating_sub(2)].iter().find_map(|it| strange(rows.get(*it)?));
    tab(line).or_else(below).or_else(strange)
}

fn tab(row: &Row<'_>) -> Option<YamlMistake> {
    let at = row.text.get(..row.indent())?.find('\t')?;
    Some(YamlMistake::new(
        row.offset(at),
        "this line is indented with a tab; YAML allows spaces only",
        "replace the tab by spaces",
    ))
}

fn strange(row: &Row<'_>) -> Option<YamlMistake> {
    let is_strange = |c: char| c != ' ' && c != '\t' && (c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'));
    let rest = row.text.trim_start_matches(' ');
    let character = rest.chars().next().filter(|it| is_strange(*it))?;
    let name = if character == '\u{a0}' { "a non-breaking space" } else { "an invisible character" };
    let problem =
        format!("this line is indented with {name} (U+{:04X}), which YAML reads as text", u32::from(character));
    Some(YamlMistake::new(row.offset(row.text.len() - rest.len()), problem, "replace it by a plain space"))
}
