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
    /// A client of Unions that list the subtypes of a base, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.put_fleet().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Square/allOf/1`: this `allOf` contains the schema itself; the item is ignored
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Unions that list the subtypes of a base",
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
        /// Described at `#/components/schemas/Fleet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Fleet {
            pub vehicles: Vec<FleetVehiclesItem>,
            pub spare: rt::Presence<FleetSpare>,
            pub best: Option<FleetBest>,
            pub largest: Option<FleetLargest>,
            pub badge: Option<Badge>,
            pub badges: Option<Vec<FleetBadgesItem>>,
        }
        impl Fleet {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                vehicles: impl IntoIterator<Item = impl Into<FleetVehiclesItem>>,
            ) -> Self {
                Self {
                    vehicles: rt::list(vehicles),
                    spare: rt::Presence::Absent,
                    best: None,
                    largest: None,
                    badge: None,
                    badges: None,
                }
            }
            /// Sets [`spare`](field@Self::spare).
            #[must_use]
            pub fn spare<__Via>(
                mut self,
                spare: impl rt::IntoPresence<FleetSpare, __Via>,
            ) -> Self {
                self.spare = rt::IntoPresence::into_presence(spare);
                self
            }
            /// Sets [`spare`](field@Self::spare) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn spare_null(mut self) -> Self {
                self.spare = rt::Presence::Null;
                self
            }
            /// Sets [`best`](field@Self::best).
            #[must_use]
            pub fn best<__Via>(
                mut self,
                best: impl rt::IntoOptional<FleetBest, __Via>,
            ) -> Self {
                self.best = rt::IntoOptional::into_optional(best);
                self
            }
            /// Sets [`largest`](field@Self::largest).
            #[must_use]
            pub fn largest<__Via>(
                mut self,
                largest: impl rt::IntoOptional<FleetLargest, __Via>,
            ) -> Self {
                self.largest = rt::IntoOptional::into_optional(largest);
                self
            }
            /// Sets [`badge`](field@Self::badge).
            #[must_use]
            pub fn badge<__Via>(
                mut self,
                badge: impl rt::IntoOptional<Badge, __Via>,
            ) -> Self {
                self.badge = rt::IntoOptional::into_optional(badge);
                self
            }
            /// Sets [`badges`](field@Self::badges).
            #[must_use]
            #[inline]
            pub fn badges(
                mut self,
                badges: impl IntoIterator<Item = impl Into<FleetBadgesItem>>,
            ) -> Self {
                self.badges = Some(rt::list(badges));
                self
            }
        }
        impl rt::Decode for Fleet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut vehicles = rt::Required(None);
                let mut spare = rt::Presence::Absent;
                let mut best = None;
                let mut largest = None;
                let mut badge = None;
                let mut badges = None;
                json.members(
                    &["vehicles", "spare", "best", "largest", "badge", "badges"],
                    &mut [
                        &mut vehicles,
                        &mut spare,
                        &mut best,
                        &mut largest,
                        &mut badge,
                        &mut badges,
                    ],
                )?;
                let (rt::Required(Some(vehicles)),) = (vehicles,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    vehicles,
                    spare,
                    best,
                    largest,
                    badge,
                    badges,
                })
            }
        }
        impl rt::Encode for Fleet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("vehicles", &self.vehicles);
                object.optional("spare", &self.spare);
                object.optional("best", &self.best);
                object.optional("largest", &self.largest);
                object.optional("badge", &self.badge);
                object.optional("badges", &self.badges);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "car"`.
        ///
        /// Described at `#/components/schemas/Car`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Car {
            pub wheels: Option<i64>,
            pub doors: Option<i64>,
        }
        impl Car {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`wheels`](field@Self::wheels).
            #[must_use]
            #[inline]
            pub fn wheels(mut self, wheels: i64) -> Self {
                self.wheels = Some(wheels);
                self
            }
            /// Sets [`doors`](field@Self::doors).
            #[must_use]
            #[inline]
            pub fn doors(mut self, doors: i64) -> Self {
                self.doors = Some(doors);
                self
            }
        }
        impl rt::Decode for Car {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["wheels", "doors", "kind"],
                    &mut [
                        &mut value.wheels,
                        &mut value.doors,
                        &mut rt::Constant::new("\"car\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Car {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"car\"");
                object.optional("wheels", &self.wheels);
                object.optional("doors", &self.doors);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/VanName`.
        pub type VanName = Van;
        /// An object.
        ///
        /// Always sends `"kind": "Bike"`.
        ///
        /// Described at `#/components/schemas/Bike`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Bike {
            pub wheels: Option<i64>,
        }
        impl Bike {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`wheels`](field@Self::wheels).
            #[must_use]
            #[inline]
            pub fn wheels(mut self, wheels: i64) -> Self {
                self.wheels = Some(wheels);
                self
            }
        }
        impl rt::Decode for Bike {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["wheels", "kind"],
                    &mut [&mut value.wheels, &mut rt::Constant::new("\"Bike\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Bike {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Bike\"");
                object.optional("wheels", &self.wheels);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fleet/properties/vehicles/items`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FleetVehiclesItem {
            /// An object.
            Car(Car),
            /// One of several alternatives.
            VanName(VanName),
            /// An object.
            Bike(Bike),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Car> for FleetVehiclesItem {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<Van> for FleetVehiclesItem {
            #[inline]
            fn from(it: Van) -> Self {
                Self::VanName(it)
            }
        }
        impl ::core::convert::From<Bike> for FleetVehiclesItem {
            #[inline]
            fn from(it: Bike) -> Self {
                Self::Bike(it)
            }
        }
        impl rt::Decode for FleetVehiclesItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("car") => json.read().map(Self::Car),
                    Some("lorry") | Some("van") => json.read().map(Self::VanName),
                    Some("Bike") => json.read().map(Self::Bike),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FleetVehiclesItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::VanName(it) => rt::Encode::encode(it, json),
                    Self::Bike(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "lorry"`.
        ///
        /// Described at `#/components/schemas/Lorry`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Lorry {
            pub wheels: Option<i64>,
            pub volume: Option<f64>,
            pub axles: Option<i64>,
        }
        impl Lorry {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`wheels`](field@Self::wheels).
            #[must_use]
            #[inline]
            pub fn wheels(mut self, wheels: i64) -> Self {
                self.wheels = Some(wheels);
                self
            }
            /// Sets [`volume`](field@Self::volume).
            #[must_use]
            #[inline]
            pub fn volume(mut self, volume: f64) -> Self {
                self.volume = Some(volume);
                self
            }
            /// Sets [`axles`](field@Self::axles).
            #[must_use]
            #[inline]
            pub fn axles(mut self, axles: i64) -> Self {
                self.axles = Some(axles);
                self
            }
        }
        impl rt::Decode for Lorry {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["wheels", "volume", "axles", "kind"],
                    &mut [
                        &mut value.wheels,
                        &mut value.volume,
                        &mut value.axles,
                        &mut rt::Constant::new("\"lorry\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Lorry {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"lorry\"");
                object.optional("wheels", &self.wheels);
                object.optional("volume", &self.volume);
                object.optional("axles", &self.axles);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fleet/properties/spare`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FleetSpare {
            /// An object.
            Car(Car),
            /// An object.
            Lorry(Lorry),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl FleetSpare {
            /// Returns `wheels`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn wheels(&self) -> Option<&i64> {
                match self {
                    Self::Car(it) => it.wheels.as_ref(),
                    Self::Lorry(it) => it.wheels.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Car> for FleetSpare {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<Lorry> for FleetSpare {
            #[inline]
            fn from(it: Lorry) -> Self {
                Self::Lorry(it)
            }
        }
        impl rt::Decode for FleetSpare {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("car") => json.read().map(Self::Car),
                    Some("lorry") => json.read().map(Self::Lorry),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FleetSpare {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::Lorry(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
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
            /// One of several alternatives.
            Van(Van),
            /// An object.
            Bike(Bike),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Car> for Vehicle {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<Van> for Vehicle {
            #[inline]
            fn from(it: Van) -> Self {
                Self::Van(it)
            }
        }
        impl ::core::convert::From<Bike> for Vehicle {
            #[inline]
            fn from(it: Bike) -> Self {
                Self::Bike(it)
            }
        }
        impl rt::Decode for Vehicle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("car") => json.read().map(Self::Car),
                    Some("lorry") | Some("van") => json.read().map(Self::Van),
                    Some("Bike") => json.read().map(Self::Bike),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Vehicle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::Van(it) => rt::Encode::encode(it, json),
                    Self::Bike(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fleet/properties/best`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FleetBest {
            /// One of several alternatives.
            Vehicle(Vehicle),
            /// An object.
            Car(Car),
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Vehicle> for FleetBest {
            #[inline]
            fn from(it: Vehicle) -> Self {
                Self::Vehicle(it)
            }
        }
        impl ::core::convert::From<Car> for FleetBest {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<String> for FleetBest {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for FleetBest {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for FleetBest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Object => {
                        match tag_0.as_text() {
                            Some("lorry") | Some("van") | Some("Bike") => {
                                json.read().map(Self::Vehicle)
                            }
                            Some("car") => json.read().map(Self::Car),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FleetBest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Vehicle(it) => rt::Encode::encode(it, json),
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fleet/properties/largest`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FleetLargest {
            /// An object.
            Lorry(Lorry),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl FleetLargest {
            /// Returns `wheels`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn wheels(&self) -> Option<&i64> {
                match self {
                    Self::Lorry(it) => it.wheels.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
            /// Returns `volume`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn volume(&self) -> Option<&f64> {
                match self {
                    Self::Lorry(it) => it.volume.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
            /// Returns `axles`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn axles(&self) -> Option<&i64> {
                match self {
                    Self::Lorry(it) => it.axles.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Lorry> for FleetLargest {
            #[inline]
            fn from(it: Lorry) -> Self {
                Self::Lorry(it)
            }
        }
        impl rt::Decode for FleetLargest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("lorry") => json.read().map(Self::Lorry),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Lorry, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for FleetLargest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Lorry(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Badge`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Badge {
            /// An object.
            Round(Round),
            /// An object.
            Square(Square),
            /// An object.
            Base(BadgeBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Badge {
            /// Returns `text`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn text(&self) -> Option<&str> {
                match self {
                    Self::Round(it) => it.text.as_deref(),
                    Self::Square(it) => it.text.as_deref(),
                    Self::Base(it) => it.text.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Round> for Badge {
            #[inline]
            fn from(it: Round) -> Self {
                Self::Round(it)
            }
        }
        impl ::core::convert::From<Square> for Badge {
            #[inline]
            fn from(it: Square) -> Self {
                Self::Square(it)
            }
        }
        impl ::core::convert::From<BadgeBase> for Badge {
            #[inline]
            fn from(it: BadgeBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Badge {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["shape"])?;
                match tag_0.as_text() {
                    Some("round") => json.read().map(Self::Round),
                    Some("square") => json.read().map(Self::Square),
                    Some("plain") => json.read().map(Self::Base),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Badge {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Round(it) => rt::Encode::encode(it, json),
                    Self::Square(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"shape": "round"`.
        ///
        /// Described at `#/components/schemas/Round`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Round {
            pub text: Option<String>,
            pub radius: Option<i64>,
        }
        impl Round {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`text`](field@Self::text).
            #[must_use]
            pub fn text<__Via>(
                mut self,
                text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.text = rt::IntoOptional::into_optional(text);
                self
            }
            /// Sets [`radius`](field@Self::radius).
            #[must_use]
            #[inline]
            pub fn radius(mut self, radius: i64) -> Self {
                self.radius = Some(radius);
                self
            }
        }
        impl rt::Decode for Round {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "radius", "shape"],
                    &mut [
                        &mut value.text,
                        &mut value.radius,
                        &mut rt::Constant::new("\"round\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Round {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("shape", "\"round\"");
                object.optional("text", &self.text);
                object.optional("radius", &self.radius);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"shape": "square"`.
        ///
        /// Described at `#/components/schemas/Square`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Square {
            pub text: Option<String>,
            pub side: Option<i64>,
        }
        impl Square {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`text`](field@Self::text).
            #[must_use]
            pub fn text<__Via>(
                mut self,
                text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.text = rt::IntoOptional::into_optional(text);
                self
            }
            /// Sets [`side`](field@Self::side).
            #[must_use]
            #[inline]
            pub fn side(mut self, side: i64) -> Self {
                self.side = Some(side);
                self
            }
        }
        impl rt::Decode for Square {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "side", "shape"],
                    &mut [
                        &mut value.text,
                        &mut value.side,
                        &mut rt::Constant::new("\"square\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Square {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("shape", "\"square\"");
                object.optional("text", &self.text);
                object.optional("side", &self.side);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Fleet/properties/badges/items`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FleetBadgesItem {
            /// An object.
            Round(Round),
            /// An object.
            Square(Square),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl FleetBadgesItem {
            /// Returns `text`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn text(&self) -> Option<&str> {
                match self {
                    Self::Round(it) => it.text.as_deref(),
                    Self::Square(it) => it.text.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Round> for FleetBadgesItem {
            #[inline]
            fn from(it: Round) -> Self {
                Self::Round(it)
            }
        }
        impl ::core::convert::From<Square> for FleetBadgesItem {
            #[inline]
            fn from(it: Square) -> Self {
                Self::Square(it)
            }
        }
        impl rt::Decode for FleetBadgesItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["shape"])?;
                match tag_0.as_text() {
                    Some("round") => json.read().map(Self::Round),
                    Some("square") => json.read().map(Self::Square),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FleetBadgesItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Round(it) => rt::Encode::encode(it, json),
                    Self::Square(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Van`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Van {
            /// An object.
            Lorry(Lorry),
            /// An object.
            Base(VanBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Van {
            /// Returns `wheels`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn wheels(&self) -> Option<&i64> {
                match self {
                    Self::Lorry(it) => it.wheels.as_ref(),
                    Self::Base(it) => it.wheels.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
            /// Returns `volume`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn volume(&self) -> Option<&f64> {
                match self {
                    Self::Lorry(it) => it.volume.as_ref(),
                    Self::Base(it) => it.volume.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Lorry> for Van {
            #[inline]
            fn from(it: Lorry) -> Self {
                Self::Lorry(it)
            }
        }
        impl ::core::convert::From<VanBase> for Van {
            #[inline]
            fn from(it: VanBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Van {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("lorry") => json.read().map(Self::Lorry),
                    Some("van") => json.read().map(Self::Base),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Van {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Lorry(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"shape": "plain"`.
        ///
        /// Described at `#/components/schemas/Badge`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct BadgeBase {
            pub text: Option<String>,
        }
        impl BadgeBase {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`text`](field@Self::text).
            #[must_use]
            pub fn text<__Via>(
                mut self,
                text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.text = rt::IntoOptional::into_optional(text);
                self
            }
        }
        impl rt::Decode for BadgeBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "shape"],
                    &mut [&mut value.text, &mut rt::Constant::new("\"plain\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for BadgeBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("shape", "\"plain\"");
                object.optional("text", &self.text);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "van"`.
        ///
        /// Described at `#/components/schemas/Van`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct VanBase {
            pub wheels: Option<i64>,
            pub volume: Option<f64>,
        }
        impl VanBase {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`wheels`](field@Self::wheels).
            #[must_use]
            #[inline]
            pub fn wheels(mut self, wheels: i64) -> Self {
                self.wheels = Some(wheels);
                self
            }
            /// Sets [`volume`](field@Self::volume).
            #[must_use]
            #[inline]
            pub fn volume(mut self, volume: f64) -> Self {
                self.volume = Some(volume);
                self
            }
        }
        impl rt::Decode for VanBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["wheels", "volume", "kind"],
                    &mut [
                        &mut value.wheels,
                        &mut value.volume,
                        &mut rt::Constant::new("\"van\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for VanBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"van\"");
                object.optional("wheels", &self.wheels);
                object.optional("volume", &self.volume);
                object.end();
            }
        }
        rt::serde_bridge! {
            Fleet, Car, Bike, FleetVehiclesItem, Lorry, FleetSpare, Vehicle, FleetBest,
            FleetLargest, Badge, Round, Square, FleetBadgesItem, Van, BadgeBase, VanBase
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /fleet`
            ///
            /// Described at `#/paths/~1fleet/put`.
            #[inline]
            pub fn put_fleet(&self) -> PutFleet<'_> {
                PutFleet(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "put_fleet",
                                method: rt::Method::PUT,
                                path: "/fleet",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PUT /fleet` with optional parameters.
        ///
        /// Described at `#/paths/~1fleet/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct PutFleet<'c>(rt::Call<'c, types::Fleet, rt::Undocumented>);
        impl<'c> PutFleet<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::Fleet) -> Self {
                self.0.draft().json(&body);
                self
            }
        }
        rt::call_options!(PutFleet, types::Fleet, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
