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
    /// A client of Documentation of all objects, version 1.
    ///
    /// At length.
    ///
    /// Contact: Ann, <https://example.com/ann>. License: MIT.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().bearer(token).base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.put_pet(id).old(old).await?;
    /// ```
    ///
    /// # Tags
    ///
    /// - `pets`: All about pets.
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/securitySchemes`: there are `securitySchemes`, but no `security` requires one; a credential is optional, and is sent with every call if it is set
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Documentation of all objects",
                version: "1",
                servers: &[],
                schemes: &[
                    rt::Scheme {
                        name: "Password",
                        kind: rt::SchemeKind::OAuth {
                            token_url: None,
                        },
                    },
                ],
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
        /// Properties, at most: `9`. Keywords that are not enforced: `if`, `then`, `else`, `dependentSchemas`.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            /// For example `"Rex"`.
            pub name: String,
            pub chip: Option<String>,
            pub born: Option<String>,
            /// Less than `99`.
            pub age: Option<f64>,
            /// Keywords that are not enforced: `unevaluatedItems`, `contains`.
            pub toys: Option<Vec<String>>,
        }
        impl Pet {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    chip: None,
                    born: None,
                    age: None,
                    toys: None,
                }
            }
            /// Sets [`chip`](field@Self::chip).
            #[must_use]
            pub fn chip<__Via>(
                mut self,
                chip: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.chip = rt::IntoOptional::into_optional(chip);
                self
            }
            /// Sets [`born`](field@Self::born).
            #[must_use]
            pub fn born<__Via>(
                mut self,
                born: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.born = rt::IntoOptional::into_optional(born);
                self
            }
            /// Sets [`age`](field@Self::age).
            #[must_use]
            #[inline]
            pub fn age(mut self, age: f64) -> Self {
                self.age = Some(age);
                self
            }
            /// Sets [`toys`](field@Self::toys).
            #[must_use]
            #[inline]
            pub fn toys(
                mut self,
                toys: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.toys = Some(rt::list(toys));
                self
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut chip = None;
                let mut born = None;
                let mut age = None;
                let mut toys = None;
                json.members(
                    &["name", "chip", "born", "age", "toys"],
                    &mut [&mut name, &mut chip, &mut born, &mut age, &mut toys],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    chip,
                    born,
                    age,
                    toys,
                })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.optional("chip", &self.chip);
                object.optional("born", &self.born);
                object.optional("age", &self.age);
                object.optional("toys", &self.toys);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/requestBodies/Pet/content/application~1x-www-form-urlencoded/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PetBody {
            pub query: Option<String>,
        }
        impl PetBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`query`](field@Self::query).
            #[must_use]
            pub fn query<__Via>(
                mut self,
                query: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.query = rt::IntoOptional::into_optional(query);
                self
            }
        }
        impl rt::Decode for PetBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["query"], &mut [&mut value.query])?;
                Ok(value)
            }
        }
        impl rt::Encode for PetBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("query", &self.query);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, PetBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        const PUT_PET_OPERATION: rt::Operation = rt::Operation {
            id: "put_pet",
            method: rt::Method::PUT,
            path: "/pets/{id}",
            security: &[&["Password"], &[]],
        };
        impl Client {
            /// `PUT /pets/{id}`
            ///
            /// Link `Again` to `#/paths/~1pets~1{id}/put` Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1{id}/put`.
            ///
            /// The body is sent as `application/json`.
            ///
            /// # Parameters
            ///
            /// - `id`
            /// - `old` (optional) (deprecated)
            /// - `new` (optional)
            #[inline]
            pub fn put_pet(&self, id: i64) -> PutPet<'_> {
                PutPet(
                    self
                        .0
                        .request(&PUT_PET_OPERATION)
                        .tags(&["pets"])
                        .path("id", &id, rt::SIMPLE)
                        .call(),
                )
            }
            /// `PUT /pets/{id}`
            ///
            /// Link `Again` to `#/paths/~1pets~1{id}/put` Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1{id}/put`.
            ///
            /// The body is sent as `application/x-www-form-urlencoded`.
            ///
            /// # Parameters
            ///
            /// - `id`
            /// - `old` (optional) (deprecated)
            /// - `new` (optional)
            #[inline]
            pub fn put_pet_as_form(&self, id: i64, body: types::PetBody) -> PutPet<'_> {
                PutPet(
                    self
                        .0
                        .request(&PUT_PET_OPERATION)
                        .tags(&["pets"])
                        .path("id", &id, rt::SIMPLE)
                        .form(
                            &body,
                            const {
                                &[
                                    rt::Encoding {
                                        name: "query",
                                        style: rt::FORM.reserved(),
                                        media_type: None,
                                    },
                                ]
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PUT /pets/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1pets~1{id}/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct PutPet<'c>(rt::Call<'c, types::Pet, rt::Undocumented>);
        impl<'c> PutPet<'c> {
            /// Sets the parameter `old`.
            ///
            /// For example `1`.
            ///
            /// Described at `#/paths/~1pets~1{id}/put/parameters/1`.
            #[deprecated]
            #[inline]
            pub fn old(mut self, old: i64) -> Self {
                self.0.draft().query("old", &old, rt::FORM);
                self
            }
            /// Sets the parameter `new`.
            ///
            /// Described at `#/paths/~1pets~1{id}/put/parameters/2`.
            #[inline]
            pub fn new(mut self, new: i64) -> Self {
                self.0.draft().query("new", &new, rt::FORM);
                self
            }
            /// The whole pet.
            #[inline]
            pub fn body(mut self, body: types::Pet) -> Self {
                self.0.draft().json(&body);
                self
            }
        }
        rt::call_options!(PutPet, types::Pet, rt::Undocumented);
        /// Headers of a successful response to `PUT /pets/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1pets~1{id}/put`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PutPetHeaders {
            /// The header `X-Old`.
            ///
            /// For example `1`.
            pub x_old: rt::JsonResult<Option<i64>>,
            /// The header `X-New`.
            pub x_new: rt::JsonResult<Option<i64>>,
        }
        rt::from_headers! {
            PutPetHeaders { x_old = "X-Old" as Scalar, x_new = "X-New" as Scalar }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
