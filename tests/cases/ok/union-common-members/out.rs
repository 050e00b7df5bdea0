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
    /// client.get_payment().await?;
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
        /// A payment.
        ///
        /// Described at `#/components/schemas/Payment`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Payment {
            /// An object.
            Cash(Cash),
            /// An object.
            Card(Card),
            /// An object.
            Cheque(Cheque),
            /// An object.
            Invoice(Invoice),
            /// An object.
            Points(Points),
            /// An object.
            Token(Token),
            /// An object.
            Transfer(Transfer),
            /// An object.
            Voucher(Voucher),
            /// An object.
            Wallet(Wallet),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Payment {
            /// Returns `reference`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn reference(&self) -> Option<&str> {
                match self {
                    Self::Cash(it) => Some(&it.reference[..]),
                    Self::Card(it) => it.reference.as_deref(),
                    Self::Cheque(it) => Some(&it.reference[..]),
                    Self::Invoice(it) => it.reference.as_deref(),
                    Self::Points(it) => Some(&it.reference[..]),
                    Self::Token(it) => it.reference.as_deref(),
                    Self::Transfer(it) => Some(&it.reference[..]),
                    Self::Voucher(it) => it.reference.as_deref(),
                    Self::Wallet(it) => Some(&it.reference[..]),
                    Self::Unknown(_) => None,
                }
            }
            rt::common_members! {
                self it[Cash Card Cheque Invoice Points Token Transfer Voucher Wallet]
                #[doc = " The ID of the payment."] #[doc = ""] #[doc =
                " For `Unknown`, the value is taken from the JSON, and empty if absent."]
                id : & str = & it.id, it => it.get("id").and_then(rt::Value::as_str)
                .unwrap_or_default(); #[doc = " Returns `amount`."] #[doc = ""] #[doc =
                " `None` if absent, and for `Unknown`."] amount : Option < & i64 > =
                Some(& it.amount), _ => None; #[doc = " Returns `note`."] #[doc = ""]
                #[doc = " `None` if absent, and for `Unknown`."] note : Option < & str >
                = it.note.as_deref(), _ => None; #[doc = " Returns `tags`."] #[doc = ""]
                #[doc = " `None` if absent, and for `Unknown`."] tags : Option < &
                [String] > = it.tags.as_deref(), _ => None; #[doc =
                " Returns `paid_at`."] #[doc = ""] #[doc =
                " `None` if absent, and for `Unknown`."] paid_at : Option < &
                rt::DateTime > = it.paid_at.as_ref(), _ => None; #[doc =
                " Returns `match`."] #[doc = ""] #[doc =
                " `None` if absent, and for `Unknown`."] r#match : Option < & str > = it
                .r#match.as_deref(), _ => None;
            }
        }
        impl ::core::convert::From<Cash> for Payment {
            #[inline]
            fn from(it: Cash) -> Self {
                Self::Cash(it)
            }
        }
        impl ::core::convert::From<Card> for Payment {
            #[inline]
            fn from(it: Card) -> Self {
                Self::Card(it)
            }
        }
        impl ::core::convert::From<Cheque> for Payment {
            #[inline]
            fn from(it: Cheque) -> Self {
                Self::Cheque(it)
            }
        }
        impl ::core::convert::From<Invoice> for Payment {
            #[inline]
            fn from(it: Invoice) -> Self {
                Self::Invoice(it)
            }
        }
        impl ::core::convert::From<Points> for Payment {
            #[inline]
            fn from(it: Points) -> Self {
                Self::Points(it)
            }
        }
        impl ::core::convert::From<Token> for Payment {
            #[inline]
            fn from(it: Token) -> Self {
                Self::Token(it)
            }
        }
        impl ::core::convert::From<Transfer> for Payment {
            #[inline]
            fn from(it: Transfer) -> Self {
                Self::Transfer(it)
            }
        }
        impl ::core::convert::From<Voucher> for Payment {
            #[inline]
            fn from(it: Voucher) -> Self {
                Self::Voucher(it)
            }
        }
        impl ::core::convert::From<Wallet> for Payment {
            #[inline]
            fn from(it: Wallet) -> Self {
                Self::Wallet(it)
            }
        }
        impl rt::Decode for Payment {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cash") => json.read().map(Self::Cash),
                    Some("card") => json.read().map(Self::Card),
                    Some("cheque") => json.read().map(Self::Cheque),
                    Some("invoice") => json.read().map(Self::Invoice),
                    Some("points") => json.read().map(Self::Points),
                    Some("token") => json.read().map(Self::Token),
                    Some("transfer") => json.read().map(Self::Transfer),
                    Some("voucher") => json.read().map(Self::Voucher),
                    Some("wallet") => json.read().map(Self::Wallet),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Payment {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cash(it) => rt::Encode::encode(it, json),
                    Self::Card(it) => rt::Encode::encode(it, json),
                    Self::Cheque(it) => rt::Encode::encode(it, json),
                    Self::Invoice(it) => rt::Encode::encode(it, json),
                    Self::Points(it) => rt::Encode::encode(it, json),
                    Self::Token(it) => rt::Encode::encode(it, json),
                    Self::Transfer(it) => rt::Encode::encode(it, json),
                    Self::Voucher(it) => rt::Encode::encode(it, json),
                    Self::Wallet(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "cash"`.
        ///
        /// Described at `#/components/schemas/Cash`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Cash {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: String,
        }
        impl rt::Decode for Cash {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"cash\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(amount)),
                    rt::Required(Some(reference)),
                ) = (id, amount, reference) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Cash {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cash\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.field("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "card"`.
        ///
        /// Described at `#/components/schemas/Card`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Card {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: Option<String>,
        }
        impl rt::Decode for Card {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = None;
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"card\""),
                    ],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(amount))) = (id, amount)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Card {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"card\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.optional("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "cheque"`.
        ///
        /// Described at `#/components/schemas/Cheque`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Cheque {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: String,
        }
        impl rt::Decode for Cheque {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"cheque\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(amount)),
                    rt::Required(Some(reference)),
                ) = (id, amount, reference) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Cheque {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cheque\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.field("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "invoice"`.
        ///
        /// Described at `#/components/schemas/Invoice`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Invoice {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: Option<String>,
        }
        impl rt::Decode for Invoice {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = None;
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"invoice\""),
                    ],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(amount))) = (id, amount)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Invoice {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"invoice\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.optional("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "points"`.
        ///
        /// Described at `#/components/schemas/Points`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Points {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: String,
        }
        impl rt::Decode for Points {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"points\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(amount)),
                    rt::Required(Some(reference)),
                ) = (id, amount, reference) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Points {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"points\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.field("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "token"`.
        ///
        /// Described at `#/components/schemas/Token`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Token {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: Option<String>,
        }
        impl rt::Decode for Token {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = None;
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"token\""),
                    ],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(amount))) = (id, amount)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Token {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"token\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.optional("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "transfer"`.
        ///
        /// Described at `#/components/schemas/Transfer`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Transfer {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: String,
        }
        impl rt::Decode for Transfer {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"transfer\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(amount)),
                    rt::Required(Some(reference)),
                ) = (id, amount, reference) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Transfer {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"transfer\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.field("reference", &self.reference);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "voucher"`.
        ///
        /// Described at `#/components/schemas/Voucher`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Voucher {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: Option<String>,
            pub before: Option<Box<Voucher>>,
        }
        impl rt::Decode for Voucher {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = None;
                let mut before = None;
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "before",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut before,
                        &mut rt::Constant::new("\"voucher\""),
                    ],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(amount))) = (id, amount)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                    before,
                })
            }
        }
        impl rt::Encode for Voucher {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"voucher\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.optional("reference", &self.reference);
                object.optional("before", &self.before);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "wallet"`.
        ///
        /// Described at `#/components/schemas/Wallet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Wallet {
            /// The ID of the payment.
            pub id: String,
            pub amount: i64,
            pub note: Option<String>,
            pub tags: Option<Vec<String>>,
            pub paid_at: Option<rt::DateTime>,
            pub r#match: Option<String>,
            pub reference: String,
        }
        impl rt::Decode for Wallet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut amount = rt::Required(None);
                let mut note = None;
                let mut tags = None;
                let mut paid_at = None;
                let mut r#match = None;
                let mut reference = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "amount",
                        "note",
                        "tags",
                        "paid_at",
                        "match",
                        "reference",
                        "kind",
                    ],
                    &mut [
                        &mut id,
                        &mut amount,
                        &mut note,
                        &mut tags,
                        &mut paid_at,
                        &mut rt::NullableSlot::new(&mut r#match),
                        &mut reference,
                        &mut rt::Constant::new("\"wallet\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(amount)),
                    rt::Required(Some(reference)),
                ) = (id, amount, reference) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    amount,
                    note,
                    tags,
                    paid_at,
                    r#match,
                    reference,
                })
            }
        }
        impl rt::Encode for Wallet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"wallet\"");
                object.field("id", &self.id);
                object.field("amount", &self.amount);
                object.optional("note", &self.note);
                object.optional("tags", &self.tags);
                object.optional("paid_at", &self.paid_at);
                object.field("match", &self.r#match);
                object.field("reference", &self.reference);
                object.end();
            }
        }
        rt::serde_bridge! {
            Payment, Cash, Card, Cheque, Invoice, Points, Token, Transfer, Voucher,
            Wallet
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /payment`
            ///
            /// Described at `#/paths/~1payment/get`.
            #[inline]
            pub fn get_payment(&self) -> rt::Call<'_, types::Payment, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_payment",
                            method: rt::Method::GET,
                            path: "/payment",
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
