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
    /// client.subscribe().await?;
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
        /// An object.
        ///
        /// Described at `#/paths/~1subscriptions/post/callbacks/onEvent/{$request.query.url}/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct SubscribeOnEventPayload {
            pub at: i64,
        }
        impl rt::Decode for SubscribeOnEventPayload {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut at = rt::Required(None);
                json.members(&["at"], &mut [&mut at])?;
                let (rt::Required(Some(at)),) = (at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { at })
            }
        }
        impl rt::Encode for SubscribeOnEventPayload {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("at", &self.at);
                object.end();
            }
        }
        rt::serde_bridge! {
            SubscribeOnEventPayload
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /subscriptions`
            ///
            /// Being told.
            ///
            /// Who is told what.
            ///
            /// See also: <https://example.com/docs> Calls back by `POST {$request.query.url}`: see `webhooks`. Calls back by `PUT https://example.com`: see `webhooks`. Link `stop` to `unsubscribe` with `id` = `$response.body#/id`: To be told no more. Tagged `told`.
            ///
            /// Described at `#/paths/~1subscriptions/post`.
            #[inline]
            pub fn subscribe(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "subscribe",
                            method: rt::Method::POST,
                            path: "/subscriptions",
                            security: &[],
                        },
                    )
                    .tags(&["told"])
                    .call()
            }
            /// `DELETE /subscriptions`
            ///
            /// Be told no more.
            ///
            /// Who is told what.
            ///
            /// Calls back by `PUT https://example.com`: see `webhooks`.
            ///
            /// Described at `#/paths/~1subscriptions/delete`.
            #[inline]
            pub fn unsubscribe(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "unsubscribe",
                            method: rt::Method::DELETE,
                            path: "/subscriptions",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
    /// Webhooks and callbacks, which the service sends: the type of each request body. The functions verify a
    /// request, and decode its body and headers.
    pub mod webhooks {
        use super::{rt, types};
        /// Something happened.
        ///
        /// The service sends a `POST` request to `{$request.query.url}`. Expected response: `204` (read).
        ///
        /// Described at `#/paths/~1subscriptions/post/callbacks/onEvent/{$request.query.url}/post`.
        pub type SubscribeOnEvent = types::SubscribeOnEventPayload;
        /// A webhook payload.
        ///
        /// The service sends a `PUT` request to `https://example.com`. Expected response: `204` (read).
        ///
        /// Described at `#/components/callbacks/Shared/https:~1~1example.com/put`.
        pub type Shared = String;
        rt::webhooks! {
            subscribe_on_event(SubscribeOnEvent, ()), shared(Shared, ())
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, webhooks};
