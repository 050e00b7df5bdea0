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
        Cat(Cat),
        /// An object.
        Dog(Dog),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Cat> for Thing {
        fn from(it: Cat) -> Self {
            Self::Cat(it)
        }
    }
    impl ::core::convert::From<Dog> for Thing {
        fn from(it: Dog) -> Self {
            Self::Dog(it)
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["type"])?;
            match tag_0.as_text() {
                Some("c") => json.read().map(Self::Cat),
                Some("Dog") => json.read().map(Self::Dog),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Cat(it) => weld::Encode::encode(it, json),
                Self::Dog(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Always has `"type": "c"`.
    ///
    /// Described at `#/components/schemas/Cat`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Cat {}
    impl weld::Decode for Cat {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.members(&["type"], &mut [&mut weld::Constant::new("\"c\"")])?;
            Ok(Self {})
        }
    }
    impl weld::Encode for Cat {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("type", "\"c\"");
            object.end();
        }
    }
    /// An object.
    ///
    /// Always has `"type": "Dog"`.
    ///
    /// Described at `#/components/schemas/Dog`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Dog {}
    impl weld::Decode for Dog {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.members(&["type"], &mut [&mut weld::Constant::new("\"Dog\"")])?;
            Ok(Self {})
        }
    }
    impl weld::Encode for Dog {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("type", "\"Dog\"");
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Cat, Dog
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
