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
    /// // The request body is the last argument.
    /// client.put_thing(body).await?;
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
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub pet: Pet,
            /// The best of them.
            pub favourite: Option<Pet>,
        }
        impl Thing {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(pet: impl Into<Pet>) -> Self {
                Self {
                    pet: pet.into(),
                    favourite: None,
                }
            }
            /// Sets [`favourite`](field@Self::favourite).
            #[must_use]
            pub fn favourite<__Via>(
                mut self,
                favourite: impl rt::IntoOptional<Pet, __Via>,
            ) -> Self {
                self.favourite = rt::IntoOptional::into_optional(favourite);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut pet = rt::Required(None);
                let mut favourite = None;
                json.members(&["pet", "favourite"], &mut [&mut pet, &mut favourite])?;
                let (rt::Required(Some(pet)),) = (pet,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { pet, favourite })
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("pet", &self.pet);
                object.optional("favourite", &self.favourite);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object.
            Cat(Cat),
            /// An object.
            Dog(Dog),
            /// One of several alternatives.
            Fish(Fish),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for Pet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<Dog> for Pet {
            #[inline]
            fn from(it: Dog) -> Self {
                Self::Dog(it)
            }
        }
        impl ::core::convert::From<Fish> for Pet {
            #[inline]
            fn from(it: Fish) -> Self {
                Self::Fish(it)
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cat") => json.read().map(Self::Cat),
                    Some("dog") | Some("hound") => json.read().map(Self::Dog),
                    Some("Shark") | Some("Fish") => json.read().map(Self::Fish),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Fish(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "cat"`.
        ///
        /// Described at `#/components/schemas/Cat`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cat {
            pub name: Option<String>,
            pub lives: Option<i64>,
            pub enemies: Option<Vec<Pet>>,
        }
        impl Cat {
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
            /// Sets [`lives`](field@Self::lives).
            #[must_use]
            #[inline]
            pub fn lives(mut self, lives: i64) -> Self {
                self.lives = Some(lives);
                self
            }
            /// Sets [`enemies`](field@Self::enemies).
            #[must_use]
            #[inline]
            pub fn enemies(
                mut self,
                enemies: impl IntoIterator<Item = impl Into<Pet>>,
            ) -> Self {
                self.enemies = Some(rt::list(enemies));
                self
            }
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "lives", "enemies", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.lives,
                        &mut value.enemies,
                        &mut rt::Constant::new("\"cat\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cat\"");
                object.optional("name", &self.name);
                object.optional("lives", &self.lives);
                object.optional("enemies", &self.enemies);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            pub kind: String,
            pub name: Option<String>,
            pub owner: Option<String>,
        }
        impl Dog {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(kind: impl Into<String>) -> Self {
                Self {
                    kind: kind.into(),
                    name: None,
                    owner: None,
                }
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
            /// Sets [`owner`](field@Self::owner).
            #[must_use]
            pub fn owner<__Via>(
                mut self,
                owner: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.owner = rt::IntoOptional::into_optional(owner);
                self
            }
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut name = None;
                let mut owner = None;
                json.members(
                    &["kind", "name", "owner"],
                    &mut [&mut kind, &mut name, &mut owner],
                )?;
                let (rt::Required(Some(kind)),) = (kind,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, name, owner })
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.optional("name", &self.name);
                object.optional("owner", &self.owner);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fish`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Fish {
            /// An object.
            Shark(Shark),
            /// An object.
            Base(FishBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Fish {
            /// Returns `name`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn name(&self) -> Option<&str> {
                match self {
                    Self::Shark(it) => it.name.as_deref(),
                    Self::Base(it) => it.name.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Shark> for Fish {
            #[inline]
            fn from(it: Shark) -> Self {
                Self::Shark(it)
            }
        }
        impl ::core::convert::From<FishBase> for Fish {
            #[inline]
            fn from(it: FishBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Fish {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("Shark") => json.read().map(Self::Shark),
                    Some("Fish") => json.read().map(Self::Base),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Fish {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Shark(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "Shark"`.
        ///
        /// Described at `#/components/schemas/Shark`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Shark {
            pub name: Option<String>,
            pub teeth: Option<i64>,
        }
        impl Shark {
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
            /// Sets [`teeth`](field@Self::teeth).
            #[must_use]
            #[inline]
            pub fn teeth(mut self, teeth: i64) -> Self {
                self.teeth = Some(teeth);
                self
            }
        }
        impl rt::Decode for Shark {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "teeth", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.teeth,
                        &mut rt::Constant::new("\"Shark\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Shark {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Shark\"");
                object.optional("name", &self.name);
                object.optional("teeth", &self.teeth);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "Fish"`.
        ///
        /// Described at `#/components/schemas/Fish/discriminator`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct FishBase {
            pub name: Option<String>,
        }
        impl FishBase {
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
        impl rt::Decode for FishBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "kind"],
                    &mut [&mut value.name, &mut rt::Constant::new("\"Fish\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for FishBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Fish\"");
                object.optional("name", &self.name);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Pet, Cat, Dog, Fish, Shark, FishBase
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /thing`
            ///
            /// Described at `#/paths/~1thing/put`.
            #[inline]
            pub fn put_thing(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_thing",
                            method: rt::Method::PUT,
                            path: "/thing",
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
