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
    /// let client = Client::builder().bearer(token).base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.exchange(body).await?;
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
                schemes: &[
                    rt::Scheme {
                        name: "apiKey",
                        kind: rt::SchemeKind::Bearer,
                    },
                    rt::Scheme {
                        name: "session",
                        kind: rt::SchemeKind::Bearer,
                    },
                ],
                defaults: &["apiKey"],
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
        /// Described at `#/components/schemas/Tokens`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Tokens {
            /// The property `accessToken`.
            pub access_token: rt::Secret,
            pub refresh_token: Option<rt::Secret>,
            pub password: Option<rt::Secret>,
            pub api_key: Option<rt::SecretValue<rt::Uuid>>,
            pub backup_codes: Option<Vec<rt::Secret>>,
            pub secrets: Option<::std::collections::BTreeMap<String, rt::Secret>>,
            pub credential: Option<rt::SecretValue<TokensCredential>>,
            pub token_type: Option<String>,
            pub client_id: Option<String>,
            pub max_tokens: Option<i64>,
            pub total_tokens: Option<i64>,
            pub is_secret: Option<bool>,
            pub secret: Option<bool>,
            pub password_expires_at: Option<rt::DateTime>,
            pub next_page_token: Option<String>,
            pub token: Option<TokensToken>,
        }
        impl rt::Decode for Tokens {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut access_token = rt::Required(None);
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
                        &mut rt::NullableSlot::new(&mut refresh_token),
                        &mut rt::NullableSlot::new(&mut password),
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
                let (rt::Required(Some(access_token)),) = (access_token,) else {
                    return Err(rt::JsonError::unfilled());
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
        impl rt::Encode for Tokens {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub code: rt::Secret,
            pub client_id: Option<String>,
            pub client_secret: rt::Secret,
        }
        impl ExchangeBody {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                grant_type: impl Into<String>,
                code: impl Into<rt::Secret>,
                client_secret: impl Into<rt::Secret>,
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
                client_id: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.client_id = rt::IntoOptional::into_optional(client_id);
                self
            }
        }
        impl rt::Decode for ExchangeBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut grant_type = rt::Required(None);
                let mut code = rt::Required(None);
                let mut client_id = None;
                let mut client_secret = rt::Required(None);
                json.members(
                    &["grant_type", "code", "client_id", "client_secret"],
                    &mut [&mut grant_type, &mut code, &mut client_id, &mut client_secret],
                )?;
                let (
                    rt::Required(Some(grant_type)),
                    rt::Required(Some(code)),
                    rt::Required(Some(client_secret)),
                ) = (grant_type, code, client_secret) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    grant_type,
                    code,
                    client_id,
                    client_secret,
                })
            }
        }
        impl rt::Encode for ExchangeBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            pub passphrase: rt::Secret,
        }
        impl rt::Decode for Login {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut user = rt::Required(None);
                let mut passphrase = rt::Required(None);
                json.members(
                    &["user", "passphrase"],
                    &mut [&mut user, &mut passphrase],
                )?;
                let (rt::Required(Some(user)), rt::Required(Some(passphrase))) = (
                    user,
                    passphrase,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { user, passphrase })
            }
        }
        impl rt::Encode for Login {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("user", &self.user);
                object.field("passphrase", &self.passphrase);
                object.end();
            }
            #[inline]
            fn wipe(&mut self) {
                rt::Encode::wipe(&mut self.user);
                rt::Encode::wipe(&mut self.passphrase);
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for TokensCredential {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for TokensCredential {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<Login> for TokensCredential {
            #[inline]
            fn from(it: Login) -> Self {
                Self::Login(it)
            }
        }
        impl rt::Decode for TokensCredential {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Object => json.fit(Self::Login, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for TokensCredential {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Login(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
            #[inline]
            fn wipe(&mut self) {
                match self {
                    Self::String(it) => rt::Encode::wipe(it),
                    Self::Login(it) => rt::Encode::wipe(it),
                    Self::Unknown(it) => rt::Encode::wipe(it),
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
        rt::open_enum! {
            TokensToken { One = "one", Two = "two" }
        }
        rt::serde_bridge! {
            Tokens, ExchangeBody, Login, TokensCredential, TokensToken
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /token`
            ///
            /// Described at `#/paths/~1token/post`.
            ///
            /// # Parameters
            ///
            /// - `X-Client-Token` (optional)
            /// - `page_token` (optional)
            #[inline]
            pub fn exchange(&self, body: types::ExchangeBody) -> Exchange<'_> {
                Exchange(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "exchange",
                                method: rt::Method::POST,
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
        pub struct Exchange<'c>(rt::Call<'c, types::Tokens, rt::Undocumented>);
        impl<'c> Exchange<'c> {
            /// Sets the parameter `X-Client-Token`.
            ///
            /// Described at `#/paths/~1token/post/parameters/0`.
            #[inline]
            pub fn x_client_token(
                mut self,
                x_client_token: impl Into<rt::Secret>,
            ) -> Self {
                self.0
                    .draft()
                    .header(
                        "X-Client-Token",
                        &Into::<rt::Secret>::into(x_client_token),
                        rt::SIMPLE,
                    );
                self
            }
            /// Sets the parameter `page_token`.
            ///
            /// Described at `#/paths/~1token/post/parameters/1`.
            #[inline]
            pub fn page_token(mut self, page_token: &str) -> Self {
                self.0.draft().query("page_token", page_token, rt::FORM);
                self
            }
        }
        rt::call_options!(Exchange, types::Tokens, rt::Undocumented);
        /// Headers of a successful response to `POST /token`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1token/post`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ExchangeHeaders {
            /// The header `X-Session-Token`.
            pub x_session_token: rt::JsonResult<Option<rt::Secret>>,
        }
        rt::from_headers! {
            ExchangeHeaders { x_session_token = "X-Session-Token" as Scalar }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
