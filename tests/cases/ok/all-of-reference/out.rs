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
        /// Whose it is.
        pub owner: Person,
        #[deprecated]
        pub parent: Option<Person>,
        /// Properties, at least: `1`.
        pub guest: Option<Person>,
        /// The server's default is `"low"`.
        pub level: Option<Level>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut owner = None;
            let mut parent = None;
            let mut guest = None;
            let mut level = None;
            json.members(
                &["owner", "parent", "guest", "level"],
                &mut [&mut owner, &mut parent, &mut guest, &mut level],
            )?;
            let (Some(owner), Some(parent), Some(guest), Some(level)) = (
                owner,
                parent,
                guest,
                level,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                owner,
                parent,
                guest,
                level,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("owner", &self.owner);
            object.optional("parent", &self.parent);
            object.optional("guest", &self.guest);
            object.optional("level", &self.level);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Person`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Person {
        pub name: Option<String>,
    }
    impl weld::Decode for Person {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for Person {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Level`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Level {
        /// `"low"`.
        Low,
        /// `"high"`.
        High,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Level { Low = "low", High = "high" }
    }
    weld::serde_bridge! {
        Thing, Person, Level
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
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        pub fn get_thing(&self) -> weld::Call<'_, types::Thing, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_thing",
                        method: weld::Method::GET,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
