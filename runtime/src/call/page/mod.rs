//! Pagination: the items of all pages as one stream, or the pages one by one.

mod body;
mod by_page;
mod counted;
mod cursors;
mod followed;
mod link;
mod linked;
mod list_page;
mod marks;
mod next_page;
mod page_position;
mod pagination;
mod parameter;
mod place;
mod position;
mod position_error;
mod requests;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::requests::PageRequests;
use crate::call::Call;
use crate::error::Error;
use crate::json::{Decode, Encode};
use crate::response::FromErrorResponse;

pub use self::by_page::ByPage;
pub use self::list_page::Page;
pub use self::page_position::PagePosition;
pub use self::pagination::{
    CursorParameter, CursorSource, LinkSource, PageIndicator, PageParameter, PageStrategy, Pagination,
};
pub use self::position_error::PagePositionError;

/// The items of all pages, fetched one page at a time; a [`Stream`].
///
/// Pages with cursors are followed in the direction of the call's cursor. Without one, the direction is that of the
/// first page's cursor (`after` rather than `before`). Counted pages are followed upwards, from the offset or the page
/// number of the call. All other parameters stay the same. Links to the next page are followed as they are, with the
/// credential only on the same origin. Deadline and retries are those of the call, and apply to
/// each page. [The guide](crate::guide::paging) defines the end of a list. An item that does not match its description
/// is an error with its index, and the next item follows it. After any other error there are no more items.
///
/// Pages own a clone of the client, so that they can be moved to another task; `'c` can always be `'static`.
#[must_use = "no page is requested until an item is polled"]
pub struct Pages<'c, T, E> {
    /// The page with the next items.
    current: Option<Page<T, E>>,
    requests: PageRequests,
    client: PhantomData<&'c ()>,
}

impl<T, E> Call<'_, T, E> {
    /// Returns the items of this page and of the pages after it.
    #[doc(hidden)]
    pub fn pages<I>(self, paging: &'static Pagination) -> Pages<'static, I, E> {
        let requests = PageRequests::new(self.into_request().into_owned(), paging);
        Pages { current: None, requests, client: PhantomData }
    }
}

impl<T, E> Pages<'_, T, E> {
    /// Ends after this number of further pages. A page without items counts, too.
    ///
    /// The smallest of several bounds counts. [`position`](Self::position) is then the start of the next page.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.requests.limit_pages(pages);
        self
    }

    /// Ends after exactly this number of further items; no page is requested that only has others.
    ///
    /// An item that does not match its description counts, too. The smallest of several bounds counts.
    /// [`position`](Self::position) is then that of the first item beyond the bound.
    pub fn max_items(mut self, items: u64) -> Self {
        self.requests.limit_items(items, self.current.as_mut());
        self
    }

    /// Returns the pages instead of their items, with body, status and headers.
    ///
    /// If items of a page were already read, its other items are the first page.
    pub fn by_page(self) -> ByPage<T, E> {
        ByPage::new(self.current, self.requests)
    }

    /// Returns the position after the last item that was read; `None` at the end of the list.
    ///
    /// A later call of the same operation continues there, by [`resume`](Self::resume). After an error of a page, the
    /// position is the start of that page.
    pub fn position(&self) -> Option<PagePosition> {
        match &self.current {
            Some(page) if !page.is_empty() => Some(self.requests.position_at(&page.place, page.read)),
            _ => self.requests.position(),
        }
    }

    /// Continues at a position of an earlier call with the same parameters. The position replaces the cursor, the
    /// offset or the page number of this call.
    ///
    /// The page of the position is requested, and its items before the position are left out. If the list changed in
    /// the meantime, items can be repeated or missing, as between any two pages. A URL is followed on the origin of the
    /// client, or else without the credential.
    ///
    /// # Errors
    /// An error if the position is that of another operation, or of another kind than the list has, or if a page was
    /// already requested.
    pub fn resume(mut self, position: &PagePosition) -> Result<Self, PagePositionError> {
        self.requests.resume(position)?;
        Ok(self)
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> Pages<'_, T, E> {
    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    /// The errors of the call that fetches a page, and an error for an item that does not match its description.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// Collects all remaining items. For a list without end, use [`try_next`](Self::try_next), or a bound.
    ///
    /// # Errors
    /// The first error of [`try_next`](Self::try_next); the items before it are lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error<E>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> Stream for Pages<'_, T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.current.as_mut().and_then(Iterator::next) {
                return Poll::Ready(Some(item));
            }
            self.current = None;
            match ready!(self.requests.poll_page(context)) {
                Some(Ok(page)) => self.current = Some(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// OK because nothing in it is ever pinned in place: the future of a page is in a box.
impl<T, E> Unpin for Pages<'_, T, E> {}

impl<T, E> fmt::Debug for Pages<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.requests.request.operation.id).finish_non_exhaustive()
    }
}
