/// A client of Case, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/securitySchemes/key/type`: `apikey` must be `apiKey`; it is read as `apiKey`
/// - forgiven at `#/components/securitySchemes/old/type`: `type: basic` is OpenAPI 2; it is read as `type: http` with `scheme: basic`
/// - forgiven at `#/paths/~1pets/GET`: `GET` must be in lower case; it is read as `get`
/// - forgiven at `#/paths/~1pets/GET/parameters/0/in`: `Query` must be in lower case; it is read as `query`
/// - forgiven at `#/paths/~1pets/GET/parameters/0/schema/type`: `Integer` is not a JSON type; it is read as `integer`
/// - forgiven at `#/paths/~1pets/GET/responses/200/content/application~1json/schema/type`: `int` is not a JSON type; it is read as `integer`
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
                    name: "key",
                    kind: specweld::private::SchemeKind::HeaderKey("X-Key"),
                },
                specweld::private::Scheme {
                    name: "old",
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
        /// Described at `#/paths/~1pets/GET`.
        ///
        /// # Parameters
        ///
        /// - `limit` (optional)
        pub fn list(&self) -> List<'_> {
            List(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list",
                            method: weld::Method::GET,
                            path: "/pets",
                            security: &[&["key"], &["old"]],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `GET /pets` with optional parameters.
    ///
    /// Described at `#/paths/~1pets/GET`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct List<'c>(weld::Call<'c, i64, weld::Undocumented>);
    impl<'c> List<'c> {
        /// Sets the parameter `limit`.
        ///
        /// Described at `#/paths/~1pets/GET/parameters/0`.
        pub fn limit(mut self, limit: i64) -> Self {
            self.0.draft().query("limit", &limit, weld::FORM);
            self
        }
    }
    weld::call_options!(List, i64, weld::Undocumented);
}
