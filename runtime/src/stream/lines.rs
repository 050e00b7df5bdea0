//! A sequence of JSON values, as they arrive.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::error::StreamError;
use super::events::DONE;
use super::framing::Frames;
use super::next_item::next_item;
use super::parse_lines::Parser;
use crate::json::{self, Decode, Numbers, Reader};
use crate::response::{FromResponse, RawResponse};

/// The values of a response of JSON texts, as they arrive; a [`Stream`].
///
/// Each text is a line (`application/jsonl`, `application/x-ndjson`), or follows a record separator
/// (`application/json-seq`, RFC 7464), as the first byte shows. Empty lines are ignored, and `[DONE]` marks the end.
/// A value that does not match its description is an error, and the next value can be read; any other error is the
/// last item. The client's limit for bodies limits one value.
///
/// The call's deadline applies until the head of the response has arrived. After that only pauses are limited, to the
/// same duration.
pub struct JsonLines<T> {
    texts: Frames<Parser>,
    /// The notation of numbers in the values.
    numbers: Numbers,
    value: PhantomData<fn() -> T>,
}

next_item!([T: Decode] JsonLines<T>, T);

impl<T: Decode> Stream for JsonLines<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let text = ready!(self.texts.poll(context));
        if let Some(Ok(text)) = &text
            && text.trim_ascii() == DONE.as_bytes()
        {
            self.texts.stop();
            return Poll::Ready(None);
        }
        Poll::Ready(text.map(|text| self.value(&text?)))
    }
}

impl<T: Decode> JsonLines<T> {
    /// Decodes the value of a text.
    fn value(&self, text: &[u8]) -> Result<T, StreamError> {
        let is_cut_off = self.texts.decoder.is_cut_off(text);
        let cut_off = is_cut_off.then(|| Reader::of("").fault("the value may be cut off"));
        cut_off
            .map_or_else(|| crate::json::from_noted(text, self.numbers, self.texts.bytes.notes()), Err)
            .map_err(|fault| self.texts.decode(fault))
    }
}

impl<T: Decode> FromResponse for JsonLines<T> {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        Ok(Self { texts: Frames::of(response)?, numbers: response.numbers, value: PhantomData })
    }

    fn streams(_: u16) -> bool {
        true
    }
}

/// Shows no content.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsonLines").field(&self.texts.bytes).finish()
    }
}
