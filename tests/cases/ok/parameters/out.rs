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
    /// client.find(id, tag).kinds(kinds).await?;
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
        rt::open_enum! {
            FindKindsItem { A = "a", B = "b" }
        }
        rt::serde_bridge! {
            FindKindsItem
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn find(
                &self,
                id: i64,
                tag: impl IntoIterator<Item = impl Into<String>>,
            ) -> Find<'_> {
                Find(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find",
                                method: rt::Method::GET,
                                path: "/things/{id}",
                                security: &[],
                            },
                        )
                        .path("id", &id, rt::SIMPLE)
                        .query("tag", &rt::list::<String>(tag), rt::FORM)
                        .call(),
                )
            }
        }
        /// A call of `GET /things/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1things~1{id}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Find<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Find<'c> {
            /// Sets the parameter `kinds`.
            ///
            /// Described at `#/paths/~1things~1{id}/get/parameters/1`.
            #[inline]
            pub fn kinds(
                mut self,
                kinds: impl IntoIterator<Item = types::FindKindsItem>,
            ) -> Self {
                self.0
                    .draft()
                    .query(
                        "kinds",
                        &rt::list::<types::FindKindsItem>(kinds),
                        rt::FORM_JOINED,
                    );
                self
            }
            /// Sets the parameter `X-Trace`.
            ///
            /// Described at `#/paths/~1things~1{id}/get/parameters/2`.
            #[inline]
            pub fn x_trace(mut self, x_trace: &str) -> Self {
                self.0.draft().header("X-Trace", x_trace, rt::SIMPLE);
                self
            }
            /// Sets the parameter `session`.
            ///
            /// Described at `#/paths/~1things~1{id}/get/parameters/3`.
            #[inline]
            pub fn session(mut self, session: &str) -> Self {
                self.0.draft().cookie("session", session, rt::FORM);
                self
            }
            /// Sets the parameter `timeout`.
            ///
            /// Described at `#/paths/~1things~1{id}/get/parameters/4`.
            #[inline]
            pub fn query_timeout(mut self, query_timeout: i64) -> Self {
                self.0.draft().query("timeout", &query_timeout, rt::FORM);
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
