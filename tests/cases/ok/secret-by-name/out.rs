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
            schemes: &[
                specweld::private::Scheme {
                    name: "apiKey",
                    kind: specweld::private::SchemeKind::Bearer,
                },
                specweld::private::Scheme {
                    name: "session",
                    kind: specweld::private::SchemeKind::Bearer,
                },
            ],
            defaults: &["apiKey"],
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
    /// Described at `#/components/schemas/Tokens`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Tokens {
        /// The property `accessToken`.
        pub access_token: weld::Secret,
        pub refresh_token: Option<weld::Secret>,
        pub password: Option<weld::Secret>,
        pub api_key: Option<weld::SecretValue<weld::Uuid>>,
        pub backup_codes: Option<Vec<weld::Secret>>,
        pub secrets: Option<::std::collections::BTreeMap<String, weld::Secret>>,
        pub credential: Option<weld::SecretValue<TokensCredential>>,
        pub token_type: Option<String>,
        pub client_id: Option<String>,
        pub max_tokens: Option<i64>,
        pub total_tokens: Option<i64>,
        pub is_secret: Option<bool>,
        pub secret: Option<bool>,
        pub password_expires_at: Option<weld::DateTime>,
        pub next_page_token: Option<String>,
        pub token: Option<TokensToken>,
    }
    impl weld::Decode for Tokens {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut access_token = None;
            let mut refresh_token = None;
            let mut password = None;
            let mut api_key = None;
            let mut backup_codes = None;
            let mut secrets = None;
            let mut credential = None;
            let mut token_type = None;
            let mut client_id = None;
            let mut max_tokens = None;
            let mut total_tokens = None;
            let mut is_secret = None;
            let mut secret = None;
            let mut password_expires_at = None;
            let mut next_page_token = None;
            let mut token = None;
            json.members(
                &[
                    "accessToken",
                    "refresh_token",
                    "password",
                    "api_key",
                    "backup_codes",
                    "secrets",
                    "credential",
                    "token_type",
                    "client_id",
                    "max_tokens",
                    "total_tokens",
                    "is_secret",
                    "secret",
                    "password_expires_at",
                    "next_page_token",
                    "token",
                ],
                &mut [
                    &mut access_token,
                    &mut weld::NullableSlot::new(&mut refresh_token),
                    &mut weld::NullableSlot::new(&mut password),
                    &mut api_key,
                    &mut backup_codes,
                    &mut secrets,
                    &mut credential,
                    &mut token_type,
                    &mut client_id,
                    &mut max_tokens,
                    &mut total_tokens,
                    &mut is_secret,
                    &mut secret,
                    &mut password_expires_at,
                    &mut next_page_token,
                    &mut token,
                ],
            )?;
            let (
                Some(access_token),
                Some(refresh_token),
                Some(password),
                Some(api_key),
                Some(backup_codes),
                Some(secrets),
                Some(credential),
                Some(token_type),
                Some(client_id),
                Some(max_tokens),
                Some(total_tokens),
                Some(is_secret),
                Some(secret),
                Some(password_expires_at),
                Some(next_page_token),
                Some(token),
            ) = (
                access_token,
                refresh_token,
                password,
                api_key,
                backup_codes,
                secrets,
                credential,
                token_type,
                client_id,
                max_tokens,
                total_tokens,
                is_secret,
                secret,
                password_expires_at,
                next_page_token,
                token,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                access_token,
                refresh_token,
                password,
                api_key,
                backup_codes,
                secrets,
                credential,
                token_type,
                client_id,
                max_tokens,
                total_tokens,
                is_secret,
                secret,
                password_expires_at,
                next_page_token,
                token,
            })
        }
    }
    impl weld::Encode for Tokens {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("accessToken", &self.access_token);
            object.field("refresh_token", &self.refresh_token);
            object.field("password", &self.password);
            object.optional("api_key", &self.api_key);
            object.optional("backup_codes", &self.backup_codes);
            object.optional("secrets", &self.secrets);
            object.optional("credential", &self.credential);
            object.optional("token_type", &self.token_type);
            object.optional("client_id", &self.client_id);
            object.optional("max_tokens", &self.max_tokens);
            object.optional("total_tokens", &self.total_tokens);
            object.optional("is_secret", &self.is_secret);
            object.optional("secret", &self.secret);
            object.optional("password_expires_at", &self.password_expires_at);
            object.optional("next_page_token", &self.next_page_token);
            object.optional("token", &self.token);
            object.end();
        }
    }
    /// A string.
    ///
    /// Described at `#/components/schemas/Text`.
    pub type Text = String;
    /// An object.
    ///
    /// Described at `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeBody {
        pub grant_type: String,
        pub code: weld::Secret,
        pub client_id: Option<String>,
        pub client_secret: weld::Secret,
    }
    impl ExchangeBody {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(
            grant_type: impl Into<String>,
            code: impl Into<weld::Secret>,
            client_secret: impl Into<weld::Secret>,
        ) -> Self {
            Self {
                grant_type: grant_type.into(),
                code: code.into(),
                client_id: None,
                client_secret: client_secret.into(),
            }
        }
        /// Sets [`client_id`](field@Self::client_id).
        #[must_use]
        pub fn client_id<__Via>(
            mut self,
            client_id: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.client_id = weld::IntoOptional::into_optional(client_id);
            self
        }
    }
    impl weld::Decode for ExchangeBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut grant_type = None;
            let mut code = None;
            let mut client_id = None;
            let mut client_secret = None;
            json.members(
                &["grant_type", "code", "client_id", "client_secret"],
                &mut [&mut grant_type, &mut code, &mut client_id, &mut client_secret],
            )?;
            let (Some(grant_type), Some(code), Some(client_id), Some(client_secret)) = (
                grant_type,
                code,
                client_id,
                client_secret,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                grant_type,
                code,
                client_id,
                client_secret,
            })
        }
    }
    impl weld::Encode for ExchangeBody {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("grant_type", &self.grant_type);
            object.field("code", &self.code);
            object.optional("client_id", &self.client_id);
            object.field("client_secret", &self.client_secret);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Login`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Login {
        pub user: String,
        pub passphrase: weld::Secret,
    }
    impl weld::Decode for Login {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut user = None;
            let mut passphrase = None;
            json.members(&["user", "passphrase"], &mut [&mut user, &mut passphrase])?;
            let (Some(user), Some(passphrase)) = (user, passphrase) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { user, passphrase })
        }
    }
    impl weld::Encode for Login {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("user", &self.user);
            object.field("passphrase", &self.passphrase);
            object.end();
        }
        fn wipe(&mut self) {
            weld::Encode::wipe(&mut self.user);
            weld::Encode::wipe(&mut self.passphrase);
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/Tokens/properties/credential`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum TokensCredential {
        /// A string.
        String(String),
        /// An object.
        Login(Login),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for TokensCredential {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for TokensCredential {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<Login> for TokensCredential {
        fn from(it: Login) -> Self {
            Self::Login(it)
        }
    }
    impl weld::Decode for TokensCredential {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Text => json.read().map(Self::String),
                weld::Kind::Object => json.fit(Self::Login, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for TokensCredential {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Login(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
        fn wipe(&mut self) {
            match self {
                Self::String(it) => weld::Encode::wipe(it),
                Self::Login(it) => weld::Encode::wipe(it),
                Self::Unknown(it) => weld::Encode::wipe(it),
            }
        }
    }
    /// One of several strings.
    ///
    /// Described at `#/components/schemas/Tokens/properties/token`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum TokensToken {
        /// `"one"`.
        One,
        /// `"two"`.
        Two,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        TokensToken { One = "one", Two = "two" }
    }
    weld::serde_bridge! {
        Tokens, ExchangeBody, Login, TokensCredential, TokensToken
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
        /// `POST /token`
        ///
        /// Described at `#/paths/~1token/post`.
        ///
        /// # Parameters
        ///
        /// - `X-Client-Token` (optional)
        /// - `page_token` (optional)
        pub fn exchange(&self, body: types::ExchangeBody) -> Exchange<'_> {
            Exchange(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "exchange",
                            method: weld::Method::POST,
                            path: "/token",
                            security: &[&["apiKey"]],
                        },
                    )
                    .form(&body, &[])
                    .call(),
            )
        }
    }
    /// A call of `POST /token` with optional parameters.
    ///
    /// Described at `#/paths/~1token/post`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Exchange<'c>(weld::Call<'c, types::Tokens, weld::Undocumented>);
    impl<'c> Exchange<'c> {
        /// Sets the parameter `X-Client-Token`.
        ///
        /// Described at `#/paths/~1token/post/parameters/0`.
        pub fn x_client_token(
            mut self,
            x_client_token: impl Into<weld::Secret>,
        ) -> Self {
            self.0
                .draft()
                .header(
                    "X-Client-Token",
                    &Into::<weld::Secret>::into(x_client_token),
                    weld::SIMPLE,
                );
            self
        }
        /// Sets the parameter `page_token`.
        ///
        /// Described at `#/paths/~1token/post/parameters/1`.
        pub fn page_token(mut self, page_token: &str) -> Self {
            self.0.draft().query("page_token", page_token, weld::FORM);
            self
        }
    }
    weld::call_options!(Exchange, types::Tokens, weld::Undocumented);
    /// Headers of a successful response to `POST /token`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1token/post`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeHeaders {
        /// The header `X-Session-Token`.
        pub x_session_token: weld::Decoded<Option<weld::Secret>>,
    }
    weld::from_headers! {
        ExchangeHeaders { x_session_token = "X-Session-Token" as Scalar }
    }
}
