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
    /// A client of Said by one side only, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.list_users().await?;
    /// // The request body is the last argument.
    /// client.create_user(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Said by one side only",
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
        /// Described at `#/components/schemas/User`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            pub id: String,
            pub name: String,
            pub nickname: Option<String>,
            pub group: Group,
            pub address: Option<Address>,
            pub friends: Option<Vec<User>>,
        }
        impl rt::Decode for User {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut name = rt::Required(None);
                let mut nickname = None;
                let mut group = rt::Required(None);
                let mut address = None;
                let mut friends = None;
                json.members(
                    &["id", "name", "nickname", "group", "address", "friends"],
                    &mut [
                        &mut id,
                        &mut name,
                        &mut nickname,
                        &mut group,
                        &mut address,
                        &mut friends,
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(name)),
                    rt::Required(Some(group)),
                ) = (id, name, group) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    name,
                    nickname,
                    group,
                    address,
                    friends,
                })
            }
        }
        impl rt::Encode for User {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("name", &self.name);
                object.optional("nickname", &self.nickname);
                object.field("group", &self.group);
                object.optional("address", &self.address);
                object.optional("friends", &self.friends);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"object": "group"`.
        ///
        /// Described at `#/components/schemas/Group`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Group {
            pub label: String,
            pub size: Option<i64>,
        }
        impl rt::Decode for Group {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut label = rt::Required(None);
                let mut size = None;
                json.members(
                    &["label", "size", "object"],
                    &mut [&mut label, &mut size, &mut rt::Constant::new("\"group\"")],
                )?;
                let (rt::Required(Some(label)),) = (label,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { label, size })
            }
        }
        impl rt::Encode for Group {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"group\"");
                object.field("label", &self.label);
                object.optional("size", &self.size);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Address`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Address {
            pub street: Option<String>,
        }
        impl Address {
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
        impl rt::Decode for Address {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["street"], &mut [&mut value.street])?;
                Ok(value)
            }
        }
        impl rt::Encode for Address {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("street", &self.street);
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
            pub nickname: rt::Presence<String>,
            pub password: rt::Secret,
            pub group: GroupRequest,
            pub address: Option<Address>,
            pub friends: Option<Vec<UserRequest>>,
        }
        impl UserRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                name: impl Into<String>,
                password: impl Into<rt::Secret>,
                group: GroupRequest,
            ) -> Self {
                Self {
                    name: name.into(),
                    nickname: rt::Presence::Absent,
                    password: password.into(),
                    group,
                    address: None,
                    friends: None,
                }
            }
            /// Sets [`nickname`](field@Self::nickname).
            #[must_use]
            pub fn nickname<__Via>(
                mut self,
                nickname: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.nickname = rt::IntoPresence::into_presence(nickname);
                self
            }
            /// Sets [`nickname`](field@Self::nickname) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn nickname_null(mut self) -> Self {
                self.nickname = rt::Presence::Null;
                self
            }
            /// Sets [`address`](field@Self::address).
            #[must_use]
            #[inline]
            pub fn address(mut self, address: Address) -> Self {
                self.address = Some(address);
                self
            }
            /// Sets [`friends`](field@Self::friends).
            #[must_use]
            #[inline]
            pub fn friends(
                mut self,
                friends: impl IntoIterator<Item = UserRequest>,
            ) -> Self {
                self.friends = Some(rt::list(friends));
                self
            }
        }
        impl rt::Decode for UserRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut nickname = rt::Presence::Absent;
                let mut password = rt::Required(None);
                let mut group = rt::Required(None);
                let mut address = None;
                let mut friends = None;
                json.members(
                    &["name", "nickname", "password", "group", "address", "friends"],
                    &mut [
                        &mut name,
                        &mut nickname,
                        &mut password,
                        &mut group,
                        &mut address,
                        &mut friends,
                    ],
                )?;
                let (
                    rt::Required(Some(name)),
                    rt::Required(Some(password)),
                    rt::Required(Some(group)),
                ) = (name, password, group) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    nickname,
                    password,
                    group,
                    address,
                    friends,
                })
            }
        }
        impl rt::Encode for UserRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.optional("nickname", &self.nickname);
                object.field("password", &self.password);
                object.field("group", &self.group);
                object.optional("address", &self.address);
                object.optional("friends", &self.friends);
                object.end();
            }
        }
        /// An object.
        ///
        /// Sent in requests; it has no read-only properties.
        ///
        /// Described at `#/components/schemas/Group`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct GroupRequest {
            pub label: String,
        }
        impl GroupRequest {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(label: impl Into<String>) -> Self {
                Self { label: label.into() }
            }
        }
        impl rt::Decode for GroupRequest {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut label = rt::Required(None);
                json.members(&["label"], &mut [&mut label])?;
                let (rt::Required(Some(label)),) = (label,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { label })
            }
        }
        impl rt::Encode for GroupRequest {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("label", &self.label);
                object.end();
            }
        }
        rt::serde_bridge! {
            User, Group, Address, UserRequest, GroupRequest
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /users`
            ///
            /// Described at `#/paths/~1users/get`.
            #[inline]
            pub fn list_users(
                &self,
            ) -> rt::Call<'_, Vec<types::User>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_users",
                            method: rt::Method::GET,
                            path: "/users",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /users`
            ///
            /// Described at `#/paths/~1users/post`.
            #[inline]
            pub fn create_user(
                &self,
                body: types::UserRequest,
            ) -> rt::Call<'_, types::User, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_user",
                            method: rt::Method::POST,
                            path: "/users",
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
