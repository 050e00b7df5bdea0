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
    /// let items = client.list_pets().stream();
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
        /// Described at `#/components/schemas/Paging`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Paging {
            pub next: Option<PagingNext>,
        }
        impl rt::Decode for Paging {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["next"], &mut [&mut value.next])?;
                Ok(value)
            }
        }
        impl rt::Encode for Paging {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("next", &self.next);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1pets/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListPetsResponse200 {
            pub warnings: Option<Vec<String>>,
            pub items: Option<Vec<String>>,
            pub paging: Option<Paging>,
        }
        impl rt::Decode for ListPetsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["warnings", "items", "paging"],
                    &mut [&mut value.warnings, &mut value.items, &mut value.paging],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListPetsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("warnings", &self.warnings);
                object.optional("items", &self.items);
                object.optional("paging", &self.paging);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Paging/properties/next`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PagingNext {
            pub page_token: Option<String>,
        }
        impl rt::Decode for PagingNext {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["page_token"], &mut [&mut value.page_token])?;
                Ok(value)
            }
        }
        impl rt::Encode for PagingNext {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("page_token", &self.page_token);
                object.end();
            }
        }
        rt::serde_bridge! {
            Paging, ListPetsResponse200, PagingNext
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            ///
            /// # Parameters
            ///
            /// - `pageToken` (optional)
            #[inline]
            pub fn list_pets(&self) -> ListPets<'_> {
                ListPets(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_pets",
                                method: rt::Method::GET,
                                path: "/pets",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /pets` with optional parameters.
        ///
        /// Described at `#/paths/~1pets/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListPets<'c>(
            rt::Call<'c, types::ListPetsResponse200, rt::Undocumented>,
        );
        impl<'c> ListPets<'c> {
            /// Sets the parameter `pageToken`.
            ///
            /// Described at `#/paths/~1pets/get/parameters/0`.
            #[inline]
            pub fn page_token(mut self, page_token: &str) -> Self {
                self.0.draft().query("pageToken", page_token, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, String, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["items"]),
                            optional: true,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("pageToken"),
                                    source: rt::CursorSource::Member(
                                        &["paging", "next", "page_token"],
                                    ),
                                }),
                                before: None,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListPets, types::ListPetsResponse200, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
