//! Quotes that are not closed, and text after quotes.

use super::YamlMistake;
use super::row::{Row, Rows, closing, shown};

/// Finds the first quote up to a line that is not closed before the end of its value, as the indentation shows.
pub(super) fn unclosed(rows: &Rows<'_>, line: usize) -> Option<YamlMistake> {
    let mut block: Option<usize> = None;
    let mut skip_to = 0;
    for row in rows.up_to(line).filter(|row| row.has_content()) {
        // The lines of a block scalar are text.
        if row.number < skip_to || block.is_some_and(|indent| row.indent() > indent) {
            continue;
        }
        let entry = row.entry();
        block = entry.value.starts_with(['|', '>']).then(|| row.indent());
        let Some((at, quote)) = open_quote(row) else { continue };
        // A key does not continue on the next line.
        let is_key = at == entry.at && row.text.ends_with(':');
        if let Some(end) = end_of(rows, row, quote).filter(|_| !is_key) {
            skip_to = end + 1;
        } else {
            let help = format!("write the closing `{quote}`");
            let problem = "the quote that opens here is not closed".to_owned();
            return Some(YamlMistake::new(row.offset(at), problem, help));
        }
    }
    None
}

/// Returns the offset of a quote on a line that is not closed on that line.
fn open_quote(row: &Row<'_>) -> Option<(usize, char)> {
    let entry = row.entry();
    let value = row.text.get(entry.value_at..)?;
    let mut at = 0;
    let mut may_begin = true;
    while let Some(character) = value.get(at..).and_then(|rest| rest.chars().next()) {
        match character {
            '"' | '\'' if may_begin => match closing(value.get(at..)?, character) {
                Some(length) => at += length,
                None => return Some((entry.value_at + at, character)),
            },
            '#' if at == 0 || value.get(..at)?.ends_with(' ') => return None,
            _ => {}
        }
        // Inside a plain scalar, a quote is an ordinary character.
        may_begin = matches!(character, '[' | '{' | ',')
            || character == ' ' && may_begin
            || character == ' ' && value.get(..at)?.ends_with([':', '-']);
        at += value.get(at..)?.chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Returns the line that closes a quote of an earlier line. A line without further indentation than the key ends the
/// value (YAML 1.2.2 section 7.3).
fn end_of(rows: &Rows<'_>, row: &Row<'_>, quote: char) -> Option<usize> {
    let mut following = rows.after(row.number).filter(|it| !it.text.trim().is_empty());
    let inside =
        following.by_ref().take_while(|it| it.indent() > row.indent() || row.indent() == 0 && it.indent() == 0);
    for next in inside {
        // `closing` skips the first character, so the line gets a quote before it.
        if closing(&format!("{quote}{}", next.text), quote).is_some() {
            return Some(next.number);
        }
    }
    None
}

/// Explains text after a value in quotes.
pub(super) fn trailing(row: &Row<'_>) -> Option<YamlMistake> {
    let entry = row.entry();
    let quote = entry.value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let end = closing(entry.value, quote)? + 1;
    let rest = entry.value.get(end..)?.trim();
    if rest == "," {
        let problem = "YAML has no commas between lines";
        return Some(YamlMistake::new(row.offset(entry.value_at + end), problem, "remove the comma"));
    }
    if entry.key.is_none() && rest.starts_with(',') && !rest.contains(['"', '\'']) {
        return Some(YamlMistake::new(
            row.offset(entry.value_at + end),
            "there is a comma after this key",
            "write a colon and a space",
        ));
    }
    if rest.is_empty() || rest.starts_with(['#', ':', ',', ']', '}']) {
        return None;
    }
    let (inside, other) = (if quote == '"' { "\\\"" } else { "''" }, if quote == '"' { '\'' } else { '"' });
    // If the text ends with a quote, its outer quotes are around the whole text.
    let inner = entry.value.strip_prefix(quote).and_then(|it| it.strip_suffix(quote)).unwrap_or(entry.value);
    let example = shown(&format!("{other}{inner}{other}")).filter(|_| !inner.contains([other, '\\']));
    let example = example.map(|it| format!("; or put all of it in other quotes: {it}")).unwrap_or_default();
    let problem = "text follows the closing quote";
    let help = format!("write `{inside}` for a quote inside the text{example}");
    Some(YamlMistake::new(row.offset(entry.value_at + end - 1), problem, help))
}
