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
    /// A client of Schemas that are true or false, and null without quotes, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/It/properties/unquoted/type/1`: `type` is the value null, not the name of a type; it is read as `"null"`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Schemas that are true or false, and null without quotes",
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
        /// The property `never` is never present.
        ///
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct It {
            pub anything: Option<rt::Value>,
            pub items: Option<Vec<rt::Value>>,
            pub one: Option<String>,
            pub unquoted: Option<String>,
            pub several: Option<ItSeveral>,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["anything", "items", "one", "unquoted", "several"],
                    &mut [
                        &mut rt::NullSlot(&mut value.anything),
                        &mut value.items,
                        &mut value.one,
                        &mut value.unquoted,
                        &mut value.several,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("anything", &self.anything);
                object.optional("items", &self.items);
                object.optional("one", &self.one);
                object.optional("unquoted", &self.unquoted);
                object.optional("several", &self.several);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/It/properties/several`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItSeveral {
            /// A string.
            String(String),
            /// An integer.
            Integer(i64),
            /// A boolean.
            Boolean(bool),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for ItSeveral {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for ItSeveral {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<i64> for ItSeveral {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl ::core::convert::From<bool> for ItSeveral {
            #[inline]
            fn from(it: bool) -> Self {
                Self::Boolean(it)
            }
        }
        impl rt::Decode for ItSeveral {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => json.read().map(Self::Boolean),
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItSeveral {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Boolean(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            It, ItSeveral
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /`
            ///
            /// Described at `#/paths/~1/get`.
            #[inline]
            pub fn get(&self) -> rt::Call<'_, Option<types::It>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get",
                            method: rt::Method::GET,
                            path: "/",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
