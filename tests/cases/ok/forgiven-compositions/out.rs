/// A client of Case, version 1.
///
/// # Findings
///
/// - impossible at `#/components/schemas/Never`: no value fits this alternative: its schemas exclude each other; the alternative is left out
/// - forgiven at `#/components/schemas/Own/allOf/0`: this `allOf` contains the schema itself; the item is ignored
/// - impossible at `#/components/schemas/Thing/properties/closed/additionalProperties`: no value fits this schema of the other properties; there are no other properties
/// - impossible at `#/components/schemas/Thing/properties/empty/items`: no value fits the schemas of these items; the array is always empty
/// - impossible at `#/components/schemas/Thing/properties/left_out`: no value fits the schemas of this property; the property is left out
/// - forgiven at `#/components/schemas/Thing/properties/maybe/allOf/1`: no value fits both this and the schemas beside it; the value is read as nullable
/// - dropped at `#/components/schemas/Thing/properties/objects/items/type`: this `type` excludes all of the schemas beside it; the `type` is ignored
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
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        pub maybe: Option<Text>,
        pub own: Option<Own>,
        pub empty: Option<Vec<weld::Value>>,
        pub closed: Option<ThingClosed>,
        pub one_of_two: Option<ThingOneOfTwo>,
        pub objects: Option<Vec<ThingObjectsItem>>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut maybe = None;
            let mut own = None;
            let mut empty = None;
            let mut closed = None;
            let mut one_of_two = None;
            let mut objects = None;
            json.members(
                &["maybe", "own", "empty", "closed", "one_of_two", "objects"],
                &mut [
                    &mut weld::NullableSlot::new(&mut maybe),
                    &mut own,
                    &mut empty,
                    &mut closed,
                    &mut one_of_two,
                    &mut objects,
                ],
            )?;
            let (
                Some(maybe),
                Some(own),
                Some(empty),
                Some(closed),
                Some(one_of_two),
                Some(objects),
            ) = (maybe, own, empty, closed, one_of_two, objects) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                maybe,
                own,
                empty,
                closed,
                one_of_two,
                objects,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("maybe", &self.maybe);
            object.optional("own", &self.own);
            object.optional("empty", &self.empty);
            object.optional("closed", &self.closed);
            object.optional("one_of_two", &self.one_of_two);
            object.optional("objects", &self.objects);
            object.end();
        }
    }
    /// A string.
    ///
    /// Described at `#/components/schemas/Text`.
    pub type Text = String;
    /// An object.
    ///
    /// Described at `#/components/schemas/Own`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Own {
        pub own: Option<String>,
    }
    impl weld::Decode for Own {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut own = None;
            json.members(&["own"], &mut [&mut own])?;
            let (Some(own),) = (own,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { own })
        }
    }
    impl weld::Encode for Own {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("own", &self.own);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Thing/properties/closed`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ThingClosed {
        pub a: Option<String>,
    }
    impl weld::Decode for ThingClosed {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for ThingClosed {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Thing/properties/one_of_two`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingOneOfTwo {
        /// A string.
        String(String),
        /// A boolean.
        Boolean(bool),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for ThingOneOfTwo {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for ThingOneOfTwo {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<bool> for ThingOneOfTwo {
        fn from(it: bool) -> Self {
            Self::Boolean(it)
        }
    }
    impl weld::Decode for ThingOneOfTwo {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Bool => json.read().map(Self::Boolean),
                weld::Kind::Text => json.read().map(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for ThingOneOfTwo {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Boolean(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Thing/properties/objects/items`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ThingObjectsItem {
        pub id: Option<String>,
    }
    impl weld::Decode for ThingObjectsItem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for ThingObjectsItem {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing, Own, ThingClosed, ThingOneOfTwo, ThingObjectsItem
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
