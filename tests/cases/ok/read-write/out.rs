/// A client of Said by one side only, version 1.
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
            title: "Said by one side only",
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
    impl weld::Decode for User {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut name = None;
            let mut nickname = None;
            let mut group = None;
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
                Some(id),
                Some(name),
                Some(nickname),
                Some(group),
                Some(address),
                Some(friends),
            ) = (id, name, nickname, group, address, friends) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for User {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Group {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            let mut size = None;
            json.members(
                &["label", "size", "object"],
                &mut [&mut label, &mut size, &mut weld::Constant::new("\"group\"")],
            )?;
            let (Some(label), Some(size)) = (label, size) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { label, size })
        }
    }
    impl weld::Encode for Group {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Address {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut street = None;
            json.members(&["street"], &mut [&mut street])?;
            let (Some(street),) = (street,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { street })
        }
    }
    impl weld::Encode for Address {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub nickname: weld::Presence<String>,
        pub password: weld::Secret,
        pub group: GroupRequest,
        pub address: Option<Address>,
        pub friends: Option<Vec<UserRequest>>,
    }
    impl UserRequest {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            password: impl Into<weld::Secret>,
            group: GroupRequest,
        ) -> Self {
            Self {
                name: name.into(),
                nickname: weld::Presence::Absent,
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
            nickname: impl weld::IntoPresence<String, __Via>,
        ) -> Self {
            self.nickname = weld::IntoPresence::into_presence(nickname);
            self
        }
        /// Sets [`nickname`](field@Self::nickname) to `null`, which differs from an absent property.
        #[must_use]
        pub fn nickname_null(mut self) -> Self {
            self.nickname = weld::Presence::Null;
            self
        }
        /// Sets [`address`](field@Self::address).
        #[must_use]
        pub fn address(mut self, address: Address) -> Self {
            self.address = Some(address);
            self
        }
        /// Sets [`friends`](field@Self::friends).
        #[must_use]
        pub fn friends(
            mut self,
            friends: impl IntoIterator<Item = UserRequest>,
        ) -> Self {
            self.friends = Some(weld::list(friends));
            self
        }
    }
    impl weld::Decode for UserRequest {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut nickname = None;
            let mut password = None;
            let mut group = None;
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
                Some(name),
                Some(nickname),
                Some(password),
                Some(group),
                Some(address),
                Some(friends),
            ) = (name, nickname, password, group, address, friends) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for UserRequest {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new(label: impl Into<String>) -> Self {
            Self { label: label.into() }
        }
    }
    impl weld::Decode for GroupRequest {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            json.members(&["label"], &mut [&mut label])?;
            let (Some(label),) = (label,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { label })
        }
    }
    impl weld::Encode for GroupRequest {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("label", &self.label);
            object.end();
        }
    }
    weld::serde_bridge! {
        User, Group, Address, UserRequest, GroupRequest
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
        /// `GET /users`
        ///
        /// Described at `#/paths/~1users/get`.
        pub fn list_users(
            &self,
        ) -> weld::Call<'_, Vec<types::User>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_users",
                        method: weld::Method::GET,
                        path: "/users",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /users`
        ///
        /// Described at `#/paths/~1users/post`.
        pub fn create_user(
            &self,
            body: types::UserRequest,
        ) -> weld::Call<'_, types::User, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create_user",
                        method: weld::Method::POST,
                        path: "/users",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
