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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_shelves().stream();
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
        impl rt::Decode for ListShelvesResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut count = rt::Required(None);
                let mut next = None;
                let mut previous = None;
                let mut results = rt::Required(None);
                json.members(
                    &["count", "next", "previous", "results"],
                    &mut [&mut count, &mut next, &mut previous, &mut results],
                )?;
                let (rt::Required(Some(count)), rt::Required(Some(results))) = (
                    count,
                    results,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    count,
                    next,
                    previous,
                    results,
                })
            }
        }
        impl rt::Encode for ListShelvesResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListBooksResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
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
                        &mut value.content,
                        &mut value.sort,
                        &mut value.first,
                        &mut value.last,
                        &mut value.total_elements,
                        &mut value.total_pages,
                        &mut value.number_of_elements,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListBooksResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Links {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["self", "next"],
                    &mut [&mut value.self_, &mut value.next],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Links {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListAuthorsResponse200MetaPagination {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["total", "count"],
                    &mut [&mut value.total, &mut value.count],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListAuthorsResponse200MetaPagination {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListAuthorsResponse200Meta {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["pagination"], &mut [&mut value.pagination])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListAuthorsResponse200Meta {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListAuthorsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["data", "links", "meta"],
                    &mut [&mut value.data, &mut value.links, &mut value.meta],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListAuthorsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListLoansResponse200PageInfo {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["hasNextPage", "endCursor"],
                    &mut [&mut value.has_next_page, &mut value.end_cursor],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListLoansResponse200PageInfo {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListLoansResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut nodes = None;
                let mut total = None;
                let mut page_info = rt::Required(None);
                json.members(
                    &["nodes", "total", "pageInfo"],
                    &mut [&mut nodes, &mut total, &mut page_info],
                )?;
                let (rt::Required(Some(page_info)),) = (page_info,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { nodes, total, page_info })
            }
        }
        impl rt::Encode for ListLoansResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListReadersResponse200Meta {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["last_page"], &mut [&mut value.last_page])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListReadersResponse200Meta {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListReadersResponse200LinksValue {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["href"], &mut [&mut value.href])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListReadersResponse200LinksValue {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ListReadersResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["readers", "has_more", "page_count", "meta", "_links"],
                    &mut [
                        &mut value.readers,
                        &mut value.has_more,
                        &mut value.page_count,
                        &mut value.meta,
                        &mut value.links,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListReadersResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("readers", &self.readers);
                object.optional("has_more", &self.has_more);
                object.optional("page_count", &self.page_count);
                object.optional("meta", &self.meta);
                object.optional("_links", &self.links);
                object.end();
            }
        }
        rt::serde_bridge! {
            ListShelvesResponse200, ListBooksResponse200, Links,
            ListAuthorsResponse200MetaPagination, ListAuthorsResponse200Meta,
            ListAuthorsResponse200, ListLoansResponse200PageInfo, ListLoansResponse200,
            ListReadersResponse200Meta, ListReadersResponse200LinksValue,
            ListReadersResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn list_shelves(&self) -> ListShelves<'_> {
                ListShelves(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_shelves",
                                method: rt::Method::GET,
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
            #[inline]
            pub fn list_books(&self) -> ListBooks<'_> {
                ListBooks(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_books",
                                method: rt::Method::GET,
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
            #[inline]
            pub fn list_authors(&self) -> ListAuthors<'_> {
                ListAuthors(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_authors",
                                method: rt::Method::GET,
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
            #[inline]
            pub fn list_loans(&self) -> ListLoans<'_> {
                ListLoans(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_loans",
                                method: rt::Method::GET,
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
            #[inline]
            pub fn list_readers(&self) -> ListReaders<'_> {
                ListReaders(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_readers",
                                method: rt::Method::GET,
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
            rt::Call<'c, types::ListShelvesResponse200, rt::Undocumented>,
        );
        impl<'c> ListShelves<'c> {
            /// Sets the parameter `page`.
            ///
            /// The server's default is `1`.
            ///
            /// Described at `#/paths/~1shelves/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `page_size`.
            ///
            /// Described at `#/paths/~1shelves/get/parameters/1`.
            #[inline]
            pub fn page_size(mut self, page_size: i64) -> Self {
                self.0.draft().query("page_size", &page_size, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["results"]),
                            optional: false,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("page"),
                                first: 1,
                            },
                            marks: &[
                                rt::PageIndicator::Next(&["next"]),
                                rt::PageIndicator::Count(&["count"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListShelves, types::ListShelvesResponse200, rt::Undocumented);
        /// A call of `GET /books` with optional parameters.
        ///
        /// Described at `#/paths/~1books/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListBooks<'c>(rt::Call<'c, ListBooksResponse, rt::Undocumented>);
        impl<'c> ListBooks<'c> {
            /// Sets the parameter `page`.
            ///
            /// The server's default is `0`.
            ///
            /// Described at `#/paths/~1books/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `size`.
            ///
            /// The server's default is `20`.
            ///
            /// Described at `#/paths/~1books/get/parameters/1`.
            #[inline]
            pub fn size(mut self, size: i64) -> Self {
                self.0.draft().query("size", &size, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["content"]),
                            optional: true,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("page"),
                                first: 0,
                            },
                            marks: &[
                                rt::PageIndicator::Last(&["last"]),
                                rt::PageIndicator::Total(&["totalElements"]),
                                rt::PageIndicator::Pages(&["totalPages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListBooks, ListBooksResponse, rt::Undocumented);
        /// A call of `GET /authors` with optional parameters.
        ///
        /// Described at `#/paths/~1authors/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListAuthors<'c>(
            rt::Call<'c, types::ListAuthorsResponse200, rt::Undocumented>,
        );
        impl<'c> ListAuthors<'c> {
            /// Sets the parameter `offset`.
            ///
            /// Described at `#/paths/~1authors/get/parameters/0`.
            #[inline]
            pub fn offset(mut self, offset: i64) -> Self {
                self.0.draft().query("offset", &offset, rt::FORM);
                self
            }
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1authors/get/parameters/1`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["data"]),
                            optional: true,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Query("offset"),
                                length: Some(rt::PageParameter::Query("limit")),
                                first: 0,
                            },
                            marks: &[
                                rt::PageIndicator::Next(&["links", "next"]),
                                rt::PageIndicator::Total(&["meta", "pagination", "total"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListAuthors, types::ListAuthorsResponse200, rt::Undocumented);
        /// A call of `GET /loans` with optional parameters.
        ///
        /// Described at `#/paths/~1loans/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListLoans<'c>(
            rt::Call<'c, types::ListLoansResponse200, rt::Undocumented>,
        );
        impl<'c> ListLoans<'c> {
            /// Sets the parameter `after`.
            ///
            /// Described at `#/paths/~1loans/get/parameters/0`.
            #[inline]
            pub fn after(mut self, after: &str) -> Self {
                self.0.draft().query("after", after, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["nodes"]),
                            optional: true,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("after"),
                                    source: rt::CursorSource::Member(&["pageInfo", "endCursor"]),
                                }),
                                before: None,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["pageInfo", "hasNextPage"]),
                                rt::PageIndicator::Total(&["total"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListLoans, types::ListLoansResponse200, rt::Undocumented);
        /// A call of `GET /readers` with optional parameters.
        ///
        /// Described at `#/paths/~1readers/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListReaders<'c>(
            rt::Call<'c, types::ListReadersResponse200, rt::Undocumented>,
        );
        impl<'c> ListReaders<'c> {
            /// Sets the parameter `page`.
            ///
            /// At least `1`.
            ///
            /// Described at `#/paths/~1readers/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `per_page`.
            ///
            /// Described at `#/paths/~1readers/get/parameters/1`.
            #[inline]
            pub fn per_page(mut self, per_page: i64) -> Self {
                self.0.draft().query("per_page", &per_page, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["readers"]),
                            optional: true,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("page"),
                                first: 1,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["has_more"]),
                                rt::PageIndicator::Next(&["_links", "next"]),
                                rt::PageIndicator::PageCount(&["page_count"]),
                                rt::PageIndicator::LastPage(&["meta", "last_page"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListReaders, types::ListReadersResponse200, rt::Undocumented);
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
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for ListBooksResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    304 => Ok(Self::NotModified),
                    _ => Ok(Self::Undescribed(response.undescribed())),
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
