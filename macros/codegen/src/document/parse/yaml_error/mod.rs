//! Syntax errors of YAML, explained for authors of descriptions.
//!
//! A parser reports the place at which it fails, which is often some lines after the mistake. The lines around that
//! place are checked for the usual mistakes:
//!
//! ```text
//!     operationId:getPet      <- "there is no space after the colon"
//!     summary: Get a pet      <- the parser: "mapping values are not allowed in this context"
//! ```

mod diff;
mod flow;
mod indent;
mod key;
mod quoting;
mod row;
mod space;
mod value;

use std::borrow::Cow;

use self::row::Rows;
use crate::yaml::{Node, NodeKind};

/// A mistake: its offset, the problem, and the remedy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct YamlMistake {
    pub(super) at: usize,
    pub(super) problem: String,
    pub(super) help: Option<String>,
}

impl YamlMistake {
    fn new(at: usize, problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at, problem: problem.into(), help: Some(help.into()) }
    }
}

/// Returns the mistake that caused the message of the parser. `at` is the offset at which the parser failed.
pub(crate) fn slip(text: &str, at: usize, message: &str) -> YamlMistake {
    let rows = Rows::of(text);
    let line = rows.line_of(at);
    let slip = by_lines(&rows, line, at, message).unwrap_or_else(|| by_message(text, at, message));
    if rows.is_cut_at(rows.line_of(slip.at)) { with_end_of_file(slip) } else { slip }
}

/// Finds a mistake in a valid YAML text: a line of a diff that is a key of the outermost mapping.
pub(crate) fn chance(text: &str, root: &Node) -> Option<YamlMistake> {
    let NodeKind::Mapping(members) = &root.kind else { return None };
    let member = members.iter().find(|it| it.key.starts_with(['+', '-']))?;
    diff::key(&Rows::of(text), member.at)
}

/// Returns the numbers of the lines that belong to a diff, counted from 1.
pub(crate) fn lines_of_diff(text: &str) -> Vec<usize> {
    diff::lines(&Rows::of(text))
}

/// Adds to the remedy of a mistake in the last line that the file can be incomplete.
fn with_end_of_file(slip: YamlMistake) -> YamlMistake {
    const CHECK: &str = "check that the file is complete";
    match slip.help {
        Some(help) if help.contains(CHECK) => YamlMistake { help: Some(help), ..slip },
        Some(help) => YamlMistake { help: Some(format!("{CHECK}, or {help}")), ..slip },
        None => YamlMistake { help: Some(CHECK.to_owned()), ..slip },
    }
}

fn by_lines(rows: &Rows<'_>, line: usize, at: usize, message: &str) -> Option<YamlMistake> {
    diff::mark(rows, line)
        .or_else(|| space::control(rows, at))
        .or_else(|| space::indentation(rows, line, message))
        .or_else(|| quoting::unclosed(rows, line))
        .or_else(|| around(rows, line, value::reserved))
        .or_else(|| flow::unbalanced(rows, line, message))
        .or_else(|| around(rows, line, quoting::trailing))
        .or_else(|| around(rows, line, key::no_space))
        .or_else(|| around(rows, line, key::comment))
        .or_else(|| key::list_on_line(rows, line, message))
        .or_else(|| key::item_beside_key(rows, line, message))
        .or_else(|| key::no_colon(rows, line, message))
        .or_else(|| key::second_colon(rows, line, message))
        .or_else(|| indent::too_deep(rows, line, message))
        .or_else(|| indent::between(rows, line, message))
}

/// Searches the line of the error, then the line above.
fn around(rows: &Rows<'_>, line: usize, find: impl Fn(&row::Row<'_>) -> Option<YamlMistake>) -> Option<YamlMistake> {
    let above = || rows.above(line);
    rows.get(line).and_then(&find).or_else(|| above().and_then(&find))
}

/// Returns the message of the parser in plain words.
fn by_message(text: &str, at: usize, message: &str) -> YamlMistake {
    let word: String = text.get(at..).unwrap_or_default().chars().take_while(|c| !c.is_whitespace()).take(40).collect();
    if message.ends_with("unknown anchor") {
        return YamlMistake::new(
            at,
            format!("`{word}` refers to an anchor that does not exist"),
            "write `&name` before the value to repeat",
        );
    }
    if message.contains("unknown escape character")
        || message.contains("escape code")
        || message.contains("hexadecimal")
    {
        let help = "write `\\\\` for a backslash, or use single quotes, in which a backslash has no meaning";
        let (at, escape) = escape(text, at);
        return YamlMistake::new(at, format!("`{escape}` is not an escape in double quotes"), help);
    }
    let known = KNOWN.iter().find(|(start, ..)| message.starts_with(start));
    match known {
        Some((_, problem, help)) => YamlMistake::new(at, *problem, *help),
        None => YamlMistake { at, problem: plain(message).into_owned(), help: None },
    }
}

/// Returns the first invalid or incomplete escape from an offset on (YAML 1.2.2 section 5.7).
fn escape(text: &str, from: usize) -> (usize, String) {
    let mut at = from;
    while let Some(length) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += length;
        let escape: String = text.get(at..).unwrap_or_default().chars().take(2).collect();
        let is_known = escape.chars().nth(1).is_some_and(|it| "0abt\tnvfre \"/\\N_LP\n\r".contains(it));
        if !is_known {
            return (at, escape);
        }
        at += escape.len();
    }
    (from, "\\".to_owned())
}

/// Messages of the parser by their first words, each with the problem and the remedy in plain words.
const KNOWN: [(&str, &str, &str); 13] = [
    (
        "while parsing a flow mapping",
        "the entries of this `{..}` are not separated by commas",
        "write a comma between two entries",
    ),
    (
        "while parsing a flow sequence",
        "the items of this `[..]` are not separated by commas",
        "write a comma between two items",
    ),
    (
        "mapping values are not allowed",
        "a key is not possible here",
        "check the line above: a colon or a quote may be missing",
    ),
    (
        "while parsing a block mapping",
        "this line is neither a key of the mapping nor part of a value",
        "check its indentation",
    ),
    (
        "while parsing a block collection",
        "this line is not an item of the list above",
        "begin it with `- `, or check its indentation",
    ),
    ("simple key expected", "there is no colon after this key", "write `key: value`"),
    ("while scanning a block scalar", "text follows `|` or `>` on its line", "begin the text on the next line"),
    (
        "wrongly indented line in block scalar",
        "this line of the text is indented less than the first one",
        "indent all lines of the text by the same number of spaces",
    ),
    (
        "comments must be separated",
        "there is no space before this `#`",
        "write a space before a comment; put a text with `#` in quotes",
    ),
    ("while scanning a directive", "a line that begins with `%` is a directive of YAML", "put the text in quotes"),
    (
        "invalid trailing content",
        "text follows the closing quote",
        "write `\\\"` for a quote inside the text, or the quote that is missing before it",
    ),
    ("unexpected EOF", "the file ends inside a value", "check that the file is complete"),
    ("invalid indentation", "this line is indented less than the value that it belongs to", "indent it further"),
];

/// Returns a message of the parser without its opening clause.
fn plain(message: &str) -> Cow<'_, str> {
    match message.split_once(", ") {
        Some((start, rest)) if start.starts_with("while ") => {
            Cow::Owned(format!("{} {rest}", start.replacen("while", "in", 1)))
        }
        _ => Cow::Borrowed(message),
    }
}

#[cfg(test)]
mod tests;
