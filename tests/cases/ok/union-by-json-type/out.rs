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
    /// client.get_thing().await?;
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
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Thing {
            /// A string.
            String(String),
            /// An array.
            Array(Vec<String>),
            /// An integer.
            Integer(i64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for Thing {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for Thing {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<Vec<String>> for Thing {
            #[inline]
            fn from(it: Vec<String>) -> Self {
                Self::Array(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[&str; N]> for Thing {
            #[inline]
            fn from(it: [&str; N]) -> Self {
                Self::Array(rt::list(it))
            }
        }
        impl ::core::convert::From<i64> for Thing {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Array => json.fit(Self::Array, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Array(it) => rt::Encode::encode(it, json),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
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
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            #[inline]
            pub fn get_thing(&self) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/thing",
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
