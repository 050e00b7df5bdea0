/// A client of Schemas that are true or false, and null without quotes, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/It/properties/unquoted/type/1`: `type` is the value null, not the name of a type; it is read as `"null"`
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
            title: "Schemas that are true or false, and null without quotes",
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
    /// The property `never` is never present.
    ///
    /// Described at `#/components/schemas/It`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct It {
        pub anything: Option<weld::Value>,
        pub items: Option<Vec<weld::Value>>,
        pub one: Option<String>,
        pub unquoted: Option<String>,
        pub several: Option<ItSeveral>,
    }
    impl weld::Decode for It {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut anything = None;
            let mut items = None;
            let mut one = None;
            let mut unquoted = None;
            let mut several = None;
            json.members(
                &["anything", "items", "one", "unquoted", "several"],
                &mut [
                    &mut weld::NullSlot(&mut anything),
                    &mut items,
                    &mut one,
                    &mut unquoted,
                    &mut several,
                ],
            )?;
            let (
                Some(anything),
                Some(items),
                Some(one),
                Some(unquoted),
                Some(several),
            ) = (anything, items, one, unquoted, several) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                anything,
                items,
                one,
                unquoted,
                several,
            })
        }
    }
    impl weld::Encode for It {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("anything", &self.anything);
            object.optional("items", &self.items);
            object.optional("one", &self.one);
            object.optional("unquoted", &self.unquoted);
            object.optional("several", &self.several);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/It/properties/several`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ItSeveral {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
        /// A boolean.
        Boolean(bool),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for ItSeveral {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for ItSeveral {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<i64> for ItSeveral {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl ::core::convert::From<bool> for ItSeveral {
        fn from(it: bool) -> Self {
            Self::Boolean(it)
        }
    }
    impl weld::Decode for ItSeveral {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Bool => json.read().map(Self::Boolean),
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
    impl weld::Encode for ItSeveral {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Boolean(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    weld::serde_bridge! {
        It, ItSeveral
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
        /// `GET /`
        ///
        /// Described at `#/paths/~1/get`.
        pub fn get(&self) -> weld::Call<'_, Option<types::It>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get",
                        method: weld::Method::GET,
                        path: "/",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
