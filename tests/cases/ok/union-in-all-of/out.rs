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
            Own(ThingOwn),
            /// An object.
            NotOwn(ThingNotOwn),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Thing {
            /// Returns `id`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn id(&self) -> &str {
                match self {
                    Self::Own(it) => &it.id,
                    Self::NotOwn(it) => &it.id,
                    Self::Unknown(it) => {
                        it.get("id").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
        impl ::core::convert::From<ThingOwn> for Thing {
            #[inline]
            fn from(it: ThingOwn) -> Self {
                Self::Own(it)
            }
        }
        impl ::core::convert::From<ThingNotOwn> for Thing {
            #[inline]
            fn from(it: ThingNotOwn) -> Self {
                Self::NotOwn(it)
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["own"])?;
                match tag_0.as_bool() {
                    Some(true) => json.read().map(Self::Own),
                    Some(false) => json.read().map(Self::NotOwn),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Own(it) => rt::Encode::encode(it, json),
                    Self::NotOwn(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"own": true`.
        ///
        /// Described at `#/components/schemas/Thing/allOf/1/oneOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ThingOwn {
            pub id: String,
        }
        impl rt::Decode for ThingOwn {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(
                    &["id", "own"],
                    &mut [&mut id, &mut rt::Constant::new("true")],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for ThingOwn {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("own", "true");
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"own": false`.
        ///
        /// Described at `#/components/schemas/Thing/allOf/1/oneOf/1`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ThingNotOwn {
            pub id: String,
            pub owner: String,
        }
        impl rt::Decode for ThingNotOwn {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut owner = rt::Required(None);
                json.members(
                    &["id", "owner", "own"],
                    &mut [&mut id, &mut owner, &mut rt::Constant::new("false")],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(owner))) = (id, owner)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, owner })
            }
        }
        impl rt::Encode for ThingNotOwn {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("own", "false");
                object.field("id", &self.id);
                object.field("owner", &self.owner);
                object.end();
            }
        }
        rt::serde_bridge! {
            Thing, ThingOwn, ThingNotOwn
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
