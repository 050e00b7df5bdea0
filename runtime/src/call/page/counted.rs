//! Lists whose pages are counted, by an offset or by a page number.

use http::HeaderMap;

use super::body::PageBody;
use super::link;
use super::marks::{Earlier, number, states};
use super::next_page::NextPage;
use super::pagination::{PageIndicator, PageStrategy, Pagination};
use super::parameter::PageValue;
use super::place::Place;
use super::position_error::PagePositionError;
use crate::request::builder::RequestBuilder;

/// The walk along counted pages.
pub(super) struct Counted {
    /// The offset or the number of the next page.
    counter: u64,
    /// The number of items before that page, if known.
    items: Option<u64>,
    /// The largest number of items on a page.
    longest: u64,
    /// The digest of the last page that had items.
    last: Option<u64>,
    /// The marks on all pages so far, a bit for each.
    seen: u64,
    has_seen_link: bool,
    /// The place of the page that is requested.
    place: Place,
}

impl Counted {
    /// Begins at the offset or the page number of the call, if it has one.
    pub(super) fn of(request: &RequestBuilder<'_>, paging: &Pagination) -> Self {
        let (counter, items) = match paging.turn {
            PageStrategy::Cursors { .. } | PageStrategy::Link(_) => (0, None),
            PageStrategy::Offset { parameter, first, .. } => {
                let offset = parameter.number(request).unwrap_or(first);
                (offset, offset.checked_sub(first))
            }
            PageStrategy::Number { parameter, first } => {
                let number = parameter.number(request).unwrap_or(first);
                (number, (number == first).then_some(0))
            }
        };
        Self { counter, items, longest: 0, last: None, seen: 0, has_seen_link: false, place: Place::Start }
    }

    /// Begins at a place of an earlier walk.
    pub(super) fn at(
        place: &Place,
        request: &mut RequestBuilder<'_>,
        paging: &Pagination,
    ) -> Result<Self, PagePositionError> {
        let (parameter, name, number, items) = match (place, paging.turn) {
            (Place::Offset { parameter: name, number }, PageStrategy::Offset { parameter, first, .. }) => {
                (parameter, name, *number, number.checked_sub(first))
            }
            (Place::Number { parameter: name, number, items }, PageStrategy::Number { parameter, .. }) => {
                (parameter, name, *number, *items)
            }
            _ => return Ok(Self::of(request, paging)),
        };
        if parameter.name() != *name {
            return Err(place.unknown_parameter());
        }
        parameter.set(request, &PageValue::Number(number.to_string().into()));
        Ok(Self { counter: number, items, place: place.clone(), ..Self::of(request, paging) })
    }

    /// Returns the place of the page that is requested.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Requests the next page, unless the response marks this page as the last. Without such a mark, a page without
    /// items is the last.
    pub(super) fn turn<T>(
        &mut self,
        request: &mut RequestBuilder<'_>,
        paging: &Pagination,
        page: &PageBody<'_, T>,
        headers: &HeaderMap,
    ) -> NextPage {
        let count = page.items.len() as u64;
        if count > 0 && self.last.replace(page.digest) == Some(page.digest) {
            return NextPage::Repeated;
        }
        self.longest = self.longest.max(count);
        self.items = self.items.and_then(|items| items.checked_add(count));
        let stated = self.stated(paging, page, headers);
        let goes_on = stated.unwrap_or_else(|| count > 0 && !self.is_complete(paging, page));
        let (parameter, step) = match paging.turn {
            PageStrategy::Cursors { .. } | PageStrategy::Link(_) => return NextPage::End,
            // A filtered page still has the requested length.
            PageStrategy::Offset { parameter, length, .. } if count == 0 => {
                (parameter, length.and_then(|length| length.number(request)).unwrap_or(0))
            }
            PageStrategy::Offset { parameter, .. } => (parameter, count),
            PageStrategy::Number { parameter, .. } => (parameter, 1),
        };
        if !goes_on || step == 0 {
            return NextPage::End;
        }
        self.counter = self.counter.saturating_add(step);
        parameter.set(request, &PageValue::Number(self.counter.to_string().into()));
        let (name, number, items) = (parameter.name(), self.counter, self.items);
        self.place = match paging.turn {
            PageStrategy::Number { .. } => Place::Number { parameter: name, number, items },
            _ => Place::Offset { parameter: name, number },
        };
        NextPage::Next
    }

    /// Returns the explicit statement of the response about a next page. A positive statement overrides a negative one,
    /// because an empty page or a 404 ends the list in any case.
    fn stated<T>(&mut self, paging: &Pagination, page: &PageBody<'_, T>, headers: &HeaderMap) -> Option<bool> {
        let by_header = link::has_next(headers).or(self.has_seen_link.then_some(false));
        self.has_seen_link |= by_header.is_some();
        let mut stated = by_header;
        for (index, mark) in paging.marks.iter().enumerate() {
            let bit = 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0);
            let earlier = if self.seen & bit == 0 { Earlier::Absent } else { Earlier::Present };
            let by_mark = states(mark, page, earlier);
            if by_mark.is_some() {
                self.seen |= bit;
            }
            stated = if stated == Some(true) { stated } else { by_mark.or(stated) };
        }
        stated
    }

    /// Returns true if a number of the response marks this page as the last.
    fn is_complete<T>(&self, paging: &Pagination, page: &PageBody<'_, T>) -> bool {
        let length = page.items.len() as u64;
        let first = match paging.turn {
            PageStrategy::Number { first, .. } => Some(first),
            _ => None,
        };
        let has_read = |total: u64| self.items.is_some_and(|items| items >= total);
        let is_page = |pages: u64| first.is_some_and(|first| self.counter.saturating_sub(first) + 1 >= pages);
        paging.marks.iter().any(|mark| match (mark, number(mark, page)) {
            (PageIndicator::Total(_), Some(total)) => has_read(total),
            // It may be the number of items of this page, unless a page had fewer.
            (PageIndicator::Count(_), Some(count)) => count > self.longest && has_read(count),
            (PageIndicator::Pages(_), Some(pages)) => is_page(pages),
            (PageIndicator::PageCount(_), Some(pages)) => pages != length && is_page(pages),
            // If the first page is 0, this may be the number of the last page or the number of pages.
            (PageIndicator::LastPage(_), Some(last)) => first.is_some() && self.counter >= last,
            _ => false,
        })
    }
}
