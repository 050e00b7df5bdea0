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
    /// A client of Said by one side only, beside members of a type, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.put(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Said by one side only, beside members of a type",
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
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct It {
            pub id: i64,
            pub secret: Option<rt::Secret>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, bool>,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut secret = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["id", "secret"],
                    &mut [&mut id, &mut secret],
                    &mut rest,
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, secret, rest })
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.optional("secret", &self.secret);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ItRequest {
            pub id: Option<i64>,
            pub secret: rt::Secret,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, bool>,
        }
        impl ItRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(secret: impl Into<rt::Secret>) -> Self {
                Self {
                    id: None,
                    secret: secret.into(),
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`id`](field@Self::id).
            #[must_use]
            #[inline]
            pub fn id(mut self, id: i64) -> Self {
                self.id = Some(id);
                self
            }
        }
        impl rt::Decode for ItRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = None;
                let mut secret = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["id", "secret"],
                    &mut [&mut id, &mut secret],
                    &mut rest,
                )?;
                let (rt::Required(Some(secret)),) = (secret,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, secret, rest })
            }
        }
        impl rt::Encode for ItRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.field("secret", &self.secret);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            It, ItRequest
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /it`
            ///
            /// Described at `#/paths/~1it/put`.
            #[inline]
            pub fn put(
                &self,
                body: types::ItRequest,
            ) -> rt::Call<'_, types::It, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put",
                            method: rt::Method::PUT,
                            path: "/it",
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
