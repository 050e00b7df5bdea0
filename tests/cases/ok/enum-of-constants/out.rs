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
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Thing {
        pub level: Option<ThingLevel>,
        pub permission: Option<ThingPermission>,
        pub both: Option<ThingBoth>,
        pub open: Option<One>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut level = None;
            let mut permission = None;
            let mut both = None;
            let mut open = None;
            json.members(
                &["level", "permission", "both", "open"],
                &mut [&mut level, &mut permission, &mut both, &mut open],
            )?;
            let (Some(level), Some(permission), Some(both), Some(open)) = (
                level,
                permission,
                both,
                open,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                level,
                permission,
                both,
                open,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("level", &self.level);
            object.optional("permission", &self.permission);
            object.optional("both", &self.both);
            object.optional("open", &self.open);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Thing/properties/level`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum ThingLevel {
        /// `"low"`.
        ///
        /// Not much.
        Low,
        /// `"high"`.
        ///
        /// High.
        ///
        /// Quite some.
        High,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        ThingLevel { Low = "low", High = "high" }
    }
    /// One of several integers.
    ///
    /// Described at `#/components/schemas/Thing/properties/permission`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum ThingPermission {
        /// `1`.
        ///
        /// Read.
        Read,
        /// `2`.
        ///
        /// Read and write.
        ReadAndWrite,
        /// A value that the description does not list.
        Unknown(i64),
    }
    weld::open_integer_enum! {
        ThingPermission { Read = 1, ReadAndWrite = 2 }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Thing/properties/both`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum ThingBoth {
        /// `"a"`.
        A,
        /// `"b"`.
        B,
        /// `"c"`.
        C,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        ThingBoth { A = "a", B = "b", C = "c" }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/One`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum One {
        /// `"a"`.
        A,
        /// `"b"`.
        B,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        One { A = "a", B = "b" }
    }
    weld::serde_bridge! {
        Thing, ThingLevel, ThingPermission, ThingBoth, One
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
