//! Syntax errors of JSON, for readers who did not write a parser.

use std::borrow::Cow;

use crate::diagnostic::{Code, Finding, Lines, Place, Position};
use crate::document::parse::brackets;
use crate::document::parse::wrong_format::conflict;
use crate::document::repair::lenient_json;

/// A mistake: its offset, the problem, and what to write instead.
struct Slip(usize, Cow<'static, str>, Option<Cow<'static, str>>);

impl Slip {
    fn new(at: usize, problem: impl Into<Cow<'static, str>>, help: impl Into<Cow<'static, str>>) -> Self {
        Self(at, problem.into(), Some(help.into()))
    }
}

/// Turns an error of `serde_json` into a finding.
pub(crate) fn finding(error: &serde_json::Error, text: &str, file: u32) -> Finding {
    let lines = Lines::new(text);
    let offset = if error.is_eof() {
        text.trim_end().len()
    } else {
        lines.offset(lines.position_of_byte_column(error.line(), error.column()))
    };
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(detail, _)| detail);
    let Slip(at, problem, help) = match conflict(lines.line(error.line())) {
        Some((problem, help)) => Slip(offset, problem.into(), help.map(Into::into)),
        None => slip(text, offset, message),
    };
    let position = lines.positions(&[at]).first().copied().unwrap_or(Position::START);
    let place = Place::Position { file, position };
    Finding::new(Code::InvalidJson, place, problem).remedy(help.map(Cow::into_owned))
}

fn slip(text: &str, at: usize, message: &str) -> Slip {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_closing = after.starts_with(['}', ']']);
    if let Some(slip) = foreign_character(at, after) {
        return slip;
    }
    match message {
        message if message.starts_with("EOF") => unclosed(text).unwrap_or_else(|| end(at, message)),
        "expected `,` or `}`" | "expected `,` or `]`" if is_closing => {
            extra(text).or_else(|| unclosed(text)).unwrap_or_else(|| {
                Slip::new(at, "this bracket closes one of the other kind", "`}` closes `{`, and `]` closes `[`")
            })
        }
        "expected `,` or `}`" | "expected `,` or `]`" => no_comma(before, after),
        "expected `:`" => Slip::new(before.trim_end().len(), "there is no colon behind this key", "write a colon here"),
        "trailing comma" => Slip::new(at, "nothing follows the comma before this bracket", "remove the comma"),
        "trailing characters" => extra(text).unwrap_or_else(|| trailing(at, is_closing)),
        "key must be a string" => no_key(at, after),
        "expected value" | "expected ident" => no_value(at, before, after),
        "invalid escape" => bad_escape(text, at),
        "invalid number" | "number out of range" => number(text, at, message),
        "lone leading surrogate in hex escape" | "unexpected end of hex escape" => {
            Slip::new(at, "this `\\u` escape is half of a surrogate pair", "write both halves, or the character itself")
        }
        message if message.starts_with("control character") => {
            control(text, at).unwrap_or_else(|| Slip(at, "this string contains a control character".into(), None))
        }
        other => Slip(at, other.to_owned().into(), None),
    }
}

/// Characters that are no part of JSON, wherever they are.
fn foreign_character(at: usize, after: &str) -> Option<Slip> {
    let first = after.chars().next()?;
    Some(match first {
        '\'' => Slip::new(at, "JSON has double quotes only", "write `\"` instead of `'`"),
        '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
            Slip::new(at, "this is a typographic quote", "write the plain quote `\"`")
        }
        '/' | '#' if first == '#' || after.starts_with("//") || after.starts_with("/*") => {
            Slip::new(at, "JSON has no comments", "remove the comment, or write the description in YAML")
        }
        '`' => Slip::new(at, "JSON has double quotes only", "write `\"` instead of a backtick"),
        ';' => Slip::new(at, "JSON has no semicolons", "write a comma"),
        '=' => Slip::new(at, "JSON has no equals signs", "write a colon"),
        '\u{a0}' | '\u{feff}' | '\u{200b}' => {
            Slip::new(at, "there is an invisible character that is no space of JSON here", "replace it by a space")
        }
        _ => return None,
    })
}

/// Between two members, or behind a string that has a quote in it.
fn no_comma(before: &str, after: &str) -> Slip {
    let end = before.trim_end().len();
    if after.starts_with(':') {
        return Slip::new(end, "there is a key in an array", "write `{` and `}` around keys, not `[` and `]`");
    }
    let is_word = after.starts_with(|c: char| c.is_alphanumeric());
    if is_word && before.ends_with(char::is_alphanumeric) {
        return no_value(end, before, after);
    }
    let rest = after.lines().next().unwrap_or_default();
    if before.trim_end().ends_with('"') && is_word && rest.contains('"') {
        let help = "write `\\\"` for a quote inside a string; if the string ends here, a comma is missing";
        return Slip::new(end - 1, "this quote ends the string, and more text follows", help);
    }
    Slip::new(end, "there is no comma here, and more follows", "write a comma here")
}

