/// A client of Case, version 1.
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
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
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
            favourite: impl weld::IntoOptional<Pet, __Via>,
        ) -> Self {
            self.favourite = weld::IntoOptional::into_optional(favourite);
            self
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut pet = None;
            let mut favourite = None;
            json.members(&["pet", "favourite"], &mut [&mut pet, &mut favourite])?;
            let (Some(pet), Some(favourite)) = (pet, favourite) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { pet, favourite })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Cat> for Pet {
        fn from(it: Cat) -> Self {
            Self::Cat(it)
        }
    }
    impl ::core::convert::From<Dog> for Pet {
        fn from(it: Dog) -> Self {
            Self::Dog(it)
        }
    }
    impl ::core::convert::From<Fish> for Pet {
        fn from(it: Fish) -> Self {
            Self::Fish(it)
        }
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("cat") => json.read().map(Self::Cat),
                Some("dog") | Some("hound") => json.read().map(Self::Dog),
                Some("Shark") | Some("Fish") => json.read().map(Self::Fish),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Cat(it) => weld::Encode::encode(it, json),
                Self::Dog(it) => weld::Encode::encode(it, json),
                Self::Fish(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<__Via>(
            mut self,
            name: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.name = weld::IntoOptional::into_optional(name);
            self
        }
        /// Sets [`lives`](field@Self::lives).
        #[must_use]
        pub fn lives(mut self, lives: i64) -> Self {
            self.lives = Some(lives);
            self
        }
        /// Sets [`enemies`](field@Self::enemies).
        #[must_use]
        pub fn enemies(
            mut self,
            enemies: impl IntoIterator<Item = impl Into<Pet>>,
        ) -> Self {
            self.enemies = Some(weld::list(enemies));
            self
        }
    }
    impl weld::Decode for Cat {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut lives = None;
            let mut enemies = None;
            json.members(
                &["name", "lives", "enemies", "kind"],
                &mut [
                    &mut name,
                    &mut lives,
                    &mut enemies,
                    &mut weld::Constant::new("\"cat\""),
                ],
            )?;
            let (Some(name), Some(lives), Some(enemies)) = (name, lives, enemies) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, lives, enemies })
        }
    }
    impl weld::Encode for Cat {
        fn encode(&self, json: &mut weld::Writer) {
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
            name: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.name = weld::IntoOptional::into_optional(name);
            self
        }
        /// Sets [`owner`](field@Self::owner).
        #[must_use]
        pub fn owner<__Via>(
            mut self,
            owner: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.owner = weld::IntoOptional::into_optional(owner);
            self
        }
    }
    impl weld::Decode for Dog {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut kind = None;
            let mut name = None;
            let mut owner = None;
            json.members(
                &["kind", "name", "owner"],
                &mut [&mut kind, &mut name, &mut owner],
            )?;
            let (Some(kind), Some(name), Some(owner)) = (kind, name, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { kind, name, owner })
        }
    }
    impl weld::Encode for Dog {
        fn encode(&self, json: &mut weld::Writer) {
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
        Unknown(weld::Value),
    }
    impl Fish {
        /// Returns `name`.
        ///
        /// `None` if absent, and for `Unknown`.
        #[must_use]
        pub fn name(&self) -> Option<&str> {
            match self {
                Self::Shark(it) => it.name.as_deref(),
                Self::Base(it) => it.name.as_deref(),
                Self::Unknown(_) => None,
            }
        }
    }
    impl ::core::convert::From<Shark> for Fish {
        fn from(it: Shark) -> Self {
            Self::Shark(it)
        }
    }
    impl ::core::convert::From<FishBase> for Fish {
        fn from(it: FishBase) -> Self {
            Self::Base(it)
        }
    }
    impl weld::Decode for Fish {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("Shark") => json.read().map(Self::Shark),
                Some("Fish") => json.read().map(Self::Base),
                _ => {
                    if tag_0.is_absent() {
                        json.fit(Self::Base, Self::Unknown)
                    } else {
                        json.unknown(Self::Unknown)
                    }
                }
            }
        }
    }
    impl weld::Encode for Fish {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Shark(it) => weld::Encode::encode(it, json),
                Self::Base(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<__Via>(
            mut self,
            name: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.name = weld::IntoOptional::into_optional(name);
            self
        }
        /// Sets [`teeth`](field@Self::teeth).
        #[must_use]
        pub fn teeth(mut self, teeth: i64) -> Self {
            self.teeth = Some(teeth);
            self
        }
    }
    impl weld::Decode for Shark {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut teeth = None;
            json.members(
                &["name", "teeth", "kind"],
                &mut [&mut name, &mut teeth, &mut weld::Constant::new("\"Shark\"")],
            )?;
            let (Some(name), Some(teeth)) = (name, teeth) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, teeth })
        }
    }
    impl weld::Encode for Shark {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<__Via>(
            mut self,
            name: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.name = weld::IntoOptional::into_optional(name);
            self
        }
    }
    impl weld::Decode for FishBase {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(
                &["name", "kind"],
                &mut [&mut name, &mut weld::Constant::new("\"Fish\"")],
            )?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for FishBase {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("kind", "\"Fish\"");
            object.optional("name", &self.name);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Pet, Cat, Dog, Fish, Shark, FishBase
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
        /// `PUT /thing`
        ///
        /// Described at `#/paths/~1thing/put`.
        pub fn put_thing(
            &self,
            body: types::Thing,
        ) -> weld::Call<'_, types::Thing, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_thing",
                        method: weld::Method::PUT,
                        path: "/thing",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
