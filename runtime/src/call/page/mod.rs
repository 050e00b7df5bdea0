//! Pagination: the items of all pages as one stream.

mod body;
mod counted;
mod cursors;
mod followed;
mod link;
mod linked;
mod marks;
mod next_page;
mod pagination;
mod parameter;
mod position;

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;

use self::body::PageBody;
use self::next_page::NextPage;
use self::position::Position;
use crate::call::Call;
use crate::call::execute::send;
use crate::call::result::CallResult;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::json::{self, Decode, Encode};
use crate::request::builder::RequestBuilder;
use crate::response::{FromErrorResponse, RawResponse};
use crate::transport::BoxFuture;

pub use self::pagination::{
    CursorParameter, CursorSource, LinkSource, PageIndicator, PageParameter, PageStrategy, Pagination,
};

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
    /// The request, which owns the client: so pages can be moved to another task.
    request: RequestBuilder<'static>,
    paging: &'static Pagination,
    position: Position,
    items: VecDeque<Result<T, json::Error>>,
    /// The response, if some of its items do not match their description, for their errors.
    response: Option<RawResponse>,
    next: Next,
    client: PhantomData<&'c ()>,
    failure: PhantomData<fn() -> E>,
}

enum Next {
    /// The request of the next page.
    Ready,
    Fetching(BoxFuture<'static, CallResult>),
    End,
}

impl<T, E> Call<'_, T, E> {
    /// Returns the items of this page and of the pages after it.
    #[doc(hidden)]
    pub fn pages<I>(self, paging: &'static Pagination) -> Pages<'static, I, E> {
        Pages::new(self.into_request().into_owned(), paging)
    }
}

impl<T, E> Pages<'_, T, E> {
    fn new(request: RequestBuilder<'static>, paging: &'static Pagination) -> Self {
        let position = Position::of(&request, paging);
        let (client, failure) = (PhantomData, PhantomData);
        Self { request, paging, position, items: VecDeque::new(), response: None, next: Next::Ready, client, failure }
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

    /// Collects all remaining items. For a list without end, use [`try_next`](Self::try_next).
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

    /// Processes a response, and prepares the request of the next page, if there is one.
    fn turn(&mut self, outcome: CallResult) -> Result<(), Error<E>> {
        self.next = Next::End;
        let response = outcome?;
        // Some servers respond 404 after the last counted page, as Django REST framework does.
        if response.status == StatusCode::NOT_FOUND && self.position.is_past_a_counted_page() {
            return Ok(());
        }
        if !response.status.is_success() {
            return Err(Error::failing(self.request.operation, response));
        }
        let page = match PageBody::read(&response, self.paging) {
            Ok(page) => page,
            Err(fault) => return Err(self.not_as_described(response, fault)),
        };
        let next_page = self.position.turn(&mut self.request, self.paging, &page, &response.headers);
        let PageBody { items, .. } = page;
        match next_page {
            NextPage::Next => self.next = Next::Ready,
            NextPage::End => {}
            NextPage::Repeated => return Ok(()),
            NextPage::EmptyFor(pages) => {
                self.next = Next::Ready;
                let reason = format!("{pages} pages in a row have no items, although each announces another page");
                return Err(Failure::new(ErrorKind::Decode, self.request.operation, reason).with(response).into());
            }
        }
        self.response = items.iter().any(Result::is_err).then_some(response);
        self.items = items;
        Ok(())
    }

    fn not_as_described(&self, response: RawResponse, fault: json::Error) -> Error<E> {
        Failure::answer(ErrorKind::Decode, self.request.operation, response, Some(fault)).into()
    }

    /// Returns the next item of the current page.
    fn next_item(&mut self) -> Option<Result<T, Error<E>>> {
        let item = self.items.pop_front()?;
        Some(item.map_err(|fault| match &self.response {
            Some(response) => self.not_as_described(response.copied(), fault),
            // OK because the response is kept whenever an item is a fault.
            None => Failure::new(ErrorKind::Decode, self.request.operation, fault.to_string()).into(),
        }))
    }
}

impl<T: Decode + Encode, E: FromErrorResponse> Stream for Pages<'_, T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = &mut *self;
        loop {
            if let Some(item) = pages.next_item() {
                return Poll::Ready(Some(item));
            }
            match &mut pages.next {
                Next::End => return Poll::Ready(None),
                Next::Ready => {
                    let fetching = send(Box::new(pages.request.clone()), |_| false);
                    pages.next = Next::Fetching(Box::pin(fetching));
                }
                Next::Fetching(fetching) => {
                    let outcome = ready!(fetching.as_mut().poll(context));
                    if let Err(error) = pages.turn(outcome) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }
}

// OK because nothing in it is ever pinned in place: the future of a page is in a box.
impl<T, E> Unpin for Pages<'_, T, E> {}

impl<T, E> fmt::Debug for Pages<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.request.operation.id).finish_non_exhaustive()
    }
}
