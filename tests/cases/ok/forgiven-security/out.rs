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
    /// let client = Client::builder().bearer(token).base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.list().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - duplicate-operation-id at `#/paths/~1pets/post/operationId`: another operation has the same `operationId` `list`; this operation is named by its method and path
    /// - forgiven at `#/paths/~1pets/post/security/0`: an item of `security` must be an object, not null; it is read as `{}`, which allows calls without a credential
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
                        name: "token",
                        kind: rt::SchemeKind::OAuth {
                            token_url: None,
                        },
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
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[&["token"]],
                        },
                    )
                    .call()
            }
            /// `POST /pets`
            ///
            /// Requires no credential.
            ///
            /// Described at `#/paths/~1pets/post`.
            #[inline]
            pub fn post_pets(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "post_pets",
                            method: rt::Method::POST,
                            path: "/pets",
                            security: &[&[]],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
