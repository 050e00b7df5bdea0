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
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut list = None;
            let mut map = None;
            let mut expression = None;
            let mut twice = None;
            let mut self_ = None;
            json.members(
                &["list", "map", "expression", "twice", "self"],
                &mut [&mut list, &mut map, &mut expression, &mut twice, &mut self_],
            )?;
            let (Some(list), Some(map), Some(expression), Some(twice), Some(self_)) = (
                list,
                map,
                expression,
                twice,
                self_,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                list,
                map,
                expression,
                twice,
                self_,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Nested {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.read().map(Self)
        }
    }
    impl weld::Encode for Nested {
        fn encode(&self, json: &mut weld::Writer) {
            weld::Encode::encode(&self.0, json);
        }
    }
    /// A recursive type.
    ///
    /// Described at `#/components/schemas/Tree`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Tree(pub ::std::collections::BTreeMap<String, Tree>);
    impl weld::Decode for Tree {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.read().map(Self)
        }
    }
    impl weld::Encode for Tree {
        fn encode(&self, json: &mut weld::Writer) {
            weld::Encode::encode(&self.0, json);
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<f64> for Expression {
        fn from(it: f64) -> Self {
            Self::Number(it)
        }
    }
    impl ::core::convert::From<Sum> for Expression {
        fn from(it: Sum) -> Self {
            Self::Sum(Box::new(it))
        }
    }
    impl weld::Decode for Expression {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Number, Self::Unknown),
                weld::Kind::Object => json.fit(Self::Sum, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Expression {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Number(it) => weld::Encode::encode(it, json),
                Self::Sum(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
    impl weld::Decode for Sum {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut left = None;
            let mut right = None;
            json.members(&["left", "right"], &mut [&mut left, &mut right])?;
            let (Some(left), Some(right)) = (left, right) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { left, right })
        }
    }
    impl weld::Encode for Sum {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Level3 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut back = None;
            json.members(&["back"], &mut [&mut back])?;
            let (Some(back),) = (back,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { back })
        }
    }
    impl weld::Encode for Level3 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("back", &self.back);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Nested, Tree, Expression, Sum, Level3
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
