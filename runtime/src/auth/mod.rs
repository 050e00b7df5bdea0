//! Credentials: tokens, API keys and others, and the security schemes that they satisfy.

mod apply;
mod async_mutex;
mod client_credentials;
mod credential;
mod credentials;
mod redaction;
mod secret_search;
mod token;

pub(crate) use self::apply::{Authorization, Requirement};
pub use self::client_credentials::ClientCredentials;
pub use self::credential::Credential;
pub(crate) use self::credentials::{Assignment, Credentials, Endpoints};
pub(crate) use self::redaction::Redactor;
pub(crate) use self::token::ObtainedToken;
pub use self::token::{Token, TokenError, TokenSource};
