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
    /// A client of Several files, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.delete_pets().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Several files",
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
        /// An array.
        ///
        /// Described at `paths/pets.json#/$defs/Pets`.
        pub type Pets = Vec<AnyPet>;
        /// One of several alternatives.
        ///
        /// Described at `schemas/any-pet.json#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AnyPet {
            /// An object.
            Cat(Box<Cat>),
            /// An object.
            Dog(Dog),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for AnyPet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(Box::new(it))
            }
        }
        impl ::core::convert::From<Dog> for AnyPet {
            #[inline]
            fn from(it: Dog) -> Self {
                Self::Dog(it)
            }
        }
        impl rt::Decode for AnyPet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("feline") => json.read().map(Self::Cat),
                    Some("canine") => json.read().map(Self::Dog),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for AnyPet {
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
        /// Always has `"kind": "feline"`.
        ///
        /// Described at `schemas/cat.json#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cat {
            pub color: Option<Color>,
            pub friend: Option<Box<AnyPet>>,
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["color", "friend", "kind"],
                    &mut [
                        &mut value.color,
                        &mut value.friend,
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
                object.optional("color", &self.color);
                object.optional("friend", &self.friend);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "canine"`.
        ///
        /// Described at `schemas/dog.json#/Dog`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Dog {
            pub tag: Option<DogTag>,
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["tag", "kind"],
                    &mut [&mut value.tag, &mut rt::Constant::new("\"canine\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"canine\"");
                object.optional("tag", &self.tag);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `common.json#/Color`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Color {
            /// `"black"`.
            Black,
            /// `"white"`.
            White,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Color { Black = "black", White = "white" }
        }
        /// An object.
        ///
        /// Described at `schemas/dog.json#/Tag`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct DogTag {
            pub number: Option<i64>,
        }
        impl rt::Decode for DogTag {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["number"], &mut [&mut value.number])?;
                Ok(value)
            }
        }
        impl rt::Encode for DogTag {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("number", &self.number);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Tag`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Tag {
            pub name: Option<String>,
        }
        impl rt::Decode for Tag {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for Tag {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        rt::serde_bridge! {
            AnyPet, Cat, Dog, Color, DogTag, Tag
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `DELETE /pets`
            ///
            /// Described at `#/paths/~1pets/delete`.
            #[inline]
            pub fn delete_pets(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_pets",
                            method: rt::Method::DELETE,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /pets`
            ///
            /// Described at `paths/pets.json#/get`.
            #[inline]
            pub fn list_pets(&self) -> rt::Call<'_, types::Pets, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_pets",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /tags/{name}`
            ///
            /// Described at `#/paths/~1tags~1{name}/get`.
            ///
            /// # Parameters
            ///
            /// - `name`
            #[inline]
            pub fn get_tag(
                &self,
                name: &str,
            ) -> rt::Call<'_, types::Tag, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_tag",
                            method: rt::Method::GET,
                            path: "/tags/{name}",
                            security: &[],
                        },
                    )
                    .path("name", name, rt::SIMPLE)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
