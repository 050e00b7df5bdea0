/// A client of Case, version 1.
///
/// A client.
#[allow(
    dead_code,
    deprecated,
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
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// A client to be set up: at least its credentials, if it needs any.
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
/// What every operation may fail with.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// What the operations take and give.
#[allow(
    dead_code,
    deprecated,
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
        /// `at`.
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
/// The operations: what is required is an argument, what is optional a setter, and `.await` sends.
#[allow(
    dead_code,
    deprecated,
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
/// What the service sends of its own accord, by webhooks and callbacks: the type of each, to be read from the
/// body of the request.
#[allow(
    dead_code,
    deprecated,
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
    /// The service sends it by `POST` to `{$request.query.url}`. It is to be answered with `204` (read).
    ///
    /// Described at `#/paths/~1subscriptions/post/callbacks/onEvent/{$request.query.url}/post`.
    pub type SubscribeOnEvent = types::SubscribeOnEventPayload;
    /// A request of the service.
    ///
    /// The service sends it by `PUT` to `https://example.com`. It is to be answered with `204` (read).
    ///
    /// Described at `#/components/callbacks/Shared/https:~1~1example.com/put`.
    pub type Shared = String;
}
