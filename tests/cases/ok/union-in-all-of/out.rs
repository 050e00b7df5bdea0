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
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Thing`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Thing {
        /// An object.
        Own(ThingOwn),
        /// An object.
        NotOwn(ThingNotOwn),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl Thing {
        /// Returns `id`.
        ///
        /// For `Unknown`, the value is taken from the JSON, and empty if absent.
        #[must_use]
        pub fn id(&self) -> &str {
            match self {
                Self::Own(it) => &it.id,
                Self::NotOwn(it) => &it.id,
                Self::Unknown(it) => {
                    it.get("id").and_then(weld::Value::as_str).unwrap_or_default()
                }
            }
        }
    }
    impl ::core::convert::From<ThingOwn> for Thing {
        fn from(it: ThingOwn) -> Self {
            Self::Own(it)
        }
    }
    impl ::core::convert::From<ThingNotOwn> for Thing {
        fn from(it: ThingNotOwn) -> Self {
            Self::NotOwn(it)
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["own"])?;
            match tag_0.as_bool() {
                Some(true) => json.read().map(Self::Own),
                Some(false) => json.read().map(Self::NotOwn),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Own(it) => weld::Encode::encode(it, json),
                Self::NotOwn(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Always has `"own": true`.
    ///
    /// Described at `#/components/schemas/Thing/allOf/1/oneOf/0`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ThingOwn {
        pub id: String,
    }
    impl weld::Decode for ThingOwn {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(
                &["id", "own"],
                &mut [&mut id, &mut weld::Constant::new("true")],
            )?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for ThingOwn {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("own", "true");
            object.field("id", &self.id);
            object.end();
        }
    }
    /// An object.
    ///
    /// Always has `"own": false`.
    ///
    /// Described at `#/components/schemas/Thing/allOf/1/oneOf/1`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ThingNotOwn {
        pub id: String,
        pub owner: String,
    }
    impl weld::Decode for ThingNotOwn {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut owner = None;
            json.members(
                &["id", "owner", "own"],
                &mut [&mut id, &mut owner, &mut weld::Constant::new("false")],
            )?;
            let (Some(id), Some(owner)) = (id, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, owner })
        }
    }
    impl weld::Encode for ThingNotOwn {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("own", "false");
            object.field("id", &self.id);
            object.field("owner", &self.owner);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, ThingOwn, ThingNotOwn
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
