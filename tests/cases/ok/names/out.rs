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
    /// // The request body is the last argument.
    /// client.make_thing(body).await?;
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
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub r#type: String,
            /// The property `self`.
            pub self_: String,
            pub new: Option_,
            /// The property `fooBar`.
            pub foo_bar_camel_case: String,
            /// The property `foo-bar`.
            pub foo_bar: String,
            /// The property `2fa`.
            pub n2fa: Option<String>,
            pub ключ: Option<String>,
            /// The property `$`.
            pub dollar: Option<String>,
        }
        impl Thing {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                r#type: impl Into<String>,
                self_: impl Into<String>,
                new: Option_,
                foo_bar_camel_case: impl Into<String>,
                foo_bar: impl Into<String>,
            ) -> Self {
                Self {
                    r#type: r#type.into(),
                    self_: self_.into(),
                    new,
                    foo_bar_camel_case: foo_bar_camel_case.into(),
                    foo_bar: foo_bar.into(),
                    n2fa: None,
                    ключ: None,
                    dollar: None,
                }
            }
            /// Sets [`n2fa`](field@Self::n2fa).
            #[must_use]
            pub fn n2fa<__Via>(
                mut self,
                n2fa: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.n2fa = rt::IntoOptional::into_optional(n2fa);
                self
            }
            /// Sets [`ключ`](field@Self::ключ).
            #[must_use]
            pub fn ключ<__Via>(
                mut self,
                ключ: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.ключ = rt::IntoOptional::into_optional(ключ);
                self
            }
            /// Sets [`dollar`](field@Self::dollar).
            #[must_use]
            pub fn dollar<__Via>(
                mut self,
                dollar: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.dollar = rt::IntoOptional::into_optional(dollar);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut r#type = rt::Required(None);
                let mut self_ = rt::Required(None);
                let mut new = rt::Required(None);
                let mut foo_bar_camel_case = rt::Required(None);
                let mut foo_bar = rt::Required(None);
                let mut n2fa = None;
                let mut ключ = None;
                let mut dollar = None;
                json.members(
                    &[
                        "type",
                        "self",
                        "new",
                        "fooBar",
                        "foo-bar",
                        "2fa",
                        "ключ",
                        "$",
                    ],
                    &mut [
                        &mut r#type,
                        &mut self_,
                        &mut new,
                        &mut foo_bar_camel_case,
                        &mut foo_bar,
                        &mut n2fa,
                        &mut ключ,
                        &mut dollar,
                    ],
                )?;
                let (
                    rt::Required(Some(r#type)),
                    rt::Required(Some(self_)),
                    rt::Required(Some(new)),
                    rt::Required(Some(foo_bar_camel_case)),
                    rt::Required(Some(foo_bar)),
                ) = (r#type, self_, new, foo_bar_camel_case, foo_bar) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    r#type,
                    self_,
                    new,
                    foo_bar_camel_case,
                    foo_bar,
                    n2fa,
                    ключ,
                    dollar,
                })
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("type", &self.r#type);
                object.field("self", &self.self_);
                object.field("new", &self.new);
                object.field("fooBar", &self.foo_bar_camel_case);
                object.field("foo-bar", &self.foo_bar);
                object.optional("2fa", &self.n2fa);
                object.optional("ключ", &self.ключ);
                object.optional("$", &self.dollar);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Option`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Option_ {
            /// The property `String`.
            pub string: Option<String_>,
        }
        impl Option_ {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`string`](field@Self::string).
            #[must_use]
            #[inline]
            pub fn string(mut self, string: String_) -> Self {
                self.string = Some(string);
                self
            }
        }
        impl rt::Decode for Option_ {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["String"], &mut [&mut value.string])?;
                Ok(value)
            }
        }
        impl rt::Encode for Option_ {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("String", &self.string);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/String`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum String_ {
            /// `"Self"`.
            Self_,
            /// `"self"`.
            SelfValue,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            String_ { Self_ = "Self", SelfValue = "self" }
        }
        rt::serde_bridge! {
            Thing, Option_, String_
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /thing`
            ///
            /// Described at `#/paths/~1thing/post`.
            #[inline]
            pub fn make_thing(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "make_thing",
                            method: rt::Method::POST,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
