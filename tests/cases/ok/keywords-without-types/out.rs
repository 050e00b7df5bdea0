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
    /// A client of Keywords that do not change the type, version 1.
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
    /// - untyped at `#/components/schemas/It/required`: `required` names `ghost`, which is not among the `properties`; the type of `ghost` is any JSON
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Keywords that do not change the type",
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
        /// An item.
        ///
        /// Properties, at least: `1`. Keywords that are not enforced: `not`, `if`, `then`, `dependentRequired`, `unevaluatedProperties`. See also: <https://example.com/items>
        ///
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct It {
            /// The server's default is `"a"`. Characters, at least: `1`. Characters, at most: `9`. Matches the regular expression `"^a"`. For example `"ab"`.
            pub a: String,
            /// More than `0`. A multiple of `0.5`.
            #[deprecated]
            pub b: Option<f64>,
            /// Unique items. Keywords that are not enforced: `contains`.
            pub c: Option<Vec<String>>,
            /// Content of the media type `"application/json"`. Keywords that are not enforced: `contentSchema`.
            pub d: Option<String>,
            /// Keywords that are not enforced: `propertyNames`.
            pub e: Option<::std::collections::BTreeMap<String, i64>>,
            /// Properties, at least: `2`.
            pub f: Option<Part>,
            /// Required, but without a schema in the description.
            pub ghost: rt::Value,
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut a = rt::Required(None);
                let mut b = None;
                let mut c = None;
                let mut d = None;
                let mut e = None;
                let mut f = None;
                let mut ghost = rt::Required(None);
                json.members(
                    &["a", "b", "c", "d", "e", "f", "ghost"],
                    &mut [&mut a, &mut b, &mut c, &mut d, &mut e, &mut f, &mut ghost],
                )?;
                let (rt::Required(Some(a)), rt::Required(Some(ghost))) = (a, ghost) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { a, b, c, d, e, f, ghost })
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("a", &self.a);
                object.optional("b", &self.b);
                object.optional("c", &self.c);
                object.optional("d", &self.d);
                object.optional("e", &self.e);
                object.optional("f", &self.f);
                object.field("ghost", &self.ghost);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Part`.
        #[deprecated]
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Part {
            pub x: Option<String>,
        }
        impl rt::Decode for Part {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["x"], &mut [&mut value.x])?;
                Ok(value)
            }
        }
        impl rt::Encode for Part {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("x", &self.x);
                object.end();
            }
        }
        rt::serde_bridge! {
            It, Part
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
