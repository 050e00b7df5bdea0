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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.find(a, b, c).spaced(spaced).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
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
                            &rt::Operation {
                                id: "find",
                                method: rt::Method::GET,
                                path: "/things/{a}/{b}/{c}",
                                security: &[],
                            },
                        )
                        .path("a", a, rt::LABEL)
                        .path("b", &rt::list::<i64>(b), rt::MATRIX_EXPLODED)
                        .path("c", &c, rt::SIMPLE)
                        .call(),
                )
            }
        }
        /// A call of `GET /things/{a}/{b}/{c}` with optional parameters.
        ///
        /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Find<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Find<'c> {
            /// Sets the parameter `spaced`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/3`.
            #[inline]
            pub fn spaced(mut self, spaced: impl IntoIterator<Item = i64>) -> Self {
                self.0.draft().query("spaced", &rt::list::<i64>(spaced), rt::SPACE);
                self
            }
            /// Sets the parameter `piped`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/4`.
            #[inline]
            pub fn piped(mut self, piped: impl IntoIterator<Item = i64>) -> Self {
                self.0.draft().query("piped", &rt::list::<i64>(piped), rt::PIPE);
                self
            }
            /// Sets the parameter `apart`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/5`.
            #[inline]
            pub fn apart(mut self, apart: impl IntoIterator<Item = i64>) -> Self {
                self.0.draft().query("apart", &rt::list::<i64>(apart), rt::FORM);
                self
            }
            /// Sets the parameter `joined`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/6`.
            #[inline]
            pub fn joined(mut self, joined: impl IntoIterator<Item = i64>) -> Self {
                self.0
                    .draft()
                    .query("joined", &rt::list::<i64>(joined), rt::FORM_JOINED);
                self
            }
            /// Sets the parameter `raw`.
            ///
            /// It may be empty. Reserved characters are sent without encoding: encode `&`, `+` and `=` in data.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/7`.
            #[inline]
            pub fn raw(mut self, raw: &str) -> Self {
                self.0.draft().query("raw", raw, rt::FORM.reserved());
                self
            }
            /// Sets the parameter `X-Many`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/8`.
            #[inline]
            pub fn x_many(mut self, x_many: impl IntoIterator<Item = i64>) -> Self {
                self.0.draft().header("X-Many", &rt::list::<i64>(x_many), rt::SIMPLE);
                self
            }
            /// Sets the parameter `tint`.
            ///
            /// Described at `#/paths/~1things~1{a}~1{b}~1{c}/get/parameters/9`.
            #[inline]
            pub fn tint(mut self, tint: impl IntoIterator<Item = i64>) -> Self {
                self.0.draft().cookie("tint", &rt::list::<i64>(tint), rt::FORM_JOINED);
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
