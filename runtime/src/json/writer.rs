//! The writer of compact JSON (RFC 8259), in one buffer.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use super::buffer::Buffer;
use super::{Encode, Error};
use crate::Secret;
use crate::value::leaves::leaves;

/// A writer of one JSON text. Writing cannot fail. A value without JSON is noted, and [`finish`](Self::finish) returns
/// its error.
#[derive(Default)]
pub struct Writer {
    text: Buffer,
    fault: Option<Error>,
    /// The secrets in the text, for redaction.
    secrets: Vec<Secret>,
    /// The offsets of the secrets in the text.
    places: Vec<usize>,
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
        Self { text: Buffer::with_capacity(128), ..Self::default() }
    }

    /// Makes a writer, and writes a value.
    pub(crate) fn of<T: Encode + ?Sized>(value: &T) -> Self {
        let mut json = Self::new();
        value.encode(&mut json);
        json
    }

    /// Returns the text, or the error of the first value that has no JSON.
    pub fn finish(self) -> Result<String, Error> {
        let text = String::from_utf8(self.finish_bytes()?);
        // OK because only text is written.
        text.map_err(|error| Error::other("the text is not UTF-8", error.utf8_error().valid_up_to()))
    }

    /// Returns the text as bytes, or the error of the first value that has no JSON.
    pub(crate) fn finish_bytes(self) -> Result<Vec<u8>, Error> {
        match self.fault {
            None => Ok(self.text.into_bytes()),
            Some(fault) => Err(fault),
        }
    }

    /// Writes a secret text, and keeps it for redaction.
    pub fn secret(&mut self, secret: &Secret) {
        self.places.push(self.text.len());
        self.string(secret.expose());
        self.secrets.push(secret.clone());
    }

    /// Writes a secret value, and keeps its texts and numbers for redaction.
    pub(crate) fn secret_value(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        self.places.push(start);
        write(self);
        // OK because only text is written.
        let written = std::str::from_utf8(self.text.since(start)).unwrap_or_default();
        self.secrets.append(&mut leaves(written));
    }

    /// Moves the written secrets out.
    pub(crate) fn take_secrets(&mut self) -> Vec<Secret> {
        std::mem::take(&mut self.secrets)
    }

    /// Moves the offsets of the written secrets out.
    pub(crate) fn take_places(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.places)
    }

    /// Begins an object.
    #[inline]
    pub fn object(&mut self) -> ObjectWriter<'_> {
        self.text.push(b'{');
        ObjectWriter { json: self, first: true }
    }

    /// Begins an array.
    #[inline]
    pub fn array(&mut self) -> ArrayWriter<'_> {
        self.text.push(b'[');
        ArrayWriter { json: self, count: 0, is_over: false }
    }

    /// Writes `null`.
    #[inline]
    pub fn null(&mut self) {
        self.text.raw("null");
    }

    /// Writes a string; escapes only characters that JSON requires to be escaped (RFC 8259 section 7).
    pub fn string(&mut self, text: &str) {
        self.text.string(text);
    }

    /// Writes text that is JSON already.
    #[inline]
    pub fn raw(&mut self, json: &str) {
        self.text.raw(json);
    }

    /// Writes a value by its `Display`, which must be JSON.
    pub(super) fn display(&mut self, value: &dyn fmt::Display) {
        let _ = write!(self.text, "{value}"); // OK because writing to the buffer cannot fail
    }

    /// Writes an integer.
    #[inline]
    pub(super) fn integer(&mut self, value: impl itoa::Integer) {
        self.text.raw(itoa::Buffer::new().format(value));
    }

    /// Writes a string by the `Display` of a value, without a text in between.
    pub(crate) fn display_string(&mut self, value: &dyn fmt::Display) {
        self.text.push(b'"');
        let _ = write!(StringPart(&mut self.text), "{value}"); // OK because writing to the buffer cannot fail
        self.text.push(b'"');
    }

    /// Writes a finite float by its `Debug`, without the `.0` of an integer.
    pub(super) fn float(&mut self, value: &dyn fmt::Debug) {
        self.display(&format_args!("{value:?}"));
        self.text.strip_suffix(".0");
    }

    /// Notes that a value has no JSON, and writes `null` in its place. The first reason is kept.
    #[cold]
    pub fn refuse(&mut self, reason: &str) {
        let offset = self.text.len();
        self.fault.get_or_insert_with(|| Error::other(reason, offset));
        self.null();
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
        self.json.text.push(b'}');
    }

    #[inline]
    pub(super) fn member(&mut self, name: &str, value: impl FnOnce(&mut Writer)) {
        self.name(name);
        self.json.part(value, |fault| fault.in_member(name));
    }

    fn name(&mut self, name: &str) {
        if !self.first {
            self.json.text.push(b',');
        }
        self.first = false;
        self.json.text.string(name);
        self.json.text.push(b':');
    }
}

impl ArrayWriter<'_> {
    /// Writes an element.
    #[inline]
    pub fn element<T: Encode + ?Sized>(&mut self, value: &T) {
        if self.count > 0 {
            self.json.text.push(b',');
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
        self.json.text.push(b']');
    }
}

/// Writes the parts of one string.
struct StringPart<'b>(&'b mut Buffer);

impl fmt::Write for StringPart<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.part(text);
        Ok(())
    }
}

/// Shows the length only: the text may contain secrets.
impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("length", &self.text.len()).finish_non_exhaustive()
    }
}
