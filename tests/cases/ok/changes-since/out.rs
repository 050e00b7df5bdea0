/// A client of Pets, version 1.5.
///
/// # Changes
///
/// Since version 1.4:
///
/// - operation added: `count_pets`
/// - member added: `Pet.born`, `Pet.tag`
/// - value added: `PetMood.sad`
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
            title: "Pets",
            version: "1.5",
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
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Pet {
        pub name: String,
        pub mood: Option<PetMood>,
        pub born: Option<weld::Date>,
        pub tag: Option<String>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut mood = None;
            let mut born = None;
            let mut tag = None;
            json.members(
                &["name", "mood", "born", "tag"],
                &mut [&mut name, &mut mood, &mut born, &mut tag],
            )?;
            let (Some(name), Some(mood), Some(born), Some(tag)) = (name, mood, born, tag)
            else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, mood, born, tag })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("name", &self.name);
            object.optional("mood", &self.mood);
            object.optional("born", &self.born);
            object.optional("tag", &self.tag);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Pet/properties/mood`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum PetMood {
        /// `"calm"`.
        Calm,
        /// `"wild"`.
        Wild,
        /// `"sad"`.
        Sad,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        PetMood { Calm = "calm", Wild = "wild", Sad = "sad" }
    }
    weld::serde_bridge! {
        Pet, PetMood
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
        /// `GET /pet`
        ///
        /// Described at `#/paths/~1pet/get`.
        pub fn get_pet(&self) -> weld::Call<'_, types::Pet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_pet",
                        method: weld::Method::GET,
                        path: "/pet",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /pets`
        ///
        /// Described at `#/paths/~1pets/get`.
        pub fn count_pets(&self) -> weld::Call<'_, i64, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "count_pets",
                        method: weld::Method::GET,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
