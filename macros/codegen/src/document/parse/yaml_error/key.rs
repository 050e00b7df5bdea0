//! Colons and dashes: missing spaces after them, and missing or superfluous colons.

use super::YamlMistake;
use super::row::{Row, Rows, quoted, shown};

/// Explains a colon or dash without a space after it: `key:value` and `-item`.
pub(super) fn no_space(row: &Row<'_>) -> Option<YamlMistake> {
    no_space_after_dash(row).or_else(|| no_space_after_colon(row))
}

fn no_space_after_dash(row: &Row<'_>) -> Option<YamlMistake> {
    let text = row.text.trim_start();
    let rest =
        text.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_alphabetic() || "$\"'{[".contains(c)))?;
    let help = shown(&format!("- {rest}")).map_or_else(|| "write a space".to_owned(), |line| format!("write {line}"));
    Some(YamlMistake::new(row.offset(row.indent()), "there is no space after the dash", help))
}

fn no_space_after_colon(row: &Row<'_>) -> Option<YamlMistake> {
    let entry = row.entry();
    // If the line has a key, a colon in its value is text.
    if entry.key.is_some() {
        return None;
    }
    let (key, value) = row.text.get(entry.at..)?.split_once(':')?;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_$-".contains(c));
    if !is_key || value.is_empty() || value.starts_with(['/', ' ']) {
        return None;
    }
    let line = shown(&format!("{key}: {}", value.trim_end()));
    let help = line.map_or_else(|| "write a space".to_owned(), |line| format!("write {line}"));
    Some(YamlMistake::new(row.offset(entry.at + key.len()), "there is no space after the colon", help))
}

/// Explains a list item on the line of its key: `key: - item`.
pub(super) fn list_on_line(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let row = rows.get(line)?;
    let entry = row.entry();
    let is_list = message.contains("block sequence entries") || message.contains("sequence");
    (is_list && entry.key.is_some() && entry.value.starts_with("- ")).then(|| {
        let problem = "a list cannot begin on the line of its key";
        let help = "write the first item on the next line, or put a text that begins with `-` in quotes";
        YamlMistake::new(row.offset(entry.value_at), problem, help)
    })
}

/// Explains a line that begins with `//` or `/*`, the comments of other languages.
pub(super) fn comment(row: &Row<'_>) -> Option<YamlMistake> {
    let text = row.text.trim_start();
    let mark = ["//", "/*"].into_iter().find(|mark| text.starts_with(mark))?;
    // A media type range such as `/*` is a key.
    let rest = text.get(mark.len()..).filter(|rest| !rest.ends_with(':'))?.trim_end_matches("*/").trim_end();
    let help = shown(&format!("#{rest}")).map_or_else(|| "write `#`".to_owned(), |line| format!("write {line}"));
    let problem = format!("a comment of YAML begins with `#`, not with `{mark}`");
    Some(YamlMistake::new(row.offset(row.indent()), problem, help))
}

/// Explains a list item at the indentation of a key, or after an item with another character instead of the dash.
pub(super) fn item_beside_key(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let row = rows.get(line).filter(|row| row.text.trim_start().starts_with("- "))?;
    if !message.starts_with("while parsing a block mapping") {
        return None;
    }
    let above = rows.above(line).filter(|it| it.indent() == row.indent())?;
    let start = above.offset(above.indent());
    let first = above.text.trim_start().chars().next()?;
    Some(if matches!(first, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2022}' | '*' | '+') {
        YamlMistake::new(start, format!("a list item begins with `-`, not with `{first}`"), "write `-` and a space")
    } else {
        let help = "write `- ` before it if it is an item, or indent the list further if it is a key";
        YamlMistake::new(
            start,
            format!("this line is indented like the list item in line {line}, but is not an item"),
            help,
        )
    })
}

