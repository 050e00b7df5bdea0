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
    /// client.make_thing(body).await?;
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
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub kept: Option<String>,
            pub maybe: Option<String>,
            /// The server's default is `"x"`.
            pub cleared: rt::Presence<String>,
            pub cleared_null: Option<bool>,
            pub set_cleared_null: Option<bool>,
        }
        impl Thing {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(kept: impl rt::OrNull<String>) -> Self {
                Self {
                    kept: rt::OrNull::into_nullable(kept),
                    maybe: None,
                    cleared: rt::Presence::Absent,
                    cleared_null: None,
                    set_cleared_null: None,
                }
            }
            /// Sets [`maybe`](field@Self::maybe).
            #[must_use]
            pub fn maybe<__Via>(
                mut self,
                maybe: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.maybe = rt::IntoOptional::into_optional(maybe);
                self
            }
            /// Sets [`cleared`](field@Self::cleared). The server's default is `"x"`.
            #[must_use]
            pub fn cleared<__Via>(
                mut self,
                cleared: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.cleared = rt::IntoPresence::into_presence(cleared);
                self
            }
            /// Sets [`cleared`](field@Self::cleared) to `null`, which differs from an absent property. The server's default is `"x"`.
            #[must_use]
            #[inline]
            pub fn set_set_cleared_null(mut self) -> Self {
                self.cleared = rt::Presence::Null;
                self
            }
            /// Sets [`cleared_null`](field@Self::cleared_null).
            #[must_use]
            #[inline]
            pub fn cleared_null(mut self, cleared_null: bool) -> Self {
                self.cleared_null = Some(cleared_null);
                self
            }
            /// Sets [`set_cleared_null`](field@Self::set_cleared_null).
            #[must_use]
            #[inline]
            pub fn set_cleared_null(mut self, set_cleared_null: bool) -> Self {
                self.set_cleared_null = Some(set_cleared_null);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kept = None;
                let mut maybe = None;
                let mut cleared = rt::Presence::Absent;
                let mut cleared_null = None;
                let mut set_cleared_null = None;
                json.members(
                    &["kept", "maybe", "cleared", "cleared_null", "set_cleared_null"],
                    &mut [
                        &mut rt::NullableSlot::new(&mut kept),
                        &mut maybe,
                        &mut cleared,
                        &mut cleared_null,
                        &mut set_cleared_null,
                    ],
                )?;
                Ok(Self {
                    kept,
                    maybe,
                    cleared,
                    cleared_null,
                    set_cleared_null,
                })
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kept", &self.kept);
                object.optional("maybe", &self.maybe);
                object.optional("cleared", &self.cleared);
                object.optional("cleared_null", &self.cleared_null);
                object.optional("set_cleared_null", &self.set_cleared_null);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /thing`
            ///
            /// Described at `#/paths/~1thing/post`.
            #[inline]
            pub fn make_thing(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "make_thing",
                            method: rt::Method::POST,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
