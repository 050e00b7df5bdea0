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
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub maybe: Option<Text>,
            pub own: Option<Own>,
            pub empty: Option<Vec<rt::Value>>,
            pub closed: Option<ThingClosed>,
            pub one_of_two: Option<ThingOneOfTwo>,
            pub objects: Option<Vec<ThingObjectsItem>>,
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut maybe = None;
                let mut own = None;
                let mut empty = None;
                let mut closed = None;
                let mut one_of_two = None;
                let mut objects = None;
                json.members(
                    &["maybe", "own", "empty", "closed", "one_of_two", "objects"],
                    &mut [
                        &mut rt::NullableSlot::new(&mut maybe),
                        &mut own,
                        &mut empty,
                        &mut closed,
                        &mut one_of_two,
                        &mut objects,
                    ],
                )?;
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
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Own {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["own"], &mut [&mut value.own])?;
                Ok(value)
            }
        }
        impl rt::Encode for Own {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for ThingClosed {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for ThingClosed {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for ThingOneOfTwo {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for ThingOneOfTwo {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<bool> for ThingOneOfTwo {
            #[inline]
            fn from(it: bool) -> Self {
                Self::Boolean(it)
            }
        }
        impl rt::Decode for ThingOneOfTwo {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => json.read().map(Self::Boolean),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ThingOneOfTwo {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Boolean(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
        impl rt::Decode for ThingObjectsItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for ThingObjectsItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, Own, ThingClosed, ThingOneOfTwo, ThingObjectsItem
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