fn trailing(at: usize, is_closing: bool) -> Slip {
    if is_closing {
        return Slip::new(at, "this closing bracket is one too many", "remove it, or one of those above");
    }
    Slip::new(at, "the description ends before this", "a file holds one description; remove what follows")
}

fn no_key(at: usize, after: &str) -> Slip {
    let word: String = after.chars().take_while(|c| c.is_alphanumeric() || "_$-".contains(*c)).collect();
    let first = after.chars().next();
    match first {
        Some(',') => Slip::new(at, "this comma is one too many", "remove it"),
        _ if !word.is_empty() => Slip::new(at, "this key has no quotes", format!("write `\"{word}\"`")),
        _ => Slip::new(at, "a key is missing here", "write a key in double quotes, a colon and a value"),
    }
}

fn no_value(at: usize, before: &str, after: &str) -> Slip {
    let word: String = after.chars().take_while(|c| c.is_alphanumeric() || "_$-.".contains(*c)).collect();
    // If a word begins like `true`, the error is after its first letters.
    let begun = before.len() - before.trim_end_matches(char::is_alphabetic).len();
    let whole = format!("{}{word}", before.get(before.len() - begun..).unwrap_or_default());
    let at = at - begun;
    match whole.to_ascii_lowercase().as_str() {
        "" if after.starts_with(':') => Slip::new(at, "this colon is one too many", "remove it"),
        "" if after.starts_with(',') => {
            Slip::new(at, "a value is missing before this comma", "write a value, or remove the comma")
        }
        "" => Slip::new(
            at,
            "a value is missing here",
            "write an object, an array, a string, a number, `true`, `false` or `null`",
        ),
        lower @ ("true" | "false" | "null") => {
            Slip::new(at, format!("`{whole}` must be in lower case"), format!("write `{lower}`"))
        }
        "none" | "nil" | "undefined" => Slip::new(at, format!("JSON has no `{whole}`"), "write `null`"),
        "nan" | "inf" | "infinity" => {
            Slip::new(at, format!("JSON has no number `{whole}`"), format!("write `\"{whole}\"`, a string"))
        }
        _ if whole.starts_with(['.', '+']) => {
            Slip::new(at, "a number begins with a digit or a minus", "write `0.5`, not `.5`")
        }
        _ => Slip::new(at, format!("the string `{whole}` has no quotes"), format!("write `\"{whole}\"`")),
    }
}

/// The error is behind the character that is escaped.
fn bad_escape(text: &str, at: usize) -> Slip {
    let before = text.get(..at).unwrap_or_default();
    let backslash = text.get(..=at).unwrap_or(before).rfind('\\').unwrap_or(at);
    let escape: String = text.get(backslash..).unwrap_or_default().chars().take(2).collect();
    Slip::new(backslash, format!("JSON has no escape `{escape}`"), format!("write `\\{escape}` for a backslash"))
}

fn number(text: &str, at: usize, message: &str) -> Slip {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "+-._".contains(c);
    let before = text.get(..at).unwrap_or_default();
    let start = before.trim_end_matches(is_part).len();
    let number: String = text.get(start..).unwrap_or_default().chars().take_while(|c| is_part(*c)).collect();
    if message == "number out of range" {
        return Slip::new(start, format!("the number `{number}` is too large"), "write it as a string");
    }
    let digits = number.trim_start_matches('-').trim_start_matches('0');
    if number.trim_start_matches('-').starts_with('0') && digits.starts_with(|c: char| c.is_ascii_digit()) {
        let sign = if number.starts_with('-') { "-" } else { "" };
        return Slip::new(
            start,
            format!("the number `{number}` begins with a zero"),
            format!("write `{sign}{digits}`, or `\"{number}\"` for a string"),
        );
    }
    Slip::new(start, format!("`{number}` is not a number of JSON"), format!("write `\"{number}\"` for a string"))
}

/// The text ends too early.
fn end(at: usize, message: &str) -> Slip {
    let problem = match message {
        "EOF while parsing an object" => "the text ends inside an object",
        "EOF while parsing a list" => "the text ends inside an array",
        "EOF while parsing a string" => "the text ends inside a string",
        _ => "the text ends where a value is missing",
    };
    Slip::new(at, problem, "check that the file is complete and that every bracket is closed")
}

