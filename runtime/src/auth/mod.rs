//! Credentials: tokens, API keys and others, and the security schemes that they satisfy.

mod apply;
mod async_mutex;
mod client_credentials;
mod credential;
mod credentials;
mod endpoints;
#[cfg(feature = "oauth2")]
pub mod oauth2;
mod redaction;
mod secret_search;
mod token;
mod token_endpoint;

pub(crate) use self::apply::{Authorization, Requirement};
pub use self::client_credentials::ClientCredentials;
pub use self::credential::Credential;
pub(crate) use self::credentials::{Assignment, Credentials};
pub(crate) use self::endpoints::Endpoints;
pub(crate) use self::redaction::{REDACTED, Redactor};
pub(crate) use self::token::ObtainedToken;
pub use self::token::{Token, TokenError, TokenSource};
