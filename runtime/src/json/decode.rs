//! The trait `Decode`, and its implementations for standard types.

use std::collections::BTreeMap;

use super::error::Reason;
use super::{Error, Numbers, Reader, Result};
use crate::response::RawResponse;
use crate::stream::NamedEvent;

/// A type that can be decoded from JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from JSON",
    label = "`Decode` is not implemented for `{Self}`",
    note = "if the type is your own and implements `serde::Deserialize`, add `specweld::via_serde!({Self});`",
    note = "if it is a type of another crate that implements `serde::Deserialize`, write `specweld::json::Serde<{Self}>`"
)]
pub trait Decode: Sized {
    /// Reads the next value.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the text is malformed or does not match the type.
    fn decode(json: &mut Reader<'_>) -> Result<Self>;

    /// Returns the value of an absent member. `None`, the default, makes the absence an error.
    #[inline]
    fn absent() -> Option<Self> {
        None
    }

    /// Decodes the body of a response: one JSON text. An empty body is `null` for types that have it, and `()` ignores
    /// it.
    #[doc(hidden)]
    #[inline]
    fn decode_body(response: &RawResponse) -> Result<Self> {
        response.decode(response.numbers)
    }

    /// Decodes the data of a server-sent event: one JSON text. Unions of events also decide by the name of the event.
    #[doc(hidden)]
    #[inline]
    fn decode_event(event: NamedEvent<'_>) -> Result<Self> {
        super::from_noted(event.data.as_bytes(), Numbers::Json, event.notes)
    }
}

impl Decode for bool {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.bool()
    }
}

macro_rules! decode_integers {
    ($($integer:ident $wanted:literal),+) => {$(
        impl Decode for $integer {
            #[inline]
            fn decode(json: &mut Reader<'_>) -> Result<Self> {
                json.integer($wanted)
            }
        }
    )+};
}
decode_integers!(i8 "an i8", i16 "an i16", i32 "an i32", i64 "an i64", u8 "a u8", u16 "a u16", u32 "a u32", u64 "a u64");

impl Decode for f64 {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.float()
    }
}

impl Decode for f32 {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.peek()?;
        let start = json.offset;
        let float = json.number()?.parse().ok().filter(|float: &f32| float.is_finite());
        float.ok_or_else(|| Error::new(Reason::Syntax("number out of range"), start))
    }
}

impl Decode for String {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.string().map(std::borrow::Cow::into_owned)
    }
}

/// `null`.
impl Decode for () {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        if json.null()? { Ok(()) } else { Err(json.expected("null")) }
    }

    /// Accepts any body, because the response is described without content.
    fn decode_body(_: &RawResponse) -> Result<Self> {
        Ok(())
    }
}

/// `null` and absent are both `None`.
impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        if json.null()? { Ok(None) } else { T::decode(json).map(Some) }
    }

    #[inline]
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn decode_body(response: &RawResponse) -> Result<Self> {
        if is_blank(&response.body) {
            return Ok(None);
        }
        response.decode(response.numbers)
    }
}

/// Returns true if a body has only white space (RFC 8259 section 2).
pub(super) fn is_blank(body: &[u8]) -> bool {
    body.iter().all(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
}

impl<T: Decode> Decode for Box<T> {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        T::decode(json).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }

    fn decode_body(response: &RawResponse) -> Result<Self> {
        T::decode_body(response).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    #[inline]
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let mut elements = Self::new();
        let mut array = json.array()?;
        while let Some(element) = array.element()? {
            elements.push(element);
        }
        Ok(elements)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let mut members = Self::new();
        let mut object = json.object()?;
        while object.advance()? {
            object.rest(&mut members)?;
        }
        Ok(members)
    }
}
