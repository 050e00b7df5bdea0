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
    /// A client of Unspecified types, and types of other notations, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/It/properties/any/type`: `any` is not a JSON type; it is read as any value
    /// - forgiven at `#/components/schemas/It/properties/capital/type`: `String` is not a JSON type; it is read as `string`
    /// - forgiven at `#/components/schemas/It/properties/date/type`: `date` is not a JSON type; it is read as `string` in the format `date`
    /// - forgiven at `#/components/schemas/It/properties/empty/type`: \`\` is not a JSON type; it is read as any value
    /// - forgiven at `#/components/schemas/It/properties/file/type`: `file` is not a JSON type; it is read as `string` in the format `binary`
    /// - forgiven at `#/components/schemas/It/properties/int/type`: `int` is not a JSON type; it is read as `integer`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Unspecified types, and types of other notations",
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
            /// Characters, at least: `1`.
            pub text: Option<String>,
            /// Matches the regular expression `"^a"`.
            pub matching: Option<String>,
            /// More than `0`. At most `9`.
            pub bounded: Option<f64>,
            pub items: Option<Vec<String>>,
            pub any_items: Option<Vec<rt::Value>>,
            pub object: Option<ItObject>,
            pub time: Option<rt::DateTime>,
            /// Nothing is said.
            pub nothing: Option<rt::Value>,
            pub nullable: Option<ItNullable>,
            pub int: Option<i64>,
            pub capital: Option<String>,
            pub date: Option<rt::Date>,
            pub file: Option<String>,
            pub any: Option<rt::Value>,
            pub empty: Option<rt::Value>,
            /// Format: `date-time`.
            pub elsewhere: Option<i64>,
            /// Items, at least: `0`.
            pub unrestricted: Option<rt::Value>,
            /// For example `"on"`.
            pub status: Option<rt::Value>,
            pub with_members: Option<::std::collections::BTreeMap<String, rt::Value>>,
            pub of_two: Option<ItOfTwo>,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &[
                        "text",
                        "matching",
                        "bounded",
                        "items",
                        "any_items",
                        "object",
                        "time",
                        "nothing",
                        "nullable",
                        "int",
                        "capital",
                        "date",
                        "file",
                        "any",
                        "empty",
                        "elsewhere",
                        "unrestricted",
                        "status",
                        "with_members",
                        "of_two",
                    ],
                    &mut [
                        &mut value.text,
                        &mut value.matching,
                        &mut value.bounded,
                        &mut value.items,
                        &mut value.any_items,
                        &mut value.object,
                        &mut value.time,
                        &mut rt::NullSlot(&mut value.nothing),
                        &mut value.nullable,
                        &mut value.int,
                        &mut value.capital,
                        &mut value.date,
                        &mut value.file,
                        &mut rt::NullSlot(&mut value.any),
                        &mut rt::NullSlot(&mut value.empty),
                        &mut value.elsewhere,
                        &mut rt::NullSlot(&mut value.unrestricted),
                        &mut rt::NullSlot(&mut value.status),
                        &mut value.with_members,
                        &mut value.of_two,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("text", &self.text);
                object.optional("matching", &self.matching);
                object.optional("bounded", &self.bounded);
                object.optional("items", &self.items);
                object.optional("any_items", &self.any_items);
                object.optional("object", &self.object);
                object.optional("time", &self.time);
                object.optional("nothing", &self.nothing);
                object.optional("nullable", &self.nullable);
                object.optional("int", &self.int);
                object.optional("capital", &self.capital);
                object.optional("date", &self.date);
                object.optional("file", &self.file);
                object.optional("any", &self.any);
                object.optional("empty", &self.empty);
                object.optional("elsewhere", &self.elsewhere);
                object.optional("unrestricted", &self.unrestricted);
                object.optional("status", &self.status);
                object.optional("with_members", &self.with_members);
                object.optional("of_two", &self.of_two);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/It/properties/object`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ItObject {
            pub a: i32,
        }
        impl rt::Decode for ItObject {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut a = rt::Required(None);
                json.members(&["a"], &mut [&mut a])?;
                let (rt::Required(Some(a)),) = (a,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { a })
            }
        }
        impl rt::Encode for ItObject {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("a", &self.a);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/It/properties/nullable`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItNullable {
            pub a: Option<String>,
        }
        impl rt::Decode for ItNullable {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for ItNullable {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/It/properties/of_two`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItOfTwo {
            /// An object with any property names.
            Object(::std::collections::BTreeMap<String, rt::Value>),
            /// An array.
            Array(Vec<String>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<::std::collections::BTreeMap<String, rt::Value>>
        for ItOfTwo {
            #[inline]
            fn from(it: ::std::collections::BTreeMap<String, rt::Value>) -> Self {
                Self::Object(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[(&str, rt::Value); N]> for ItOfTwo {
            #[inline]
            fn from(it: [(&str, rt::Value); N]) -> Self {
                Self::Object(rt::map(it))
            }
        }
        impl ::core::convert::From<Vec<String>> for ItOfTwo {
            #[inline]
            fn from(it: Vec<String>) -> Self {
                Self::Array(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[&str; N]> for ItOfTwo {
            #[inline]
            fn from(it: [&str; N]) -> Self {
                Self::Array(rt::list(it))
            }
        }
        impl rt::Decode for ItOfTwo {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Array => json.fit(Self::Array, Self::Unknown),
                    rt::Kind::Object => json.fit(Self::Object, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItOfTwo {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Object(it) => rt::Encode::encode(it, json),
                    Self::Array(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            It, ItObject, ItNullable, ItOfTwo
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