/// A closing bracket that is one too many, where the indentation shows which one.
fn extra(text: &str) -> Option<Slip> {
    let at = brackets::extra(text)?;
    let bracket = text.get(at..=at)?;
    Some(Slip::new(at, format!("this `{bracket}` is one too many"), "remove it"))
}

/// The object or array that is still open at the end, where the indentation shows which one.
fn unclosed(text: &str) -> Option<Slip> {
    let at = lenient_json::unclosed(text)?;
    let is_object = text.get(at..)?.starts_with('{');
    Some(if is_object {
        Slip::new(at, "the object that begins here is not closed", "write its `}`")
    } else {
        Slip::new(at, "the array that begins here is not closed", "write its `]`")
    })
}

/// A string that continues behind the end of its line, or contains a tab.
fn control(text: &str, at: usize) -> Option<Slip> {
    let before = text.get(..at)?.trim_end_matches(['\n', '\r']);
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    if before.len() == at && text.get(at..)?.starts_with('\t') {
        return Some(Slip::new(at, "this string contains a tab", "write it as `\\t`"));
    }
    if before.len() == at && !text.get(at..)?.starts_with(['\n', '\r']) {
        return None;
    }
    let quote = line + before.get(line..)?.rfind('"')?;
    Some(Slip::new(
        quote,
        "this string is not closed on its line",
        "write the closing quote, or `\\n` for a line break",
    ))
}

#[cfg(test)]
mod tests {
    use super::finding;
    use crate::diagnostic::Place;

    #[test]
    fn mistakes_are_described_where_they_are_with_what_to_write() {
        for (text, column, problem, help) in [
            (r#"{"a": 1 "b": 2}"#, 8, "no comma", "comma"),
            (r#"{"a": "say "hi" now"}"#, 12, "this quote ends the string", "\\\""),
            (r#"{"a": 1,}"#, 9, "nothing follows the comma", "remove"),
            (r#"{"a": 1,, "b": 2}"#, 9, "one too many", "remove"),
            (r#"{"a": ["b": 1]}"#, 11, "key in an array", "`{`"),
            (r#"{"a":: 1}"#, 6, "colon is one too many", "remove"),
            (r#"{"a" 1}"#, 5, "no colon", "colon"),
            (r#"{"a": }"#, 7, "value is missing", "write"),
            (r#"{"a": , "b": 1}"#, 7, "value is missing", "write"),
            (r"{a: 1}", 2, "no quotes", "`\"a\"`"),
            (r"{'a': 1}", 2, "double quotes", "`\"`"),
            ("{“a”: 1}", 2, "typographic", "plain"),
            (r#"{"a": string}"#, 7, "`string` has no quotes", "`\"string\"`"),
            (r#"{"a": True}"#, 7, "lower case", "`true`"),
            (r#"{"a": nul}"#, 7, "`nul` has no quotes", "`\"nul\"`"),
            (r#"{"a": None}"#, 7, "`None`", "`null`"),
            (r#"{"a": truely}"#, 7, "`truely`", "quotes"),
            (r#"{"a": 012}"#, 7, "begins with a zero", "`12`"),
            (r#"{"a": 1.}"#, 7, "not a number", "string"),
            (r#"{"a": .5}"#, 7, "begins with a digit", "0.5"),
            (r#"{"a": 1e999}"#, 7, "too large", "string"),
            (r#"{"a": "\d"}"#, 8, "no escape `\\d`", "`\\\\d`"),
            (r#"{"a": "\ud800"}"#, 14, "surrogate", "both"),
            ("{\"a\": \"x\ty\"}", 9, "a tab", "\\t"),
            ("{\"a\": \"x\n}", 7, "not closed", "closing quote"),
            (r#"{"a": 1 // one"#, 9, "no comments", "YAML"),
            (r#"{"a": 1; "b": 2}"#, 8, "semicolons", "comma"),
            (r#"{"a" = 1}"#, 6, "equals", "colon"),
            (r#"{"a": 1}}"#, 9, "one too many", "remove"),
            (r#"{"a": 1} {}"#, 10, "ends before this", "one description"),
            (r#"{"a": [1}"#, 9, "other kind", "closes"),
            (r#"{"a": {"#, 8, "ends inside an object", "complete"),
        ] {
            let error = serde_json::from_str::<serde_json::Value>(text).err();
            let found = error.map(|error| finding(&error, text, 0));
            let is_right = |it: &crate::diagnostic::Finding| {
                let help_fits = help == "quotes" || it.remedy.iter().any(|it| it.contains(help));
                let place = matches!(it.at, Place::Position { position, .. } if position.column == column);
                it.detail.contains(problem) && help_fits && place
            };
            assert!(found.as_ref().is_some_and(is_right), "{text}\n{found:?}");
        }
    }
}
