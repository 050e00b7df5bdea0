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
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Version`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Version {
        /// `"2024-01-01"`.
        N20240101,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Version { N20240101 = "2024-01-01" }
    }
    /// One of several strings.
    ///
    /// Described at `#/paths/~1{kind}~1things/get/parameters/3/schema`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum FindAll {
        /// `"yes"`.
        Yes,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        FindAll { Yes = "yes" }
    }
    weld::serde_bridge! {
        Version, FindAll
    }
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
        /// `GET /{kind}/things`
        ///
        /// Described at `#/paths/~1{kind}~1things/get`.
        ///
        /// # Parameters
        ///
        /// - `kind` (always `"v2"`)
        /// - `version` (always `"2024-01-01"`)
        /// - `page` (always `1`)
        /// - `all` (optional): Whether all are wanted.
        pub fn find(&self) -> Find<'_> {
            Find(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find",
                            method: weld::Method::GET,
                            path: "/{kind}/things",
                            security: &[],
                        },
                    )
                    .path("kind", "v2", weld::SIMPLE)
                    .header("version", "2024-01-01", weld::SIMPLE)
                    .query("page", "1", weld::FORM)
                    .call(),
            )
        }
    }
    /// A call of `GET /{kind}/things` with optional parameters.
    ///
    /// Described at `#/paths/~1{kind}~1things/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Whether all are wanted.
        ///
        /// Described at `#/paths/~1{kind}~1things/get/parameters/3`.
        pub fn all(mut self, all: types::FindAll) -> Self {
            self.0.draft().query("all", &all, weld::FORM);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
