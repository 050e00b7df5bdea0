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
    /// client.add_avatar().await?;
    /// // The request body is the last argument.
    /// client.set_avatar(body).await?;
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
            /// `PUT /avatar`
            ///
            /// Described at `#/paths/~1avatar/put`.
            ///
            /// Other media types of the body: `image/jpeg`. The header `content-type` selects one.
            #[inline]
            pub fn set_avatar(
                &self,
                body: impl Into<rt::File>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "set_avatar",
                            method: rt::Method::PUT,
                            path: "/avatar",
                            security: &[],
                        },
                    )
                    .bytes("image/png", body)
                    .call()
            }
            /// `POST /avatar`
            ///
            /// Described at `#/paths/~1avatar/post`.
            #[inline]
            pub fn add_avatar(&self) -> AddAvatar<'_> {
                AddAvatar(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "add_avatar",
                                method: rt::Method::POST,
                                path: "/avatar",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `POST /avatar` with optional parameters.
        ///
        /// Described at `#/paths/~1avatar/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct AddAvatar<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> AddAvatar<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: impl Into<rt::File>) -> Self {
                self.0.draft().bytes("application/octet-stream", body);
                self
            }
        }
        rt::call_options!(AddAvatar, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
