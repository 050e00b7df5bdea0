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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_thing().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Vec<String>> for Thing {
            #[inline]
            fn from(it: Vec<String>) -> Self {
                Self::StringList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[&str; N]> for Thing {
            #[inline]
            fn from(it: [&str; N]) -> Self {
                Self::StringList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<Vec<i64>>> for Thing {
            #[inline]
            fn from(it: Vec<Vec<i64>>) -> Self {
                Self::IntegerListList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[Vec<i64>; N]> for Thing {
            #[inline]
            fn from(it: [Vec<i64>; N]) -> Self {
                Self::IntegerListList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<Cat>> for Thing {
            #[inline]
            fn from(it: Vec<Cat>) -> Self {
                Self::CatList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[Cat; N]> for Thing {
            #[inline]
            fn from(it: [Cat; N]) -> Self {
                Self::CatList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<Dog>> for Thing {
            #[inline]
            fn from(it: Vec<Dog>) -> Self {
                Self::DogList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[Dog; N]> for Thing {
            #[inline]
            fn from(it: [Dog; N]) -> Self {
                Self::DogList(rt::list(it))
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let likely: &[usize] = match json.first_item()? {
                    None => &[],
                    Some(mut item) => {
                        let [tag_0, tag_1] = item.look(["lives", "owner"])?;
                        match item.kind()? {
                            rt::Kind::Text => &[0],
                            rt::Kind::Array => &[1],
                            rt::Kind::Object => {
                                if !tag_0.is_absent() {
                                    &[2]
                                } else if !tag_1.is_absent() {
                                    &[3]
                                } else {
                                    &[]
                                }
                            }
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
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::StringList(it) => rt::Encode::encode(it, json),
                    Self::IntegerListList(it) => rt::Encode::encode(it, json),
                    Self::CatList(it) => rt::Encode::encode(it, json),
                    Self::DogList(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut lives = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["lives"], &mut [&mut lives], &mut rest)?;
                let (rt::Required(Some(lives)),) = (lives,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { lives, rest })
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut owner = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["owner"], &mut [&mut owner], &mut rest)?;
                let (rt::Required(Some(owner)),) = (owner,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { owner, rest })
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("owner", &self.owner);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Area`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Area {
            /// An array.
            CellIdList(Vec<CellId>),
            /// An array.
            TrackIdList(Vec<TrackId>),
            /// An object with any property names.
            Object(::std::collections::BTreeMap<String, i64>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<::std::collections::BTreeMap<String, i64>> for Area {
            #[inline]
            fn from(it: ::std::collections::BTreeMap<String, i64>) -> Self {
                Self::Object(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[(&str, i64); N]> for Area {
            #[inline]
            fn from(it: [(&str, i64); N]) -> Self {
                Self::Object(rt::map(it))
            }
        }
        impl rt::Decode for Area {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Array => {
                        json.first_fit(
                            2,
                            |json, it| match it {
                                0 => json.read().map(Self::CellIdList),
                                _ => json.read().map(Self::TrackIdList),
                            },
                            Self::Unknown,
                        )
                    }
                    rt::Kind::Object => json.fit(Self::Object, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Area {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::CellIdList(it) => rt::Encode::encode(it, json),
                    Self::TrackIdList(it) => rt::Encode::encode(it, json),
                    Self::Object(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// A string.
        ///
        /// Matches the regular expression `"^[0-9a-f]{7}$"`.
        ///
        /// Described at `#/components/schemas/CellId`.
        pub type CellId = String;
        /// A string.
        ///
        /// Matches the regular expression `"^[0-9a-f]{9}$"`.
        ///
        /// Described at `#/components/schemas/TrackId`.
        pub type TrackId = String;
        rt::serde_bridge! {
            Thing, Cat, Dog, Area
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            #[inline]
            pub fn get_thing(&self) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /area`
            ///
            /// Described at `#/paths/~1area/get`.
            #[inline]
            pub fn get_area(&self) -> rt::Call<'_, types::Area, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_area",
                            method: rt::Method::GET,
                            path: "/area",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
