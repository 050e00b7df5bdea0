/// A client of Alternatives of which a value may fit several at once, version 1.
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
            title: "Alternatives of which a value may fit several at once",
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
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Wish`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Wish {
        /// An object.
        WithHour(WishWithHour),
        /// An object.
        WithDay(WishWithDay),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<WishWithHour> for Wish {
        fn from(it: WishWithHour) -> Self {
            Self::WithHour(it)
        }
    }
    impl ::core::convert::From<WishWithDay> for Wish {
        fn from(it: WishWithDay) -> Self {
            Self::WithDay(it)
        }
    }
    impl weld::Decode for Wish {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.best_fit(
                &[
                    weld::Fit {
                        required: &[],
                        known: &["hour"],
                    },
                    weld::Fit {
                        required: &[],
                        known: &["day"],
                    },
                ],
                |json, it| match it {
                    0 => json.read().map(Self::WithHour),
                    _ => json.read().map(Self::WithDay),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for Wish {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::WithHour(it) => weld::Encode::encode(it, json),
                Self::WithDay(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Wish/anyOf/0`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct WishWithHour {
        pub hour: Option<i64>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl WishWithHour {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`hour`](field@Self::hour).
        #[must_use]
        pub fn hour(mut self, hour: i64) -> Self {
            self.hour = Some(hour);
            self
        }
    }
    impl weld::Decode for WishWithHour {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut hour = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["hour"], &mut [&mut hour], &mut rest)?;
            let (Some(hour),) = (hour,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { hour, rest })
        }
    }
    impl weld::Encode for WishWithHour {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("hour", &self.hour);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Wish/anyOf/1`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct WishWithDay {
        pub day: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl WishWithDay {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`day`](field@Self::day).
        #[must_use]
        pub fn day<__Via>(
            mut self,
            day: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.day = weld::IntoOptional::into_optional(day);
            self
        }
    }
    impl weld::Decode for WishWithDay {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut day = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["day"], &mut [&mut day], &mut rest)?;
            let (Some(day),) = (day,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { day, rest })
        }
    }
    impl weld::Encode for WishWithDay {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("day", &self.day);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Contact`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Contact {
        /// An object.
        Mail(Mail),
        /// An object.
        Phone(Phone),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Mail> for Contact {
        fn from(it: Mail) -> Self {
            Self::Mail(it)
        }
    }
    impl ::core::convert::From<Phone> for Contact {
        fn from(it: Phone) -> Self {
            Self::Phone(it)
        }
    }
    impl weld::Decode for Contact {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0, tag_1] = json.look(["address", "number"])?;
            let likely: &[usize] = match () {
                () if !tag_0.is_absent() => &[0],
                () if !tag_1.is_absent() => &[1],
                () => &[],
            };
            json.likely(
                likely,
                2,
                |json, it| match it {
                    0 => json.read().map(Self::Mail),
                    _ => json.read().map(Self::Phone),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for Contact {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Mail(it) => weld::Encode::encode(it, json),
                Self::Phone(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Mail`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Mail {
        pub address: String,
        pub checked: Option<MailChecked>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Mail {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut address = None;
            let mut checked = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["address", "checked"],
                &mut [&mut address, &mut checked],
                &mut rest,
            )?;
            let (Some(address), Some(checked)) = (address, checked) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { address, checked, rest })
        }
    }
    impl weld::Encode for Mail {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("address", &self.address);
            object.optional("checked", &self.checked);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Phone`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Phone {
        pub number: String,
        pub checked: Option<PhoneChecked>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Phone {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut number = None;
            let mut checked = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["number", "checked"],
                &mut [&mut number, &mut checked],
                &mut rest,
            )?;
            let (Some(number), Some(checked)) = (number, checked) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { number, checked, rest })
        }
    }
    impl weld::Encode for Phone {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("number", &self.number);
            object.optional("checked", &self.checked);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Mail/properties/checked`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct MailChecked {
        pub at: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for MailChecked {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut at = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["at"], &mut [&mut at], &mut rest)?;
            let (Some(at),) = (at,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { at, rest })
        }
    }
    impl weld::Encode for MailChecked {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("at", &self.at);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Phone/properties/checked`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PhoneChecked {
        pub by: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for PhoneChecked {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut by = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["by"], &mut [&mut by], &mut rest)?;
            let (Some(by),) = (by,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { by, rest })
        }
    }
    impl weld::Encode for PhoneChecked {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("by", &self.by);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Place`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Place {
        pub country: String,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Place {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut country = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["country"], &mut [&mut country], &mut rest)?;
            let (Some(country),) = (country,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { country, rest })
        }
    }
    impl weld::Encode for Place {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("country", &self.country);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/paths/~1places/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ListPlacesResponse200 {
        /// An array.
        PlaceList(Vec<Place>),
        /// An array.
        ObjectList(Vec<::std::collections::BTreeMap<String, weld::Value>>),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Vec<Place>> for ListPlacesResponse200 {
        fn from(it: Vec<Place>) -> Self {
            Self::PlaceList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[Place; N]> for ListPlacesResponse200 {
        fn from(it: [Place; N]) -> Self {
            Self::PlaceList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<::std::collections::BTreeMap<String, weld::Value>>>
    for ListPlacesResponse200 {
        fn from(it: Vec<::std::collections::BTreeMap<String, weld::Value>>) -> Self {
            Self::ObjectList(it)
        }
    }
    impl<
        const N: usize,
    > ::core::convert::From<[::std::collections::BTreeMap<String, weld::Value>; N]>
    for ListPlacesResponse200 {
        fn from(it: [::std::collections::BTreeMap<String, weld::Value>; N]) -> Self {
            Self::ObjectList(weld::list(it))
        }
    }
    impl weld::Decode for ListPlacesResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let likely: &[usize] = match json.first_item()? {
                None => &[],
                Some(mut item) => {
                    let [tag_0] = item.look(["country"])?;
                    if tag_0.is_absent() { &[1] } else { &[0] }
                }
            };
            json.likely(
                likely,
                2,
                |json, it| match it {
                    0 => json.read().map(Self::PlaceList),
                    _ => json.read().map(Self::ObjectList),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for ListPlacesResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::PlaceList(it) => weld::Encode::encode(it, json),
                Self::ObjectList(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    weld::serde_bridge! {
        Wish, WishWithHour, WishWithDay, Contact, Mail, Phone, MailChecked, PhoneChecked,
        Place, ListPlacesResponse200
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
        /// `PUT /contact`
        ///
        /// Described at `#/paths/~1contact/put`.
        pub fn wish(
            &self,
            body: impl Into<types::Wish>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "wish",
                        method: weld::Method::PUT,
                        path: "/contact",
                        security: &[],
                    },
                )
                .json(&Into::<types::Wish>::into(body))
                .call()
        }
        /// `GET /contact`
        ///
        /// Described at `#/paths/~1contact/get`.
        pub fn get_contact(&self) -> weld::Call<'_, types::Contact, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_contact",
                        method: weld::Method::GET,
                        path: "/contact",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /places`
        ///
        /// Described at `#/paths/~1places/get`.
        pub fn list_places(
            &self,
        ) -> weld::Call<'_, types::ListPlacesResponse200, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_places",
                        method: weld::Method::GET,
                        path: "/places",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
