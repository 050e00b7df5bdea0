//! The pagination of operations, as a user or an extension of the description declares it.

/// The declared pagination of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaginationEntry {
    /// The `id` of the entry.
    pub id: usize,
    /// The `operationId`, or method and path such as `GET /pets`.
    pub operation: String,
    /// The declaration.
    pub declaration: DeclaredPagination,
}

/// A declaration of pagination. Each value is looked up in the operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredPagination {
    /// The kind of pagination.
    pub kind: PaginationKind,
    /// The values in the request and the response, each role at most once.
    pub arguments: Vec<PaginationArgument>,
    /// The number of the first page or of the first item.
    pub first: Option<u64>,
}

/// A value that a declaration names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaginationArgument {
    /// The `id` of the argument.
    pub id: usize,
    /// The meaning of the value.
    pub role: PaginationRole,
    /// A query parameter, or the names of members with dots between them.
    pub path: String,
    /// The part of the request with the value. A value of the response has no such part.
    pub part: RequestPart,
}

/// The part of a request with a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RequestPart {
    /// The query, or else the JSON body.
    #[default]
    Any,
    /// The query.
    Query,
    /// The JSON body.
    Body,
}

/// The kind of a declared pagination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaginationKind {
    /// A cursor from the response.
    Cursor,
    /// The number of items before the page.
    Offset,
    /// The number of the page.
    Page,
    /// The header `Link` (RFC 8288).
    Link,
    /// The URL of the next page, in the response.
    NextUrl,
    /// No pagination, although the operation has the shape of a list.
    None,
}

/// The meaning of a value in a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaginationRole {
    /// The position of the page, in the request.
    Request,
    /// The cursor or the URL of the next page, in the response.
    Response,
    /// The cursor of the next page, in the last item.
    LastItem,
    /// The list, in the response.
    Items,
    /// The length of a page, in the request.
    Length,
    /// A flag for a next page, in the response.
    HasMore,
    /// The number of items on all pages, in the response.
    Total,
    /// The number of pages, in the response.
    Pages,
}

impl PaginationKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Cursor, Self::Offset, Self::Page, Self::Link, Self::NextUrl, Self::None];

    /// Returns the word for the kind in the option `paginate`.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Cursor => "cursor",
            Self::Offset => "offset",
            Self::Page => "page",
            Self::Link => "link",
            Self::NextUrl => "next_url",
            Self::None => "none",
        }
    }

    /// Returns the possible arguments, except for the number of the first page.
    pub fn roles(self) -> &'static [PaginationRole] {
        use PaginationRole::{HasMore, Items, LastItem, Length, Pages, Request, Response, Total};
        match self {
            Self::Cursor => &[Request, Response, LastItem, Items, HasMore],
            Self::Offset => &[Request, Items, Length, HasMore, Total],
            Self::Page => &[Request, Items, HasMore, Total, Pages],
            Self::Link => &[Items],
            Self::NextUrl => &[Response, Items, HasMore],
            Self::None => &[],
        }
    }

    /// Returns true if pages or items have numbers, so that the first number can be declared.
    pub fn is_counted(self) -> bool {
        matches!(self, Self::Offset | Self::Page)
    }

    /// Returns the groups of arguments of which a declaration has exactly one each.
    pub fn required(self) -> &'static [&'static [PaginationRole]] {
        use PaginationRole::{LastItem, Request, Response};
        match self {
            Self::Cursor => &[&[Request], &[Response, LastItem]],
            Self::Offset | Self::Page => &[&[Request]],
            Self::NextUrl => &[&[Response]],
            Self::Link | Self::None => &[],
        }
    }

    /// Returns a declaration in the syntax of the option.
    pub fn example(self) -> &'static str {
        match self {
            Self::Cursor => "cursor(request = \"after\", response = \"meta.next\", items = \"data\")",
            Self::Offset => "offset(request = \"offset\", items = \"data\")",
            Self::Page => "page(request = \"page\", first = 1, items = \"data\")",
            Self::Link => "link",
            Self::NextUrl => "next_url(response = \"links.next\", items = \"data\")",
            Self::None => "none",
        }
    }
}

impl PaginationRole {
    /// Returns the name of the argument in the option `paginate`.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::LastItem => "last_item",
            Self::Items => "items",
            Self::Length => "length",
            Self::HasMore => "has_more",
            Self::Total => "total",
            Self::Pages => "pages",
        }
    }
}
