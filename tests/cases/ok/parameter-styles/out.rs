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
        /// `GET /things/{a}/{b}/{c}`
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get`.
        ///
        /// # Parameters
        ///
        /// - `a`
        /// - `b`
        /// - `c`
        /// - `spaced` (optional)
        /// - `piped` (optional)
        /// - `apart` (optional)
        /// - `joined` (optional)
        /// - `raw` (optional)
        /// - `X-Many` (optional)
        /// - `tint` (optional)
        pub fn find(
            &self,
            a: &str,
            b: impl IntoIterator<Item = i64>,
            c: bool,
        ) -> Find<'_> {
            Find(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find",
                            method: weld::Method::GET,
                            path: "/things/{a}/{b}/{c}",
                            security: &[],
                        },
                    )
                    .path("a", a, weld::LABEL)
                    .path("b", &weld::list::<i64>(b), weld::MATRIX_EXPLODED)
                    .path("c", &c, weld::SIMPLE)
                    .call(),
            )
        }
    }
    /// A call of `GET /things/{a}/{b}/{c}` with optional parameters.
    ///
    /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Sets the parameter `spaced`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/3`.
        pub fn spaced(mut self, spaced: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("spaced", &weld::list::<i64>(spaced), weld::SPACE);
            self
        }
        /// Sets the parameter `piped`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/4`.
        pub fn piped(mut self, piped: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("piped", &weld::list::<i64>(piped), weld::PIPE);
            self
        }
        /// Sets the parameter `apart`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/5`.
        pub fn apart(mut self, apart: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("apart", &weld::list::<i64>(apart), weld::FORM);
            self
        }
        /// Sets the parameter `joined`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/6`.
        pub fn joined(mut self, joined: impl IntoIterator<Item = i64>) -> Self {
            self.0
                .draft()
                .query("joined", &weld::list::<i64>(joined), weld::FORM_JOINED);
            self
        }
        /// Sets the parameter `raw`.
        ///
        /// It may be empty. Reserved characters are sent without encoding: encode `&`, `+` and `=` in data.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/7`.
        pub fn raw(mut self, raw: &str) -> Self {
            self.0.draft().query("raw", raw, weld::FORM.reserved());
            self
        }
        /// Sets the parameter `X-Many`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/8`.
        pub fn x_many(mut self, x_many: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().header("X-Many", &weld::list::<i64>(x_many), weld::SIMPLE);
            self
        }
        /// Sets the parameter `tint`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/9`.
        pub fn tint(mut self, tint: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().cookie("tint", &weld::list::<i64>(tint), weld::FORM_JOINED);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
