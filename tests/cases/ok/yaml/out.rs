/// A client of Pets, version 1.10.
///
/// # Findings
///
/// - forgiven at `#/info/version`: `version` must be a string, not a number; it is read as `"1.10"`
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
            version: "1.10",
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
pub type Error = specweld::private::Error<types::Problem>;
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
        pub answer: Option<PetAnswer>,
        pub code: Option<PetCode>,
        /// For example `"2024-01-31"`.
        pub born: Option<String>,
        pub notes: Option<Notes>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut answer = None;
            let mut code = None;
            let mut born = None;
            let mut notes = None;
            json.members(
                &["answer", "code", "born", "notes"],
                &mut [
                    &mut weld::NullableSlot::new(&mut answer),
                    &mut code,
                    &mut born,
                    &mut notes,
                ],
            )?;
            let (Some(answer), Some(code), Some(born), Some(notes)) = (
                answer,
                code,
                born,
                notes,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { answer, code, born, notes })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Problem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut title = None;
            let mut notes = None;
            json.members(&["title", "notes"], &mut [&mut title, &mut notes])?;
            let (Some(title), Some(notes)) = (title, notes) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { title, notes })
        }
    }
    impl weld::Encode for Problem {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    weld::open_integer_enum! {
        PetCode { N16 = 16, N15 = 15, N1 = 1 }
    }
    /// An array.
    ///
    /// Described at `schemas/notes.yaml#`.
    pub type Notes = Vec<String>;
    weld::serde_bridge! {
        Pet, Problem, PetAnswer, PetCode
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
        pub fn get_pet(&self, id: &str) -> weld::Call<'_, types::Pet, types::Problem> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_pet",
                        method: weld::Method::GET,
                        path: "/pets/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
    }
}
