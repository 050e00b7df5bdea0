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
            pub shift: Option<Shift>,
            pub turn: Option<Turn>,
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
                    shift: None,
                    turn: None,
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
            /// Sets [`shift`](field@Self::shift).
            #[must_use]
            pub fn shift<__Via>(
                mut self,
                shift: impl rt::IntoOptional<Shift, __Via>,
            ) -> Self {
                self.shift = rt::IntoOptional::into_optional(shift);
                self
            }
            /// Sets [`turn`](field@Self::turn).
            #[must_use]
            pub fn turn<__Via>(
                mut self,
                turn: impl rt::IntoOptional<Turn, __Via>,
            ) -> Self {
                self.turn = rt::IntoOptional::into_optional(turn);
                self
            }
        }
        impl rt::Decode for Order {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut delivery = rt::Required(None);
                let mut due = rt::Required(None);
                let mut size = None;
                let mut rank = rt::Presence::Absent;
                let mut steps = None;
                let mut gift = None;
                let mut label = None;
                let mut shift = None;
                let mut turn = None;
                json.members(
                    &[
                        "delivery",
                        "due",
                        "size",
                        "rank",
                        "steps",
                        "gift",
                        "label",
                        "shift",
                        "turn",
                    ],
                    &mut [
                        &mut delivery,
                        &mut due,
                        &mut size,
                        &mut rank,
                        &mut steps,
                        &mut gift,
                        &mut label,
                        &mut shift,
                        &mut turn,
                    ],
                )?;
                let (rt::Required(Some(delivery)), rt::Required(Some(due))) = (
                    delivery,
                    due,
                ) else {
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
                    shift,
                    turn,
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
                object.optional("shift", &self.shift);
                object.optional("turn", &self.turn);
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
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Shift`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Shift {
            /// `1`.
            N1,
            /// `-1`.
            Minus1,
            /// `"1"`.
            N1String,
            /// `"up"`.
            Up,
            /// `"UP"`.
            UpUppercase,
            /// An array.
            Array(Vec<i64>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Vec<i64>> for Shift {
            #[inline]
            fn from(it: Vec<i64>) -> Self {
                Self::Array(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[i64; N]> for Shift {
            #[inline]
            fn from(it: [i64; N]) -> Self {
                Self::Array(rt::list(it))
            }
        }
        impl rt::Decode for Shift {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => {
                        let value = json.scalar()?;
                        if value.is("1") {
                            json.skip_as(Self::N1)
                        } else if value.is("-1") {
                            json.skip_as(Self::Minus1)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("1") => json.skip_as(Self::N1String),
                            Some("up") => json.skip_as(Self::Up),
                            Some("UP") => json.skip_as(Self::UpUppercase),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    rt::Kind::Array => json.fit(Self::Array, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Shift {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::N1 => json.raw("1"),
                    Self::Minus1 => json.raw("-1"),
                    Self::N1String => json.raw("\"1\""),
                    Self::Up => json.raw("\"up\""),
                    Self::UpUppercase => json.raw("\"UP\""),
                    Self::Array(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Turn`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Turn {
            /// An object.
            Angle(TurnAngle),
            /// An object.
            MinusAngle(TurnMinusAngle),
            /// An object.
            By1(TurnBy1),
            /// An object.
            ByMinus1(TurnByMinus1),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Turn {
            /// Returns `at`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn at(&self) -> &str {
                match self {
                    Self::Angle(it) => &it.at,
                    Self::MinusAngle(it) => &it.at,
                    Self::By1(it) => &it.at,
                    Self::ByMinus1(it) => &it.at,
                    Self::Unknown(it) => {
                        it.get("at").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
        impl ::core::convert::From<TurnAngle> for Turn {
            #[inline]
            fn from(it: TurnAngle) -> Self {
                Self::Angle(it)
            }
        }
        impl ::core::convert::From<TurnMinusAngle> for Turn {
            #[inline]
            fn from(it: TurnMinusAngle) -> Self {
                Self::MinusAngle(it)
            }
        }
        impl ::core::convert::From<TurnBy1> for Turn {
            #[inline]
            fn from(it: TurnBy1) -> Self {
                Self::By1(it)
            }
        }
        impl ::core::convert::From<TurnByMinus1> for Turn {
            #[inline]
            fn from(it: TurnByMinus1) -> Self {
                Self::ByMinus1(it)
            }
        }
        impl rt::Decode for Turn {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["by"])?;
                match tag_0.as_text() {
                    Some("angle") => json.read().map(Self::Angle),
                    Some("-angle") => json.read().map(Self::MinusAngle),
                    _ => {
                        if tag_0.is("1") {
                            json.read().map(Self::By1)
                        } else if tag_0.is("-1") {
                            json.read().map(Self::ByMinus1)
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Turn {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Angle(it) => rt::Encode::encode(it, json),
                    Self::MinusAngle(it) => rt::Encode::encode(it, json),
                    Self::By1(it) => rt::Encode::encode(it, json),
                    Self::ByMinus1(it) => rt::Encode::encode(it, json),
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
                let mut id = rt::Required(None);
                json.members(&["id"], &mut [&mut id])?;
                let (rt::Required(Some(id)),) = (id,) else {
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
                let mut width = rt::Required(None);
                json.members(&["width"], &mut [&mut width])?;
                let (rt::Required(Some(width)),) = (width,) else {
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
        /// An object.
        ///
        /// Always sends `"by": "angle"`.
        ///
        /// Described at `#/components/schemas/Turn/oneOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TurnAngle {
            pub at: String,
        }
        impl TurnAngle {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(at: impl Into<String>) -> Self {
                Self { at: at.into() }
            }
        }
        impl rt::Decode for TurnAngle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut at = rt::Required(None);
                json.members(
                    &["at", "by"],
                    &mut [&mut at, &mut rt::Constant::new("\"angle\"")],
                )?;
                let (rt::Required(Some(at)),) = (at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { at })
            }
        }
        impl rt::Encode for TurnAngle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("by", "\"angle\"");
                object.field("at", &self.at);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"by": "-angle"`.
        ///
        /// Described at `#/components/schemas/Turn/oneOf/1`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TurnMinusAngle {
            pub at: String,
        }
        impl TurnMinusAngle {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(at: impl Into<String>) -> Self {
                Self { at: at.into() }
            }
        }
        impl rt::Decode for TurnMinusAngle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut at = rt::Required(None);
                json.members(
                    &["at", "by"],
                    &mut [&mut at, &mut rt::Constant::new("\"-angle\"")],
                )?;
                let (rt::Required(Some(at)),) = (at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { at })
            }
        }
        impl rt::Encode for TurnMinusAngle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("by", "\"-angle\"");
                object.field("at", &self.at);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"by": 1`.
        ///
        /// Described at `#/components/schemas/Turn/oneOf/2`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TurnBy1 {
            pub at: String,
        }
        impl TurnBy1 {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(at: impl Into<String>) -> Self {
                Self { at: at.into() }
            }
        }
        impl rt::Decode for TurnBy1 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut at = rt::Required(None);
                json.members(
                    &["at", "by"],
                    &mut [&mut at, &mut rt::Constant::new("1")],
                )?;
                let (rt::Required(Some(at)),) = (at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { at })
            }
        }
        impl rt::Encode for TurnBy1 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("by", "1");
                object.field("at", &self.at);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"by": -1`.
        ///
        /// Described at `#/components/schemas/Turn/oneOf/3`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TurnByMinus1 {
            pub at: String,
        }
        impl TurnByMinus1 {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(at: impl Into<String>) -> Self {
                Self { at: at.into() }
            }
        }
        impl rt::Decode for TurnByMinus1 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut at = rt::Required(None);
                json.members(
                    &["at", "by"],
                    &mut [&mut at, &mut rt::Constant::new("-1")],
                )?;
                let (rt::Required(Some(at)),) = (at,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { at })
            }
        }
        impl rt::Encode for TurnByMinus1 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("by", "-1");
                object.field("at", &self.at);
                object.end();
            }
        }
        rt::serde_bridge! {
            Order, Delivery, OrderDue, Size, OrderRank, Step, OrderGift, OrderLabel,
            Shift, Turn, DeliveryLocker, Letter, Word, Measures, Progress,
            StepStringListItem, StepCOrDListItem, TurnAngle, TurnMinusAngle, TurnBy1,
            TurnByMinus1
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
