/// A client of Case, version 1.
///
/// A client.
#[allow(
    dead_code,
    deprecated,
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
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// A client to be set up: at least its credentials, if it needs any.
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
/// What every operation may fail with.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// What the operations take and give.
#[allow(
    dead_code,
    deprecated,
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
/// The operations: what is required is an argument, what is optional a setter, and `.await` sends.
#[allow(
    dead_code,
    deprecated,
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
    /// A call of `GET /things/{a}/{b}/{c}`, with its optional parameters.
    ///
    /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Sets `spaced`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/3`.
        pub fn spaced(mut self, spaced: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("spaced", &weld::list::<i64>(spaced), weld::SPACE);
            self
        }
        /// Sets `piped`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/4`.
        pub fn piped(mut self, piped: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("piped", &weld::list::<i64>(piped), weld::PIPE);
            self
        }
        /// Sets `apart`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/5`.
        pub fn apart(mut self, apart: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().query("apart", &weld::list::<i64>(apart), weld::FORM);
            self
        }
        /// Sets `joined`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/6`.
        pub fn joined(mut self, joined: impl IntoIterator<Item = i64>) -> Self {
            self.0
                .draft()
                .query("joined", &weld::list::<i64>(joined), weld::FORM_JOINED);
            self
        }
        /// Sets `raw`.
        ///
        /// It may be empty. Reserved characters are sent as they are: encode `&`, `+` and `=` where they are data.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/7`.
        pub fn raw(mut self, raw: &str) -> Self {
            self.0.draft().query("raw", raw, weld::FORM.reserved());
            self
        }
        /// Sets `X-Many`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/8`.
        pub fn x_many(mut self, x_many: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().header("X-Many", &weld::list::<i64>(x_many), weld::SIMPLE);
            self
        }
        /// Sets `tint`.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/9`.
        pub fn tint(mut self, tint: impl IntoIterator<Item = i64>) -> Self {
            self.0.draft().cookie("tint", &weld::list::<i64>(tint), weld::FORM_JOINED);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
