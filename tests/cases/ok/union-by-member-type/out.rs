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
        Text(Text),
        /// An object.
        Number(Number),
        /// An object.
        List(List),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Text> for Thing {
        fn from(it: Text) -> Self {
            Self::Text(it)
        }
    }
    impl ::core::convert::From<Number> for Thing {
        fn from(it: Number) -> Self {
            Self::Number(it)
        }
    }
    impl ::core::convert::From<List> for Thing {
        fn from(it: List) -> Self {
            Self::List(it)
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["value"])?;
            match tag_0.kind() {
                Some(weld::Kind::Number) => json.fit(Self::Number, Self::Unknown),
                Some(weld::Kind::Text) => json.fit(Self::Text, Self::Unknown),
                Some(weld::Kind::Array) => json.fit(Self::List, Self::Unknown),
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
                Self::Text(it) => weld::Encode::encode(it, json),
                Self::Number(it) => weld::Encode::encode(it, json),
                Self::List(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Text`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Text {
        pub value: String,
    }
    impl weld::Decode for Text {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut value = None;
            json.members(&["value"], &mut [&mut value])?;
            let (Some(value),) = (value,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { value })
        }
    }
    impl weld::Encode for Text {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("value", &self.value);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Number`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Number {
        pub value: f64,
    }
    impl weld::Decode for Number {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut value = None;
            json.members(&["value"], &mut [&mut value])?;
            let (Some(value),) = (value,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { value })
        }
    }
    impl weld::Encode for Number {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("value", &self.value);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/List`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct List {
        pub value: Vec<String>,
    }
    impl weld::Decode for List {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut value = None;
            json.members(&["value"], &mut [&mut value])?;
            let (Some(value),) = (value,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { value })
        }
    }
    impl weld::Encode for List {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("value", &self.value);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Text, Number, List
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
