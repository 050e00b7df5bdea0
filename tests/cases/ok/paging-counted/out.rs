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
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Pet {
        pub name: Option<String>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for ListDogsResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut dogs = None;
            json.members(&["dogs"], &mut [&mut dogs])?;
            let (Some(dogs),) = (dogs,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { dogs })
        }
    }
    impl weld::Encode for ListDogsResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("dogs", &self.dogs);
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, ListDogsResponse200
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
        /// `GET /cats`
        ///
        /// Described at `#/paths/~1cats/get`.
        ///
        /// # Parameters
        ///
        /// - `page` (optional)
        /// - `per_page` (optional)
        pub fn list_cats(&self) -> ListCats<'_> {
            ListCats(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_cats",
                            method: weld::Method::GET,
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
        pub fn list_dogs(&self) -> ListDogs<'_> {
            ListDogs(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_dogs",
                            method: weld::Method::GET,
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
        pub fn list_fish(&self) -> ListFish<'_> {
            ListFish(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_fish",
                            method: weld::Method::GET,
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
    pub struct ListCats<'c>(weld::Call<'c, Vec<types::Pet>, weld::Undocumented>);
    impl<'c> ListCats<'c> {
        /// Sets the parameter `page`.
        ///
        /// The server's default is `1`.
        ///
        /// Described at `#/paths/~1cats/get/parameters/0`.
        pub fn page(mut self, page: i64) -> Self {
            self.0.draft().query("page", &page, weld::FORM);
            self
        }
        /// Sets the parameter `per_page`.
        ///
        /// Described at `#/paths/~1cats/get/parameters/1`.
        pub fn per_page(mut self, per_page: i64) -> Self {
            self.0.draft().query("per_page", &per_page, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, types::Pet, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: None,
                        optional: false,
                        turn: weld::Turn::Number {
                            parameter: "page",
                            first: 1,
                        },
                        marks: &[],
                    },
                )
        }
    }
    weld::call_options!(ListCats, Vec < types::Pet >, weld::Undocumented);
    /// A call of `GET /dogs` with optional parameters.
    ///
    /// Described at `#/paths/~1dogs/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListDogs<'c>(
        weld::Call<'c, types::ListDogsResponse200, weld::Undocumented>,
    );
    impl<'c> ListDogs<'c> {
        /// Sets the parameter `offset`.
        ///
        /// At least `0`.
        ///
        /// Described at `#/paths/~1dogs/get/parameters/0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.draft().query("offset", &offset, weld::FORM);
            self
        }
        /// Sets the parameter `limit`.
        ///
        /// Described at `#/paths/~1dogs/get/parameters/1`.
        pub fn limit(mut self, limit: i64) -> Self {
            self.0.draft().query("limit", &limit, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, types::Pet, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("dogs"),
                        optional: true,
                        turn: weld::Turn::Offset {
                            parameter: "offset",
                            length: "limit",
                        },
                        marks: &[],
                    },
                )
        }
    }
    weld::call_options!(ListDogs, types::ListDogsResponse200, weld::Undocumented);
    /// A call of `GET /fish` with optional parameters.
    ///
    /// Described at `#/paths/~1fish/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListFish<'c>(weld::Call<'c, Vec<types::Pet>, weld::Undocumented>);
    impl<'c> ListFish<'c> {
        /// Sets the parameter `page`.
        ///
        /// Described at `#/paths/~1fish/get/parameters/0`.
        pub fn page(mut self, page: i64) -> Self {
            self.0.draft().query("page", &page, weld::FORM);
            self
        }
        /// Sets the parameter `limit`.
        ///
        /// Described at `#/paths/~1fish/get/parameters/1`.
        pub fn limit(mut self, limit: i64) -> Self {
            self.0.draft().query("limit", &limit, weld::FORM);
            self
        }
    }
    weld::call_options!(ListFish, Vec < types::Pet >, weld::Undocumented);
}
