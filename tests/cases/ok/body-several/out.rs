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
    /// // The request body is the last argument.
    /// client.write(id, body).await?;
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
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub a: String,
        }
        impl Thing {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(a: impl Into<String>) -> Self {
                Self { a: a.into() }
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut a = rt::Required(None);
                json.members(&["a"], &mut [&mut a])?;
                let (rt::Required(Some(a)),) = (a,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { a })
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("a", &self.a);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ThingParts {
            pub a: String,
        }
        impl ThingParts {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(a: impl Into<String>) -> Self {
                Self { a: a.into() }
            }
        }
        impl rt::IntoMultipart for ThingParts {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                rt::Multipart::new().value("a", &self.a)
            }
        }
        rt::serde_bridge! {
            Thing
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        const WRITE_OPERATION: rt::Operation = rt::Operation {
            id: "write",
            method: rt::Method::POST,
            path: "/things/{id}",
            security: &[],
        };
        impl Client {
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `application/json`. Other media types of the body: `text/json`. The header `content-type` selects one.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write(
                &self,
                id: &str,
                body: types::Thing,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .json(&body)
                    .call()
            }
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `application/merge-patch+json`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write_as_merge_patch(
                &self,
                id: &str,
                body: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .json_as("application/merge-patch+json", &rt::map::<String>(body))
                    .call()
            }
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `application/x-www-form-urlencoded`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write_as_form(
                &self,
                id: &str,
                body: types::Thing,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .form(&body, &[])
                    .call()
            }
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `multipart/form-data`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write_as_multipart(
                &self,
                id: &str,
                body: types::ThingParts,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .multipart(body)
                    .call()
            }
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `text/plain`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write_as_text(
                &self,
                id: &str,
                body: impl Into<String>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .text("text/plain", body)
                    .call()
            }
            /// `POST /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/post`.
            ///
            /// The body is sent as `application/octet-stream`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn write_as_bytes(
                &self,
                id: &str,
                body: impl Into<rt::File>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&WRITE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .bytes("application/octet-stream", body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
