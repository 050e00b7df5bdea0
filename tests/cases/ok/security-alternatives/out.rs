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
    /// let client = Client::builder().bearer(token).build()?;
    /// // A call; required parameters are arguments.
    /// client.default().await?;
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
                servers: &[rt::Server::new("https://example.com", "")],
                schemes: &[
                    rt::Scheme {
                        name: "token",
                        kind: rt::SchemeKind::OAuthFlows(
                            &rt::OAuthFlows {
                                client_credentials: None,
                                authorization_code: Some(rt::OAuthFlow {
                                    authorization_url: "https://example.com/a",
                                    token_url: "https://example.com/t",
                                    refresh_url: None,
                                }),
                                device_authorization: None,
                            },
                        ),
                    },
                    rt::Scheme {
                        name: "key",
                        kind: rt::SchemeKind::HeaderKey("X-Key"),
                    },
                    rt::Scheme {
                        name: "user",
                        kind: rt::SchemeKind::Basic,
                    },
                ],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://example.com", "");
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /default`
            ///
            /// Described at `#/paths/~1default/get`.
            #[inline]
            pub fn default(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "default",
                            method: rt::Method::GET,
                            path: "/default",
                            security: &[&["token"]],
                        },
                    )
                    .call()
            }
            /// `GET /public`
            ///
            /// Requires no credential.
            ///
            /// Described at `#/paths/~1public/get`.
            #[inline]
            pub fn public(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "public",
                            method: rt::Method::GET,
                            path: "/public",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /optional`
            ///
            /// Requires `key`, or no credential.
            ///
            /// Described at `#/paths/~1optional/get`.
            #[inline]
            pub fn optional(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "optional",
                            method: rt::Method::GET,
                            path: "/optional",
                            security: &[&[], &["key"]],
                        },
                    )
                    .call()
            }
            /// `GET /either`
            ///
            /// Requires `token` with the scopes `read`, `write`, or `key` and `user`.
            ///
            /// Described at `#/paths/~1either/get`.
            #[inline]
            pub fn either(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "either",
                            method: rt::Method::GET,
                            path: "/either",
                            security: &[&["token"], &["key", "user"]],
                        },
                    )
                    .call()
            }
            /// `GET /null`
            ///
            /// Described at `#/paths/~1null/get`.
            #[inline]
            pub fn null_is_default(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "null_is_default",
                            method: rt::Method::GET,
                            path: "/null",
                            security: &[&["token"]],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
