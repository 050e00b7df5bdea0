//! The writer of compact JSON (RFC 8259), in one string.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use super::text::plain;
use super::{Encode, Error};
use crate::Secret;
use crate::value::leaves::leaves;

/// A writer of one JSON text. Writing cannot fail. A value without JSON is noted, and [`finish`](Self::finish) returns
/// its error.
#[derive(Default)]
pub struct Writer {
    pub(super) text: String,
    fault: Option<Error>,
    /// The secrets in the text, for redaction.
    secrets: Vec<Secret>,
}

/// The writer of an object's members.
#[derive(Debug)]
#[must_use = "the object is closed by `end`"]
pub struct ObjectWriter<'w> {
    json: &'w mut Writer,
    first: bool,
}

/// The writer of an array's elements.
#[derive(Debug)]
#[must_use = "the array is closed by `end`"]
pub struct ArrayWriter<'w> {
    json: &'w mut Writer,
    count: usize,
    /// True after an element was omitted; another element is then an error.
    is_over: bool,
}

impl Writer {
    /// Makes an empty writer.
    pub fn new() -> Self {
        // Without a capacity, a text of this length would be moved several times.
        Self { text: String::with_capacity(128), ..Self::default() }
    }

    /// Makes a writer, and writes a value.
    pub(crate) fn of<T: Encode + ?Sized>(value: &T) -> Self {
        let mut json = Self::new();
        value.encode(&mut json);
        json
    }

    /// Returns the text, or the error of the first value that has no JSON.
    pub fn finish(self) -> Result<String, Error> {
        match self.fault {
            None => Ok(self.text),
            Some(fault) => Err(fault),
        }
    }

    /// Writes a secret text, and keeps it for redaction.
    pub fn secret(&mut self, secret: &Secret) {
        self.string(secret.expose());
        self.secrets.push(secret.clone());
    }

    /// Writes a secret value, and keeps its texts and numbers for redaction.
    pub(crate) fn secret_value(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        write(self);
        let written = self.text.get(start..).unwrap_or_default();
        self.secrets.append(&mut leaves(written));
    }

    /// Moves the written secrets out.
    pub(crate) fn take_secrets(&mut self) -> Vec<Secret> {
        std::mem::take(&mut self.secrets)
    }

    /// Begins an object.
    #[inline]
    pub fn object(&mut self) -> ObjectWriter<'_> {
        self.text.push('{');
        ObjectWriter { json: self, first: true }
    }

    /// Begins an array.
    #[inline]
    pub fn array(&mut self) -> ArrayWriter<'_> {
        self.text.push('[');
        ArrayWriter { json: self, count: 0, is_over: false }
    }

    /// Writes `null`.
    #[inline]
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes a string; escapes only characters that JSON requires to be escaped (RFC 8259 section 7).
    #[inline]
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some((run, special, after)) = split_at_special(rest) {
            self.text.push_str(run);
            self.escape(special);
            rest = after;
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    /// Writes text that is JSON already.
    #[inline]
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Writes a value by its `Display`, which must be JSON.
    #[inline]
    pub(super) fn display(&mut self, value: &dyn fmt::Display) {
        let _ = write!(self.text, "{value}"); // OK because writing to a `String` cannot fail
    }

    /// Writes a finite float by its `Debug`, without the `.0` of an integer.
    pub(super) fn float(&mut self, value: &dyn fmt::Debug) {
        self.display(&format_args!("{value:?}"));
        if self.text.ends_with(".0") {
            self.text.truncate(self.text.len() - 2);
        }
    }

    /// Notes that a value has no JSON, and writes `null` in its place. The first reason is kept.
    #[cold]
    pub fn refuse(&mut self, reason: &str) {
        let offset = self.text.len();
        self.fault.get_or_insert_with(|| Error::other(reason, offset));
        self.null();
    }

    #[cold]
    fn escape(&mut self, special: char) {
        match special {
            '"' => self.text.push_str("\\\""),
            '\\' => self.text.push_str("\\\\"),
            '\u{8}' => self.text.push_str("\\b"),
            '\u{C}' => self.text.push_str("\\f"),
            '\n' => self.text.push_str("\\n"),
            '\r' => self.text.push_str("\\r"),
            '\t' => self.text.push_str("\\t"),
            _ => self.display(&format_args!("\\u{:04x}", u32::from(special))),
        }
    }

    /// Writes a part, and adds a step to the path of a fault in it.
    #[inline]
    fn part(&mut self, part: impl FnOnce(&mut Self), step: impl FnOnce(Error) -> Error) {
        let sound = self.fault.is_none();
        part(self);
        if sound && self.fault.is_some() {
            self.fault = self.fault.take().map(step);
        }
    }
}

impl ObjectWriter<'_> {
    /// Writes a member; a `None` is written as `null`.
    #[inline]
    pub fn field<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.member(name, |json| value.encode(json));
    }

    /// Writes a member, or omits it if its value is absent ([`Encode::is_absent`]).
    #[inline]
    pub fn optional<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        if !value.is_absent() {
            self.field(name, value);
        }
    }

    /// Writes a member whose value is JSON.
    #[inline]
    pub fn constant(&mut self, name: &str, constant: &'static str) {
        self.member(name, |json| json.raw(constant));
    }

    /// Writes the undescribed members.
    pub fn rest<T: Encode>(&mut self, rest: &BTreeMap<String, T>) {
        for (name, value) in rest {
            self.field(name, value);
        }
    }

    /// Closes the object.
    #[inline]
    pub fn end(self) {
        self.json.text.push('}');
    }

    #[inline]
    pub(super) fn member(&mut self, name: &str, value: impl FnOnce(&mut Writer)) {
        if !self.first {
            self.json.text.push(',');
        }
        self.first = false;
        self.json.string(name);
        self.json.text.push(':');
        self.json.part(value, |fault| fault.in_member(name));
    }
}

impl ArrayWriter<'_> {
    /// Writes an element.
    #[inline]
    pub fn element<T: Encode + ?Sized>(&mut self, value: &T) {
        if self.count > 0 {
            self.json.text.push(',');
        }
        self.json.part(|json| value.encode(json), |fault| fault.in_element(self.count));
        self.count += 1;
    }

    /// Writes an element of a tuple, or omits it if its value is absent. After an omitted element, no other element can
    /// follow.
    pub(super) fn element_if_there<T: Encode + ?Sized>(&mut self, value: &T) {
        if value.is_left_out() {
            self.is_over = true;
        } else if self.is_over {
            let refused = |json: &mut Writer| json.refuse("an element is left out, and there are others after it");
            self.json.part(refused, |fault| fault.in_element(self.count));
        } else {
            self.element(value);
        }
    }

    /// Closes the array.
    #[inline]
    pub fn end(self) {
        self.json.text.push(']');
    }
}

/// Splits a text at the first character that must be escaped.
#[inline]
fn split_at_special(text: &str) -> Option<(&str, char, &str)> {
    let (run, rest) = text.split_at_checked(plain(text.as_bytes()))?;
    let mut rest = rest.chars();
    rest.next().map(|special| (run, special, rest.as_str()))
}

/// Shows the length only: the text may contain secrets.
impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("length", &self.text.len()).finish_non_exhaustive()
    }
}
