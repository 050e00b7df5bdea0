/// A client of Parcels, version 1.
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
            title: "Parcels",
            version: "1",
            servers: &[specweld::private::Server::new("https://api.example.com", "")],
            schemes: &[
                specweld::private::Scheme {
                    name: "session",
                    kind: specweld::private::SchemeKind::CookieKey("sid"),
                },
                specweld::private::Scheme {
                    name: "depot/key",
                    kind: specweld::private::SchemeKind::HeaderKey("Depot-Key"),
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
    /// A server. `https://api.example.com`
    ///
    /// Described at `#/servers/0`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://api.example.com",
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
        /// `GET /parcels`
        ///
        /// Requires `session`.
        ///
        /// Described at `paths.json#/paths/~1parcels/get`.
        pub fn list_parcels(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_parcels",
                        method: weld::Method::GET,
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
        pub fn delete_parcels(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "delete_parcels",
                        method: weld::Method::DELETE,
                        path: "/parcels",
                        security: &[&["depot/key"]],
                    },
                )
                .call()
        }
        /// `GET /tariffs`
        ///
        /// Described at `paths.json#/operations/listTariffs`.
        pub fn list_tariffs(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_tariffs",
                        method: weld::Method::GET,
                        path: "/tariffs",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
