/// A client of Case, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/Thing/properties/kind`: no value is in all the `enum`s that apply here; the values of all of them are accepted
/// - dropped at `#/components/schemas/Thing/properties/meant/type`: this `type` excludes all of the schemas beside it; the `type` is ignored
/// - impossible at `#/components/schemas/Thing/properties/never`: no value fits the schemas of this property; the property is left out
/// - impossible at `#/components/schemas/Thing/properties/some/oneOf/0`: no value fits this alternative: a schema beside it excludes it; the alternative is left out
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
        pub kind: Option<ThingKind>,
        pub some: Option<ThingSome>,
        pub meant: Option<ThingMeant>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut kind = None;
            let mut some = None;
            let mut meant = None;
            json.members(
                &["kind", "some", "meant"],
                &mut [&mut kind, &mut some, &mut meant],
            )?;
            let (Some(kind), Some(some), Some(meant)) = (kind, some, meant) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { kind, some, meant })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("kind", &self.kind);
            object.optional("some", &self.some);
            object.optional("meant", &self.meant);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Thing/properties/kind`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `"a"`.
        A,
        /// `"b"`.
        B,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        ThingKind { A = "a", B = "b" }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Thing/properties/some`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ThingSome {
        pub id: Option<String>,
    }
    impl weld::Decode for ThingSome {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for ThingSome {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Thing/properties/meant`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingMeant {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for ThingMeant {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for ThingMeant {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<i64> for ThingMeant {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for ThingMeant {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => json.read().map(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for ThingMeant {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    weld::serde_bridge! {
        Thing, ThingKind, ThingSome, ThingMeant
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
