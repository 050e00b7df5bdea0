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
    /// client.import_orders().await?;
    /// // The request body is the last argument.
    /// client.create_order(body).await?;
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
    /// The most frequent error of the operations; the other operations have other error types.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Order`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Order {
            pub number: i64,
            pub note: Option<String>,
            pub paid: Option<bool>,
        }
        impl Order {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(number: i64) -> Self {
                Self {
                    number,
                    note: None,
                    paid: None,
                }
            }
            /// Sets [`note`](field@Self::note).
            #[must_use]
            pub fn note<__Via>(
                mut self,
                note: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.note = rt::IntoOptional::into_optional(note);
                self
            }
            /// Sets [`paid`](field@Self::paid).
            #[must_use]
            #[inline]
            pub fn paid(mut self, paid: bool) -> Self {
                self.paid = Some(paid);
                self
            }
        }
        impl rt::Decode for Order {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut number = rt::Required(None);
                let mut note = None;
                let mut paid = None;
                json.members(
                    &["number", "note", "paid"],
                    &mut [&mut number, &mut note, &mut paid],
                )?;
                let (rt::Required(Some(number)),) = (number,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { number, note, paid })
            }
        }
        impl rt::Encode for Order {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("number", &self.number);
                object.optional("note", &self.note);
                object.optional("paid", &self.paid);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Problem`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Problem {
            pub title: Option<String>,
        }
        impl rt::Decode for Problem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["title"], &mut [&mut value.title])?;
                Ok(value)
            }
        }
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("title", &self.title);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1orders/post/responses/default/content/text~1xml/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct CreateOrderResponseDefault {
            pub reason: Option<String>,
        }
        impl rt::Decode for CreateOrderResponseDefault {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["reason"], &mut [&mut value.reason])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreateOrderResponseDefault {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("reason", &self.reason);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1orders~1import/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ImportOrdersFormBody {
            pub source: Option<String>,
        }
        impl ImportOrdersFormBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`source`](field@Self::source).
            #[must_use]
            pub fn source<__Via>(
                mut self,
                source: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.source = rt::IntoOptional::into_optional(source);
                self
            }
        }
        impl rt::Decode for ImportOrdersFormBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["source"], &mut [&mut value.source])?;
                Ok(value)
            }
        }
        impl rt::Encode for ImportOrdersFormBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("source", &self.source);
                object.end();
            }
        }
        rt::serde_bridge! {
            Order, Problem, CreateOrderResponseDefault, ImportOrdersFormBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        const IMPORT_ORDERS_OPERATION: rt::Operation = rt::Operation {
            id: "import_orders",
            method: rt::Method::PUT,
            path: "/orders/import",
            security: &[],
        };
        impl Client {
            /// `POST /orders`
            ///
            /// Described at `#/paths/~1orders/post`.
            ///
            /// # Errors
            ///
            /// - `4XX`: The order is invalid.
            /// - `any other`: Another failure.
            #[inline]
            pub fn create_order(
                &self,
                body: types::Order,
            ) -> rt::Call<'_, types::Order, CreateOrderError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_order",
                            method: rt::Method::POST,
                            path: "/orders",
                            security: &[],
                        },
                    )
                    .xml("application/xml", &body, &super::xml::ORDER)
                    .accept("application/xml, application/problem+xml, text/xml")
                    .xml_responses(|status| match status {
                        201 => Some(&super::xml::ORDER),
                        400..=499 => Some(&super::xml::PROBLEM),
                        _ => Some(&super::xml::CREATE_ORDER_RESPONSE_DEFAULT),
                    })
                    .call()
            }
            /// `PUT /orders/import`
            ///
            /// Described at `#/paths/~1orders~1import/put`.
            ///
            /// The body is sent as `application/xml`.
            #[inline]
            pub fn import_orders(&self) -> ImportOrders<'_> {
                ImportOrders(
                    self
                        .0
                        .request(&IMPORT_ORDERS_OPERATION)
                        .other_media_types("application/xml")
                        .call(),
                )
            }
            /// `PUT /orders/import`
            ///
            /// Described at `#/paths/~1orders~1import/put`.
            ///
            /// The body is sent as `application/x-www-form-urlencoded`.
            #[inline]
            pub fn import_orders_as_form(
                &self,
                body: types::ImportOrdersFormBody,
            ) -> ImportOrders<'_> {
                ImportOrders(
                    self
                        .0
                        .request(&IMPORT_ORDERS_OPERATION)
                        .form(&body, &[])
                        .other_media_types("application/xml")
                        .call(),
                )
            }
        }
        /// A call of `PUT /orders/import` with optional parameters.
        ///
        /// Described at `#/paths/~1orders~1import/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ImportOrders<'c>(rt::Call<'c, i64, rt::Undocumented>);
        impl<'c> ImportOrders<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: impl IntoIterator<Item = types::Order>) -> Self {
                self.0
                    .draft()
                    .xml(
                        "application/xml",
                        &rt::list::<types::Order>(body),
                        &super::xml::IMPORT_ORDERS_BODY,
                    );
                self
            }
            /// Requests the response as text: `application/xml`.
            #[inline]
            pub fn as_xml(self) -> rt::Call<'c, rt::Text, rt::Undocumented> {
                self.0.accepting("application/xml", "application/json")
            }
        }
        rt::call_options!(ImportOrders, i64, rt::Undocumented);
        /// Errors of `POST /orders`, by status.
        ///
        /// Described at `#/paths/~1orders/post`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum CreateOrderError {
            /// The order is invalid.
            Status4xx(types::Problem),
            /// Another failure.
            Other(types::CreateOrderResponseDefault),
        }
        impl rt::FromErrorResponse for CreateOrderError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    400..=499 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::Status4xx),
                        )
                    }
                    _ => Some(rt::FromResponse::from_response(response).map(Self::Other)),
                }
            }
        }
    }
    mod xml {
        use super::rt;
        pub static ORDER: rt::XmlNode = rt::XmlNode::object(
            "Order",
            &[
                rt::XmlMember::element("number", rt::XmlNode::number("number")),
                rt::XmlMember::element("note", rt::XmlNode::text("note")),
                rt::XmlMember::element("paid", rt::XmlNode::boolean("paid")),
            ],
        );
        pub static PROBLEM: rt::XmlNode = rt::XmlNode::object(
            "problem",
            &[rt::XmlMember::element("title", rt::XmlNode::text("title"))],
        );
        pub static CREATE_ORDER_RESPONSE_DEFAULT: rt::XmlNode = rt::XmlNode::object(
            "failure",
            &[rt::XmlMember::element("reason", rt::XmlNode::text("reason"))],
        );
        pub static IMPORT_ORDERS_BODY: rt::XmlNode = rt::XmlNode::list(
            "orders",
            &rt::XmlNode::of("Order", &ORDER),
        );
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
