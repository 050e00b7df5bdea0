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
    /// let client = Client::builder().api_key(key).base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.list_notes().await?;
    /// // Optional parameters have setters.
    /// client.list_commits().since(since).await?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_tracks().stream();
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
                schemes: &[
                    rt::Scheme {
                        name: "key",
                        kind: rt::SchemeKind::QueryKey("api_key"),
                    },
                ],
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
        /// Described at `#/paths/~1tracks/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListTracksResponse200 {
            pub items: Vec<String>,
            /// Format: `uri`.
            pub next: Option<String>,
            /// Format: `uri`.
            pub previous: Option<String>,
        }
        impl rt::Decode for ListTracksResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut items = rt::Required(None);
                let mut next = None;
                let mut previous = None;
                json.members(
                    &["items", "next", "previous"],
                    &mut [&mut items, &mut next, &mut previous],
                )?;
                let (rt::Required(Some(items)),) = (items,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { items, next, previous })
            }
        }
        impl rt::Encode for ListTracksResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("items", &self.items);
                object.optional("next", &self.next);
                object.optional("previous", &self.previous);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Link`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Link {
            pub href: Option<String>,
        }
        impl rt::Decode for Link {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["href"], &mut [&mut value.href])?;
                Ok(value)
            }
        }
        impl rt::Encode for Link {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("href", &self.href);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/_links`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListOrdersResponse200Links {
            pub next: Option<Link>,
        }
        impl rt::Decode for ListOrdersResponse200Links {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["next"], &mut [&mut value.next])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListOrdersResponse200Links {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("next", &self.next);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1orders/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListOrdersResponse200 {
            pub orders: Vec<String>,
            /// The property `_links`.
            pub links: Option<ListOrdersResponse200Links>,
        }
        impl rt::Decode for ListOrdersResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut orders = rt::Required(None);
                let mut links = None;
                json.members(&["orders", "_links"], &mut [&mut orders, &mut links])?;
                let (rt::Required(Some(orders)),) = (orders,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { orders, links })
            }
        }
        impl rt::Encode for ListOrdersResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("orders", &self.orders);
                object.optional("_links", &self.links);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1notes/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListNotesResponse200 {
            pub notes: Option<Vec<String>>,
            pub next: Option<String>,
        }
        impl rt::Decode for ListNotesResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["notes", "next"],
                    &mut [&mut value.notes, &mut value.next],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListNotesResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("notes", &self.notes);
                object.optional("next", &self.next);
                object.end();
            }
        }
        rt::serde_bridge! {
            ListTracksResponse200, Link, ListOrdersResponse200Links,
            ListOrdersResponse200, ListNotesResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /commits`
            ///
            /// Described at `#/paths/~1commits/get`.
            ///
            /// # Parameters
            ///
            /// - `since` (optional)
            /// - `X-Tenant` (optional)
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
                                security: &[&["key"]],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /issues`
            ///
            /// The page number has precedence; the header marks the last page.
            ///
            /// Described at `#/paths/~1issues/get`.
            ///
            /// # Parameters
            ///
            /// - `page` (optional)
            /// - `per_page` (optional)
            #[inline]
            pub fn list_issues(&self) -> ListIssues<'_> {
                ListIssues(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_issues",
                                method: rt::Method::GET,
                                path: "/issues",
                                security: &[&["key"]],
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
                                security: &[&["key"]],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /orders`
            ///
            /// Described at `#/paths/~1orders/get`.
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
                                security: &[&["key"]],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /notes`
            ///
            /// The member can be a token, so these are no pages.
            ///
            /// Described at `#/paths/~1notes/get`.
            #[inline]
            pub fn list_notes(
                &self,
            ) -> rt::Call<'_, types::ListNotesResponse200, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_notes",
                            method: rt::Method::GET,
                            path: "/notes",
                            security: &[&["key"]],
                        },
                    )
                    .call()
            }
        }
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
            /// Sets the parameter `X-Tenant`.
            ///
            /// Described at `#/paths/~1commits/get/parameters/1`.
            #[inline]
            pub fn x_tenant(mut self, x_tenant: &str) -> Self {
                self.0.draft().header("X-Tenant", x_tenant, rt::SIMPLE);
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
        /// A call of `GET /issues` with optional parameters.
        ///
        /// Described at `#/paths/~1issues/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListIssues<'c>(rt::Call<'c, Vec<String>, rt::Undocumented>);
        impl<'c> ListIssues<'c> {
            /// Sets the parameter `page`.
            ///
            /// The server's default is `1`.
            ///
            /// Described at `#/paths/~1issues/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `per_page`.
            ///
            /// Described at `#/paths/~1issues/get/parameters/1`.
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
                            items: None,
                            optional: false,
                            turn: rt::PageStrategy::Number {
                                parameter: rt::PageParameter::Query("page"),
                                first: 1,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListIssues, Vec < String >, rt::Undocumented);
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
                            items: Some(&["items"]),
                            optional: false,
                            turn: rt::PageStrategy::Link(
                                rt::LinkSource::Member(&["next"]),
                            ),
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListTracks, types::ListTracksResponse200, rt::Undocumented);
        /// A call of `GET /orders` with optional parameters.
        ///
        /// Described at `#/paths/~1orders/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListOrders<'c>(
            rt::Call<'c, types::ListOrdersResponse200, rt::Undocumented>,
        );
        impl<'c> ListOrders<'c> {
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["orders"]),
                            optional: false,
                            turn: rt::PageStrategy::Link(
                                rt::LinkSource::Member(&["_links", "next"]),
                            ),
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListOrders, types::ListOrdersResponse200, rt::Undocumented);
        /// Headers of a successful response to `GET /commits`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1commits/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListCommitsHeaders {
            /// The header `Link`.
            pub link: rt::JsonResult<Option<String>>,
        }
        rt::from_headers! {
            ListCommitsHeaders { link = "Link" as Scalar }
        }
        /// Headers of a successful response to `GET /issues`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1issues/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListIssuesHeaders {
            /// The header `link`.
            pub link: rt::JsonResult<Option<String>>,
        }
        rt::from_headers! {
            ListIssuesHeaders { link = "link" as Scalar }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
