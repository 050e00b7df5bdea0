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
    /// client.find_by_form(filter).await?;
    /// // Optional parameters have setters.
    /// client.find_by_json().querystring(querystring).await?;
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
        /// Described at `#/components/schemas/Filter`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Filter {
            pub text: String,
            pub token: Option<rt::Secret>,
            pub exact: Option<bool>,
            pub tags: Option<Vec<String>>,
            pub range: Option<FilterRange>,
            pub sort: Option<Vec<String>>,
            pub ids: Option<Vec<i64>>,
        }
        impl Filter {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(text: impl Into<String>) -> Self {
                Self {
                    text: text.into(),
                    token: None,
                    exact: None,
                    tags: None,
                    range: None,
                    sort: None,
                    ids: None,
                }
            }
            /// Sets [`token`](field@Self::token).
            #[must_use]
            pub fn token<__Via>(
                mut self,
                token: impl rt::IntoOptional<rt::Secret, __Via>,
            ) -> Self {
                self.token = rt::IntoOptional::into_optional(token);
                self
            }
            /// Sets [`exact`](field@Self::exact).
            #[must_use]
            #[inline]
            pub fn exact(mut self, exact: bool) -> Self {
                self.exact = Some(exact);
                self
            }
            /// Sets [`tags`](field@Self::tags).
            #[must_use]
            #[inline]
            pub fn tags(
                mut self,
                tags: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.tags = Some(rt::list(tags));
                self
            }
            /// Sets [`range`](field@Self::range).
            #[must_use]
            #[inline]
            pub fn range(mut self, range: FilterRange) -> Self {
                self.range = Some(range);
                self
            }
            /// Sets [`sort`](field@Self::sort).
            #[must_use]
            #[inline]
            pub fn sort(
                mut self,
                sort: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.sort = Some(rt::list(sort));
                self
            }
            /// Sets [`ids`](field@Self::ids).
            #[must_use]
            #[inline]
            pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
                self.ids = Some(rt::list(ids));
                self
            }
        }
        impl rt::Decode for Filter {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut text = rt::Required(None);
                let mut token = None;
                let mut exact = None;
                let mut tags = None;
                let mut range = None;
                let mut sort = None;
                let mut ids = None;
                json.members(
                    &["text", "token", "exact", "tags", "range", "sort", "ids"],
                    &mut [
                        &mut text,
                        &mut token,
                        &mut exact,
                        &mut tags,
                        &mut range,
                        &mut sort,
                        &mut ids,
                    ],
                )?;
                let (rt::Required(Some(text)),) = (text,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    text,
                    token,
                    exact,
                    tags,
                    range,
                    sort,
                    ids,
                })
            }
        }
        impl rt::Encode for Filter {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("text", &self.text);
                object.optional("token", &self.token);
                object.optional("exact", &self.exact);
                object.optional("tags", &self.tags);
                object.optional("range", &self.range);
                object.optional("sort", &self.sort);
                object.optional("ids", &self.ids);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Filter/properties/range`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct FilterRange {
            pub from: Option<i64>,
            pub to: Option<i64>,
        }
        impl FilterRange {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`from`](field@Self::from).
            #[must_use]
            #[inline]
            pub fn from(mut self, from: i64) -> Self {
                self.from = Some(from);
                self
            }
            /// Sets [`to`](field@Self::to).
            #[must_use]
            #[inline]
            pub fn to(mut self, to: i64) -> Self {
                self.to = Some(to);
                self
            }
        }
        impl rt::Decode for FilterRange {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["from", "to"], &mut [&mut value.from, &mut value.to])?;
                Ok(value)
            }
        }
        impl rt::Encode for FilterRange {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("from", &self.from);
                object.optional("to", &self.to);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Numbers`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Numbers {
            pub numbers: Vec<i64>,
            pub flag: rt::Presence<bool>,
        }
        impl Numbers {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(numbers: impl IntoIterator<Item = i64>) -> Self {
                Self {
                    numbers: rt::list(numbers),
                    flag: rt::Presence::Absent,
                }
            }
            /// Sets [`flag`](field@Self::flag).
            #[must_use]
            #[inline]
            pub fn flag(mut self, flag: bool) -> Self {
                self.flag = rt::Presence::Value(flag);
                self
            }
            /// Sets [`flag`](field@Self::flag) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn flag_null(mut self) -> Self {
                self.flag = rt::Presence::Null;
                self
            }
        }
        impl rt::Decode for Numbers {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut numbers = rt::Required(None);
                let mut flag = rt::Presence::Absent;
                json.members(&["numbers", "flag"], &mut [&mut numbers, &mut flag])?;
                let (rt::Required(Some(numbers)),) = (numbers,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { numbers, flag })
            }
        }
        impl rt::Encode for Numbers {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("numbers", &self.numbers);
                object.optional("flag", &self.flag);
                object.end();
            }
        }
        rt::serde_bridge! {
            Filter, FilterRange, Numbers
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /form`
            ///
            /// Described at `#/paths/~1form/get`.
            ///
            /// # Parameters
            ///
            /// - `filter`
            #[inline]
            pub fn find_by_form(
                &self,
                filter: types::Filter,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "find_by_form",
                            method: rt::Method::GET,
                            path: "/form",
                            security: &[],
                        },
                    )
                    .querystring_form(
                        "filter",
                        &filter,
                        &[
                            rt::Encoding {
                                name: "tags",
                                style: rt::PIPE,
                                media_type: None,
                            },
                            rt::Encoding {
                                name: "range",
                                style: rt::DEEP_OBJECT,
                                media_type: None,
                            },
                            rt::Encoding {
                                name: "sort",
                                style: rt::FORM,
                                media_type: Some("application/json"),
                            },
                        ],
                    )
                    .call()
            }
            /// `GET /json`
            ///
            /// Described at `#/paths/~1json/get`.
            ///
            /// # Parameters
            ///
            /// - `querystring` (optional)
            #[inline]
            pub fn find_by_json(&self) -> FindByJson<'_> {
                FindByJson(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find_by_json",
                                method: rt::Method::GET,
                                path: "/json",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /text`
            ///
            /// Described at `#/paths/~1text/get`.
            ///
            /// # Parameters
            ///
            /// - `selector`: A JSONPath.
            #[inline]
            pub fn find_by_text(
                &self,
                selector: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "find_by_text",
                            method: rt::Method::GET,
                            path: "/text",
                            security: &[],
                        },
                    )
                    .querystring("selector", selector)
                    .call()
            }
        }
        /// A call of `GET /json` with optional parameters.
        ///
        /// Described at `#/paths/~1json/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct FindByJson<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> FindByJson<'c> {
            /// Sets the parameter `querystring`.
            ///
            /// Sent as JSON text (`application/json`).
            ///
            /// Described at `#/paths/~1json/get/parameters/0`.
            #[inline]
            pub fn querystring(mut self, querystring: types::Numbers) -> Self {
                self.0.draft().querystring("querystring", &rt::JsonText(&querystring));
                self
            }
        }
        rt::call_options!(FindByJson, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
