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
    /// A client of Components that are references to files, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_pet().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Components that are references to files",
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
        /// One of several alternatives.
        ///
        /// Described at `schemas/pet.yaml#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object.
            Cat(Cat),
            /// One of several alternatives.
            Hound(Hound),
            /// An object.
            Base(PetBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Cat> for Pet {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<Hound> for Pet {
            #[inline]
            fn from(it: Hound) -> Self {
                Self::Hound(it)
            }
        }
        impl ::core::convert::From<PetBase> for Pet {
            #[inline]
            fn from(it: PetBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("Cat") => json.read().map(Self::Cat),
                    Some("Puppy") | Some("Hound") => json.read().map(Self::Hound),
                    Some("Pet") => json.read().map(Self::Base),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Hound(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `schemas/cat.yaml#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            pub kind: String,
            pub name: Option<String>,
            pub mice: i64,
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut name = None;
                let mut mice = rt::Required(None);
                json.members(
                    &["kind", "name", "mice"],
                    &mut [&mut kind, &mut name, &mut mice],
                )?;
                let (rt::Required(Some(kind)), rt::Required(Some(mice))) = (kind, mice)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, name, mice })
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.optional("name", &self.name);
                object.field("mice", &self.mice);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `schemas/dog-schema.yaml#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Hound {
            /// An object.
            Puppy(Puppy),
            /// An object.
            Base(HoundBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Hound {
            /// Returns `name`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn name(&self) -> Option<&str> {
                match self {
                    Self::Puppy(it) => it.name.as_deref(),
                    Self::Base(it) => it.name.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
            /// Returns `bark`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn bark(&self) -> Option<&str> {
                match self {
                    Self::Puppy(it) => it.bark.as_deref(),
                    Self::Base(it) => it.bark.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Puppy> for Hound {
            #[inline]
            fn from(it: Puppy) -> Self {
                Self::Puppy(it)
            }
        }
        impl ::core::convert::From<HoundBase> for Hound {
            #[inline]
            fn from(it: HoundBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Hound {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("Puppy") => json.read().map(Self::Puppy),
                    Some("Hound") => json.read().map(Self::Base),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Hound {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Puppy(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "Pet"`.
        ///
        /// Described at `schemas/pet.yaml#/discriminator`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PetBase {
            pub name: Option<String>,
        }
        impl rt::Decode for PetBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "kind"],
                    &mut [&mut value.name, &mut rt::Constant::new("\"Pet\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for PetBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Pet\"");
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `schemas/vehicles.yaml#/Vehicle`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Vehicle {
            /// An object.
            Car(Car),
            /// An object.
            Bike(Bike),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Car> for Vehicle {
            #[inline]
            fn from(it: Car) -> Self {
                Self::Car(it)
            }
        }
        impl ::core::convert::From<Bike> for Vehicle {
            #[inline]
            fn from(it: Bike) -> Self {
                Self::Bike(it)
            }
        }
        impl rt::Decode for Vehicle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("car") => json.read().map(Self::Car),
                    Some("bike") => json.read().map(Self::Bike),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Vehicle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Car(it) => rt::Encode::encode(it, json),
                    Self::Bike(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"type": "car"`.
        ///
        /// Described at `schemas/vehicles.yaml#/definitions/CarSchema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Car {
            pub doors: i64,
        }
        impl rt::Decode for Car {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut doors = rt::Required(None);
                json.members(
                    &["doors", "type"],
                    &mut [&mut doors, &mut rt::Constant::new("\"car\"")],
                )?;
                let (rt::Required(Some(doors)),) = (doors,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { doors })
            }
        }
        impl rt::Encode for Car {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"car\"");
                object.field("doors", &self.doors);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "bike"`.
        ///
        /// Described at `schemas/vehicles.yaml#/definitions/BikeSchema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Bike {
            pub gears: i64,
        }
        impl rt::Decode for Bike {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut gears = rt::Required(None);
                json.members(
                    &["gears", "type"],
                    &mut [&mut gears, &mut rt::Constant::new("\"bike\"")],
                )?;
                let (rt::Required(Some(gears)),) = (gears,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { gears })
            }
        }
        impl rt::Encode for Bike {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"bike\"");
                object.field("gears", &self.gears);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `schemas/home.yaml#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Home {
            pub next: Option<Box<House>>,
            pub flats: Option<Vec<Flat>>,
        }
        impl rt::Decode for Home {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["next", "flats"],
                    &mut [&mut value.next, &mut value.flats],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Home {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("next", &self.next);
                object.optional("flats", &self.flats);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/House`.
        pub type House = Home;
        /// A home in a house.
        ///
        /// Described at `#/components/schemas/Flat`.
        pub type Flat = FlatFlat;
        /// An object.
        ///
        /// Described at `schemas/flat.yaml#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct FlatFlat {
            pub floor: Option<i64>,
        }
        impl rt::Decode for FlatFlat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["floor"], &mut [&mut value.floor])?;
                Ok(value)
            }
        }
        impl rt::Encode for FlatFlat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("floor", &self.floor);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "Puppy"`.
        ///
        /// Described at `schemas/puppy.yaml#`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Puppy {
            pub name: Option<String>,
            pub bark: Option<String>,
            pub weeks: i64,
        }
        impl rt::Decode for Puppy {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = None;
                let mut bark = None;
                let mut weeks = rt::Required(None);
                json.members(
                    &["name", "bark", "weeks", "kind"],
                    &mut [
                        &mut name,
                        &mut bark,
                        &mut weeks,
                        &mut rt::Constant::new("\"Puppy\""),
                    ],
                )?;
                let (rt::Required(Some(weeks)),) = (weeks,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, bark, weeks })
            }
        }
        impl rt::Encode for Puppy {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Puppy\"");
                object.optional("name", &self.name);
                object.optional("bark", &self.bark);
                object.field("weeks", &self.weeks);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "Hound"`.
        ///
        /// Described at `schemas/dog-schema.yaml#`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct HoundBase {
            pub name: Option<String>,
            pub bark: Option<String>,
        }
        impl rt::Decode for HoundBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "bark", "kind"],
                    &mut [
                        &mut value.name,
                        &mut value.bark,
                        &mut rt::Constant::new("\"Hound\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for HoundBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Hound\"");
                object.optional("name", &self.name);
                object.optional("bark", &self.bark);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, Cat, Hound, PetBase, Vehicle, Car, Bike, Home, FlatFlat, Puppy,
            HoundBase
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn get_pet(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pet",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /cats`
            ///
            /// Described at `#/paths/~1cats/get`.
            #[inline]
            pub fn get_cat(&self) -> rt::Call<'_, types::Cat, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_cat",
                            method: rt::Method::GET,
                            path: "/cats",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /vehicles`
            ///
            /// Described at `#/paths/~1vehicles/get`.
            #[inline]
            pub fn get_vehicle(&self) -> rt::Call<'_, types::Vehicle, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_vehicle",
                            method: rt::Method::GET,
                            path: "/vehicles",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /homes`
            ///
            /// Described at `#/paths/~1homes/get`.
            #[inline]
            pub fn get_home(&self) -> rt::Call<'_, types::Home, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_home",
                            method: rt::Method::GET,
                            path: "/homes",
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
