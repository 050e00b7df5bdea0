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
    /// A client of Parcels, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().api_key(key).build()?;
    /// // A call; required parameters are arguments.
    /// client.list_parcels().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Parcels",
                version: "1",
                servers: &[rt::Server::new("https://api.example.com", "")],
                schemes: &[
                    rt::Scheme {
                        name: "session",
                        kind: rt::SchemeKind::CookieKey("sid"),
                    },
                    rt::Scheme {
                        name: "depot/key",
                        kind: rt::SchemeKind::HeaderKey("Depot-Key"),
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
        /// A server. `https://api.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://api.example.com", "");
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
            /// `GET /parcels`
            ///
            /// Requires `session`.
            ///
            /// Described at `paths.json#/paths/~1parcels/get`.
            #[inline]
            pub fn list_parcels(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_parcels",
                            method: rt::Method::GET,
                            path: "/parcels",
                            security: &[&["session"]],
                        },
                    )
                    .call()
            }
            /// `DELETE /parcels`
            ///
            /// Requires `depot/key`.
            ///
            /// Described at `paths.json#/paths/~1parcels/delete`.
            #[inline]
            pub fn delete_parcels(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_parcels",
                            method: rt::Method::DELETE,
                            path: "/parcels",
                            security: &[&["depot/key"]],
                        },
                    )
                    .call()
            }
            /// `GET /tariffs`
            ///
            /// Described at `paths.json#/operations/listTariffs`.
            #[inline]
            pub fn list_tariffs(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_tariffs",
                            method: rt::Method::GET,
                            path: "/tariffs",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
