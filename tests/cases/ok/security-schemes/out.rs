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
            servers: &[specweld::private::Server::new("https://example.com", "")],
            schemes: &[
                specweld::private::Scheme {
                    name: "basic",
                    kind: specweld::private::SchemeKind::Basic,
                },
                specweld::private::Scheme {
                    name: "bearer",
                    kind: specweld::private::SchemeKind::Bearer,
                },
                specweld::private::Scheme {
                    name: "digest",
                    kind: specweld::private::SchemeKind::Http("digest"),
                },
                specweld::private::Scheme {
                    name: "x-header",
                    kind: specweld::private::SchemeKind::HeaderKey("X-Key"),
                },
                specweld::private::Scheme {
                    name: "query",
                    kind: specweld::private::SchemeKind::QueryKey("api key"),
                },
                specweld::private::Scheme {
                    name: "cookie",
                    kind: specweld::private::SchemeKind::CookieKey("session"),
                },
                specweld::private::Scheme {
                    name: "machine",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: Some("/oauth/token"),
                    },
                },
                specweld::private::Scheme {
                    name: "person",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: None,
                    },
                },
                specweld::private::Scheme {
                    name: "identity",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: None,
                    },
                },
                specweld::private::Scheme {
                    name: "certificate",
                    kind: specweld::private::SchemeKind::MutualTls,
                },
                specweld::private::Scheme {
                    name: "same",
                    kind: specweld::private::SchemeKind::CookieKey("session"),
                },
            ],
            defaults: &["bearer", "x-header"],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
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
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
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
    /// A server. `https://example.com`
    ///
    /// Described at `#/servers/0`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://example.com",
        "",
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
    impl Client {
        /// `GET /x`
        ///
        /// Described at `#/paths/~1x/get`.
        pub fn x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "x",
                        method: weld::Method::GET,
                        path: "/x",
                        security: &[&["basic"]],
                    },
                )
                .call()
        }
    }
}
