//! What events and lines have in common: pieces that are split off the bytes of an answer as they arrive.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::bytes::ByteStream;
use super::error::StreamError;
use crate::json::{self, Reader};
use crate::response::RawResponse;

/// Splits pieces off, independent of how they are cut into chunks.
pub(super) trait Decoder: Default {
    /// What is split off.
    type Frame;
    /// What it is called where it is too large.
    const NAME: &'static str;

    /// Takes a chunk in, once the one before is used up.
    fn feed(&mut self, chunk: Bytes);

    /// The next frame that is there in full.
    fn next(&mut self, limit: usize) -> Result<Option<Self::Frame>, TooLarge>;

    /// The frame that the end of the answer ends.
    fn last(&mut self) -> Option<Self::Frame>;
}

/// A frame has more bytes than it may.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// The pieces of an answer.
pub(super) struct Frames<S> {
    pub(super) bytes: ByteStream,
    pub(super) decoder: S,
    /// How many were handed out.
    count: usize,
}

impl<S: Decoder> Frames<S> {
    /// The pieces of an answer, unless it is encoded: nothing in it would look like one, and all of it would be lost.
    pub(super) fn of(response: &RawResponse) -> Result<Self, json::Error> {
        match response.encoding() {
            // The error says so in its own words.
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
        self.decoder = S::default();
    }

    /// A fault in the frame handed out last.
    pub(super) fn decode(&self, fault: json::Error) -> StreamError {
        self.bytes.decode(fault.without_place().in_element(self.count.saturating_sub(1)))
    }
}
