/// A client of Case, version 1.
///
/// # Findings
///
/// - unusable-server at `#/servers/0/url`: the server URL `wss://example.com` is a WebSocket URL; the server is left out
/// - unusable-server at `#/servers/1`: this server has no `url`; the server is left out
/// - forgiven at `#/servers/4`: nothing describes `{tenant}` of the server URL; the caller has to set its value
/// - forgiven at `#/servers/4/variables/port/default`: `default` has `8443`, which is not a string; it is read as the string `8443`
/// - forgiven at `#/servers/4/variables/stage`: the server variable `stage` has no `default`; the caller has to set its value
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
            servers: &[
                specweld::private::Server::new("https://text.example.com", ""),
                specweld::private::Server::new("https://spaces.example.com", ""),
            ],
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
/// The servers of the API; the first is the default.
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
pub mod servers {
    use specweld::private as weld;
    /// A server. `https://text.example.com`
    ///
    /// Described at `#/servers/2`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://text.example.com",
        "",
    );
    /// A server. `https://spaces.example.com`
    ///
    /// Described at `#/servers/3`.
    pub const SERVER_2: specweld::private::Server = specweld::private::Server::new(
        "https://spaces.example.com",
        "",
    );
    /// A server. `https://{tenant}.example.com:{port}/{stage}`
    ///
    /// Described at `#/servers/4`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Server3(weld::Server);
    impl Server3 {
        /// Returns the server; a variable with a default has its default.
        pub fn new(tenant: impl Into<String>, stage: Server3Stage) -> Self {
            Self(
                weld::Server::new("https://{tenant}.example.com:{port}/{stage}", "")
                    .variable("tenant", tenant)
                    .variable("port", "8443")
                    .variable("stage", stage.as_str()),
            )
        }
        /// Sets the variable `port`.
        ///
        /// The default is `8443`.
        pub fn port(self, port: impl Into<String>) -> Self {
            Self(self.0.variable("port", port))
        }
    }
    impl From<Server3> for weld::Server {
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
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Live => "live",
                Self::Test => "test",
            }
        }
    }
}
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
    weld::serde_bridge! {}
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
    impl Client {}
}
