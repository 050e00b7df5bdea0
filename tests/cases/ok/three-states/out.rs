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
    /// Described at `#/components/schemas/Thing`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        pub kept: Option<String>,
        pub maybe: Option<String>,
        /// The server's default is `"x"`.
        pub cleared: weld::Presence<String>,
        pub cleared_null: Option<bool>,
        pub set_cleared_null: Option<bool>,
    }
    impl Thing {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(kept: impl weld::OrNull<String>) -> Self {
            Self {
                kept: weld::OrNull::into_nullable(kept),
                maybe: None,
                cleared: weld::Presence::Absent,
                cleared_null: None,
                set_cleared_null: None,
            }
        }
        /// Sets [`maybe`](field@Self::maybe).
        #[must_use]
        pub fn maybe<__Via>(
            mut self,
            maybe: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.maybe = weld::IntoOptional::into_optional(maybe);
            self
        }
        /// Sets [`cleared`](field@Self::cleared). The server's default is `"x"`.
        #[must_use]
        pub fn cleared<__Via>(
            mut self,
            cleared: impl weld::IntoPresence<String, __Via>,
        ) -> Self {
            self.cleared = weld::IntoPresence::into_presence(cleared);
            self
        }
        /// Sets [`cleared`](field@Self::cleared) to `null`, which differs from an absent property. The server's default is `"x"`.
        #[must_use]
        pub fn set_set_cleared_null(mut self) -> Self {
            self.cleared = weld::Presence::Null;
            self
        }
        /// Sets [`cleared_null`](field@Self::cleared_null).
        #[must_use]
        pub fn cleared_null(mut self, cleared_null: bool) -> Self {
            self.cleared_null = Some(cleared_null);
            self
        }
        /// Sets [`set_cleared_null`](field@Self::set_cleared_null).
        #[must_use]
        pub fn set_cleared_null(mut self, set_cleared_null: bool) -> Self {
            self.set_cleared_null = Some(set_cleared_null);
            self
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut kept = None;
            let mut maybe = None;
            let mut cleared = None;
            let mut cleared_null = None;
            let mut set_cleared_null = None;
            json.members(
                &["kept", "maybe", "cleared", "cleared_null", "set_cleared_null"],
                &mut [
                    &mut weld::NullableSlot::new(&mut kept),
                    &mut maybe,
                    &mut cleared,
                    &mut cleared_null,
                    &mut set_cleared_null,
                ],
            )?;
            let (
                Some(kept),
                Some(maybe),
                Some(cleared),
                Some(cleared_null),
                Some(set_cleared_null),
            ) = (kept, maybe, cleared, cleared_null, set_cleared_null) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                kept,
                maybe,
                cleared,
                cleared_null,
                set_cleared_null,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("kept", &self.kept);
            object.optional("maybe", &self.maybe);
            object.optional("cleared", &self.cleared);
            object.optional("cleared_null", &self.cleared_null);
            object.optional("set_cleared_null", &self.set_cleared_null);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing
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
        /// `POST /thing`
        ///
        /// Described at `#/paths/~1thing/post`.
        pub fn make_thing(
            &self,
            body: types::Thing,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "make_thing",
                        method: weld::Method::POST,
                        path: "/thing",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
