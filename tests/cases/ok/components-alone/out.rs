/// A client of Schemas without operations, version 1.
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
            title: "Schemas without operations",
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
        pub nickname: weld::Presence<String>,
        pub species: Option<Species>,
    }
    impl Pet {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                nickname: weld::Presence::Absent,
                species: None,
            }
        }
        /// Sets [`nickname`](field@Self::nickname).
        #[must_use]
        pub fn nickname<__Via>(
            mut self,
            nickname: impl weld::IntoPresence<String, __Via>,
        ) -> Self {
            self.nickname = weld::IntoPresence::into_presence(nickname);
            self
        }
        /// Sets [`nickname`](field@Self::nickname) to `null`, which differs from an absent property.
        #[must_use]
        pub fn nickname_null(mut self) -> Self {
            self.nickname = weld::Presence::Null;
            self
        }
        /// Sets [`species`](field@Self::species).
        #[must_use]
        pub fn species(mut self, species: Species) -> Self {
            self.species = Some(species);
            self
        }
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut nickname = None;
            let mut species = None;
            json.members(
                &["name", "nickname", "species"],
                &mut [&mut name, &mut nickname, &mut species],
            )?;
            let (Some(name), Some(nickname), Some(species)) = (name, nickname, species)
            else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, nickname, species })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("name", &self.name);
            object.optional("nickname", &self.nickname);
            object.optional("species", &self.species);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Species`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Species {
        /// `"dog"`.
        Dog,
        /// `"cat"`.
        Cat,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Species { Dog = "dog", Cat = "cat" }
    }
    /// An array.
    ///
    /// Described at `#/components/schemas/Pets`.
    pub type Pets = Vec<Pet>;
    weld::serde_bridge! {
        Pet, Species
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
    impl Client {}
}
