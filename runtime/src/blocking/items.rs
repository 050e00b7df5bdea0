//! Iterators of pages and streams.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::block_on::block_on;
use super::wait::{WaitError, check};
use crate::call::page::{ByPage, Page, PagePosition, Pages};
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::response::FromErrorResponse;
use crate::stream::{ByteStream, EventData, EventStream, JsonLines, StreamError};

/// The items of a stream; an [`Iterator`] that blocks the thread until the next item is there.
///
/// Inside a runtime of tokio, the only item is an error.
pub struct Items<S> {
    stream: S,
    waiting: Waiting,
}

/// The result of the last check for a runtime.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waiting {
    Allowed,
    Refused,
}

impl<S> Items<S> {
    fn new(stream: S) -> Self {
        Self { stream, waiting: Waiting::Allowed }
    }
}

impl<T, E> Items<Pages<'_, T, E>> {
    /// Returns the position after the last item that was read, as [`Pages::position`] does.
    pub fn position(&self) -> Option<PagePosition> {
        self.stream.position()
    }
}

impl<T, E> Items<ByPage<T, E>> {
    /// Returns the position after the last page that was read, as [`ByPage::position`] does.
    pub fn position(&self) -> Option<PagePosition> {
        self.stream.position()
    }
}

impl<S: Stream<Item = Result<T, E>> + Unpin, T, E: WaitError> Iterator for Items<S> {
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Result<T, E>> {
        if self.waiting == Waiting::Refused {
            return None;
        }
        if let Err(blocked) = check() {
            self.waiting = Waiting::Refused;
            return Some(Err(blocked.into()));
        }
        let stream = &mut self.stream;
        block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
    }
}

impl<S> fmt::Debug for Items<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> IntoIterator for Pages<'_, T, E> {
    type Item = Result<T, Error<E>>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        Items::new(self)
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> IntoIterator for ByPage<T, E> {
    type Item = Result<Page<T, E>, Error<E>>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        Items::new(self)
    }
}

impl IntoIterator for ByteStream {
    type Item = Result<bytes::Bytes, StreamError>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        Items::new(self)
    }
}

impl<T: EventData> IntoIterator for EventStream<T> {
    type Item = Result<crate::stream::Event<T>, StreamError>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        Items::new(self)
    }
}

impl<T: Decode> IntoIterator for JsonLines<T> {
    type Item = Result<T, StreamError>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        Items::new(self)
    }
}
