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
    /// A client of Numbers, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.put_measure(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - dropped at `#/components/schemas/Measure/properties/int64_beyond/format`: `maximum` is 18446744073709551615, more than `format: int64` allows; the format is ignored
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Numbers",
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
        /// Described at `#/components/schemas/Measure`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Measure {
            pub listed: rt::DecimalNumber,
            /// Any number.
            pub listed_or_null: rt::Presence<rt::DecimalNumber>,
            pub chosen: rt::DecimalNumber,
            pub referred: Option<rt::DecimalNumber>,
            pub beside_text: Option<MeasureBesideText>,
            pub among_scalars: rt::Presence<MeasureAmongScalars>,
            pub bounded: Option<rt::DecimalNumber>,
            pub several: Option<Vec<rt::DecimalNumber>>,
            /// Format: `float`.
            pub single: Option<f64>,
            /// Format: `int32`.
            pub number_of_32: Option<f64>,
            pub number_of_64: Option<rt::DecimalNumber>,
            /// At least `0`. At most `3.402823669209385e+38`.
            pub beyond_u64: Option<rt::DecimalNumber>,
            /// At least `0`. At most `18446744073709551615`.
            pub beyond_i64: rt::Presence<u64>,
            /// At most `18446744073709551615`.
            pub from_below: Option<rt::DecimalNumber>,
            /// More than `-1e+30`.
            pub far_below: Option<rt::DecimalNumber>,
            /// More than `-1`. Less than `1.8446744073709552e+19`.
            pub exclusive: Option<u64>,
            pub tightest: Option<i64>,
            /// At least `0`. At most `18446744073709551615`.
            pub int64_beyond: Option<u64>,
            /// At least `-9.223372036854776e+18`. At most `9223372036854776000`.
            pub rounded: Option<i64>,
            pub listed_far_apart: Option<rt::DecimalNumber>,
            pub listed_or_large: Option<MeasureListedOrLarge>,
        }
        impl Measure {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                listed: impl Into<rt::DecimalNumber>,
                chosen: impl Into<rt::DecimalNumber>,
            ) -> Self {
                Self {
                    listed: listed.into(),
                    listed_or_null: rt::Presence::Absent,
                    chosen: chosen.into(),
                    referred: None,
                    beside_text: None,
                    among_scalars: rt::Presence::Absent,
                    bounded: None,
                    several: None,
                    single: None,
                    number_of_32: None,
                    number_of_64: None,
                    beyond_u64: None,
                    beyond_i64: rt::Presence::Absent,
                    from_below: None,
                    far_below: None,
                    exclusive: None,
                    tightest: None,
                    int64_beyond: None,
                    rounded: None,
                    listed_far_apart: None,
                    listed_or_large: None,
                }
            }
            /// Sets [`listed_or_null`](field@Self::listed_or_null).
            #[must_use]
            pub fn listed_or_null<__Via>(
                mut self,
                listed_or_null: impl rt::IntoPresence<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.listed_or_null = rt::IntoPresence::into_presence(listed_or_null);
                self
            }
            /// Sets [`listed_or_null`](field@Self::listed_or_null) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn listed_or_null_null(mut self) -> Self {
                self.listed_or_null = rt::Presence::Null;
                self
            }
            /// Sets [`referred`](field@Self::referred).
            #[must_use]
            pub fn referred<__Via>(
                mut self,
                referred: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.referred = rt::IntoOptional::into_optional(referred);
                self
            }
            /// Sets [`beside_text`](field@Self::beside_text).
            #[must_use]
            pub fn beside_text<__Via>(
                mut self,
                beside_text: impl rt::IntoOptional<MeasureBesideText, __Via>,
            ) -> Self {
                self.beside_text = rt::IntoOptional::into_optional(beside_text);
                self
            }
            /// Sets [`among_scalars`](field@Self::among_scalars).
            #[must_use]
            pub fn among_scalars<__Via>(
                mut self,
                among_scalars: impl rt::IntoPresence<MeasureAmongScalars, __Via>,
            ) -> Self {
                self.among_scalars = rt::IntoPresence::into_presence(among_scalars);
                self
            }
            /// Sets [`among_scalars`](field@Self::among_scalars) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn among_scalars_null(mut self) -> Self {
                self.among_scalars = rt::Presence::Null;
                self
            }
            /// Sets [`bounded`](field@Self::bounded).
            #[must_use]
            pub fn bounded<__Via>(
                mut self,
                bounded: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.bounded = rt::IntoOptional::into_optional(bounded);
                self
            }
            /// Sets [`several`](field@Self::several).
            #[must_use]
            #[inline]
            pub fn several(
                mut self,
                several: impl IntoIterator<Item = impl Into<rt::DecimalNumber>>,
            ) -> Self {
                self.several = Some(rt::list(several));
                self
            }
            /// Sets [`single`](field@Self::single).
            #[must_use]
            #[inline]
            pub fn single(mut self, single: f64) -> Self {
                self.single = Some(single);
                self
            }
            /// Sets [`number_of_32`](field@Self::number_of_32).
            #[must_use]
            #[inline]
            pub fn number_of_32(mut self, number_of_32: f64) -> Self {
                self.number_of_32 = Some(number_of_32);
                self
            }
            /// Sets [`number_of_64`](field@Self::number_of_64).
            #[must_use]
            pub fn number_of_64<__Via>(
                mut self,
                number_of_64: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.number_of_64 = rt::IntoOptional::into_optional(number_of_64);
                self
            }
            /// Sets [`beyond_u64`](field@Self::beyond_u64).
            #[must_use]
            pub fn beyond_u64<__Via>(
                mut self,
                beyond_u64: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.beyond_u64 = rt::IntoOptional::into_optional(beyond_u64);
                self
            }
            /// Sets [`beyond_i64`](field@Self::beyond_i64).
            #[must_use]
            #[inline]
            pub fn beyond_i64(mut self, beyond_i64: u64) -> Self {
                self.beyond_i64 = rt::Presence::Value(beyond_i64);
                self
            }
            /// Sets [`beyond_i64`](field@Self::beyond_i64) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn beyond_i64_null(mut self) -> Self {
                self.beyond_i64 = rt::Presence::Null;
                self
            }
            /// Sets [`from_below`](field@Self::from_below).
            #[must_use]
            pub fn from_below<__Via>(
                mut self,
                from_below: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.from_below = rt::IntoOptional::into_optional(from_below);
                self
            }
            /// Sets [`far_below`](field@Self::far_below).
            #[must_use]
            pub fn far_below<__Via>(
                mut self,
                far_below: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.far_below = rt::IntoOptional::into_optional(far_below);
                self
            }
            /// Sets [`exclusive`](field@Self::exclusive).
            #[must_use]
            #[inline]
            pub fn exclusive(mut self, exclusive: u64) -> Self {
                self.exclusive = Some(exclusive);
                self
            }
            /// Sets [`tightest`](field@Self::tightest).
            #[must_use]
            #[inline]
            pub fn tightest(mut self, tightest: i64) -> Self {
                self.tightest = Some(tightest);
                self
            }
            /// Sets [`int64_beyond`](field@Self::int64_beyond).
            #[must_use]
            #[inline]
            pub fn int64_beyond(mut self, int64_beyond: u64) -> Self {
                self.int64_beyond = Some(int64_beyond);
                self
            }
            /// Sets [`rounded`](field@Self::rounded).
            #[must_use]
            #[inline]
            pub fn rounded(mut self, rounded: i64) -> Self {
                self.rounded = Some(rounded);
                self
            }
            /// Sets [`listed_far_apart`](field@Self::listed_far_apart).
            #[must_use]
            pub fn listed_far_apart<__Via>(
                mut self,
                listed_far_apart: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.listed_far_apart = rt::IntoOptional::into_optional(
                    listed_far_apart,
                );
                self
            }
            /// Sets [`listed_or_large`](field@Self::listed_or_large).
            #[must_use]
            pub fn listed_or_large<__Via>(
                mut self,
                listed_or_large: impl rt::IntoOptional<MeasureListedOrLarge, __Via>,
            ) -> Self {
                self.listed_or_large = rt::IntoOptional::into_optional(listed_or_large);
                self
            }
        }
        impl rt::Decode for Measure {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut listed = rt::Required(None);
                let mut listed_or_null = rt::Presence::Absent;
                let mut chosen = rt::Required(None);
                let mut referred = None;
                let mut beside_text = None;
                let mut among_scalars = rt::Presence::Absent;
                let mut bounded = None;
                let mut several = None;
                let mut single = None;
                let mut number_of_32 = None;
                let mut number_of_64 = None;
                let mut beyond_u64 = None;
                let mut beyond_i64 = rt::Presence::Absent;
                let mut from_below = None;
                let mut far_below = None;
                let mut exclusive = None;
                let mut tightest = None;
                let mut int64_beyond = None;
                let mut rounded = None;
                let mut listed_far_apart = None;
                let mut listed_or_large = None;
                json.members(
                    &[
                        "listed",
                        "listed_or_null",
                        "chosen",
                        "referred",
                        "beside_text",
                        "among_scalars",
                        "bounded",
                        "several",
                        "single",
                        "number_of_32",
                        "number_of_64",
                        "beyond_u64",
                        "beyond_i64",
                        "from_below",
                        "far_below",
                        "exclusive",
                        "tightest",
                        "int64_beyond",
                        "rounded",
                        "listed_far_apart",
                        "listed_or_large",
                    ],
                    &mut [
                        &mut listed,
                        &mut listed_or_null,
                        &mut chosen,
                        &mut referred,
                        &mut beside_text,
                        &mut among_scalars,
                        &mut bounded,
                        &mut several,
                        &mut single,
                        &mut number_of_32,
                        &mut number_of_64,
                        &mut beyond_u64,
                        &mut beyond_i64,
                        &mut from_below,
                        &mut far_below,
                        &mut exclusive,
                        &mut tightest,
                        &mut int64_beyond,
                        &mut rounded,
                        &mut listed_far_apart,
                        &mut listed_or_large,
                    ],
                )?;
                let (rt::Required(Some(listed)), rt::Required(Some(chosen))) = (
                    listed,
                    chosen,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    listed,
                    listed_or_null,
                    chosen,
                    referred,
                    beside_text,
                    among_scalars,
                    bounded,
                    several,
                    single,
                    number_of_32,
                    number_of_64,
                    beyond_u64,
                    beyond_i64,
                    from_below,
                    far_below,
                    exclusive,
                    tightest,
                    int64_beyond,
                    rounded,
                    listed_far_apart,
                    listed_or_large,
                })
            }
        }
        impl rt::Encode for Measure {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("listed", &self.listed);
                object.optional("listed_or_null", &self.listed_or_null);
                object.field("chosen", &self.chosen);
                object.optional("referred", &self.referred);
                object.optional("beside_text", &self.beside_text);
                object.optional("among_scalars", &self.among_scalars);
                object.optional("bounded", &self.bounded);
                object.optional("several", &self.several);
                object.optional("single", &self.single);
                object.optional("number_of_32", &self.number_of_32);
                object.optional("number_of_64", &self.number_of_64);
                object.optional("beyond_u64", &self.beyond_u64);
                object.optional("beyond_i64", &self.beyond_i64);
                object.optional("from_below", &self.from_below);
                object.optional("far_below", &self.far_below);
                object.optional("exclusive", &self.exclusive);
                object.optional("tightest", &self.tightest);
                object.optional("int64_beyond", &self.int64_beyond);
                object.optional("rounded", &self.rounded);
                object.optional("listed_far_apart", &self.listed_far_apart);
                object.optional("listed_or_large", &self.listed_or_large);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Measure/properties/beside_text`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum MeasureBesideText {
            /// A number.
            Number(rt::DecimalNumber),
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<rt::DecimalNumber> for MeasureBesideText {
            #[inline]
            fn from(it: rt::DecimalNumber) -> Self {
                Self::Number(it)
            }
        }
        impl ::core::convert::From<i64> for MeasureBesideText {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Number(it.into())
            }
        }
        impl ::core::convert::From<f64> for MeasureBesideText {
            #[inline]
            fn from(it: f64) -> Self {
                Self::Number(it.into())
            }
        }
        impl ::core::convert::From<String> for MeasureBesideText {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for MeasureBesideText {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for MeasureBesideText {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Number, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for MeasureBesideText {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Number(it) => rt::Encode::encode(it, json),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Measure/properties/among_scalars`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum MeasureAmongScalars {
            /// A string.
            String(String),
            /// A number.
            Number(rt::DecimalNumber),
            /// A boolean.
            Boolean(bool),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for MeasureAmongScalars {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for MeasureAmongScalars {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<rt::DecimalNumber> for MeasureAmongScalars {
            #[inline]
            fn from(it: rt::DecimalNumber) -> Self {
                Self::Number(it)
            }
        }
        impl ::core::convert::From<i64> for MeasureAmongScalars {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Number(it.into())
            }
        }
        impl ::core::convert::From<f64> for MeasureAmongScalars {
            #[inline]
            fn from(it: f64) -> Self {
                Self::Number(it.into())
            }
        }
        impl ::core::convert::From<bool> for MeasureAmongScalars {
            #[inline]
            fn from(it: bool) -> Self {
                Self::Boolean(it)
            }
        }
        impl rt::Decode for MeasureAmongScalars {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => json.read().map(Self::Boolean),
                    rt::Kind::Number => json.fit(Self::Number, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for MeasureAmongScalars {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Number(it) => rt::Encode::encode(it, json),
                    Self::Boolean(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Measure/properties/listed_or_large`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum MeasureListedOrLarge {
            /// `0`.
            N0,
            /// An integer.
            Uint64(u64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<u64> for MeasureListedOrLarge {
            #[inline]
            fn from(it: u64) -> Self {
                Self::Uint64(it)
            }
        }
        impl rt::Decode for MeasureListedOrLarge {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = json.scalar()?;
                if value.is("0") {
                    json.skip_as(Self::N0)
                } else {
                    json.fit(Self::Uint64, Self::Unknown)
                }
            }
        }
        impl rt::Encode for MeasureListedOrLarge {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::N0 => json.raw("0"),
                    Self::Uint64(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Measure, MeasureBesideText, MeasureAmongScalars, MeasureListedOrLarge
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /measure`
            ///
            /// Described at `#/paths/~1measure/put`.
            #[inline]
            pub fn put_measure(
                &self,
                body: types::Measure,
            ) -> rt::Call<'_, types::Measure, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_measure",
                            method: rt::Method::PUT,
                            path: "/measure",
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
