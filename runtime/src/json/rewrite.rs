//! Copies a JSON text with other values in some places, and formats it for people.

use super::{Kind, Reader, Result, Writer};

/// A value of a text that is copied.
pub(crate) struct Part<'t> {
    /// The offset of the value in the text.
    pub(crate) offset: usize,
    /// The name of the member; empty for elements and for the whole text.
    pub(crate) member: &'t str,
    pub(crate) kind: Kind,
    /// The text of the value; empty for objects and arrays.
    pub(crate) text: &'t str,
}

/// Returns the text without white space between its tokens. `replace` returns the JSON that replaces a value, if any,
/// and `rename` the name of a member. A member whose value is replaced by an empty text is omitted.
///
/// # Errors
///
/// An error if the text is not exactly one JSON text.
pub(crate) fn rewrite(
    text: &str,
    replace: &mut dyn FnMut(&Part<'_>) -> Option<String>,
    rename: &dyn Fn(String) -> String,
) -> Result<String> {
    let mut copy = Copy { replace, rename, written: String::with_capacity(text.len()) };
    let mut json = Reader::of(text);
    copy.value(&mut json, "")?;
    json.finish()?;
    Ok(copy.written)
}

/// Returns the text without white space between its tokens.
///
/// # Errors
///
/// An error if the text is not exactly one JSON text.
pub(crate) fn compact(text: &str) -> Result<String> {
    rewrite(text, &mut |_| None, &|name| name)
}

struct Copy<'f> {
    replace: &'f mut dyn FnMut(&Part<'_>) -> Option<String>,
    rename: &'f dyn Fn(String) -> String,
    written: String,
}

impl Copy<'_> {
    fn value(&mut self, json: &mut Reader<'_>, member: &str) -> Result<()> {
        let kind = json.kind()?;
        let text = if matches!(kind, Kind::Object | Kind::Array) { "" } else { json.clone().raw()? };
        if let Some(other) = (self.replace)(&Part { offset: json.offset, member, kind, text }) {
            json.skip()?;
            self.written.push_str(&other);
            return Ok(());
        }
        match kind {
            Kind::Object => self.members(json),
            Kind::Array => self.elements(json),
            _ => {
                self.written.push_str(json.raw()?);
                Ok(())
            }
        }
    }

    fn members(&mut self, json: &mut Reader<'_>) -> Result<()> {
        let mut object = json.object()?;
        self.written.push('{');
        let mut separator = "";
        while object.advance()? {
            let name = object.name().clone().into_owned();
            let before = self.written.len();
            self.written.push_str(separator);
            self.written.push_str(&string((self.rename)(name.clone()))?);
            self.written.push(':');
            let start = self.written.len();
            object.read_by(|json| self.value(json, &name))?;
            if self.written.len() == start {
                self.written.truncate(before);
            } else {
                separator = ",";
            }
        }
        self.written.push('}');
        Ok(())
    }

    fn elements(&mut self, json: &mut Reader<'_>) -> Result<()> {
        let mut array = json.array()?;
        self.written.push('[');
        let mut separator = "";
        while array.advance()? {
            self.written.push_str(separator);
            array.read_by(|json| self.value(json, ""))?;
            separator = ",";
        }
        self.written.push(']');
        Ok(())
    }
}

/// Returns a text as a JSON string.
///
/// # Errors
///
/// The errors of [`Writer::finish`].
pub(crate) fn string(text: impl AsRef<str>) -> Result<String> {
    let mut json = Writer::new();
    json.string(text.as_ref());
    json.finish()
}

/// Formats a compact JSON text with a line for each value, indented by two spaces.
pub(crate) fn pretty(compact: &str) -> String {
    let mut written = String::with_capacity(compact.len() * 2);
    let (mut depth, mut state) = (0, State::Outside);
    let line = |written: &mut String, depth: usize| {
        written.push('\n');
        written.push_str(&"  ".repeat(depth));
    };
    let mut characters = compact.chars().peekable();
    while let Some(character) = characters.next() {
        let is_outside = state == State::Outside;
        state = state.after(character);
        match character {
            _ if !is_outside => written.push(character),
            '{' | '[' if matches!(characters.peek(), Some('}' | ']')) => written.push(character),
            '}' | ']' if written.ends_with(['{', '[']) => written.push(character),
            '{' | '[' => {
                depth += 1;
                written.push(character);
                line(&mut written, depth);
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut written, depth);
                written.push(character);
            }
            ',' => {
                written.push(character);
                line(&mut written, depth);
            }
            ':' => written.push_str(": "),
            _ => written.push(character),
        }
    }
    written
}

/// The place of a character in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Outside,
    String,
    Escape,
}

impl State {
    fn after(self, character: char) -> Self {
        match (self, character) {
            (Self::Outside, '"') | (Self::Escape, _) => Self::String,
            (Self::String, '"') => Self::Outside,
            (Self::String, '\\') => Self::Escape,
            (same, _) => same,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn values_and_names_are_replaced() {
        let text = " { \"a\" : [ 1.50 , \"x\\n\" ,null ] ,\"a\":{} , \"b\" : { \"c\" : true } } ";
        assert_eq!(compact(text).unwrap(), r#"{"a":[1.50,"x\n",null],"a":{},"b":{"c":true}}"#);
        let mut seen = Vec::new();
        let replaced = rewrite(
            text,
            &mut |part| {
                seen.push((part.offset, part.member.to_owned(), part.text.to_owned()));
                (part.text == "1.50" || part.member == "b").then(|| "0".to_owned())
            },
            &|name| name.to_uppercase(),
        );
        assert_eq!(replaced.unwrap(), r#"{"A":[0,"x\n",null],"A":{},"B":0}"#);
        assert!(seen.contains(&(11, String::new(), "1.50".to_owned())), "{seen:?}");
        let omitted = rewrite(text, &mut |part| (part.member == "a").then(String::new), &|name| name);
        assert_eq!(omitted.unwrap(), r#"{"b":{"c":true}}"#);
        for text in ["", "{", "[1,]", "1 2", "{\"a\"}"] {
            assert!(compact(text).is_err(), "{text}");
        }
    }

    #[test]
    fn formatted_text_has_a_line_for_each_value() {
        let compact_text = r#"{"a":[1,{"b\"}":"x,[:"}],"c":[],"d":{}}"#;
        let text = pretty(compact_text);
        assert_eq!(
            text,
            "{\n  \"a\": [\n    1,\n    {\n      \"b\\\"}\": \"x,[:\"\n    }\n  ],\n  \"c\": [],\n  \"d\": {}\n}"
        );
        assert_eq!(compact(&text).unwrap(), compact_text);
    }
}
