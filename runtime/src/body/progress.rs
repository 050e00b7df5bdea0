//! The progress of a body, reported to a callback.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::{Body, TransportError};

/// The largest chunk of a reported body, so that also a body in memory has progress.
const CHUNK: usize = 64 * 1024;

/// A callback with the number of bytes so far, and the whole number if it is known.
#[derive(Clone)]
pub(crate) struct Progress(Arc<dyn Fn(u64, Option<u64>) + Send + Sync>);

impl Progress {
    pub(crate) fn new(report: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(report))
    }

    /// Returns a body that reports each chunk when it is read; `length` is the whole number of bytes in reports.
    pub(crate) fn report(&self, body: Body, length: Option<u64>) -> Body {
        let known = body.length();
        let reported = Reported { body, rest: Bytes::new(), done: 0, length, progress: self.clone() };
        match known {
            Some(known) => Body::sized(reported, known),
            None => Body::stream(reported),
        }
    }
}

impl PartialEq for Progress {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Progress")
    }
}

/// A body that reports its progress.
struct Reported {
    body: Body,
    /// The rest of a chunk that was larger than [`CHUNK`].
    rest: Bytes,
    done: u64,
    length: Option<u64>,
    progress: Progress,
}

impl Stream for Reported {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(chunk)) => self.rest = chunk,
                end => return Poll::Ready(end),
            }
        }
        let size = self.rest.len().min(CHUNK);
        let chunk = self.rest.split_to(size);
        self.done += size as u64;
        (self.progress.0)(self.done, self.length);
        Poll::Ready(Some(Ok(chunk)))
    }
}
