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
    /// client.put_page(body).await?;
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
        /// Described at `#/components/schemas/Book`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Book {
            pub price: Option<Price>,
            pub discount: Option<Amount>,
            pub prices: Option<Vec<Price>>,
            pub authors: Option<Vec<String>>,
            pub note: Option<String>,
        }
        impl rt::Decode for Book {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["price", "discount", "prices", "authors", "note"],
                    &mut [
                        &mut value.price,
                        &mut value.discount,
                        &mut value.prices,
                        &mut value.authors,
                        &mut value.note,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Book {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("price", &self.price);
                object.optional("discount", &self.discount);
                object.optional("prices", &self.prices);
                object.optional("authors", &self.authors);
                object.optional("note", &self.note);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Page`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Page {
            pub language: String,
            pub number: rt::Presence<i64>,
            pub html: Option<String>,
        }
        impl Page {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(language: impl Into<String>) -> Self {
                Self {
                    language: language.into(),
                    number: rt::Presence::Absent,
                    html: None,
                }
            }
            /// Sets [`number`](field@Self::number).
            #[must_use]
            #[inline]
            pub fn number(mut self, number: i64) -> Self {
                self.number = rt::Presence::Value(number);
                self
            }
            /// Sets [`number`](field@Self::number) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn number_null(mut self) -> Self {
                self.number = rt::Presence::Null;
                self
            }
            /// Sets [`html`](field@Self::html).
            #[must_use]
            pub fn html<__Via>(
                mut self,
                html: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.html = rt::IntoOptional::into_optional(html);
                self
            }
        }
        impl rt::Decode for Page {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut language = rt::Required(None);
                let mut number = rt::Presence::Absent;
                let mut html = None;
                json.members(
                    &["language", "number", "html"],
                    &mut [&mut language, &mut number, &mut html],
                )?;
                let (rt::Required(Some(language)),) = (language,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { language, number, html })
            }
        }
        impl rt::Encode for Page {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("language", &self.language);
                object.optional("number", &self.number);
                object.optional("html", &self.html);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Price`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Price {
            pub currency: Option<String>,
            pub amount: f64,
        }
        impl rt::Decode for Price {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut currency = None;
                let mut amount = rt::Required(None);
                json.members(
                    &["currency", "amount"],
                    &mut [&mut currency, &mut amount],
                )?;
                let (rt::Required(Some(amount)),) = (amount,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { currency, amount })
            }
        }
        impl rt::Encode for Price {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("currency", &self.currency);
                object.field("amount", &self.amount);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Amount`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Amount {
            pub amount: Option<f64>,
        }
        impl rt::Decode for Amount {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["amount"], &mut [&mut value.amount])?;
                Ok(value)
            }
        }
        impl rt::Encode for Amount {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("amount", &self.amount);
                object.end();
            }
        }
        rt::serde_bridge! {
            Book, Page, Price, Amount
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /page`
            ///
            /// Described at `#/paths/~1page/put`.
            #[inline]
            pub fn put_page(
                &self,
                body: types::Page,
            ) -> rt::Call<'_, types::Book, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_page",
                            method: rt::Method::PUT,
                            path: "/page",
                            security: &[],
                        },
                    )
                    .xml("application/xml", &body, &super::xml::PUT_PAGE_BODY)
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        200 => Some(&super::xml::BOOK),
                        _ => None,
                    })
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static BOOK: rt::XmlNode = rt::XmlNode::object(
            "Book",
            &[
                rt::XmlMember::element("price", rt::XmlNode::of("Price", &PRICE)),
                rt::XmlMember::element(
                    "discount",
                    rt::XmlNode::of("reduction", &AMOUNT),
                ),
                rt::XmlMember::element(
                    "prices",
                    rt::XmlNode::list("prices", &rt::XmlNode::of("Price", &PRICE)),
                ),
                rt::XmlMember::element(
                    "authors",
                    rt::XmlNode::list("authors", &rt::XmlNode::text("author")),
                ),
                rt::XmlMember::element("note", rt::XmlNode::text("note")),
            ],
        );
        pub static PRICE: rt::XmlNode = rt::XmlNode::object(
            "Price",
            &[
                rt::XmlMember::attribute("currency", rt::XmlNode::text("currency")),
                rt::XmlMember::text("amount", rt::XmlNode::number("")).required(),
            ],
        );
        pub static AMOUNT: rt::XmlNode = rt::XmlNode::object(
            "Amount",
            &[rt::XmlMember::text("amount", rt::XmlNode::number(""))],
        );
        pub static PAGE: rt::XmlNode = rt::XmlNode::object(
            "Page",
            &[
                rt::XmlMember::attribute("language", rt::XmlNode::text("language")),
                rt::XmlMember::attribute("number", rt::XmlNode::number("number")),
                rt::XmlMember::cdata("html", rt::XmlNode::text("")),
            ],
        );
        pub static PUT_PAGE_BODY: rt::XmlNode = rt::XmlNode::of("Draft", &PAGE);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
