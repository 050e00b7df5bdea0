/// A client of Case, version 1.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// Types of request bodies, response bodies and parameters.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod types {
    use specweld::private as weld;
    /// An object.
    ///
    /// Described at `#/paths/~1shelves/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ListShelvesResponse200 {
        pub count: i64,
        /// Format: `uri`.
        pub next: Option<String>,
        /// Format: `uri`.
        pub previous: Option<String>,
        pub results: Vec<String>,
    }
    impl weld::Decode for ListShelvesResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut count = None;
            let mut next = None;
            let mut previous = None;
            let mut results = None;
            json.members(
                &["count", "next", "previous", "results"],
                &mut [&mut count, &mut next, &mut previous, &mut results],
            )?;
            let (Some(count), Some(next), Some(previous), Some(results)) = (
                count,
                next,
                previous,
                results,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                count,
                next,
                previous,
                results,
            })
        }
    }
    impl weld::Encode for ListShelvesResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("count", &self.count);
            object.optional("next", &self.next);
            object.optional("previous", &self.previous);
            object.field("results", &self.results);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1books/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListBooksResponse200 {
        pub content: Option<Vec<String>>,
        pub sort: Option<Vec<String>>,
        pub first: Option<bool>,
        pub last: Option<bool>,
        /// The property `totalElements`.
        pub total_elements: Option<i64>,
        /// The property `totalPages`.
        pub total_pages: Option<i64>,
        /// The property `numberOfElements`.
        pub number_of_elements: Option<i64>,
    }
    impl weld::Decode for ListBooksResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut content = None;
            let mut sort = None;
            let mut first = None;
            let mut last = None;
            let mut total_elements = None;
            let mut total_pages = None;
            let mut number_of_elements = None;
            json.members(
                &[
                    "content",
                    "sort",
                    "first",
                    "last",
                    "totalElements",
                    "totalPages",
                    "numberOfElements",
                ],
                &mut [
                    &mut content,
                    &mut sort,
                    &mut first,
                    &mut last,
                    &mut total_elements,
                    &mut total_pages,
                    &mut number_of_elements,
                ],
            )?;
            let (
                Some(content),
                Some(sort),
                Some(first),
                Some(last),
                Some(total_elements),
                Some(total_pages),
                Some(number_of_elements),
            ) = (
                content,
                sort,
                first,
                last,
                total_elements,
                total_pages,
                number_of_elements,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                content,
                sort,
                first,
                last,
                total_elements,
                total_pages,
                number_of_elements,
            })
        }
    }
    impl weld::Encode for ListBooksResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("content", &self.content);
            object.optional("sort", &self.sort);
            object.optional("first", &self.first);
            object.optional("last", &self.last);
            object.optional("totalElements", &self.total_elements);
            object.optional("totalPages", &self.total_pages);
            object.optional("numberOfElements", &self.number_of_elements);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Links`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Links {
        /// The property `self`.
        pub self_: Option<String>,
        pub next: Option<String>,
    }
    impl weld::Decode for Links {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut self_ = None;
            let mut next = None;
            json.members(&["self", "next"], &mut [&mut self_, &mut next])?;
            let (Some(self_), Some(next)) = (self_, next) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { self_, next })
        }
    }
    impl weld::Encode for Links {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("self", &self.self_);
            object.optional("next", &self.next);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1authors/get/responses/200/content/application~1vnd.api+json/schema/properties/meta/properties/pagination`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListAuthorsResponse200MetaPagination {
        pub total: Option<i64>,
        pub count: Option<i64>,
    }
    impl weld::Decode for ListAuthorsResponse200MetaPagination {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut total = None;
            let mut count = None;
            json.members(&["total", "count"], &mut [&mut total, &mut count])?;
            let (Some(total), Some(count)) = (total, count) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { total, count })
        }
    }
    impl weld::Encode for ListAuthorsResponse200MetaPagination {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("total", &self.total);
            object.optional("count", &self.count);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1authors/get/responses/200/content/application~1vnd.api+json/schema/properties/meta`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListAuthorsResponse200Meta {
        pub pagination: Option<ListAuthorsResponse200MetaPagination>,
    }
    impl weld::Decode for ListAuthorsResponse200Meta {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut pagination = None;
            json.members(&["pagination"], &mut [&mut pagination])?;
            let (Some(pagination),) = (pagination,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { pagination })
        }
    }
    impl weld::Encode for ListAuthorsResponse200Meta {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("pagination", &self.pagination);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1authors/get/responses/200/content/application~1vnd.api+json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListAuthorsResponse200 {
        pub data: Option<Vec<String>>,
        pub links: Option<Links>,
        pub meta: Option<ListAuthorsResponse200Meta>,
    }
    impl weld::Decode for ListAuthorsResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut data = None;
            let mut links = None;
            let mut meta = None;
            json.members(
                &["data", "links", "meta"],
                &mut [&mut data, &mut links, &mut meta],
            )?;
            let (Some(data), Some(links), Some(meta)) = (data, links, meta) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { data, links, meta })
        }
    }
    impl weld::Encode for ListAuthorsResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("data", &self.data);
            object.optional("links", &self.links);
            object.optional("meta", &self.meta);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1loans/get/responses/200/content/application~1json/schema/properties/pageInfo`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListLoansResponse200PageInfo {
        /// The property `hasNextPage`.
        pub has_next_page: Option<bool>,
        /// The property `endCursor`.
        pub end_cursor: Option<String>,
    }
    impl weld::Decode for ListLoansResponse200PageInfo {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut has_next_page = None;
            let mut end_cursor = None;
            json.members(
                &["hasNextPage", "endCursor"],
                &mut [&mut has_next_page, &mut end_cursor],
            )?;
            let (Some(has_next_page), Some(end_cursor)) = (has_next_page, end_cursor)
            else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { has_next_page, end_cursor })
        }
    }
    impl weld::Encode for ListLoansResponse200PageInfo {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("hasNextPage", &self.has_next_page);
            object.optional("endCursor", &self.end_cursor);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1loans/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ListLoansResponse200 {
        pub nodes: Option<Vec<String>>,
        pub total: Option<i64>,
        /// The property `pageInfo`.
        pub page_info: ListLoansResponse200PageInfo,
    }
    impl weld::Decode for ListLoansResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut nodes = None;
            let mut total = None;
            let mut page_info = None;
            json.members(
                &["nodes", "total", "pageInfo"],
                &mut [&mut nodes, &mut total, &mut page_info],
            )?;
            let (Some(nodes), Some(total), Some(page_info)) = (nodes, total, page_info)
            else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { nodes, total, page_info })
        }
    }
    impl weld::Encode for ListLoansResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("nodes", &self.nodes);
            object.optional("total", &self.total);
            object.field("pageInfo", &self.page_info);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1readers/get/responses/200/content/application~1json/schema/properties/meta`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListReadersResponse200Meta {
        pub last_page: Option<i64>,
    }
    impl weld::Decode for ListReadersResponse200Meta {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut last_page = None;
            json.members(&["last_page"], &mut [&mut last_page])?;
            let (Some(last_page),) = (last_page,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { last_page })
        }
    }
    impl weld::Encode for ListReadersResponse200Meta {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("last_page", &self.last_page);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1readers/get/responses/200/content/application~1json/schema/properties/_links/additionalProperties`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListReadersResponse200LinksValue {
        pub href: Option<String>,
    }
    impl weld::Decode for ListReadersResponse200LinksValue {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut href = None;
            json.members(&["href"], &mut [&mut href])?;
            let (Some(href),) = (href,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { href })
        }
    }
    impl weld::Encode for ListReadersResponse200LinksValue {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("href", &self.href);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1readers/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListReadersResponse200 {
        pub readers: Option<Vec<String>>,
        pub has_more: Option<bool>,
        pub page_count: Option<i64>,
        pub meta: Option<ListReadersResponse200Meta>,
        /// The property `_links`.
        pub links: Option<
            ::std::collections::BTreeMap<String, ListReadersResponse200LinksValue>,
        >,
    }
    impl weld::Decode for ListReadersResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut readers = None;
            let mut has_more = None;
            let mut page_count = None;
            let mut meta = None;
            let mut links = None;
            json.members(
                &["readers", "has_more", "page_count", "meta", "_links"],
                &mut [
                    &mut readers,
                    &mut has_more,
                    &mut page_count,
                    &mut meta,
                    &mut links,
                ],
            )?;
            let (
                Some(readers),
                Some(has_more),
                Some(page_count),
                Some(meta),
                Some(links),
            ) = (readers, has_more, page_count, meta, links) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                readers,
                has_more,
                page_count,
                meta,
                links,
            })
        }
    }
    impl weld::Encode for ListReadersResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("readers", &self.readers);
            object.optional("has_more", &self.has_more);
            object.optional("page_count", &self.page_count);
            object.optional("meta", &self.meta);
            object.optional("_links", &self.links);
            object.end();
        }
    }
    weld::serde_bridge! {
        ListShelvesResponse200, ListBooksResponse200, Links,
        ListAuthorsResponse200MetaPagination, ListAuthorsResponse200Meta,
        ListAuthorsResponse200, ListLoansResponse200PageInfo, ListLoansResponse200,
        ListReadersResponse200Meta, ListReadersResponse200LinksValue,
        ListReadersResponse200
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
    impl Client {
        /// `GET /shelves`
        ///
        /// Django REST framework.
        ///
        /// Described at `#/paths/~1shelves/get`.
        ///
        /// # Parameters
        ///
        /// - `page` (optional)
        /// - `page_size` (optional)
        pub fn list_shelves(&self) -> ListShelves<'_> {
            ListShelves(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_shelves",
                            method: weld::Method::GET,
                            path: "/shelves",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
        /// `GET /books`
        ///
        /// Spring.
        ///
        /// Described at `#/paths/~1books/get`.
        ///
        /// # Parameters
        ///
        /// - `page` (optional)
        /// - `size` (optional)
        pub fn list_books(&self) -> ListBooks<'_> {
            ListBooks(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_books",
                            method: weld::Method::GET,
                            path: "/books",
                            security: &[],
                        },
                    )
                    .redirects(|status| matches!(status, 304))
                    .call(),
            )
        }
        /// `GET /authors`
        ///
        /// JSON:API.
        ///
        /// Described at `#/paths/~1authors/get`.
        ///
        /// # Parameters
        ///
        /// - `offset` (optional)
        /// - `limit` (optional)
        pub fn list_authors(&self) -> ListAuthors<'_> {
            ListAuthors(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_authors",
                            method: weld::Method::GET,
                            path: "/authors",
                            security: &[],
                        },
                    )
                    .accept("application/vnd.api+json")
                    .call(),
            )
        }
        /// `GET /loans`
        ///
        /// Cursors as Relay has them.
        ///
        /// Described at `#/paths/~1loans/get`.
        ///
        /// # Parameters
        ///
        /// - `after` (optional)
        pub fn list_loans(&self) -> ListLoans<'_> {
            ListLoans(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_loans",
                            method: weld::Method::GET,
                            path: "/loans",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
        /// `GET /readers`
        ///
        /// HAL, and what else marks the end.
        ///
        /// Described at `#/paths/~1readers/get`.
        ///
        /// # Parameters
        ///
        /// - `page` (optional)
        /// - `per_page` (optional)
        pub fn list_readers(&self) -> ListReaders<'_> {
            ListReaders(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_readers",
                            method: weld::Method::GET,
                            path: "/readers",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `GET /shelves` with optional parameters.
    ///
    /// Described at `#/paths/~1shelves/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListShelves<'c>(
        weld::Call<'c, types::ListShelvesResponse200, weld::Undocumented>,
    );
    impl<'c> ListShelves<'c> {
        /// Sets the parameter `page`.
        ///
        /// The server's default is `1`.
        ///
        /// Described at `#/paths/~1shelves/get/parameters/0`.
        pub fn page(mut self, page: i64) -> Self {
            self.0.draft().query("page", &page, weld::FORM);
            self
        }
        /// Sets the parameter `page_size`.
        ///
        /// Described at `#/paths/~1shelves/get/parameters/1`.
        pub fn page_size(mut self, page_size: i64) -> Self {
            self.0.draft().query("page_size", &page_size, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("results"),
                        optional: false,
                        turn: weld::Turn::Number {
                            parameter: "page",
                            first: 1,
                        },
                        marks: &[
                            weld::Mark::Next(&["next"]),
                            weld::Mark::Count(&["count"]),
                        ],
                    },
                )
        }
    }
    weld::call_options!(ListShelves, types::ListShelvesResponse200, weld::Undocumented);
    /// A call of `GET /books` with optional parameters.
    ///
    /// Described at `#/paths/~1books/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListBooks<'c>(
        weld::Call<'c, super::operations::ListBooksResponse, weld::Undocumented>,
    );
    impl<'c> ListBooks<'c> {
        /// Sets the parameter `page`.
        ///
        /// The server's default is `0`.
        ///
        /// Described at `#/paths/~1books/get/parameters/0`.
        pub fn page(mut self, page: i64) -> Self {
            self.0.draft().query("page", &page, weld::FORM);
            self
        }
        /// Sets the parameter `size`.
        ///
        /// The server's default is `20`.
        ///
        /// Described at `#/paths/~1books/get/parameters/1`.
        pub fn size(mut self, size: i64) -> Self {
            self.0.draft().query("size", &size, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("content"),
                        optional: true,
                        turn: weld::Turn::Number {
                            parameter: "page",
                            first: 0,
                        },
                        marks: &[
                            weld::Mark::Last(&["last"]),
                            weld::Mark::Total(&["totalElements"]),
                            weld::Mark::Pages(&["totalPages"]),
                        ],
                    },
                )
        }
    }
    weld::call_options!(
        ListBooks, super::operations::ListBooksResponse, weld::Undocumented
    );
    /// A call of `GET /authors` with optional parameters.
    ///
    /// Described at `#/paths/~1authors/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListAuthors<'c>(
        weld::Call<'c, types::ListAuthorsResponse200, weld::Undocumented>,
    );
    impl<'c> ListAuthors<'c> {
        /// Sets the parameter `offset`.
        ///
        /// Described at `#/paths/~1authors/get/parameters/0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.draft().query("offset", &offset, weld::FORM);
            self
        }
        /// Sets the parameter `limit`.
        ///
        /// Described at `#/paths/~1authors/get/parameters/1`.
        pub fn limit(mut self, limit: i64) -> Self {
            self.0.draft().query("limit", &limit, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("data"),
                        optional: true,
                        turn: weld::Turn::Offset {
                            parameter: "offset",
                            length: "limit",
                        },
                        marks: &[
                            weld::Mark::Next(&["links", "next"]),
                            weld::Mark::Total(&["meta", "pagination", "total"]),
                        ],
                    },
                )
        }
    }
    weld::call_options!(ListAuthors, types::ListAuthorsResponse200, weld::Undocumented);
    /// A call of `GET /loans` with optional parameters.
    ///
    /// Described at `#/paths/~1loans/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListLoans<'c>(
        weld::Call<'c, types::ListLoansResponse200, weld::Undocumented>,
    );
    impl<'c> ListLoans<'c> {
        /// Sets the parameter `after`.
        ///
        /// Described at `#/paths/~1loans/get/parameters/0`.
        pub fn after(mut self, after: &str) -> Self {
            self.0.draft().query("after", after, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("nodes"),
                        optional: true,
                        turn: weld::Turn::Cursors {
                            after: Some(weld::Cursor {
                                parameter: "after",
                                source: weld::Source::Member(&["pageInfo", "endCursor"]),
                            }),
                            before: None,
                        },
                        marks: &[weld::Mark::More(&["pageInfo", "hasNextPage"])],
                    },
                )
        }
    }
    weld::call_options!(ListLoans, types::ListLoansResponse200, weld::Undocumented);
    /// A call of `GET /readers` with optional parameters.
    ///
    /// Described at `#/paths/~1readers/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListReaders<'c>(
        weld::Call<'c, types::ListReadersResponse200, weld::Undocumented>,
    );
    impl<'c> ListReaders<'c> {
        /// Sets the parameter `page`.
        ///
        /// At least `1`.
        ///
        /// Described at `#/paths/~1readers/get/parameters/0`.
        pub fn page(mut self, page: i64) -> Self {
            self.0.draft().query("page", &page, weld::FORM);
            self
        }
        /// Sets the parameter `per_page`.
        ///
        /// Described at `#/paths/~1readers/get/parameters/1`.
        pub fn per_page(mut self, per_page: i64) -> Self {
            self.0.draft().query("per_page", &per_page, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("readers"),
                        optional: true,
                        turn: weld::Turn::Number {
                            parameter: "page",
                            first: 1,
                        },
                        marks: &[
                            weld::Mark::More(&["has_more"]),
                            weld::Mark::Next(&["_links", "next"]),
                            weld::Mark::PageCount(&["page_count"]),
                            weld::Mark::LastPage(&["meta", "last_page"]),
                        ],
                    },
                )
        }
    }
    weld::call_options!(ListReaders, types::ListReadersResponse200, weld::Undocumented);
    /// Results of `GET /books`, by status.
    ///
    /// Described at `#/paths/~1books/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ListBooksResponse {
        /// A page.
        Ok(types::ListBooksResponse200),
        /// As before.
        NotModified,
        /// A success with a status that the description does not list.
        Undescribed(weld::Undescribed),
    }
    impl weld::FromResponse for ListBooksResponse {
        fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
            match response.status.as_u16() {
                200 => weld::FromResponse::from_response(response).map(Self::Ok),
                304 => Ok(Self::NotModified),
                _ => Ok(Self::Undescribed(response.undescribed())),
            }
        }
    }
}
