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
    /// client.list_commits().since(since).await?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_things().stream();
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
        /// Described at `#/paths/~1things/get/responses/200/content/application~1json/schema/properties/meta`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListThingsResponse200Meta {
            pub next: Option<String>,
        }
        impl rt::Decode for ListThingsResponse200Meta {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["next"], &mut [&mut value.next])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListThingsResponse200Meta {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("next", &self.next);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1things/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListThingsResponse200 {
            pub found: Vec<String>,
            pub tags: Option<Vec<i64>>,
            pub meta: Option<ListThingsResponse200Meta>,
        }
        impl rt::Decode for ListThingsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut found = rt::Required(None);
                let mut tags = None;
                let mut meta = None;
                json.members(
                    &["found", "tags", "meta"],
                    &mut [&mut found, &mut tags, &mut meta],
                )?;
                let (rt::Required(Some(found)),) = (found,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { found, tags, meta })
            }
        }
        impl rt::Encode for ListThingsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("found", &self.found);
                object.optional("tags", &self.tags);
                object.optional("meta", &self.meta);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1search/post/responses/200/content/application~1json/schema/properties/data`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct SearchResponse200Data {
            pub list: Option<Vec<String>>,
            pub next: Option<String>,
            pub has_more: Option<bool>,
        }
        impl rt::Decode for SearchResponse200Data {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["list", "next", "has_more"],
                    &mut [&mut value.list, &mut value.next, &mut value.has_more],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for SearchResponse200Data {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("list", &self.list);
                object.optional("next", &self.next);
                object.optional("has_more", &self.has_more);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1search/post/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct SearchResponse200 {
            pub data: Option<SearchResponse200Data>,
        }
        impl rt::Decode for SearchResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["data"], &mut [&mut value.data])?;
                Ok(value)
            }
        }
        impl rt::Encode for SearchResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("data", &self.data);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1search/post/requestBody/content/application~1json/schema/properties/page`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct SearchBodyPage {
            pub after: Option<String>,
            pub size: Option<i64>,
        }
        impl SearchBodyPage {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`after`](field@Self::after).
            #[must_use]
            pub fn after<__Via>(
                mut self,
                after: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.after = rt::IntoOptional::into_optional(after);
                self
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            #[inline]
            pub fn size(mut self, size: i64) -> Self {
                self.size = Some(size);
                self
            }
        }
        impl rt::Decode for SearchBodyPage {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["after", "size"],
                    &mut [&mut value.after, &mut value.size],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for SearchBodyPage {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("after", &self.after);
                object.optional("size", &self.size);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1search/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct SearchBody {
            pub text: Option<String>,
            pub page: Option<SearchBodyPage>,
        }
        impl SearchBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`text`](field@Self::text).
            #[must_use]
            pub fn text<__Via>(
                mut self,
                text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.text = rt::IntoOptional::into_optional(text);
                self
            }
            /// Sets [`page`](field@Self::page).
            #[must_use]
            #[inline]
            pub fn page(mut self, page: SearchBodyPage) -> Self {
                self.page = Some(page);
                self
            }
        }
        impl rt::Decode for SearchBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "page"],
                    &mut [&mut value.text, &mut value.page],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for SearchBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("text", &self.text);
                object.optional("page", &self.page);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1audit/post/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct AuditResponse200 {
            pub rows: Option<Vec<i64>>,
            pub total: Option<i64>,
        }
        impl rt::Decode for AuditResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["rows", "total"],
                    &mut [&mut value.rows, &mut value.total],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for AuditResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("rows", &self.rows);
                object.optional("total", &self.total);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1audit/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct AuditBody {
            pub skip: Option<i64>,
            pub take: i64,
        }
        impl AuditBody {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(take: i64) -> Self {
                Self { skip: None, take }
            }
            /// Sets [`skip`](field@Self::skip).
            #[must_use]
            #[inline]
            pub fn skip(mut self, skip: i64) -> Self {
                self.skip = Some(skip);
                self
            }
        }
        impl rt::Decode for AuditBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut skip = None;
                let mut take = rt::Required(None);
                json.members(&["skip", "take"], &mut [&mut skip, &mut take])?;
                let (rt::Required(Some(take)),) = (take,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { skip, take })
            }
        }
        impl rt::Encode for AuditBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("skip", &self.skip);
                object.field("take", &self.take);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1users/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListUsersResponse200 {
            /// The property `Resources`.
            pub resources: Option<Vec<String>>,
            /// The property `totalResults`.
            pub total_results: Option<i64>,
        }
        impl rt::Decode for ListUsersResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["Resources", "totalResults"],
                    &mut [&mut value.resources, &mut value.total_results],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListUsersResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("Resources", &self.resources);
                object.optional("totalResults", &self.total_results);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1rows/get/responses/200/content/application~1json/schema/properties/paging`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListRowsResponse200Paging {
            pub last: Option<i64>,
        }
        impl rt::Decode for ListRowsResponse200Paging {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["last"], &mut [&mut value.last])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListRowsResponse200Paging {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("last", &self.last);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1rows/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListRowsResponse200 {
            pub rows: Option<Vec<String>>,
            pub paging: Option<ListRowsResponse200Paging>,
        }
        impl rt::Decode for ListRowsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["rows", "paging"],
                    &mut [&mut value.rows, &mut value.paging],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListRowsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("rows", &self.rows);
                object.optional("paging", &self.paging);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1tracks/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListTracksResponse200 {
            pub value: Option<Vec<String>>,
            /// The property `@odata.nextLink`.
            pub odata_next_link: Option<String>,
            pub other: Option<Vec<String>>,
        }
        impl rt::Decode for ListTracksResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["value", "@odata.nextLink", "other"],
                    &mut [&mut value.value, &mut value.odata_next_link, &mut value.other],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListTracksResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("value", &self.value);
                object.optional("@odata.nextLink", &self.odata_next_link);
                object.optional("other", &self.other);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1feed/get/responses/200/content/application~1json/schema/items`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListFeedResponse200Item {
            pub id: i64,
        }
        impl rt::Decode for ListFeedResponse200Item {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(&["id"], &mut [&mut id])?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for ListFeedResponse200Item {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1all/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListAllResponse200 {
            pub items: Option<Vec<String>>,
            pub next_cursor: Option<String>,
        }
        impl rt::Decode for ListAllResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["items", "next_cursor"],
                    &mut [&mut value.items, &mut value.next_cursor],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListAllResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("items", &self.items);
                object.optional("next_cursor", &self.next_cursor);
                object.end();
            }
        }
        rt::serde_bridge! {
            ListThingsResponse200Meta, ListThingsResponse200, SearchResponse200Data,
            SearchResponse200, SearchBodyPage, SearchBody, AuditResponse200, AuditBody,
            ListUsersResponse200, ListRowsResponse200Paging, ListRowsResponse200,
            ListTracksResponse200, ListFeedResponse200Item, ListAllResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /things`
            ///
            /// Described at `#/paths/~1things/get`.
            ///
            /// # Parameters
            ///
            /// - `from_key` (optional)
            /// - `kind` (optional)
            #[inline]
            pub fn list_things(&self) -> ListThings<'_> {
                ListThings(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_things",
                                method: rt::Method::GET,
                                path: "/things",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /search`
            ///
            /// Described at `#/paths/~1search/post`.
            #[inline]
            pub fn search(&self) -> Search<'_> {
                Search(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "search",
                                method: rt::Method::POST,
                                path: "/search",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /audit`
            ///
            /// Described at `#/paths/~1audit/post`.
            #[inline]
            pub fn audit(&self, body: types::AuditBody) -> Audit<'_> {
                Audit(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "audit",
                                method: rt::Method::POST,
                                path: "/audit",
                                security: &[],
                            },
                        )
                        .json(&body)
                        .call(),
                )
            }
            /// `GET /users`
            ///
            /// Described at `#/paths/~1users/get`.
            ///
            /// # Parameters
            ///
            /// - `startIndex` (optional)
            /// - `count` (optional)
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
            /// `GET /rows`
            ///
            /// Described at `#/paths/~1rows/get`.
            ///
            /// # Parameters
            ///
            /// - `p` (optional)
            #[inline]
            pub fn list_rows(&self) -> ListRows<'_> {
                ListRows(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_rows",
                                method: rt::Method::GET,
                                path: "/rows",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /commits`
            ///
            /// Described at `#/paths/~1commits/get`.
            ///
            /// # Parameters
            ///
            /// - `since` (optional)
            #[inline]
            pub fn list_commits(&self) -> ListCommits<'_> {
                ListCommits(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_commits",
                                method: rt::Method::GET,
                                path: "/commits",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /tracks`
            ///
            /// Described at `#/paths/~1tracks/get`.
            #[inline]
            pub fn list_tracks(&self) -> ListTracks<'_> {
                ListTracks(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_tracks",
                                method: rt::Method::GET,
                                path: "/tracks",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /feed`
            ///
            /// Described at `#/paths/~1feed/get`.
            ///
            /// # Parameters
            ///
            /// - `max_id` (optional)
            #[inline]
            pub fn list_feed(&self) -> ListFeed<'_> {
                ListFeed(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_feed",
                                method: rt::Method::GET,
                                path: "/feed",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /all`
            ///
            /// Described at `#/paths/~1all/get`.
            ///
            /// # Parameters
            ///
            /// - `cursor` (optional)
            #[inline]
            pub fn list_all(&self) -> ListAll<'_> {
                ListAll(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_all",
                                method: rt::Method::GET,
                                path: "/all",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /things` with optional parameters.
        ///
        /// Described at `#/paths/~1things/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListThings<'c>(
            rt::Call<'c, types::ListThingsResponse200, rt::Undocumented>,
        );
        impl<'c> ListThings<'c> {
            /// Sets the parameter `from_key`.
            ///
            /// Described at `#/paths/~1things/get/parameters/0`.
            #[inline]
            pub fn from_key(mut self, from_key: &str) -> Self {
                self.0.draft().query("from_key", from_key, rt::FORM);
                self
            }
            /// Sets the parameter `kind`.
            ///
            /// Described at `#/paths/~1things/get/parameters/1`.
            #[inline]
            pub fn kind(mut self, kind: &str) -> Self {
                self.0.draft().query("kind", kind, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["found"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("from_key"),
                                    source: rt::CursorSource::Member(&["meta", "next"]),
                                }),
                                before: None,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListThings, types::ListThingsResponse200, rt::Undocumented);
        /// A call of `POST /search` with optional parameters.
        ///
        /// Described at `#/paths/~1search/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Search<'c>(rt::Call<'c, types::SearchResponse200, rt::Undocumented>);
        impl<'c> Search<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::SearchBody) -> Self {
                self.0.draft().json(&body);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["data", "list"]),
                            optional: true,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Body(&["page", "after"]),
                                    source: rt::CursorSource::Member(&["data", "next"]),
                                }),
                                before: None,
                            },
                            marks: &[rt::PageIndicator::More(&["data", "has_more"])],
                        },
                    )
            }
        }
        rt::call_options!(Search, types::SearchResponse200, rt::Undocumented);
        /// A call of `POST /audit` with optional parameters.
        ///
        /// Described at `#/paths/~1audit/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Audit<'c>(rt::Call<'c, types::AuditResponse200, rt::Undocumented>);
        impl<'c> Audit<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, i64, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: true,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Body(&["skip"]),
                                length: Some(rt::PageParameter::Body(&["take"])),
                                first: 0,
                            },
                            marks: &[rt::PageIndicator::Total(&["total"])],
                        },
                    )
            }
        }
        rt::call_options!(Audit, types::AuditResponse200, rt::Undocumented);
        /// A call of `GET /users` with optional parameters.
        ///
        /// Described at `#/paths/~1users/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListUsers<'c>(
            rt::Call<'c, types::ListUsersResponse200, rt::Undocumented>,
        );
        impl<'c> ListUsers<'c> {
            /// Sets the parameter `startIndex`.
            ///
            /// At least `1`.
            ///
            /// Described at `#/paths/~1users/get/parameters/0`.
            #[inline]
            pub fn start_index(mut self, start_index: i64) -> Self {
                self.0.draft().query("startIndex", &start_index, rt::FORM);
                self
            }
            /// Sets the parameter `count`.
            ///
            /// Described at `#/paths/~1users/get/parameters/1`.
            #[inline]
            pub fn count(mut self, count: i64) -> Self {
                self.0.draft().query("count", &count, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["Resources"]),
                            optional: true,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Query("startIndex"),
                                length: Some(rt::PageParameter::Query("count")),
                                first: 1,
                            },
                            marks: &[rt::PageIndicator::Total(&["totalResults"])],
                        },
                    )
            }
        }
        rt::call_options!(ListUsers, types::ListUsersResponse200, rt::Undocumented);
        /// A call of `GET /rows` with optional parameters.
        ///
        /// Described at `#/paths/~1rows/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListRows<'c>(
            rt::Call<'c, types::ListRowsResponse200, rt::Undocumented>,
        );
        impl<'c> ListRows<'c> {
            /// Sets the parameter `p`.
            ///
            /// Described at `#/paths/~1rows/get/parameters/0`.
            #[inline]
            pub fn p(mut self, p: i64) -> Self {
                self.0.draft().query("p", &p, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["rows"]),
                            optional: true,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("p"),
                                first: 0,
                            },
                            marks: &[rt::PageIndicator::Pages(&["paging", "last"])],
                        },
                    )
            }
        }
        rt::call_options!(ListRows, types::ListRowsResponse200, rt::Undocumented);
        /// A call of `GET /commits` with optional parameters.
        ///
        /// Described at `#/paths/~1commits/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListCommits<'c>(rt::Call<'c, Vec<String>, rt::Undocumented>);
        impl<'c> ListCommits<'c> {
            /// Sets the parameter `since`.
            ///
            /// Described at `#/paths/~1commits/get/parameters/0`.
            #[inline]
            pub fn since(mut self, since: &str) -> Self {
                self.0.draft().query("since", since, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: None,
                            optional: false,
                            turn: rt::PageStrategy::Link(rt::LinkSource::Header),
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListCommits, Vec < String >, rt::Undocumented);
        /// A call of `GET /tracks` with optional parameters.
        ///
        /// Described at `#/paths/~1tracks/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListTracks<'c>(
            rt::Call<'c, types::ListTracksResponse200, rt::Undocumented>,
        );
        impl<'c> ListTracks<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["value"]),
                            optional: true,
                            turn: rt::PageStrategy::Link(
                                rt::LinkSource::Member(&["@odata.nextLink"]),
                            ),
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListTracks, types::ListTracksResponse200, rt::Undocumented);
        /// A call of `GET /feed` with optional parameters.
        ///
        /// Described at `#/paths/~1feed/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListFeed<'c>(
            rt::Call<'c, Vec<types::ListFeedResponse200Item>, rt::Undocumented>,
        );
        impl<'c> ListFeed<'c> {
            /// Sets the parameter `max_id`.
            ///
            /// Described at `#/paths/~1feed/get/parameters/0`.
            #[inline]
            pub fn max_id(mut self, max_id: i64) -> Self {
                self.0.draft().query("max_id", &max_id, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(
                self,
            ) -> rt::Pages<'static, types::ListFeedResponse200Item, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: None,
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("max_id"),
                                    source: rt::CursorSource::LastItem("id"),
                                }),
                                before: None,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(
            ListFeed, Vec < types::ListFeedResponse200Item >, rt::Undocumented
        );
        /// A call of `GET /all` with optional parameters.
        ///
        /// Described at `#/paths/~1all/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListAll<'c>(
            rt::Call<'c, types::ListAllResponse200, rt::Undocumented>,
        );
        impl<'c> ListAll<'c> {
            /// Sets the parameter `cursor`.
            ///
            /// Described at `#/paths/~1all/get/parameters/0`.
            #[inline]
            pub fn cursor(mut self, cursor: &str) -> Self {
                self.0.draft().query("cursor", cursor, rt::FORM);
                self
            }
        }
        rt::call_options!(ListAll, types::ListAllResponse200, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
