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
    /// A client of T, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.a().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "T",
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
        /// Described at `a/pet.yaml#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct APet {
            pub a: Option<String>,
        }
        impl rt::Decode for APet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for APet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `b/pet.yaml#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct BPet {
            pub b: Option<String>,
            pub r#in: Option<PetIn>,
        }
        impl rt::Decode for BPet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["b", "in"], &mut [&mut value.b, &mut value.r#in])?;
                Ok(value)
            }
        }
        impl rt::Encode for BPet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("b", &self.b);
                object.optional("in", &self.r#in);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `b/pet.yaml#/properties/in`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PetIn {
            pub x: Option<i64>,
        }
        impl rt::Decode for PetIn {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["x"], &mut [&mut value.x])?;
                Ok(value)
            }
        }
        impl rt::Encode for PetIn {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("x", &self.x);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Pet {
            pub main: Option<String>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["main"], &mut [&mut value.main])?;
                Ok(value)
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("main", &self.main);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `common.yaml#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct CommonPet {
            pub c: Option<String>,
        }
        impl rt::Decode for CommonPet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["c"], &mut [&mut value.c])?;
                Ok(value)
            }
        }
        impl rt::Encode for CommonPet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("c", &self.c);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `common.yaml#/components/schemas/List/items`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ListItems {
            pub i: Option<String>,
        }
        impl rt::Decode for ListItems {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["i"], &mut [&mut value.i])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListItems {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("i", &self.i);
                object.end();
            }
        }
        rt::serde_bridge! {
            APet, BPet, PetIn, Pet, CommonPet, ListItems
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /a`
            ///
            /// Described at `#/paths/~1a/get`.
            #[inline]
            pub fn a(&self) -> rt::Call<'_, types::APet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "a",
                            method: rt::Method::GET,
                            path: "/a",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /b`
            ///
            /// Described at `#/paths/~1b/get`.
            #[inline]
            pub fn b(&self) -> rt::Call<'_, types::BPet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "b",
                            method: rt::Method::GET,
                            path: "/b",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /c`
            ///
            /// Described at `#/paths/~1c/get`.
            #[inline]
            pub fn c(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "c",
                            method: rt::Method::GET,
                            path: "/c",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /d`
            ///
            /// Described at `#/paths/~1d/get`.
            #[inline]
            pub fn d(&self) -> rt::Call<'_, types::CommonPet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "d",
                            method: rt::Method::GET,
                            path: "/d",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /e`
            ///
            /// Described at `#/paths/~1e/get`.
            #[inline]
            pub fn e(&self) -> rt::Call<'_, types::ListItems, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "e",
                            method: rt::Method::GET,
                            path: "/e",
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
