//! Pagination as a constant of generated code: the items, the request for the next page, and the signs of the last
//! page.

/// The path of a value: the names of the members from the response to it.
pub(crate) type Path = &'static [&'static str];

/// The paging of a list, as a constant of generated code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// The member with the items; `None` if the response is the list itself.
    pub items: Option<Path>,
    /// True if that member may be absent or `null`, which is a page without items.
    pub optional: bool,
    /// The request for the next page.
    pub turn: PageStrategy,
    /// The members that indicate a next page.
    pub marks: &'static [PageIndicator],
}

/// The request for the next page: by a value in it, or by its URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStrategy {
    /// By a cursor in the page.
    Cursors {
        /// The cursor of the next page.
        after: Option<CursorParameter>,
        /// The cursor of the previous page.
        before: Option<CursorParameter>,
    },
    /// By the number of items before the page.
    Offset {
        /// The parameter for that number.
        parameter: PageParameter,
        /// The parameter for the length of a page.
        length: Option<PageParameter>,
        /// The number of the first item.
        first: u64,
    },
    /// By the number of the page.
    Number {
        /// The parameter for the page number.
        parameter: PageParameter,
        /// The number of the first page.
        first: u64,
    },
    /// By the URL of the next page.
    Link(LinkSource),
}

/// The source of the URL of the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkSource {
    /// The header `Link` with the relation `next` (RFC 8288).
    Header,
    /// A member of the response: a URL, or an object with the URL in `href`.
    Member(Path),
}

/// A place in a request for the position in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageParameter {
    /// A query parameter.
    Query(&'static str),
    /// A member of the JSON body.
    Body(Path),
}

/// A cursor: its place in a request, and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CursorParameter {
    /// The place in a request.
    pub parameter: PageParameter,
    /// The source of the cursor.
    pub source: CursorSource,
}

/// The source of a cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CursorSource {
    /// A member of the response.
    Member(Path),
    /// A member of the last item.
    LastItem(&'static str),
}

/// A member that indicates a next page, by its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageIndicator {
    /// `true` if there is a next page: `has_more`.
    More(Path),
    /// `true` on the last page: `last` of Spring.
    Last(Path),
    /// The URL or the number of the next page, `null` or absent on the last: `next`.
    Next(Path),
    /// The number of items on all pages: `total`.
    Total(Path),
    /// The number of items on all pages, or on this one: `count`.
    Count(Path),
    /// The number of pages: `total_pages`.
    Pages(Path),
    /// The number of pages, or of the items on this one: `page_count`.
    PageCount(Path),
    /// The number of the last page: `last_page`.
    LastPage(Path),
}

impl PageIndicator {
    pub(super) fn path(&self) -> Path {
        match *self {
            Self::More(path)
            | Self::Last(path)
            | Self::Next(path)
            | Self::Total(path)
            | Self::Count(path)
            | Self::Pages(path)
            | Self::PageCount(path)
            | Self::LastPage(path) => path,
        }
    }
}
