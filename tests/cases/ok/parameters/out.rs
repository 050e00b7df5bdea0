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
    /// Described at `#/paths/~1things~1{id}/get/parameters/1/schema/items`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum FindKindsItem {
        /// `"a"`.
        A,
        /// `"b"`.
        B,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        FindKindsItem { A = "a", B = "b" }
    }
    weld::serde_bridge! {
        FindKindsItem
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
        /// `GET /things/{id}`
        ///
        /// Described at `#/paths/~1things~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        /// - `tag`
        /// - `kinds` (optional)
        /// - `X-Trace` (optional)
        /// - `session` (optional)
        /// - `timeout` (optional)
        pub fn find(
            &self,
            id: i64,
            tag: impl IntoIterator<Item = impl Into<String>>,
        ) -> Find<'_> {
            Find(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find",
                            method: weld::Method::GET,
                            path: "/things/{id}",
                            security: &[],
                        },
                    )
                    .path("id", &id, weld::SIMPLE)
                    .query("tag", &weld::list::<String>(tag), weld::FORM)
                    .call(),
            )
        }
    }
    /// A call of `GET /things/{id}` with optional parameters.
    ///
    /// Described at `#/paths/~1things~1{id}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Sets the parameter `kinds`.
        ///
        /// Described at `#/paths/~1things~1{id}/get/parameters/1`.
        pub fn kinds(
            mut self,
            kinds: impl IntoIterator<Item = types::FindKindsItem>,
        ) -> Self {
            self.0
                .draft()
                .query(
                    "kinds",
                    &weld::list::<types::FindKindsItem>(kinds),
                    weld::FORM_JOINED,
                );
            self
        }
        /// Sets the parameter `X-Trace`.
        ///
        /// Described at `#/paths/~1things~1{id}/get/parameters/2`.
        pub fn x_trace(mut self, x_trace: &str) -> Self {
            self.0.draft().header("X-Trace", x_trace, weld::SIMPLE);
            self
        }
        /// Sets the parameter `session`.
        ///
        /// Described at `#/paths/~1things~1{id}/get/parameters/3`.
        pub fn session(mut self, session: &str) -> Self {
            self.0.draft().cookie("session", session, weld::FORM);
            self
        }
        /// Sets the parameter `timeout`.
        ///
        /// Described at `#/paths/~1things~1{id}/get/parameters/4`.
        pub fn query_timeout(mut self, query_timeout: i64) -> Self {
            self.0.draft().query("timeout", &query_timeout, weld::FORM);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
