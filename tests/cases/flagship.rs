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
    /// A client of WorkOS Connect Applications API, version 1.0.0.
    ///
    /// An independent description of the observed behaviour of the service. Every response has an `x-request-id` header; quote it in requests for support. Objects may gain members at any time.
    ///
    /// License: MIT OR Apache-2.0.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().bearer(token).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_application(id).await?;
    /// // The request body is the last argument.
    /// client.create_application(body).await?;
    /// // The items of all pages, as a stream.
    /// let items = client.list_applications().stream();
    /// ```
    ///
    /// # Tags
    ///
    /// - `applications`: Applications that may obtain tokens.
    /// - `client-secrets`: The secrets that authenticate an application.
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "WorkOS Connect Applications API",
                version: "1.0.0",
                servers: &[
                    rt::Server::new("https://api.workos.com", "Production"),
                    rt::Server::new("https://api.workos-test.com", "Staging"),
                ],
                schemes: &[
                    rt::Scheme {
                        name: "bearer",
                        kind: rt::SchemeKind::Bearer,
                    },
                ],
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
    pub type Error = rt::Error<types::ErrorBody>;
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// Production `https://api.workos.com`
        ///
        /// Described at `#/servers/0`.
        pub const PRODUCTION: rt::Server = rt::Server::new(
            "https://api.workos.com",
            "Production",
        );
        /// Staging `https://api.workos-test.com`
        ///
        /// Described at `#/servers/1`.
        pub const STAGING: rt::Server = rt::Server::new(
            "https://api.workos-test.com",
            "Staging",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// The order of a list by time of creation. `asc` puts the oldest first, `desc` the newest. `normal` puts the newest first, too, with reversed cursors: `before` is for older objects, and `after` for newer ones.
        ///
        /// The server's default is `"desc"`. For example `"desc"`.
        ///
        /// Described at `#/components/schemas/PaginationOrder`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PaginationOrder {
            /// `"normal"`.
            Normal,
            /// `"desc"`.
            Desc,
            /// `"asc"`.
            Asc,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PaginationOrder { Normal = "normal", Desc = "desc", Asc = "asc" }
        }
        /// The way in which an application was created: by itself, through Dynamic Client Registration, or by an authenticated request.
        ///
        /// For example `"dynamic"`.
        ///
        /// Described at `#/components/schemas/RegistrationType`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum RegistrationType {
            /// `"dynamic"`.
            Dynamic,
            /// `"authenticated"`.
            Authenticated,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            RegistrationType { Dynamic = "dynamic", Authenticated = "authenticated" }
        }
        /// One page of applications.
        ///
        /// Always has `"object": "list"`.
        ///
        /// Described at `#/components/schemas/ApplicationList`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ApplicationList {
            /// The applications on this page, in the requested order.
            pub data: Vec<ConnectApplication>,
            pub list_metadata: ListMetadata,
        }
        impl rt::Decode for ApplicationList {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut data = rt::Required(None);
                let mut list_metadata = rt::Required(None);
                json.members(
                    &["data", "list_metadata", "object"],
                    &mut [
                        &mut data,
                        &mut list_metadata,
                        &mut rt::Constant::new("\"list\""),
                    ],
                )?;
                let (rt::Required(Some(data)), rt::Required(Some(list_metadata))) = (
                    data,
                    list_metadata,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { data, list_metadata })
            }
        }
        impl rt::Encode for ApplicationList {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"list\"");
                object.field("data", &self.data);
                object.field("list_metadata", &self.list_metadata);
                object.end();
            }
        }
        /// The body of a failure. Every member can be absent.
        ///
        /// Described at `#/components/schemas/ErrorBody`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ErrorBody {
            /// The failure in one sentence, or in several.
            pub message: Option<ErrorBodyMessage>,
            /// The failure as a code for programs.
            pub code: Option<String>,
            /// A short name of the failure, such as the OAuth error code (RFC 6749, section 5.2).
            pub error: Option<String>,
            /// The failure in a sentence, beside `error`.
            pub error_description: Option<String>,
            /// The identifier that does not exist.
            pub entity_id: Option<String>,
            /// The faults of the request. Their form differs between endpoints.
            pub errors: Option<Vec<rt::Value>>,
        }
        impl rt::Decode for ErrorBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &[
                        "message",
                        "code",
                        "error",
                        "error_description",
                        "entity_id",
                        "errors",
                    ],
                    &mut [
                        &mut value.message,
                        &mut value.code,
                        &mut value.error,
                        &mut value.error_description,
                        &mut value.entity_id,
                        &mut value.errors,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ErrorBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("message", &self.message);
                object.optional("code", &self.code);
                object.optional("error", &self.error);
                object.optional("error_description", &self.error_description);
                object.optional("entity_id", &self.entity_id);
                object.optional("errors", &self.errors);
                object.end();
            }
        }
        /// An application that may obtain tokens. An OAuth application acts for people, a machine-to-machine application for an organization. `application_type` distinguishes them.
        ///
        /// Described at `#/components/schemas/ConnectApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ConnectApplication {
            /// An application that signs people in.
            OAuth(OAuthApplication),
            /// An application that acts for an organization, with no person present.
            M2m(M2mApplication),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ConnectApplication {
            /// Identifies the application; opaque.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn id(&self) -> &str {
                match self {
                    Self::OAuth(it) => &it.id,
                    Self::M2m(it) => &it.id,
                    Self::Unknown(it) => {
                        it.get("id").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
            /// The identifier the application presents when it asks for tokens. Paths take it in place of `id`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn client_id(&self) -> &str {
                match self {
                    Self::OAuth(it) => &it.client_id,
                    Self::M2m(it) => &it.client_id,
                    Self::Unknown(it) => {
                        it.get("client_id")
                            .and_then(rt::Value::as_str)
                            .unwrap_or_default()
                    }
                }
            }
            /// The purpose of the application.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn description(&self) -> Option<&str> {
                match self {
                    Self::OAuth(it) => it.description.as_deref(),
                    Self::M2m(it) => it.description.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
            /// The name people see.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::OAuth(it) => &it.name,
                    Self::M2m(it) => &it.name,
                    Self::Unknown(it) => {
                        it.get("name").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
            /// The scopes the application may ask for.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn scopes(&self) -> Option<&[String]> {
                match self {
                    Self::OAuth(it) => Some(&it.scopes[..]),
                    Self::M2m(it) => Some(&it.scopes[..]),
                    Self::Unknown(_) => None,
                }
            }
            /// The organization that owns the application; only third-party applications have one.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn organization_id(&self) -> Option<&str> {
                match self {
                    Self::OAuth(it) => it.organization_id.as_deref(),
                    Self::M2m(it) => Some(&it.organization_id[..]),
                    Self::Unknown(_) => None,
                }
            }
            /// When the application was created.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn created_at(&self) -> Option<&rt::DateTime> {
                match self {
                    Self::OAuth(it) => Some(&it.created_at),
                    Self::M2m(it) => Some(&it.created_at),
                    Self::Unknown(_) => None,
                }
            }
            /// When the application last changed.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn updated_at(&self) -> Option<&rt::DateTime> {
                match self {
                    Self::OAuth(it) => Some(&it.updated_at),
                    Self::M2m(it) => Some(&it.updated_at),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<OAuthApplication> for ConnectApplication {
            #[inline]
            fn from(it: OAuthApplication) -> Self {
                Self::OAuth(it)
            }
        }
        impl ::core::convert::From<M2mApplication> for ConnectApplication {
            #[inline]
            fn from(it: M2mApplication) -> Self {
                Self::M2m(it)
            }
        }
        impl rt::Decode for ConnectApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["application_type"])?;
                match tag_0.as_text() {
                    Some("oauth") => json.read().map(Self::OAuth),
                    Some("m2m") => json.read().map(Self::M2m),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ConnectApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::OAuth(it) => rt::Encode::encode(it, json),
                    Self::M2m(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// The cursors of the neighbouring pages.
        ///
        /// Described at `#/components/schemas/ListMetadata`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListMetadata {
            /// The value of `before` for the page before this one; null if there is none.
            pub before: Option<String>,
            /// The value of `after` for the page after this one; null if there is none.
            pub after: Option<String>,
        }
        impl rt::Decode for ListMetadata {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut before = None;
                let mut after = None;
                json.members(
                    &["before", "after"],
                    &mut [
                        &mut rt::NullableSlot::new(&mut before),
                        &mut rt::NullableSlot::new(&mut after),
                    ],
                )?;
                Ok(Self { before, after })
            }
        }
        impl rt::Encode for ListMetadata {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("before", &self.before);
                object.field("after", &self.after);
                object.end();
            }
        }
        /// The failure in one sentence, or in several.
        ///
        /// Described at `#/components/schemas/ErrorBody/properties/message`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ErrorBodyMessage {
            /// A string.
            String(String),
            /// An array.
            Array(Vec<String>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for ErrorBodyMessage {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for ErrorBodyMessage {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<Vec<String>> for ErrorBodyMessage {
            #[inline]
            fn from(it: Vec<String>) -> Self {
                Self::Array(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[&str; N]> for ErrorBodyMessage {
            #[inline]
            fn from(it: [&str; N]) -> Self {
                Self::Array(rt::list(it))
            }
        }
        impl rt::Decode for ErrorBodyMessage {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Array => json.fit(Self::Array, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ErrorBodyMessage {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Array(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An application that signs people in.
        ///
        /// There are three kinds. A *first-party* application is your own. A *third-party* application belongs to an organization of yours. A *dynamically registered* application registered itself through Dynamic Client Registration (RFC 7591) and belongs to no organization.
        ///
        /// Always has `"object": "connect_application"` and `"application_type": "oauth"`.
        ///
        /// Described at `#/components/schemas/OAuthApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct OAuthApplication {
            /// Identifies the application; opaque.
            pub id: String,
            /// The identifier the application presents when it asks for tokens. Paths take it in place of `id`.
            pub client_id: String,
            /// The purpose of the application.
            pub description: Option<String>,
            /// The name people see.
            pub name: String,
            /// The scopes the application may ask for.
            pub scopes: Vec<String>,
            /// The addresses to which people may be sent back after they sign in.
            pub redirect_uris: Vec<RedirectUri>,
            /// True if PKCE (RFC 7636) authenticates the application instead of a client secret.
            pub uses_pkce: bool,
            /// True if the application is your own.
            pub is_first_party: bool,
            /// True if the application registered itself. First-party applications do not have it.
            pub was_dynamically_registered: Option<bool>,
            /// The organization that owns the application; only third-party applications have one.
            pub organization_id: Option<String>,
            /// The web origins that may call the token endpoints from a browser.
            pub cors_origins: Option<Vec<String>>,
            /// When the application was created.
            pub created_at: rt::DateTime,
            /// When the application last changed.
            pub updated_at: rt::DateTime,
        }
        impl rt::Decode for OAuthApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut client_id = rt::Required(None);
                let mut description = None;
                let mut name = rt::Required(None);
                let mut scopes = rt::Required(None);
                let mut redirect_uris = rt::Required(None);
                let mut uses_pkce = rt::Required(None);
                let mut is_first_party = rt::Required(None);
                let mut was_dynamically_registered = None;
                let mut organization_id = None;
                let mut cors_origins = None;
                let mut created_at = rt::Required(None);
                let mut updated_at = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "client_id",
                        "description",
                        "name",
                        "scopes",
                        "redirect_uris",
                        "uses_pkce",
                        "is_first_party",
                        "was_dynamically_registered",
                        "organization_id",
                        "cors_origins",
                        "created_at",
                        "updated_at",
                        "object",
                        "application_type",
                    ],
                    &mut [
                        &mut id,
                        &mut client_id,
                        &mut description,
                        &mut name,
                        &mut scopes,
                        &mut redirect_uris,
                        &mut uses_pkce,
                        &mut is_first_party,
                        &mut was_dynamically_registered,
                        &mut organization_id,
                        &mut cors_origins,
                        &mut created_at,
                        &mut updated_at,
                        &mut rt::Constant::new("\"connect_application\""),
                        &mut rt::Constant::new("\"oauth\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(client_id)),
                    rt::Required(Some(name)),
                    rt::Required(Some(scopes)),
                    rt::Required(Some(redirect_uris)),
                    rt::Required(Some(uses_pkce)),
                    rt::Required(Some(is_first_party)),
                    rt::Required(Some(created_at)),
                    rt::Required(Some(updated_at)),
                ) = (
                    id,
                    client_id,
                    name,
                    scopes,
                    redirect_uris,
                    uses_pkce,
                    is_first_party,
                    created_at,
                    updated_at,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    client_id,
                    description,
                    name,
                    scopes,
                    redirect_uris,
                    uses_pkce,
                    is_first_party,
                    was_dynamically_registered,
                    organization_id,
                    cors_origins,
                    created_at,
                    updated_at,
                })
            }
        }
        impl rt::Encode for OAuthApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"connect_application\"");
                object.constant("application_type", "\"oauth\"");
                object.field("id", &self.id);
                object.field("client_id", &self.client_id);
                object.optional("description", &self.description);
                object.field("name", &self.name);
                object.field("scopes", &self.scopes);
                object.field("redirect_uris", &self.redirect_uris);
                object.field("uses_pkce", &self.uses_pkce);
                object.field("is_first_party", &self.is_first_party);
                object
                    .optional(
                        "was_dynamically_registered",
                        &self.was_dynamically_registered,
                    );
                object.optional("organization_id", &self.organization_id);
                object.optional("cors_origins", &self.cors_origins);
                object.field("created_at", &self.created_at);
                object.field("updated_at", &self.updated_at);
                object.end();
            }
        }
        /// An application that acts for an organization, with no person present.
        ///
        /// Always has `"object": "connect_application"` and `"application_type": "m2m"`.
        ///
        /// Described at `#/components/schemas/M2mApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct M2mApplication {
            /// Identifies the application; opaque.
            pub id: String,
            /// The identifier the application presents when it asks for tokens. Paths take it in place of `id`.
            pub client_id: String,
            /// The purpose of the application.
            pub description: Option<String>,
            /// The name people see.
            pub name: String,
            /// The scopes the application may ask for.
            pub scopes: Vec<String>,
            /// The organization the application acts for.
            pub organization_id: String,
            /// When the application was created.
            pub created_at: rt::DateTime,
            /// When the application last changed.
            pub updated_at: rt::DateTime,
        }
        impl rt::Decode for M2mApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut client_id = rt::Required(None);
                let mut description = None;
                let mut name = rt::Required(None);
                let mut scopes = rt::Required(None);
                let mut organization_id = rt::Required(None);
                let mut created_at = rt::Required(None);
                let mut updated_at = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "client_id",
                        "description",
                        "name",
                        "scopes",
                        "organization_id",
                        "created_at",
                        "updated_at",
                        "object",
                        "application_type",
                    ],
                    &mut [
                        &mut id,
                        &mut client_id,
                        &mut description,
                        &mut name,
                        &mut scopes,
                        &mut organization_id,
                        &mut created_at,
                        &mut updated_at,
                        &mut rt::Constant::new("\"connect_application\""),
                        &mut rt::Constant::new("\"m2m\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(client_id)),
                    rt::Required(Some(name)),
                    rt::Required(Some(scopes)),
                    rt::Required(Some(organization_id)),
                    rt::Required(Some(created_at)),
                    rt::Required(Some(updated_at)),
                ) = (
                    id,
                    client_id,
                    name,
                    scopes,
                    organization_id,
                    created_at,
                    updated_at,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    client_id,
                    description,
                    name,
                    scopes,
                    organization_id,
                    created_at,
                    updated_at,
                })
            }
        }
        impl rt::Encode for M2mApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"connect_application\"");
                object.constant("application_type", "\"m2m\"");
                object.field("id", &self.id);
                object.field("client_id", &self.client_id);
                object.optional("description", &self.description);
                object.field("name", &self.name);
                object.field("scopes", &self.scopes);
                object.field("organization_id", &self.organization_id);
                object.field("created_at", &self.created_at);
                object.field("updated_at", &self.updated_at);
                object.end();
            }
        }
        /// An address to which people may be sent back after they sign in.
        ///
        /// Described at `#/components/schemas/RedirectUri`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RedirectUri {
            /// The address.
            ///
            /// Format: `uri`.
            pub uri: String,
            /// True if this address is used for a sign-in without an address.
            pub default: bool,
        }
        impl rt::Decode for RedirectUri {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut uri = rt::Required(None);
                let mut default = rt::Required(None);
                json.members(&["uri", "default"], &mut [&mut uri, &mut default])?;
                let (rt::Required(Some(uri)), rt::Required(Some(default))) = (
                    uri,
                    default,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { uri, default })
            }
        }
        impl rt::Encode for RedirectUri {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("uri", &self.uri);
                object.field("default", &self.default);
                object.end();
            }
        }
        /// The application to create; `application_type` is its kind.
        ///
        /// Described at `#/components/schemas/CreateApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum CreateApplication {
            /// A new OAuth application. A third-party application must name its organization.
            OAuth(CreateOAuthApplication),
            /// A new machine-to-machine application.
            M2m(CreateM2mApplication),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl CreateApplication {
            /// The name people see.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::OAuth(it) => &it.name,
                    Self::M2m(it) => &it.name,
                    Self::Unknown(it) => {
                        it.get("name").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
            /// The organization that owns a third-party application.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn organization_id(&self) -> Option<&str> {
                match self {
                    Self::OAuth(it) => it.organization_id.as_deref(),
                    Self::M2m(it) => Some(&it.organization_id[..]),
                    Self::Unknown(_) => None,
                }
            }
            /// The purpose of the application.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn description(&self) -> Option<&str> {
                match self {
                    Self::OAuth(it) => it.description.as_deref(),
                    Self::M2m(it) => it.description.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
            /// The scopes it may ask for.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn scopes(&self) -> Option<&[String]> {
                match self {
                    Self::OAuth(it) => it.scopes.as_deref(),
                    Self::M2m(it) => it.scopes.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<CreateOAuthApplication> for CreateApplication {
            #[inline]
            fn from(it: CreateOAuthApplication) -> Self {
                Self::OAuth(it)
            }
        }
        impl ::core::convert::From<CreateM2mApplication> for CreateApplication {
            #[inline]
            fn from(it: CreateM2mApplication) -> Self {
                Self::M2m(it)
            }
        }
        impl rt::Decode for CreateApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["application_type"])?;
                match tag_0.as_text() {
                    Some("oauth") => json.read().map(Self::OAuth),
                    Some("m2m") => json.read().map(Self::M2m),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for CreateApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::OAuth(it) => rt::Encode::encode(it, json),
                    Self::M2m(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// A new OAuth application. A third-party application must name its organization.
        ///
        /// Keywords that are not enforced: `if`, `then`. Always sends `"application_type": "oauth"`.
        ///
        /// Described at `#/components/schemas/CreateOAuthApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CreateOAuthApplication {
            /// The name people see.
            pub name: String,
            /// True if the application is your own. If it is false, `organization_id` is required.
            pub is_first_party: bool,
            /// The organization that owns a third-party application.
            pub organization_id: Option<String>,
            /// The purpose of the application.
            pub description: Option<String>,
            /// The scopes it may ask for.
            pub scopes: Option<Vec<String>>,
            /// The addresses to which people may be sent back after they sign in.
            pub redirect_uris: Option<Vec<RedirectUriInput>>,
            /// True if PKCE (RFC 7636) authenticates the application instead of a client secret.
            pub uses_pkce: Option<bool>,
            /// The web origins that may call the token endpoints from a browser.
            pub cors_origins: Option<Vec<String>>,
        }
        impl CreateOAuthApplication {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>, is_first_party: bool) -> Self {
                Self {
                    name: name.into(),
                    is_first_party,
                    organization_id: None,
                    description: None,
                    scopes: None,
                    redirect_uris: None,
                    uses_pkce: None,
                    cors_origins: None,
                }
            }
            /// Sets [`organization_id`](field@Self::organization_id).
            #[must_use]
            pub fn organization_id<__Via>(
                mut self,
                organization_id: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.organization_id = rt::IntoOptional::into_optional(organization_id);
                self
            }
            /// Sets [`description`](field@Self::description).
            #[must_use]
            pub fn description<__Via>(
                mut self,
                description: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.description = rt::IntoOptional::into_optional(description);
                self
            }
            /// Sets [`scopes`](field@Self::scopes).
            #[must_use]
            #[inline]
            pub fn scopes(
                mut self,
                scopes: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.scopes = Some(rt::list(scopes));
                self
            }
            /// Sets [`redirect_uris`](field@Self::redirect_uris).
            #[must_use]
            #[inline]
            pub fn redirect_uris(
                mut self,
                redirect_uris: impl IntoIterator<Item = RedirectUriInput>,
            ) -> Self {
                self.redirect_uris = Some(rt::list(redirect_uris));
                self
            }
            /// Sets [`uses_pkce`](field@Self::uses_pkce).
            #[must_use]
            #[inline]
            pub fn uses_pkce(mut self, uses_pkce: bool) -> Self {
                self.uses_pkce = Some(uses_pkce);
                self
            }
            /// Sets [`cors_origins`](field@Self::cors_origins).
            #[must_use]
            #[inline]
            pub fn cors_origins(
                mut self,
                cors_origins: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.cors_origins = Some(rt::list(cors_origins));
                self
            }
        }
        impl rt::Decode for CreateOAuthApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut is_first_party = rt::Required(None);
                let mut organization_id = None;
                let mut description = None;
                let mut scopes = None;
                let mut redirect_uris = None;
                let mut uses_pkce = None;
                let mut cors_origins = None;
                json.members(
                    &[
                        "name",
                        "is_first_party",
                        "organization_id",
                        "description",
                        "scopes",
                        "redirect_uris",
                        "uses_pkce",
                        "cors_origins",
                        "application_type",
                    ],
                    &mut [
                        &mut name,
                        &mut is_first_party,
                        &mut organization_id,
                        &mut description,
                        &mut scopes,
                        &mut redirect_uris,
                        &mut uses_pkce,
                        &mut cors_origins,
                        &mut rt::Constant::new("\"oauth\""),
                    ],
                )?;
                let (rt::Required(Some(name)), rt::Required(Some(is_first_party))) = (
                    name,
                    is_first_party,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    is_first_party,
                    organization_id,
                    description,
                    scopes,
                    redirect_uris,
                    uses_pkce,
                    cors_origins,
                })
            }
        }
        impl rt::Encode for CreateOAuthApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("application_type", "\"oauth\"");
                object.field("name", &self.name);
                object.field("is_first_party", &self.is_first_party);
                object.optional("organization_id", &self.organization_id);
                object.optional("description", &self.description);
                object.optional("scopes", &self.scopes);
                object.optional("redirect_uris", &self.redirect_uris);
                object.optional("uses_pkce", &self.uses_pkce);
                object.optional("cors_origins", &self.cors_origins);
                object.end();
            }
        }
        /// A new machine-to-machine application.
        ///
        /// Always sends `"application_type": "m2m"`.
        ///
        /// Described at `#/components/schemas/CreateM2mApplication`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CreateM2mApplication {
            /// The name people see.
            pub name: String,
            /// The organization it acts for.
            pub organization_id: String,
            /// The purpose of the application.
            pub description: Option<String>,
            /// The scopes it may ask for.
            pub scopes: Option<Vec<String>>,
        }
        impl CreateM2mApplication {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                name: impl Into<String>,
                organization_id: impl Into<String>,
            ) -> Self {
                Self {
                    name: name.into(),
                    organization_id: organization_id.into(),
                    description: None,
                    scopes: None,
                }
            }
            /// Sets [`description`](field@Self::description).
            #[must_use]
            pub fn description<__Via>(
                mut self,
                description: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.description = rt::IntoOptional::into_optional(description);
                self
            }
            /// Sets [`scopes`](field@Self::scopes).
            #[must_use]
            #[inline]
            pub fn scopes(
                mut self,
                scopes: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.scopes = Some(rt::list(scopes));
                self
            }
        }
        impl rt::Decode for CreateM2mApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut organization_id = rt::Required(None);
                let mut description = None;
                let mut scopes = None;
                json.members(
                    &[
                        "name",
                        "organization_id",
                        "description",
                        "scopes",
                        "application_type",
                    ],
                    &mut [
                        &mut name,
                        &mut organization_id,
                        &mut description,
                        &mut scopes,
                        &mut rt::Constant::new("\"m2m\""),
                    ],
                )?;
                let (rt::Required(Some(name)), rt::Required(Some(organization_id))) = (
                    name,
                    organization_id,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    organization_id,
                    description,
                    scopes,
                })
            }
        }
        impl rt::Encode for CreateM2mApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("application_type", "\"m2m\"");
                object.field("name", &self.name);
                object.field("organization_id", &self.organization_id);
                object.optional("description", &self.description);
                object.optional("scopes", &self.scopes);
                object.end();
            }
        }
        /// An address to which people may be sent back after they sign in, in a request.
        ///
        /// Described at `#/components/schemas/RedirectUriInput`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RedirectUriInput {
            /// The address, with its scheme.
            ///
            /// Format: `uri`.
            pub uri: String,
            /// True to use this address for a sign-in without an address.
            pub default: Option<bool>,
        }
        impl RedirectUriInput {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(uri: impl Into<String>) -> Self {
                Self {
                    uri: uri.into(),
                    default: None,
                }
            }
            /// Sets [`default`](field@Self::default).
            #[must_use]
            #[inline]
            pub fn default(mut self, default: bool) -> Self {
                self.default = Some(default);
                self
            }
        }
        impl rt::Decode for RedirectUriInput {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut uri = rt::Required(None);
                let mut default = None;
                json.members(&["uri", "default"], &mut [&mut uri, &mut default])?;
                let (rt::Required(Some(uri)),) = (uri,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { uri, default })
            }
        }
        impl rt::Encode for RedirectUriInput {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("uri", &self.uri);
                object.optional("default", &self.default);
                object.end();
            }
        }
        /// The changes to an application. An absent member changes nothing; null clears the value.
        ///
        /// Described at `#/components/schemas/UpdateApplication`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct UpdateApplication {
            /// The name people see.
            pub name: Option<String>,
            /// The purpose of the application.
            pub description: rt::Presence<String>,
            /// The scopes it may ask for; replaces the whole list.
            pub scopes: rt::Presence<Vec<String>>,
            /// The addresses to which people may be sent back after they sign in; replaces the whole list. It has no effect on a machine-to-machine application.
            pub redirect_uris: rt::Presence<Vec<RedirectUriInput>>,
            /// The web origins that may call the token endpoints from a browser; replaces the whole list. It has no effect on a machine-to-machine application.
            pub cors_origins: rt::Presence<Vec<String>>,
        }
        impl UpdateApplication {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`name`](field@Self::name).
            #[must_use]
            pub fn name<__Via>(
                mut self,
                name: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.name = rt::IntoOptional::into_optional(name);
                self
            }
            /// Sets [`description`](field@Self::description).
            #[must_use]
            pub fn description<__Via>(
                mut self,
                description: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.description = rt::IntoPresence::into_presence(description);
                self
            }
            /// Sets [`description`](field@Self::description) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn description_null(mut self) -> Self {
                self.description = rt::Presence::Null;
                self
            }
            /// Sets [`scopes`](field@Self::scopes).
            #[must_use]
            #[inline]
            pub fn scopes(
                mut self,
                scopes: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.scopes = rt::Presence::Value(rt::list(scopes));
                self
            }
            /// Sets [`scopes`](field@Self::scopes) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn scopes_null(mut self) -> Self {
                self.scopes = rt::Presence::Null;
                self
            }
            /// Sets [`redirect_uris`](field@Self::redirect_uris).
            #[must_use]
            #[inline]
            pub fn redirect_uris(
                mut self,
                redirect_uris: impl IntoIterator<Item = RedirectUriInput>,
            ) -> Self {
                self.redirect_uris = rt::Presence::Value(rt::list(redirect_uris));
                self
            }
            /// Sets [`redirect_uris`](field@Self::redirect_uris) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn redirect_uris_null(mut self) -> Self {
                self.redirect_uris = rt::Presence::Null;
                self
            }
            /// Sets [`cors_origins`](field@Self::cors_origins).
            #[must_use]
            #[inline]
            pub fn cors_origins(
                mut self,
                cors_origins: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.cors_origins = rt::Presence::Value(rt::list(cors_origins));
                self
            }
            /// Sets [`cors_origins`](field@Self::cors_origins) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn cors_origins_null(mut self) -> Self {
                self.cors_origins = rt::Presence::Null;
                self
            }
        }
        impl rt::Decode for UpdateApplication {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "description", "scopes", "redirect_uris", "cors_origins"],
                    &mut [
                        &mut value.name,
                        &mut value.description,
                        &mut value.scopes,
                        &mut value.redirect_uris,
                        &mut value.cors_origins,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for UpdateApplication {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.optional("description", &self.description);
                object.optional("scopes", &self.scopes);
                object.optional("redirect_uris", &self.redirect_uris);
                object.optional("cors_origins", &self.cors_origins);
                object.end();
            }
        }
        /// A client secret in a list, without its value.
        ///
        /// Always has `"object": "connect_application_secret"`.
        ///
        /// Described at `#/components/schemas/ClientSecret`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ClientSecret {
            /// Identifies the secret; opaque, and harmless to log.
            pub id: String,
            /// A few characters of the value, by which a person can recognise it.
            pub secret_hint: String,
            /// When the secret last authenticated a request; null until then.
            pub last_used_at: Option<rt::DateTime>,
            /// When the secret was created.
            pub created_at: rt::DateTime,
            /// When the secret's record last changed.
            pub updated_at: rt::DateTime,
        }
        impl rt::Decode for ClientSecret {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut secret_hint = rt::Required(None);
                let mut last_used_at = None;
                let mut created_at = rt::Required(None);
                let mut updated_at = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "secret_hint",
                        "last_used_at",
                        "created_at",
                        "updated_at",
                        "object",
                    ],
                    &mut [
                        &mut id,
                        &mut secret_hint,
                        &mut last_used_at,
                        &mut created_at,
                        &mut updated_at,
                        &mut rt::Constant::new("\"connect_application_secret\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(secret_hint)),
                    rt::Required(Some(created_at)),
                    rt::Required(Some(updated_at)),
                ) = (id, secret_hint, created_at, updated_at) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    secret_hint,
                    last_used_at,
                    created_at,
                    updated_at,
                })
            }
        }
        impl rt::Encode for ClientSecret {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"connect_application_secret\"");
                object.field("id", &self.id);
                object.field("secret_hint", &self.secret_hint);
                object.optional("last_used_at", &self.last_used_at);
                object.field("created_at", &self.created_at);
                object.field("updated_at", &self.updated_at);
                object.end();
            }
        }
        /// A new client secret, with its value, which no other response contains.
        ///
        /// Always has `"object": "connect_application_secret"`.
        ///
        /// Described at `#/components/schemas/NewClientSecret`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct NewClientSecret {
            /// Identifies the secret; opaque, and harmless to log.
            pub id: String,
            /// A few characters of the value, by which a person can recognise it.
            pub secret_hint: String,
            /// When the secret last authenticated a request; null until then.
            pub last_used_at: Option<rt::DateTime>,
            /// When the secret was created.
            pub created_at: rt::DateTime,
            /// When the secret's record last changed.
            pub updated_at: rt::DateTime,
            /// The value. Store it: no other response contains it.
            pub secret: rt::Secret,
        }
        impl rt::Decode for NewClientSecret {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut secret_hint = rt::Required(None);
                let mut last_used_at = None;
                let mut created_at = rt::Required(None);
                let mut updated_at = rt::Required(None);
                let mut secret = rt::Required(None);
                json.members(
                    &[
                        "id",
                        "secret_hint",
                        "last_used_at",
                        "created_at",
                        "updated_at",
                        "secret",
                        "object",
                    ],
                    &mut [
                        &mut id,
                        &mut secret_hint,
                        &mut last_used_at,
                        &mut created_at,
                        &mut updated_at,
                        &mut secret,
                        &mut rt::Constant::new("\"connect_application_secret\""),
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(secret_hint)),
                    rt::Required(Some(created_at)),
                    rt::Required(Some(updated_at)),
                    rt::Required(Some(secret)),
                ) = (id, secret_hint, created_at, updated_at, secret) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    secret_hint,
                    last_used_at,
                    created_at,
                    updated_at,
                    secret,
                })
            }
        }
        impl rt::Encode for NewClientSecret {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"connect_application_secret\"");
                object.field("id", &self.id);
                object.field("secret_hint", &self.secret_hint);
                object.optional("last_used_at", &self.last_used_at);
                object.field("created_at", &self.created_at);
                object.field("updated_at", &self.updated_at);
                object.field("secret", &self.secret);
                object.end();
            }
        }
        /// A new client secret has no settings: an empty object.
        ///
        /// Described at `#/components/schemas/CreateClientSecret`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct CreateClientSecret {}
        impl CreateClientSecret {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
        }
        impl rt::Decode for CreateClientSecret {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let value = <Self as ::core::default::Default>::default();
                json.members(&[], &mut [])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreateClientSecret {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let object = json.object();
                object.end();
            }
        }
        rt::serde_bridge! {
            PaginationOrder, RegistrationType, ApplicationList, ErrorBody,
            ConnectApplication, ListMetadata, ErrorBodyMessage, OAuthApplication,
            M2mApplication, RedirectUri, CreateApplication, CreateOAuthApplication,
            CreateM2mApplication, RedirectUriInput, UpdateApplication, ClientSecret,
            NewClientSecret, CreateClientSecret
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /connect/applications`
            ///
            /// List applications.
            ///
            /// Lists applications in pages, the newest first by default.
            ///
            /// Tagged `applications`.
            ///
            /// Described at `#/paths/~1connect~1applications/get`.
            ///
            /// # Parameters
            ///
            /// - `before` (optional): Show the objects before this one in the list. Takes the identifier from `list_metadata.before`.
            /// - `after` (optional): Show the objects after this one in the list. Takes the identifier from `list_metadata.after`.
            /// - `limit` (optional): The most applications on a page.
            /// - `order` (optional): The order of the list.
            /// - `registration_types` (optional): Show applications that were created in one of these ways. Dynamically registered applications are left out by default.
            /// - `organization_id` (optional): Show applications of this organization only.
            ///
            /// # Errors
            ///
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `422`: The request has a value that the service does not accept.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn list_applications(&self) -> ListApplications<'_> {
                ListApplications(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_applications",
                                method: rt::Method::GET,
                                path: "/connect/applications",
                                security: &[&["bearer"]],
                            },
                        )
                        .tags(&["applications"])
                        .call(),
                )
            }
            /// `POST /connect/applications`
            ///
            /// Create an application.
            ///
            /// Creates an OAuth or a machine-to-machine application.
            ///
            /// Tagged `applications`.
            ///
            /// Described at `#/paths/~1connect~1applications/post`.
            ///
            /// # Errors
            ///
            /// - `400`: The body is not JSON.
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `415`: The body is not sent as JSON.
            /// - `422`: The request has a value that the service does not accept.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn create_application(
                &self,
                body: impl Into<types::CreateApplication>,
            ) -> rt::Call<'_, types::ConnectApplication, types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_application",
                            method: rt::Method::POST,
                            path: "/connect/applications",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["applications"])
                    .json(&Into::<types::CreateApplication>::into(body))
                    .call()
            }
            /// `GET /connect/applications/{id}`
            ///
            /// Get an application.
            ///
            /// Gets one application.
            ///
            /// Tagged `applications`.
            ///
            /// Described at `#/paths/~1connect~1applications~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`: The application's `id` or its `client_id`.
            ///
            /// # Errors
            ///
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn get_application(
                &self,
                id: &str,
            ) -> rt::Call<'_, types::ConnectApplication, types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_application",
                            method: rt::Method::GET,
                            path: "/connect/applications/{id}",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["applications"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `PUT /connect/applications/{id}`
            ///
            /// Update an application.
            ///
            /// Changes the members that the body contains.
            ///
            /// Tagged `applications`.
            ///
            /// Described at `#/paths/~1connect~1applications~1{id}/put`.
            ///
            /// # Parameters
            ///
            /// - `id`: The application's `id` or its `client_id`.
            ///
            /// # Errors
            ///
            /// - `400`: The body is not JSON.
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `415`: The body is not sent as JSON.
            /// - `422`: The request has a value that the service does not accept.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn update_application(
                &self,
                id: &str,
                body: types::UpdateApplication,
            ) -> rt::Call<'_, types::ConnectApplication, types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "update_application",
                            method: rt::Method::PUT,
                            path: "/connect/applications/{id}",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["applications"])
                    .path("id", id, rt::SIMPLE)
                    .json(&body)
                    .call()
            }
            /// `DELETE /connect/applications/{id}`
            ///
            /// Delete an application.
            ///
            /// Deletes an application together with its client secrets.
            ///
            /// Tagged `applications`.
            ///
            /// Described at `#/paths/~1connect~1applications~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`: The application's `id` or its `client_id`.
            ///
            /// # Errors
            ///
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn delete_application(
                &self,
                id: &str,
            ) -> rt::Call<'_, (), types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_application",
                            method: rt::Method::DELETE,
                            path: "/connect/applications/{id}",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["applications"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /connect/applications/{id}/client_secrets`
            ///
            /// List client secrets.
            ///
            /// Lists all client secrets of an application, without their values.
            ///
            /// Tagged `client-secrets`.
            ///
            /// Described at `#/paths/~1connect~1applications~1{id}~1client_secrets/get`.
            ///
            /// # Parameters
            ///
            /// - `id`: The application's `id` or its `client_id`.
            ///
            /// # Errors
            ///
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn list_client_secrets(
                &self,
                id: &str,
            ) -> rt::Call<'_, Vec<types::ClientSecret>, types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_client_secrets",
                            method: rt::Method::GET,
                            path: "/connect/applications/{id}/client_secrets",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["client-secrets"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `POST /connect/applications/{id}/client_secrets`
            ///
            /// Create a client secret.
            ///
            /// Creates a client secret. Only this response contains its value. An application has at most five; to rotate the fifth, delete one first.
            ///
            /// Tagged `client-secrets`.
            ///
            /// Described at `#/paths/~1connect~1applications~1{id}~1client_secrets/post`.
            ///
            /// # Parameters
            ///
            /// - `id`: The application's `id` or its `client_id`.
            ///
            /// # Errors
            ///
            /// - `400`: The body is not JSON.
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `409`: The application has the maximal number of client secrets: delete one first.
            /// - `415`: The body is not sent as JSON.
            /// - `422`: The request has a value that the service does not accept.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn create_client_secret(
                &self,
                id: &str,
            ) -> rt::Call<'_, types::NewClientSecret, types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_client_secret",
                            method: rt::Method::POST,
                            path: "/connect/applications/{id}/client_secrets",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["client-secrets"])
                    .path("id", id, rt::SIMPLE)
                    .json(&rt::EmptyObject)
                    .call()
            }
            /// `DELETE /connect/client_secrets/{id}`
            ///
            /// Delete a client secret.
            ///
            /// Deletes a client secret. Programs that use it fail at once.
            ///
            /// Tagged `client-secrets`.
            ///
            /// Described at `#/paths/~1connect~1client_secrets~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`: The client secret's `id`.
            ///
            /// # Errors
            ///
            /// - `401`: The API key is missing or unknown.
            /// - `403`: The API key does not permit this.
            /// - `404`: The object does not exist.
            /// - `429`: Too many requests: wait, then ask again.
            #[inline]
            pub fn delete_client_secret(
                &self,
                id: &str,
            ) -> rt::Call<'_, (), types::ErrorBody> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_client_secret",
                            method: rt::Method::DELETE,
                            path: "/connect/client_secrets/{id}",
                            security: &[&["bearer"]],
                        },
                    )
                    .tags(&["client-secrets"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        /// A call of `GET /connect/applications` with optional parameters.
        ///
        /// Described at `#/paths/~1connect~1applications/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListApplications<'c>(
            rt::Call<'c, types::ApplicationList, types::ErrorBody>,
        );
        impl<'c> ListApplications<'c> {
            /// Show the objects before this one in the list. Takes the identifier from `list_metadata.before`.
            ///
            /// For example `"conn_app_01HXYZ4M7Q2T9V6B3N8K5D1FGH"`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/0`.
            #[inline]
            pub fn before(mut self, before: &str) -> Self {
                self.0.draft().query("before", before, rt::FORM);
                self
            }
            /// Show the objects after this one in the list. Takes the identifier from `list_metadata.after`.
            ///
            /// For example `"conn_app_01HXYZ4M7Q2T9V6B3N8K5D1FGH"`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/1`.
            #[inline]
            pub fn after(mut self, after: &str) -> Self {
                self.0.draft().query("after", after, rt::FORM);
                self
            }
            /// The most applications on a page.
            ///
            /// For example `25`. The server's default is `10`. At least `1`. At most `100`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/2`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
            /// The order of the list.
            ///
            /// For example `"asc"`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/3`.
            #[inline]
            pub fn order(mut self, order: types::PaginationOrder) -> Self {
                self.0.draft().query("order", &order, rt::FORM);
                self
            }
            /// Show applications that were created in one of these ways. Dynamically registered applications are left out by default.
            ///
            /// For example `["dynamic","authenticated"]`. The server's default is `["authenticated"]`. Items, at least: `1`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/4`.
            #[inline]
            pub fn registration_types(
                mut self,
                registration_types: impl IntoIterator<Item = types::RegistrationType>,
            ) -> Self {
                self.0
                    .draft()
                    .query(
                        "registration_types",
                        &rt::list::<types::RegistrationType>(registration_types),
                        rt::FORM_JOINED,
                    );
                self
            }
            /// Show applications of this organization only.
            ///
            /// For example `"org_01HXYZ2A9K4P7G1M6V3B8N5Q0R"`.
            ///
            /// Described at `#/paths/~1connect~1applications/get/parameters/5`.
            #[inline]
            pub fn organization_id(mut self, organization_id: &str) -> Self {
                self.0.draft().query("organization_id", organization_id, rt::FORM);
                self
            }
            /// Returns a stream of the items of this page and of all later pages.
            #[inline]
            pub fn stream(
                self,
            ) -> rt::Pages<'static, types::ConnectApplication, types::ErrorBody> {
                self.0
                    .pages(
                        &rt::Pagination {
                            items: Some(&["data"]),
                            optional: false,
                            turn: rt::PageStrategy::Cursors {
                                after: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("after"),
                                    source: rt::CursorSource::Member(
                                        &["list_metadata", "after"],
                                    ),
                                }),
                                before: Some(rt::CursorParameter {
                                    parameter: rt::PageParameter::Query("before"),
                                    source: rt::CursorSource::Member(
                                        &["list_metadata", "before"],
                                    ),
                                }),
                            },
                            marks: &[],
                        },
                    )
            }
        }
        rt::call_options!(ListApplications, types::ApplicationList, types::ErrorBody);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
