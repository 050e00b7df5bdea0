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
            servers: &[],
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
/// The most frequent error of the operations; the other operations have error types of their own.
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
        /// `HEAD /thing`
        ///
        /// Described at `#/paths/~1thing/head`.
        pub fn look(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "look",
                        method: weld::Method::HEAD,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
        /// `DELETE /thing`
        ///
        /// Described at `#/paths/~1thing/delete`.
        pub fn remove(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "remove",
                        method: weld::Method::DELETE,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PUT /thing`
        ///
        /// Described at `#/paths/~1thing/put`.
        pub fn put(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put",
                        method: weld::Method::PUT,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        ///
        /// # Errors
        ///
        /// - `any other`: Success and failure.
        pub fn get(&self) -> weld::Call<'_, String, String> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get",
                        method: weld::Method::GET,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /thing`
        ///
        /// Described at `#/paths/~1thing/post`.
        pub fn r#move(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "move",
                        method: weld::Method::POST,
                        path: "/thing",
                        security: &[],
                    },
                )
                .redirects(|status| matches!(status, 302))
                .call()
        }
    }
}
