//! Why a JSON text is none, for somebody who did not write a parser.

use super::foreign::conflict;
use super::recover;
use crate::diagnostic::{Code, Finding, Lines, Place, Position};

/// Where a text is at fault, what is the matter, and what can be done.
struct Slip<'m>(usize, &'m str, Option<&'static str>);

/// What `serde_json` says of a text, as a finding.
pub(super) fn finding(error: &serde_json::Error, text: &str, file: u32) -> Finding {
    let lines = Lines::new(text);
    let offset = if error.is_eof() {
        text.trim_end().len()
    } else {
        lines.offset(lines.position_of_byte_column(error.line(), error.column()))
    };
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(detail, _)| detail);
    let Slip(at, detail, remedy) = match conflict(lines.line(error.line())) {
        Some((detail, remedy)) => Slip(offset, detail, remedy),
        None => slip(text, offset, message),
    };
    let position = lines.positions(&[at]).first().copied().unwrap_or(Position::START);
    Finding::new(Code::InvalidJson, Place::Position { file, position }, detail).remedy(remedy.map(str::to_owned))
}

fn slip<'m>(text: &str, at: usize, message: &'m str) -> Slip<'m> {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_closing = after.starts_with(['}', ']']);
    match message {
        message if message.starts_with("EOF") => unclosed(text).unwrap_or_else(|| end(at, message)),
        _ if ["//", "/*", "#"].iter().any(|start| after.starts_with(start)) => {
            Slip(at, "JSON has no comments", Some("take it away, or write the description in YAML"))
        }
        _ if after.starts_with('\'') => Slip(at, "JSON knows double quotes only", Some("write `\"` instead of `'`")),
        "expected `,` or `}`" | "expected `,` or `]`" if is_closing => unclosed(text).unwrap_or(Slip(
            at,
            "this bracket closes what another one opened",
            Some("`}` closes `{`, and `]` closes `[`"),
        )),
        "expected `,` or `}`" | "expected `,` or `]`" => {
            Slip(before.trim_end().len(), "there is no comma here, and something follows", Some("put a comma here"))
        }
        "expected `:`" => {
            Slip(before.trim_end().len(), "there is no colon between this key and its value", Some("put a colon here"))
        }
        "trailing comma" => Slip(at, "nothing follows the comma before this", Some("take the comma away")),
        "trailing characters" if is_closing => {
            Slip(at, "everything is closed before this", Some("see whether a bracket closes too much above"))
        }
        "trailing characters" => Slip(at, "the description has ended before this", None),
        "key must be a string" => {
            Slip(at, "a key belongs here, in double quotes", is_word(after).then_some("write it in double quotes"))
        }
        "expected value" => {
            let words = ["True", "False", "None", "TRUE", "FALSE", "NULL"];
            let remedy = words.iter().any(|word| after.starts_with(word));
            let remedy = remedy.then_some("write `true`, `false` or `null`, in small letters");
            let detail = "a value belongs here: an object, an array, a string, a number, true, false or null";
            Slip(at, detail, remedy)
        }
        "expected ident" => {
            Slip(at, "only `true`, `false` and `null` are words of JSON; texts stand in double quotes", None)
        }
        message if message.starts_with("control character") => control(text, at).unwrap_or(Slip(at, message, None)),
        other => Slip(at, other, None),
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
}

/// The text ends too early.
fn end(at: usize, message: &str) -> Slip<'_> {
    let detail = match message {
        "EOF while parsing an object" => "the text ends inside an object",
        "EOF while parsing a list" => "the text ends inside an array",
        "EOF while parsing a string" => "the text ends inside a string",
        _ => "the text ends where a value belongs",
    };
    Slip(at, detail, Some("see whether the file is whole, and every bracket closed"))
}

/// What is open at the end, where the indentation tells what it is.
fn unclosed(text: &str) -> Option<Slip<'static>> {
    let at = recover::unclosed(text)?;
    let is_object = text.get(at..)?.starts_with('{');
    Some(if is_object {
        Slip(at, "the object that begins here is not closed", Some("put its `}` where it ends"))
    } else {
        Slip(at, "the array that begins here is not closed", Some("put its `]` where it ends"))
    })
}

/// A string that goes on behind the end of its line, or has a tab in it.
fn control(text: &str, at: usize) -> Option<Slip<'static>> {
    let before = text.get(..at)?.trim_end_matches(['\n', '\r']);
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    if before.len() == at && text.get(at..)?.starts_with('\t') {
        return Some(Slip(at, "a tab stands in this string", Some("write it as `\\t`")));
    }
    let quote = line + before.get(line..)?.rfind('"')?;
    Some(Slip(quote, "this string is not closed where its line ends", Some("put a quote where it ends")))
}
