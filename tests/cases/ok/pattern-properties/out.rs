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
    /// A client of Members by pattern, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Members by pattern",
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
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct It {
            /// Properties with names that match `^[a-z]+$` are allowed.
            pub map: Option<::std::collections::BTreeMap<String, i64>>,
            /// Properties with names that match `^x_` are allowed.
            pub closed: Option<::std::collections::BTreeMap<String, rt::Uuid>>,
            /// Properties with names that match `^a` or `^b` are allowed.
            pub same: Option<::std::collections::BTreeMap<String, String>>,
            /// Properties with names that match `^n` or `^o` are allowed.
            pub several: Option<::std::collections::BTreeMap<String, ItSeveralValue>>,
            /// Properties with names that match `^n_` are allowed.
            pub beside: Option<ItBeside>,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["map", "closed", "same", "several", "beside"],
                    &mut [
                        &mut value.map,
                        &mut value.closed,
                        &mut value.same,
                        &mut value.several,
                        &mut value.beside,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("map", &self.map);
                object.optional("closed", &self.closed);
                object.optional("same", &self.same);
                object.optional("several", &self.several);
                object.optional("beside", &self.beside);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/It/properties/several/patternProperties/^o`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItSeveralValueObject {
            pub id: Option<String>,
        }
        impl rt::Decode for ItSeveralValueObject {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for ItSeveralValueObject {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/It/properties/several/patternProperties/^n`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItSeveralValue {
            /// A number.
            Number(f64),
            /// An object.
            Object(ItSeveralValueObject),
            /// A boolean.
            Boolean(bool),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<f64> for ItSeveralValue {
            #[inline]
            fn from(it: f64) -> Self {
                Self::Number(it)
            }
        }
        impl ::core::convert::From<ItSeveralValueObject> for ItSeveralValue {
            #[inline]
            fn from(it: ItSeveralValueObject) -> Self {
                Self::Object(it)
            }
        }
        impl ::core::convert::From<bool> for ItSeveralValue {
            #[inline]
            fn from(it: bool) -> Self {
                Self::Boolean(it)
            }
        }
        impl rt::Decode for ItSeveralValue {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => json.read().map(Self::Boolean),
                    rt::Kind::Number => json.fit(Self::Number, Self::Unknown),
                    rt::Kind::Object => json.fit(Self::Object, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItSeveralValue {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Number(it) => rt::Encode::encode(it, json),
                    Self::Object(it) => rt::Encode::encode(it, json),
                    Self::Boolean(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Properties with names that match `^n_` are allowed.
        ///
        /// Described at `#/components/schemas/It/properties/beside`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItBeside {
            pub name: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, i64>,
        }
        impl rt::Decode for ItBeside {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["name"], &mut [&mut value.name], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for ItBeside {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            It, ItSeveralValueObject, ItSeveralValue, ItBeside
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /`
            ///
            /// Described at `#/paths/~1/get`.
            #[inline]
            pub fn get(&self) -> rt::Call<'_, types::It, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get",
                            method: rt::Method::GET,
                            path: "/",
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
