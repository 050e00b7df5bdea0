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
    /// client.put_account(body).await?;
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
        /// Described at `#/components/schemas/Account`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Account {
            /// An object.
            Iban(Iban),
            /// An object.
            Local(Local),
            /// An object.
            Wallet(Wallet),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Iban> for Account {
            #[inline]
            fn from(it: Iban) -> Self {
                Self::Iban(it)
            }
        }
        impl ::core::convert::From<Local> for Account {
            #[inline]
            fn from(it: Local) -> Self {
                Self::Local(it)
            }
        }
        impl ::core::convert::From<Wallet> for Account {
            #[inline]
            fn from(it: Wallet) -> Self {
                Self::Wallet(it)
            }
        }
        impl rt::Decode for Account {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1] = json.look(["type", "number"])?;
                match tag_0.as_text() {
                    Some("iban") => json.read().map(Self::Iban),
                    Some("local") => json.read().map(Self::Local),
                    Some("wallet") => json.read().map(Self::Wallet),
                    _ => {
                        if tag_0.is("null") {
                            json.read().map(Self::Wallet)
                        } else {
                            if !tag_0.is_absent() {
                                json.unknown(Self::Unknown)
                            } else {
                                {
                                    let likely: &[usize] = if !tag_1.is_absent() {
                                        &[0]
                                    } else {
                                        &[1]
                                    };
                                    json.likely(
                                        likely,
                                        2,
                                        |json, it| match it {
                                            0 => json.read().map(Self::Local),
                                            _ => json.read().map(Self::Wallet),
                                        },
                                        Self::Unknown,
                                    )
                                }
                            }
                        }
                    }
                }
            }
        }
        impl rt::Encode for Account {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Iban(it) => rt::Encode::encode(it, json),
                    Self::Local(it) => rt::Encode::encode(it, json),
                    Self::Wallet(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always sends `"type": "iban"`.
        ///
        /// Described at `#/components/schemas/Iban`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Iban {
            pub iban: String,
        }
        impl Iban {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(iban: impl Into<String>) -> Self {
                Self { iban: iban.into() }
            }
        }
        impl rt::Decode for Iban {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut iban = rt::Required(None);
                json.members(
                    &["iban", "type"],
                    &mut [&mut iban, &mut rt::Constant::new("\"iban\"")],
                )?;
                let (rt::Required(Some(iban)),) = (iban,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { iban })
            }
        }
        impl rt::Encode for Iban {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"iban\"");
                object.field("iban", &self.iban);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Local`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Local {
            /// `new` sets the discriminator value `"local"`.
            pub r#type: Option<LocalType>,
            pub number: String,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl Local {
            /// Creates a value with the required properties, and its discriminator.
            #[must_use]
            #[inline]
            pub fn new(number: impl Into<String>) -> Self {
                Self {
                    r#type: Some(LocalType::Local),
                    number: number.into(),
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`type`](field@Self::type).
            #[must_use]
            #[inline]
            pub fn r#type(mut self, r#type: LocalType) -> Self {
                self.r#type = Some(r#type);
                self
            }
        }
        impl rt::Decode for Local {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut r#type = None;
                let mut number = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["type", "number"],
                    &mut [&mut r#type, &mut number],
                    &mut rest,
                )?;
                let (rt::Required(Some(number)),) = (number,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { r#type, number, rest })
            }
        }
        impl rt::Encode for Local {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("type", &self.r#type);
                object.field("number", &self.number);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Wallet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Wallet {
            /// `new` sets the discriminator value `"wallet"`.
            pub r#type: rt::Presence<WalletType>,
            pub owner: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl Wallet {
            /// Creates a value with the required properties, and its discriminator.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self {
                    r#type: rt::Presence::Value(WalletType::Wallet),
                    owner: None,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`type`](field@Self::type).
            #[must_use]
            #[inline]
            pub fn r#type(mut self, r#type: WalletType) -> Self {
                self.r#type = rt::Presence::Value(r#type);
                self
            }
            /// Sets [`type`](field@Self::type) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn type_null(mut self) -> Self {
                self.r#type = rt::Presence::Null;
                self
            }
            /// Sets [`owner`](field@Self::owner).
            #[must_use]
            pub fn owner<__Via>(
                mut self,
                owner: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.owner = rt::IntoOptional::into_optional(owner);
                self
            }
        }
        impl ::core::default::Default for Wallet {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
        impl rt::Decode for Wallet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut r#type = rt::Presence::Absent;
                let mut owner = None;
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(
                    &["type", "owner"],
                    &mut [&mut r#type, &mut owner],
                    &mut rest,
                )?;
                Ok(Self { r#type, owner, rest })
            }
        }
        impl rt::Encode for Wallet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("type", &self.r#type);
                object.optional("owner", &self.owner);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Local/properties/type`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum LocalType {
            /// `"local"`.
            Local,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            LocalType { Local = "local" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Wallet/properties/type`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum WalletType {
            /// `"wallet"`.
            Wallet,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            WalletType { Wallet = "wallet" }
        }
        rt::serde_bridge! {
            Account, Iban, Local, Wallet, LocalType, WalletType
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /account`
            ///
            /// Described at `#/paths/~1account/put`.
            #[inline]
            pub fn put_account(
                &self,
                body: impl Into<types::Account>,
            ) -> rt::Call<'_, types::Account, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_account",
                            method: rt::Method::PUT,
                            path: "/account",
                            security: &[],
                        },
                    )
                    .json(&Into::<types::Account>::into(body))
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
