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
    /// client.put_settings(body).await?;
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
        /// Described at `#/components/schemas/Settings`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Settings {
            pub limits: Option<::std::collections::BTreeMap<String, i64>>,
            pub lists: Option<::std::collections::BTreeMap<String, Vec<String>>>,
            pub free: Option<::std::collections::BTreeMap<String, rt::Value>>,
            pub empty: Option<SettingsEmpty>,
            pub any: Option<rt::Value>,
            /// Required, but without a schema in the description.
            pub undescribed: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, String>,
        }
        impl Settings {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(undescribed: impl Into<String>) -> Self {
                Self {
                    limits: None,
                    lists: None,
                    free: None,
                    empty: None,
                    any: None,
                    undescribed: undescribed.into(),
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`limits`](field@Self::limits).
            #[must_use]
            #[inline]
            pub fn limits(
                mut self,
                limits: impl IntoIterator<Item = (impl Into<String>, i64)>,
            ) -> Self {
                self.limits = Some(rt::map(limits));
                self
            }
            /// Sets [`lists`](field@Self::lists).
            #[must_use]
            #[inline]
            pub fn lists(
                mut self,
                lists: impl IntoIterator<Item = (impl Into<String>, Vec<String>)>,
            ) -> Self {
                self.lists = Some(rt::map(lists));
                self
            }
            /// Sets [`free`](field@Self::free).
            #[must_use]
            #[inline]
            pub fn free(
                mut self,
                free: impl IntoIterator<Item = (impl Into<String>, impl Into<rt::Value>)>,
            ) -> Self {
                self.free = Some(rt::map(free));
                self
            }
            /// Sets [`empty`](field@Self::empty).
            #[must_use]
            #[inline]
            pub fn empty(mut self, empty: SettingsEmpty) -> Self {
                self.empty = Some(empty);
                self
            }
            /// Sets [`any`](field@Self::any).
            #[must_use]
            #[inline]
            pub fn any(mut self, any: impl Into<rt::Value>) -> Self {
                self.any = Some(any.into());
                self
            }
        }
        impl rt::Decode for Settings {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut limits = None;
                let mut lists = None;
                let mut free = None;
                let mut empty = None;
                let mut any = None;
                let mut undescribed = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["limits", "lists", "free", "empty", "any", "undescribed"],
                    &mut [
                        &mut limits,
                        &mut lists,
                        &mut free,
                        &mut empty,
                        &mut rt::NullSlot(&mut any),
                        &mut undescribed,
                    ],
                    &mut rest,
                )?;
                let (rt::Required(Some(undescribed)),) = (undescribed,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    limits,
                    lists,
                    free,
                    empty,
                    any,
                    undescribed,
                    rest,
                })
            }
        }
        impl rt::Encode for Settings {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("limits", &self.limits);
                object.optional("lists", &self.lists);
                object.optional("free", &self.free);
                object.optional("empty", &self.empty);
                object.optional("any", &self.any);
                object.field("undescribed", &self.undescribed);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Settings/properties/empty`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct SettingsEmpty {}
        impl SettingsEmpty {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
        }
        impl rt::Decode for SettingsEmpty {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&[], &mut [])?;
                Ok(value)
            }
        }
        impl rt::Encode for SettingsEmpty {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let object = json.object();
                object.end();
            }
        }
        rt::serde_bridge! {
            Settings, SettingsEmpty
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /settings`
            ///
            /// Described at `#/paths/~1settings/put`.
            #[inline]
            pub fn put_settings(
                &self,
                body: types::Settings,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_settings",
                            method: rt::Method::PUT,
                            path: "/settings",
                            security: &[],
                        },
                    )
                    .xml("application/xml", &body, &super::xml::SETTINGS)
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static SETTINGS: rt::XmlNode = rt::XmlNode::object(
                "Settings",
                &[
                    rt::XmlMember::element(
                        "limits",
                        rt::XmlNode::of("limits", &SETTINGS_LIMITS),
                    ),
                    rt::XmlMember::element(
                        "lists",
                        rt::XmlNode::of("lists", &SETTINGS_LISTS),
                    ),
                    rt::XmlMember::element(
                        "free",
                        rt::XmlNode::of("free", &SETTINGS_FREE),
                    ),
                    rt::XmlMember::element(
                        "empty",
                        rt::XmlNode::of("empty", &SETTINGS_EMPTY),
                    ),
                    rt::XmlMember::element("any", rt::XmlNode::any("any")),
                    rt::XmlMember::element(
                        "undescribed",
                        rt::XmlNode::any("undescribed"),
                    ),
                ],
            )
            .others(&rt::XmlMember::element("", rt::XmlNode::text("")));
        pub static SETTINGS_LIMITS: rt::XmlNode = rt::XmlNode::object("", &[])
            .others(&rt::XmlMember::element("", rt::XmlNode::number("")));
        pub static SETTINGS_LISTS: rt::XmlNode = rt::XmlNode::object("", &[])
            .others(&rt::XmlMember::elements("", rt::XmlNode::text("")));
        pub static SETTINGS_FREE: rt::XmlNode = rt::XmlNode::object("", &[])
            .others(&rt::XmlMember::element("", rt::XmlNode::any("")));
        pub static SETTINGS_EMPTY: rt::XmlNode = rt::XmlNode::object("", &[]);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
