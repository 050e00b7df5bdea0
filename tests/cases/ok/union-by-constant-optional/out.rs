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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Iban> for Account {
        fn from(it: Iban) -> Self {
            Self::Iban(it)
        }
    }
    impl ::core::convert::From<Local> for Account {
        fn from(it: Local) -> Self {
            Self::Local(it)
        }
    }
    impl ::core::convert::From<Wallet> for Account {
        fn from(it: Wallet) -> Self {
            Self::Wallet(it)
        }
    }
    impl weld::Decode for Account {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0, tag_1] = json.look(["type", "number"])?;
            match tag_0.as_text() {
                Some("iban") => json.read().map(Self::Iban),
                Some("local") => json.read().map(Self::Local),
                Some("wallet") => json.read().map(Self::Wallet),
                _ => {
                    if tag_0.is("null") {
                        json.read().map(Self::Wallet)
                    } else {
                        if tag_0.is_absent() {
                            {
                                let likely: &[usize] = if tag_1.is_absent() {
                                    &[1]
                                } else {
                                    &[0]
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
                        } else {
                            json.unknown(Self::Unknown)
                        }
                    }
                }
            }
        }
    }
    impl weld::Encode for Account {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Iban(it) => weld::Encode::encode(it, json),
                Self::Local(it) => weld::Encode::encode(it, json),
                Self::Wallet(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        pub fn new(iban: impl Into<String>) -> Self {
            Self { iban: iban.into() }
        }
    }
    impl weld::Decode for Iban {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut iban = None;
            json.members(
                &["iban", "type"],
                &mut [&mut iban, &mut weld::Constant::new("\"iban\"")],
            )?;
            let (Some(iban),) = (iban,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { iban })
        }
    }
    impl weld::Encode for Iban {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl Local {
        /// Creates a value with the required properties, and its discriminator.
        #[must_use]
        pub fn new(number: impl Into<String>) -> Self {
            Self {
                r#type: Some(LocalType::Local),
                number: number.into(),
                rest: ::std::collections::BTreeMap::new(),
            }
        }
        /// Sets [`type`](field@Self::type).
        #[must_use]
        pub fn r#type(mut self, r#type: LocalType) -> Self {
            self.r#type = Some(r#type);
            self
        }
    }
    impl weld::Decode for Local {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut r#type = None;
            let mut number = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["type", "number"],
                &mut [&mut r#type, &mut number],
                &mut rest,
            )?;
            let (Some(r#type), Some(number)) = (r#type, number) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { r#type, number, rest })
        }
    }
    impl weld::Encode for Local {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub r#type: weld::Presence<WalletType>,
        pub owner: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl Wallet {
        /// Creates a value with the required properties, and its discriminator.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: weld::Presence::Value(WalletType::Wallet),
                owner: None,
                rest: ::std::collections::BTreeMap::new(),
            }
        }
        /// Sets [`type`](field@Self::type).
        #[must_use]
        pub fn r#type(mut self, r#type: WalletType) -> Self {
            self.r#type = weld::Presence::Value(r#type);
            self
        }
        /// Sets [`type`](field@Self::type) to `null`, which differs from an absent property.
        #[must_use]
        pub fn type_null(mut self) -> Self {
            self.r#type = weld::Presence::Null;
            self
        }
        /// Sets [`owner`](field@Self::owner).
        #[must_use]
        pub fn owner<__Via>(
            mut self,
            owner: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.owner = weld::IntoOptional::into_optional(owner);
            self
        }
    }
    impl ::core::default::Default for Wallet {
        fn default() -> Self {
            Self::new()
        }
    }
    impl weld::Decode for Wallet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut r#type = None;
            let mut owner = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["type", "owner"],
                &mut [&mut r#type, &mut owner],
                &mut rest,
            )?;
            let (Some(r#type), Some(owner)) = (r#type, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { r#type, owner, rest })
        }
    }
    impl weld::Encode for Wallet {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    weld::open_enum! {
        WalletType { Wallet = "wallet" }
    }
    weld::serde_bridge! {
        Account, Iban, Local, Wallet, LocalType, WalletType
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
        /// `PUT /account`
        ///
        /// Described at `#/paths/~1account/put`.
        pub fn put_account(
            &self,
            body: impl Into<types::Account>,
        ) -> weld::Call<'_, types::Account, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_account",
                        method: weld::Method::PUT,
                        path: "/account",
                        security: &[],
                    },
                )
                .json(&Into::<types::Account>::into(body))
                .call()
        }
    }
}
