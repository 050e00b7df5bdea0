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
    /// client.find().all(all).await?;
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
        /// Described at `#/components/schemas/Version`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Version {
            /// `"2024-01-01"`.
            N20240101,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
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
        rt::open_enum! {
            FindAll { Yes = "yes" }
        }
        rt::serde_bridge! {
            Version, FindAll
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn find(&self) -> Find<'_> {
                Find(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find",
                                method: rt::Method::GET,
                                path: "/{kind}/things",
                                security: &[],
                            },
                        )
                        .path("kind", "v2", rt::SIMPLE)
                        .header("version", "2024-01-01", rt::SIMPLE)
                        .query("page", "1", rt::FORM)
                        .call(),
                )
            }
        }
        /// A call of `GET /{kind}/things` with optional parameters.
        ///
        /// Described at `#/paths/~1{kind}~1things/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Find<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Find<'c> {
            /// Whether all are wanted.
            ///
            /// Described at `#/paths/~1{kind}~1things/get/parameters/3`.
            #[inline]
            pub fn all(mut self, all: types::FindAll) -> Self {
                self.0.draft().query("all", &all, rt::FORM);
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
