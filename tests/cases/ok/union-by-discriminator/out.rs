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
            Cat(Cat),
            /// An object.
            Dog(Dog),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for Thing {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<Dog> for Thing {
            #[inline]
            fn from(it: Dog) -> Self {
                Self::Dog(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("c") => json.read().map(Self::Cat),
                    Some("Dog") => json.read().map(Self::Dog),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"type": "c"`.
        ///
        /// Described at `#/components/schemas/Cat`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cat {}
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&["type"], &mut [&mut rt::Constant::new("\"c\"")])?;
                Ok(value)
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"c\"");
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "Dog"`.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Dog {}
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&["type"], &mut [&mut rt::Constant::new("\"Dog\"")])?;
                Ok(value)
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"Dog\"");
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Cat, Dog
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
