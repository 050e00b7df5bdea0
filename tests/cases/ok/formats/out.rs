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
    /// A client of Formats, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.put_parcel(id, body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Formats",
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
        /// Described at `#/components/schemas/Parcel`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Parcel {
            pub id: rt::Uuid,
            pub sent: rt::DateTime,
            pub due: rt::Presence<rt::Date>,
            pub at: Option<rt::Time>,
            pub within: Option<rt::Duration>,
            pub label: rt::Base64,
            pub seal: Option<rt::Base64Url>,
            pub price: rt::Decimal,
            pub weight: Option<rt::DecimalNumber>,
            pub from4: Option<::std::net::Ipv4Addr>,
            pub from6: Option<::std::net::Ipv6Addr>,
            /// Format: `uri`.
            pub page: Option<String>,
            pub size: Option<u8>,
            /// Format: `int16`.
            pub count: Option<f64>,
            /// Format: `float`.
            pub ratio: Option<f64>,
            pub huge: Option<rt::DecimalNumber>,
            /// Format: `unix-time`.
            pub stamp: Option<i64>,
            pub stops: Option<Vec<rt::Uuid>>,
        }
        impl Parcel {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                id: rt::Uuid,
                sent: rt::DateTime,
                label: impl Into<rt::Base64>,
                price: rt::Decimal,
            ) -> Self {
                Self {
                    id,
                    sent,
                    due: rt::Presence::Absent,
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
            #[inline]
            pub fn due(mut self, due: rt::Date) -> Self {
                self.due = rt::Presence::Value(due);
                self
            }
            /// Sets [`due`](field@Self::due) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn due_null(mut self) -> Self {
                self.due = rt::Presence::Null;
                self
            }
            /// Sets [`at`](field@Self::at).
            #[must_use]
            #[inline]
            pub fn at(mut self, at: rt::Time) -> Self {
                self.at = Some(at);
                self
            }
            /// Sets [`within`](field@Self::within).
            #[must_use]
            #[inline]
            pub fn within(mut self, within: rt::Duration) -> Self {
                self.within = Some(within);
                self
            }
            /// Sets [`seal`](field@Self::seal).
            #[must_use]
            pub fn seal<__Via>(
                mut self,
                seal: impl rt::IntoOptional<rt::Base64Url, __Via>,
            ) -> Self {
                self.seal = rt::IntoOptional::into_optional(seal);
                self
            }
            /// Sets [`weight`](field@Self::weight).
            #[must_use]
            pub fn weight<__Via>(
                mut self,
                weight: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.weight = rt::IntoOptional::into_optional(weight);
                self
            }
            /// Sets [`from4`](field@Self::from4).
            #[must_use]
            #[inline]
            pub fn from4(mut self, from4: ::std::net::Ipv4Addr) -> Self {
                self.from4 = Some(from4);
                self
            }
            /// Sets [`from6`](field@Self::from6).
            #[must_use]
            #[inline]
            pub fn from6(mut self, from6: ::std::net::Ipv6Addr) -> Self {
                self.from6 = Some(from6);
                self
            }
            /// Sets [`page`](field@Self::page).
            #[must_use]
            pub fn page<__Via>(
                mut self,
                page: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.page = rt::IntoOptional::into_optional(page);
                self
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            #[inline]
            pub fn size(mut self, size: u8) -> Self {
                self.size = Some(size);
                self
            }
            /// Sets [`count`](field@Self::count).
            #[must_use]
            #[inline]
            pub fn count(mut self, count: f64) -> Self {
                self.count = Some(count);
                self
            }
            /// Sets [`ratio`](field@Self::ratio).
            #[must_use]
            #[inline]
            pub fn ratio(mut self, ratio: f64) -> Self {
                self.ratio = Some(ratio);
                self
            }
            /// Sets [`huge`](field@Self::huge).
            #[must_use]
            pub fn huge<__Via>(
                mut self,
                huge: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.huge = rt::IntoOptional::into_optional(huge);
                self
            }
            /// Sets [`stamp`](field@Self::stamp).
            #[must_use]
            #[inline]
            pub fn stamp(mut self, stamp: i64) -> Self {
                self.stamp = Some(stamp);
                self
            }
            /// Sets [`stops`](field@Self::stops).
            #[must_use]
            #[inline]
            pub fn stops(mut self, stops: impl IntoIterator<Item = rt::Uuid>) -> Self {
                self.stops = Some(rt::list(stops));
                self
            }
        }
        impl rt::Decode for Parcel {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut sent = rt::Required(None);
                let mut due = rt::Presence::Absent;
                let mut at = None;
                let mut within = None;
                let mut label = rt::Required(None);
                let mut seal = None;
                let mut price = rt::Required(None);
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
                    rt::Required(Some(id)),
                    rt::Required(Some(sent)),
                    rt::Required(Some(label)),
                    rt::Required(Some(price)),
                ) = (id, sent, label, price) else {
                    return Err(rt::JsonError::unfilled());
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
        impl rt::Encode for Parcel {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        rt::serde_bridge! {
            Parcel
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /parcels/{id}`
            ///
            /// Described at `#/paths/~1parcels~1{id}/put`.
            ///
            /// # Parameters
            ///
            /// - `id`
            /// - `on` (optional)
            #[inline]
            pub fn put_parcel(
                &self,
                id: rt::Uuid,
                body: types::Parcel,
            ) -> PutParcel<'_> {
                PutParcel(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "put_parcel",
                                method: rt::Method::PUT,
                                path: "/parcels/{id}",
                                security: &[],
                            },
                        )
                        .path("id", &id, rt::SIMPLE)
                        .json(&body)
                        .call(),
                )
            }
        }
        /// A call of `PUT /parcels/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1parcels~1{id}/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct PutParcel<'c>(rt::Call<'c, types::Parcel, rt::Undocumented>);
        impl<'c> PutParcel<'c> {
            /// Sets the parameter `on`.
            ///
            /// Described at `#/paths/~1parcels~1{id}/put/parameters/1`.
            #[inline]
            pub fn on(mut self, on: rt::Date) -> Self {
                self.0.draft().query("on", &on, rt::FORM);
                self
            }
        }
        rt::call_options!(PutParcel, types::Parcel, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
