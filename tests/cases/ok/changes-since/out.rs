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
    /// A client of Pets, version 1.5.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_pet().await?;
    /// ```
    ///
    /// # Changes
    ///
    /// Since version 1.4:
    ///
    /// - operation added: `count_pets`
    /// - member added: `Pet.born`, `Pet.tag`
    /// - value added: `PetMood.sad`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Pets",
                version: "1.5",
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
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub name: String,
            pub mood: Option<PetMood>,
            pub born: Option<rt::Date>,
            pub tag: Option<String>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut mood = None;
                let mut born = None;
                let mut tag = None;
                json.members(
                    &["name", "mood", "born", "tag"],
                    &mut [&mut name, &mut mood, &mut born, &mut tag],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, mood, born, tag })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        rt::open_enum! {
            PetMood { Calm = "calm", Wild = "wild", Sad = "sad" }
        }
        rt::serde_bridge! {
            Pet, PetMood
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pet`
            ///
            /// Described at `#/paths/~1pet/get`.
            #[inline]
            pub fn get_pet(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pet",
                            method: rt::Method::GET,
                            path: "/pet",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn count_pets(&self) -> rt::Call<'_, i64, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "count_pets",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
