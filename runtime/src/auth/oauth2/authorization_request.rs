//! The request for authorization, which a browser opens (RFC 6749 section 4.1.1), with PKCE (RFC 7636).

use std::fmt;

use sha2::{Digest, Sha256};

use super::source::Source;
use crate::Secret;
use crate::auth::token::TokenError;
use crate::format::Base64Url;
use crate::parameter::percent::{Allowed, encode};

/// A request for authorization: the URL of a page, and the secrets that belong to the answer.
///
/// A server keeps [`state`](Self::state) and [`verifier`](Self::verifier) in the session of the person, and
/// [`SignIn::resume`](super::SignIn::resume) makes the request from them again.
pub struct AuthorizationRequest {
    url: String,
    state: Secret,
    verifier: Secret,
}

impl AuthorizationRequest {
    /// Makes a request with an unpredictable state and verifier.
    pub(super) fn new(source: &Source) -> Result<Self, TokenError> {
        let (state, verifier) = (random::<16>()?, random::<32>()?);
        Self::with(source, state, verifier)
    }

    /// Makes a request with this state and verifier.
    pub(super) fn with(source: &Source, state: Secret, verifier: Secret) -> Result<Self, TokenError> {
        let Some(page) = &source.endpoints.authorization else {
            return Err(TokenError::new("the scheme has no `authorizationUrl`: set it by `authorization_url`"));
        };
        let client = &source.client;
        let challenge = challenge(&verifier);
        let mut url = page.to_string();
        let mut add = |name: &str, value: &str| {
            let joint = if url.contains('?') { "&" } else { "?" };
            url.extend([joint, &encode(name, Allowed::Unreserved), "=", &encode(value, Allowed::Unreserved)]);
        };
        add("response_type", "code");
        add("client_id", &client.authentication.id);
        for (name, value) in [("redirect_uri", &client.redirect_url), ("scope", &client.scope)] {
            if let Some(value) = value {
                add(name, value);
            }
        }
        add("state", state.expose());
        add("code_challenge", &challenge);
        add("code_challenge_method", "S256");
        for (name, value) in &client.parameters {
            add(name, value);
        }
        Ok(Self { url, state, verifier })
    }

    /// Returns the URL that the person opens in a browser. It has the state, and no secret of the client.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the state, which the callback must have (RFC 6749 section 10.12).
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Returns the code verifier (RFC 7636 section 4.1).
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL has the state.
        f.debug_struct("AuthorizationRequest").finish_non_exhaustive()
    }
}

/// Returns the code challenge by the method S256 (RFC 7636 section 4.2).
fn challenge(verifier: &Secret) -> String {
    Base64Url::from(Sha256::digest(verifier.expose().as_bytes()).to_vec()).to_string()
}

/// Returns `N` unpredictable bytes as base64url.
fn random<const N: usize>() -> Result<Secret, TokenError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| TokenError::new(format!("the system has no unpredictable numbers: {error}")))?;
    Ok(Base64Url::from(&bytes).to_string().into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    // The values are those of RFC 7636 appendix B.
    #[test]
    fn the_challenge_is_that_of_the_rfc() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into();
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn verifiers_are_long_enough_and_different() {
        let (one, other) = (random::<32>().unwrap(), random::<32>().unwrap());
        assert_eq!(one.expose().len(), 43);
        assert_ne!(one, other);
    }
}
