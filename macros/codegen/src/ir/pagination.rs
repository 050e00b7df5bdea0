//! Lists that come in pages, as data.

use super::Type;

/// The paging of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// The member of the response that holds its items; `None` where the response is the list itself.
    pub items: Option<PageItems>,
    /// The type of an item.
    pub item: Type,
    /// The request for the next page.
    pub strategy: PageStrategy,
    /// The members of the response that show if there is a next page.
    pub markers: Vec<PageMarker>,
}

/// The member of a response that holds the items of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageItems {
    /// Its name.
    pub member: String,
    /// True if it may be absent or `null`.
    pub optional: bool,
}

/// A member of a response that shows if there is a next page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageMarker {
    /// The meaning of the member.
    pub kind: PageMarkerKind,
    /// The path to it in the response.
    pub path: Vec<String>,
}

/// The way in which a member shows if there is a next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageMarkerKind {
    /// `true` if there is a next page.
    More,
    /// `true` on the last page.
    Last,
    /// The URL or the number of the next page.
    Next,
    /// The number of items on all pages.
    Total,
    /// The number of items on all pages, or on this one.
    Count,
    /// The number of pages.
    Pages,
    /// The number of pages, or of the items on this one.
    PageCount,
    /// The number of the last page.
    LastPage,
}

/// The step from a page to the next.
#[derive(Debug, Clone, PartialEq)]
pub enum PageStrategy {
    /// By cursors in the response.
    Cursors {
        /// Towards the end.
        after: Option<CursorParameter>,
        /// Towards the start.
        before: Option<CursorParameter>,
    },
    /// By a query parameter that takes the number of items before the page.
    Offset {
        /// The parameter.
        parameter: String,
        /// The parameter that takes the length of a page.
        length: String,
    },
    /// By a query parameter that takes the page's number.
    Number {
        /// The parameter.
        parameter: String,
        /// The number of the first page.
        first: u64,
    },
}

/// The source of a cursor, and the parameter that sends it.
#[derive(Debug, Clone, PartialEq)]
pub struct CursorParameter {
    /// The query parameter that takes it.
    pub parameter: String,
    /// Its source.
    pub source: CursorSource,
}

/// The source of a cursor.
#[derive(Debug, Clone, PartialEq)]
pub enum CursorSource {
    /// The path from the response to the member.
    Member(Vec<String>),
    /// This member of the last item.
    LastItem(String),
}
