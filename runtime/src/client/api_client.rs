//! The methods of all generated clients: raw calls, and clients with other credentials.

use crate::auth::Credential;
use crate::call::raw::RawCall;
use crate::client::Core;
use crate::client::build_error::BuildError;
use crate::request::header;
use crate::{Secret, http};

/// The methods of all generated clients besides their operations.
///
/// They are in a trait so that operations can have the same names: import `specweld::ApiClient` to use them.
///
/// The methods `with_..` return another client, such as that of a tenant. It shares the connections, the layers, the
/// retry budget and all other settings with the original client.
pub trait ApiClient: From<Core> + Sized {
    /// Returns the part of the client that is not generated.
    #[doc(hidden)]
    fn core(&self) -> &Core;

    /// Begins a call of a path that the description does not have, relative to the base URL.
    ///
    /// The path begins with a slash, is percent-encoded, and can have a query. No description states the credentials of
    /// such a call, so it has all of the client's.
    fn request(&self, method: http::Method, path: &str) -> RawCall<'_> {
        RawCall::new(self.core(), method, path)
    }

    /// Begins signing in: a person authorizes the client, whose credential of OAuth 2 then has tokens.
    ///
    /// # Errors
    /// An error if the client has no credential of OAuth 2.
    #[cfg(feature = "oauth2")]
    fn sign_in(&self) -> Result<crate::oauth2::SignIn, BuildError> {
        crate::oauth2::SignIn::new(self.core())
    }

    /// Returns a client with this bearer token; see [`ClientBuilder::bearer`](crate::ClientBuilder::bearer).
    ///
    /// The token replaces the credential of its security scheme, and is preferred to the client's other credentials.
    ///
    /// # Errors
    /// An error if no scheme, or more than one, accepts the token.
    fn with_bearer(&self, token: impl Into<Secret>) -> Result<Self, BuildError> {
        self.core().with_credential(None, Credential::bearer(token)).map(Self::from)
    }

    /// Returns a client with this API key; see [`ClientBuilder::api_key`](crate::ClientBuilder::api_key).
    ///
    /// # Errors
    /// An error if no scheme, or more than one, accepts the key.
    fn with_api_key(&self, key: impl Into<Secret>) -> Result<Self, BuildError> {
        self.core().with_credential(None, Credential::api_key(key)).map(Self::from)
    }

    /// Returns a client with this credential for the security scheme of this name; see
    /// [`ClientBuilder::credential`](crate::ClientBuilder::credential).
    ///
    /// # Errors
    /// An error if there is no such scheme, or if it does not accept the credential.
    fn with_credential(&self, scheme: impl Into<String>, credential: Credential) -> Result<Self, BuildError> {
        self.core().with_credential(Some(scheme.into()), credential).map(Self::from)
    }

    /// Returns a client that sends this header with every call, as a secret; see
    /// [`ClientBuilder::header`](crate::ClientBuilder::header).
    ///
    /// # Errors
    /// An error if the header is invalid, or if it would be sent without TLS.
    fn with_header(&self, name: &str, value: &str) -> Result<Self, BuildError> {
        self.core().with_header(header::users(name, value)).map(Self::from)
    }

    /// Returns a client that sends this header, whose value is no secret, with every call.
    ///
    /// # Errors
    /// An error if the header is invalid.
    fn with_plain_header(&self, name: &str, value: &str) -> Result<Self, BuildError> {
        self.core().with_header(header::checked(name, value)).map(Self::from)
    }

    /// Returns a client that sends to this base URL; see [`ClientBuilder::base_url`](crate::ClientBuilder::base_url).
    ///
    /// # Errors
    /// An error if the URL is invalid, or if a credential would be sent there without TLS.
    fn with_base_url(&self, url: &str) -> Result<Self, BuildError> {
        self.core().with_base_url(url).map(Self::from)
    }
}
