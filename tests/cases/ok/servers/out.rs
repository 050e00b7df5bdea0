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
                    rt::Server::new(
                        "https://us.example.com:443/v2",
                        "Production server",
                    ),
                    rt::Server::new(
                        "https://sandbox.example.com/v2/",
                        "Where nothing that you do is for good.",
                    ),
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
        /// Production server `https://{region}.example.com:{port}/{version}`
        ///
        /// Described at `#/servers/0`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct ProductionServer(rt::Server);
        impl ProductionServer {
            /// Returns the server; a variable with a default has its default.
            #[inline]
            pub fn new() -> Self {
                Self(
                    rt::Server::new(
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
            #[inline]
            pub fn region(self, region: ProductionServerRegion) -> Self {
                Self(self.0.variable("region", region.as_str()))
            }
            /// Sets the variable `port`.
            ///
            /// The default is `443`.
            #[inline]
            pub fn port(self, port: impl Into<String>) -> Self {
                Self(self.0.variable("port", port))
            }
        }
        impl From<ProductionServer> for rt::Server {
            #[inline]
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
            #[inline]
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
        pub const SANDBOX: rt::Server = rt::Server::new(
            "https://sandbox.example.com/v2/",
            "Where nothing that you do is for good.",
        );
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
