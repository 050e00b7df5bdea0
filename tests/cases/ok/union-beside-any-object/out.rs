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
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Entity`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Entity {
        /// An object.
        User(User),
        /// An object.
        Group(Group),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl Entity {
        /// Returns `id`.
        ///
        /// `None` if absent, and for `Unknown`.
        #[must_use]
        pub fn id(&self) -> Option<&str> {
            match self {
                Self::User(it) => it.id.as_deref(),
                Self::Group(it) => it.id.as_deref(),
                Self::Unknown(_) => None,
            }
        }
    }
    impl ::core::convert::From<User> for Entity {
        fn from(it: User) -> Self {
            Self::User(it)
        }
    }
    impl ::core::convert::From<Group> for Entity {
        fn from(it: Group) -> Self {
            Self::Group(it)
        }
    }
    impl weld::Decode for Entity {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["type"])?;
            match tag_0.as_text() {
                Some("#user") => json.read().map(Self::User),
                Some("#group") => json.read().map(Self::Group),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Entity {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::User(it) => weld::Encode::encode(it, json),
                Self::Group(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/paths/~1owner/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum GetOwnerResponse200 {
        /// One of several alternatives.
        Entity(Entity),
        /// An object with any property names.
        Object(::std::collections::BTreeMap<String, weld::Value>),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Entity> for GetOwnerResponse200 {
        fn from(it: Entity) -> Self {
            Self::Entity(it)
        }
    }
    impl ::core::convert::From<::std::collections::BTreeMap<String, weld::Value>>
    for GetOwnerResponse200 {
        fn from(it: ::std::collections::BTreeMap<String, weld::Value>) -> Self {
            Self::Object(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[(&str, weld::Value); N]>
    for GetOwnerResponse200 {
        fn from(it: [(&str, weld::Value); N]) -> Self {
            Self::Object(weld::map(it))
        }
    }
    impl weld::Decode for GetOwnerResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["type"])?;
            let likely: &[usize] = match tag_0.as_text() {
                Some("#user") | Some("#group") => &[0],
                _ => &[1],
            };
            json.likely(
                likely,
                2,
                |json, it| match it {
                    0 => json.read().map(Self::Entity),
                    _ => json.read().map(Self::Object),
                },
                Self::Unknown,
            )
        }
    }
    impl weld::Encode for GetOwnerResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Entity(it) => weld::Encode::encode(it, json),
                Self::Object(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Always has `"type": "#user"`.
    ///
    /// Described at `#/components/schemas/User`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct User {
        pub id: Option<String>,
        pub mail: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for User {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut mail = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["id", "mail", "type"],
                &mut [&mut id, &mut mail, &mut weld::Constant::new("\"#user\"")],
                &mut rest,
            )?;
            let (Some(id), Some(mail)) = (id, mail) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, mail, rest })
        }
    }
    impl weld::Encode for User {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("type", "\"#user\"");
            object.optional("id", &self.id);
            object.optional("mail", &self.mail);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Always has `"type": "#group"`.
    ///
    /// Described at `#/components/schemas/Group`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Group {
        pub id: Option<String>,
        pub owner: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Group {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut owner = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["id", "owner", "type"],
                &mut [&mut id, &mut owner, &mut weld::Constant::new("\"#group\"")],
                &mut rest,
            )?;
            let (Some(id), Some(owner)) = (id, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, owner, rest })
        }
    }
    impl weld::Encode for Group {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("type", "\"#group\"");
            object.optional("id", &self.id);
            object.optional("owner", &self.owner);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        Entity, GetOwnerResponse200, User, Group
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
        /// `GET /owner`
        ///
        /// Described at `#/paths/~1owner/get`.
        pub fn get_owner(
            &self,
        ) -> weld::Call<'_, Option<types::GetOwnerResponse200>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_owner",
                        method: weld::Method::GET,
                        path: "/owner",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
