/// A client of Words of the model, version 1.
///
/// At length.
///
/// Contact: Ann, <https://example.com/ann>. License: MIT.
///
/// # Tags
///
/// - `pets`: All about pets.
///
/// # Findings
///
/// - forgiven at `#/components/securitySchemes`: there are `securitySchemes`, but no `security` requires one; a credential is optional, and is sent with every call if it is set
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
            title: "Words of the model",
            version: "1",
            servers: &[],
            schemes: &[
                specweld::private::Scheme {
                    name: "Password",
                    kind: specweld::private::SchemeKind::OAuth {
                        token_url: None,
                    },
                },
            ],
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
            chip: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.chip = weld::IntoOptional::into_optional(chip);
            self
        }
        /// Sets [`born`](field@Self::born).
        #[must_use]
        pub fn born<__Via>(
            mut self,
            born: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.born = weld::IntoOptional::into_optional(born);
            self
        }
        /// Sets [`age`](field@Self::age).
        #[must_use]
        pub fn age(mut self, age: f64) -> Self {
            self.age = Some(age);
            self
        }
        /// Sets [`toys`](field@Self::toys).
        #[must_use]
        pub fn toys(
            mut self,
            toys: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.toys = Some(weld::list(toys));
            self
        }
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut chip = None;
            let mut born = None;
            let mut age = None;
            let mut toys = None;
            json.members(
                &["name", "chip", "born", "age", "toys"],
                &mut [&mut name, &mut chip, &mut born, &mut age, &mut toys],
            )?;
            let (Some(name), Some(chip), Some(born), Some(age), Some(toys)) = (
                name,
                chip,
                born,
                age,
                toys,
            ) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`query`](field@Self::query).
        #[must_use]
        pub fn query<__Via>(
            mut self,
            query: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.query = weld::IntoOptional::into_optional(query);
            self
        }
    }
    impl weld::Decode for PetBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut query = None;
            json.members(&["query"], &mut [&mut query])?;
            let (Some(query),) = (query,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { query })
        }
    }
    impl weld::Encode for PetBody {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("query", &self.query);
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, PetBody
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
        pub fn put_pet(&self, id: i64) -> PutPet<'_> {
            PutPet(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "put_pet",
                            method: weld::Method::PUT,
                            path: "/pets/{id}",
                            security: &[&["Password"], &[]],
                        },
                    )
                    .path("id", &id, weld::SIMPLE)
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
        pub fn put_pet_as_form(&self, id: i64, body: types::PetBody) -> PutPet<'_> {
            PutPet(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "put_pet",
                            method: weld::Method::PUT,
                            path: "/pets/{id}",
                            security: &[&["Password"], &[]],
                        },
                    )
                    .path("id", &id, weld::SIMPLE)
                    .form(
                        &body,
                        const {
                            &[
                                weld::Encoding {
                                    name: "query",
                                    style: weld::FORM.reserved(),
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
    pub struct PutPet<'c>(weld::Call<'c, types::Pet, weld::Undocumented>);
    impl<'c> PutPet<'c> {
        /// Sets the parameter `old`.
        ///
        /// For example `1`.
        ///
        /// Described at `#/paths/~1pets~1{id}/put/parameters/1`.
        #[deprecated]
        pub fn old(mut self, old: i64) -> Self {
            self.0.draft().query("old", &old, weld::FORM);
            self
        }
        /// Sets the parameter `new`.
        ///
        /// Described at `#/paths/~1pets~1{id}/put/parameters/2`.
        pub fn new(mut self, new: i64) -> Self {
            self.0.draft().query("new", &new, weld::FORM);
            self
        }
        /// The whole pet.
        pub fn body(mut self, body: types::Pet) -> Self {
            self.0.draft().json(&body);
            self
        }
    }
    weld::call_options!(PutPet, types::Pet, weld::Undocumented);
    /// Headers of a successful response to `PUT /pets/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1pets~1{id}/put`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PutPetHeaders {
        /// The header `X-Old`.
        ///
        /// For example `1`.
        pub x_old: weld::Decoded<Option<i64>>,
        /// The header `X-New`.
        pub x_new: weld::Decoded<Option<i64>>,
    }
    weld::from_headers! {
        PutPetHeaders { x_old = "X-Old" as Scalar, x_new = "X-New" as Scalar }
    }
}
