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
    /// A client of The names in the tables of the guide, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.find_pet(id).await?;
    /// // Optional parameters have setters.
    /// client.list_pets().sort(sort).await?;
    /// // The request body is the last argument.
    /// client.create_pet(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "The names in the tables of the guide",
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
    /// The most frequent error of the operations; the other operations have other error types.
    pub type Error = rt::Error<types::CodeAndMessageError>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
        rt::open_enum! {
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
        rt::open_enum! {
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
        impl rt::Decode for MissingResponse {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["path"], &mut [&mut value.path])?;
                Ok(value)
            }
        }
        impl rt::Encode for MissingResponse {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["owner"], &mut [&mut value.owner])?;
                Ok(value)
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for PetOwner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for PetOwner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for CreatePetResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreatePetResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for CreatePetResponse404 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["hint"], &mut [&mut value.hint])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreatePetResponse404 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        rt::open_enum! {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`label`](field@Self::label).
            #[must_use]
            pub fn label<__Via>(
                mut self,
                label: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.label = rt::IntoOptional::into_optional(label);
                self
            }
        }
        impl rt::Decode for CreatePetBodyTagsItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["label"], &mut [&mut value.label])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreatePetBodyTagsItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            #[inline]
            pub fn size(mut self, size: CreatePetBodySize) -> Self {
                self.size = Some(size);
                self
            }
            /// Sets [`tags`](field@Self::tags).
            #[must_use]
            #[inline]
            pub fn tags(
                mut self,
                tags: impl IntoIterator<Item = CreatePetBodyTagsItem>,
            ) -> Self {
                self.tags = Some(rt::list(tags));
                self
            }
        }
        impl rt::Decode for CreatePetBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["size", "tags"],
                    &mut [&mut value.size, &mut value.tags],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for CreatePetBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["owner", "breed"],
                    &mut [&mut value.owner, &mut value.breed],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for CodeAndMessageError {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["code", "message"],
                    &mut [&mut value.code, &mut value.message],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for CodeAndMessageError {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            DateList(Vec<rt::Date>),
            /// An array.
            IntegerList(Vec<i64>),
            /// A string.
            DateTime(rt::DateTime),
            /// A string.
            Uuid(rt::Uuid),
            /// Long stay
            LongStay(ValueLongStay),
            /// An object.
            WithCards(ValueWithCards),
            /// An object.
            WithPlace(ValueWithPlace),
            /// An object.
            Variant12(ValueVariant12),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<ValueLink> for Value {
            #[inline]
            fn from(it: ValueLink) -> Self {
                Self::Link(it)
            }
        }
        impl ::core::convert::From<ValueVacant> for Value {
            #[inline]
            fn from(it: ValueVacant) -> Self {
                Self::Vacant(it)
            }
        }
        impl ::core::convert::From<bool> for Value {
            #[inline]
            fn from(it: bool) -> Self {
                Self::Boolean(it)
            }
        }
        impl ::core::convert::From<Vec<rt::Date>> for Value {
            #[inline]
            fn from(it: Vec<rt::Date>) -> Self {
                Self::DateList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[rt::Date; N]> for Value {
            #[inline]
            fn from(it: [rt::Date; N]) -> Self {
                Self::DateList(rt::list(it))
            }
        }
        impl ::core::convert::From<Vec<i64>> for Value {
            #[inline]
            fn from(it: Vec<i64>) -> Self {
                Self::IntegerList(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[i64; N]> for Value {
            #[inline]
            fn from(it: [i64; N]) -> Self {
                Self::IntegerList(rt::list(it))
            }
        }
        impl ::core::convert::From<rt::DateTime> for Value {
            #[inline]
            fn from(it: rt::DateTime) -> Self {
                Self::DateTime(it)
            }
        }
        impl ::core::convert::From<rt::Uuid> for Value {
            #[inline]
            fn from(it: rt::Uuid) -> Self {
                Self::Uuid(it)
            }
        }
        impl ::core::convert::From<ValueLongStay> for Value {
            #[inline]
            fn from(it: ValueLongStay) -> Self {
                Self::LongStay(it)
            }
        }
        impl ::core::convert::From<ValueWithCards> for Value {
            #[inline]
            fn from(it: ValueWithCards) -> Self {
                Self::WithCards(it)
            }
        }
        impl ::core::convert::From<ValueWithPlace> for Value {
            #[inline]
            fn from(it: ValueWithPlace) -> Self {
                Self::WithPlace(it)
            }
        }
        impl ::core::convert::From<ValueVariant12> for Value {
            #[inline]
            fn from(it: ValueVariant12) -> Self {
                Self::Variant12(it)
            }
        }
        impl rt::Decode for Value {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1, tag_2] = json.look(["url", "kind", "weight"])?;
                match json.kind()? {
                    rt::Kind::Bool => json.read().map(Self::Boolean),
                    rt::Kind::Text => {
                        json.first_fit(
                            2,
                            |json, it| match it {
                                0 => json.read().map(Self::DateTime),
                                _ => json.read().map(Self::Uuid),
                            },
                            Self::Unknown,
                        )
                    }
                    rt::Kind::Array => {
                        let likely: &[usize] = match json.first_item()? {
                            None => &[],
                            Some(mut item) => {
                                match item.kind()? {
                                    rt::Kind::Number => &[1],
                                    rt::Kind::Text => &[0],
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
                    rt::Kind::Object => {
                        let likely: &[usize] = if !tag_0.is_absent() {
                            &[0]
                        } else if !tag_1.is_absent() {
                            &[1]
                        } else if !tag_2.is_absent() {
                            &[2]
                        } else {
                            &[3, 4, 5, 6]
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
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Value {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Link(it) => rt::Encode::encode(it, json),
                    Self::Vacant(it) => rt::Encode::encode(it, json),
                    Self::Weight(it) => json.within("weight", it),
                    Self::Boolean(it) => rt::Encode::encode(it, json),
                    Self::DateList(it) => rt::Encode::encode(it, json),
                    Self::IntegerList(it) => rt::Encode::encode(it, json),
                    Self::DateTime(it) => rt::Encode::encode(it, json),
                    Self::Uuid(it) => rt::Encode::encode(it, json),
                    Self::LongStay(it) => rt::Encode::encode(it, json),
                    Self::WithCards(it) => rt::Encode::encode(it, json),
                    Self::WithPlace(it) => rt::Encode::encode(it, json),
                    Self::Variant12(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueLink {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut url = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["url"], &mut [&mut url], &mut rest)?;
                let (rt::Required(Some(url)),) = (url,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { url, rest })
            }
        }
        impl rt::Encode for ValueLink {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueVacant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut since = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["since", "kind"],
                    &mut [&mut since, &mut rt::Constant::new("\"vacant\"")],
                    &mut rest,
                )?;
                let (rt::Required(Some(since)),) = (since,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { since, rest })
            }
        }
        impl rt::Encode for ValueVacant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueLongStay {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["weeks", "place"],
                    &mut [&mut value.weeks, &mut value.place],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ValueLongStay {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueWithCards {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["cards", "place"],
                    &mut [&mut value.cards, &mut value.place],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ValueWithCards {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueWithPlace {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["place"], &mut [&mut value.place], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for ValueWithPlace {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ValueVariant12 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(&["place"], &mut [&mut value.place], &mut value.rest)?;
                Ok(value)
            }
        }
        impl rt::Encode for ValueVariant12 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`street`](field@Self::street).
            #[must_use]
            pub fn street<__Via>(
                mut self,
                street: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.street = rt::IntoOptional::into_optional(street);
                self
            }
        }
        impl rt::Decode for RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["street"], &mut [&mut value.street])?;
                Ok(value)
            }
        }
        impl rt::Encode for RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`nearest_crossing`](field@Self::nearest_crossing).
            #[must_use]
            #[inline]
            pub fn nearest_crossing(
                mut self,
                nearest_crossing: RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing,
            ) -> Self {
                self.nearest_crossing = Some(nearest_crossing);
                self
            }
        }
        impl rt::Decode for RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["nearestCrossing"], &mut [&mut value.nearest_crossing])?;
                Ok(value)
            }
        }
        impl rt::Encode for RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`last_known_place`](field@Self::last_known_place).
            #[must_use]
            #[inline]
            pub fn last_known_place(
                mut self,
                last_known_place: RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace,
            ) -> Self {
                self.last_known_place = Some(last_known_place);
                self
            }
        }
        impl rt::Decode for RegisterAnAnimalFoundInTheStreetsBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["lastKnownPlace"], &mut [&mut value.last_known_place])?;
                Ok(value)
            }
        }
        impl rt::Encode for RegisterAnAnimalFoundInTheStreetsBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("lastKnownPlace", &self.last_known_place);
                object.end();
            }
        }
        /// An alias of `Direction`.
        pub type ListPetsDirection = Direction;
        /// An alias of `Direction`.
        pub type FindOwnerDirection = Direction;
        /// An alias of `CodeAndMessageError`.
        pub type FindPetResponse404 = CodeAndMessageError;
        /// An alias of `CodeAndMessageError`.
        pub type FindOwnerResponse404 = CodeAndMessageError;
        rt::serde_bridge! {
            Sorting, Direction, MissingResponse, Pet, PetOwner, CreatePetResponse200,
            CreatePetResponse404, CreatePetBodySize, CreatePetBodyTagsItem,
            CreatePetBody, Dog, CodeAndMessageError, Value, ValueLink, ValueVacant,
            ValueLongStay, ValueWithCards, ValueWithPlace, ValueVariant12,
            RegisterAnAnimalFoundInTheStreetsKnownPlaceNearestCrossing,
            RegisterAnAnimalFoundInTheStreetsBodyLastKnownPlace,
            RegisterAnAnimalFoundInTheStreetsBody
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn list_pets(&self) -> ListPets<'_> {
                ListPets(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_pets",
                                method: rt::Method::GET,
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
            #[inline]
            pub fn create_pet(
                &self,
                body: types::CreatePetBody,
            ) -> rt::Call<'_, types::CreatePetResponse200, types::CreatePetResponse404> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_pet",
                            method: rt::Method::POST,
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
            #[inline]
            pub fn find_pet(
                &self,
                id: &str,
            ) -> rt::Call<'_, types::Dog, types::CodeAndMessageError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "find_pet",
                            method: rt::Method::GET,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
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
            #[inline]
            pub fn find_owner(&self, id: &str) -> FindOwner<'_> {
                FindOwner(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find_owner",
                                method: rt::Method::GET,
                                path: "/owners/{id}",
                                security: &[],
                            },
                        )
                        .path("id", id, rt::SIMPLE)
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
            #[inline]
            pub fn get_owners_owner_keys(
                &self,
                owner: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_owners_owner_keys",
                            method: rt::Method::GET,
                            path: "/owners/{owner}/keys",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .call()
            }
            /// `POST /found`
            ///
            /// Described at `#/paths/~1found/post`.
            #[inline]
            pub fn register_an_animal_found_in_the_streets(
                &self,
                body: types::RegisterAnAnimalFoundInTheStreetsBody,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "register_an_animal_found_in_the_streets",
                            method: rt::Method::POST,
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
        pub struct ListPets<'c>(rt::Call<'c, types::Pets, types::MissingResponse>);
        impl<'c> ListPets<'c> {
            /// Sets the parameter `sort`.
            ///
            /// Described at `#/components/parameters/Sorting`.
            #[inline]
            pub fn sort(mut self, sort: types::Sorting) -> Self {
                self.0.draft().query("sort", &sort, rt::FORM);
                self
            }
            /// Sets the parameter `direction`.
            ///
            /// Described at `#/paths/~1pets/get/parameters/1`.
            #[inline]
            pub fn direction(mut self, direction: types::Direction) -> Self {
                self.0.draft().query("direction", &direction, rt::FORM);
                self
            }
        }
        rt::call_options!(ListPets, types::Pets, types::MissingResponse);
        /// A call of `GET /owners/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1owners~1{id}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct FindOwner<'c>(
            rt::Call<'c, Vec<types::Value>, types::CodeAndMessageError>,
        );
        impl<'c> FindOwner<'c> {
            /// Sets the parameter `direction`.
            ///
            /// Described at `#/paths/~1owners~1{id}/get/parameters/0`.
            #[inline]
            pub fn direction(mut self, direction: types::Direction) -> Self {
                self.0.draft().query("direction", &direction, rt::FORM);
                self
            }
        }
        rt::call_options!(FindOwner, Vec < types::Value >, types::CodeAndMessageError);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
