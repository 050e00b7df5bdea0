//! The body of a request or a response: chunks in sequence.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::collected::Collected;
use super::error::TransportError;
use super::threads::{BoxStream, MaybeSend};

/// The body of a request or a response: a [`Stream`] of chunks.
pub struct Body(Kind);

enum Kind {
    Whole(Option<Bytes>),
    Stream(Chunks),
    Measured(Measured),
}

/// The mutex is never locked. It makes bodies `Sync`, so that a future can hold references to a request.
struct Chunks(Mutex<BoxStream<'static, Result<Bytes, TransportError>>>);

/// A stream that must have its announced length.
struct Measured {
    chunks: Chunks,
    length: u64,
    /// The number of missing bytes.
    left: u64,
    /// The last chunk, which is sent only at the end of the stream. An HTTP library stops polling after the announced
    /// number of bytes, and would cut off a longer stream without an error.
    last: Option<Bytes>,
}

impl Body {
    /// Makes a body without content.
    pub fn empty() -> Self {
        Self(Kind::Whole(None))
    }

    /// Makes a body from the chunks of `stream`, with unknown length.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, TransportError>> + MaybeSend + 'static) -> Self {
        Self(Kind::Stream(Chunks::new(stream)))
    }

    /// Makes a body from the chunks of `stream`, which must have `length` bytes in total. Any other length is an error.
    pub fn sized(stream: impl Stream<Item = Result<Bytes, TransportError>> + MaybeSend + 'static, length: u64) -> Self {
        Self(Kind::Measured(Measured { chunks: Chunks::new(stream), length, left: length, last: None }))
    }

    /// Returns the number of remaining bytes, if known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Kind::Stream(_) => None,
            Kind::Measured(measured) => {
                Some(measured.left + measured.last.as_ref().map_or(0, |last| last.len() as u64))
            }
        }
    }

    /// Returns the bytes of a body in memory, without copying them; `None` for a stream.
    pub fn bytes(&self) -> Option<Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.clone().unwrap_or_default()),
            Kind::Stream(_) | Kind::Measured(_) => None,
        }
    }

    /// Returns all bytes of a body in memory; a stream is returned as the error.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes.unwrap_or_default()),
            kind => Err(Self(kind)),
        }
    }

    /// Collects all bytes, without a limit.
    ///
    /// # Errors
    /// The error of the stream, if it broke before the end.
    pub async fn collect(mut self) -> Result<Bytes, TransportError> {
        let mut collected = Collected::default();
        while let Some(chunk) = self.chunk().await {
            collected.push(chunk?);
        }
        Ok(collected.finish())
    }

    /// Returns the next chunk, or `None` at the end.
    ///
    /// # Errors
    /// The error of the stream, if it broke before the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = match &mut self.0 {
            Kind::Whole(bytes) => return Poll::Ready(bytes.take().map(Ok)),
            Kind::Stream(stream) => ready!(stream.poll_next(context)),
            Kind::Measured(measured) => ready!(measured.poll(context)),
        };
        if !matches!(chunk, Some(Ok(_))) {
            // Not every stream allows a poll after its end.
            self.0 = Kind::Whole(None);
        }
        Poll::Ready(chunk)
    }
}

impl Chunks {
    fn new(stream: impl Stream<Item = Result<Bytes, TransportError>> + MaybeSend + 'static) -> Self {
        Self(Mutex::new(Box::pin(stream)))
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(context)
    }
}

impl Measured {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let chunk = match ready!(self.chunks.poll_next(context)) {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.left > 0 => return Poll::Ready(Some(Err(self.fault("shorter")))),
                None => return Poll::Ready(self.last.take().map(Ok)),
            };
            if chunk.is_empty() {
                continue;
            }
            match self.left.checked_sub(chunk.len() as u64) {
                None => return Poll::Ready(Some(Err(self.fault("longer")))),
                Some(0) => (self.left, self.last) = (0, Some(chunk)),
                Some(left) => {
                    self.left = left;
                    return Poll::Ready(Some(Ok(chunk)));
                }
            }
        }
    }

    #[cold]
    fn fault(&self, how: &str) -> TransportError {
        TransportError::body(format!("it is {how} than its declared length of {} bytes", self.length))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Whole(Some(bytes.into())))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length()).finish_non_exhaustive()
    }
}
