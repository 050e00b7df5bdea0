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
    /// // The request body is the last argument.
    /// client.send(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/paths/~1thing/post/requestBody/content/application~1xml`: a body of `application/xml` has no type in Rust; the body is text
    /// - untyped at `#/paths/~1thing/post/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust; the body is text
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
            /// `POST /thing`
            ///
            /// Described at `#/paths/~1thing/post`.
            #[inline]
            pub fn send(
                &self,
                body: impl Into<String>,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "send",
                            method: rt::Method::POST,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .text("application/xml", body)
                    .accept("application/xml")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
