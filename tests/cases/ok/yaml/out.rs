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
    /// A client of Pets, version 1.10.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_pet(id).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/info/version`: `version` must be a string, not a number; it is read as `"1.10"`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Pets",
                version: "1.10",
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
    pub type Error = rt::Error<types::Problem>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub answer: Option<PetAnswer>,
            pub code: Option<PetCode>,
            /// For example `"2024-01-31"`.
            pub born: Option<String>,
            pub notes: Option<Notes>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut answer = None;
                let mut code = None;
                let mut born = None;
                let mut notes = None;
                json.members(
                    &["answer", "code", "born", "notes"],
                    &mut [
                        &mut rt::NullableSlot::new(&mut answer),
                        &mut code,
                        &mut born,
                        &mut notes,
                    ],
                )?;
                Ok(Self { answer, code, born, notes })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("answer", &self.answer);
                object.optional("code", &self.code);
                object.optional("born", &self.born);
                object.optional("notes", &self.notes);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `schemas/problem.json#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Problem {
            pub title: Option<String>,
            pub notes: Option<Notes>,
        }
        impl rt::Decode for Problem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["title", "notes"],
                    &mut [&mut value.title, &mut value.notes],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("title", &self.title);
                object.optional("notes", &self.notes);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Pet/properties/answer`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PetAnswer {
            /// `"yes"`.
            Yes,
            /// `"no"`.
            No,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PetAnswer { Yes = "yes", No = "no" }
        }
        /// One of several integers.
        ///
        /// Described at `#/components/schemas/Pet/properties/code`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PetCode {
            /// `16`.
            N16,
            /// `15`.
            N15,
            /// `1`.
            N1,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            PetCode { N16 = 16, N15 = 15, N1 = 1 }
        }
        /// An array.
        ///
        /// Described at `schemas/notes.yaml#`.
        pub type Notes = Vec<String>;
        rt::serde_bridge! {
            Pet, Problem, PetAnswer, PetCode
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets/{id}`
            ///
            /// One pet, folded into a line.
            ///
            /// Described at `#/paths/~1pets~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            ///
            /// # Errors
            ///
            /// - `404`: It failed.
            /// - `5XX`: It failed badly.
            #[inline]
            pub fn get_pet(&self, id: &str) -> rt::Call<'_, types::Pet, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pet",
                            method: rt::Method::GET,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
