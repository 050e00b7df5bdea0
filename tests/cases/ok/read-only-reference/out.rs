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
    /// A client of Read-only, and yet to be said, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.create_alert(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Read-only, and yet to be said",
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
        /// Described at `#/components/schemas/Alert`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Alert {
            pub id: String,
            pub team: TeamReference,
            pub contact: AlertContact,
        }
        impl rt::Decode for Alert {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut team = rt::Required(None);
                let mut contact = rt::Required(None);
                json.members(
                    &["id", "team", "contact"],
                    &mut [&mut id, &mut team, &mut contact],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(team)),
                    rt::Required(Some(contact)),
                ) = (id, team, contact) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, team, contact })
            }
        }
        impl rt::Encode for Alert {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("team", &self.team);
                object.field("contact", &self.contact);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "team_reference"`.
        ///
        /// Described at `#/components/schemas/TeamReference`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TeamReference {
            pub id: String,
        }
        impl rt::Decode for TeamReference {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(
                    &["id", "type"],
                    &mut [&mut id, &mut rt::Constant::new("\"team_reference\"")],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for TeamReference {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"team_reference\"");
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "email"`.
        ///
        /// Described at `#/components/schemas/Email`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Email {
            pub id: String,
            pub address: String,
        }
        impl rt::Decode for Email {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut address = rt::Required(None);
                json.members(
                    &["id", "address", "type"],
                    &mut [&mut id, &mut address, &mut rt::Constant::new("\"email\"")],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(address))) = (id, address)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, address })
            }
        }
        impl rt::Encode for Email {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"email\"");
                object.field("id", &self.id);
                object.field("address", &self.address);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Phone`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Phone {
            pub id: String,
            pub r#type: PhoneType,
            pub number: String,
        }
        impl rt::Decode for Phone {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut r#type = rt::Required(None);
                let mut number = rt::Required(None);
                json.members(
                    &["id", "type", "number"],
                    &mut [&mut id, &mut r#type, &mut number],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(r#type)),
                    rt::Required(Some(number)),
                ) = (id, r#type, number) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, r#type, number })
            }
        }
        impl rt::Encode for Phone {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("type", &self.r#type);
                object.field("number", &self.number);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Alert/properties/contact`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AlertContact {
            /// An object.
            Email(Email),
            /// An object.
            Phone(Phone),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl AlertContact {
            /// Returns `id`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn id(&self) -> &str {
                match self {
                    Self::Email(it) => &it.id,
                    Self::Phone(it) => &it.id,
                    Self::Unknown(it) => {
                        it.get("id").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
        impl ::core::convert::From<Email> for AlertContact {
            #[inline]
            fn from(it: Email) -> Self {
                Self::Email(it)
            }
        }
        impl ::core::convert::From<Phone> for AlertContact {
            #[inline]
            fn from(it: Phone) -> Self {
                Self::Phone(it)
            }
        }
        impl rt::Decode for AlertContact {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("email") => json.read().map(Self::Email),
                    Some("call") | Some("sms") => json.read().map(Self::Phone),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for AlertContact {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Email(it) => rt::Encode::encode(it, json),
                    Self::Phone(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Reference/properties/type`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PhoneType {
            /// `"call"`.
            Call,
            /// `"sms"`.
            Sms,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PhoneType { Call = "call", Sms = "sms" }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/Alert`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct AlertRequest {
            pub team: TeamReferenceRequest,
            pub contact: AlertContactRequest,
        }
        impl AlertRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                team: TeamReferenceRequest,
                contact: impl Into<AlertContactRequest>,
            ) -> Self {
                Self {
                    team,
                    contact: contact.into(),
                }
            }
        }
        impl rt::Decode for AlertRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut team = rt::Required(None);
                let mut contact = rt::Required(None);
                json.members(&["team", "contact"], &mut [&mut team, &mut contact])?;
                let (rt::Required(Some(team)), rt::Required(Some(contact))) = (
                    team,
                    contact,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { team, contact })
            }
        }
        impl rt::Encode for AlertRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("team", &self.team);
                object.field("contact", &self.contact);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; read-only properties are optional. Always sends `"type": "team_reference"`.
        ///
        /// Described at `#/components/schemas/TeamReference`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct TeamReferenceRequest {
            pub id: Option<String>,
        }
        impl TeamReferenceRequest {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`id`](field@Self::id).
            #[must_use]
            pub fn id<__Via>(
                mut self,
                id: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.id = rt::IntoOptional::into_optional(id);
                self
            }
        }
        impl rt::Decode for TeamReferenceRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["id", "type"],
                    &mut [&mut value.id, &mut rt::Constant::new("\"team_reference\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for TeamReferenceRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"team_reference\"");
                object.optional("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties. Always sends `"type": "email"`.
        ///
        /// Described at `#/components/schemas/Email`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct EmailRequest {
            pub address: String,
        }
        impl EmailRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(address: impl Into<String>) -> Self {
                Self { address: address.into() }
            }
        }
        impl rt::Decode for EmailRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut address = rt::Required(None);
                json.members(
                    &["address", "type"],
                    &mut [&mut address, &mut rt::Constant::new("\"email\"")],
                )?;
                let (rt::Required(Some(address)),) = (address,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { address })
            }
        }
        impl rt::Encode for EmailRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"email\"");
                object.field("address", &self.address);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/Phone`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PhoneRequest {
            pub r#type: PhoneType,
            pub number: String,
        }
        impl PhoneRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(r#type: PhoneType, number: impl Into<String>) -> Self {
                Self {
                    r#type,
                    number: number.into(),
                }
            }
        }
        impl rt::Decode for PhoneRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut r#type = rt::Required(None);
                let mut number = rt::Required(None);
                json.members(&["type", "number"], &mut [&mut r#type, &mut number])?;
                let (rt::Required(Some(r#type)), rt::Required(Some(number))) = (
                    r#type,
                    number,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { r#type, number })
            }
        }
        impl rt::Encode for PhoneRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("type", &self.r#type);
                object.field("number", &self.number);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/Alert/properties/contact`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AlertContactRequest {
            /// An object.
            Email(EmailRequest),
            /// An object.
            Phone(PhoneRequest),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<EmailRequest> for AlertContactRequest {
            #[inline]
            fn from(it: EmailRequest) -> Self {
                Self::Email(it)
            }
        }
        impl ::core::convert::From<PhoneRequest> for AlertContactRequest {
            #[inline]
            fn from(it: PhoneRequest) -> Self {
                Self::Phone(it)
            }
        }
        impl rt::Decode for AlertContactRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("email") => json.read().map(Self::Email),
                    Some("call") | Some("sms") => json.read().map(Self::Phone),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for AlertContactRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Email(it) => rt::Encode::encode(it, json),
                    Self::Phone(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Alert, TeamReference, Email, Phone, AlertContact, PhoneType, AlertRequest,
            TeamReferenceRequest, EmailRequest, PhoneRequest, AlertContactRequest
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /alerts`
            ///
            /// Described at `#/paths/~1alerts/post`.
            #[inline]
            pub fn create_alert(
                &self,
                body: types::AlertRequest,
            ) -> rt::Call<'_, types::Alert, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_alert",
                            method: rt::Method::POST,
                            path: "/alerts",
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
