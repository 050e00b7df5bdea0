/// A client of Case, version 1.
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
            title: "Case",
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
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut price = None;
            let mut discount = None;
            let mut tax = None;
            let mut size = None;
            let mut other = None;
            json.members(
                &["price", "discount", "tax", "size", "other"],
                &mut [&mut price, &mut discount, &mut tax, &mut size, &mut other],
            )?;
            let (Some(price), Some(discount), Some(tax), Some(size), Some(other)) = (
                price,
                discount,
                tax,
                size,
                other,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                price,
                discount,
                tax,
                size,
                other,
            })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for OtherCost {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut amount = None;
            let mut currency = None;
            json.members(&["amount", "currency"], &mut [&mut amount, &mut currency])?;
            let (Some(amount), Some(currency)) = (amount, currency) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { amount, currency })
        }
    }
    impl weld::Encode for OtherCost {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for ThingTax {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut amount = None;
            let mut currency = None;
            json.members(&["amount", "currency"], &mut [&mut amount, &mut currency])?;
            let (Some(amount), Some(currency)) = (amount, currency) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { amount, currency })
        }
    }
    impl weld::Encode for ThingTax {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    impl weld::Decode for Other {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut cost = None;
            let mut size = None;
            json.members(&["cost", "size"], &mut [&mut cost, &mut size])?;
            let (Some(cost), Some(size)) = (cost, size) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { cost, size })
        }
    }
    impl weld::Encode for Other {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("cost", &self.cost);
            object.optional("size", &self.size);
            object.end();
        }
    }
    /// The same type as `OtherCost`.
    pub type ThingDiscount = OtherCost;
    /// The same type as `OtherCost`.
    pub type ThingPrice = OtherCost;
    /// The same type as `ThingSize`.
    pub type OtherSize = ThingSize;
    weld::serde_bridge! {
        Thing, OtherCost, ThingTax, ThingSize, Other
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
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        pub fn get_thing(&self) -> weld::Call<'_, types::Thing, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_thing",
                        method: weld::Method::GET,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
