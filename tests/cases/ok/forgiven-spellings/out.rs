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
    /// let client = Client::builder().api_key(key).base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.list().limit(limit).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/securitySchemes/key/type`: `apikey` must be `apiKey`; it is read as `apiKey`
    /// - forgiven at `#/components/securitySchemes/old/type`: `type: basic` is OpenAPI 2; it is read as `type: http` with `scheme: basic`
    /// - forgiven at `#/paths/~1pets/GET`: `GET` must be in lower case; it is read as `get`
    /// - forgiven at `#/paths/~1pets/GET/parameters/0/in`: `Query` must be in lower case; it is read as `query`
    /// - forgiven at `#/paths/~1pets/GET/parameters/0/schema/type`: `Integer` is not a JSON type; it is read as `integer`
    /// - forgiven at `#/paths/~1pets/GET/responses/200/content/application~1json/schema/type`: `int` is not a JSON type; it is read as `integer`
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
                schemes: &[
                    rt::Scheme {
                        name: "key",
                        kind: rt::SchemeKind::HeaderKey("X-Key"),
                    },
                    rt::Scheme {
                        name: "old",
                        kind: rt::SchemeKind::Basic,
                    },
                ],
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
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/GET`.
            ///
            /// # Parameters
            ///
            /// - `limit` (optional)
            #[inline]
            pub fn list(&self) -> List<'_> {
                List(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list",
                                method: rt::Method::GET,
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
        pub struct List<'c>(rt::Call<'c, i64, rt::Undocumented>);
        impl<'c> List<'c> {
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1pets/GET/parameters/0`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
        }
        rt::call_options!(List, i64, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
