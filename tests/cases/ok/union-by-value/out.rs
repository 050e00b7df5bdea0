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
    /// client.get_order(order).await?;
    /// // The request body is the last argument.
    /// client.put_order(order, body).await?;
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
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Order`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Order {
            pub delivery: Delivery,
            pub due: OrderDue,
            pub size: Option<Size>,
            pub rank: rt::Presence<OrderRank>,
            pub steps: Option<Vec<Step>>,
            pub gift: Option<OrderGift>,
            pub label: Option<OrderLabel>,
        }
        impl Order {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(delivery: impl Into<Delivery>, due: impl Into<OrderDue>) -> Self {
                Self {
                    delivery: delivery.into(),
                    due: due.into(),
                    size: None,
                    rank: rt::Presence::Absent,
                    steps: None,
                    gift: None,
                    label: None,
                }
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            pub fn size<__Via>(
                mut self,
                size: impl rt::IntoOptional<Size, __Via>,
            ) -> Self {
                self.size = rt::IntoOptional::into_optional(size);
                self
            }
            /// Sets [`rank`](field@Self::rank).
            #[must_use]
            pub fn rank<__Via>(
                mut self,
                rank: impl rt::IntoPresence<OrderRank, __Via>,
            ) -> Self {
                self.rank = rt::IntoPresence::into_presence(rank);
                self
            }
            /// Sets [`rank`](field@Self::rank) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn rank_null(mut self) -> Self {
                self.rank = rt::Presence::Null;
                self
            }
            /// Sets [`steps`](field@Self::steps).
            #[must_use]
            #[inline]
            pub fn steps(
                mut self,
                steps: impl IntoIterator<Item = impl Into<Step>>,
            ) -> Self {
                self.steps = Some(rt::list(steps));
                self
            }
            /// Sets [`gift`](field@Self::gift).
            #[must_use]
            pub fn gift<__Via>(
                mut self,
                gift: impl rt::IntoOptional<OrderGift, __Via>,
            ) -> Self {
                self.gift = rt::IntoOptional::into_optional(gift);
                self
            }
            /// Sets [`label`](field@Self::label).
            #[must_use]
            pub fn label<__Via>(
                mut self,
                label: impl rt::IntoOptional<OrderLabel, __Via>,
            ) -> Self {
                self.label = rt::IntoOptional::into_optional(label);
                self
            }
        }
        impl rt::Decode for Order {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut delivery = None;
                let mut due = None;
                let mut size = None;
                let mut rank = None;
                let mut steps = None;
                let mut gift = None;
                let mut label = None;
                json.members(
                    &["delivery", "due", "size", "rank", "steps", "gift", "label"],
                    &mut [
                        &mut delivery,
                        &mut due,
                        &mut size,
                        &mut rank,
                        &mut steps,
                        &mut gift,
                        &mut label,
                    ],
                )?;
                let (
                    Some(delivery),
                    Some(due),
                    Some(size),
                    Some(rank),
                    Some(steps),
                    Some(gift),
                    Some(label),
                ) = (delivery, due, size, rank, steps, gift, label) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    delivery,
                    due,
                    size,
                    rank,
                    steps,
                    gift,
                    label,
                })
            }
        }
        impl rt::Encode for Order {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("delivery", &self.delivery);
                object.field("due", &self.due);
                object.optional("size", &self.size);
                object.optional("rank", &self.rank);
                object.optional("steps", &self.steps);
                object.optional("gift", &self.gift);
                object.optional("label", &self.label);
                object.end();
            }
        }
        /// A Rust enum as serde writes it.
        ///
        /// Described at `#/components/schemas/Delivery`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Delivery {
            /// `"pickup"`.
            ///
            /// At the counter.
            Pickup,
            /// `"mail"`.
            Mail,
            /// By a courier, so many floors up.
            Courier(u8),
            /// An object.
            Locker(DeliveryLocker),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl rt::Decode for Delivery {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["courier", "locker"])?;
                match json.kind()? {
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("pickup") => json.skip_as(Self::Pickup),
                            Some("mail") => json.skip_as(Self::Mail),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Object => {
                        if !tag_0.is_absent() {
                            json.fit_within("courier", Self::Courier, Self::Unknown)
                        } else if !tag_1.is_absent() {
                            json.fit_within("locker", Self::Locker, Self::Unknown)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Delivery {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Pickup => json.raw("\"pickup\""),
                    Self::Mail => json.raw("\"mail\""),
                    Self::Courier(it) => json.within("courier", it),
                    Self::Locker(it) => json.within("locker", it),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Order/properties/due`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum OrderDue {
            /// A string.
            Date(rt::Date),
            /// `"today"`.
            Today,
            /// `"never"`.
            Never,
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<rt::Date> for OrderDue {
            #[inline]
            fn from(it: rt::Date) -> Self {
                Self::Date(it)
            }
        }
        impl rt::Decode for OrderDue {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = json.scalar()?;
                match value.as_text() {
                    Some("today") => json.skip_as(Self::Today),
                    Some("never") => json.skip_as(Self::Never),
                    _ => json.fit(Self::Date, Self::Unknown),
                }
            }
        }
        impl rt::Encode for OrderDue {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Date(it) => rt::Encode::encode(it, json),
                    Self::Today => json.raw("\"today\""),
                    Self::Never => json.raw("\"never\""),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Size`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Size {
            /// A string.
            Letter(Letter),
            /// A string.
            Word(Word),
            /// An object.
            Measures(Measures),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Letter> for Size {
            #[inline]
            fn from(it: Letter) -> Self {
                Self::Letter(it)
            }
        }
        impl ::core::convert::From<Word> for Size {
            #[inline]
            fn from(it: Word) -> Self {
                Self::Word(it)
            }
        }
        impl ::core::convert::From<Measures> for Size {
            #[inline]
            fn from(it: Measures) -> Self {
                Self::Measures(it)
            }
        }
        impl rt::Decode for Size {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("S") | Some("M") | Some("L") => {
                                json.read().map(Self::Letter)
                            }
                            Some("small") | Some("large") => json.read().map(Self::Word),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Object => json.fit(Self::Measures, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Size {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Letter(it) => rt::Encode::encode(it, json),
                    Self::Word(it) => rt::Encode::encode(it, json),
                    Self::Measures(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Order/properties/rank`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum OrderRank {
            /// `1`.
            ///
            /// First.
            First,
            /// `2`.
            ///
            /// Second.
            Second,
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for OrderRank {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for OrderRank {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for OrderRank {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => {
                        let value = json.scalar()?;
                        if value.is("1") {
                            json.skip_as(Self::First)
                        } else if value.is("2") {
                            json.skip_as(Self::Second)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for OrderRank {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::First => json.raw("1"),
                    Self::Second => json.raw("2"),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Step`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Step {
            /// One of several alternatives.
            Progress(Progress),
            /// An array.
            StringList(Vec<StepStringListItem>),
            /// An array.
            COrDList(Vec<StepCOrDListItem>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Progress> for Step {
            #[inline]
            fn from(it: Progress) -> Self {
                Self::Progress(it)
            }
        }
        impl ::core::convert::From<Vec<StepStringListItem>> for Step {
            #[inline]
            fn from(it: Vec<StepStringListItem>) -> Self {
                Self::StringList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[StepStringListItem; N]> for Step {
            #[inline]
            fn from(it: [StepStringListItem; N]) -> Self {
                Self::StringList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<StepCOrDListItem>> for Step {
            #[inline]
            fn from(it: Vec<StepCOrDListItem>) -> Self {
                Self::COrDList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[StepCOrDListItem; N]> for Step {
            #[inline]
            fn from(it: [StepCOrDListItem; N]) -> Self {
                Self::COrDList(rt::list(it))
            }
        }
        impl rt::Decode for Step {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Progress, Self::Unknown),
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("open") | Some("done") => {
                                json.read().map(Self::Progress)
                            }
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Array => {
                        let likely: &[usize] = match json.first_item()? {
                            None => &[],
                            Some(mut item) => {
                                let value = item.scalar()?;
                                match value.as_text() {
                                    Some("a") | Some("b") => &[0],
                                    Some("c") | Some("d") => &[1],
                                    _ => &[],
                                }
                            }
                        };
                        json.likely(
                            likely,
                            2,
                            |json, it| match it {
                                0 => json.read().map(Self::StringList),
                                _ => json.read().map(Self::COrDList),
                            },
                            Self::Unknown,
                        )
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Step {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Progress(it) => rt::Encode::encode(it, json),
                    Self::StringList(it) => rt::Encode::encode(it, json),
                    Self::COrDList(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Order/properties/gift`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum OrderGift {
            /// `true`.
            True,
            /// `"ask"`.
            Ask,
            /// An integer.
            Integer(i64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for OrderGift {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for OrderGift {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => {
                        let value = json.scalar()?;
                        match value.as_bool() {
                            Some(true) => json.skip_as(Self::True),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("ask") => json.skip_as(Self::Ask),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for OrderGift {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::True => json.raw("true"),
                    Self::Ask => json.raw("\"ask\""),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Order/properties/label`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum OrderLabel {
            /// `"none"`.
            None,
            /// `0`.
            N0,
            /// `-1`.
            Minus1,
            /// `false`.
            False,
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl rt::Decode for OrderLabel {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Bool => {
                        let value = json.scalar()?;
                        match value.as_bool() {
                            Some(false) => json.skip_as(Self::False),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Number => {
                        let value = json.scalar()?;
                        if value.is("0") {
                            json.skip_as(Self::N0)
                        } else if value.is("-1") {
                            json.skip_as(Self::Minus1)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("none") => json.skip_as(Self::None),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for OrderLabel {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::None => json.raw("\"none\""),
                    Self::N0 => json.raw("0"),
                    Self::Minus1 => json.raw("-1"),
                    Self::False => json.raw("false"),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Delivery/oneOf/3`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct DeliveryLocker {
            pub id: String,
        }
        impl DeliveryLocker {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(id: impl Into<String>) -> Self {
                Self { id: id.into() }
            }
        }
        impl rt::Decode for DeliveryLocker {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = None;
                json.members(&["id"], &mut [&mut id])?;
                let (Some(id),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for DeliveryLocker {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Letter`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Letter {
            /// `"S"`.
            S,
            /// `"M"`.
            M,
            /// `"L"`.
            L,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Letter { S = "S", M = "M", L = "L" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Word`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Word {
            /// `"small"`.
            Small,
            /// `"large"`.
            Large,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Word { Small = "small", Large = "large" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Measures`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Measures {
            pub width: f64,
        }
        impl Measures {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(width: f64) -> Self {
                Self { width }
            }
        }
        impl rt::Decode for Measures {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut width = None;
                json.members(&["width"], &mut [&mut width])?;
                let (Some(width),) = (width,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { width })
            }
        }
        impl rt::Encode for Measures {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("width", &self.width);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Progress`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Progress {
            /// `"open"`.
            Open,
            /// `"done"`.
            Done,
            /// An integer.
            Integer(i64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for Progress {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for Progress {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("open") => json.skip_as(Self::Open),
                            Some("done") => json.skip_as(Self::Done),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Progress {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Open => json.raw("\"open\""),
                    Self::Done => json.raw("\"done\""),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Step/oneOf/1/items`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum StepStringListItem {
            /// `"a"`.
            A,
            /// `"b"`.
            B,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            StepStringListItem { A = "a", B = "b" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Step/oneOf/2/items`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum StepCOrDListItem {
            /// `"c"`.
            C,
            /// `"d"`.
            D,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            StepCOrDListItem { C = "c", D = "d" }
        }
        rt::serde_bridge! {
            Order, Delivery, OrderDue, Size, OrderRank, Step, OrderGift, OrderLabel,
            DeliveryLocker, Letter, Word, Measures, Progress, StepStringListItem,
            StepCOrDListItem
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /orders/{order}`
            ///
            /// Described at `#/paths/~1orders~1{order}/get`.
            ///
            /// # Parameters
            ///
            /// - `order`
            #[inline]
            pub fn get_order(
                &self,
                order: &str,
            ) -> rt::Call<'_, types::Order, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_order",
                            method: rt::Method::GET,
                            path: "/orders/{order}",
                            security: &[],
                        },
                    )
                    .path("order", order, rt::SIMPLE)
                    .call()
            }
            /// `PUT /orders/{order}`
            ///
            /// Described at `#/paths/~1orders~1{order}/put`.
            ///
            /// # Parameters
            ///
            /// - `order`
            #[inline]
            pub fn put_order(
                &self,
                order: &str,
                body: types::Order,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_order",
                            method: rt::Method::PUT,
                            path: "/orders/{order}",
                            security: &[],
                        },
                    )
                    .path("order", order, rt::SIMPLE)
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
