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
    /// // Optional parameters have setters.
    /// client.list_entries().since(since).await?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_orders().stream();
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
        /// Described at `#/paths/~1rows/post/responses/200/content/application~1json/schema/properties/meta`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Meta {
            pub next: Option<String>,
            pub pages: Option<i64>,
            pub more: Option<bool>,
        }
        impl rt::Decode for Meta {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["next", "pages", "more"],
                    &mut [&mut value.next, &mut value.pages, &mut value.more],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Meta {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("next", &self.next);
                object.optional("pages", &self.pages);
                object.optional("more", &self.more);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1rows/post/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListRowsResponse200 {
            pub rows: Vec<String>,
            pub tags: Option<Vec<String>>,
            pub meta: Option<Meta>,
        }
        impl rt::Decode for ListRowsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut rows = rt::Required(None);
                let mut tags = None;
                let mut meta = None;
                json.members(
                    &["rows", "tags", "meta"],
                    &mut [&mut rows, &mut tags, &mut meta],
                )?;
                let (rt::Required(Some(rows)),) = (rows,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { rows, tags, meta })
            }
        }
        impl rt::Encode for ListRowsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("rows", &self.rows);
                object.optional("tags", &self.tags);
                object.optional("meta", &self.meta);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1orders~1search/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct SearchOrdersBody {
            pub take: i64,
            pub skip: Option<i64>,
        }
        impl SearchOrdersBody {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(take: i64) -> Self {
                Self { take, skip: None }
            }
            /// Sets [`skip`](field@Self::skip).
            #[must_use]
            #[inline]
            pub fn skip(mut self, skip: i64) -> Self {
                self.skip = Some(skip);
                self
            }
        }
        impl rt::Decode for SearchOrdersBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut take = rt::Required(None);
                let mut skip = None;
                json.members(&["take", "skip"], &mut [&mut take, &mut skip])?;
                let (rt::Required(Some(take)),) = (take,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { take, skip })
            }
        }
        impl rt::Encode for SearchOrdersBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("take", &self.take);
                object.optional("skip", &self.skip);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Entry`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Entry {
            pub created_at: String,
        }
        impl rt::Decode for Entry {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut created_at = rt::Required(None);
                json.members(&["created_at"], &mut [&mut created_at])?;
                let (rt::Required(Some(created_at)),) = (created_at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { created_at })
            }
        }
        impl rt::Encode for Entry {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("created_at", &self.created_at);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1rows/post/requestBody/content/application~1json/schema/properties/window`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListRowsBodyWindow {
            pub start: Option<i64>,
            pub length: Option<i64>,
        }
        impl ListRowsBodyWindow {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`start`](field@Self::start).
            #[must_use]
            #[inline]
            pub fn start(mut self, start: i64) -> Self {
                self.start = Some(start);
                self
            }
            /// Sets [`length`](field@Self::length).
            #[must_use]
            #[inline]
            pub fn length(mut self, length: i64) -> Self {
                self.length = Some(length);
                self
            }
        }
        impl rt::Decode for ListRowsBodyWindow {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["start", "length"],
                    &mut [&mut value.start, &mut value.length],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListRowsBodyWindow {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("start", &self.start);
                object.optional("length", &self.length);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1rows/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListRowsBody {
            pub window: Option<ListRowsBodyWindow>,
        }
        impl ListRowsBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`window`](field@Self::window).
            #[must_use]
            #[inline]
            pub fn window(mut self, window: ListRowsBodyWindow) -> Self {
                self.window = Some(window);
                self
            }
        }
        impl rt::Decode for ListRowsBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["window"], &mut [&mut value.window])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListRowsBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("window", &self.window);
                object.end();
            }
        }
        /// An alias of `Meta`.
        pub type ListRowsResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type SearchOrdersResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListInvoicesResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListFilesResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListUsersResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListTeamsResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListOrdersResponse200Meta = Meta;
        /// An alias of `Meta`.
        pub type ListLogsResponse200Meta = Meta;
        /// An alias of `ListRowsResponse200`.
        pub type SearchOrdersResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListInvoicesResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListFilesResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListUsersResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListTeamsResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListOrdersResponse200 = ListRowsResponse200;
        /// An alias of `ListRowsResponse200`.
        pub type ListLogsResponse200 = ListRowsResponse200;
        rt::serde_bridge! {
            Meta, ListRowsResponse200, SearchOrdersBody, Entry, ListRowsBodyWindow,
            ListRowsBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /orders`
            ///
            /// Described at `#/paths/~1orders/get`.
            ///
            /// # Parameters
            ///
            /// - `from` (optional)
            /// - `size` (optional)
            /// - `status` (optional)
            #[inline]
            pub fn list_orders(&self) -> ListOrders<'_> {
                ListOrders(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_orders",
                                method: rt::Method::GET,
                                path: "/orders",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /orders/search`
            ///
            /// Described at `#/paths/~1orders~1search/post`.
            #[inline]
            pub fn search_orders(
                &self,
                body: types::SearchOrdersBody,
            ) -> SearchOrders<'_> {
                SearchOrders(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "search_orders",
                                method: rt::Method::POST,
                                path: "/orders/search",
                                security: &[],
                            },
                        )
                        .json(&body)
                        .call(),
                )
            }
            /// `GET /invoices`
            ///
            /// Described at `#/paths/~1invoices/get`.
            ///
            /// # Parameters
            ///
            /// - `number`
            #[inline]
            pub fn list_invoices(&self, number: i64) -> ListInvoices<'_> {
                ListInvoices(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_invoices",
                                method: rt::Method::GET,
                                path: "/invoices",
                                security: &[],
                            },
                        )
                        .query("number", &number, rt::FORM)
                        .call(),
                )
            }
            /// `GET /entries`
            ///
            /// Described at `#/paths/~1entries/get`.
            ///
            /// # Parameters
            ///
            /// - `since` (optional)
            #[inline]
            pub fn list_entries(&self) -> ListEntries<'_> {
                ListEntries(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_entries",
                                method: rt::Method::GET,
                                path: "/entries",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /files`
            ///
            /// Described at `#/paths/~1files/get`.
            #[inline]
            pub fn list_files(&self) -> ListFiles<'_> {
                ListFiles(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_files",
                                method: rt::Method::GET,
                                path: "/files",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /users`
            ///
            /// Described at `#/paths/~1users/get`.
            ///
            /// # Parameters
            ///
            /// - `at` (optional)
            #[inline]
            pub fn list_users(&self) -> ListUsers<'_> {
                ListUsers(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_users",
                                method: rt::Method::GET,
                                path: "/users",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /teams`
            ///
            /// Described at `#/paths/~1teams/get`.
            ///
            /// # Parameters
            ///
            /// - `n` (optional)
            #[inline]
            pub fn list_teams(&self) -> ListTeams<'_> {
                ListTeams(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_teams",
                                method: rt::Method::GET,
                                path: "/teams",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /rows`
            ///
            /// Described at `#/paths/~1rows/post`.
            #[inline]
            pub fn list_rows(&self, body: types::ListRowsBody) -> ListRows<'_> {
                ListRows(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_rows",
                                method: rt::Method::POST,
                                path: "/rows",
                                security: &[],
                            },
                        )
                        .json(&body)
                        .call(),
                )
            }
            /// `GET /logs`
            ///
            /// Described at `#/paths/~1logs/get`.
            #[inline]
            pub fn list_logs(&self) -> ListLogs<'_> {
                ListLogs(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_logs",
                                method: rt::Method::GET,
                                path: "/logs",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /orders` with optional parameters.
        ///
        /// Described at `#/paths/~1orders/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListOrders<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListOrders<'c> {
            /// Sets the parameter `from`.
            ///
            /// Described at `#/paths/~1orders/get/parameters/0`.
            #[inline]
            pub fn from(mut self, from: &str) -> Self {
                self.0.draft().query("from", from, rt::FORM);
                self
            }
            /// Sets the parameter `size`.
            ///
            /// Described at `#/paths/~1orders/get/parameters/1`.
            #[inline]
            pub fn size(mut self, size: i64) -> Self {
                self.0.draft().query("size", &size, rt::FORM);
                self
            }
            /// Sets the parameter `status`.
            ///
            /// Described at `#/paths/~1orders/get/parameters/2`.
            #[inline]
            pub fn status(mut self, status: &str) -> Self {
                self.0.draft().query("status", status, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("from"),
                                    source: rt::CursorSource::Member(&["meta", "next"]),
                                }),
                                before: None,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListOrders, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `POST /orders/search` with optional parameters.
        ///
        /// Described at `#/paths/~1orders~1search/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct SearchOrders<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> SearchOrders<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Body(&["skip"]),
                                length: Some(rt::PageParameter::Body(&["take"])),
                                first: 0,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Next(&["meta", "next"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(SearchOrders, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /invoices` with optional parameters.
        ///
        /// Described at `#/paths/~1invoices/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListInvoices<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListInvoices<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("number"),
                                first: 1,
                            },
                            marks: &[rt::PageIndicator::Pages(&["meta", "pages"])],
                        },
                    )
            }
        }
        rt::call_options!(ListInvoices, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /entries` with optional parameters.
        ///
        /// Described at `#/paths/~1entries/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListEntries<'c>(rt::Call<'c, Vec<types::Entry>, rt::Undocumented>);
        impl<'c> ListEntries<'c> {
            /// Sets the parameter `since`.
            ///
            /// Described at `#/paths/~1entries/get/parameters/0`.
            #[inline]
            pub fn since(mut self, since: &str) -> Self {
                self.0.draft().query("since", since, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, types::Entry, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: None,
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("since"),
                                    source: rt::CursorSource::LastItem("created_at"),
                                }),
                                before: None,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListEntries, Vec < types::Entry >, rt::Undocumented);
        /// A call of `GET /files` with optional parameters.
        ///
        /// Described at `#/paths/~1files/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListFiles<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListFiles<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Link(
                                rt::LinkSource::Member(&["meta", "next"]),
                            ),
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListFiles, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /users` with optional parameters.
        ///
        /// Described at `#/paths/~1users/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListUsers<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListUsers<'c> {
            /// Sets the parameter `at`.
            ///
            /// Described at `#/paths/~1users/get/parameters/0`.
            #[inline]
            pub fn at(mut self, at: &str) -> Self {
                self.0.draft().query("at", at, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("at"),
                                    source: rt::CursorSource::Member(&["meta", "next"]),
                                }),
                                before: None,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListUsers, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /teams` with optional parameters.
        ///
        /// Described at `#/paths/~1teams/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListTeams<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListTeams<'c> {
            /// Sets the parameter `n`.
            ///
            /// Described at `#/paths/~1teams/get/parameters/0`.
            #[inline]
            pub fn n(mut self, n: i64) -> Self {
                self.0.draft().query("n", &n, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("n"),
                                first: 1,
                            },
                            marks: &[rt::PageIndicator::More(&["meta", "more"])],
                        },
                    )
            }
        }
        rt::call_options!(ListTeams, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `POST /rows` with optional parameters.
        ///
        /// Described at `#/paths/~1rows/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListRows<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListRows<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Body(&["window", "start"]),
                                length: Some(
                                    rt::PageParameter::Body(&["window", "length"]),
                                ),
                                first: 0,
                            },
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Next(&["meta", "next"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListRows, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /logs` with optional parameters.
        ///
        /// Described at `#/paths/~1logs/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListLogs<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListLogs<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: false,
                            turn: rt::PageStrategy::Link(
                                rt::LinkSource::Member(&["meta", "next"]),
                            ),
                            marks: &[
                                rt::PageIndicator::More(&["meta", "more"]),
                                rt::PageIndicator::Pages(&["meta", "pages"]),
                            ],
                        },
                    )
            }
        }
        rt::call_options!(ListLogs, types::ListRowsResponse200, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
