/// A client of Formats, version 1.
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
            title: "Formats",
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
    /// An object.
    ///
    /// Described at `#/components/schemas/Parcel`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Parcel {
        pub id: weld::Uuid,
        pub sent: weld::DateTime,
        pub due: weld::Presence<weld::Date>,
        pub at: Option<weld::Time>,
        pub within: Option<weld::Duration>,
        pub label: weld::Base64,
        pub seal: Option<weld::Base64Url>,
        pub price: weld::Decimal,
        pub weight: Option<weld::DecimalNumber>,
        pub from4: Option<::std::net::Ipv4Addr>,
        pub from6: Option<::std::net::Ipv6Addr>,
        /// Format: `uri`.
        pub page: Option<String>,
        pub size: Option<u8>,
        /// Format: `int16`.
        pub count: Option<f64>,
        /// Format: `float`.
        pub ratio: Option<f64>,
        pub huge: Option<weld::DecimalNumber>,
        /// Format: `unix-time`.
        pub stamp: Option<i64>,
        pub stops: Option<Vec<weld::Uuid>>,
    }
    impl Parcel {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(
            id: weld::Uuid,
            sent: weld::DateTime,
            label: impl Into<weld::Base64>,
            price: weld::Decimal,
        ) -> Self {
            Self {
                id,
                sent,
                due: weld::Presence::Absent,
                at: None,
                within: None,
                label: label.into(),
                seal: None,
                price,
                weight: None,
                from4: None,
                from6: None,
                page: None,
                size: None,
                count: None,
                ratio: None,
                huge: None,
                stamp: None,
                stops: None,
            }
        }
        /// Sets [`due`](field@Self::due).
        #[must_use]
        pub fn due(mut self, due: weld::Date) -> Self {
            self.due = weld::Presence::Value(due);
            self
        }
        /// Sets [`due`](field@Self::due) to `null`, which differs from an absent property.
        #[must_use]
        pub fn due_null(mut self) -> Self {
            self.due = weld::Presence::Null;
            self
        }
        /// Sets [`at`](field@Self::at).
        #[must_use]
        pub fn at(mut self, at: weld::Time) -> Self {
            self.at = Some(at);
            self
        }
        /// Sets [`within`](field@Self::within).
        #[must_use]
        pub fn within(mut self, within: weld::Duration) -> Self {
            self.within = Some(within);
            self
        }
        /// Sets [`seal`](field@Self::seal).
        #[must_use]
        pub fn seal<__Via>(
            mut self,
            seal: impl weld::IntoOptional<weld::Base64Url, __Via>,
        ) -> Self {
            self.seal = weld::IntoOptional::into_optional(seal);
            self
        }
        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<__Via>(
            mut self,
            weight: impl weld::IntoOptional<weld::DecimalNumber, __Via>,
        ) -> Self {
            self.weight = weld::IntoOptional::into_optional(weight);
            self
        }
        /// Sets [`from4`](field@Self::from4).
        #[must_use]
        pub fn from4(mut self, from4: ::std::net::Ipv4Addr) -> Self {
            self.from4 = Some(from4);
            self
        }
        /// Sets [`from6`](field@Self::from6).
        #[must_use]
        pub fn from6(mut self, from6: ::std::net::Ipv6Addr) -> Self {
            self.from6 = Some(from6);
            self
        }
        /// Sets [`page`](field@Self::page).
        #[must_use]
        pub fn page<__Via>(
            mut self,
            page: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.page = weld::IntoOptional::into_optional(page);
            self
        }
        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size(mut self, size: u8) -> Self {
            self.size = Some(size);
            self
        }
        /// Sets [`count`](field@Self::count).
        #[must_use]
        pub fn count(mut self, count: f64) -> Self {
            self.count = Some(count);
            self
        }
        /// Sets [`ratio`](field@Self::ratio).
        #[must_use]
        pub fn ratio(mut self, ratio: f64) -> Self {
            self.ratio = Some(ratio);
            self
        }
        /// Sets [`huge`](field@Self::huge).
        #[must_use]
        pub fn huge<__Via>(
            mut self,
            huge: impl weld::IntoOptional<weld::DecimalNumber, __Via>,
        ) -> Self {
            self.huge = weld::IntoOptional::into_optional(huge);
            self
        }
        /// Sets [`stamp`](field@Self::stamp).
        #[must_use]
        pub fn stamp(mut self, stamp: i64) -> Self {
            self.stamp = Some(stamp);
            self
        }
        /// Sets [`stops`](field@Self::stops).
        #[must_use]
        pub fn stops(mut self, stops: impl IntoIterator<Item = weld::Uuid>) -> Self {
            self.stops = Some(weld::list(stops));
            self
        }
    }
    impl weld::Decode for Parcel {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut sent = None;
            let mut due = None;
            let mut at = None;
            let mut within = None;
            let mut label = None;
            let mut seal = None;
            let mut price = None;
            let mut weight = None;
            let mut from4 = None;
            let mut from6 = None;
            let mut page = None;
            let mut size = None;
            let mut count = None;
            let mut ratio = None;
            let mut huge = None;
            let mut stamp = None;
            let mut stops = None;
            json.members(
                &[
                    "id",
                    "sent",
                    "due",
                    "at",
                    "within",
                    "label",
                    "seal",
                    "price",
                    "weight",
                    "from4",
                    "from6",
                    "page",
                    "size",
                    "count",
                    "ratio",
                    "huge",
                    "stamp",
                    "stops",
                ],
                &mut [
                    &mut id,
                    &mut sent,
                    &mut due,
                    &mut at,
                    &mut within,
                    &mut label,
                    &mut seal,
                    &mut price,
                    &mut weight,
                    &mut from4,
                    &mut from6,
                    &mut page,
                    &mut size,
                    &mut count,
                    &mut ratio,
                    &mut huge,
                    &mut stamp,
                    &mut stops,
                ],
            )?;
            let (
                Some(id),
                Some(sent),
                Some(due),
                Some(at),
                Some(within),
                Some(label),
                Some(seal),
                Some(price),
                Some(weight),
                Some(from4),
                Some(from6),
                Some(page),
                Some(size),
                Some(count),
                Some(ratio),
                Some(huge),
                Some(stamp),
                Some(stops),
            ) = (
                id,
                sent,
                due,
                at,
                within,
                label,
                seal,
                price,
                weight,
                from4,
                from6,
                page,
                size,
                count,
                ratio,
                huge,
                stamp,
                stops,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                id,
                sent,
                due,
                at,
                within,
                label,
                seal,
                price,
                weight,
                from4,
                from6,
                page,
                size,
                count,
                ratio,
                huge,
                stamp,
                stops,
            })
        }
    }
    impl weld::Encode for Parcel {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("id", &self.id);
            object.field("sent", &self.sent);
            object.optional("due", &self.due);
            object.optional("at", &self.at);
            object.optional("within", &self.within);
            object.field("label", &self.label);
            object.optional("seal", &self.seal);
            object.field("price", &self.price);
            object.optional("weight", &self.weight);
            object.optional("from4", &self.from4);
            object.optional("from6", &self.from6);
            object.optional("page", &self.page);
            object.optional("size", &self.size);
            object.optional("count", &self.count);
            object.optional("ratio", &self.ratio);
            object.optional("huge", &self.huge);
            object.optional("stamp", &self.stamp);
            object.optional("stops", &self.stops);
            object.end();
        }
    }
    weld::serde_bridge! {
        Parcel
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
        /// `PUT /parcels/{id}`
        ///
        /// Described at `#/paths/~1parcels~1{id}/put`.
        ///
        /// # Parameters
        ///
        /// - `id`
        /// - `on` (optional)
        pub fn put_parcel(&self, id: weld::Uuid, body: types::Parcel) -> PutParcel<'_> {
            PutParcel(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "put_parcel",
                            method: weld::Method::PUT,
                            path: "/parcels/{id}",
                            security: &[],
                        },
                    )
                    .path("id", &id, weld::SIMPLE)
                    .json(&body)
                    .call(),
            )
        }
    }
    /// A call of `PUT /parcels/{id}` with optional parameters.
    ///
    /// Described at `#/paths/~1parcels~1{id}/put`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct PutParcel<'c>(weld::Call<'c, types::Parcel, weld::Undocumented>);
    impl<'c> PutParcel<'c> {
        /// Sets the parameter `on`.
        ///
        /// Described at `#/paths/~1parcels~1{id}/put/parameters/1`.
        pub fn on(mut self, on: weld::Date) -> Self {
            self.0.draft().query("on", &on, weld::FORM);
            self
        }
    }
    weld::call_options!(PutParcel, types::Parcel, weld::Undocumented);
}
