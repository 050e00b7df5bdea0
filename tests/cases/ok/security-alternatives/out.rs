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
                    name: "token",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: None,
                    },
                },
                specweld::private::Scheme {
                    name: "key",
                    kind: specweld::private::SchemeKind::HeaderKey("X-Key"),
                },
                specweld::private::Scheme {
                    name: "user",
                    kind: specweld::private::SchemeKind::Basic,
                },
            ],
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
        /// `GET /default`
        ///
        /// Described at `#/paths/~1default/get`.
        pub fn default(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "default",
                        method: weld::Method::GET,
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
        pub fn public(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "public",
                        method: weld::Method::GET,
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
        pub fn optional(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "optional",
                        method: weld::Method::GET,
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
        pub fn either(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "either",
                        method: weld::Method::GET,
                        path: "/either",
                        security: &[&["token"], &["key", "user"]],
                    },
                )
                .call()
        }
        /// `GET /null`
        ///
        /// Described at `#/paths/~1null/get`.
        pub fn null_is_default(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "null_is_default",
                        method: weld::Method::GET,
                        path: "/null",
                        security: &[&["token"]],
                    },
                )
                .call()
        }
    }
}
