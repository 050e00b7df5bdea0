//! Reads and writes JSON: a strict pull reader and a writer (RFC 8259), with the traits `Decode` and `Encode`.

use std::sync::Arc;

mod array;
mod bridge;
mod buffer;
mod constant;
mod decode;
mod encode;
mod error;
mod fit;
mod lenient;
mod marks;
pub(crate) mod members;
mod notes;
mod number;
mod number_text;
mod object;
mod object_table;
mod ordered;
mod peek;
mod reader;
mod rewrite;
mod skip;
mod text;
mod tree;
mod tuple;
mod untagged;
mod value;
mod via_serde;
mod writer;

#[cfg(test)]
mod agreement_tests;
#[cfg(test)]
mod scalar_tests;
#[cfg(test)]
mod tests;

pub use array::ArrayReader;
#[doc(hidden)]
pub use bridge::{deserialize, serialize};
pub(crate) use buffer::hex_digit;
pub use decode::Decode;
pub(crate) use encode::NOT_FINITE;
pub use encode::{EmptyObject, Encode};
pub use error::{Error, Result};
#[doc(hidden)]
pub use notes::Notes;
pub(crate) use notes::{Content, Mark, Marks, Sheet};
pub(crate) use number::integer_of;
pub use number_text::{Numeric, NumericSlot};
pub use object::ObjectReader;
pub use object_table::{Constant, NullSlot, NullableSlot, Required, Slot, SlotState};
pub use ordered::Ordered;
pub use peek::Peeked;
pub use reader::{Kind, Reader};
pub(crate) use reader::{Numbers, without_mark};
pub(crate) use rewrite::{Part, compact, pretty, rewrite, string as json_string};
pub(crate) use tree::Tree;
pub use tuple::OpenTuple;
pub use untagged::Fit;
pub use via_serde::Serde;
pub use writer::{ArrayWriter, ObjectWriter, Writer};

/// The limit for nested objects and arrays (RFC 8259 section 9 allows such a limit).
const DEPTH: u8 = 128;

/// Decodes one JSON text (RFC 8259).
///
/// # Errors
///
/// An [`Error`] if the bytes are not UTF-8, are not exactly one JSON text, or do not match `T`.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, Error> {
    from_body(bytes, Numbers::Json)
}

/// Decodes one JSON text with the given notation of numbers.
pub(crate) fn from_body<T: Decode>(bytes: &[u8], numbers: Numbers) -> Result<T, Error> {
    let text = Reader::new(bytes).and_then(|mut json| json.with_numbers(numbers, whole));
    text.map_err(|fault| fault.located_in(bytes))
}

/// Decodes one JSON text like [`from_body`], and notes the marks of its values.
pub(crate) fn from_noted<T: Decode>(bytes: &[u8], numbers: Numbers, notes: Option<&Notes>) -> Result<T, Error> {
    let Some(notes) = notes else { return from_body(bytes, numbers) };
    let sheet = Arc::new(Sheet::default());
    let value = Reader::new(bytes).and_then(|json| json.marking(&sheet).with_numbers(numbers, whole));
    let value = value.map_err(|fault| fault.located_in(bytes))?;
    notes.add(bytes, &sheet);
    Ok(value)
}

/// Decodes one JSON text, and marks its values.
pub(crate) fn from_marked<T: Decode>(text: &str, sheet: &Arc<Sheet>) -> Result<T, Error> {
    whole(&mut Reader::of(text).marking(sheet)).map_err(|fault| fault.located_in(text.as_bytes()))
}

/// Decodes one JSON text (RFC 8259) that is known to be UTF-8.
///
/// # Errors
///
/// An [`Error`] if the text is not exactly one JSON text, or does not match `T`.
pub fn from_str<T: Decode>(text: &str) -> Result<T, Error> {
    whole(&mut Reader::of(text)).map_err(|fault| fault.located_in(text.as_bytes()))
}

/// Encodes a value as compact JSON, in bytes.
///
/// # Errors
///
/// An [`Error`] if the value has no JSON: a float that is not finite, or a type that serde refuses.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    Writer::of(value).finish_bytes()
}

/// Encodes a value as compact JSON.
///
/// # Errors
///
/// The errors of [`to_vec`].
pub fn to_string<T: Encode + ?Sized>(value: &T) -> Result<String, Error> {
    Writer::of(value).finish()
}

fn whole<T: Decode>(json: &mut Reader<'_>) -> Result<T> {
    let value = json.read()?;
    json.finish()?;
    Ok(value)
}
