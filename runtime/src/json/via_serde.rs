//! Types of the user's own, put in place of a described one: read and written by serde, from and to the text of one value.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Decoded, Fault, ObjectReader, ObjectWriter, Reader, Writer};

impl Reader<'_> {
    /// Reads the next value by serde.
    ///
    /// # Errors
    ///
    /// A fault with the head of serde's words, if the type refuses the value.
    pub fn read_serde<T: DeserializeOwned>(&mut self) -> Decoded<T> {
        self.peek()?;
        let start = self.at;
        serde_json::from_str(self.raw()?).map_err(|error| Fault::other(&words(&error), start))
    }
}

impl ObjectReader<'_, '_> {
    /// Reads the member's value by serde into its slot.
    pub fn value_serde<T: DeserializeOwned>(&mut self, slot: &mut Option<T>) -> Decoded<()> {
        *slot = Some(self.json.read_serde().map_err(|fault| fault.in_member(&self.name))?);
        Ok(())
    }

    /// What a slot holds. A member that may be absent is an `Option<Option<T>>` and needs no more than `flatten`.
    ///
    /// # Errors
    ///
    /// ``missing member `name` ``.
    pub fn required_serde<T>(&self, slot: Option<T>, name: &str) -> Decoded<T> {
        slot.ok_or_else(|| self.missing(name))
    }
}

impl Writer {
    /// Writes a value by serde.
    pub fn serde<T: Serialize + ?Sized>(&mut self, value: &T) {
        match serde_json::to_string(value) {
            Ok(text) => self.raw(&text),
            Err(error) => self.refuse(&words(&error)),
        }
    }
}

impl ObjectWriter<'_> {
    /// Writes a member by serde; a `None` is written as `null`.
    pub fn field_serde<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.member(name, |json| json.serde(value));
    }

    /// Writes a member by serde, if there is a value.
    pub fn optional_serde<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field_serde(name, value);
        }
    }
}

/// The words of an error, without the place, which counts from the start of the value and not of the text.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    words.strip_suffix(&place).map(str::to_owned).unwrap_or(words)
}
