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
            /// An object.
            Text(Text),
            /// An object.
            Number(Number),
            /// An object.
            List(List),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Text> for Thing {
            #[inline]
            fn from(it: Text) -> Self {
                Self::Text(it)
            }
        }
        impl ::core::convert::From<Number> for Thing {
            #[inline]
            fn from(it: Number) -> Self {
                Self::Number(it)
            }
        }
        impl ::core::convert::From<List> for Thing {
            #[inline]
            fn from(it: List) -> Self {
                Self::List(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["value"])?;
                match tag_0.kind() {
                    Some(rt::Kind::Number) => json.fit(Self::Number, Self::Unknown),
                    Some(rt::Kind::Text) => json.fit(Self::Text, Self::Unknown),
                    Some(rt::Kind::Array) => json.fit(Self::List, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Text(it) => rt::Encode::encode(it, json),
                    Self::Number(it) => rt::Encode::encode(it, json),
                    Self::List(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Text`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Text {
            pub value: String,
        }
        impl rt::Decode for Text {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = rt::Required(None);
                json.members(&["value"], &mut [&mut value])?;
                let (rt::Required(Some(value)),) = (value,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { value })
            }
        }
        impl rt::Encode for Text {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("value", &self.value);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Number`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Number {
            pub value: f64,
        }
        impl rt::Decode for Number {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = rt::Required(None);
                json.members(&["value"], &mut [&mut value])?;
                let (rt::Required(Some(value)),) = (value,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { value })
            }
        }
        impl rt::Encode for Number {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("value", &self.value);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/List`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct List {
            pub value: Vec<String>,
        }
        impl rt::Decode for List {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = rt::Required(None);
                json.members(&["value"], &mut [&mut value])?;
                let (rt::Required(Some(value)),) = (value,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { value })
            }
        }
        impl rt::Encode for List {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("value", &self.value);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Text, Number, List
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
