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
    /// A client.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.put_pets_id(id).await?;
    /// // Optional parameters have setters.
    /// client.get_pets_id(id).q(q).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/info`: there is no `info` object; the documentation of the client has no title
    /// - untyped at `#/paths/~1pets~1{id}/get/parameters/1`: this parameter has neither `schema` nor `content`; its type is any text
    /// - untyped at `#/paths/~1pets~1{id}/get/parameters/2/type`: `type` is not inside `schema`; as it is, the type is any text
    /// - untyped at `#/paths/~1pets~1{id}/get/responses/204/headers/x-a/type`: `type` is not inside `schema`; as it is, the type is any text
    /// - unknown-key at `#/paths/~1pets~1{id}/get/responses/204/headers/x-b/format`: `format` is beside `schema`, not inside it; the key is ignored
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "",
                version: "",
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
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets/{id}`
            ///
            /// Described at `#/paths/~1pets~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            /// - `q` (optional)
            /// - `n` (optional)
            #[inline]
            pub fn get_pets_id(&self, id: &str) -> GetPetsId<'_> {
                GetPetsId(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_pets_id",
                                method: rt::Method::GET,
                                path: "/pets/{id}",
                                security: &[],
                            },
                        )
                        .path("id", id, rt::SIMPLE)
                        .call(),
                )
            }
            /// `PUT /pets/{id}`
            ///
            /// Described at `#/paths/~1pets~1{id}/put`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn put_pets_id(&self, id: &str) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_pets_id",
                            method: rt::Method::PUT,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `PATCH /pets/{id}`
            ///
            /// Described at `#/paths/~1pets~1{id}/patch`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn patch_pets_id(
                &self,
                id: &str,
            ) -> rt::Call<'_, rt::Value, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "patch_pets_id",
                            method: rt::Method::PATCH,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        /// A call of `GET /pets/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1pets~1{id}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetPetsId<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> GetPetsId<'c> {
            /// Sets the parameter `q`.
            ///
            /// Described at `#/paths/~1pets~1{id}/get/parameters/1`.
            #[inline]
            pub fn q(mut self, q: &str) -> Self {
                self.0.draft().query("q", q, rt::FORM);
                self
            }
            /// Sets the parameter `n`.
            ///
            /// Described at `#/paths/~1pets~1{id}/get/parameters/2`.
            #[inline]
            pub fn n(mut self, n: &str) -> Self {
                self.0.draft().query("n", n, rt::FORM);
                self
            }
        }
        rt::call_options!(GetPetsId, (), rt::Undocumented);
        /// Headers of a successful response to `GET /pets/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1pets~1{id}/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct GetPetsIdHeaders {
            /// The header `x-a`.
            pub x_a: rt::JsonResult<Option<String>>,
            /// The header `x-b`.
            pub x_b: rt::JsonResult<Option<i64>>,
        }
        rt::from_headers! {
            GetPetsIdHeaders { x_a = "x-a" as Scalar, x_b = "x-b" as Scalar }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
