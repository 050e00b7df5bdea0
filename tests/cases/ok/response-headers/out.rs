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
    /// // A call; required parameters are arguments.
    /// client.list_things().await?;
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
        /// Described at `#/components/schemas/Meta`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Meta {
            pub a: Option<String>,
        }
        impl rt::Decode for Meta {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for Meta {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        rt::serde_bridge! {
            Meta
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /things`
            ///
            /// Described at `#/paths/~1things/get`.
            #[inline]
            pub fn list_things(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_things",
                            method: rt::Method::GET,
                            path: "/things",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /things`
            ///
            /// Described at `#/paths/~1things/put`.
            #[inline]
            pub fn put_things(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_things",
                            method: rt::Method::PUT,
                            path: "/things",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /things`
            ///
            /// Described at `#/paths/~1things/post`.
            #[inline]
            pub fn add_things(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "add_things",
                            method: rt::Method::POST,
                            path: "/things",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        /// Headers of a successful response to `GET /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1things/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListThingsHeaders {
            /// Where the next page is.
            pub link: rt::JsonResult<Option<String>>,
            /// The header `x-total`.
            pub x_total: rt::JsonResult<i64>,
            /// The header `X-Tags`.
            pub x_tags: rt::JsonResult<Option<Vec<String>>>,
            /// The header `X-Meta`.
            pub x_meta: rt::JsonResult<Option<types::Meta>>,
        }
        rt::from_headers! {
            ListThingsHeaders { link = "Link" as Scalar, x_total = "x-total" as Scalar,
            x_tags = "X-Tags" as List, x_meta = "X-Meta" as Json }
        }
        /// Headers of a successful response to `PUT /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1things/put`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PutThingsHeaders {
            /// Where the next page is.
            pub link: rt::JsonResult<Option<String>>,
        }
        rt::from_headers! {
            PutThingsHeaders { link = "Link" as Scalar }
        }
        /// Headers of a successful response to `POST /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1things/post`.
        pub type AddThingsHeaders = PutThingsHeaders;
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
