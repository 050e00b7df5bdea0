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
            /// An object.
            Circle(Circle),
            /// An object.
            Square(Square),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Circle> for Thing {
            #[inline]
            fn from(it: Circle) -> Self {
                Self::Circle(it)
            }
        }
        impl ::core::convert::From<Square> for Thing {
            #[inline]
            fn from(it: Square) -> Self {
                Self::Square(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["radius", "side"])?;
                let likely: &[usize] = if !tag_0.is_absent() {
                    &[0]
                } else if !tag_1.is_absent() {
                    &[1]
                } else {
                    &[]
                };
                json.likely(
                    likely,
                    2,
                    |json, it| match it {
                        0 => json.read().map(Self::Circle),
                        _ => json.read().map(Self::Square),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Circle(it) => rt::Encode::encode(it, json),
                    Self::Square(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Circle`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Circle {
            pub radius: f64,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Circle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut radius = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["radius"], &mut [&mut radius], &mut rest)?;
                let (rt::Required(Some(radius)),) = (radius,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { radius, rest })
            }
        }
        impl rt::Encode for Circle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("radius", &self.radius);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Square`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Square {
            pub side: f64,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Square {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut side = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["side"], &mut [&mut side], &mut rest)?;
                let (rt::Required(Some(side)),) = (side,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { side, rest })
            }
        }
        impl rt::Encode for Square {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("side", &self.side);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Circle, Square
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
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
