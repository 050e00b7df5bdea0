//! The body of a request or of an answer: chunks, one after the other.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::collected::Collected;
use super::error::TransportError;

/// The body of a request or of an answer: a [`Stream`] of chunks.
pub struct Body(Kind);

enum Kind {
    Whole(Option<Bytes>),
    Stream(Chunks),
    Measured(Measured),
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A stream that is held to the length it was said to have.
struct Measured {
    chunks: Chunks,
    length: u64,
    /// How many bytes are due.
    left: u64,
    /// The last chunk, kept back until it is known that nothing follows: an HTTP library stops asking once it has as many
    /// bytes as it announced, and what is too much would be cut off in silence.
    last: Option<Bytes>,
}

impl Body {
    /// A body without content.
    pub fn empty() -> Self {
        Self(Kind::Whole(None))
    }

    /// A body whose chunks are those of `stream`, of a length that is not known.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Kind::Stream(Box::pin(stream)))
    }

    /// A body whose chunks are those of `stream`, `length` bytes in all. One that is longer or shorter ends with an error.
    pub fn sized(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static, length: u64) -> Self {
        Self(Kind::Measured(Measured { chunks: Box::pin(stream), length, left: length, last: None }))
    }

    /// How many bytes are to come, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Kind::Stream(_) => None,
            Kind::Measured(measured) => {
                Some(measured.left + measured.last.as_ref().map_or(0, |last| last.len() as u64))
            }
        }
    }

    /// All bytes at once, of a body that is in memory; a stream is handed back.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes.unwrap_or_default()),
            kind => Err(Self(kind)),
        }
    }

    /// All bytes, however many there are.
    ///
    /// # Errors
    /// That of the stream, when it broke before the end.
    pub async fn collect(mut self) -> Result<Bytes, TransportError> {
        let mut collected = Collected::default();
        while let Some(chunk) = self.chunk().await {
            collected.push(chunk?);
        }
        Ok(collected.finish())
    }

    /// The next chunk, or `None` at the end.
    ///
    /// # Errors
    /// That of the stream, when it broke before the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = match &mut self.0 {
            Kind::Whole(bytes) => return Poll::Ready(bytes.take().map(Ok)),
            Kind::Stream(stream) => ready!(stream.as_mut().poll_next(context)),
            Kind::Measured(measured) => ready!(measured.poll(context)),
        };
        if !matches!(chunk, Some(Ok(_))) {
            // Not every stream may be asked again after its end.
            self.0 = Kind::Whole(None);
        }
        Poll::Ready(chunk)
    }
}

impl Measured {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let chunk = match ready!(self.chunks.as_mut().poll_next(context)) {
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
        TransportError::body(format!("it is {how} than the {} bytes it was said to have", self.length))
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
