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
    /// A client of Herbarium, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().build()?;
    /// // A call; required parameters are arguments.
    /// client.call_to_string().await?;
    /// // Optional parameters have setters.
    /// client.call_clone().picked_less(picked_less).await?;
    /// // The request body is the last argument.
    /// client.call_into(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Herbarium",
                version: "1",
                servers: &[rt::Server::new("https://herbarium.example", "")],
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
        /// A server. `https://herbarium.example`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new(
            "https://herbarium.example",
            "",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Order`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Order {
            /// `"-width"`.
            MinusWidth,
            /// `"width"`.
            Width,
            /// `"-found_at"`.
            MinusFoundAt,
            /// `"found_at"`.
            FoundAt,
            /// `"-rarity"`.
            MinusRarity,
            /// `"ASC"`.
            AscUppercase,
            /// `"asc"`.
            Asc,
            /// `"self"`.
            Self_,
            /// `"unknown"`.
            UnknownValue,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Order { MinusWidth = "-width", Width = "width", MinusFoundAt = "-found_at",
            FoundAt = "found_at", MinusRarity = "-rarity", AscUppercase = "ASC", Asc =
            "asc", Self_ = "self", UnknownValue = "unknown" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Leaf`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Leaf {
            /// The property `_id`.
            pub underscore_id: Option<String>,
            /// The property `@type`.
            pub at_type: Option<String>,
            pub id: Option<i64>,
            pub r#type: Option<i64>,
            pub clone: Option<bool>,
            /// The property `URL`.
            pub url_uppercase: Option<String>,
            pub url: Option<String>,
            /// The property `+1`.
            pub plus_1: Option<i64>,
            /// The property `-1`.
            pub minus_1: Option<i64>,
            pub grade: Option<Grade>,
            pub note: Option<Note>,
            pub label: Option<String>,
            pub shade: Option<LeafShade>,
        }
        impl Leaf {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`underscore_id`](field@Self::underscore_id).
            #[must_use]
            pub fn underscore_id<__Via>(
                mut self,
                underscore_id: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.underscore_id = rt::IntoOptional::into_optional(underscore_id);
                self
            }
            /// Sets [`at_type`](field@Self::at_type).
            #[must_use]
            pub fn at_type<__Via>(
                mut self,
                at_type: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.at_type = rt::IntoOptional::into_optional(at_type);
                self
            }
            /// Sets [`id`](field@Self::id).
            #[must_use]
            #[inline]
            pub fn id(mut self, id: i64) -> Self {
                self.id = Some(id);
                self
            }
            /// Sets [`type`](field@Self::type).
            #[must_use]
            #[inline]
            pub fn r#type(mut self, r#type: i64) -> Self {
                self.r#type = Some(r#type);
                self
            }
            /// Sets [`clone`](field@Self::clone).
            #[must_use]
            #[inline]
            pub fn set_clone(mut self, clone: bool) -> Self {
                self.clone = Some(clone);
                self
            }
            /// Sets [`url_uppercase`](field@Self::url_uppercase).
            #[must_use]
            pub fn url_uppercase<__Via>(
                mut self,
                url_uppercase: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.url_uppercase = rt::IntoOptional::into_optional(url_uppercase);
                self
            }
            /// Sets [`url`](field@Self::url).
            #[must_use]
            pub fn url<__Via>(
                mut self,
                url: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.url = rt::IntoOptional::into_optional(url);
                self
            }
            /// Sets [`plus_1`](field@Self::plus_1).
            #[must_use]
            #[inline]
            pub fn plus_1(mut self, plus_1: i64) -> Self {
                self.plus_1 = Some(plus_1);
                self
            }
            /// Sets [`minus_1`](field@Self::minus_1).
            #[must_use]
            #[inline]
            pub fn minus_1(mut self, minus_1: i64) -> Self {
                self.minus_1 = Some(minus_1);
                self
            }
            /// Sets [`grade`](field@Self::grade).
            #[must_use]
            #[inline]
            pub fn grade(mut self, grade: Grade) -> Self {
                self.grade = Some(grade);
                self
            }
            /// Sets [`note`](field@Self::note).
            #[must_use]
            #[inline]
            pub fn note(mut self, note: Note) -> Self {
                self.note = Some(note);
                self
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
            /// Sets [`shade`](field@Self::shade).
            #[must_use]
            #[inline]
            pub fn shade(mut self, shade: LeafShade) -> Self {
                self.shade = Some(shade);
                self
            }
        }
        impl rt::Decode for Leaf {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &[
                        "_id",
                        "@type",
                        "id",
                        "type",
                        "clone",
                        "URL",
                        "url",
                        "+1",
                        "-1",
                        "grade",
                        "note",
                        "label",
                        "shade",
                    ],
                    &mut [
                        &mut value.underscore_id,
                        &mut value.at_type,
                        &mut value.id,
                        &mut value.r#type,
                        &mut value.clone,
                        &mut value.url_uppercase,
                        &mut value.url,
                        &mut value.plus_1,
                        &mut value.minus_1,
                        &mut value.grade,
                        &mut value.note,
                        &mut value.label,
                        &mut value.shade,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Leaf {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("_id", &self.underscore_id);
                object.optional("@type", &self.at_type);
                object.optional("id", &self.id);
                object.optional("type", &self.r#type);
                object.optional("clone", &self.clone);
                object.optional("URL", &self.url_uppercase);
                object.optional("url", &self.url);
                object.optional("+1", &self.plus_1);
                object.optional("-1", &self.minus_1);
                object.optional("grade", &self.grade);
                object.optional("note", &self.note);
                object.optional("label", &self.label);
                object.optional("shade", &self.shade);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Grade`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Grade {
            /// `"A+"`.
            APlus,
            /// `"A"`.
            A,
            /// `"A-"`.
            AMinus,
            /// `"!A"`.
            NotA,
            /// `">=B"`.
            GreaterEqualsB,
            /// `"foundAt"`.
            FoundAtCamelCase,
            /// `"found_at"`.
            FoundAt,
            /// `"FOUND_AT"`.
            FoundAtUppercase,
            /// `"found-at"`.
            FoundAtKebabCase,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Grade { APlus = "A+", A = "A", AMinus = "A-", NotA = "!A", GreaterEqualsB =
            ">=B", FoundAtCamelCase = "foundAt", FoundAt = "found_at", FoundAtUppercase =
            "FOUND_AT", FoundAtKebabCase = "found-at" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Note`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Note {
            /// `"-sharp"`.
            MinusSharp,
            /// `"🍁"`.
            U1F341,
            /// `"leaf🍁"`.
            LeafU1F341,
            /// `"leaf"`.
            Leaf,
            /// `"--flat"`.
            Flat,
            /// `"oak/elm"`.
            OakSlashElm,
            /// `"oak-elm"`.
            OakElm,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Note { MinusSharp = "-sharp", U1F341 = "🍁", LeafU1F341 = "leaf🍁", Leaf
            = "leaf", Flat = "--flat", OakSlashElm = "oak/elm", OakElm = "oak-elm" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Leaf/properties/shade`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum LeafShade {
            /// `"pale"`.
            Pale,
            /// `"dark"`.
            Dark,
            /// Any other value.
            Unknown(String),
        }
        rt::open_enum! {
            LeafShade { Pale = "pale", Dark = "dark" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/leaf_growth`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LeafGrowthSnakeCase {
            pub a: Option<String>,
        }
        impl rt::Decode for LeafGrowthSnakeCase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for LeafGrowthSnakeCase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/LeafGrowth`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LeafGrowth {
            pub b: Option<String>,
        }
        impl rt::Decode for LeafGrowth {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["b"], &mut [&mut value.b])?;
                Ok(value)
            }
        }
        impl rt::Encode for LeafGrowth {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("b", &self.b);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/leaf.growth`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LeafGrowthDotted {
            pub c: Option<String>,
        }
        impl rt::Decode for LeafGrowthDotted {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["c"], &mut [&mut value.c])?;
                Ok(value)
            }
        }
        impl rt::Encode for LeafGrowthDotted {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("c", &self.c);
                object.end();
            }
        }
        rt::serde_bridge! {
            Order, Leaf, Grade, Note, LeafShade, LeafGrowthSnakeCase, LeafGrowth,
            LeafGrowthDotted
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /leaves`
            ///
            /// Described at `#/paths/~1leaves/get`.
            ///
            /// # Parameters
            ///
            /// - `picked<` (optional)
            /// - `picked>` (optional)
            /// - `picked` (optional)
            /// - `perPage` (optional)
            /// - `per_page` (optional)
            /// - `order` (optional)
            #[inline]
            pub fn call_clone(&self) -> CallClone<'_> {
                CallClone(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "call_clone",
                                method: rt::Method::GET,
                                path: "/leaves",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /leaves`
            ///
            /// Described at `#/paths/~1leaves/post`.
            #[inline]
            pub fn call_into(
                &self,
                body: types::Leaf,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "call_into",
                            method: rt::Method::POST,
                            path: "/leaves",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
            /// `GET /growth`
            ///
            /// Described at `#/paths/~1growth/get`.
            #[inline]
            pub fn call_to_string(
                &self,
            ) -> rt::Call<'_, CallToStringResponse, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "call_to_string",
                            method: rt::Method::GET,
                            path: "/growth",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        /// A call of `GET /leaves` with optional parameters.
        ///
        /// Described at `#/paths/~1leaves/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct CallClone<'c>(rt::Call<'c, types::Leaf, rt::Undocumented>);
        impl<'c> CallClone<'c> {
            /// Sets the parameter `picked<`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/0`.
            #[inline]
            pub fn picked_less(mut self, picked_less: &str) -> Self {
                self.0.draft().query("picked<", picked_less, rt::FORM);
                self
            }
            /// Sets the parameter `picked>`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/1`.
            #[inline]
            pub fn picked_greater(mut self, picked_greater: &str) -> Self {
                self.0.draft().query("picked>", picked_greater, rt::FORM);
                self
            }
            /// Sets the parameter `picked`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/2`.
            #[inline]
            pub fn picked(mut self, picked: &str) -> Self {
                self.0.draft().query("picked", picked, rt::FORM);
                self
            }
            /// Sets the parameter `perPage`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/3`.
            #[inline]
            pub fn per_page_camel_case(mut self, per_page_camel_case: i64) -> Self {
                self.0.draft().query("perPage", &per_page_camel_case, rt::FORM);
                self
            }
            /// Sets the parameter `per_page`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/4`.
            #[inline]
            pub fn per_page(mut self, per_page: i64) -> Self {
                self.0.draft().query("per_page", &per_page, rt::FORM);
                self
            }
            /// Sets the parameter `order`.
            ///
            /// Described at `#/paths/~1leaves/get/parameters/5`.
            #[inline]
            pub fn order(mut self, order: types::Order) -> Self {
                self.0.draft().query("order", &order, rt::FORM);
                self
            }
        }
        rt::call_options!(CallClone, types::Leaf, rt::Undocumented);
        /// Results of `GET /growth`, by status.
        ///
        /// Described at `#/paths/~1growth/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum CallToStringResponse {
            /// The growth.
            Ok(types::LeafGrowthSnakeCase),
            /// The growth.
            Created(types::LeafGrowth),
            /// The growth.
            Accepted(types::LeafGrowthDotted),
            /// A success with a status that the description does not list.
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for CallToStringResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    201 => rt::FromResponse::from_response(response).map(Self::Created),
                    202 => rt::FromResponse::from_response(response).map(Self::Accepted),
                    _ => Ok(Self::Undescribed(response.undescribed())),
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
