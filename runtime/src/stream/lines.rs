//! JSON values one after the other, as they arrive.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::parse_lines::Parser;
use super::{ByteStream, StreamError, asked_for_items};
use crate::json::{Decode, Fault, Reader};
use crate::response::{FromResponse, RawResponse};

/// The values of an answer of JSON texts, as they arrive; a [`Stream`].
///
/// The texts are a line each (`application/jsonl`, `application/x-ndjson`), or each stands after a record separator
/// (`application/json-seq`, RFC 7464); the first byte tells. Empty lines do not count. A value that is not as described is
/// an error, after which the next can be read; any other error is the last item. A value may be as large as the client's
/// limit for bodies.
///
/// The call's deadline holds until the head of the answer is there; from then on only pauses are limited, to the same
/// duration.
pub struct JsonLines<T> {
    texts: Texts,
    value: PhantomData<fn() -> T>,
}

/// All of it that does not depend on the values.
struct Texts {
    bytes: ByteStream,
    parser: Parser,
    /// How many texts were handed out.
    count: usize,
}

impl Texts {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, StreamError>>> {
        let limit = self.bytes.max_body();
        loop {
            match self.parser.next(limit) {
                Ok(Some(text)) => return Poll::Ready(Some(self.whole(text))),
                Ok(None) => {}
                Err(_) => {
                    let error = self.bytes.too_large("a value is", limit);
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
            }
            match ready!(Pin::new(&mut self.bytes).poll_next(context)) {
                Some(Ok(chunk)) => self.parser.feed(chunk),
                Some(Err(error)) => {
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let last = self.parser.last();
                    return Poll::Ready(last.map(|text| self.whole(text)));
                }
            }
        }
    }

    fn whole(&mut self, text: Vec<u8>) -> Result<Vec<u8>, StreamError> {
        self.count += 1;
        if self.parser.is_cut_off(&text) {
            return Err(self.decode(Reader::of("").fault("the value may be cut off")));
        }
        Ok(text)
    }

    fn stop(&mut self) {
        self.bytes.stop();
        self.parser = Parser::default();
    }

    /// A fault in the text handed out last.
    fn decode(&self, fault: Fault) -> StreamError {
        self.bytes.decode(fault.without_place().in_element(self.count.saturating_sub(1)))
    }
}

asked_for_items!([T: Decode] JsonLines<T>, T);

impl<T: Decode> Stream for JsonLines<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let text = ready!(self.texts.poll(context));
        let decode = |text: Vec<u8>| crate::json::from_slice(&text).map_err(|fault| self.texts.decode(fault));
        Poll::Ready(text.map(|text| text.and_then(decode)))
    }
}

impl<T: Decode> FromResponse for JsonLines<T> {
    fn from_response(response: &RawResponse) -> Result<Self, Fault> {
        let texts = Texts { bytes: ByteStream::of(response), parser: Parser::default(), count: 0 };
        Ok(Self { texts, value: PhantomData })
    }

    fn streams(_: u16) -> bool {
        true
    }
}

/// Never the content.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsonLines").field(&self.texts.bytes).finish()
    }
}
