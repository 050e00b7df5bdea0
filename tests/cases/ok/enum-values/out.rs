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
    /// A client of Listed values, version 1.
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
                title: "Listed values",
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
            pub named: Option<ItNamed>,
            pub described: Option<ItDescribed>,
            pub annotated: Option<ItAnnotated>,
            pub nullable: Option<ItNullable>,
            pub one_or_null: Option<ItOneOrNull>,
            pub mixed: Option<ItMixed>,
            /// One of `0.5`, `1`, `2.5`.
            pub floats: Option<f64>,
            /// One of `1.0`, `2.0`.
            pub whole: Option<i64>,
            pub large: Option<u64>,
            pub truths: Option<bool>,
            /// Keywords that are not enforced: `enum`.
            pub objects: Option<::std::collections::BTreeMap<String, rt::Value>>,
            pub null: Option<()>,
            pub array: Option<Vec<rt::Value>>,
            pub object: Option<ItObject>,
            pub float: Option<f64>,
            pub maybe_object: Option<ItMaybeObject>,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &[
                        "named",
                        "described",
                        "annotated",
                        "nullable",
                        "one_or_null",
                        "mixed",
                        "floats",
                        "whole",
                        "large",
                        "truths",
                        "objects",
                        "null",
                        "array",
                        "object",
                        "float",
                        "maybe_object",
                    ],
                    &mut [
                        &mut value.named,
                        &mut value.described,
                        &mut value.annotated,
                        &mut value.nullable,
                        &mut value.one_or_null,
                        &mut value.mixed,
                        &mut value.floats,
                        &mut value.whole,
                        &mut value.large,
                        &mut value.truths,
                        &mut value.objects,
                        &mut rt::NullSlot(&mut value.null),
                        &mut value.array,
                        &mut value.object,
                        &mut value.float,
                        &mut value.maybe_object,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("named", &self.named);
                object.optional("described", &self.described);
                object.optional("annotated", &self.annotated);
                object.optional("nullable", &self.nullable);
                object.optional("one_or_null", &self.one_or_null);
                object.optional("mixed", &self.mixed);
                object.optional("floats", &self.floats);
                object.optional("whole", &self.whole);
                object.optional("large", &self.large);
                object.optional("truths", &self.truths);
                object.optional("objects", &self.objects);
                object.optional("null", &self.null);
                object.optional("array", &self.array);
                object.optional("object", &self.object);
                object.optional("float", &self.float);
                object.optional("maybe_object", &self.maybe_object);
                object.end();
            }
        }
        /// One of several integers.
        ///
        /// Described at `#/components/schemas/It/properties/named`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ItNamed {
            /// `0`.
            ///
            /// It rests.
            Off,
            /// `1`.
            ///
            /// It runs.
            On,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            ItNamed { Off = 0, On = 1 }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/It/properties/described`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ItDescribed {
            /// `"a"`.
            A,
            /// `"b"`.
            ///
            /// The other.
            B,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ItDescribed { A = "a", B = "b" }
        }
        /// One of several integers.
        ///
        /// Described at `#/components/schemas/It/properties/annotated`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ItAnnotated {
            /// `1`.
            ///
            /// Low.
            ///
            /// Hardly any.
            Low,
            /// `2`.
            ///
            /// High.
            #[deprecated]
            High,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            ItAnnotated { Low = 1, High = 2 }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/It/properties/nullable`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ItNullable {
            /// `"a"`.
            A,
            /// `"b"`.
            B,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ItNullable { A = "a", B = "b" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/It/properties/one_or_null`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ItOneOrNull {
            /// `"only"`.
            Only,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ItOneOrNull { Only = "only" }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/It/properties/mixed`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItMixed {
            /// `"auto"`.
            Auto,
            /// `0`.
            N0,
            /// `1`.
            N1,
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl rt::Decode for ItMixed {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => {
                        let value = json.scalar()?;
                        if value.is("0") {
                            json.skip_as(Self::N0)
                        } else if value.is("1") {
                            json.skip_as(Self::N1)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("auto") => json.skip_as(Self::Auto),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItMixed {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Auto => json.raw("\"auto\""),
                    Self::N0 => json.raw("0"),
                    Self::N1 => json.raw("1"),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"a": 1` and `"b": null`.
        ///
        /// Described at `#/components/schemas/It/properties/object`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItObject {}
        impl rt::Decode for ItObject {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(
                    &["a", "b"],
                    &mut [&mut rt::Constant::new("1"), &mut rt::Constant::new("null")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ItObject {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("a", "1");
                object.constant("b", "null");
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"a": 1`.
        ///
        /// Described at `#/components/schemas/It/properties/maybe_object`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItMaybeObject {}
        impl rt::Decode for ItMaybeObject {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut rt::Constant::new("1")])?;
                Ok(value)
            }
        }
        impl rt::Encode for ItMaybeObject {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("a", "1");
                object.end();
            }
        }
        rt::serde_bridge! {
            It, ItNamed, ItDescribed, ItAnnotated, ItNullable, ItOneOrNull, ItMixed,
            ItObject, ItMaybeObject
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
