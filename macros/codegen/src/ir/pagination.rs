//! Pagination of lists, as data.

use super::Type;

/// The pagination of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// The member of the response with the items; `None` if the response is the list itself.
    pub items: Option<PageItems>,
    /// The type of an item.
    pub item: Type,
    /// The request for the next page.
    pub strategy: PageStrategy,
    /// The members of the response that show if the list has a next page.
    pub markers: Vec<PageMarker>,
}

/// The member of a response with the items of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageItems {
    /// The name of the member.
    pub member: String,
    /// True if the member may be absent or `null`.
    pub optional: bool,
}

/// A member of a response that shows if the list has a next page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageMarker {
    /// The meaning of the member.
    pub kind: PageMarkerKind,
    /// The path from the response to the member.
    pub path: Vec<String>,
}

/// The meaning of a member that shows if the list has a next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageMarkerKind {
    /// `true` unless this page is the last.
    More,
    /// `true` on the last page.
    Last,
    /// The URL or the number of the next page.
    Next,
    /// The number of items on all pages.
    Total,
    /// The number of items on all pages, or on this page.
    Count,
    /// The number of pages.
    Pages,
    /// The number of pages, or of the items on this page.
    PageCount,
    /// The number of the last page.
    LastPage,
}

/// The way from a page to the next.
#[derive(Debug, Clone, PartialEq)]
pub enum PageStrategy {
    /// By cursors in the response.
    Cursors {
        /// The cursor towards the end of the list.
        after: Option<CursorParameter>,
        /// The cursor towards the start of the list.
        before: Option<CursorParameter>,
    },
    /// By a query parameter with the number of items before the page.
    Offset {
        /// The query parameter.
        parameter: String,
        /// The query parameter with the length of a page.
        length: String,
    },
    /// By a query parameter with the page number.
    Number {
        /// The query parameter.
        parameter: String,
        /// The number of the first page.
        first: u64,
    },
    /// By the URL of the next page.
    Link(LinkSource),
}

/// The source of the URL of the next page.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkSource {
    /// The header `Link` (RFC 8288).
    Header,
    /// A member of the response, by path.
    Member(Vec<String>),
}

/// The source of a cursor, and the parameter that sends it.
#[derive(Debug, Clone, PartialEq)]
pub struct CursorParameter {
    /// The query parameter with the cursor.
    pub parameter: String,
    /// The source of the cursor.
    pub source: CursorSource,
}

/// The source of a cursor.
#[derive(Debug, Clone, PartialEq)]
pub enum CursorSource {
    /// A member of the response, by path.
    Member(Vec<String>),
    /// A member of the last item, by name.
    LastItem(String),
}
