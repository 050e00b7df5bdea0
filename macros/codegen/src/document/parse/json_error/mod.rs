//! Syntax errors of JSON, explained for authors of descriptions.

mod bracket;
mod key;
mod number;
mod placeholder;
mod string;
mod value;

use std::borrow::Cow;

use crate::diagnostic::{Code, Finding, Lines, Place, Position};
use crate::document::parse::wrong_format::merge_conflict;

/// A mistake: its offset, the problem, and the remedy.
struct JsonMistake(usize, Cow<'static, str>, Option<Cow<'static, str>>);

impl JsonMistake {
    fn new(at: usize, problem: impl Into<Cow<'static, str>>, help: impl Into<Cow<'static, str>>) -> Self {
        Self(at, problem.into(), Some(help.into()))
    }
}

/// Returns an error of `serde_json` as a finding.
pub(crate) fn finding(error: &serde_json::Error, text: &str, file: u32) -> Finding {
    let lines = Lines::new(text);
    let offset = if error.is_eof() {
        text.trim_end().len()
    } else {
        lines.offset(lines.position_of_byte_column(error.line(), error.column()))
    };
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(detail, _)| detail);
    let JsonMistake(at, problem, help) = match merge_conflict(lines.line(error.line())) {
        Some((problem, help)) => JsonMistake(offset, problem.into(), help.map(Into::into)),
        None => slip(text, offset, message),
    };
    let position = lines.positions(&[at]).first().copied().unwrap_or(Position::START);
    let place = Place::Position { file, position };
    Finding::new(Code::InvalidJson, place, problem).maybe_help(help.map(Cow::into_owned))
}

fn slip(text: &str, at: usize, message: &str) -> JsonMistake {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_closing = after.starts_with(['}', ']']);
    if let Some(slip) = foreign_character(at, after).or_else(|| placeholder::find(text, at)) {
        return slip;
    }
    match message {
        message if message.starts_with("EOF") => bracket::unclosed(text).unwrap_or_else(|| end(at, message)),
        "expected `,` or `}`" | "expected `,` or `]`" if is_closing => bracket::wrong(text, at, message),
        "expected `,` or `}`" | "expected `,` or `]`" => no_comma(text, before, after, message),
        "expected `:`" => key::no_colon(before, after),
        "trailing comma" => JsonMistake::new(at, "nothing follows the comma before this bracket", "remove the comma"),
        "trailing characters" => {
            bracket::extra(text).unwrap_or_else(|| if is_closing { extra_bracket(at) } else { trailing(at) })
        }
        "key must be a string" => key::missing(text, before, after),
        "expected value" | "expected ident" => value::missing(at, before, after),
        "invalid escape" => string::bad_escape(text, at),
        "invalid number" | "number out of range" => number::invalid(text, at, message),
        "lone leading surrogate in hex escape" | "unexpected end of hex escape" => JsonMistake::new(
            at,
            "this `\\u` escape is half of a surrogate pair",
            "write both halves, or the character itself",
        ),
        message if message.starts_with("control character") => string::control(text, at),
        other => JsonMistake(at, other.to_owned().into(), None),
    }
}

/// Explains a character that JSON never has outside strings.
fn foreign_character(at: usize, after: &str) -> Option<JsonMistake> {
    let first = after.chars().next()?;
    Some(match first {
        '\'' => JsonMistake::new(at, "JSON has double quotes only", "write `\"` instead of `'`"),
        '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
            JsonMistake::new(at, "this is a typographic quote", "write the plain quote `\"`")
        }
        '/' | '#' if first == '#' || after.starts_with("//") || after.starts_with("/*") => {
            JsonMistake::new(at, "JSON has no comments", "remove the comment, or write the description in YAML")
        }
        '`' => JsonMistake::new(at, "JSON has double quotes only", "write `\"` instead of a backtick"),
        ';' => JsonMistake::new(at, "JSON has no semicolons", "write a comma"),
        '=' => JsonMistake::new(at, "JSON has no equals signs", "write a colon"),
        '(' | ')' => JsonMistake::new(at, "JSON has no parentheses", "write `[` and `]` around an array"),
        '\u{a0}' | '\u{feff}' | '\u{200b}' => JsonMistake::new(
            at,
            "there is an invisible character here, which is not a space of JSON",
            "replace it by a space",
        ),
        _ => return None,
    })
}

/// Explains a missing comma between two members or items, or text that continues the value before it.
fn no_comma(text: &str, before: &str, after: &str, message: &str) -> JsonMistake {
    let end = before.trim_end().len();
    if after.starts_with(':') {
        return if message.ends_with("`}`") { key::after_value(before) } else { key::in_array(end) };
    }
    let is_string = before.trim_end().ends_with('"');
    if is_string && let Some(slip) = string::continued(before, after) {
        return slip;
    }
    if after.starts_with(number::is_part) && number::begins_at(before).is_some() {
        return number::invalid(text, before.len(), message);
    }
    if after.starts_with(char::is_alphanumeric) && before.ends_with(char::is_alphanumeric) {
        return value::missing(end, before, after);
    }
    JsonMistake::new(end, "there is no comma here, and more follows", "write a comma here")
}

fn extra_bracket(at: usize) -> JsonMistake {
    JsonMistake::new(at, "this closing bracket is one too many", "remove it, or one of those above")
}

fn trailing(at: usize) -> JsonMistake {
    JsonMistake::new(
        at,
        "the description ends before this",
        "remove the text that follows: a file contains one description",
    )
}

/// Explains a text that ends too early.
fn end(at: usize, message: &str) -> JsonMistake {
    let problem = match message {
        "EOF while parsing an object" => "the text ends inside an object",
        "EOF while parsing a list" => "the text ends inside an array",
        "EOF while parsing a string" => "the text ends inside a string",
        _ => "the text ends where a value is missing",
    };
    JsonMistake::new(at, problem, "check that the file is complete and that every bracket is closed")
}

#[cfg(test)]
mod tests;
