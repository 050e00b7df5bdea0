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
    /// client.look().await?;
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
    /// The most frequent error of the operations; the other operations have other error types.
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
            /// `HEAD /thing`
            ///
            /// Described at `#/paths/~1thing/head`.
            #[inline]
            pub fn look(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "look",
                            method: rt::Method::HEAD,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `DELETE /thing`
            ///
            /// Described at `#/paths/~1thing/delete`.
            #[inline]
            pub fn remove(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "remove",
                            method: rt::Method::DELETE,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /thing`
            ///
            /// Described at `#/paths/~1thing/put`.
            #[inline]
            pub fn put(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put",
                            method: rt::Method::PUT,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            ///
            /// # Errors
            ///
            /// - `any other`: Success and failure.
            #[inline]
            pub fn get(&self) -> rt::Call<'_, String, String> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get",
                            method: rt::Method::GET,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /thing`
            ///
            /// Described at `#/paths/~1thing/post`.
            #[inline]
            pub fn r#move(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "move",
                            method: rt::Method::POST,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .redirects(|status| matches!(status, 302))
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
