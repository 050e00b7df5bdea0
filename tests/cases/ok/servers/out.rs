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
            servers: &[
                specweld::private::Server::new(
                    "https://us.example.com:443/v2",
                    "Production server",
                ),
                specweld::private::Server::new(
                    "https://sandbox.example.com/v2/",
                    "Where nothing that you do is for good.",
                ),
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
    /// Production server `https://{region}.example.com:{port}/{version}`
    ///
    /// Described at `#/servers/0`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ProductionServer(weld::Server);
    impl ProductionServer {
        /// Returns the server; a variable with a default has its default.
        pub fn new() -> Self {
            Self(
                weld::Server::new(
                        "https://{region}.example.com:{port}/{version}",
                        "Production server",
                    )
                    .variable("region", "us")
                    .variable("port", "443")
                    .variable("version", "v2"),
            )
        }
        /// Where the data lies.
        ///
        /// The default is `us`.
        pub fn region(self, region: ProductionServerRegion) -> Self {
            Self(self.0.variable("region", region.as_str()))
        }
        /// Sets the variable `port`.
        ///
        /// The default is `443`.
        pub fn port(self, port: impl Into<String>) -> Self {
            Self(self.0.variable("port", port))
        }
    }
    impl From<ProductionServer> for weld::Server {
        fn from(server: ProductionServer) -> Self {
            server.0
        }
    }
    /// The values of the variable `region`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum ProductionServerRegion {
        /// `us`
        Us,
        /// `eu`
        Eu,
        /// `1+1`
        N11,
    }
    impl ProductionServerRegion {
        /// Returns the text of the value in the URL.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Us => "us",
                Self::Eu => "eu",
                Self::N11 => "1+1",
            }
        }
    }
    /// Where nothing that you do is for good. `https://sandbox.example.com/v2/`
    ///
    /// Described at `#/servers/1`.
    pub const SANDBOX: specweld::private::Server = specweld::private::Server::new(
        "https://sandbox.example.com/v2/",
        "Where nothing that you do is for good.",
    );
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
