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
        pub fn get_x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_x",
                        method: weld::Method::GET,
                        path: "/x",
                        security: &[],
                    },
                )
                .call()
        }
        /// `HEAD /x`
        ///
        /// Described at `#/paths/~1x/head`.
        pub fn head_x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "head_x",
                        method: weld::Method::HEAD,
                        path: "/x",
                        security: &[],
                    },
                )
                .call()
        }
        /// `OPTIONS /x`
        ///
        /// Described at `#/paths/~1x/options`.
        pub fn options_x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "options_x",
                        method: weld::Method::OPTIONS,
                        path: "/x",
                        security: &[],
                    },
                )
                .call()
        }
        /// `TRACE /x`
        ///
        /// Described at `#/paths/~1x/trace`.
        pub fn trace_x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "trace_x",
                        method: weld::Method::TRACE,
                        path: "/x",
                        security: &[],
                    },
                )
                .call()
        }
        /// `DELETE /x`
        ///
        /// Described at `#/paths/~1x/delete`.
        pub fn delete_x(&self, body: i64) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "delete_x",
                        method: weld::Method::DELETE,
                        path: "/x",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
        /// `QUERY /x`
        ///
        /// Described at `#/paths/~1x/query`.
        pub fn query_x(
            &self,
            body: impl Into<String>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "query_x",
                        method: weld::Method::QUERY,
                        path: "/x",
                        security: &[],
                    },
                )
                .json(&Into::<String>::into(body))
                .call()
        }
        /// `LINK /x`
        ///
        /// Described at `#/paths/~1x/additionalOperations/LINK`.
        pub fn link_x(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "link_x",
                        method: weld::Method::Other("LINK"),
                        path: "/x",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
