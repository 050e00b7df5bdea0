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
    /// client.action().await?;
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
        /// Action.
        ///
        /// Described at `#/components/schemas/Action`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Action {
            /// Presses.
            Press(ActionPress),
            /// press
            WithTimes(ActionWithTimes),
            /// Wait
            Wait(ActionWait),
            /// An object.
            WithScript(ActionWithScript),
            /// An object.
            WithKeyAndScript(ActionWithKeyAndScript),
            /// By name
            ByName(ActionByName),
            /// Action
            Page(ActionPage),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Action {
            /// Returns `at`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn at(&self) -> Option<&str> {
                match self {
                    Self::Press(it) => it.at.as_deref(),
                    Self::WithTimes(it) => it.at.as_deref(),
                    Self::Wait(it) => it.at.as_deref(),
                    Self::WithScript(it) => it.at.as_deref(),
                    Self::WithKeyAndScript(it) => it.at.as_deref(),
                    Self::ByName(it) => it.at.as_deref(),
                    Self::Page(it) => it.at.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<ActionPress> for Action {
            #[inline]
            fn from(it: ActionPress) -> Self {
                Self::Press(it)
            }
        }
        impl ::core::convert::From<ActionWithTimes> for Action {
            #[inline]
            fn from(it: ActionWithTimes) -> Self {
                Self::WithTimes(it)
            }
        }
        impl ::core::convert::From<ActionWait> for Action {
            #[inline]
            fn from(it: ActionWait) -> Self {
                Self::Wait(it)
            }
        }
        impl ::core::convert::From<ActionWithScript> for Action {
            #[inline]
            fn from(it: ActionWithScript) -> Self {
                Self::WithScript(it)
            }
        }
        impl ::core::convert::From<ActionWithKeyAndScript> for Action {
            #[inline]
            fn from(it: ActionWithKeyAndScript) -> Self {
                Self::WithKeyAndScript(it)
            }
        }
        impl ::core::convert::From<ActionByName> for Action {
            #[inline]
            fn from(it: ActionByName) -> Self {
                Self::ByName(it)
            }
        }
        impl ::core::convert::From<ActionPage> for Action {
            #[inline]
            fn from(it: ActionPage) -> Self {
                Self::Page(it)
            }
        }
        impl rt::Decode for Action {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["seconds"])?;
                let likely: &[usize] = if !tag_0.is_absent() {
                    &[2]
                } else {
                    &[0, 1, 3, 4, 5, 6]
                };
                json.likely(
                    likely,
                    7,
                    |json, it| match it {
                        0 => json.read().map(Self::Press),
                        1 => json.read().map(Self::WithTimes),
                        2 => json.read().map(Self::Wait),
                        3 => json.read().map(Self::WithScript),
                        4 => json.read().map(Self::WithKeyAndScript),
                        5 => json.read().map(Self::ByName),
                        _ => json.read().map(Self::Page),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Action {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Press(it) => rt::Encode::encode(it, json),
                    Self::WithTimes(it) => rt::Encode::encode(it, json),
                    Self::Wait(it) => rt::Encode::encode(it, json),
                    Self::WithScript(it) => rt::Encode::encode(it, json),
                    Self::WithKeyAndScript(it) => rt::Encode::encode(it, json),
                    Self::ByName(it) => rt::Encode::encode(it, json),
                    Self::Page(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// Press.
        ///
        /// Presses.
        ///
        /// Described at `#/components/schemas/Action/anyOf/0`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionPress {
            pub key: Option<String>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionPress {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["key", "at"],
                    &mut [&mut value.key, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionPress {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("key", &self.key);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// press.
        ///
        /// Described at `#/components/schemas/Action/anyOf/1`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionWithTimes {
            pub key: Option<String>,
            pub times: Option<i64>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionWithTimes {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["key", "times", "at"],
                    &mut [&mut value.key, &mut value.times, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionWithTimes {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("key", &self.key);
                object.optional("times", &self.times);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// Wait.
        ///
        /// Described at `#/components/schemas/Action/anyOf/2`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ActionWait {
            pub seconds: i64,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionWait {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut seconds = rt::Required(None);
                let mut at = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["seconds", "at"],
                    &mut [&mut seconds, &mut at],
                    &mut rest,
                )?;
                let (rt::Required(Some(seconds)),) = (seconds,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { seconds, at, rest })
            }
        }
        impl rt::Encode for ActionWait {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("seconds", &self.seconds);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Action/anyOf/3`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionWithScript {
            pub script: Option<String>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionWithScript {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["script", "at"],
                    &mut [&mut value.script, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionWithScript {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("script", &self.script);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Action/anyOf/4`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionWithKeyAndScript {
            pub key: Option<String>,
            pub script: Option<i64>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionWithKeyAndScript {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["key", "script", "at"],
                    &mut [&mut value.key, &mut value.script, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionWithKeyAndScript {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("key", &self.key);
                object.optional("script", &self.script);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// By name.
        ///
        /// Described at `#/components/schemas/Action/anyOf/5`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionByName {
            pub name: Option<String>,
            pub page: Option<i64>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionByName {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["name", "page", "at"],
                    &mut [&mut value.name, &mut value.page, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionByName {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.optional("page", &self.page);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// Action.
        ///
        /// Described at `#/components/schemas/Action`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ActionPage {
            pub page: Option<i64>,
            pub at: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for ActionPage {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["page", "at"],
                    &mut [&mut value.page, &mut value.at],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ActionPage {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("page", &self.page);
                object.optional("at", &self.at);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            Action, ActionPress, ActionWithTimes, ActionWait, ActionWithScript,
            ActionWithKeyAndScript, ActionByName, ActionPage
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /action`
            ///
            /// Described at `#/paths/~1action/get`.
            #[inline]
            pub fn action(&self) -> rt::Call<'_, types::Action, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "action",
                            method: rt::Method::GET,
                            path: "/action",
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
