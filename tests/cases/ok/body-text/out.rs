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
        /// `PUT /name`
        ///
        /// Described at `#/paths/~1name/put`.
        ///
        /// Other media types of the body: `text/x-markdown`. The header `content-type` selects one.
        pub fn set_name(
            &self,
            body: impl Into<String>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "set_name",
                        method: weld::Method::PUT,
                        path: "/name",
                        security: &[],
                    },
                )
                .text("text/plain", body)
                .call()
        }
        /// `PATCH /name`
        ///
        /// Described at `#/paths/~1name/patch`.
        pub fn try_name(&self) -> TryName<'_> {
            TryName(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "try_name",
                            method: weld::Method::PATCH,
                            path: "/name",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `PATCH /name` with optional parameters.
    ///
    /// Described at `#/paths/~1name/patch`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct TryName<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> TryName<'c> {
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<String>) -> Self {
            self.0.draft().text("text/plain", body);
            self
        }
    }
    weld::call_options!(TryName, (), weld::Undocumented);
}
