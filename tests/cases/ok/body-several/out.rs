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
    /// Described at `#/components/schemas/Thing`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        pub a: String,
    }
    impl Thing {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self { a: a.into() }
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new(a: impl Into<String>) -> Self {
            Self { a: a.into() }
        }
    }
    impl weld::IntoMultipart for ThingParts {
        fn into_multipart(self) -> weld::Multipart {
            weld::Multipart::new().value("a", &self.a)
        }
    }
    weld::serde_bridge! {
        Thing
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
        /// `POST /things/{id}`
        ///
        /// Described at `#/paths/~1things~1{id}/post`.
        ///
        /// The body is sent as `application/json`. Other media types of the body: `text/json`. The header `content-type` selects one.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn write(
            &self,
            id: &str,
            body: types::Thing,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn write_as_merge_patch(
            &self,
            id: &str,
            body: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .json_as("application/merge-patch+json", &weld::map::<String>(body))
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
        pub fn write_as_form(
            &self,
            id: &str,
            body: types::Thing,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn write_as_multipart(
            &self,
            id: &str,
            body: types::ThingParts,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn write_as_text(
            &self,
            id: &str,
            body: impl Into<String>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn write_as_bytes(
            &self,
            id: &str,
            body: impl Into<weld::File>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "write",
                        method: weld::Method::POST,
                        path: "/things/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .bytes("application/octet-stream", body)
                .call()
        }
    }
}
