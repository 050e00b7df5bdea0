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
    /// client.list_charges().await?;
    /// // The request body is the last argument.
    /// client.create_charge(body).await?;
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
        /// One of several strings.
        ///
        /// Described at `#/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mode`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum CreateChargeBodyMode {
            /// `"fast"`.
            Fast,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            CreateChargeBodyMode { Fast = "fast" }
        }
        /// An object.
        ///
        /// Always sends `"kind": "charge"`.
        ///
        /// Described at `#/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CreateChargeBody {
            pub capture: Option<bool>,
            pub mode: Option<CreateChargeBodyMode>,
            pub amount: i64,
            pub currency: Option<String>,
            pub expand: Option<Vec<String>>,
            pub tags: Option<Vec<String>>,
            pub note: Option<::std::collections::BTreeMap<String, String>>,
        }
        impl CreateChargeBody {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(amount: i64) -> Self {
                Self {
                    capture: None,
                    mode: None,
                    amount,
                    currency: None,
                    expand: None,
                    tags: None,
                    note: None,
                }
            }
            /// Sets [`capture`](field@Self::capture).
            #[must_use]
            #[inline]
            pub fn capture(mut self, capture: bool) -> Self {
                self.capture = Some(capture);
                self
            }
            /// Sets [`mode`](field@Self::mode).
            #[must_use]
            #[inline]
            pub fn mode(mut self, mode: CreateChargeBodyMode) -> Self {
                self.mode = Some(mode);
                self
            }
            /// Sets [`currency`](field@Self::currency).
            #[must_use]
            pub fn currency<__Via>(
                mut self,
                currency: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.currency = rt::IntoOptional::into_optional(currency);
                self
            }
            /// Sets [`expand`](field@Self::expand).
            #[must_use]
            #[inline]
            pub fn expand(
                mut self,
                expand: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.expand = Some(rt::list(expand));
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
            /// Sets [`note`](field@Self::note).
            #[must_use]
            #[inline]
            pub fn note(
                mut self,
                note: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            ) -> Self {
                self.note = Some(rt::map(note));
                self
            }
        }
        impl rt::Decode for CreateChargeBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut capture = None;
                let mut mode = None;
                let mut amount = rt::Required(None);
                let mut currency = None;
                let mut expand = None;
                let mut tags = None;
                let mut note = None;
                json.members(
                    &[
                        "capture",
                        "mode",
                        "amount",
                        "currency",
                        "expand",
                        "tags",
                        "note",
                        "kind",
                    ],
                    &mut [
                        &mut capture,
                        &mut mode,
                        &mut amount,
                        &mut currency,
                        &mut expand,
                        &mut tags,
                        &mut note,
                        &mut rt::Constant::new("\"charge\""),
                    ],
                )?;
                let (rt::Required(Some(amount)),) = (amount,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    capture,
                    mode,
                    amount,
                    currency,
                    expand,
                    tags,
                    note,
                })
            }
        }
        impl rt::Encode for CreateChargeBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"charge\"");
                object.optional("capture", &self.capture);
                object.optional("mode", &self.mode);
                object.field("amount", &self.amount);
                object.optional("currency", &self.currency);
                object.optional("expand", &self.expand);
                object.optional("tags", &self.tags);
                object.optional("note", &self.note);
                object.end();
            }
        }
        rt::serde_bridge! {
            CreateChargeBodyMode, CreateChargeBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /charges`
            ///
            /// Described at `#/paths/~1charges/get`.
            #[inline]
            pub fn list_charges(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_charges",
                            method: rt::Method::GET,
                            path: "/charges",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /charges`
            ///
            /// Described at `#/paths/~1charges/post`.
            #[inline]
            pub fn create_charge(
                &self,
                body: types::CreateChargeBody,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_charge",
                            method: rt::Method::POST,
                            path: "/charges",
                            security: &[],
                        },
                    )
                    .form(
                        &body,
                        &[
                            rt::Encoding {
                                name: "expand",
                                style: rt::DEEP_OBJECT,
                                media_type: None,
                            },
                            rt::Encoding {
                                name: "tags",
                                style: rt::FORM_JOINED,
                                media_type: None,
                            },
                            rt::Encoding {
                                name: "note",
                                style: rt::FORM,
                                media_type: Some("application/json"),
                            },
                            rt::Encoding {
                                name: "amount",
                                style: rt::FORM,
                                media_type: None,
                            },
                        ],
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
