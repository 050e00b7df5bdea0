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
    /// A client of Components with a discriminator, of which one is also used without it, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.put_home(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Components with a discriminator, of which one is also used without it",
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
        /// Described at `#/components/schemas/Home`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Home {
            pub pet: Option<HomePet>,
            pub cats: Option<Vec<Cat>>,
        }
        impl Home {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`pet`](field@Self::pet).
            #[must_use]
            pub fn pet<__Via>(
                mut self,
                pet: impl rt::IntoOptional<HomePet, __Via>,
            ) -> Self {
                self.pet = rt::IntoOptional::into_optional(pet);
                self
            }
            /// Sets [`cats`](field@Self::cats).
            #[must_use]
            #[inline]
            pub fn cats(mut self, cats: impl IntoIterator<Item = Cat>) -> Self {
                self.cats = Some(rt::list(cats));
                self
            }
        }
        impl rt::Decode for Home {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["pet", "cats"], &mut [&mut value.pet, &mut value.cats])?;
                Ok(value)
            }
        }
        impl rt::Encode for Home {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("pet", &self.pet);
                object.optional("cats", &self.cats);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Cat`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// The property `petType`.
            ///
            /// `new` sets the discriminator value `"Cat"`.
            pub pet_type: String,
            pub lives: i64,
        }
        impl Cat {
            /// Creates a value with the required properties, and its discriminator.
            #[must_use]
            #[inline]
            pub fn new(lives: i64) -> Self {
                Self {
                    pet_type: "Cat".to_owned(),
                    lives,
                }
            }
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut pet_type = rt::Required(None);
                let mut lives = rt::Required(None);
                json.members(&["petType", "lives"], &mut [&mut pet_type, &mut lives])?;
                let (rt::Required(Some(pet_type)), rt::Required(Some(lives))) = (
                    pet_type,
                    lives,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { pet_type, lives })
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("petType", &self.pet_type);
                object.field("lives", &self.lives);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"petType": "Dog"`.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Dog {
            pub name: Option<String>,
        }
        impl Dog {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`name`](field@Self::name).
            #[must_use]
            pub fn name<__Via>(
                mut self,
                name: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.name = rt::IntoOptional::into_optional(name);
                self
            }
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "petType"],
                    &mut [&mut value.name, &mut rt::Constant::new("\"Dog\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("petType", "\"Dog\"");
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Home/properties/pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum HomePet {
            /// An object.
            Cat(Cat),
            /// An object.
            Dog(Dog),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for HomePet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<Dog> for HomePet {
            #[inline]
            fn from(it: Dog) -> Self {
                Self::Dog(it)
            }
        }
        impl rt::Decode for HomePet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["petType"])?;
                match tag_0.as_text() {
                    Some("Cat") => json.read().map(Self::Cat),
                    Some("Dog") => json.read().map(Self::Dog),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for HomePet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Home, Cat, Dog, HomePet
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /home`
            ///
            /// Described at `#/paths/~1home/put`.
            #[inline]
            pub fn put_home(
                &self,
                body: types::Home,
            ) -> rt::Call<'_, types::Home, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_home",
                            method: rt::Method::PUT,
                            path: "/home",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
