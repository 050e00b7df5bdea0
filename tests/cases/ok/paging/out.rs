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
    /// let items = client.get_thing().stream();
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
        /// Described at `#/components/schemas/Page`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Page {
            pub items: Vec<Item>,
            pub next_cursor: Option<String>,
        }
        impl rt::Decode for Page {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut items = rt::Required(None);
                let mut next_cursor = None;
                json.members(
                    &["items", "next_cursor"],
                    &mut [&mut items, &mut next_cursor],
                )?;
                let (rt::Required(Some(items)),) = (items,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { items, next_cursor })
            }
        }
        impl rt::Encode for Page {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("items", &self.items);
                object.optional("next_cursor", &self.next_cursor);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Item`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Item {
            pub id: Option<String>,
        }
        impl rt::Decode for Item {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for Item {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.end();
            }
        }
        rt::serde_bridge! {
            Page, Item
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            ///
            /// # Parameters
            ///
            /// - `cursor` (optional)
            #[inline]
            pub fn get_thing(&self) -> GetThing<'_> {
                GetThing(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_thing",
                                method: rt::Method::GET,
                                path: "/thing",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /thing` with optional parameters.
        ///
        /// Described at `#/paths/~1thing/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetThing<'c>(rt::Call<'c, types::Page, rt::Undocumented>);
        impl<'c> GetThing<'c> {
            /// Sets the parameter `cursor`.
            ///
            /// Described at `#/paths/~1thing/get/parameters/0`.
            #[inline]
            pub fn cursor(mut self, cursor: &str) -> Self {
                self.0.draft().query("cursor", cursor, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(self) -> rt::Pages<'static, types::Item, rt::Undocumented> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["items"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("cursor"),
                                    source: rt::CursorSource::Member(&["next_cursor"]),
                                }),
                                before: None,
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(GetThing, types::Page, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
