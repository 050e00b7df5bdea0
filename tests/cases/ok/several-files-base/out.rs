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
    /// A client of A base in another file, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_pet().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "A base in another file",
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
        /// Described at `schemas/pet.json#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object.
            Cat(Box<Cat>),
            /// An object.
            Dog(Dog),
            /// An object.
            Fish(Fish),
            /// An object.
            Bird(Bird),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Pet {
            /// Returns `name`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn name(&self) -> Option<&str> {
                match self {
                    Self::Cat(it) => it.name.as_deref(),
                    Self::Dog(it) => it.name.as_deref(),
                    Self::Fish(it) => it.name.as_deref(),
                    Self::Bird(it) => it.name.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Cat> for Pet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(Box::new(it))
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
        impl ::core::convert::From<Bird> for Pet {
            #[inline]
            fn from(it: Bird) -> Self {
                Self::Bird(it)
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("feline") => json.read().map(Self::Cat),
                    Some("canine") => json.read().map(Self::Dog),
                    Some("fish") => json.read().map(Self::Fish),
                    Some("bird") => json.read().map(Self::Bird),
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
                    Self::Bird(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "feline"`.
        ///
        /// Described at `schemas/cat.json#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cat {
            pub name: Option<String>,
            pub lives: Option<i64>,
            pub enemy: Option<Box<Pet>>,
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "lives", "enemy", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.lives,
                        &mut value.enemy,
                        &mut rt::Constant::new("\"feline\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"feline\"");
                object.optional("name", &self.name);
                object.optional("lives", &self.lives);
                object.optional("enemy", &self.enemy);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "canine"`.
        ///
        /// Described at `schemas/all.json#/Dog`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Dog {
            pub name: Option<String>,
            pub bark: Option<String>,
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "bark", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.bark,
                        &mut rt::Constant::new("\"canine\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"canine\"");
                object.optional("name", &self.name);
                object.optional("bark", &self.bark);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "fish"`.
        ///
        /// Described at `schemas/fish.json#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Fish {
            pub name: Option<String>,
        }
        impl rt::Decode for Fish {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "kind"],
                    &mut [&mut value.name, &mut rt::Constant::new("\"fish\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Fish {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"fish\"");
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "bird"`.
        ///
        /// Described at `schemas/bird.json#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Bird {
            pub name: Option<String>,
            pub song: Option<String>,
        }
        impl rt::Decode for Bird {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "song", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.song,
                        &mut rt::Constant::new("\"bird\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Bird {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"bird\"");
                object.optional("name", &self.name);
                object.optional("song", &self.song);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `schemas/all.json#/Plant`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Plant {
            /// An object.
            Tree(Tree),
            /// An object.
            Herb(Herb),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Tree> for Plant {
            #[inline]
            fn from(it: Tree) -> Self {
                Self::Tree(it)
            }
        }
        impl ::core::convert::From<Herb> for Plant {
            #[inline]
            fn from(it: Herb) -> Self {
                Self::Herb(it)
            }
        }
        impl rt::Decode for Plant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["species"])?;
                match tag_0.as_text() {
                    Some("tree") => json.read().map(Self::Tree),
                    Some("herb") => json.read().map(Self::Herb),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Plant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Tree(it) => rt::Encode::encode(it, json),
                    Self::Herb(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"species": "tree"`.
        ///
        /// Described at `schemas/all.json#/Tree`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Tree {
            pub wood: Option<String>,
        }
        impl Tree {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`wood`](field@Self::wood).
            #[must_use]
            pub fn wood<__Via>(
                mut self,
                wood: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.wood = rt::IntoOptional::into_optional(wood);
                self
            }
        }
        impl rt::Decode for Tree {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["wood", "species"],
                    &mut [&mut value.wood, &mut rt::Constant::new("\"tree\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Tree {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("species", "\"tree\"");
                object.optional("wood", &self.wood);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"species": "herb"`.
        ///
        /// Described at `schemas/all.json#/Herb`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Herb {
            pub smell: Option<String>,
        }
        impl Herb {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`smell`](field@Self::smell).
            #[must_use]
            pub fn smell<__Via>(
                mut self,
                smell: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.smell = rt::IntoOptional::into_optional(smell);
                self
            }
        }
        impl rt::Decode for Herb {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["smell", "species"],
                    &mut [&mut value.smell, &mut rt::Constant::new("\"herb\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Herb {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("species", "\"herb\"");
                object.optional("smell", &self.smell);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, Cat, Dog, Fish, Bird, Plant, Tree, Herb
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
            pub fn get_pet(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pet",
                            method: rt::Method::GET,
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
            pub fn put_plant(&self) -> PutPlant<'_> {
                PutPlant(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "put_plant",
                                method: rt::Method::PUT,
                                path: "/pets",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PUT /pets` with optional parameters.
        ///
        /// Described at `#/paths/~1pets/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct PutPlant<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> PutPlant<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: impl Into<types::Plant>) -> Self {
                self.0.draft().json(&Into::<types::Plant>::into(body));
                self
            }
        }
        rt::call_options!(PutPlant, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
