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
        Circle(Circle),
        /// An object.
        Square(Square),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Circle> for Thing {
        fn from(it: Circle) -> Self {
            Self::Circle(it)
        }
    }
    impl ::core::convert::From<Square> for Thing {
        fn from(it: Square) -> Self {
            Self::Square(it)
        }
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0, tag_1] = json.look(["radius", "side"])?;
            let likely: &[usize] = match () {
                () if !tag_0.is_absent() => &[0],
                () if !tag_1.is_absent() => &[1],
                () => &[],
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
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Circle(it) => weld::Encode::encode(it, json),
                Self::Square(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Circle {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut radius = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["radius"], &mut [&mut radius], &mut rest)?;
            let (Some(radius),) = (radius,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { radius, rest })
        }
    }
    impl weld::Encode for Circle {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Square {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut side = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["side"], &mut [&mut side], &mut rest)?;
            let (Some(side),) = (side,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { side, rest })
        }
    }
    impl weld::Encode for Square {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("side", &self.side);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Circle, Square
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
