//! Paging by cursors: the items of all pages as one stream.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::parameter::style::FORM;
use crate::request::draft::Draft;
use crate::response::{FromErrorResponse, FromResponse};

/// A page: some items, and the cursors to those beyond.
pub trait Page {
    /// What it is a page of.
    type Item;

    /// The items, in the server's order.
    fn into_items(self) -> Vec<Self::Item>;

    /// The cursor to what comes after this page; `None` when nothing does.
    fn after(&self) -> Option<&str>;

    /// The cursor to what comes before this page; `None` when nothing does.
    fn before(&self) -> Option<&str>;
}

/// The query parameters that take cursors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// The one that takes what [`Page::after`] hands out.
    pub after: Option<&'static str>,
    /// The one that takes what [`Page::before`] hands out.
    pub before: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    After,
    Before,
}

/// The items of all pages, fetched one page at a time; a [`Stream`].
///
/// Pages are followed in the direction of the cursor that the call set; if it set none, in the direction that the first
/// page points to (`after` rather than `before`). All other parameters stay as they were. The end is a page without a
/// cursor, without items, or with a cursor that was followed before. Deadline and retries are those of the call, for each
/// page anew. After an error there are no more items.
#[must_use = "no page is fetched until an item is asked for"]
pub struct Pages<'c, P: Page, E> {
    draft: Draft<'c>,
    paging: &'static Paging,
    direction: Option<Direction>,
    /// Cursors as they were sent, the one of the caller included.
    followed: BTreeSet<String>,
    items: std::vec::IntoIter<P::Item>,
    next: Next<'c, P, E>,
}

enum Next<'c, P, E> {
    /// The draft is that of the next page.
    Ready,
    Fetching(CallFuture<'c, P, E>),
    End,
}

impl<'c, P: Page, E> Pages<'c, P, E> {
    pub(crate) fn new(draft: Draft<'c>, paging: &'static Paging) -> Self {
        let set = |name: Option<&str>| name.and_then(|name| draft.expanded(name)).map(str::to_owned);
        let (after, before) = (set(paging.after), set(paging.before));
        let direction = match (&after, &before) {
            (Some(_), _) => Some(Direction::After),
            (None, Some(_)) => Some(Direction::Before),
            (None, None) => None,
        };
        let followed = after.or(before).into_iter().collect();
        Self { draft, paging, direction, followed, items: Vec::new().into_iter(), next: Next::Ready }
    }

    /// Takes a page in, and prepares the request of the one after it if there is one.
    fn turn(&mut self, page: P) {
        let cursor = self.cursor(&page);
        self.items = page.into_items().into_iter();
        self.next = match cursor {
            Some((name, cursor)) if self.items.len() > 0 => {
                self.draft.query(name, &cursor, FORM);
                let fresh = self.draft.expanded(name).is_some_and(|cursor| self.followed.insert(cursor.to_owned()));
                if fresh { Next::Ready } else { Next::End }
            }
            _ => Next::End,
        };
    }

    /// The parameter and the cursor that lead on from `page`.
    fn cursor(&mut self, page: &P) -> Option<(&'static str, String)> {
        let after = self.paging.after.zip(page.after());
        let before = self.paging.before.zip(page.before());
        let onward = if after.is_some() { Direction::After } else { Direction::Before };
        let found = match *self.direction.get_or_insert(onward) {
            Direction::After => after,
            Direction::Before => before,
        };
        found.filter(|(_, cursor)| !cursor.is_empty()).map(|(name, cursor)| (name, cursor.to_owned()))
    }
}

impl<P: Page + FromResponse, E: FromErrorResponse> Pages<'_, P, E> {
    /// The next item, or `None` after the last.
    ///
    /// # Errors
    /// Those of the call that fetches a page.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    /// Those of the calls that fetch pages; the items before the error are lost.
    pub async fn try_collect(mut self) -> Result<Vec<P::Item>, Error<E>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<P: Page + FromResponse, E: FromErrorResponse> Stream for Pages<'_, P, E> {
    type Item = Result<P::Item, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = &mut *self;
        loop {
            if let Some(item) = pages.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match &mut pages.next {
                Next::End => return Poll::Ready(None),
                Next::Ready => {
                    let call: Call<'_, P, E> = Call::new(pages.draft.clone());
                    pages.next = Next::Fetching(call.into_future());
                }
                Next::Fetching(fetching) => match ready!(Pin::new(fetching).poll(context)) {
                    Ok(page) => pages.turn(page),
                    Err(error) => {
                        pages.next = Next::End;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
            }
        }
    }
}

// OK because nothing in it is ever pinned where it stands: the future of a page is in a box.
impl<P: Page, E> Unpin for Pages<'_, P, E> {}

impl<P: Page, E> fmt::Debug for Pages<'_, P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.draft.operation.id).finish_non_exhaustive()
    }
}
