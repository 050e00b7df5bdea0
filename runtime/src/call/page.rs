//! Paging: the items of all pages as one stream.

use std::collections::BTreeSet;
use std::fmt;
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::Call;
use crate::error::Error;
use crate::json::Encode;
use crate::parameter::style::FORM;
use crate::request::draft::Draft;
use crate::response::{FromErrorResponse, FromResponse};

/// A page: some items, and the cursors to those beyond.
pub trait Page {
    /// What it is a page of.
    type Item: Encode;

    /// The items, in the server's order.
    fn into_items(self) -> Vec<Self::Item>;

    /// The cursor to what comes after this page; `None` when nothing does.
    fn after(&self) -> Option<&str>;

    /// The cursor to what comes before this page; `None` when nothing does.
    fn before(&self) -> Option<&str>;
}

/// A page that is nothing but its items.
impl<T: Encode> Page for Vec<T> {
    type Item = T;

    fn into_items(self) -> Self {
        self
    }

    fn after(&self) -> Option<&str> {
        None
    }

    fn before(&self) -> Option<&str> {
        None
    }
}

/// How the next page is asked for, by parameters of the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// By what the page hands out.
    Cursors {
        /// The one that takes [`Page::after`].
        after: Option<&'static str>,
        /// The one that takes [`Page::before`].
        before: Option<&'static str>,
    },
    /// By the number of items before it.
    Offset(&'static str),
    /// By its number.
    Number {
        /// The one that takes the number.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    After,
    Before,
}

/// The items of all pages, fetched one page at a time; a [`Stream`].
///
/// Pages with cursors are followed in the direction of the cursor that the call set; if it set none, in the direction that
/// the first page points to (`after` rather than `before`). Pages that are counted are followed upwards, from the offset or
/// the number that the call set. All other parameters stay as they were. The end is a page without items; a page without a
/// cursor, or with one that was followed before; a counted page that says the same as the one before it. Deadline and
/// retries are those of the call, for each page anew. After an error there are no more items.
#[must_use = "no page is fetched until an item is asked for"]
pub struct Pages<'c, P: Page, E> {
    draft: Draft<'c>,
    paging: &'static Paging,
    direction: Option<Direction>,
    /// Cursors as they were sent, the one of the caller included.
    followed: Followed,
    /// Where the page stands that the draft asks for, if pages are counted.
    position: u64,
    /// What stood on the last page that was counted.
    seen: Option<u64>,
    items: std::vec::IntoIter<P::Item>,
    next: Next<'c, P, E>,
}

enum Next<'c, P, E> {
    /// The draft is that of the next page.
    Ready,
    Fetching(Call<'c, P, E>),
    End,
}

impl<'c, P: Page, E> Pages<'c, P, E> {
    pub(crate) fn new(draft: Draft<'c>, paging: &'static Paging) -> Self {
        let set = |name: &str| draft.expanded(name).map(str::to_owned);
        let counted = |name: &str| draft.expanded(name)?.rsplit('=').next()?.parse().ok();
        let (after, before, position) = match *paging {
            Paging::Cursors { after, before } => (after.and_then(set), before.and_then(set), 0),
            Paging::Offset(parameter) => (None, None, counted(parameter).unwrap_or(0)),
            Paging::Number { parameter, first } => (None, None, counted(parameter).unwrap_or(first)),
        };
        let direction = match (&after, &before) {
            (Some(_), _) => Some(Direction::After),
            (None, Some(_)) => Some(Direction::Before),
            (None, None) => None,
        };
        let mut followed = Followed::default();
        after.or(before).map(|cursor| followed.insert(&cursor));
        let items = Vec::new().into_iter();
        Self { draft, paging, direction, followed, position, seen: None, items, next: Next::Ready }
    }

    /// Takes a page in, and prepares the request of the one after it if there is one.
    fn turn(&mut self, page: P) {
        let is_next_ready = match *self.paging {
            Paging::Cursors { after, before } => {
                let cursor = self.cursor(&page, after, before);
                self.items = page.into_items().into_iter();
                cursor.is_some_and(|(name, cursor)| self.follow(name, &cursor))
            }
            Paging::Offset(parameter) => {
                self.items = page.into_items().into_iter();
                self.count(parameter, self.items.len() as u64)
            }
            Paging::Number { parameter, .. } => {
                self.items = page.into_items().into_iter();
                self.count(parameter, 1)
            }
        };
        self.next = if is_next_ready { Next::Ready } else { Next::End };
    }

    /// The parameter and the cursor that lead on from `page`.
    fn cursor(
        &mut self,
        page: &P,
        after: Option<&'static str>,
        before: Option<&'static str>,
    ) -> Option<(&'static str, String)> {
        let after = after.zip(page.after());
        let before = before.zip(page.before());
        let onward = if after.is_some() { Direction::After } else { Direction::Before };
        let found = match *self.direction.get_or_insert(onward) {
            Direction::After => after,
            Direction::Before => before,
        };
        found.filter(|(_, cursor)| !cursor.is_empty()).map(|(name, cursor)| (name, cursor.to_owned()))
    }

    /// Asks for the page that the cursor leads to, unless this one is empty or has been there.
    fn follow(&mut self, name: &'static str, cursor: &str) -> bool {
        if self.items.len() == 0 {
            return false;
        }
        self.draft.query(name, cursor, FORM);
        self.draft.expanded(name).is_some_and(|cursor| self.followed.insert(cursor))
    }

    /// Asks for the page that is so many further on, unless this one is empty or the same as the last: servers that do not
    /// count that far, or not at all, give a page again, and what was seen before is not given twice.
    fn count(&mut self, parameter: &'static str, step: u64) -> bool {
        let page = digest(self.items.as_slice());
        if self.seen.replace(page) == Some(page) {
            self.items = Vec::new().into_iter();
        }
        self.position = self.position.saturating_add(step);
        self.draft.query(parameter, &self.position, FORM);
        self.items.len() > 0
    }
}

/// Cursors, of which none is kept: pages without end take a few bytes each, however long their cursors are. They are told
/// apart by 128 bits under keys that no server knows, so that no two are taken for the same.
#[derive(Default)]
struct Followed {
    keys: [RandomState; 2],
    digests: BTreeSet<[u64; 2]>,
}

impl Followed {
    /// Adds a cursor, and says whether it is new.
    fn insert(&mut self, cursor: &str) -> bool {
        self.digests.insert(self.keys.each_ref().map(|key| key.hash_one(cursor)))
    }
}

/// What tells pages apart without their being kept.
fn digest<T: Encode>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in items {
        crate::json::to_string(item).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}

impl<P: Page + FromResponse, E: FromErrorResponse> Pages<'_, P, E> {
    /// The next item, or `None` after the last.
    ///
    /// # Errors
    /// Those of the call that fetches a page.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// All items that are left, however many the server has: where it may go on without end, ask for them one by one.
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
                    pages.next = Next::Fetching(call);
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
