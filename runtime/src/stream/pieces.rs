//! What events and lines have in common: pieces that are split off the bytes of an answer as they arrive.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError};
use crate::json::{Fault, Reader};
use crate::response::RawResponse;

/// Splits pieces off, independent of how they are cut into chunks.
pub(super) trait Split: Default {
    /// What is split off.
    type Piece;
    /// What it is called where it is too large.
    const NAME: &'static str;

    /// Takes a chunk in, once the one before is used up.
    fn feed(&mut self, chunk: Bytes);

    /// The next piece that is there in full.
    fn next(&mut self, limit: usize) -> Result<Option<Self::Piece>, TooLarge>;

    /// The piece that the end of the answer ends.
    fn last(&mut self) -> Option<Self::Piece>;
}

/// A piece has more bytes than it may.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// The pieces of an answer.
pub(super) struct Pieces<S> {
    pub(super) bytes: ByteStream,
    pub(super) split: S,
    /// How many were handed out.
    count: usize,
}

impl<S: Split> Pieces<S> {
    /// The pieces of an answer, unless it is encoded: nothing in it would look like one, and all of it would be lost.
    pub(super) fn of(response: &RawResponse) -> Result<Self, Fault> {
        match response.encoding() {
            // The error says so in its own words.
            Some(_) => Err(Reader::of("").fault("the body is encoded")),
            None => Ok(Self { bytes: ByteStream::of(response), split: S::default(), count: 0 }),
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<S::Piece, StreamError>>> {
        let limit = self.bytes.max_body();
        loop {
            match self.split.next(limit) {
                Ok(Some(piece)) => return Poll::Ready(Some(Ok(self.counted(piece)))),
                Ok(None) => {}
                Err(TooLarge) => {
                    let error = self.bytes.too_large(S::NAME, limit);
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
            }
            match ready!(Pin::new(&mut self.bytes).poll_next(context)) {
                Some(Ok(chunk)) => self.split.feed(chunk),
                Some(Err(error)) => {
                    self.stop();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let last = self.split.last();
                    return Poll::Ready(last.map(|piece| Ok(self.counted(piece))));
                }
            }
        }
    }

    fn counted(&mut self, piece: S::Piece) -> S::Piece {
        self.count += 1;
        piece
    }

    /// Abandons the rest.
    pub(super) fn stop(&mut self) {
        self.bytes.stop();
        self.split = S::default();
    }

    /// A fault in the piece handed out last.
    pub(super) fn decode(&self, fault: Fault) -> StreamError {
        self.bytes.decode(fault.without_place().in_element(self.count.saturating_sub(1)))
    }
}
