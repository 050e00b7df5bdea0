//! The framing of events and lines: frames that are decoded from the bytes of a response as they arrive.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::bytes::ByteStream;
use super::error::StreamError;
use crate::json::{self, Reader};
use crate::response::RawResponse;

/// Decodes frames from chunks, which can be cut at any byte.
pub(super) trait Decoder: Default {
    /// The type of a frame.
    type Frame;
    /// The name of a frame in errors, with an article.
    const NAME: &'static str;

    /// Accepts a chunk, after the previous one is used up.
    fn feed(&mut self, chunk: Bytes);

    /// Returns the next complete frame.
    fn next(&mut self, limit: usize) -> Result<Option<Self::Frame>, TooLarge>;

    /// Returns the frame that ends with the response.
    fn last(&mut self) -> Option<Self::Frame>;

    /// Removes the rest of the input.
    fn clear(&mut self) {
        *self = Self::default();
    }
}

/// A frame has more bytes than the limit.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// The frames of a response.
pub(super) struct Frames<S> {
    pub(super) bytes: ByteStream,
    pub(super) decoder: S,
    /// The number of frames so far.
    count: usize,
}

impl<S: Decoder> Frames<S> {
    /// Makes the frames of a response. A response with a content encoding is an error, because its frames cannot be
    /// found.
    pub(super) fn of(response: &RawResponse) -> Result<Self, json::Error> {
        match response.encoding() {
            // The error itself names the encoding.
            Some(_) => Err(Reader::of("").fault("the body is encoded")),
            None => Ok(Self { bytes: ByteStream::of(response), decoder: S::default(), count: 0 }),
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<S::Frame, StreamError>>> {
        let limit = self.bytes.max_body();
        loop {
            match self.decoder.next(limit) {
                Ok(Some(frame)) => return Poll::Ready(Some(Ok(self.counted(frame)))),
                Ok(None) => {}
                Err(TooLarge) => {
                    let error = self.bytes.too_large(S::NAME, limit);
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
            }
            match ready!(Pin::new(&mut self.bytes).poll_next(context)) {
                Some(Ok(chunk)) => self.decoder.feed(chunk),
                Some(Err(error)) => {
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let last = self.decoder.last();
                    return Poll::Ready(last.map(|frame| Ok(self.counted(frame))));
                }
            }
        }
    }

    fn counted(&mut self, frame: S::Frame) -> S::Frame {
        self.count += 1;
        frame
    }

    /// Abandons the rest.
    pub(super) fn stop(&mut self) {
        self.bytes.stop();
        self.decoder.clear();
    }

    /// Makes the error of the last frame.
    pub(super) fn decode(&self, fault: json::Error) -> StreamError {
        self.bytes.decode(fault.without_place().in_element(self.count.saturating_sub(1)))
    }
}
