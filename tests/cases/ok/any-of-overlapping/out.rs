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
    /// A client of Overlapping alternatives, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_contact().await?;
    /// // The request body is the last argument.
    /// client.wish(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Overlapping alternatives",
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<WishWithHour> for Wish {
            #[inline]
            fn from(it: WishWithHour) -> Self {
                Self::WithHour(it)
            }
        }
        impl ::core::convert::From<WishWithDay> for Wish {
            #[inline]
            fn from(it: WishWithDay) -> Self {
                Self::WithDay(it)
            }
        }
        impl rt::Decode for Wish {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.best_fit(
                    &[
                        rt::Fit {
                            required: &[],
                            known: &["hour"],
                        },
                        rt::Fit {
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
        impl rt::Encode for Wish {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::WithHour(it) => rt::Encode::encode(it, json),
                    Self::WithDay(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl WishWithHour {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`hour`](field@Self::hour).
            #[must_use]
            #[inline]
            pub fn hour(mut self, hour: i64) -> Self {
                self.hour = Some(hour);
                self
            }
        }
        impl rt::Decode for WishWithHour {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["hour"], &mut [&mut value.hour], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for WishWithHour {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl WishWithDay {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`day`](field@Self::day).
            #[must_use]
            pub fn day<__Via>(
                mut self,
                day: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.day = rt::IntoOptional::into_optional(day);
                self
            }
        }
        impl rt::Decode for WishWithDay {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["day"], &mut [&mut value.day], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for WishWithDay {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Mail> for Contact {
            #[inline]
            fn from(it: Mail) -> Self {
                Self::Mail(it)
            }
        }
        impl ::core::convert::From<Phone> for Contact {
            #[inline]
            fn from(it: Phone) -> Self {
                Self::Phone(it)
            }
        }
        impl rt::Decode for Contact {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["address", "number"])?;
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
                        0 => json.read().map(Self::Mail),
                        _ => json.read().map(Self::Phone),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Contact {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Mail(it) => rt::Encode::encode(it, json),
                    Self::Phone(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Mail {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut address = rt::Required(None);
                let mut checked = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["address", "checked"],
                    &mut [&mut address, &mut checked],
                    &mut rest,
                )?;
                let (rt::Required(Some(address)),) = (address,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { address, checked, rest })
            }
        }
        impl rt::Encode for Mail {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Phone {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut number = rt::Required(None);
                let mut checked = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["number", "checked"],
                    &mut [&mut number, &mut checked],
                    &mut rest,
                )?;
                let (rt::Required(Some(number)),) = (number,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { number, checked, rest })
            }
        }
        impl rt::Encode for Phone {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for MailChecked {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["at"], &mut [&mut value.at], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for MailChecked {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for PhoneChecked {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["by"], &mut [&mut value.by], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for PhoneChecked {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Place {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut country = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["country"], &mut [&mut country], &mut rest)?;
                let (rt::Required(Some(country)),) = (country,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { country, rest })
            }
        }
        impl rt::Encode for Place {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            ObjectList(Vec<::std::collections::BTreeMap<String, rt::Value>>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Vec<Place>> for ListPlacesResponse200 {
            #[inline]
            fn from(it: Vec<Place>) -> Self {
                Self::PlaceList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[Place; N]>
        for ListPlacesResponse200 {
            #[inline]
            fn from(it: [Place; N]) -> Self {
                Self::PlaceList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<::std::collections::BTreeMap<String, rt::Value>>>
        for ListPlacesResponse200 {
            #[inline]
            fn from(it: Vec<::std::collections::BTreeMap<String, rt::Value>>) -> Self {
                Self::ObjectList(it)
            }
        }
        impl<
            const N: usize,
        > ::core::convert::From<[::std::collections::BTreeMap<String, rt::Value>; N]>
        for ListPlacesResponse200 {
            #[inline]
            fn from(it: [::std::collections::BTreeMap<String, rt::Value>; N]) -> Self {
                Self::ObjectList(rt::list(it))
            }
        }
        impl rt::Decode for ListPlacesResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let likely: &[usize] = match json.first_item()? {
                    None => &[],
                    Some(mut item) => {
                        let [tag_0] = item.look(["country"])?;
                        if !tag_0.is_absent() { &[0] } else { &[1] }
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
        impl rt::Encode for ListPlacesResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::PlaceList(it) => rt::Encode::encode(it, json),
                    Self::ObjectList(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Wish, WishWithHour, WishWithDay, Contact, Mail, Phone, MailChecked,
            PhoneChecked, Place, ListPlacesResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /contact`
            ///
            /// Described at `#/paths/~1contact/put`.
            #[inline]
            pub fn wish(
                &self,
                body: impl Into<types::Wish>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "wish",
                            method: rt::Method::PUT,
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
            #[inline]
            pub fn get_contact(&self) -> rt::Call<'_, types::Contact, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_contact",
                            method: rt::Method::GET,
                            path: "/contact",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /places`
            ///
            /// Described at `#/paths/~1places/get`.
            #[inline]
            pub fn list_places(
                &self,
            ) -> rt::Call<'_, types::ListPlacesResponse200, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_places",
                            method: rt::Method::GET,
                            path: "/places",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
