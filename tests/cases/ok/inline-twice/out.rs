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
    /// client.get_thing().await?;
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
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing {
            pub price: Option<OtherCost>,
            pub discount: Option<OtherCost>,
            pub tax: Option<ThingTax>,
            pub size: Option<ThingSize>,
            pub other: Option<Other>,
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["price", "discount", "tax", "size", "other"],
                    &mut [
                        &mut value.price,
                        &mut value.discount,
                        &mut value.tax,
                        &mut value.size,
                        &mut value.other,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("price", &self.price);
                object.optional("discount", &self.discount);
                object.optional("tax", &self.tax);
                object.optional("size", &self.size);
                object.optional("other", &self.other);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Other/properties/cost`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct OtherCost {
            /// In cents.
            pub amount: i64,
            pub currency: Option<String>,
        }
        impl rt::Decode for OtherCost {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut amount = rt::Required(None);
                let mut currency = None;
                json.members(
                    &["amount", "currency"],
                    &mut [&mut amount, &mut currency],
                )?;
                let (rt::Required(Some(amount)),) = (amount,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { amount, currency })
            }
        }
        impl rt::Encode for OtherCost {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("amount", &self.amount);
                object.optional("currency", &self.currency);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing/properties/tax`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ThingTax {
            /// In percent.
            pub amount: i64,
            pub currency: Option<String>,
        }
        impl rt::Decode for ThingTax {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut amount = rt::Required(None);
                let mut currency = None;
                json.members(
                    &["amount", "currency"],
                    &mut [&mut amount, &mut currency],
                )?;
                let (rt::Required(Some(amount)),) = (amount,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { amount, currency })
            }
        }
        impl rt::Encode for ThingTax {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("amount", &self.amount);
                object.optional("currency", &self.currency);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Thing/properties/size`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ThingSize {
            /// `"s"`.
            S,
            /// `"l"`.
            L,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ThingSize { S = "s", L = "l" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Other`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Other {
            pub cost: Option<OtherCost>,
            pub size: Option<ThingSize>,
        }
        impl rt::Decode for Other {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["cost", "size"],
                    &mut [&mut value.cost, &mut value.size],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Other {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("cost", &self.cost);
                object.optional("size", &self.size);
                object.end();
            }
        }
        /// An alias of `OtherCost`.
        pub type ThingDiscount = OtherCost;
        /// An alias of `OtherCost`.
        pub type ThingPrice = OtherCost;
        /// An alias of `ThingSize`.
        pub type OtherSize = ThingSize;
        rt::serde_bridge! {
            Thing, OtherCost, ThingTax, ThingSize, Other
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            #[inline]
            pub fn get_thing(&self) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/thing",
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
