//! Grants of OAuth 2 in which a person authorizes the client, and tokens that are kept and refreshed.
//!
//! [`OAuthClient`] is the credential. [`ApiClient::sign_in`](crate::ApiClient::sign_in) begins a grant: the
//! authorization code with PKCE (RFC 6749 section 4.1, RFC 7636), or that for devices (RFC 8628). The tokens are in a
//! [`TokenStore`]. The chapter on [signing in](crate::guide::sign_in) has examples.

mod authorization_request;
mod callback;
mod client;
mod device;
mod grants;
mod issued_tokens;
mod sign_in;
mod source;
mod store;

pub use self::authorization_request::AuthorizationRequest;
pub use self::client::OAuthClient;
pub use self::device::DeviceAuthorization;
pub(crate) use self::grants::Grants;
pub use self::issued_tokens::IssuedTokens;
pub use self::sign_in::SignIn;
pub use self::store::TokenStore;
