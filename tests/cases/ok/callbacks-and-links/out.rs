/// A client of Case, version 1.
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
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
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
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
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
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// Types of request bodies, response bodies and parameters.
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
pub mod types {
    use specweld::private as weld;
    /// An object.
    ///
    /// Described at `#/paths/~1subscriptions/post/callbacks/onEvent/{$request.query.url}/post/requestBody/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SubscribeOnEventPayload {
        pub at: i64,
    }
    impl weld::Decode for SubscribeOnEventPayload {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut at = None;
            json.members(&["at"], &mut [&mut at])?;
            let (Some(at),) = (at,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { at })
        }
    }
    impl weld::Encode for SubscribeOnEventPayload {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("at", &self.at);
            object.end();
        }
    }
    weld::serde_bridge! {
        SubscribeOnEventPayload
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
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
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
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
        pub fn subscribe(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "subscribe",
                        method: weld::Method::POST,
                        path: "/subscriptions",
                        security: &[],
                    },
                )
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
        pub fn unsubscribe(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "unsubscribe",
                        method: weld::Method::DELETE,
                        path: "/subscriptions",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
/// Webhooks and callbacks, which the service sends: the type of each request body.
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
pub mod webhooks {
    use specweld::private as weld;
    use super::types;
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
}
