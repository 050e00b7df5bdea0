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
    /// // The request body is the last argument.
    /// client.put_thing(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Shape/discriminator/propertyName`: `propertyName: kind` names a property that no alternative has; `kind` is read and sent although it is not described
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
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing {
            pub pet: Option<Pet>,
            pub plant: Option<Plant>,
            pub tool: Option<Tool>,
            pub shape: Option<Shape>,
        }
        impl Thing {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`pet`](field@Self::pet).
            #[must_use]
            pub fn pet<__Via>(mut self, pet: impl rt::IntoOptional<Pet, __Via>) -> Self {
                self.pet = rt::IntoOptional::into_optional(pet);
                self
            }
            /// Sets [`plant`](field@Self::plant).
            #[must_use]
            pub fn plant<__Via>(
                mut self,
                plant: impl rt::IntoOptional<Plant, __Via>,
            ) -> Self {
                self.plant = rt::IntoOptional::into_optional(plant);
                self
            }
            /// Sets [`tool`](field@Self::tool).
            #[must_use]
            pub fn tool<__Via>(
                mut self,
                tool: impl rt::IntoOptional<Tool, __Via>,
            ) -> Self {
                self.tool = rt::IntoOptional::into_optional(tool);
                self
            }
            /// Sets [`shape`](field@Self::shape).
            #[must_use]
            pub fn shape<__Via>(
                mut self,
                shape: impl rt::IntoOptional<Shape, __Via>,
            ) -> Self {
                self.shape = rt::IntoOptional::into_optional(shape);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["pet", "plant", "tool", "shape"],
                    &mut [
                        &mut value.pet,
                        &mut value.plant,
                        &mut value.tool,
                        &mut value.shape,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("pet", &self.pet);
                object.optional("plant", &self.plant);
                object.optional("tool", &self.tool);
                object.optional("shape", &self.shape);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object.
            Cat(Cat),
            /// An object.
            Dog(Dog),
            /// An object.
            Other(OtherPet),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for Pet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<Dog> for Pet {
            #[inline]
            fn from(it: Dog) -> Self {
                Self::Dog(it)
            }
        }
        impl ::core::convert::From<OtherPet> for Pet {
            #[inline]
            fn from(it: OtherPet) -> Self {
                Self::Other(it)
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cat") => json.read().map(Self::Cat),
                    Some("dog") | Some("hound") => json.read().map(Self::Dog),
                    _ => json.fit(Self::Other, Self::Unknown),
                }
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Other(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Plant`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Plant {
            /// An object.
            Tree(Tree),
            /// An object.
            Herb(Herb),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Plant {
            /// Returns `height`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn height(&self) -> Option<&i64> {
                match self {
                    Self::Tree(it) => it.height.as_ref(),
                    Self::Herb(it) => it.height.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Tree> for Plant {
            #[inline]
            fn from(it: Tree) -> Self {
                Self::Tree(it)
            }
        }
        impl ::core::convert::From<Herb> for Plant {
            #[inline]
            fn from(it: Herb) -> Self {
                Self::Herb(it)
            }
        }
        impl rt::Decode for Plant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["species"])?;
                match tag_0.as_text() {
                    Some("tree") => json.read().map(Self::Tree),
                    _ => json.fit(Self::Herb, Self::Unknown),
                }
            }
        }
        impl rt::Encode for Plant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Tree(it) => rt::Encode::encode(it, json),
                    Self::Herb(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Tool`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Tool {
            /// An object.
            Saw(Saw),
            /// An object.
            Hammer(Hammer),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Saw> for Tool {
            #[inline]
            fn from(it: Saw) -> Self {
                Self::Saw(it)
            }
        }
        impl ::core::convert::From<Hammer> for Tool {
            #[inline]
            fn from(it: Hammer) -> Self {
                Self::Hammer(it)
            }
        }
        impl rt::Decode for Tool {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("saw") => json.read().map(Self::Saw),
                    Some("hammer") => json.read().map(Self::Hammer),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Hammer, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Tool {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Saw(it) => rt::Encode::encode(it, json),
                    Self::Hammer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Shape`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Shape {
            /// An object.
            Circle(Circle),
            /// An object.
            Polygon(Polygon),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Circle> for Shape {
            #[inline]
            fn from(it: Circle) -> Self {
                Self::Circle(it)
            }
        }
        impl ::core::convert::From<Polygon> for Shape {
            #[inline]
            fn from(it: Polygon) -> Self {
                Self::Polygon(it)
            }
        }
        impl rt::Decode for Shape {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("Circle") => json.read().map(Self::Circle),
                    _ => json.fit(Self::Polygon, Self::Unknown),
                }
            }
        }
        impl rt::Encode for Shape {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Circle(it) => rt::Encode::encode(it, json),
                    Self::Polygon(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "cat"`.
        ///
        /// Described at `#/components/schemas/Cat`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cat {
            pub lives: Option<i64>,
        }
        impl Cat {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`lives`](field@Self::lives).
            #[must_use]
            #[inline]
            pub fn lives(mut self, lives: i64) -> Self {
                self.lives = Some(lives);
                self
            }
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["lives", "kind"],
                    &mut [&mut value.lives, &mut rt::Constant::new("\"cat\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cat\"");
                object.optional("lives", &self.lives);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            pub kind: String,
            pub bark: Option<String>,
        }
        impl Dog {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(kind: impl Into<String>) -> Self {
                Self {
                    kind: kind.into(),
                    bark: None,
                }
            }
            /// Sets [`bark`](field@Self::bark).
            #[must_use]
            pub fn bark<__Via>(
                mut self,
                bark: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.bark = rt::IntoOptional::into_optional(bark);
                self
            }
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut bark = None;
                json.members(&["kind", "bark"], &mut [&mut kind, &mut bark])?;
                let (rt::Required(Some(kind)),) = (kind,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, bark })
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.optional("bark", &self.bark);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/OtherPet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct OtherPet {
            /// Keywords that are not enforced: `not`.
            pub kind: Option<String>,
            pub name: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl OtherPet {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind<__Via>(
                mut self,
                kind: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.kind = rt::IntoOptional::into_optional(kind);
                self
            }
            /// Sets [`name`](field@Self::name).
            #[must_use]
            pub fn name<__Via>(
                mut self,
                name: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.name = rt::IntoOptional::into_optional(name);
                self
            }
        }
        impl rt::Decode for OtherPet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["kind", "name"],
                    &mut [&mut value.kind, &mut value.name],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for OtherPet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("kind", &self.kind);
                object.optional("name", &self.name);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"species": "tree"`.
        ///
        /// Described at `#/components/schemas/Tree`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Tree {
            pub height: Option<i64>,
            pub wood: Option<String>,
        }
        impl Tree {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`height`](field@Self::height).
            #[must_use]
            #[inline]
            pub fn height(mut self, height: i64) -> Self {
                self.height = Some(height);
                self
            }
            /// Sets [`wood`](field@Self::wood).
            #[must_use]
            pub fn wood<__Via>(
                mut self,
                wood: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.wood = rt::IntoOptional::into_optional(wood);
                self
            }
        }
        impl rt::Decode for Tree {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["height", "wood", "species"],
                    &mut [
                        &mut value.height,
                        &mut value.wood,
                        &mut rt::Constant::new("\"tree\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Tree {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("species", "\"tree\"");
                object.optional("height", &self.height);
                object.optional("wood", &self.wood);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Herb`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Herb {
            pub species: Option<String>,
            pub height: Option<i64>,
            pub smell: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl Herb {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`species`](field@Self::species).
            #[must_use]
            pub fn species<__Via>(
                mut self,
                species: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.species = rt::IntoOptional::into_optional(species);
                self
            }
            /// Sets [`height`](field@Self::height).
            #[must_use]
            #[inline]
            pub fn height(mut self, height: i64) -> Self {
                self.height = Some(height);
                self
            }
            /// Sets [`smell`](field@Self::smell).
            #[must_use]
            pub fn smell<__Via>(
                mut self,
                smell: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.smell = rt::IntoOptional::into_optional(smell);
                self
            }
        }
        impl rt::Decode for Herb {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["species", "height", "smell"],
                    &mut [&mut value.species, &mut value.height, &mut value.smell],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Herb {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("species", &self.species);
                object.optional("height", &self.height);
                object.optional("smell", &self.smell);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "saw"`.
        ///
        /// Described at `#/components/schemas/Saw`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Saw {
            pub teeth: Option<i64>,
        }
        impl Saw {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`teeth`](field@Self::teeth).
            #[must_use]
            #[inline]
            pub fn teeth(mut self, teeth: i64) -> Self {
                self.teeth = Some(teeth);
                self
            }
        }
        impl rt::Decode for Saw {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["teeth", "kind"],
                    &mut [&mut value.teeth, &mut rt::Constant::new("\"saw\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Saw {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"saw\"");
                object.optional("teeth", &self.teeth);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "hammer"`.
        ///
        /// Described at `#/components/schemas/Hammer`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Hammer {
            pub weight: Option<i64>,
        }
        impl Hammer {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`weight`](field@Self::weight).
            #[must_use]
            #[inline]
            pub fn weight(mut self, weight: i64) -> Self {
                self.weight = Some(weight);
                self
            }
        }
        impl rt::Decode for Hammer {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["weight", "kind"],
                    &mut [&mut value.weight, &mut rt::Constant::new("\"hammer\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Hammer {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"hammer\"");
                object.optional("weight", &self.weight);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "Circle"`.
        ///
        /// Described at `#/components/schemas/Circle`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Circle {
            pub radius: Option<f64>,
        }
        impl Circle {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`radius`](field@Self::radius).
            #[must_use]
            #[inline]
            pub fn radius(mut self, radius: f64) -> Self {
                self.radius = Some(radius);
                self
            }
        }
        impl rt::Decode for Circle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["radius", "kind"],
                    &mut [&mut value.radius, &mut rt::Constant::new("\"Circle\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Circle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Circle\"");
                object.optional("radius", &self.radius);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Polygon`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Polygon {
            pub corners: i64,
            /// Discriminator property.
            pub kind: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl Polygon {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(corners: i64) -> Self {
                Self {
                    corners,
                    kind: None,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`kind`](field@Self::kind).
            #[must_use]
            pub fn kind<__Via>(
                mut self,
                kind: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.kind = rt::IntoOptional::into_optional(kind);
                self
            }
        }
        impl rt::Decode for Polygon {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut corners = rt::Required(None);
                let mut kind = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["corners", "kind"],
                    &mut [&mut corners, &mut kind],
                    &mut rest,
                )?;
                let (rt::Required(Some(corners)),) = (corners,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { corners, kind, rest })
            }
        }
        impl rt::Encode for Polygon {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("corners", &self.corners);
                object.optional("kind", &self.kind);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Hammer/properties/kind`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum HammerKind {
            /// `"hammer"`.
            Hammer,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            HammerKind { Hammer = "hammer" }
        }
        rt::serde_bridge! {
            Thing, Pet, Plant, Tool, Shape, Cat, Dog, OtherPet, Tree, Herb, Saw, Hammer,
            Circle, Polygon, HammerKind
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /thing`
            ///
            /// Described at `#/paths/~1thing/put`.
            #[inline]
            pub fn put_thing(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_thing",
                            method: rt::Method::PUT,
                            path: "/thing",
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
