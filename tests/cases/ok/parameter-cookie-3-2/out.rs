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
    /// client.me(session).tags(tags).await?;
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
            /// `GET /me`
            ///
            /// Described at `#/paths/~1me/get`.
            ///
            /// # Parameters
            ///
            /// - `session`
            /// - `tags` (optional)
            /// - `usual` (optional)
            #[inline]
            pub fn me(&self, session: &str) -> Me<'_> {
                Me(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "me",
                                method: rt::Method::GET,
                                path: "/me",
                                security: &[],
                            },
                        )
                        .cookie("session", session, rt::FORM.reserved())
                        .call(),
                )
            }
        }
        /// A call of `GET /me` with optional parameters.
        ///
        /// Described at `#/paths/~1me/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Me<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Me<'c> {
            /// Sets the parameter `tags`.
            ///
            /// Sent without escaping; a character that a cookie cannot hold is an error.
            ///
            /// Described at `#/paths/~1me/get/parameters/1`.
            #[inline]
            pub fn tags(
                mut self,
                tags: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.0
                    .draft()
                    .cookie(
                        "tags",
                        &rt::list::<String>(tags),
                        rt::FORM_JOINED.reserved(),
                    );
                self
            }
            /// Sets the parameter `usual`.
            ///
            /// Described at `#/paths/~1me/get/parameters/2`.
            #[inline]
            pub fn usual(mut self, usual: &str) -> Self {
                self.0.draft().cookie("usual", usual, rt::FORM);
                self
            }
        }
        rt::call_options!(Me, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
