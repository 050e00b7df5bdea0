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
    /// A client of Unions in XML, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_park().await?;
    /// // The request body is the last argument.
    /// client.add_vehicle(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Lot/discriminator/propertyName`: `propertyName: type` names a property that no alternative has; `type` is read and sent although it is not described
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Unions in XML",
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
        /// Described at `#/components/schemas/Park`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Park {
            pub vehicles: Vec<Vehicle>,
            pub payment: Option<Payment>,
            pub level: rt::DecimalNumber,
            pub state: Option<ParkState>,
            pub lots: Option<Vec<Lot>>,
        }
        impl rt::Decode for Park {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut vehicles = rt::Required(None);
                let mut payment = None;
                let mut level = rt::Required(None);
                let mut state = None;
                let mut lots = None;
                json.members(
                    &["vehicles", "payment", "level", "state", "lots"],
                    &mut [&mut vehicles, &mut payment, &mut level, &mut state, &mut lots],
                )?;
                let (rt::Required(Some(vehicles)), rt::Required(Some(level))) = (
                    vehicles,
                    level,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    vehicles,
                    payment,
                    level,
                    state,
                    lots,
                })
            }
        }
        impl rt::Encode for Park {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("vehicles", &self.vehicles);
                object.optional("payment", &self.payment);
                object.field("level", &self.level);
                object.optional("state", &self.state);
                object.optional("lots", &self.lots);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Vehicle`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Vehicle {
            /// An object.
            Car(Car),
            /// An object.
            Truck(Truck),
            /// An object.
            Other(Other),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Car> for Vehicle {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<Truck> for Vehicle {
            #[inline]
            fn from(it: Truck) -> Self {
                Self::Truck(it)
            }
        }
        impl ::core::convert::From<Other> for Vehicle {
            #[inline]
            fn from(it: Other) -> Self {
                Self::Other(it)
            }
        }
        impl rt::Decode for Vehicle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("car") | Some("cab") => json.read().map(Self::Car),
                    Some("truck") => json.read().map(Self::Truck),
                    _ => json.fit(Self::Other, Self::Unknown),
                }
            }
        }
        impl rt::Encode for Vehicle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::Truck(it) => rt::Encode::encode(it, json),
                    Self::Other(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Payment`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Payment {
            /// Card
            Card(PaymentCard),
            /// Account
            Account(PaymentAccount),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<PaymentCard> for Payment {
            #[inline]
            fn from(it: PaymentCard) -> Self {
                Self::Card(it)
            }
        }
        impl ::core::convert::From<PaymentAccount> for Payment {
            #[inline]
            fn from(it: PaymentAccount) -> Self {
                Self::Account(it)
            }
        }
        impl rt::Decode for Payment {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["number", "iban"])?;
                let likely: &[usize] = if !tag_0.is_absent() {
                    &[0]
                } else if !tag_1.is_absent() {
                    &[1]
                } else {
                    &[]
                };
                json.likely(
                    likely,
                    2,
                    |json, it| match it {
                        0 => json.read().map(Self::Card),
                        _ => json.read().map(Self::Account),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Payment {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Card(it) => rt::Encode::encode(it, json),
                    Self::Account(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Park/properties/state`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ParkState {
            /// `"open"`.
            Open,
            /// `"closed"`.
            Closed,
            /// Any other value.
            Unknown(String),
        }
        rt::open_enum! {
            ParkState { Open = "open", Closed = "closed" }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Lot`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Lot {
            /// An object.
            Bay(Bay),
            /// An object.
            Lane(Lane),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Bay> for Lot {
            #[inline]
            fn from(it: Bay) -> Self {
                Self::Bay(it)
            }
        }
        impl ::core::convert::From<Lane> for Lot {
            #[inline]
            fn from(it: Lane) -> Self {
                Self::Lane(it)
            }
        }
        impl rt::Decode for Lot {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("Bay") => json.read().map(Self::Bay),
                    Some("Lane") => json.read().map(Self::Lane),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Lot {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Bay(it) => rt::Encode::encode(it, json),
                    Self::Lane(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Car`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Car {
            pub kind: String,
            pub load: Vec<String>,
        }
        impl Car {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                kind: impl Into<String>,
                load: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                Self {
                    kind: kind.into(),
                    load: rt::list(load),
                }
            }
        }
        impl rt::Decode for Car {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut load = rt::Required(None);
                json.members(&["kind", "load"], &mut [&mut kind, &mut load])?;
                let (rt::Required(Some(kind)), rt::Required(Some(load))) = (kind, load)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, load })
            }
        }
        impl rt::Encode for Car {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.field("load", &self.load);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "truck"`.
        ///
        /// Described at `#/components/schemas/Truck`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Truck {
            pub load: f64,
        }
        impl Truck {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(load: f64) -> Self {
                Self { load }
            }
        }
        impl rt::Decode for Truck {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut load = rt::Required(None);
                json.members(
                    &["load", "kind"],
                    &mut [&mut load, &mut rt::Constant::new("\"truck\"")],
                )?;
                let (rt::Required(Some(load)),) = (load,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { load })
            }
        }
        impl rt::Encode for Truck {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"truck\"");
                object.field("load", &self.load);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Other`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Other {
            pub kind: Option<String>,
            pub load: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl Other {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind<__Via>(
                mut self,
                kind: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.kind = rt::IntoOptional::into_optional(kind);
                self
            }
            /// Sets [`load`](field@Self::load).
            #[must_use]
            pub fn load<__Via>(
                mut self,
                load: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.load = rt::IntoOptional::into_optional(load);
                self
            }
        }
        impl rt::Decode for Other {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["kind", "load"],
                    &mut [&mut value.kind, &mut value.load],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Other {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("kind", &self.kind);
                object.optional("load", &self.load);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Payment/oneOf/0/properties/holder`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PaymentCardHolder {
            pub name: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl PaymentCardHolder {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
        }
        impl rt::Decode for PaymentCardHolder {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["name"], &mut [&mut name], &mut rest)?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, rest })
            }
        }
        impl rt::Encode for PaymentCardHolder {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// Card.
        ///
        /// Described at `#/components/schemas/Payment/oneOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PaymentCard {
            pub number: String,
            pub holder: PaymentCardHolder,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl PaymentCard {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(number: impl Into<String>, holder: PaymentCardHolder) -> Self {
                Self {
                    number: number.into(),
                    holder,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
        }
        impl rt::Decode for PaymentCard {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut number = rt::Required(None);
                let mut holder = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["number", "holder"],
                    &mut [&mut number, &mut holder],
                    &mut rest,
                )?;
                let (rt::Required(Some(number)), rt::Required(Some(holder))) = (
                    number,
                    holder,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { number, holder, rest })
            }
        }
        impl rt::Encode for PaymentCard {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("number", &self.number);
                object.field("holder", &self.holder);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Payment/oneOf/1/properties/holder`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PaymentAccountHolder {
            pub name: String,
            pub register: i64,
        }
        impl PaymentAccountHolder {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>, register: i64) -> Self {
                Self {
                    name: name.into(),
                    register,
                }
            }
        }
        impl rt::Decode for PaymentAccountHolder {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut register = rt::Required(None);
                json.members(&["name", "register"], &mut [&mut name, &mut register])?;
                let (rt::Required(Some(name)), rt::Required(Some(register))) = (
                    name,
                    register,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, register })
            }
        }
        impl rt::Encode for PaymentAccountHolder {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.field("register", &self.register);
                object.end();
            }
        }
        /// Account.
        ///
        /// Described at `#/components/schemas/Payment/oneOf/1`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PaymentAccount {
            pub iban: String,
            pub holder: PaymentAccountHolder,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl PaymentAccount {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(iban: impl Into<String>, holder: PaymentAccountHolder) -> Self {
                Self {
                    iban: iban.into(),
                    holder,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
        }
        impl rt::Decode for PaymentAccount {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut iban = rt::Required(None);
                let mut holder = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["iban", "holder"],
                    &mut [&mut iban, &mut holder],
                    &mut rest,
                )?;
                let (rt::Required(Some(iban)), rt::Required(Some(holder))) = (
                    iban,
                    holder,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { iban, holder, rest })
            }
        }
        impl rt::Encode for PaymentAccount {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("iban", &self.iban);
                object.field("holder", &self.holder);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "Bay"`.
        ///
        /// Described at `#/components/schemas/Bay`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Bay {
            pub size: i64,
        }
        impl rt::Decode for Bay {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut size = rt::Required(None);
                json.members(
                    &["size", "type"],
                    &mut [&mut size, &mut rt::Constant::new("\"Bay\"")],
                )?;
                let (rt::Required(Some(size)),) = (size,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { size })
            }
        }
        impl rt::Encode for Bay {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"Bay\"");
                object.field("size", &self.size);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "Lane"`.
        ///
        /// Described at `#/components/schemas/Lane`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Lane {
            pub size: LaneSize,
        }
        impl rt::Decode for Lane {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut size = rt::Required(None);
                json.members(
                    &["size", "type"],
                    &mut [&mut size, &mut rt::Constant::new("\"Lane\"")],
                )?;
                let (rt::Required(Some(size)),) = (size,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { size })
            }
        }
        impl rt::Encode for Lane {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"Lane\"");
                object.field("size", &self.size);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Lane/properties/size`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum LaneSize {
            /// `"long"`.
            Long,
            /// `"short"`.
            Short,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            LaneSize { Long = "long", Short = "short" }
        }
        rt::serde_bridge! {
            Park, Vehicle, Payment, ParkState, Lot, Car, Truck, Other, PaymentCardHolder,
            PaymentCard, PaymentAccountHolder, PaymentAccount, Bay, Lane, LaneSize
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /park`
            ///
            /// Described at `#/paths/~1park/get`.
            #[inline]
            pub fn get_park(&self) -> rt::Call<'_, types::Park, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_park",
                            method: rt::Method::GET,
                            path: "/park",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        200 => Some(&super::xml::PARK),
                        _ => None,
                    })
                    .call()
            }
            /// `POST /vehicles`
            ///
            /// Described at `#/paths/~1vehicles/post`.
            #[inline]
            pub fn add_vehicle(
                &self,
                body: impl Into<types::Vehicle>,
            ) -> rt::Call<'_, types::Vehicle, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "add_vehicle",
                            method: rt::Method::POST,
                            path: "/vehicles",
                            security: &[],
                        },
                    )
                    .xml(
                        "application/xml",
                        &Into::<types::Vehicle>::into(body),
                        &super::xml::VEHICLE,
                    )
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        201 => Some(&super::xml::VEHICLE),
                        _ => None,
                    })
                    .call()
            }
            /// `POST /payments`
            ///
            /// Described at `#/paths/~1payments/post`.
            #[inline]
            pub fn pay(
                &self,
                body: impl Into<types::Payment>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pay",
                            method: rt::Method::POST,
                            path: "/payments",
                            security: &[],
                        },
                    )
                    .xml(
                        "application/xml",
                        &Into::<types::Payment>::into(body),
                        &super::xml::PARK_PAYMENT,
                    )
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static PARK: rt::XmlNode = rt::XmlNode::object(
            "Park",
            &[
                rt::XmlMember::elements("vehicles", rt::XmlNode::of("vehicle", &VEHICLE))
                    .required(),
                rt::XmlMember::element(
                    "payment",
                    rt::XmlNode::of("payment", &PARK_PAYMENT),
                ),
                rt::XmlMember::element("level", rt::XmlNode::number("level")),
                rt::XmlMember::element("state", rt::XmlNode::text("state")),
                rt::XmlMember::elements("lots", rt::XmlNode::of("Lot", &LOT)),
            ],
        );
        pub static VEHICLE: rt::XmlNode = rt::XmlNode::choice(
            "vehicle",
            &rt::XmlChoice::new(
                    &rt::XmlMember::attribute("kind", rt::XmlNode::text("kind")),
                    &[("car", &CAR), ("cab", &CAR), ("truck", &TRUCK)],
                )
                .absent(&OTHER)
                .otherwise(&OTHER),
        );
        pub static PARK_PAYMENT: rt::XmlNode = rt::XmlNode::object(
            "Payment",
            &[
                rt::XmlMember::element("number", rt::XmlNode::text("number")),
                rt::XmlMember::element(
                    "holder",
                    rt::XmlNode::of("holder", &PARK_PAYMENT_HOLDER),
                ),
                rt::XmlMember::element("iban", rt::XmlNode::text("iban")),
            ],
        );
        pub static LOT: rt::XmlNode = rt::XmlNode::choice(
            "",
            &rt::XmlChoice::new(
                &rt::XmlMember::element("type", rt::XmlNode::text("type")),
                &[("Bay", &BAY), ("Lane", &LANE)],
            ),
        );
        pub static CAR: rt::XmlNode = rt::XmlNode::object(
            "Car",
            &[
                rt::XmlMember::attribute("kind", rt::XmlNode::text("kind")),
                rt::XmlMember::element(
                    "load",
                    rt::XmlNode::list("load", &rt::XmlNode::text("load")),
                ),
            ],
        );
        pub static TRUCK: rt::XmlNode = rt::XmlNode::object(
            "Truck",
            &[
                rt::XmlMember::attribute("kind", rt::XmlNode::text("kind")),
                rt::XmlMember::element("load", rt::XmlNode::number("load")),
            ],
        );
        pub static OTHER: rt::XmlNode = rt::XmlNode::object(
            "Other",
            &[
                rt::XmlMember::attribute("kind", rt::XmlNode::text("kind")),
                rt::XmlMember::attribute("load", rt::XmlNode::text("load")),
            ],
        );
        pub static PARK_PAYMENT_HOLDER: rt::XmlNode = rt::XmlNode::object(
            "",
            &[
                rt::XmlMember::element("name", rt::XmlNode::text("name")),
                rt::XmlMember::attribute("register", rt::XmlNode::number("register")),
            ],
        );
        pub static BAY: rt::XmlNode = rt::XmlNode::object(
            "Bay",
            &[
                rt::XmlMember::element("size", rt::XmlNode::number("size")),
                rt::XmlMember::element("type", rt::XmlNode::text("type")),
            ],
        );
        pub static LANE: rt::XmlNode = rt::XmlNode::object(
            "Lane",
            &[
                rt::XmlMember::element("size", rt::XmlNode::text("size")),
                rt::XmlMember::element("type", rt::XmlNode::text("type")),
            ],
        );
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
