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
        pub when: Option<ThingWhen>,
        pub amount: Option<ThingAmount>,
        pub same: Option<String>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut when = None;
            let mut amount = None;
            let mut same = None;
            json.members(
                &["when", "amount", "same"],
                &mut [&mut when, &mut amount, &mut same],
            )?;
            let (Some(when), Some(amount), Some(same)) = (when, amount, same) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { when, amount, same })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("when", &self.when);
            object.optional("amount", &self.amount);
            object.optional("same", &self.same);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Thing/properties/when`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingWhen {
        /// A string.
        String(String),
        /// A string.
        DateTime(weld::DateTime),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for ThingWhen {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for ThingWhen {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<weld::DateTime> for ThingWhen {
        fn from(it: weld::DateTime) -> Self {
            Self::DateTime(it)
        }
    }
    impl weld::Decode for ThingWhen {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.first_fit(
                2,
                |json, it| match it {
                    0 => json.read().map(Self::DateTime),
                    _ => json.read().map(Self::String),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for ThingWhen {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::DateTime(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Thing/properties/amount`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingAmount {
        /// A number.
        Number(weld::DecimalNumber),
        /// A string.
        String(String),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<weld::DecimalNumber> for ThingAmount {
        fn from(it: weld::DecimalNumber) -> Self {
            Self::Number(it)
        }
    }
    impl ::core::convert::From<i64> for ThingAmount {
        fn from(it: i64) -> Self {
            Self::Number(it.into())
        }
    }
    impl ::core::convert::From<f64> for ThingAmount {
        fn from(it: f64) -> Self {
            Self::Number(it.into())
        }
    }
    impl ::core::convert::From<String> for ThingAmount {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for ThingAmount {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl weld::Decode for ThingAmount {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Number, Self::Unknown),
                weld::Kind::Text => json.read().map(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for ThingAmount {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Number(it) => weld::Encode::encode(it, json),
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    weld::serde_bridge! {
        Thing, ThingWhen, ThingAmount
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
