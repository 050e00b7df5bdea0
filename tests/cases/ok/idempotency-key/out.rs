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
    /// A client of Payments, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().build()?;
    /// // Optional parameters have setters.
    /// client.pay().idempotency_key(idempotency_key).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Payments",
                version: "1",
                servers: &[rt::Server::new("https://payments.example.com", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://payments.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new(
            "https://payments.example.com",
            "",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /payments`
            ///
            /// Described at `#/paths/~1payments/post`.
            ///
            /// # Parameters
            ///
            /// - `Idempotency-Key` (optional)
            #[inline]
            pub fn pay(&self) -> Pay<'_> {
                Pay(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "pay",
                                method: rt::Method::POST,
                                path: "/payments",
                                security: &[],
                            },
                        )
                        .idempotency_key("Idempotency-Key")
                        .call(),
                )
            }
            /// `POST /refunds`
            ///
            /// Described at `#/paths/~1refunds/post`.
            ///
            /// # Parameters
            ///
            /// - `X-Idempotency-Key` (optional)
            #[inline]
            pub fn refund(&self) -> Refund<'_> {
                Refund(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "refund",
                                method: rt::Method::POST,
                                path: "/refunds",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `POST /payments` with optional parameters.
        ///
        /// Described at `#/paths/~1payments/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Pay<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Pay<'c> {
            /// Sets the parameter `Idempotency-Key`.
            ///
            /// Characters, at most: `255`.
            ///
            /// Described at `#/paths/~1payments/post/parameters/0`.
            #[inline]
            pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
                self.0.draft().header("Idempotency-Key", idempotency_key, rt::SIMPLE);
                self
            }
        }
        rt::call_options!(Pay, (), rt::Undocumented);
        /// A call of `POST /refunds` with optional parameters.
        ///
        /// Described at `#/paths/~1refunds/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Refund<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Refund<'c> {
            /// Sets the parameter `X-Idempotency-Key`.
            ///
            /// Characters, at most: `20`.
            ///
            /// Described at `#/paths/~1refunds/post/parameters/0`.
            #[inline]
            pub fn x_idempotency_key(mut self, x_idempotency_key: &str) -> Self {
                self.0
                    .draft()
                    .header("X-Idempotency-Key", x_idempotency_key, rt::SIMPLE);
                self
            }
        }
        rt::call_options!(Refund, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
