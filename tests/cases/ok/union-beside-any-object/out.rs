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
    /// client.get_owner().await?;
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
            Unknown(rt::Value),
        }
        impl Entity {
            /// Returns `id`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn id(&self) -> Option<&str> {
                match self {
                    Self::User(it) => it.id.as_deref(),
                    Self::Group(it) => it.id.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<User> for Entity {
            #[inline]
            fn from(it: User) -> Self {
                Self::User(it)
            }
        }
        impl ::core::convert::From<Group> for Entity {
            #[inline]
            fn from(it: Group) -> Self {
                Self::Group(it)
            }
        }
        impl rt::Decode for Entity {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["type"])?;
                match tag_0.as_text() {
                    Some("#user") => json.read().map(Self::User),
                    Some("#group") => json.read().map(Self::Group),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Entity {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::User(it) => rt::Encode::encode(it, json),
                    Self::Group(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            Object(::std::collections::BTreeMap<String, rt::Value>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Entity> for GetOwnerResponse200 {
            #[inline]
            fn from(it: Entity) -> Self {
                Self::Entity(it)
            }
        }
        impl ::core::convert::From<::std::collections::BTreeMap<String, rt::Value>>
        for GetOwnerResponse200 {
            #[inline]
            fn from(it: ::std::collections::BTreeMap<String, rt::Value>) -> Self {
                Self::Object(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[(&str, rt::Value); N]>
        for GetOwnerResponse200 {
            #[inline]
            fn from(it: [(&str, rt::Value); N]) -> Self {
                Self::Object(rt::map(it))
            }
        }
        impl rt::Decode for GetOwnerResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
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
        impl rt::Encode for GetOwnerResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Entity(it) => rt::Encode::encode(it, json),
                    Self::Object(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for User {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["id", "mail", "type"],
                    &mut [
                        &mut value.id,
                        &mut value.mail,
                        &mut rt::Constant::new("\"#user\""),
                    ],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for User {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for Group {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["id", "owner", "type"],
                    &mut [
                        &mut value.id,
                        &mut value.owner,
                        &mut rt::Constant::new("\"#group\""),
                    ],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Group {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"#group\"");
                object.optional("id", &self.id);
                object.optional("owner", &self.owner);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            Entity, GetOwnerResponse200, User, Group
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /owner`
            ///
            /// Described at `#/paths/~1owner/get`.
            #[inline]
            pub fn get_owner(
                &self,
            ) -> rt::Call<'_, Option<types::GetOwnerResponse200>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_owner",
                            method: rt::Method::GET,
                            path: "/owner",
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
