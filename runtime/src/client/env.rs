//! Credentials in environment variables, for the option `env` of the macro.

use crate::auth::{ClientCredentials, Credential};
use crate::client::Core;
use crate::client::build_error::BuildError;
use crate::client::builder::ClientBuilder;

/// A credential in environment variables.
#[derive(Debug, Clone, Copy)]
pub struct EnvCredential {
    /// The name of the scheme; `None` for the scheme that the client chooses by the kind.
    pub scheme: Option<&'static str>,
    /// The kind of the credential.
    pub kind: EnvKind,
    /// The variables, one for each part of the credential.
    pub variables: &'static [&'static str],
}

/// The kind of a credential in environment variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvKind {
    /// A bearer token.
    Bearer,
    /// An API key.
    ApiKey,
    /// A user and a password.
    Basic,
    /// The identifier and the secret of a client of OAuth 2.
    ClientCredentials,
    /// The value of the header `Authorization`.
    Authorization,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Adds the credentials in these variables.
    ///
    /// # Errors
    /// An error if a variable is not set, is empty, or is not UTF-8.
    #[doc(hidden)]
    pub fn env(self, credentials: &[EnvCredential]) -> Result<Self, BuildError> {
        credentials.iter().try_fold(self, |builder, it| {
            let part = |index: usize| variable(it.variables.get(index).copied().unwrap_or_default());
            let credential = match it.kind {
                EnvKind::Bearer => Credential::bearer(part(0)?),
                EnvKind::ApiKey => Credential::api_key(part(0)?),
                EnvKind::Basic => Credential::basic(part(0)?, part(1)?),
                EnvKind::ClientCredentials => {
                    Credential::client_credentials(ClientCredentials::new(part(0)?, part(1)?))
                }
                EnvKind::Authorization => Credential::header("authorization", part(0)?),
            };
            Ok(builder.assign(it.scheme.map(str::to_owned), credential))
        })
    }
}

/// Returns the value of a variable. No error shows a value.
fn variable(name: &str) -> Result<String, BuildError> {
    let reason = match std::env::var(name) {
        Ok(value) if !value.is_empty() => return Ok(value),
        Ok(_) => "is empty",
        Err(std::env::VarError::NotPresent) => "is not set",
        Err(std::env::VarError::NotUnicode(_)) => "is not UTF-8",
    };
    Err(BuildError::new(format!("the environment variable `{name}` {reason}: it must have the credential")))
}
