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
    /// A client of Constants in several members, or inside members, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_state().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Constants in several members, or inside members",
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
        /// Described at `#/components/schemas/State`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct State {
            pub refusal: Option<Refusal>,
            pub refusals: Option<Vec<Refusal>>,
            pub login: Option<Login>,
            pub range: Option<Range>,
            pub form: Option<Form>,
        }
        impl rt::Decode for State {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["refusal", "refusals", "login", "range", "form"],
                    &mut [
                        &mut value.refusal,
                        &mut value.refusals,
                        &mut value.login,
                        &mut value.range,
                        &mut value.form,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for State {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("refusal", &self.refusal);
                object.optional("refusals", &self.refusals);
                object.optional("login", &self.login);
                object.optional("range", &self.range);
                object.optional("form", &self.form);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Refusal`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Refusal {
            /// An object.
            TooOld(RefusalTooOld),
            /// An object.
            UsedTwice(RefusalUsedTwice),
            /// An object.
            NoGrant(RefusalNoGrant),
            /// An object.
            NoClient(RefusalNoClient),
            /// An object.
            Message(RefusalMessage),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<RefusalTooOld> for Refusal {
            #[inline]
            fn from(it: RefusalTooOld) -> Self {
                Self::TooOld(it)
            }
        }
        impl ::core::convert::From<RefusalUsedTwice> for Refusal {
            #[inline]
            fn from(it: RefusalUsedTwice) -> Self {
                Self::UsedTwice(it)
            }
        }
        impl ::core::convert::From<RefusalNoGrant> for Refusal {
            #[inline]
            fn from(it: RefusalNoGrant) -> Self {
                Self::NoGrant(it)
            }
        }
        impl ::core::convert::From<RefusalNoClient> for Refusal {
            #[inline]
            fn from(it: RefusalNoClient) -> Self {
                Self::NoClient(it)
            }
        }
        impl ::core::convert::From<RefusalMessage> for Refusal {
            #[inline]
            fn from(it: RefusalMessage) -> Self {
                Self::Message(it)
            }
        }
        impl rt::Decode for Refusal {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["code", "fault"])?;
                let likely: &[usize] = match tag_0.as_text() {
                    Some("too_old") => &[0],
                    Some("used_twice") => &[1],
                    _ => {
                        match tag_1.as_text() {
                            Some("no_grant") => &[2],
                            Some("no_client") => &[3],
                            _ => &[4],
                        }
                    }
                };
                json.likely(
                    likely,
                    5,
                    |json, it| match it {
                        0 => json.read().map(Self::TooOld),
                        1 => json.read().map(Self::UsedTwice),
                        2 => json.read().map(Self::NoGrant),
                        3 => json.read().map(Self::NoClient),
                        _ => json.read().map(Self::Message),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Refusal {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::TooOld(it) => rt::Encode::encode(it, json),
                    Self::UsedTwice(it) => rt::Encode::encode(it, json),
                    Self::NoGrant(it) => rt::Encode::encode(it, json),
                    Self::NoClient(it) => rt::Encode::encode(it, json),
                    Self::Message(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Login`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Login {
            /// An object.
            Password(LoginPassword),
            /// An object.
            Key(LoginKey),
            /// An object.
            NotOn(LoginNotOn),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<LoginPassword> for Login {
            #[inline]
            fn from(it: LoginPassword) -> Self {
                Self::Password(it)
            }
        }
        impl ::core::convert::From<LoginKey> for Login {
            #[inline]
            fn from(it: LoginKey) -> Self {
                Self::Key(it)
            }
        }
        impl ::core::convert::From<LoginNotOn> for Login {
            #[inline]
            fn from(it: LoginNotOn) -> Self {
                Self::NotOn(it)
            }
        }
        impl rt::Decode for Login {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["on"])?;
                match tag_0.as_bool() {
                    Some(true) => {
                        json.best_fit(
                            &[
                                rt::Fit {
                                    required: &["on", "by"],
                                    known: &["on", "by"],
                                },
                                rt::Fit {
                                    required: &["on", "by"],
                                    known: &["on", "by"],
                                },
                            ],
                            |json, it| match it {
                                0 => json.read().map(Self::Password),
                                _ => json.read().map(Self::Key),
                            },
                            Self::Unknown,
                        )
                    }
                    Some(false) => json.read().map(Self::NotOn),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Login {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Password(it) => rt::Encode::encode(it, json),
                    Self::Key(it) => rt::Encode::encode(it, json),
                    Self::NotOn(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Range`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Range {
            /// An object.
            Days(Days),
            /// An object.
            Hosts(Hosts),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Days> for Range {
            #[inline]
            fn from(it: Days) -> Self {
                Self::Days(it)
            }
        }
        impl ::core::convert::From<Hosts> for Range {
            #[inline]
            fn from(it: Hosts) -> Self {
                Self::Hosts(it)
            }
        }
        impl rt::Decode for Range {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.best_fit(
                    &[
                        rt::Fit {
                            required: &["from", "to"],
                            known: &["from", "to"],
                        },
                        rt::Fit {
                            required: &["from", "to"],
                            known: &["from", "to"],
                        },
                    ],
                    |json, it| match it {
                        0 => json.read().map(Self::Days),
                        _ => json.read().map(Self::Hosts),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Range {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Days(it) => rt::Encode::encode(it, json),
                    Self::Hosts(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Form`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Form {
            /// A
            Size(FormSize),
            /// C
            C(FormC),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Form {
            /// Returns `size`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn size(&self) -> Option<&i64> {
                match self {
                    Self::Size(it) => Some(&it.size),
                    Self::C(it) => it.size.as_ref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<FormSize> for Form {
            #[inline]
            fn from(it: FormSize) -> Self {
                Self::Size(it)
            }
        }
        impl ::core::convert::From<FormC> for Form {
            #[inline]
            fn from(it: FormC) -> Self {
                Self::C(it)
            }
        }
        impl rt::Decode for Form {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["name"])?;
                let likely: &[usize] = if !tag_0.is_absent() { &[1] } else { &[0] };
                json.likely(
                    likely,
                    2,
                    |json, it| match it {
                        0 => json.read().map(Self::Size),
                        _ => json.read().map(Self::C),
                    },
                    Self::Unknown,
                )
            }
        }
        impl rt::Encode for Form {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Size(it) => rt::Encode::encode(it, json),
                    Self::C(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"code": "too_old"`.
        ///
        /// Described at `#/components/schemas/Refusal/oneOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RefusalTooOld {
            pub text: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for RefusalTooOld {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut text = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["text", "code"],
                    &mut [&mut text, &mut rt::Constant::new("\"too_old\"")],
                    &mut rest,
                )?;
                let (rt::Required(Some(text)),) = (text,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { text, rest })
            }
        }
        impl rt::Encode for RefusalTooOld {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("code", "\"too_old\"");
                object.field("text", &self.text);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"code": "used_twice"`.
        ///
        /// Described at `#/components/schemas/Refusal/oneOf/1`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RefusalUsedTwice {
            pub text: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for RefusalUsedTwice {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut text = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["text", "code"],
                    &mut [&mut text, &mut rt::Constant::new("\"used_twice\"")],
                    &mut rest,
                )?;
                let (rt::Required(Some(text)),) = (text,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { text, rest })
            }
        }
        impl rt::Encode for RefusalUsedTwice {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("code", "\"used_twice\"");
                object.field("text", &self.text);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"fault": "no_grant"`.
        ///
        /// Described at `#/components/schemas/Refusal/oneOf/2`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RefusalNoGrant {
            pub hint: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for RefusalNoGrant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut hint = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["hint", "fault"],
                    &mut [&mut hint, &mut rt::Constant::new("\"no_grant\"")],
                    &mut rest,
                )?;
                let (rt::Required(Some(hint)),) = (hint,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { hint, rest })
            }
        }
        impl rt::Encode for RefusalNoGrant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("fault", "\"no_grant\"");
                object.field("hint", &self.hint);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"fault": "no_client"`.
        ///
        /// Described at `#/components/schemas/Refusal/oneOf/3`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RefusalNoClient {
            pub hint: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for RefusalNoClient {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut hint = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["hint", "fault"],
                    &mut [&mut hint, &mut rt::Constant::new("\"no_client\"")],
                    &mut rest,
                )?;
                let (rt::Required(Some(hint)),) = (hint,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { hint, rest })
            }
        }
        impl rt::Encode for RefusalNoClient {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("fault", "\"no_client\"");
                object.field("hint", &self.hint);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Refusal/oneOf/4`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RefusalMessage {
            pub message: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for RefusalMessage {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut message = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["message"], &mut [&mut message], &mut rest)?;
                let (rt::Required(Some(message)),) = (message,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { message, rest })
            }
        }
        impl rt::Encode for RefusalMessage {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("message", &self.message);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"method": "password"`.
        ///
        /// Described at `#/components/schemas/Login/oneOf/0/properties/by`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LoginPasswordBy {
            pub text: Option<String>,
        }
        impl rt::Decode for LoginPasswordBy {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "method"],
                    &mut [&mut value.text, &mut rt::Constant::new("\"password\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for LoginPasswordBy {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("method", "\"password\"");
                object.optional("text", &self.text);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"on": true`.
        ///
        /// Described at `#/components/schemas/Login/oneOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct LoginPassword {
            pub by: LoginPasswordBy,
        }
        impl rt::Decode for LoginPassword {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut by = rt::Required(None);
                json.members(
                    &["by", "on"],
                    &mut [&mut by, &mut rt::Constant::new("true")],
                )?;
                let (rt::Required(Some(by)),) = (by,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { by })
            }
        }
        impl rt::Encode for LoginPassword {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("on", "true");
                object.field("by", &self.by);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"method": "key"`.
        ///
        /// Described at `#/components/schemas/Login/oneOf/1/properties/by`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LoginKeyBy {
            pub text: Option<String>,
        }
        impl rt::Decode for LoginKeyBy {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["text", "method"],
                    &mut [&mut value.text, &mut rt::Constant::new("\"key\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for LoginKeyBy {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("method", "\"key\"");
                object.optional("text", &self.text);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"on": true`.
        ///
        /// Described at `#/components/schemas/Login/oneOf/1`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct LoginKey {
            pub by: LoginKeyBy,
        }
        impl rt::Decode for LoginKey {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut by = rt::Required(None);
                json.members(
                    &["by", "on"],
                    &mut [&mut by, &mut rt::Constant::new("true")],
                )?;
                let (rt::Required(Some(by)),) = (by,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { by })
            }
        }
        impl rt::Encode for LoginKey {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("on", "true");
                object.field("by", &self.by);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"on": false`.
        ///
        /// Described at `#/components/schemas/Login/oneOf/2`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct LoginNotOn {
            pub why: Option<String>,
        }
        impl rt::Decode for LoginNotOn {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["why", "on"],
                    &mut [&mut value.why, &mut rt::Constant::new("false")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for LoginNotOn {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("on", "false");
                object.optional("why", &self.why);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Days`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Days {
            pub from: rt::Date,
            pub to: rt::Date,
        }
        impl rt::Decode for Days {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut from = rt::Required(None);
                let mut to = rt::Required(None);
                json.members(&["from", "to"], &mut [&mut from, &mut to])?;
                let (rt::Required(Some(from)), rt::Required(Some(to))) = (from, to) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { from, to })
            }
        }
        impl rt::Encode for Days {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("from", &self.from);
                object.field("to", &self.to);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Hosts`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Hosts {
            pub from: ::std::net::Ipv4Addr,
            pub to: ::std::net::Ipv4Addr,
        }
        impl rt::Decode for Hosts {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut from = rt::Required(None);
                let mut to = rt::Required(None);
                json.members(&["from", "to"], &mut [&mut from, &mut to])?;
                let (rt::Required(Some(from)), rt::Required(Some(to))) = (from, to) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { from, to })
            }
        }
        impl rt::Encode for Hosts {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("from", &self.from);
                object.field("to", &self.to);
                object.end();
            }
        }
        /// A.
        ///
        /// Described at `#/components/schemas/Form/anyOf/0`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct FormSize {
            pub size: i64,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl rt::Decode for FormSize {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut size = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["size"], &mut [&mut size], &mut rest)?;
                let (rt::Required(Some(size)),) = (size,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { size, rest })
            }
        }
        impl rt::Encode for FormSize {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("size", &self.size);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// C.
        ///
        /// Described at `#/components/schemas/Form/anyOf/2`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct FormC {
            pub size: Option<i64>,
            pub name: Option<String>,
        }
        impl rt::Decode for FormC {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut size = None;
                let mut name = None;
                json.members(
                    &["size", "name"],
                    &mut [
                        &mut rt::NullableSlot::new(&mut size),
                        &mut rt::NullableSlot::new(&mut name),
                    ],
                )?;
                Ok(Self { size, name })
            }
        }
        impl rt::Encode for FormC {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("size", &self.size);
                object.field("name", &self.name);
                object.end();
            }
        }
        /// An alias of `FormSize`.
        pub type FormB = FormSize;
        rt::serde_bridge! {
            State, Refusal, Login, Range, Form, RefusalTooOld, RefusalUsedTwice,
            RefusalNoGrant, RefusalNoClient, RefusalMessage, LoginPasswordBy,
            LoginPassword, LoginKeyBy, LoginKey, LoginNotOn, Days, Hosts, FormSize, FormC
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /state`
            ///
            /// Described at `#/paths/~1state/get`.
            #[inline]
            pub fn get_state(&self) -> rt::Call<'_, types::State, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_state",
                            method: rt::Method::GET,
                            path: "/state",
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
