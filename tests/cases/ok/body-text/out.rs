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
    /// // A call; required parameters are arguments.
    /// client.try_name().await?;
    /// // The request body is the last argument.
    /// client.set_name(body).await?;
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
            /// `PUT /name`
            ///
            /// Described at `#/paths/~1name/put`.
            ///
            /// Other media types of the body: `text/x-markdown`. The header `content-type` selects one.
            #[inline]
            pub fn set_name(
                &self,
                body: impl Into<String>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "set_name",
                            method: rt::Method::PUT,
                            path: "/name",
                            security: &[],
                        },
                    )
                    .text("text/plain", body)
                    .call()
            }
            /// `PATCH /name`
            ///
            /// Described at `#/paths/~1name/patch`.
            #[inline]
            pub fn try_name(&self) -> TryName<'_> {
                TryName(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "try_name",
                                method: rt::Method::PATCH,
                                path: "/name",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PATCH /name` with optional parameters.
        ///
        /// Described at `#/paths/~1name/patch`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct TryName<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> TryName<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: impl Into<String>) -> Self {
                self.0.draft().text("text/plain", body);
                self
            }
        }
        rt::call_options!(TryName, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
