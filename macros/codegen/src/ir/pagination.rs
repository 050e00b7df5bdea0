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
    /// The path from the response to the member.
    pub path: Vec<String>,
    /// True if a member on the path may be absent or `null`.
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
    /// By the number of items before the page.
    Offset {
        /// The place of the number in a request.
        parameter: PageParameter,
        /// The place of the length of a page in a request.
        length: Option<PageParameter>,
        /// The number of the first item.
        first: u64,
    },
    /// By the page number.
    Number {
        /// The place of the number in a request.
        parameter: PageParameter,
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

/// A place in a request for the position in a list.
#[derive(Debug, Clone, PartialEq)]
pub enum PageParameter {
    /// A query parameter, by name.
    Query(String),
    /// A member of the JSON body, by path.
    Body(Vec<String>),
}

/// The source of a cursor, and its place in a request.
#[derive(Debug, Clone, PartialEq)]
pub struct CursorParameter {
    /// The place of the cursor in a request.
    pub parameter: PageParameter,
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
