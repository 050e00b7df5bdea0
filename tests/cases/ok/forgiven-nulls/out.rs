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
    /// client.get_pets().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Pet/properties/anything`: `anything` must be an object, not null; it is read as an empty object
    /// - forgiven at `#/components/schemas/Pet/properties/choice/oneOf`: `oneOf` must be an array, not null; as it is, any value fits this schema
    /// - forgiven at `#/components/schemas/Pet/properties/empty/properties`: `properties` must be an object, not an array; it is read as an empty object
    /// - forgiven at `#/components/schemas/Pet/properties/list/items`: `items` must be an object, not null; as it is, the items are any JSON
    /// - forgiven at `#/components/schemas/Pet/properties/map/properties`: `properties` must be an object, not null; as it is, this schema has no properties
    /// - forgiven at `#/paths/~1pets/post/responses/201`: `201` must be an object, not null; it is read as an empty object
    /// - forgiven at `#/paths/~1pets/put/responses`: `responses` must be an object, not an array; it is read as an empty object
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
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Pet {
            pub name: Option<String>,
            pub anything: Option<rt::Value>,
            pub empty: Option<PetEmpty>,
            pub choice: Option<rt::Value>,
            pub list: Option<Vec<rt::Value>>,
            pub map: Option<::std::collections::BTreeMap<String, rt::Value>>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "anything", "empty", "choice", "list", "map"],
                    &mut [
                        &mut value.name,
                        &mut rt::NullSlot(&mut value.anything),
                        &mut value.empty,
                        &mut rt::NullSlot(&mut value.choice),
                        &mut value.list,
                        &mut value.map,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.optional("anything", &self.anything);
                object.optional("empty", &self.empty);
                object.optional("choice", &self.choice);
                object.optional("list", &self.list);
                object.optional("map", &self.map);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Pet/properties/empty`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PetEmpty {}
        impl rt::Decode for PetEmpty {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&[], &mut [])?;
                Ok(value)
            }
        }
        impl rt::Encode for PetEmpty {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let object = json.object();
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, PetEmpty
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn get_pets(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pets",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /pets`
            ///
            /// Described at `#/paths/~1pets/post`.
            #[inline]
            pub fn create(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create",
                            method: rt::Method::POST,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /pets`
            ///
            /// Described at `#/paths/~1pets/put`.
            #[inline]
            pub fn replace(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "replace",
                            method: rt::Method::PUT,
                            path: "/pets",
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
