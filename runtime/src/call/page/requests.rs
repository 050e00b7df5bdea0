//! The requests for the pages of a list, one after another, within bounds.

use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use http::StatusCode;

use super::body::PageBody;
use super::list_page::Page;
use super::marks::totals;
use super::next_page::NextPage;
use super::page_position::PagePosition;
use super::pagination::Pagination;
use super::place::Place;
use super::position::Position;
use super::position_error::PagePositionError;
use crate::call::execute::send;
use crate::call::result::CallResult;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::json::{Decode, Encode};
use crate::request::builder::RequestBuilder;
use crate::response::FromErrorResponse;
use crate::span::Span;
use crate::transport::BoxFuture;

/// A page, or the error of its request.
type PageResult<T, E> = Result<Page<T, E>, Error<E>>;

/// The requests for the pages of a list.
pub(super) struct PageRequests {
    /// The request of the next page. It owns the client, so that pages can be moved to another task.
    pub(super) request: RequestBuilder<'static>,
    paging: &'static Pagination,
    position: Position,
    next: Next,
    /// The number of items at the start of the next page that were read before.
    skipped: u64,
    /// The position after the last page, if that is not the start of the next page.
    rest: Option<(Place, u64)>,
    /// The number of pages that may be requested.
    pages: Option<u64>,
    /// The number of items that may be returned.
    items: Option<u64>,
}

enum Next {
    /// The request of the next page.
    Ready,
    Fetching(BoxFuture<'static, CallResult>),
    /// The last page was read.
    End,
    /// The page of the request could not be read.
    Failed,
}

impl PageRequests {
    pub(super) fn new(request: RequestBuilder<'static>, paging: &'static Pagination) -> Self {
        let position = Position::of(&request, paging);
        let (next, skipped, rest, pages, items) = (Next::Ready, 0, None, None, None);
        Self { request, paging, position, next, skipped, rest, pages, items }
    }

    /// Limits the number of further pages.
    pub(super) fn limit_pages(&mut self, pages: u64) {
        self.pages = Some(self.pages.map_or(pages, |others| others.min(pages)));
    }

    /// Limits the number of further items. A page that was already read loses its items beyond the limit.
    pub(super) fn limit_items<T, E>(&mut self, items: u64, current: Option<&mut Page<T, E>>) {
        // The items of the current page were already counted.
        let unread = current.as_ref().map_or(0, |page| page.items.len() as u64);
        let others = self.items.map_or(u64::MAX, |others| others.saturating_add(unread));
        self.items = Some(items.min(others));
        if let Some(page) = current {
            self.cut(page);
        }
    }

    /// Removes the items of a page beyond the limit, and counts the others.
    fn cut<T, E>(&mut self, page: &mut Page<T, E>) {
        let Some(limit) = self.items else { return };
        let kept = usize::try_from(limit).unwrap_or(usize::MAX);
        if page.items.len() > kept {
            page.items.truncate(kept);
            self.rest = Some((page.place.clone(), page.read + limit));
        }
        self.items = Some(limit - page.items.len() as u64);
    }

    /// Begins at a position of an earlier call.
    pub(super) fn resume(&mut self, position: &PagePosition) -> Result<(), PagePositionError> {
        let operation = self.request.operation.id;
        if position.operation != operation {
            let reason = format!("the position is one of `{}`, not of `{operation}`", position.operation);
            return Err(PagePositionError::new(reason));
        }
        if self.position.has_begun() || !matches!(self.next, Next::Ready) {
            return Err(PagePositionError::new("the list was already read: resume it before its first item"));
        }
        self.position = Position::at(&position.place, &mut self.request, self.paging)?;
        self.skipped = position.read;
        Ok(())
    }

    /// Returns the position after the pages so far; `None` at the end of the list.
    pub(super) fn position(&self) -> Option<PagePosition> {
        let (place, read) = match (&self.rest, &self.next) {
            (Some((place, read)), _) => (place, *read),
            (None, Next::End) => return None,
            (None, _) => (self.position.place(), self.skipped),
        };
        Some(self.position_at(place, read))
    }

    /// Returns the position after a number of items of a page.
    pub(super) fn position_at(&self, place: &Place, read: u64) -> PagePosition {
        PagePosition { operation: self.request.operation.id.to_owned(), place: place.clone(), read }
    }

    /// Returns the next page, or `None` after the last.
    pub(super) fn poll_page<T: Decode + Encode, E: FromErrorResponse>(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<PageResult<T, E>>> {
        loop {
            match &mut self.next {
                Next::End | Next::Failed => return Poll::Ready(None),
                Next::Ready if self.pages == Some(0) || self.items == Some(0) => return Poll::Ready(None),
                Next::Ready => {
                    let fetching = send(Box::new(self.request.clone()), |_| false);
                    self.next = Next::Fetching(Box::pin(fetching));
                }
                Next::Fetching(fetching) => {
                    let outcome = ready!(fetching.as_mut().poll(context));
                    return Poll::Ready(self.turn(outcome).transpose());
                }
            }
        }
    }

    /// Processes a response, and prepares the request of the next page, if there is one.
    fn turn<T: Decode + Encode, E: FromErrorResponse>(
        &mut self,
        outcome: CallResult,
    ) -> Result<Option<Page<T, E>>, Error<E>> {
        self.next = Next::Failed;
        let operation = self.request.operation;
        let mut response = outcome?;
        // Some servers respond 404 after the last counted page, as Django REST framework does.
        if response.status == StatusCode::NOT_FOUND && self.position.is_past_a_counted_page() {
            self.next = Next::End;
            return Ok(None);
        }
        if !response.status.is_success() {
            return Err(Error::failing(operation, response));
        }
        let body = match PageBody::read(&response, self.paging) {
            Ok(body) => body,
            Err(fault) => return Err(Failure::answer(ErrorKind::Decode, operation, response, Some(fault)).into()),
        };
        let place = self.position.place().clone();
        let next_page = self.position.turn(&mut self.request, self.paging, &body, &response.headers);
        let (total_items, total_pages) = totals(self.paging.marks, &body);
        let mut items = body.items;
        self.pages = self.pages.map(|pages| pages.saturating_sub(1));
        self.next = match next_page {
            NextPage::Next | NextPage::EmptyFor(_) => Next::Ready,
            NextPage::End | NextPage::Repeated => Next::End,
        };
        match next_page {
            NextPage::Next | NextPage::End => {}
            NextPage::Repeated => return Ok(None),
            NextPage::EmptyFor(pages) => {
                let reason = format!("{pages} pages in a row have no items, although each announces another page");
                return Err(Failure::new(ErrorKind::Decode, operation, reason).with(response).into());
            }
        }
        let length = items.len() as u64;
        let read = std::mem::take(&mut self.skipped).min(length);
        items.drain(..usize::try_from(read).unwrap_or(usize::MAX).min(items.len()));
        // The next page has no place if its request cannot be sent.
        self.rest = self.request.has_failed().then(|| (place.clone(), length));
        // The span of the call ends here, not with the last item.
        response.span = Span::none();
        let failure = PhantomData;
        let mut page = Page { items, response, operation, total_items, total_pages, place, read, failure };
        self.cut(&mut page);
        Ok(Some(page))
    }
}
