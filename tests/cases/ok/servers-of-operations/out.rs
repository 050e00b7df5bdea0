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
    /// let client = Client::builder().build()?;
    /// // A call; required parameters are arguments.
    /// client.list_files().await?;
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
            /// `GET /files`
            ///
            /// Described at `#/paths/~1files/get`.
            #[inline]
            pub fn list_files(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_files",
                            method: rt::Method::GET,
                            path: "/files",
                            security: &[],
                        },
                    )
                    .at("https://files.example.com")
                    .call()
            }
            /// `POST /files`
            ///
            /// Described at `#/paths/~1files/post`.
            #[inline]
            pub fn upload(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "upload",
                            method: rt::Method::POST,
                            path: "/files",
                            security: &[],
                        },
                    )
                    .at("https://uploads.example.com/v1")
                    .call()
            }
            /// `GET /v2`
            ///
            /// Described at `#/paths/~1v2/get`.
            #[inline]
            pub fn newer(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "newer",
                            method: rt::Method::GET,
                            path: "/v2",
                            security: &[],
                        },
                    )
                    .at("/v2")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
