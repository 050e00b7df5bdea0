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
    /// Described at `#/components/schemas/Order`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        pub delivery: Delivery,
        pub due: OrderDue,
        pub size: Option<Size>,
        pub rank: weld::Presence<OrderRank>,
        pub steps: Option<Vec<Step>>,
        pub gift: Option<OrderGift>,
        pub label: Option<OrderLabel>,
    }
    impl Order {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(delivery: impl Into<Delivery>, due: impl Into<OrderDue>) -> Self {
            Self {
                delivery: delivery.into(),
                due: due.into(),
                size: None,
                rank: weld::Presence::Absent,
                steps: None,
                gift: None,
                label: None,
            }
        }
        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size<__Via>(
            mut self,
            size: impl weld::IntoOptional<Size, __Via>,
        ) -> Self {
            self.size = weld::IntoOptional::into_optional(size);
            self
        }
        /// Sets [`rank`](field@Self::rank).
        #[must_use]
        pub fn rank<__Via>(
            mut self,
            rank: impl weld::IntoPresence<OrderRank, __Via>,
        ) -> Self {
            self.rank = weld::IntoPresence::into_presence(rank);
            self
        }
        /// Sets [`rank`](field@Self::rank) to `null`, which differs from an absent property.
        #[must_use]
        pub fn rank_null(mut self) -> Self {
            self.rank = weld::Presence::Null;
            self
        }
        /// Sets [`steps`](field@Self::steps).
        #[must_use]
        pub fn steps(
            mut self,
            steps: impl IntoIterator<Item = impl Into<Step>>,
        ) -> Self {
            self.steps = Some(weld::list(steps));
            self
        }
        /// Sets [`gift`](field@Self::gift).
        #[must_use]
        pub fn gift<__Via>(
            mut self,
            gift: impl weld::IntoOptional<OrderGift, __Via>,
        ) -> Self {
            self.gift = weld::IntoOptional::into_optional(gift);
            self
        }
        /// Sets [`label`](field@Self::label).
        #[must_use]
        pub fn label<__Via>(
            mut self,
            label: impl weld::IntoOptional<OrderLabel, __Via>,
        ) -> Self {
            self.label = weld::IntoOptional::into_optional(label);
            self
        }
    }
    impl weld::Decode for Order {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
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
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for Order {
        fn encode(&self, json: &mut weld::Writer) {
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
        Unknown(weld::Value),
    }
    impl weld::Decode for Delivery {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0, tag_1] = json.look(["courier", "locker"])?;
            match json.kind()? {
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("pickup") => json.skip_as(Self::Pickup),
                        Some("mail") => json.skip_as(Self::Mail),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Object => {
                    match () {
                        () if !tag_0.is_absent() => {
                            json.fit_within("courier", Self::Courier, Self::Unknown)
                        }
                        () if !tag_1.is_absent() => {
                            json.fit_within("locker", Self::Locker, Self::Unknown)
                        }
                        () => json.unknown(Self::Unknown),
                    }
                }
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Delivery {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Pickup => json.raw("\"pickup\""),
                Self::Mail => json.raw("\"mail\""),
                Self::Courier(it) => json.within("courier", it),
                Self::Locker(it) => json.within("locker", it),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Date(weld::Date),
        /// `"today"`.
        Today,
        /// `"never"`.
        Never,
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<weld::Date> for OrderDue {
        fn from(it: weld::Date) -> Self {
            Self::Date(it)
        }
    }
    impl weld::Decode for OrderDue {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let value = json.scalar()?;
            match value.as_text() {
                Some("today") => json.skip_as(Self::Today),
                Some("never") => json.skip_as(Self::Never),
                _ => json.fit(Self::Date, Self::Unknown),
            }
        }
    }
    impl weld::Encode for OrderDue {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Date(it) => weld::Encode::encode(it, json),
                Self::Today => json.raw("\"today\""),
                Self::Never => json.raw("\"never\""),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Letter> for Size {
        fn from(it: Letter) -> Self {
            Self::Letter(it)
        }
    }
    impl ::core::convert::From<Word> for Size {
        fn from(it: Word) -> Self {
            Self::Word(it)
        }
    }
    impl ::core::convert::From<Measures> for Size {
        fn from(it: Measures) -> Self {
            Self::Measures(it)
        }
    }
    impl weld::Decode for Size {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("S") | Some("M") | Some("L") => {
                            json.read().map(Self::Letter)
                        }
                        Some("small") | Some("large") => json.read().map(Self::Word),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Object => json.fit(Self::Measures, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Size {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Letter(it) => weld::Encode::encode(it, json),
                Self::Word(it) => weld::Encode::encode(it, json),
                Self::Measures(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for OrderRank {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for OrderRank {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl weld::Decode for OrderRank {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => {
                    let value = json.scalar()?;
                    match () {
                        () if value.is("1") => json.skip_as(Self::First),
                        () if value.is("2") => json.skip_as(Self::Second),
                        () => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Text => json.read().map(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for OrderRank {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::First => json.raw("1"),
                Self::Second => json.raw("2"),
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Progress> for Step {
        fn from(it: Progress) -> Self {
            Self::Progress(it)
        }
    }
    impl ::core::convert::From<Vec<StepStringListItem>> for Step {
        fn from(it: Vec<StepStringListItem>) -> Self {
            Self::StringList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[StepStringListItem; N]> for Step {
        fn from(it: [StepStringListItem; N]) -> Self {
            Self::StringList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<StepCOrDListItem>> for Step {
        fn from(it: Vec<StepCOrDListItem>) -> Self {
            Self::COrDList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[StepCOrDListItem; N]> for Step {
        fn from(it: [StepCOrDListItem; N]) -> Self {
            Self::COrDList(weld::list(it))
        }
    }
    impl weld::Decode for Step {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Progress, Self::Unknown),
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("open") | Some("done") => json.read().map(Self::Progress),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Array => {
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
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Step {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Progress(it) => weld::Encode::encode(it, json),
                Self::StringList(it) => weld::Encode::encode(it, json),
                Self::COrDList(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<i64> for OrderGift {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for OrderGift {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Bool => {
                    let value = json.scalar()?;
                    match value.as_bool() {
                        Some(true) => json.skip_as(Self::True),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("ask") => json.skip_as(Self::Ask),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for OrderGift {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::True => json.raw("true"),
                Self::Ask => json.raw("\"ask\""),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl weld::Decode for OrderLabel {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Bool => {
                    let value = json.scalar()?;
                    match value.as_bool() {
                        Some(false) => json.skip_as(Self::False),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Number => {
                    let value = json.scalar()?;
                    match () {
                        () if value.is("0") => json.skip_as(Self::N0),
                        () if value.is("-1") => json.skip_as(Self::Minus1),
                        () => json.unknown(Self::Unknown),
                    }
                }
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("none") => json.skip_as(Self::None),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for OrderLabel {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::None => json.raw("\"none\""),
                Self::N0 => json.raw("0"),
                Self::Minus1 => json.raw("-1"),
                Self::False => json.raw("false"),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }
    impl weld::Decode for DeliveryLocker {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for DeliveryLocker {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    weld::open_enum! {
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
        pub fn new(width: f64) -> Self {
            Self { width }
        }
    }
    impl weld::Decode for Measures {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut width = None;
            json.members(&["width"], &mut [&mut width])?;
            let (Some(width),) = (width,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { width })
        }
    }
    impl weld::Encode for Measures {
        fn encode(&self, json: &mut weld::Writer) {
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<i64> for Progress {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for Progress {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("open") => json.skip_as(Self::Open),
                        Some("done") => json.skip_as(Self::Done),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Progress {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Open => json.raw("\"open\""),
                Self::Done => json.raw("\"done\""),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
    weld::open_enum! {
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
    weld::open_enum! {
        StepCOrDListItem { C = "c", D = "d" }
    }
    weld::serde_bridge! {
        Order, Delivery, OrderDue, Size, OrderRank, Step, OrderGift, OrderLabel,
        DeliveryLocker, Letter, Word, Measures, Progress, StepStringListItem,
        StepCOrDListItem
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
        /// `GET /orders/{order}`
        ///
        /// Described at `#/paths/~1orders~1{order}/get`.
        ///
        /// # Parameters
        ///
        /// - `order`
        pub fn get_order(
            &self,
            order: &str,
        ) -> weld::Call<'_, types::Order, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_order",
                        method: weld::Method::GET,
                        path: "/orders/{order}",
                        security: &[],
                    },
                )
                .path("order", order, weld::SIMPLE)
                .call()
        }
        /// `PUT /orders/{order}`
        ///
        /// Described at `#/paths/~1orders~1{order}/put`.
        ///
        /// # Parameters
        ///
        /// - `order`
        pub fn put_order(
            &self,
            order: &str,
            body: types::Order,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_order",
                        method: weld::Method::PUT,
                        path: "/orders/{order}",
                        security: &[],
                    },
                )
                .path("order", order, weld::SIMPLE)
                .json(&body)
                .call()
        }
    }
}
