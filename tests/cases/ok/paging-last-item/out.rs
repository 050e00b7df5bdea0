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
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub id: String,
        }
        impl rt::Decode for Pet {
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
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1pets/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListPetsResponse200 {
            pub data: Vec<Pet>,
            pub has_more: bool,
        }
        impl rt::Decode for ListPetsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut data = rt::Required(None);
                let mut has_more = rt::Required(None);
                json.members(&["data", "has_more"], &mut [&mut data, &mut has_more])?;
                let (rt::Required(Some(data)), rt::Required(Some(has_more))) = (
                    data,
                    has_more,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { data, has_more })
            }
        }
        impl rt::Encode for ListPetsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("data", &self.data);
                object.field("has_more", &self.has_more);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, ListPetsResponse200
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
            /// - `starting_after` (optional)
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
            /// Sets the parameter `starting_after`.
            ///
            /// Described at `#/paths/~1pets/get/parameters/0`.
            #[inline]
            pub fn starting_after(mut self, starting_after: &str) -> Self {
                self.0.draft().query("starting_after", starting_after, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, types::Pet, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["data"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("starting_after"),
                                    source: rt::CursorSource::LastItem("id"),
                                }),
                                before: None,
                            },
                            marks: &[rt::PageIndicator::More(&["has_more"])],
                        },
                    )
            }
        }
        rt::call_options!(ListPets, types::ListPetsResponse200, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
