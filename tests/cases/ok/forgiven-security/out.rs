/// A client of Case, version 1.
///
/// # Findings
///
/// - duplicate-operation-id at `#/paths/~1pets/post/operationId`: the `operationId` `list` is taken by another operation; this operation is named by its method and path
/// - forgiven at `#/paths/~1pets/post/security/0`: an item of `security` must be an object, not null; it is read as `{}`, which allows calls without a credential
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
            schemes: &[
                specweld::private::Scheme {
                    name: "token",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: None,
                    },
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
        /// `GET /pets`
        ///
        /// Described at `#/paths/~1pets/get`.
        pub fn list(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list",
                        method: weld::Method::GET,
                        path: "/pets",
                        security: &[&["token"]],
                    },
                )
                .call()
        }
        /// `POST /pets`
        ///
        /// Requires no credential.
        ///
        /// Described at `#/paths/~1pets/post`.
        pub fn post_pets(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "post_pets",
                        method: weld::Method::POST,
                        path: "/pets",
                        security: &[&[]],
                    },
                )
                .call()
        }
    }
}
