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
    /// client.get_x().await?;
    /// // The request body is the last argument.
    /// client.delete_x(body).await?;
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
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /x`
            ///
            /// Described at `#/paths/~1x/get`.
            #[inline]
            pub fn get_x(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_x",
                            method: rt::Method::GET,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `HEAD /x`
            ///
            /// Described at `#/paths/~1x/head`.
            #[inline]
            pub fn head_x(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "head_x",
                            method: rt::Method::HEAD,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `OPTIONS /x`
            ///
            /// Described at `#/paths/~1x/options`.
            #[inline]
            pub fn options_x(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "options_x",
                            method: rt::Method::OPTIONS,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `TRACE /x`
            ///
            /// Described at `#/paths/~1x/trace`.
            #[inline]
            pub fn trace_x(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "trace_x",
                            method: rt::Method::TRACE,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `DELETE /x`
            ///
            /// Described at `#/paths/~1x/delete`.
            #[inline]
            pub fn delete_x(&self, body: i64) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_x",
                            method: rt::Method::DELETE,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
            /// `QUERY /x`
            ///
            /// Described at `#/paths/~1x/query`.
            #[inline]
            pub fn query_x(
                &self,
                body: impl Into<String>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "query_x",
                            method: rt::Method::QUERY,
                            path: "/x",
                            security: &[],
                        },
                    )
                    .json(&Into::<String>::into(body))
                    .call()
            }
            /// `LINK /x`
            ///
            /// Described at `#/paths/~1x/additionalOperations/LINK`.
            #[inline]
            pub fn link_x(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "link_x",
                            method: rt::Method::Other("LINK"),
                            path: "/x",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
