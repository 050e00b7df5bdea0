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
    /// A client of Schemas without operations, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    ///
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Schemas without operations",
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
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub name: String,
            pub nickname: rt::Presence<String>,
            pub species: Option<Species>,
        }
        impl Pet {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    nickname: rt::Presence::Absent,
                    species: None,
                }
            }
            /// Sets [`nickname`](field@Self::nickname).
            #[must_use]
            pub fn nickname<__Via>(
                mut self,
                nickname: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.nickname = rt::IntoPresence::into_presence(nickname);
                self
            }
            /// Sets [`nickname`](field@Self::nickname) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn nickname_null(mut self) -> Self {
                self.nickname = rt::Presence::Null;
                self
            }
            /// Sets [`species`](field@Self::species).
            #[must_use]
            #[inline]
            pub fn species(mut self, species: Species) -> Self {
                self.species = Some(species);
                self
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut nickname = rt::Presence::Absent;
                let mut species = None;
                json.members(
                    &["name", "nickname", "species"],
                    &mut [&mut name, &mut nickname, &mut species],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, nickname, species })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        rt::open_enum! {
            Species { Dog = "dog", Cat = "cat" }
        }
        /// An array.
        ///
        /// Described at `#/components/schemas/Pets`.
        pub type Pets = Vec<Pet>;
        rt::serde_bridge! {
            Pet, Species
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {}
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types};
