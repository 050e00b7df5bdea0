//! The position in a list, which decides the next page.

use http::HeaderMap;

use super::body::PageBody;
use super::counted::Counted;
use super::cursors::Cursors;
use super::linked::Linked;
use super::next_page::NextPage;
use super::pagination::{PageStrategy, Pagination};
use super::place::Place;
use super::position_error::PagePositionError;
use crate::request::builder::RequestBuilder;

/// The number of consecutive pages without items after which the stream has an error.
const EMPTY_PAGES: u32 = 100;

/// The position in a list.
pub(super) struct Position {
    walk: Walk,
    /// The number of pages that were read. A page of an earlier call counts.
    pages: u64,
    /// The number of pages without items since the last page with items.
    empty_pages: u32,
}

enum Walk {
    Cursors(Cursors),
    Counted(Counted),
    Linked(Linked),
}

impl Position {
    /// Returns the position at which a call begins, from its parameters.
    pub(super) fn of(request: &RequestBuilder<'_>, paging: &'static Pagination) -> Self {
        let walk = match paging.turn {
            PageStrategy::Cursors { after, before } => Walk::Cursors(Cursors::of(request, after, before)),
            PageStrategy::Link(source) => Walk::Linked(Linked::of(request, source)),
            PageStrategy::Offset { .. } | PageStrategy::Number { .. } => Walk::Counted(Counted::of(request, paging)),
        };
        Self { walk, pages: 0, empty_pages: 0 }
    }

    /// Returns the position at a place of an earlier call.
    pub(super) fn at(
        place: &Place,
        request: &mut RequestBuilder<'_>,
        paging: &'static Pagination,
    ) -> Result<Self, PagePositionError> {
        place.check_kind(paging.turn)?;
        let walk = match paging.turn {
            PageStrategy::Cursors { after, before } => Walk::Cursors(Cursors::at(place, request, (after, before))?),
            PageStrategy::Link(source) => Walk::Linked(Linked::at(place, request, source)?),
            PageStrategy::Offset { .. } | PageStrategy::Number { .. } => {
                Walk::Counted(Counted::at(place, request, paging)?)
            }
        };
        let pages = u64::from(*place != Place::Start);
        Ok(Self { walk, pages, empty_pages: 0 })
    }

    /// Returns the place of the page that is requested.
    pub(super) fn place(&self) -> &Place {
        match &self.walk {
            Walk::Cursors(cursors) => cursors.place(),
            Walk::Counted(counted) => counted.place(),
            Walk::Linked(linked) => linked.place(),
        }
    }

    /// Returns `true` if a page was read, by this call or an earlier one.
    pub(super) fn has_begun(&self) -> bool {
        self.pages > 0
    }

    /// Returns `true` if a counted page was read before the current one.
    pub(super) fn is_past_a_counted_page(&self) -> bool {
        self.pages > 0 && matches!(self.walk, Walk::Counted(_))
    }

    /// Processes a page, and prepares the request of the next page, if there is one.
    pub(super) fn turn<T>(
        &mut self,
        request: &mut RequestBuilder<'_>,
        paging: &'static Pagination,
        page: &PageBody<'_, T>,
        headers: &HeaderMap,
    ) -> NextPage {
        self.pages += 1;
        self.empty_pages = if page.items.is_empty() { self.empty_pages + 1 } else { 0 };
        let next_page = match &mut self.walk {
            Walk::Cursors(cursors) => cursors.turn(request, paging.marks, page),
            Walk::Counted(counted) => counted.turn(request, paging, page, headers),
            Walk::Linked(linked) => linked.turn(request, paging.marks, page, headers),
        };
        // A server can return cursors without end; the caller must not wait forever.
        let is_due = self.empty_pages > 0 && self.empty_pages.is_multiple_of(EMPTY_PAGES);
        match next_page {
            NextPage::Next if is_due => NextPage::EmptyFor(self.empty_pages),
            next_page => next_page,
        }
    }
}
