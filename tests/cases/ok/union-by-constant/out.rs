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
            Cat(CatThing),
            /// An object.
            Dog(DogThing),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<CatThing> for Thing {
            #[inline]
            fn from(it: CatThing) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<DogThing> for Thing {
            #[inline]
            fn from(it: DogThing) -> Self {
                Self::Dog(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cat") => json.read().map(Self::Cat),
                    Some("dog") => json.read().map(Self::Dog),
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
        /// Always has `"kind": "cat"`.
        ///
        /// Described at `#/components/schemas/CatThing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CatThing {
            pub meow: bool,
        }
        impl rt::Decode for CatThing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut meow = rt::Required(None);
                json.members(
                    &["meow", "kind"],
                    &mut [&mut meow, &mut rt::Constant::new("\"cat\"")],
                )?;
                let (rt::Required(Some(meow)),) = (meow,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { meow })
            }
        }
        impl rt::Encode for CatThing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cat\"");
                object.field("meow", &self.meow);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "dog"`.
        ///
        /// Described at `#/components/schemas/DogThing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct DogThing {
            pub bark: i64,
        }
        impl rt::Decode for DogThing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut bark = rt::Required(None);
                json.members(
                    &["bark", "kind"],
                    &mut [&mut bark, &mut rt::Constant::new("\"dog\"")],
                )?;
                let (rt::Required(Some(bark)),) = (bark,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { bark })
            }
        }
        impl rt::Encode for DogThing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"dog\"");
                object.field("bark", &self.bark);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, CatThing, DogThing
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
