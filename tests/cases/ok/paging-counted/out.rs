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
    /// client.list_cats().page(page).await?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_dogs().stream();
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
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Pet {
            pub name: Option<String>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1dogs/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListDogsResponse200 {
            pub dogs: Option<Vec<Pet>>,
        }
        impl rt::Decode for ListDogsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["dogs"], &mut [&mut value.dogs])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListDogsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("dogs", &self.dogs);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, ListDogsResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /cats`
            ///
            /// Described at `#/paths/~1cats/get`.
            ///
            /// # Parameters
            ///
            /// - `page` (optional)
            /// - `per_page` (optional)
            #[inline]
            pub fn list_cats(&self) -> ListCats<'_> {
                ListCats(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_cats",
                                method: rt::Method::GET,
                                path: "/cats",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /dogs`
            ///
            /// Described at `#/paths/~1dogs/get`.
            ///
            /// # Parameters
            ///
            /// - `offset` (optional)
            /// - `limit` (optional)
            #[inline]
            pub fn list_dogs(&self) -> ListDogs<'_> {
                ListDogs(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_dogs",
                                method: rt::Method::GET,
                                path: "/dogs",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /fish`
            ///
            /// Nothing says which page is the first.
            ///
            /// Described at `#/paths/~1fish/get`.
            ///
            /// # Parameters
            ///
            /// - `page` (optional)
            /// - `limit` (optional)
            #[inline]
            pub fn list_fish(&self) -> ListFish<'_> {
                ListFish(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_fish",
                                method: rt::Method::GET,
                                path: "/fish",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /cats` with optional parameters.
        ///
        /// Described at `#/paths/~1cats/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListCats<'c>(rt::Call<'c, Vec<types::Pet>, rt::Undocumented>);
        impl<'c> ListCats<'c> {
            /// Sets the parameter `page`.
            ///
            /// The server's default is `1`.
            ///
            /// Described at `#/paths/~1cats/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `per_page`.
            ///
            /// Described at `#/paths/~1cats/get/parameters/1`.
            #[inline]
            pub fn per_page(mut self, per_page: i64) -> Self {
                self.0.draft().query("per_page", &per_page, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, types::Pet, rt::Undocumented> {
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
        rt::call_options!(ListCats, Vec < types::Pet >, rt::Undocumented);
        /// A call of `GET /dogs` with optional parameters.
        ///
        /// Described at `#/paths/~1dogs/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListDogs<'c>(
            rt::Call<'c, types::ListDogsResponse200, rt::Undocumented>,
        );
        impl<'c> ListDogs<'c> {
            /// Sets the parameter `offset`.
            ///
            /// At least `0`.
            ///
            /// Described at `#/paths/~1dogs/get/parameters/0`.
            #[inline]
            pub fn offset(mut self, offset: i64) -> Self {
                self.0.draft().query("offset", &offset, rt::FORM);
                self
            }
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1dogs/get/parameters/1`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, types::Pet, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["dogs"]),
                            optional: true,
                            turn: rt::PageStrategy::Offset {
                                parameter: rt::PageParameter::Query("offset"),
                                length: Some(rt::PageParameter::Query("limit")),
                                first: 0,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListDogs, types::ListDogsResponse200, rt::Undocumented);
        /// A call of `GET /fish` with optional parameters.
        ///
        /// Described at `#/paths/~1fish/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListFish<'c>(rt::Call<'c, Vec<types::Pet>, rt::Undocumented>);
        impl<'c> ListFish<'c> {
            /// Sets the parameter `page`.
            ///
            /// Described at `#/paths/~1fish/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1fish/get/parameters/1`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
        }
        rt::call_options!(ListFish, Vec < types::Pet >, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
