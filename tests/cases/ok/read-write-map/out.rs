/// A client of Said by one side only, beside members of a type, version 1.
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
            title: "Said by one side only, beside members of a type",
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
    /// Described at `#/components/schemas/It`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct It {
        pub id: i64,
        pub secret: Option<weld::Secret>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, bool>,
    }
    impl weld::Decode for It {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut secret = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["id", "secret"], &mut [&mut id, &mut secret], &mut rest)?;
            let (Some(id), Some(secret)) = (id, secret) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, secret, rest })
        }
    }
    impl weld::Encode for It {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub secret: weld::Secret,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, bool>,
    }
    impl ItRequest {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(secret: impl Into<weld::Secret>) -> Self {
            Self {
                id: None,
                secret: secret.into(),
                rest: ::std::collections::BTreeMap::new(),
            }
        }
        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id(mut self, id: i64) -> Self {
            self.id = Some(id);
            self
        }
    }
    impl weld::Decode for ItRequest {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut secret = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["id", "secret"], &mut [&mut id, &mut secret], &mut rest)?;
            let (Some(id), Some(secret)) = (id, secret) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, secret, rest })
        }
    }
    impl weld::Encode for ItRequest {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.field("secret", &self.secret);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        It, ItRequest
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
        /// `PUT /it`
        ///
        /// Described at `#/paths/~1it/put`.
        pub fn put(
            &self,
            body: types::ItRequest,
        ) -> weld::Call<'_, types::It, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put",
                        method: weld::Method::PUT,
                        path: "/it",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
