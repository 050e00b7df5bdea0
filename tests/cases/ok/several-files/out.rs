/// A client of Several files, version 1.
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
            title: "Several files",
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Cat> for AnyPet {
        fn from(it: Cat) -> Self {
            Self::Cat(Box::new(it))
        }
    }
    impl ::core::convert::From<Dog> for AnyPet {
        fn from(it: Dog) -> Self {
            Self::Dog(it)
        }
    }
    impl weld::Decode for AnyPet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("feline") => json.read().map(Self::Cat),
                Some("canine") => json.read().map(Self::Dog),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for AnyPet {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Cat(it) => weld::Encode::encode(it, json),
                Self::Dog(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
    impl weld::Decode for Cat {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut color = None;
            let mut friend = None;
            json.members(
                &["color", "friend", "kind"],
                &mut [&mut color, &mut friend, &mut weld::Constant::new("\"feline\"")],
            )?;
            let (Some(color), Some(friend)) = (color, friend) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { color, friend })
        }
    }
    impl weld::Encode for Cat {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Dog {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut tag = None;
            json.members(
                &["tag", "kind"],
                &mut [&mut tag, &mut weld::Constant::new("\"canine\"")],
            )?;
            let (Some(tag),) = (tag,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { tag })
        }
    }
    impl weld::Encode for Dog {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    impl weld::Decode for DogTag {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut number = None;
            json.members(&["number"], &mut [&mut number])?;
            let (Some(number),) = (number,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { number })
        }
    }
    impl weld::Encode for DogTag {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Tag {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for Tag {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.end();
        }
    }
    weld::serde_bridge! {
        AnyPet, Cat, Dog, Color, DogTag, Tag
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
        /// `DELETE /pets`
        ///
        /// Described at `#/paths/~1pets/delete`.
        pub fn delete_pets(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "delete_pets",
                        method: weld::Method::DELETE,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /pets`
        ///
        /// Described at `paths/pets.json#/get`.
        pub fn list_pets(&self) -> weld::Call<'_, types::Pets, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_pets",
                        method: weld::Method::GET,
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
        pub fn get_tag(
            &self,
            name: &str,
        ) -> weld::Call<'_, types::Tag, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_tag",
                        method: weld::Method::GET,
                        path: "/tags/{name}",
                        security: &[],
                    },
                )
                .path("name", name, weld::SIMPLE)
                .call()
        }
    }
}
