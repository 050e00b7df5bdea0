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
    /// A client of Numbers that may be strings, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().build()?;
    /// // Optional parameters have setters.
    /// client.count_stock().minimum(minimum).await?;
    /// // The request body is the last argument.
    /// client.set_stock(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Numbers that may be strings",
                version: "1",
                servers: &[rt::Server::new("https://api.example.com", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://api.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://api.example.com", "");
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An integer.
        ///
        /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
        ///
        /// Described at `#/components/schemas/Count`.
        pub type Count = i64;
        /// An object.
        ///
        /// Described at `#/components/schemas/Item`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Item {
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            pub id: i32,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$"`.
            pub price: f64,
            pub stock: Option<Count>,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            pub rank: rt::Presence<u8>,
            pub sizes: Option<Vec<i32>>,
            pub by_shop: Option<::std::collections::BTreeMap<String, Count>>,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            pub without_type: Option<i32>,
            pub in_two: Option<i64>,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$"`.
            pub any_size: Option<rt::DecimalNumber>,
            /// Items, at least: `2`.
            pub pair: Option<(Count, String)>,
            pub choice: Option<ItemChoice>,
            /// Matches the regular expression `"^\\d+$"`.
            pub with_zeros: Option<ItemWithZeros>,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            pub only_text: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, i64>,
        }
        impl Item {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(id: i32, price: f64) -> Self {
                Self {
                    id,
                    price,
                    stock: None,
                    rank: rt::Presence::Absent,
                    sizes: None,
                    by_shop: None,
                    without_type: None,
                    in_two: None,
                    any_size: None,
                    pair: None,
                    choice: None,
                    with_zeros: None,
                    only_text: None,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`stock`](field@Self::stock).
            #[must_use]
            #[inline]
            pub fn stock(mut self, stock: Count) -> Self {
                self.stock = Some(stock);
                self
            }
            /// Sets [`rank`](field@Self::rank).
            #[must_use]
            #[inline]
            pub fn rank(mut self, rank: u8) -> Self {
                self.rank = rt::Presence::Value(rank);
                self
            }
            /// Sets [`rank`](field@Self::rank) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn rank_null(mut self) -> Self {
                self.rank = rt::Presence::Null;
                self
            }
            /// Sets [`sizes`](field@Self::sizes).
            #[must_use]
            #[inline]
            pub fn sizes(mut self, sizes: impl IntoIterator<Item = i32>) -> Self {
                self.sizes = Some(rt::list(sizes));
                self
            }
            /// Sets [`by_shop`](field@Self::by_shop).
            #[must_use]
            #[inline]
            pub fn by_shop(
                mut self,
                by_shop: impl IntoIterator<Item = (impl Into<String>, Count)>,
            ) -> Self {
                self.by_shop = Some(rt::map(by_shop));
                self
            }
            /// Sets [`without_type`](field@Self::without_type).
            #[must_use]
            #[inline]
            pub fn without_type(mut self, without_type: i32) -> Self {
                self.without_type = Some(without_type);
                self
            }
            /// Sets [`in_two`](field@Self::in_two).
            #[must_use]
            #[inline]
            pub fn in_two(mut self, in_two: i64) -> Self {
                self.in_two = Some(in_two);
                self
            }
            /// Sets [`any_size`](field@Self::any_size).
            #[must_use]
            pub fn any_size<__Via>(
                mut self,
                any_size: impl rt::IntoOptional<rt::DecimalNumber, __Via>,
            ) -> Self {
                self.any_size = rt::IntoOptional::into_optional(any_size);
                self
            }
            /// Sets [`pair`](field@Self::pair).
            #[must_use]
            #[inline]
            pub fn pair(mut self, pair: (Count, String)) -> Self {
                self.pair = Some(pair);
                self
            }
            /// Sets [`choice`](field@Self::choice).
            #[must_use]
            pub fn choice<__Via>(
                mut self,
                choice: impl rt::IntoOptional<ItemChoice, __Via>,
            ) -> Self {
                self.choice = rt::IntoOptional::into_optional(choice);
                self
            }
            /// Sets [`with_zeros`](field@Self::with_zeros).
            #[must_use]
            pub fn with_zeros<__Via>(
                mut self,
                with_zeros: impl rt::IntoOptional<ItemWithZeros, __Via>,
            ) -> Self {
                self.with_zeros = rt::IntoOptional::into_optional(with_zeros);
                self
            }
            /// Sets [`only_text`](field@Self::only_text).
            #[must_use]
            pub fn only_text<__Via>(
                mut self,
                only_text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.only_text = rt::IntoOptional::into_optional(only_text);
                self
            }
        }
        impl rt::Decode for Item {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut price = rt::Required(None);
                let mut stock = None;
                let mut rank = rt::Presence::Absent;
                let mut sizes = None;
                let mut by_shop = None;
                let mut without_type = None;
                let mut in_two = None;
                let mut any_size = None;
                let mut pair = None;
                let mut choice = None;
                let mut with_zeros = None;
                let mut only_text = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &[
                        "id",
                        "price",
                        "stock",
                        "rank",
                        "sizes",
                        "by_shop",
                        "without_type",
                        "in_two",
                        "any_size",
                        "pair",
                        "choice",
                        "with_zeros",
                        "only_text",
                    ],
                    &mut [
                        &mut rt::NumericSlot(&mut id),
                        &mut rt::NumericSlot(&mut price),
                        &mut rt::NumericSlot(&mut stock),
                        &mut rt::NumericSlot(&mut rank),
                        &mut rt::NumericSlot(&mut sizes),
                        &mut rt::NumericSlot(&mut by_shop),
                        &mut rt::NumericSlot(&mut without_type),
                        &mut rt::NumericSlot(&mut in_two),
                        &mut rt::NumericSlot(&mut any_size),
                        &mut rt::NumericSlot(&mut pair),
                        &mut choice,
                        &mut with_zeros,
                        &mut only_text,
                    ],
                    &mut rt::NumericSlot(&mut rest),
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(price))) = (id, price)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    price,
                    stock,
                    rank,
                    sizes,
                    by_shop,
                    without_type,
                    in_two,
                    any_size,
                    pair,
                    choice,
                    with_zeros,
                    only_text,
                    rest,
                })
            }
        }
        impl rt::Encode for Item {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("price", &self.price);
                object.optional("stock", &self.stock);
                object.optional("rank", &self.rank);
                object.optional("sizes", &self.sizes);
                object.optional("by_shop", &self.by_shop);
                object.optional("without_type", &self.without_type);
                object.optional("in_two", &self.in_two);
                object.optional("any_size", &self.any_size);
                object.optional("pair", &self.pair);
                object.optional("choice", &self.choice);
                object.optional("with_zeros", &self.with_zeros);
                object.optional("only_text", &self.only_text);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Range`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Range {
            pub least: i64,
            pub most: Option<i64>,
        }
        impl Range {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(least: i64) -> Self {
                Self { least, most: None }
            }
            /// Sets [`most`](field@Self::most).
            #[must_use]
            #[inline]
            pub fn most(mut self, most: i64) -> Self {
                self.most = Some(most);
                self
            }
        }
        impl rt::Decode for Range {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut least = rt::Required(None);
                let mut most = None;
                json.members(&["least", "most"], &mut [&mut least, &mut most])?;
                let (rt::Required(Some(least)),) = (least,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { least, most })
            }
        }
        impl rt::Encode for Range {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("least", &self.least);
                object.optional("most", &self.most);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Item/properties/choice`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItemChoice {
            /// An integer.
            Count(Count),
            /// An object.
            Range(Range),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for ItemChoice {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Count(it)
            }
        }
        impl ::core::convert::From<Range> for ItemChoice {
            #[inline]
            fn from(it: Range) -> Self {
                Self::Range(it)
            }
        }
        impl rt::Decode for ItemChoice {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number | rt::Kind::Text => {
                        json.fit(|rt::Numeric(it)| Self::Count(it), Self::Unknown)
                    }
                    rt::Kind::Object => json.fit(Self::Range, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItemChoice {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Count(it) => rt::Encode::encode(it, json),
                    Self::Range(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Matches the regular expression `"^\\d+$"`.
        ///
        /// Described at `#/components/schemas/Item/properties/with_zeros`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ItemWithZeros {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for ItemWithZeros {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl ::core::convert::From<String> for ItemWithZeros {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for ItemWithZeros {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for ItemWithZeros {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ItemWithZeros {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Item, Range, ItemChoice, ItemWithZeros
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /stock`
            ///
            /// Described at `#/paths/~1stock/get`.
            ///
            /// # Parameters
            ///
            /// - `minimum` (optional)
            #[inline]
            pub fn count_stock(&self) -> CountStock<'_> {
                CountStock(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "count_stock",
                                method: rt::Method::GET,
                                path: "/stock",
                                security: &[],
                            },
                        )
                        .numbers_as_text()
                        .call(),
                )
            }
            /// `PUT /stock`
            ///
            /// Described at `#/paths/~1stock/put`.
            #[inline]
            pub fn set_stock(
                &self,
                body: types::Item,
            ) -> rt::Call<'_, types::Item, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "set_stock",
                            method: rt::Method::PUT,
                            path: "/stock",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
        /// A call of `GET /stock` with optional parameters.
        ///
        /// Described at `#/paths/~1stock/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct CountStock<'c>(rt::Call<'c, types::Count, rt::Undocumented>);
        impl<'c> CountStock<'c> {
            /// Sets the parameter `minimum`.
            ///
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            ///
            /// Described at `#/paths/~1stock/get/parameters/0`.
            #[inline]
            pub fn minimum(mut self, minimum: i32) -> Self {
                self.0.draft().query("minimum", &minimum, rt::FORM);
                self
            }
        }
        rt::call_options!(CountStock, types::Count, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
