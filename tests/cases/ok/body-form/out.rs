/// A client of Case, version 1.
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
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
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
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
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
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// Types of request bodies, response bodies and parameters.
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
pub mod types {
    use specweld::private as weld;
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
    weld::open_enum! {
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
        pub fn capture(mut self, capture: bool) -> Self {
            self.capture = Some(capture);
            self
        }
        /// Sets [`mode`](field@Self::mode).
        #[must_use]
        pub fn mode(mut self, mode: CreateChargeBodyMode) -> Self {
            self.mode = Some(mode);
            self
        }
        /// Sets [`currency`](field@Self::currency).
        #[must_use]
        pub fn currency<__Via>(
            mut self,
            currency: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.currency = weld::IntoOptional::into_optional(currency);
            self
        }
        /// Sets [`expand`](field@Self::expand).
        #[must_use]
        pub fn expand(
            mut self,
            expand: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.expand = Some(weld::list(expand));
            self
        }
        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags(
            mut self,
            tags: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(weld::list(tags));
            self
        }
        /// Sets [`note`](field@Self::note).
        #[must_use]
        pub fn note(
            mut self,
            note: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        ) -> Self {
            self.note = Some(weld::map(note));
            self
        }
    }
    impl weld::Decode for CreateChargeBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut capture = None;
            let mut mode = None;
            let mut amount = None;
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
                    &mut weld::Constant::new("\"charge\""),
                ],
            )?;
            let (
                Some(capture),
                Some(mode),
                Some(amount),
                Some(currency),
                Some(expand),
                Some(tags),
                Some(note),
            ) = (capture, mode, amount, currency, expand, tags, note) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for CreateChargeBody {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::serde_bridge! {
        CreateChargeBodyMode, CreateChargeBody
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
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
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
    impl Client {
        /// `GET /charges`
        ///
        /// Described at `#/paths/~1charges/get`.
        pub fn list_charges(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_charges",
                        method: weld::Method::GET,
                        path: "/charges",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /charges`
        ///
        /// Described at `#/paths/~1charges/post`.
        pub fn create_charge(
            &self,
            body: types::CreateChargeBody,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create_charge",
                        method: weld::Method::POST,
                        path: "/charges",
                        security: &[],
                    },
                )
                .form(
                    &body,
                    &[
                        weld::Encoding {
                            name: "expand",
                            style: weld::DEEP_OBJECT,
                            media_type: None,
                        },
                        weld::Encoding {
                            name: "tags",
                            style: weld::FORM_JOINED,
                            media_type: None,
                        },
                        weld::Encoding {
                            name: "note",
                            style: weld::FORM,
                            media_type: Some("application/json"),
                        },
                        weld::Encoding {
                            name: "amount",
                            style: weld::FORM,
                            media_type: None,
                        },
                    ],
                )
                .call()
        }
    }
}
