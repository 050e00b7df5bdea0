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
    /// // A call; required parameters are arguments.
    /// client.status().await?;
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
        /// An object.
        ///
        /// Described at `#/paths/~1payments/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PayBody {
            pub amount: Option<i64>,
        }
        impl PayBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`amount`](field@Self::amount).
            #[must_use]
            #[inline]
            pub fn amount(mut self, amount: i64) -> Self {
                self.amount = Some(amount);
                self
            }
        }
        impl rt::Decode for PayBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["amount"], &mut [&mut value.amount])?;
                Ok(value)
            }
        }
        impl rt::Encode for PayBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("amount", &self.amount);
                object.end();
            }
        }
        rt::serde_bridge! {
            PayBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /payments`
            ///
            /// Described at `#/paths/~1payments/get`.
            #[inline]
            pub fn status(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "status",
                            method: rt::Method::GET,
                            path: "/payments",
                            security: &[],
                        },
                    )
                    .call()
            }
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
            /// `PUT /payments`
            ///
            /// Described at `#/paths/~1payments/put`.
            #[inline]
            pub fn replace(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "replace",
                            method: rt::Method::PUT,
                            path: "/payments",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PATCH /payments`
            ///
            /// Described at `#/paths/~1payments/patch`.
            ///
            /// # Parameters
            ///
            /// - `Idempotency-Key` (optional)
            #[inline]
            pub fn change(&self) -> Change<'_> {
                Change(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "change",
                                method: rt::Method::PATCH,
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
                        .idempotency_key("X-Idempotency-Key")
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
            /// The client fills this header with a random UUID, unless the call sets it.
            ///
            /// Described at `#/paths/~1payments/post`.
            #[inline]
            pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
                self.0.draft().header("Idempotency-Key", idempotency_key, rt::SIMPLE);
                self
            }
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::PayBody) -> Self {
                self.0.draft().json(&body);
                self
            }
        }
        rt::call_options!(Pay, (), rt::Undocumented);
        /// A call of `PATCH /payments` with optional parameters.
        ///
        /// Described at `#/paths/~1payments/patch`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Change<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Change<'c> {
            /// Sets the parameter `Idempotency-Key`.
            ///
            /// The client fills this header with a random UUID, unless the call sets it.
            ///
            /// Described at `#/paths/~1payments/patch`.
            #[inline]
            pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
                self.0.draft().header("Idempotency-Key", idempotency_key, rt::SIMPLE);
                self
            }
        }
        rt::call_options!(Change, (), rt::Undocumented);
        /// A call of `POST /refunds` with optional parameters.
        ///
        /// Described at `#/paths/~1refunds/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Refund<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Refund<'c> {
            /// Sets the parameter `X-Idempotency-Key`.
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
