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
    /// - forgiven at `#/components/schemas/Thing/properties/kind`: no value is in all the `enum`s that apply here; the values of all of them are accepted
    /// - dropped at `#/components/schemas/Thing/properties/meant/type`: this `type` excludes all of the schemas beside it; the `type` is ignored
    /// - impossible at `#/components/schemas/Thing/properties/never`: no value fits the schemas of this property; the property is left out
    /// - impossible at `#/components/schemas/Thing/properties/some/oneOf/0`: no value fits this alternative: a schema beside it excludes it; the alternative is left out
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
            pub kind: Option<ThingKind>,
            pub some: Option<ThingSome>,
            pub meant: Option<ThingMeant>,
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["kind", "some", "meant"],
                    &mut [&mut value.kind, &mut value.some, &mut value.meant],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("kind", &self.kind);
                object.optional("some", &self.some);
                object.optional("meant", &self.meant);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Thing/properties/kind`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ThingKind {
            /// `"a"`.
            A,
            /// `"b"`.
            B,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ThingKind { A = "a", B = "b" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing/properties/some`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ThingSome {
            pub id: Option<String>,
        }
        impl rt::Decode for ThingSome {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for ThingSome {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Thing/properties/meant`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ThingMeant {
            /// A string.
            String(String),
            /// An integer.
            Integer(i64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for ThingMeant {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for ThingMeant {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<i64> for ThingMeant {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for ThingMeant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ThingMeant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Thing, ThingKind, ThingSome, ThingMeant
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
