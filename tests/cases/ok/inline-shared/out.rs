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
    /// A client of Inline types that several places share, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.list_visits().order(order).await?;
    /// // The request body is the last argument.
    /// client.buy_ticket(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/paths/~1visits/get/responses/403/content/application~1json/schema/required`: `required` names `code`, which is not among the `properties`; the type of `code` is any JSON
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Inline types that several places share",
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
    pub type Error = rt::Error<types::InvalidTicket>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// One of several strings.
        ///
        /// Described at `#/components/parameters/Ordering/schema`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Ordering {
            /// `"asc"`.
            Asc,
            /// `"desc"`.
            Desc,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Ordering { Asc = "asc", Desc = "desc" }
        }
        /// One of several strings.
        ///
        /// Described at `#/paths/~1visits/get/parameters/1/schema`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Zone {
            /// `"north"`.
            North,
            /// `"south"`.
            South,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Zone { North = "north", South = "south" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/RegisteredVisit`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct RegisteredVisit {
            pub guide: Option<TicketGuide>,
        }
        impl rt::Decode for RegisteredVisit {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["guide"], &mut [&mut value.guide])?;
                Ok(value)
            }
        }
        impl rt::Encode for RegisteredVisit {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("guide", &self.guide);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1visits/get/responses/403/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListVisitsResponse403 {
            pub message: String,
            /// Required, but without a schema in the description.
            pub code: rt::Value,
        }
        impl rt::Decode for ListVisitsResponse403 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut message = rt::Required(None);
                let mut code = rt::Required(None);
                json.members(&["message", "code"], &mut [&mut message, &mut code])?;
                let (rt::Required(Some(message)), rt::Required(Some(code))) = (
                    message,
                    code,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { message, code })
            }
        }
        impl rt::Encode for ListVisitsResponse403 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("message", &self.message);
                object.field("code", &self.code);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/responses/Broken/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct BrokenResponse {
            pub trace: Option<String>,
        }
        impl rt::Decode for BrokenResponse {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["trace"], &mut [&mut value.trace])?;
                Ok(value)
            }
        }
        impl rt::Encode for BrokenResponse {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("trace", &self.trace);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Ticket/properties/guide`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TicketGuide {
            pub name: String,
        }
        impl TicketGuide {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }
        }
        impl rt::Decode for TicketGuide {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                json.members(&["name"], &mut [&mut name])?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name })
            }
        }
        impl rt::Encode for TicketGuide {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Ticket/properties/currency`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum TicketCurrency {
            /// `"eur"`.
            Eur,
            /// `"gbp"`.
            Gbp,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            TicketCurrency { Eur = "eur", Gbp = "gbp" }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1tickets/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct FindTicketResponse200 {
            pub currency: TicketCurrency,
            pub guide: Option<TicketGuide>,
            pub seat: Option<String>,
        }
        impl rt::Decode for FindTicketResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut currency = rt::Required(None);
                let mut guide = None;
                let mut seat = None;
                json.members(
                    &["currency", "guide", "seat"],
                    &mut [&mut currency, &mut guide, &mut seat],
                )?;
                let (rt::Required(Some(currency)),) = (currency,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { currency, guide, seat })
            }
        }
        impl rt::Encode for FindTicketResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("currency", &self.currency);
                object.optional("guide", &self.guide);
                object.optional("seat", &self.seat);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1tickets/post/responses/409/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CodeAndMessageError {
            pub code: String,
            pub message: String,
        }
        impl rt::Decode for CodeAndMessageError {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut code = rt::Required(None);
                let mut message = rt::Required(None);
                json.members(&["code", "message"], &mut [&mut code, &mut message])?;
                let (rt::Required(Some(code)), rt::Required(Some(message))) = (
                    code,
                    message,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { code, message })
            }
        }
        impl rt::Encode for CodeAndMessageError {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("code", &self.code);
                object.field("message", &self.message);
                object.end();
            }
        }
        /// Invalid ticket.
        ///
        /// Described at `#/paths/~1tickets/post/responses/422/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct InvalidTicket {
            pub fields: Vec<String>,
        }
        impl rt::Decode for InvalidTicket {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut fields = rt::Required(None);
                json.members(&["fields"], &mut [&mut fields])?;
                let (rt::Required(Some(fields)),) = (fields,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { fields })
            }
        }
        impl rt::Encode for InvalidTicket {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("fields", &self.fields);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Ticket`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Ticket {
            pub currency: TicketCurrency,
            pub guide: Option<TicketGuide>,
        }
        impl Ticket {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(currency: TicketCurrency) -> Self {
                Self { currency, guide: None }
            }
            /// Sets [`guide`](field@Self::guide).
            #[must_use]
            #[inline]
            pub fn guide(mut self, guide: TicketGuide) -> Self {
                self.guide = Some(guide);
                self
            }
        }
        impl rt::Decode for Ticket {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut currency = rt::Required(None);
                let mut guide = None;
                json.members(&["currency", "guide"], &mut [&mut currency, &mut guide])?;
                let (rt::Required(Some(currency)),) = (currency,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { currency, guide })
            }
        }
        impl rt::Encode for Ticket {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("currency", &self.currency);
                object.optional("guide", &self.guide);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1tickets/put/requestBody/content/application~1json/schema/properties/reason_of_the_exchange`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange {
            pub words: Option<String>,
        }
        impl ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`words`](field@Self::words).
            #[must_use]
            pub fn words<__Via>(
                mut self,
                words: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.words = rt::IntoOptional::into_optional(words);
                self
            }
        }
        impl rt::Decode for ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["words"], &mut [&mut value.words])?;
                Ok(value)
            }
        }
        impl rt::Encode for ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("words", &self.words);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1tickets/put/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ExchangeATicketThatSomebodyBoughtForAnotherOneBody {
            pub reason_of_the_exchange: Option<
                ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange,
            >,
        }
        impl ExchangeATicketThatSomebodyBoughtForAnotherOneBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`reason_of_the_exchange`](field@Self::reason_of_the_exchange).
            #[must_use]
            #[inline]
            pub fn reason_of_the_exchange(
                mut self,
                reason_of_the_exchange: ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange,
            ) -> Self {
                self.reason_of_the_exchange = Some(reason_of_the_exchange);
                self
            }
        }
        impl rt::Decode for ExchangeATicketThatSomebodyBoughtForAnotherOneBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["reason_of_the_exchange"],
                    &mut [&mut value.reason_of_the_exchange],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ExchangeATicketThatSomebodyBoughtForAnotherOneBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("reason_of_the_exchange", &self.reason_of_the_exchange);
                object.end();
            }
        }
        /// An alias of `Zone`.
        pub type ListVisitsZone = Zone;
        /// An alias of `Zone`.
        pub type FindTicketZone = Zone;
        /// An alias of `TicketGuide`.
        pub type RegisteredVisitGuide = TicketGuide;
        /// An alias of `CodeAndMessageError`.
        pub type BuyTicketResponse409 = CodeAndMessageError;
        /// An alias of `CodeAndMessageError`.
        pub type FindTicketResponse404 = CodeAndMessageError;
        /// An alias of `InvalidTicket`.
        pub type BuyTicketResponse422 = InvalidTicket;
        /// An alias of `InvalidTicket`.
        pub type ExchangeATicketThatSomebodyBoughtForAnotherOneResponse409 = InvalidTicket;
        rt::serde_bridge! {
            Ordering, Zone, RegisteredVisit, ListVisitsResponse403, BrokenResponse,
            TicketGuide, TicketCurrency, FindTicketResponse200, CodeAndMessageError,
            InvalidTicket, Ticket,
            ExchangeATicketThatSomebodyBoughtForAnotherOneOfTheExchange,
            ExchangeATicketThatSomebodyBoughtForAnotherOneBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /visits`
            ///
            /// Described at `#/paths/~1visits/get`.
            ///
            /// # Parameters
            ///
            /// - `order` (optional)
            /// - `zone` (optional)
            ///
            /// # Errors
            ///
            /// - `403`: Not yours.
            /// - `500`: Broken.
            #[inline]
            pub fn list_visits(&self) -> ListVisits<'_> {
                ListVisits(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_visits",
                                method: rt::Method::GET,
                                path: "/visits",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /tickets`
            ///
            /// Described at `#/paths/~1tickets/get`.
            ///
            /// # Parameters
            ///
            /// - `order` (optional)
            /// - `zone` (optional)
            ///
            /// # Errors
            ///
            /// - `404`: None.
            /// - `500`: Broken.
            #[inline]
            pub fn find_ticket(&self) -> FindTicket<'_> {
                FindTicket(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find_ticket",
                                method: rt::Method::GET,
                                path: "/tickets",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /tickets`
            ///
            /// Described at `#/paths/~1tickets/post`.
            ///
            /// # Errors
            ///
            /// - `409`: Sold out.
            /// - `422`: Wrong.
            #[inline]
            pub fn buy_ticket(
                &self,
                body: types::Ticket,
            ) -> rt::Call<'_, (), BuyTicketError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "buy_ticket",
                            method: rt::Method::POST,
                            path: "/tickets",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
            /// `PUT /tickets`
            ///
            /// Described at `#/paths/~1tickets/put`.
            ///
            /// # Errors
            ///
            /// - `409`: Wrong.
            #[inline]
            pub fn exchange_a_ticket_that_somebody_bought_for_another_one(
                &self,
                body: types::ExchangeATicketThatSomebodyBoughtForAnotherOneBody,
            ) -> rt::Call<'_, (), types::InvalidTicket> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "exchange_a_ticket_that_somebody_bought_for_another_one",
                            method: rt::Method::PUT,
                            path: "/tickets",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
        /// A call of `GET /visits` with optional parameters.
        ///
        /// Described at `#/paths/~1visits/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListVisits<'c>(
            rt::Call<'c, Vec<types::RegisteredVisit>, ListVisitsError>,
        );
        impl<'c> ListVisits<'c> {
            /// Sets the parameter `order`.
            ///
            /// Described at `#/components/parameters/Ordering`.
            #[inline]
            pub fn order(mut self, order: types::Ordering) -> Self {
                self.0.draft().query("order", &order, rt::FORM);
                self
            }
            /// Sets the parameter `zone`.
            ///
            /// Described at `#/paths/~1visits/get/parameters/1`.
            #[inline]
            pub fn zone(mut self, zone: types::Zone) -> Self {
                self.0.draft().query("zone", &zone, rt::FORM);
                self
            }
        }
        rt::call_options!(ListVisits, Vec < types::RegisteredVisit >, ListVisitsError);
        /// A call of `GET /tickets` with optional parameters.
        ///
        /// Described at `#/paths/~1tickets/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct FindTicket<'c>(
            rt::Call<'c, types::FindTicketResponse200, FindTicketError>,
        );
        impl<'c> FindTicket<'c> {
            /// Sets the parameter `order`.
            ///
            /// Described at `#/components/parameters/Ordering`.
            #[inline]
            pub fn order(mut self, order: types::Ordering) -> Self {
                self.0.draft().query("order", &order, rt::FORM);
                self
            }
            /// Sets the parameter `zone`.
            ///
            /// Described at `#/paths/~1tickets/get/parameters/1`.
            #[inline]
            pub fn zone(mut self, zone: types::Zone) -> Self {
                self.0.draft().query("zone", &zone, rt::FORM);
                self
            }
        }
        rt::call_options!(FindTicket, types::FindTicketResponse200, FindTicketError);
        /// Errors of `GET /visits`, by status.
        ///
        /// Described at `#/paths/~1visits/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ListVisitsError {
            /// Not yours.
            Forbidden(types::ListVisitsResponse403),
            /// Broken.
            InternalServerError(types::BrokenResponse),
        }
        impl rt::FromErrorResponse for ListVisitsError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    403 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::Forbidden),
                        )
                    }
                    500 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::InternalServerError),
                        )
                    }
                    _ => None,
                }
            }
        }
        /// Errors of `GET /tickets`, by status.
        ///
        /// Described at `#/paths/~1tickets/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FindTicketError {
            /// None.
            NotFound(types::CodeAndMessageError),
            /// Broken.
            InternalServerError(types::BrokenResponse),
        }
        impl rt::FromErrorResponse for FindTicketError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    404 => {
                        Some(
                            rt::FromResponse::from_response(response).map(Self::NotFound),
                        )
                    }
                    500 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::InternalServerError),
                        )
                    }
                    _ => None,
                }
            }
        }
        /// Errors of `POST /tickets`, by status.
        ///
        /// Described at `#/paths/~1tickets/post`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum BuyTicketError {
            /// Sold out.
            Conflict(types::CodeAndMessageError),
            /// Wrong.
            UnprocessableContent(types::InvalidTicket),
        }
        impl rt::FromErrorResponse for BuyTicketError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    409 => {
                        Some(
                            rt::FromResponse::from_response(response).map(Self::Conflict),
                        )
                    }
                    422 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::UnprocessableContent),
                        )
                    }
                    _ => None,
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
