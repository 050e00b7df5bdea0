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
    /// client.list_pets().await?;
    /// // The request body is the last argument.
    /// client.create_pet(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - contradiction at `#/components/schemas/Pet/examples/2`: this example does not fit its schema: `{"kind":"bird","name":"Kea"}` fits no alternative; the client is not affected
    /// - contradiction at `#/components/schemas/User/examples/2`: this example does not fit its schema: .made: `"2026-02-28"` is a string, not a string of `format: date-time`; the client is not affected
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
    /// The most frequent error of the operations; the other operations have other error types.
    pub type Error = rt::Error<types::Problem>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Pet {
            /// Returns `name`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::Cat(it) => &it.name,
                    Self::Dog(it) => &it.name,
                    Self::Unknown(it) => {
                        it.get("name").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
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
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cat") => json.read().map(Self::Cat),
                    Some("dog") => json.read().map(Self::Dog),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Problem`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Problem {
            pub title: String,
            /// Matches the regular expression `"^-?(?:0|[1-9]\\d*)$"`.
            pub status: Option<i64>,
        }
        impl rt::Decode for Problem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut title = rt::Required(None);
                let mut status = None;
                json.members(
                    &["title", "status"],
                    &mut [&mut title, &mut rt::NumericSlot(&mut status)],
                )?;
                let (rt::Required(Some(title)),) = (title,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { title, status })
            }
        }
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("title", &self.title);
                object.optional("status", &self.status);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "cat"`.
        ///
        /// Described at `#/components/schemas/Cat`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            pub name: String,
        }
        impl Cat {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }
        }
        impl rt::Decode for Cat {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                json.members(
                    &["name", "kind"],
                    &mut [&mut name, &mut rt::Constant::new("\"cat\"")],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name })
            }
        }
        impl rt::Encode for Cat {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"cat\"");
                object.field("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "dog"`.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            pub name: String,
            pub age: Option<i32>,
            pub owner: Option<User>,
        }
        impl rt::Decode for Dog {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut age = None;
                let mut owner = None;
                json.members(
                    &["name", "age", "owner", "kind"],
                    &mut [
                        &mut name,
                        &mut age,
                        &mut owner,
                        &mut rt::Constant::new("\"dog\""),
                    ],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, age, owner })
            }
        }
        impl rt::Encode for Dog {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"dog\"");
                object.field("name", &self.name);
                object.optional("age", &self.age);
                object.optional("owner", &self.owner);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/User`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            pub id: String,
            pub name: String,
            pub made: rt::DateTime,
            pub website: Option<String>,
            pub balance: Option<rt::Decimal>,
        }
        impl rt::Decode for User {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut name = rt::Required(None);
                let mut made = rt::Required(None);
                let mut website = None;
                let mut balance = None;
                json.members(
                    &["id", "name", "made", "website", "balance"],
                    &mut [&mut id, &mut name, &mut made, &mut website, &mut balance],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(name)),
                    rt::Required(Some(made)),
                ) = (id, name, made) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    name,
                    made,
                    website,
                    balance,
                })
            }
        }
        impl rt::Encode for User {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("name", &self.name);
                object.field("made", &self.made);
                object.optional("website", &self.website);
                object.optional("balance", &self.balance);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum PetRequest {
            /// An object.
            Cat(Cat),
            /// An object.
            Dog(DogRequest),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl PetRequest {
            /// Returns `name`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::Cat(it) => &it.name,
                    Self::Dog(it) => &it.name,
                    Self::Unknown(it) => {
                        it.get("name").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
        impl ::core::convert::From<Cat> for PetRequest {
            #[inline]
            fn from(it: Cat) -> Self {
                Self::Cat(it)
            }
        }
        impl ::core::convert::From<DogRequest> for PetRequest {
            #[inline]
            fn from(it: DogRequest) -> Self {
                Self::Dog(it)
            }
        }
        impl rt::Decode for PetRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("cat") => json.read().map(Self::Cat),
                    Some("dog") => json.read().map(Self::Dog),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for PetRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cat(it) => rt::Encode::encode(it, json),
                    Self::Dog(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties. Always sends `"kind": "dog"`.
        ///
        /// Described at `#/components/schemas/Dog`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct DogRequest {
            pub name: String,
            pub age: Option<i32>,
            pub owner: Option<UserRequest>,
        }
        impl DogRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    age: None,
                    owner: None,
                }
            }
            /// Sets [`age`](field@Self::age).
            #[must_use]
            #[inline]
            pub fn age(mut self, age: i32) -> Self {
                self.age = Some(age);
                self
            }
            /// Sets [`owner`](field@Self::owner).
            #[must_use]
            #[inline]
            pub fn owner(mut self, owner: UserRequest) -> Self {
                self.owner = Some(owner);
                self
            }
        }
        impl rt::Decode for DogRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut age = None;
                let mut owner = None;
                json.members(
                    &["name", "age", "owner", "kind"],
                    &mut [
                        &mut name,
                        &mut age,
                        &mut owner,
                        &mut rt::Constant::new("\"dog\""),
                    ],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, age, owner })
            }
        }
        impl rt::Encode for DogRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"dog\"");
                object.field("name", &self.name);
                object.optional("age", &self.age);
                object.optional("owner", &self.owner);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/User`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct UserRequest {
            pub name: String,
            pub website: rt::Presence<String>,
            pub balance: Option<rt::Decimal>,
        }
        impl UserRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    website: rt::Presence::Absent,
                    balance: None,
                }
            }
            /// Sets [`website`](field@Self::website).
            #[must_use]
            pub fn website<__Via>(
                mut self,
                website: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.website = rt::IntoPresence::into_presence(website);
                self
            }
            /// Sets [`website`](field@Self::website) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn website_null(mut self) -> Self {
                self.website = rt::Presence::Null;
                self
            }
            /// Sets [`balance`](field@Self::balance).
            #[must_use]
            #[inline]
            pub fn balance(mut self, balance: rt::Decimal) -> Self {
                self.balance = Some(balance);
                self
            }
        }
        impl rt::Decode for UserRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut website = rt::Presence::Absent;
                let mut balance = None;
                json.members(
                    &["name", "website", "balance"],
                    &mut [&mut name, &mut website, &mut balance],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, website, balance })
            }
        }
        impl rt::Encode for UserRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.optional("website", &self.website);
                object.optional("balance", &self.balance);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, Problem, Cat, Dog, User, PetRequest, DogRequest, UserRequest
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /pets`
            ///
            /// Described at `#/paths/~1pets/post`.
            ///
            /// # Errors
            ///
            /// - `404`: Gone.
            /// - `5XX`: Broken.
            #[inline]
            pub fn create_pet(
                &self,
                body: impl Into<types::PetRequest>,
            ) -> rt::Call<'_, types::Pet, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_pet",
                            method: rt::Method::POST,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .json(&Into::<types::PetRequest>::into(body))
                    .call()
            }
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            ///
            /// # Errors
            ///
            /// - `404`: Gone.
            #[inline]
            pub fn list_pets(&self) -> rt::Call<'_, Vec<types::Pet>, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_pets",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /users`
            ///
            /// Described at `#/paths/~1users/put`.
            #[inline]
            pub fn put_user(
                &self,
                body: types::UserRequest,
            ) -> rt::Call<'_, types::User, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_user",
                            method: rt::Method::PUT,
                            path: "/users",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
    /// The examples of the description, as values.
    ///
    /// An example that its type may not decode has no function:
    ///
    /// - `#/components/schemas/Pet/examples/2`
    /// - `#/components/schemas/User/examples/1`
    /// - `#/components/schemas/User/examples/2`
    pub mod examples {
        use super::{rt, types};
        /// Returns the example at `#/paths/~1pets/post/responses/201/content/application~1json/example`.
        #[must_use]
        #[inline]
        pub fn create_pet_response() -> types::Pet {
            rt::example("{\"kind\":\"dog\",\"name\":\"Bo\"}")
        }
        /// Returns the example at `#/components/responses/NotFound/content/application~1json/example`.
        #[must_use]
        #[inline]
        pub fn not_found_response() -> types::Problem {
            rt::example("{\"title\":\"Gone\"}")
        }
        /// Returns the example at `#/paths/~1pets/post/responses/5XX/content/application~1json/example`.
        #[must_use]
        #[inline]
        pub fn create_pet_response_5xx() -> types::Problem {
            rt::example("{\"title\":\"Broken\",\"status\":\"503\"}")
        }
        /// Returns the example at `#/paths/~1pets/post/requestBody/content/application~1json/examples/default/value`.
        #[must_use]
        #[inline]
        pub fn create_pet_request() -> types::PetRequest {
            rt::example("{\"kind\":\"cat\",\"name\":\"Mia\"}")
        }
        /// Returns the example at `#/paths/~1pets/post/requestBody/content/application~1json/examples/with owner/value`.
        #[must_use]
        #[inline]
        pub fn create_pet_request_with_owner() -> types::PetRequest {
            rt::example(
                "{\"kind\":\"dog\",\"name\":\"Bo\",\"owner\":{\"name\":\"Ann\"}}",
            )
        }
        /// Returns the example at `#/components/examples/OldDog/value`.
        #[must_use]
        #[inline]
        pub fn old_dog() -> types::PetRequest {
            rt::example("{\"kind\":\"dog\",\"name\":\"Rex\",\"age\":15}")
        }
        /// Returns the example at `#/components/schemas/Pet/examples/0`.
        #[must_use]
        #[inline]
        pub fn pet() -> types::Pet {
            rt::example("{\"kind\":\"cat\",\"name\":\"Mia\"}")
        }
        /// Returns the example at `#/components/schemas/Pet/examples/0`.
        #[must_use]
        #[inline]
        pub fn pet_request() -> types::PetRequest {
            rt::example("{\"kind\":\"cat\",\"name\":\"Mia\"}")
        }
        /// Returns the example at `#/components/schemas/Pet/examples/1`.
        #[must_use]
        #[inline]
        pub fn pet_2() -> types::Pet {
            rt::example("{\"kind\":\"dog\",\"name\":\"Bo\"}")
        }
        /// Returns the example at `#/components/schemas/Pet/examples/1`.
        #[must_use]
        #[inline]
        pub fn pet_request_2() -> types::PetRequest {
            rt::example("{\"kind\":\"dog\",\"name\":\"Bo\"}")
        }
        /// Returns the example at `#/components/schemas/Dog/example`.
        #[must_use]
        #[inline]
        pub fn dog() -> types::Dog {
            rt::example("{\"kind\":\"dog\",\"name\":\"Bo\"}")
        }
        /// Returns the example at `#/components/schemas/Dog/example`.
        #[must_use]
        #[inline]
        pub fn dog_request() -> types::DogRequest {
            rt::example("{\"kind\":\"dog\",\"name\":\"Bo\"}")
        }
        /// Returns the example at `#/components/schemas/User/examples/0`.
        #[must_use]
        #[inline]
        pub fn user() -> types::User {
            rt::example(
                "{\"id\":\"7\",\"name\":\"Ann\",\"made\":\"2026-11-30T08:00:00.5+01:00\",\"website\":null,\"balance\":\"12.50\"}",
            )
        }
        /// Returns the example at `#/components/schemas/User/examples/0`.
        #[must_use]
        #[inline]
        pub fn user_request() -> types::UserRequest {
            rt::example(
                "{\"id\":\"7\",\"name\":\"Ann\",\"made\":\"2026-11-30T08:00:00.5+01:00\",\"website\":null,\"balance\":\"12.50\"}",
            )
        }
        /// Returns the example at `#/components/schemas/User/examples/1`.
        #[must_use]
        #[inline]
        pub fn user_request_2() -> types::UserRequest {
            rt::example(
                "{\"id\":\"8\",\"name\":\"Bob\",\"made\":\"2026-02-30T08:00:00Z\"}",
            )
        }
        /// Returns the example at `#/components/schemas/User/examples/2`.
        #[must_use]
        #[inline]
        pub fn user_request_3() -> types::UserRequest {
            rt::example("{\"id\":\"9\",\"name\":\"Cid\",\"made\":\"2026-02-28\"}")
        }
        /// Returns the example at `#/paths/~1pets/get/responses/200/content/application~1json/schema/examples/0`.
        #[must_use]
        #[inline]
        pub fn list_pets_response() -> Vec<types::Pet> {
            rt::example("[{\"kind\":\"cat\",\"name\":\"Mia\"}]")
        }
        /// Returns the example at `#/paths/~1pets/get/responses/200/content/application~1json/schema/examples/1`.
        #[must_use]
        #[inline]
        pub fn list_pets_response_2() -> Vec<types::Pet> {
            rt::example("[]")
        }
        /// Returns the example at `#/paths/~1users/put/responses/200/content/application~1json/example`.
        #[must_use]
        #[inline]
        pub fn put_user_response() -> types::User {
            rt::example(
                "{\"id\":\"7\",\"name\":\"Ann\",\"made\":\"2026-11-30T08:00:00Z\"}",
            )
        }
        /// Returns the example at `#/paths/~1users/put/requestBody/content/application~1json/example`.
        #[must_use]
        #[inline]
        pub fn put_user_request() -> types::UserRequest {
            rt::example("{\"name\":\"Ann\"}")
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, examples};
