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
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing {
            pub list: Option<Nested>,
            pub map: Option<Tree>,
            pub expression: Option<Expression>,
            pub twice: Option<Box<Level1>>,
            /// The property `self`.
            pub self_: Option<Box<Thing>>,
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["list", "map", "expression", "twice", "self"],
                    &mut [
                        &mut value.list,
                        &mut value.map,
                        &mut value.expression,
                        &mut value.twice,
                        &mut value.self_,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("list", &self.list);
                object.optional("map", &self.map);
                object.optional("expression", &self.expression);
                object.optional("twice", &self.twice);
                object.optional("self", &self.self_);
                object.end();
            }
        }
        /// A recursive type.
        ///
        /// Described at `#/components/schemas/Nested`.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Nested(pub Vec<Nested>);
        impl rt::Decode for Nested {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.read().map(Self)
            }
        }
        impl rt::Encode for Nested {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                rt::Encode::encode(&self.0, json);
            }
        }
        /// A recursive type.
        ///
        /// Described at `#/components/schemas/Tree`.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Tree(pub ::std::collections::BTreeMap<String, Tree>);
        impl rt::Decode for Tree {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.read().map(Self)
            }
        }
        impl rt::Encode for Tree {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                rt::Encode::encode(&self.0, json);
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Expression`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Expression {
            /// A number.
            Number(f64),
            /// An object.
            Sum(Box<Sum>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<f64> for Expression {
            #[inline]
            fn from(it: f64) -> Self {
                Self::Number(it)
            }
        }
        impl ::core::convert::From<Sum> for Expression {
            #[inline]
            fn from(it: Sum) -> Self {
                Self::Sum(Box::new(it))
            }
        }
        impl rt::Decode for Expression {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Number, Self::Unknown),
                    rt::Kind::Object => json.fit(Self::Sum, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Expression {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Number(it) => rt::Encode::encode(it, json),
                    Self::Sum(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Level1`.
        pub type Level1 = Level2;
        /// An object.
        ///
        /// Described at `#/components/schemas/Sum`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Sum {
            pub left: Box<Expression>,
            pub right: Box<Expression>,
        }
        impl rt::Decode for Sum {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut left = rt::Required(None);
                let mut right = rt::Required(None);
                json.members(&["left", "right"], &mut [&mut left, &mut right])?;
                let (rt::Required(Some(left)), rt::Required(Some(right))) = (left, right)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { left, right })
            }
        }
        impl rt::Encode for Sum {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("left", &self.left);
                object.field("right", &self.right);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Level2`.
        pub type Level2 = Level3;
        /// An object.
        ///
        /// Described at `#/components/schemas/Level3`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Level3 {
            pub back: Box<Thing>,
        }
        impl rt::Decode for Level3 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut back = rt::Required(None);
                json.members(&["back"], &mut [&mut back])?;
                let (rt::Required(Some(back)),) = (back,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { back })
            }
        }
        impl rt::Encode for Level3 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("back", &self.back);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Nested, Tree, Expression, Sum, Level3
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