/// Explains a line that should be a key and has no colon.
pub(super) fn no_colon(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    if !message.starts_with("mapping values") && !message.starts_with("simple key") {
        return None;
    }
    let row = rows.get(line)?;
    let own = (message.starts_with("simple key") && row.entry().key.is_none()).then_some(row);
    let above = own.or_else(|| rows.above(line))?;
    if let Some(slip) = own.and_then(|row| no_dash(rows, row)) {
        return Some(slip);
    }
    let entry = above.entry();
    let is_plain = |c: char| c.is_alphanumeric() || "_$-/{}".contains(c);
    let word = entry.value.split([' ', ';']).next().filter(|word| !word.is_empty() && word.chars().all(is_plain))?;
    if entry.key.is_some() || continues(rows, above).is_some() {
        return None;
    }
    let rest = entry.value.get(word.len()..)?.trim_start();
    let rest = rest.strip_prefix(['=', ';']).map_or(rest, str::trim_start);
    let before = rows.above(above.number).filter(|it| it.indent() == above.indent());
    if let Some(block) = before.filter(|it| it.entry().value.starts_with(['|', '>'])) {
        let help = format!("indent the text further than line {}", block.number);
        return Some(YamlMistake::new(above.offset(entry.at), "this text is not indented below its key", help));
    }
    let whole = if rest.is_empty() { format!("{word}:") } else { format!("{word}: {rest}") };
    let help = shown(&whole).map_or_else(|| "write a colon and a space".to_owned(), |line| format!("write {line}"));
    let may_continue = before.filter(|it| it.entry().key.is_some() && !it.entry().value.is_empty() && !rest.is_empty());
    let or =
        may_continue.map(|it| format!("; or indent the line further if it continues the text of line {}", it.number));
    let problem = format!("there is no colon after the key `{word}`");
    Some(YamlMistake::new(above.offset(entry.at), problem, help + &or.unwrap_or_default()))
}

/// Explains an item without its dash after an item with the same indentation.
fn no_dash(rows: &Rows<'_>, row: &Row<'_>) -> Option<YamlMistake> {
    let above = rows.above(row.number).filter(|it| it.indent() == row.indent())?;
    let text = above.text.trim_start().starts_with("- ").then(|| row.text.trim())?;
    let help = shown(&format!("- {text}")).map_or_else(|| "begin it with `- `".to_owned(), |it| format!("write {it}"));
    Some(YamlMistake::new(row.offset(row.indent()), "this item of the list has no dash", help))
}

/// Returns the line whose plain text this line continues.
fn continues<'r, 't>(rows: &'r Rows<'t>, row: &Row<'t>) -> Option<&'r Row<'t>> {
    let parent = rows.parent(row.number, row.indent())?;
    let value = parent.entry().value;
    (!value.is_empty() && !value.starts_with(['|', '>', '"', '\'', '{', '[', '&'])).then_some(parent)
}

/// Explains a text that contains a colon and a space.
pub(super) fn second_colon(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    if !message.starts_with("mapping values") {
        return None;
    }
    let row = rows.get(line)?;
    let entry = row.entry();
    let colon = entry.value.find(": ").or_else(|| entry.value.strip_suffix(':').map(str::len));
    if let (Some(_), Some(colon)) = (entry.key, colon) {
        let before = row.text.get(entry.at..entry.value_at).unwrap_or_default();
        let whole = shown(&format!("{before}{}", quoted(entry.value)));
        let help = whole.map_or_else(|| "put the text in quotes".to_owned(), |line| format!("write {line}"));
        return Some(YamlMistake::new(
            row.offset(entry.value_at + colon),
            "text that contains a colon and a space must be in quotes",
            help,
        ));
    }
    let above = rows.above(line).filter(|it| it.indent() == row.indent())?;
    let begin = continues(rows, above)?;
    let at = row.offset(entry.at + entry.key?.len());
    let problem = format!("this line continues the text of line {}, and contains a colon and a space", begin.number);
    Some(YamlMistake::new(
        at,
        problem,
        "put the whole text in quotes, or write `|` and begin the text on the next line",
    ))
}
