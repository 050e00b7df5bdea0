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
    /// A client of Case, version 1.5.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.get_pets(limit).order(order).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Pet/additionalProperties`: `additionalProperties` is `false` in quotes, which is a string; it is read as `false`
    /// - contradiction at `#/components/schemas/Pet/properties/age/default`: this default does not fit its schema: `"5"` is a string, not an integer; the client is not affected
    /// - contradiction at `#/components/schemas/Pet/properties/age/example`: this example does not fit its schema: `"old"` is a string, not an integer; the client is not affected
    /// - forgiven at `#/components/schemas/Pet/properties/age/nullable`: `nullable` is "true" in quotes, which is a string; it is read as `true`
    /// - forgiven at `#/components/schemas/Pet/properties/breed/enum/1`: `enum` has `1.10`, `false`, `1e2` and 1 more, which are not strings; they are read as strings, as they are spelled
    /// - forgiven at `#/components/schemas/Pet/properties/id/readOnly`: `readOnly` is "True" in quotes, which is a string; it is read as `true`
    /// - forgiven at `#/info/version`: `version` must be a string, not a number; it is read as `"1.5"`
    /// - forgiven at `#/paths/~1pets/get/operationId`: `operationId` must be a string, not a number; the operation is named by its method and path
    /// - forgiven at `#/paths/~1pets/get/parameters/0/required`: `required` must be `true` or `false`, not a string; it is read as `false`
    /// - forgiven at `#/paths/~1pets/get/parameters/1/required`: `required` is "true" in quotes, which is a string; it is read as `true`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1.5",
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
            /// The server's default is `"5"`. For example `"old"`.
            pub age: Option<i64>,
            pub id: Option<i64>,
            pub breed: Option<PetBreed>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["age", "id", "breed"],
                    &mut [&mut value.age, &mut value.id, &mut value.breed],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("age", &self.age);
                object.optional("id", &self.id);
                object.optional("breed", &self.breed);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Pet/properties/breed`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PetBreed {
            /// `"mixed"`.
            Mixed,
            /// `"1.10"`.
            N110,
            /// `"false"`.
            False,
            /// `"1e2"`.
            N1e2,
            /// `"7"`.
            N7,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PetBreed { Mixed = "mixed", N110 = "1.10", False = "false", N1e2 = "1e2", N7
            = "7" }
        }
        rt::serde_bridge! {
            Pet, PetBreed
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            ///
            /// # Parameters
            ///
            /// - `order` (optional)
            /// - `limit`
            #[inline]
            pub fn get_pets(&self, limit: i64) -> GetPets<'_> {
                GetPets(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_pets",
                                method: rt::Method::GET,
                                path: "/pets",
                                security: &[],
                            },
                        )
                        .query("limit", &limit, rt::FORM)
                        .call(),
                )
            }
        }
        /// A call of `GET /pets` with optional parameters.
        ///
        /// Described at `#/paths/~1pets/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetPets<'c>(rt::Call<'c, types::Pet, rt::Undocumented>);
        impl<'c> GetPets<'c> {
            /// Sets the parameter `order`.
            ///
            /// Described at `#/paths/~1pets/get/parameters/0`.
            #[inline]
            pub fn order(mut self, order: &str) -> Self {
                self.0.draft().query("order", order, rt::FORM);
                self
            }
        }
        rt::call_options!(GetPets, types::Pet, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
