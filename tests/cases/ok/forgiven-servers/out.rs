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
    ///
    /// ```
    ///
    /// # Findings
    ///
    /// - unusable-server at `#/servers/0/url`: the server URL `wss://example.com` is a WebSocket URL; the server is left out
    /// - unusable-server at `#/servers/1`: this server has no `url`; the server is left out
    /// - forgiven at `#/servers/4`: the variable `{tenant}` of the server URL is not described; the caller has to set its value
    /// - forgiven at `#/servers/4/variables/port/default`: `default` has `8443`, which is not a string; it is read as the string `8443`
    /// - forgiven at `#/servers/4/variables/stage`: the server variable `stage` has no `default`; the caller has to set its value
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[
                    rt::Server::new("https://text.example.com", ""),
                    rt::Server::new("https://spaces.example.com", ""),
                ],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://text.example.com`
        ///
        /// Described at `#/servers/2`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://text.example.com", "");
        /// A server. `https://spaces.example.com`
        ///
        /// Described at `#/servers/3`.
        pub const SERVER_2: rt::Server = rt::Server::new(
            "https://spaces.example.com",
            "",
        );
        /// A server. `https://{tenant}.example.com:{port}/{stage}`
        ///
        /// Described at `#/servers/4`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Server3(rt::Server);
        impl Server3 {
            /// Returns the server; a variable with a default has its default.
            #[inline]
            pub fn new(tenant: impl Into<String>, stage: Server3Stage) -> Self {
                Self(
                    rt::Server::new("https://{tenant}.example.com:{port}/{stage}", "")
                        .variable("tenant", tenant)
                        .variable("port", "8443")
                        .variable("stage", stage.as_str()),
                )
            }
            /// Sets the variable `port`.
            ///
            /// The default is `8443`.
            #[inline]
            pub fn port(self, port: impl Into<String>) -> Self {
                Self(self.0.variable("port", port))
            }
        }
        impl From<Server3> for rt::Server {
            #[inline]
            fn from(server: Server3) -> Self {
                server.0
            }
        }
        /// The values of the variable `stage`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Server3Stage {
            /// `live`
            Live,
            /// `test`
            Test,
        }
        impl Server3Stage {
            /// Returns the text of the value in the URL.
            #[inline]
            pub fn as_str(self) -> &'static str {
                match self {
                    Self::Live => "live",
                    Self::Test => "test",
                }
            }
        }
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {}
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, servers};
