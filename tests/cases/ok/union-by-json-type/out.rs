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
        /// A string.
        String(String),
        /// An array.
        Array(Vec<String>),
        /// An integer.
        Integer(i64),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for Thing {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for Thing {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<Vec<String>> for Thing {
        fn from(it: Vec<String>) -> Self {
            Self::Array(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[&str; N]> for Thing {
        fn from(it: [&str; N]) -> Self {
            Self::Array(weld::list(it))
        }
    }
    impl ::core::convert::From<i64> for Thing {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => json.read().map(Self::String),
                weld::Kind::Array => json.fit(Self::Array, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Array(it) => weld::Encode::encode(it, json),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    weld::serde_bridge! {
        Thing
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
