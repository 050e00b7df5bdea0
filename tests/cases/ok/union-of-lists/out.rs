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
        /// An array.
        StringList(Vec<String>),
        /// An array.
        IntegerListList(Vec<Vec<i64>>),
        /// An array.
        CatList(Vec<Cat>),
        /// An array.
        DogList(Vec<Dog>),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Vec<String>> for Thing {
        fn from(it: Vec<String>) -> Self {
            Self::StringList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[&str; N]> for Thing {
        fn from(it: [&str; N]) -> Self {
            Self::StringList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<Vec<i64>>> for Thing {
        fn from(it: Vec<Vec<i64>>) -> Self {
            Self::IntegerListList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[Vec<i64>; N]> for Thing {
        fn from(it: [Vec<i64>; N]) -> Self {
            Self::IntegerListList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<Cat>> for Thing {
        fn from(it: Vec<Cat>) -> Self {
            Self::CatList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[Cat; N]> for Thing {
        fn from(it: [Cat; N]) -> Self {
            Self::CatList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<Dog>> for Thing {
        fn from(it: Vec<Dog>) -> Self {
            Self::DogList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[Dog; N]> for Thing {
        fn from(it: [Dog; N]) -> Self {
            Self::DogList(weld::list(it))
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let likely: &[usize] = match json.first_item()? {
                None => &[],
                Some(mut item) => {
                    let [tag_0, tag_1] = item.look(["lives", "owner"])?;
                    match item.kind()? {
                        weld::Kind::Text => &[0],
                        weld::Kind::Array => &[1],
                        weld::Kind::Object => {
                            match () {
                                () if !tag_0.is_absent() => &[2],
                                () if !tag_1.is_absent() => &[3],
                                () => &[],
                            }
                        }
                        #[allow(
                            unreachable_patterns,
                            reason = "every type of JSON may be told apart"
                        )]
                        _ => &[],
                    }
                }
            };
            json.likely(
                likely,
                4,
                |json, it| match it {
                    0 => json.read().map(Self::StringList),
                    1 => json.read().map(Self::IntegerListList),
                    2 => json.read().map(Self::CatList),
                    _ => json.read().map(Self::DogList),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::StringList(it) => weld::Encode::encode(it, json),
                Self::IntegerListList(it) => weld::Encode::encode(it, json),
                Self::CatList(it) => weld::Encode::encode(it, json),
                Self::DogList(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Cat`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Cat {
        pub lives: i64,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Cat {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut lives = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["lives"], &mut [&mut lives], &mut rest)?;
            let (Some(lives),) = (lives,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { lives, rest })
        }
    }
    impl weld::Encode for Cat {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("lives", &self.lives);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Dog`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Dog {
        pub owner: String,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Dog {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut owner = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["owner"], &mut [&mut owner], &mut rest)?;
            let (Some(owner),) = (owner,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { owner, rest })
        }
    }
    impl weld::Encode for Dog {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("owner", &self.owner);
            object.rest(&self.rest);
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
