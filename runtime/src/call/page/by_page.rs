//! Pagination by page: the pages of a list as one stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::list_page::Page;
use super::page_position::PagePosition;
use super::requests::PageRequests;
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::response::FromErrorResponse;

/// The pages of a list, fetched one at a time; a [`Stream`] that [`Pages::by_page`](crate::Pages::by_page) returns.
///
/// A page without items is a page, too. The end of the list, the bounds and the errors are those of
/// [`Pages`](crate::Pages).
#[must_use = "no page is requested until it is polled"]
pub struct ByPage<T, E> {
    /// The page that was read in part.
    current: Option<Page<T, E>>,
    requests: PageRequests,
}

impl<T, E> ByPage<T, E> {
    pub(super) fn new(current: Option<Page<T, E>>, requests: PageRequests) -> Self {
        Self { current: current.filter(|page| !page.is_empty()), requests }
    }

    /// Returns the position after the pages so far, as [`Pages::position`](crate::Pages::position) does.
    pub fn position(&self) -> Option<PagePosition> {
        match &self.current {
            Some(page) => Some(self.requests.position_at(&page.place, page.read)),
            None => self.requests.position(),
        }
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> ByPage<T, E> {
    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    /// The errors of the call that fetches a page.
    pub async fn try_next(&mut self) -> Result<Option<Page<T, E>>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> Stream for ByPage<T, E> {
    type Item = Result<Page<T, E>, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.current.take() {
            Some(page) => Poll::Ready(Some(Ok(page))),
            None => self.requests.poll_page(context),
        }
    }
}

// OK because nothing in it is ever pinned in place: the future of a page is in a box.
impl<T, E> Unpin for ByPage<T, E> {}

impl<T, E> fmt::Debug for ByPage<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByPage").field("operation", &self.requests.request.operation.id).finish_non_exhaustive()
    }
}
