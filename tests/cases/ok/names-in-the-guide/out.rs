/// A client of The names in the tables of the guide, version 1.
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
            title: "The names in the tables of the guide",
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
/// The most frequent error of the operations; the other operations have error types of their own.
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
pub type Error = specweld::private::Error<types::CodeAndMessageError>;
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
    /// One of several strings.
    ///
    /// Described at `#/components/parameters/Sorting/schema`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Sorting {
        /// `"height"`.
        Height,
        /// `"-height"`.
        MinusHeight,
        /// `">=5"`.
        GreaterEquals5,
        /// `"A+"`.
        APlus,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Sorting { Height = "height", MinusHeight = "-height", GreaterEquals5 = ">=5",
        APlus = "A+" }
    }
    /// One of several strings.
    ///
    /// Described at `#/paths/~1pets/get/parameters/1/schema`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Direction {
        /// `"up"`.
        Up,
        /// `"down"`.
        Down,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Direction { Up = "up", Down = "down" }
    }
    /// An array.
    ///
    /// Described at `#/components/schemas/Pets`.
    pub type Pets = Vec<Pet>;
    /// An object.
    ///
    /// Described at `#/components/responses/Missing/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct MissingResponse {
        pub path: Option<String>,
    }
    impl weld::Decode for MissingResponse {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut path = None;
            json.members(&["path"], &mut [&mut path])?;
            let (Some(path),) = (path,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { path })
        }
    }
    impl weld::Encode for MissingResponse {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("path", &self.path);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Pet {
        pub owner: Option<PetOwner>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut owner = None;
            json.members(&["owner"], &mut [&mut owner])?;
            let (Some(owner),) = (owner,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { owner })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("owner", &self.owner);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet/properties/owner`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PetOwner {
        pub name: Option<String>,
    }
    impl weld::Decode for PetOwner {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for PetOwner {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/post/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CreatePetResponse200 {
        pub id: Option<String>,
    }
    impl weld::Decode for CreatePetResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for CreatePetResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/post/responses/404/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CreatePetResponse404 {
        pub hint: Option<String>,
    }
    impl weld::Decode for CreatePetResponse404 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut hint = None;
            json.members(&["hint"], &mut [&mut hint])?;
            let (Some(hint),) = (hint,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { hint })
        }
    }
    impl weld::Encode for CreatePetResponse404 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("hint", &self.hint);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum CreatePetBodySize {
        /// `"small"`.
        Small,
        /// `"large"`.
        Large,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        CreatePetBodySize { Small = "small", Large = "large" }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/tags/items`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CreatePetBodyTagsItem {
        pub label: Option<String>,
    }
    impl CreatePetBodyTagsItem {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`label`](field@Self::label).
        #[must_use]
        pub fn label<__Via>(
            mut self,
            label: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.label = weld::IntoOptional::into_optional(label);
            self
        }
    }
    impl weld::Decode for CreatePetBodyTagsItem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            json.members(&["label"], &mut [&mut label])?;
            let (Some(label),) = (label,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { label })
        }
    }
    impl weld::Encode for CreatePetBodyTagsItem {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("label", &self.label);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/post/requestBody/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CreatePetBody {
        pub size: Option<CreatePetBodySize>,
        pub tags: Option<Vec<CreatePetBodyTagsItem>>,
    }
    impl CreatePetBody {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size(mut self, size: CreatePetBodySize) -> Self {
            self.size = Some(size);
            self
        }
        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags(
            mut self,
            tags: impl IntoIterator<Item = CreatePetBodyTagsItem>,
        ) -> Self {
            self.tags = Some(weld::list(tags));
            self
        }
    }
    impl weld::Decode for CreatePetBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut size = None;
            let mut tags = None;
            json.members(&["size", "tags"], &mut [&mut size, &mut tags])?;
            let (Some(size), Some(tags)) = (size, tags) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { size, tags })
        }
    }
    impl weld::Encode for CreatePetBody {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("size", &self.size);
            object.optional("tags", &self.tags);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Dog`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Dog {
        pub owner: Option<PetOwner>,
        pub breed: Option<String>,
    }
    impl weld::Decode for Dog {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut owner = None;
            let mut breed = None;
            json.members(&["owner", "breed"], &mut [&mut owner, &mut breed])?;
            let (Some(owner), Some(breed)) = (owner, breed) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { owner, breed })
        }
    }
    impl weld::Encode for Dog {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("owner", &self.owner);
            object.optional("breed", &self.breed);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets~1{id}/get/responses/404/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CodeAndMessageError {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
    impl weld::Decode for CodeAndMessageError {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut code = None;
            let mut message = None;
            json.members(&["code", "message"], &mut [&mut code, &mut message])?;
            let (Some(code), Some(message)) = (code, message) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { code, message })
        }
    }
    impl weld::Encode for CodeAndMessageError {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("code", &self.code);
            object.optional("message", &self.message);
            object.end();
        }
    }
    /// The ways to name an alternative of a union.
    ///
    /// Described at `#/components/schemas/Value`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Value {
        /// An object.
        Link(ValueLink),
        /// An object.
        Vacant(ValueVacant),
        /// A number.
        Weight(f64),
        /// A boolean.
        Boolean(bool),
        /// An array.
        DateList(Vec<weld::Date>),
        /// An array.
        IntegerList(Vec<i64>),
        /// A string.
        DateTime(weld::DateTime),
        /// A string.
        Uuid(weld::Uuid),
        /// Long stay
        LongStay(ValueLongStay),
        /// An object.
        WithCards(ValueWithCards),
        /// An object.
        WithPlace(ValueWithPlace),
        /// An object.
        Variant12(ValueVariant12),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<ValueLink> for Value {
        fn from(it: ValueLink) -> Self {
            Self::Link(it)
        }
    }
    impl ::core::convert::From<ValueVacant> for Value {
        fn from(it: ValueVacant) -> Self {
            Self::Vacant(it)
        }
    }
    impl ::core::convert::From<bool> for Value {
        fn from(it: bool) -> Self {
            Self::Boolean(it)
        }
    }
    impl ::core::convert::From<Vec<weld::Date>> for Value {
        fn from(it: Vec<weld::Date>) -> Self {
            Self::DateList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[weld::Date; N]> for Value {
        fn from(it: [weld::Date; N]) -> Self {
            Self::DateList(weld::list(it))
        }
    }
    impl ::core::convert::From<Vec<i64>> for Value {
        fn from(it: Vec<i64>) -> Self {
            Self::IntegerList(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[i64; N]> for Value {
        fn from(it: [i64; N]) -> Self {
            Self::IntegerList(weld::list(it))
        }
    }
    impl ::core::convert::From<weld::DateTime> for Value {
        fn from(it: weld::DateTime) -> Self {
            Self::DateTime(it)
        }
    }
    impl ::core::convert::From<weld::Uuid> for Value {
        fn from(it: weld::Uuid) -> Self {
            Self::Uuid(it)
        }
    }
    impl ::core::convert::From<ValueLongStay> for Value {
        fn from(it: ValueLongStay) -> Self {
            Self::LongStay(it)
        }
    }
    impl ::core::convert::From<ValueWithCards> for Value {
        fn from(it: ValueWithCards) -> Self {
            Self::WithCards(it)
        }
    }
    impl ::core::convert::From<ValueWithPlace> for Value {
        fn from(it: ValueWithPlace) -> Self {
            Self::WithPlace(it)
        }
    }
    impl ::core::convert::From<ValueVariant12> for Value {
        fn from(it: ValueVariant12) -> Self {
            Self::Variant12(it)
        }
    }
    impl weld::Decode for Value {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0, tag_1, tag_2] = json.look(["url", "kind", "weight"])?;
            match json.kind()? {
                weld::Kind::Bool => json.read().map(Self::Boolean),
                weld::Kind::Text => {
                    json.first_fit(
                        2,
                        |json, it| match it {
                            0 => json.read().map(Self::DateTime),
                            _ => json.read().map(Self::Uuid),
                        },
                        Self::Unknown,
                    )
                }
                weld::Kind::Array => {
                    let likely: &[usize] = match json.first_item()? {
                        None => &[],
                        Some(mut item) => {
                            match item.kind()? {
                                weld::Kind::Number => &[1],
                                weld::Kind::Text => &[0],
                                #[allow(
                                    unreachable_patterns,
                                    reason = "every type of JSON may be told apart"
                                )]
                                _ => &[],
                            }
                        }
                    };
                    json.likely(
                        likely,
                        2,
                        |json, it| match it {
                            0 => json.read().map(Self::DateList),
                            _ => json.read().map(Self::IntegerList),
                        },
                        Self::Unknown,
                    )
                }
                weld::Kind::Object => {
                    let likely: &[usize] = match () {
                        () if !tag_0.is_absent() => &[0],
                        () if !tag_1.is_absent() => &[1],
                        () if !tag_2.is_absent() => &[2],
                        () => &[3, 4, 5, 6],
                    };
                    json.likely(
                        likely,
                        7,
                        |json, it| match it {
                            0 => json.read().map(Self::Link),
                            1 => json.read().map(Self::Vacant),
                            2 => json.read_within("weight").map(Self::Weight),
                            3 => json.read().map(Self::LongStay),
                            4 => json.read().map(Self::WithCards),
                            5 => json.read().map(Self::WithPlace),
                            _ => json.read().map(Self::Variant12),
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
    impl weld::Encode for Value {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Link(it) => weld::Encode::encode(it, json),
                Self::Vacant(it) => weld::Encode::encode(it, json),
                Self::Weight(it) => json.within("weight", it),
                Self::Boolean(it) => weld::Encode::encode(it, json),
                Self::DateList(it) => weld::Encode::encode(it, json),
                Self::IntegerList(it) => weld::Encode::encode(it, json),
                Self::DateTime(it) => weld::Encode::encode(it, json),
                Self::Uuid(it) => weld::Encode::encode(it, json),
                Self::LongStay(it) => weld::Encode::encode(it, json),
                Self::WithCards(it) => weld::Encode::encode(it, json),
                Self::WithPlace(it) => weld::Encode::encode(it, json),
                Self::Variant12(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/ValueLink`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ValueLink {
        pub url: String,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueLink {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut url = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["url"], &mut [&mut url], &mut rest)?;
            let (Some(url),) = (url,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { url, rest })
        }
    }
    impl weld::Encode for ValueLink {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("url", &self.url);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Always has `"kind": "vacant"`.
    ///
    /// Described at `#/components/schemas/Value/oneOf/1`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ValueVacant {
        pub since: String,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueVacant {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut since = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["since", "kind"],
                &mut [&mut since, &mut weld::Constant::new("\"vacant\"")],
                &mut rest,
            )?;
            let (Some(since),) = (since,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { since, rest })
        }
    }
    impl weld::Encode for ValueVacant {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("kind", "\"vacant\"");
            object.field("since", &self.since);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// Long stay.
    ///
    /// Described at `#/components/schemas/Value/oneOf/8`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ValueLongStay {
        pub weeks: Option<i64>,
        pub place: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueLongStay {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut weeks = None;
            let mut place = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["weeks", "place"],
                &mut [&mut weeks, &mut place],
                &mut rest,
            )?;
            let (Some(weeks), Some(place)) = (weeks, place) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { weeks, place, rest })
        }
    }
    impl weld::Encode for ValueLongStay {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("weeks", &self.weeks);
            object.optional("place", &self.place);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Value/oneOf/9`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ValueWithCards {
        pub cards: Option<i64>,
        pub place: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueWithCards {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut cards = None;
            let mut place = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["cards", "place"],
                &mut [&mut cards, &mut place],
                &mut rest,
            )?;
            let (Some(cards), Some(place)) = (cards, place) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { cards, place, rest })
        }
    }
    impl weld::Encode for ValueWithCards {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("cards", &self.cards);
            object.optional("place", &self.place);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Value/oneOf/10`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ValueWithPlace {
        pub place: Option<i64>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueWithPlace {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut place = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["place"], &mut [&mut place], &mut rest)?;
            let (Some(place),) = (place,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { place, rest })
        }
    }
    impl weld::Encode for ValueWithPlace {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("place", &self.place);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Value/oneOf/11`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ValueVariant12 {
        pub place: Option<bool>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for ValueVariant12 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut place = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["place"], &mut [&mut place], &mut rest)?;
            let (Some(place),) = (place,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { place, rest })
        }
    }
    impl weld::Encode for ValueVariant12 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("place", &self.place);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1found/post/requestBody/content/application~1json/schema/properties/lastKnownPlace/properties/nearestCrossing`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
        pub street: Option<String>,
    }
    impl RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`street`](field@Self::street).
        #[must_use]
        pub fn street<__Via>(
            mut self,
            street: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.street = weld::IntoOptional::into_optional(street);
            self
        }
    }
    impl weld::Decode for RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut street = None;
            json.members(&["street"], &mut [&mut street])?;
            let (Some(street),) = (street,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { street })
        }
    }
    impl weld::Encode for RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("street", &self.street);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1found/post/requestBody/content/application~1json/schema/properties/lastKnownPlace`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
        /// The property `nearestCrossing`.
        pub nearest_crossing: Option<
            RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing,
        >,
    }
    impl RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`nearest_crossing`](field@Self::nearest_crossing).
        #[must_use]
        pub fn nearest_crossing(
            mut self,
            nearest_crossing: RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing,
        ) -> Self {
            self.nearest_crossing = Some(nearest_crossing);
            self
        }
    }
    impl weld::Decode for RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut nearest_crossing = None;
            json.members(&["nearestCrossing"], &mut [&mut nearest_crossing])?;
            let (Some(nearest_crossing),) = (nearest_crossing,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { nearest_crossing })
        }
    }
    impl weld::Encode for RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("nearestCrossing", &self.nearest_crossing);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1found/post/requestBody/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct RegisterAnAnimalFoundInTheStreetsBody {
        /// The property `lastKnownPlace`.
        pub last_known_place: Option<
            RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace,
        >,
    }
    impl RegisterAnAnimalFoundInTheStreetsBody {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`last_known_place`](field@Self::last_known_place).
        #[must_use]
        pub fn last_known_place(
            mut self,
            last_known_place: RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace,
        ) -> Self {
            self.last_known_place = Some(last_known_place);
            self
        }
    }
    impl weld::Decode for RegisterAnAnimalFoundInTheStreetsBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut last_known_place = None;
            json.members(&["lastKnownPlace"], &mut [&mut last_known_place])?;
            let (Some(last_known_place),) = (last_known_place,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { last_known_place })
        }
    }
    impl weld::Encode for RegisterAnAnimalFoundInTheStreetsBody {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("lastKnownPlace", &self.last_known_place);
            object.end();
        }
    }
    /// The same type as `Direction`.
    pub type ListPetsDirection = Direction;
    /// The same type as `Direction`.
    pub type FindOwnerDirection = Direction;
    /// The same type as `CodeAndMessageError`.
    pub type FindPetResponse404 = CodeAndMessageError;
    /// The same type as `CodeAndMessageError`.
    pub type FindOwnerResponse404 = CodeAndMessageError;
    weld::serde_bridge! {
        Sorting, Direction, MissingResponse, Pet, PetOwner, CreatePetResponse200,
        CreatePetResponse404, CreatePetBodySize, CreatePetBodyTagsItem, CreatePetBody,
        Dog, CodeAndMessageError, Value, ValueLink, ValueVacant, ValueLongStay,
        ValueWithCards, ValueWithPlace, ValueVariant12,
        RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing,
        RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace,
        RegisterAnAnimalFoundInTheStreetsBody
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
        /// `GET /pets`
        ///
        /// Described at `#/paths/~1pets/get`.
        ///
        /// # Parameters
        ///
        /// - `sort` (optional)
        /// - `direction` (optional)
        ///
        /// # Errors
        ///
        /// - `404`: Unknown.
        pub fn list_pets(&self) -> ListPets<'_> {
            ListPets(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_pets",
                            method: weld::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
        /// `POST /pets`
        ///
        /// Described at `#/paths/~1pets/post`.
        ///
        /// # Errors
        ///
        /// - `404`: Unknown.
        pub fn create_pet(
            &self,
            body: types::CreatePetBody,
        ) -> weld::Call<'_, types::CreatePetResponse200, types::CreatePetResponse404> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create_pet",
                        method: weld::Method::POST,
                        path: "/pets",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
        /// `GET /pets/{id}`
        ///
        /// Described at `#/paths/~1pets~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        ///
        /// # Errors
        ///
        /// - `404`: Unknown.
        pub fn find_pet(
            &self,
            id: &str,
        ) -> weld::Call<'_, types::Dog, types::CodeAndMessageError> {
            self.0
                .request(
                    &weld::Operation {
                        id: "find_pet",
                        method: weld::Method::GET,
                        path: "/pets/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `GET /owners/{id}`
        ///
        /// Described at `#/paths/~1owners~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        /// - `direction` (optional)
        ///
        /// # Errors
        ///
        /// - `404`: Unknown.
        pub fn find_owner(&self, id: &str) -> FindOwner<'_> {
            FindOwner(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find_owner",
                            method: weld::Method::GET,
                            path: "/owners/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, weld::SIMPLE)
                    .call(),
            )
        }
        /// `GET /owners/{owner}/keys`
        ///
        /// Described at `#/paths/~1owners~1{owner}~1keys/get`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        pub fn get_owners_owner_keys(
            &self,
            owner: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_owners_owner_keys",
                        method: weld::Method::GET,
                        path: "/owners/{owner}/keys",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .call()
        }
        /// `POST /found`
        ///
        /// Described at `#/paths/~1found/post`.
        pub fn register_an_animal_found_in_the_streets(
            &self,
            body: types::RegisterAnAnimalFoundInTheStreetsBody,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "register_an_animal_found_in_the_streets",
                        method: weld::Method::POST,
                        path: "/found",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
    /// A call of `GET /pets` with optional parameters.
    ///
    /// Described at `#/paths/~1pets/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListPets<'c>(weld::Call<'c, types::Pets, types::MissingResponse>);
    impl<'c> ListPets<'c> {
        /// Sets the parameter `sort`.
        ///
        /// Described at `#/components/parameters/Sorting`.
        pub fn sort(mut self, sort: types::Sorting) -> Self {
            self.0.draft().query("sort", &sort, weld::FORM);
            self
        }
        /// Sets the parameter `direction`.
        ///
        /// Described at `#/paths/~1pets/get/parameters/1`.
        pub fn direction(mut self, direction: types::Direction) -> Self {
            self.0.draft().query("direction", &direction, weld::FORM);
            self
        }
    }
    weld::call_options!(ListPets, types::Pets, types::MissingResponse);
    /// A call of `GET /owners/{id}` with optional parameters.
    ///
    /// Described at `#/paths/~1owners~1{id}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct FindOwner<'c>(
        weld::Call<'c, Vec<types::Value>, types::CodeAndMessageError>,
    );
    impl<'c> FindOwner<'c> {
        /// Sets the parameter `direction`.
        ///
        /// Described at `#/paths/~1owners~1{id}/get/parameters/0`.
        pub fn direction(mut self, direction: types::Direction) -> Self {
            self.0.draft().query("direction", &direction, weld::FORM);
            self
        }
    }
    weld::call_options!(FindOwner, Vec < types::Value >, types::CodeAndMessageError);
}
