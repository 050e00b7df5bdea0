//! The grant for devices (RFC 8628): a person enters a code on another device, and the client polls.

use std::fmt;
use std::pin::pin;
use std::time::Duration;

use super::issued_tokens::IssuedTokens;
use super::sign_in::SignIn;
use crate::Secret;
use crate::auth::token::TokenError;
use crate::auth::token_endpoint::{seconds, text};
use crate::call::execute::within;
use crate::transport::MonotonicTime;

/// The lifetime of a code if the server does not state it, although it must (RFC 8628 section 3.2).
const DEFAULT_LIFETIME: Duration = Duration::from_secs(600);

/// The time between two polls if the server does not state it (RFC 8628 section 3.2).
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);

/// The additional time between two polls after `slow_down` (RFC 8628 section 3.5).
const SLOW_DOWN: Duration = Duration::from_secs(5);

/// The longest and the shortest time between two polls.
const LONGEST_INTERVAL: Duration = Duration::from_secs(300);
const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// A grant for a device that waits for a person. Show [`user_code`](Self::user_code) and
/// [`verification_url`](Self::verification_url), and then [`wait`](Self::wait).
pub struct DeviceAuthorization {
    sign_in: SignIn,
    device_code: Secret,
    user_code: String,
    verification_url: String,
    complete_url: Option<String>,
    interval: Duration,
    deadline: Option<MonotonicTime>,
}

impl SignIn {
    /// Begins the grant for devices (RFC 8628): a person enters a code on another device.
    ///
    /// # Errors
    /// An error if neither the scheme nor the client has the URL of this grant, or if the server refuses it.
    pub async fn on_device(&self) -> Result<DeviceAuthorization, TokenError> {
        DeviceAuthorization::request(self.clone()).await
    }
}

impl DeviceAuthorization {
    /// Requests a code for a person (RFC 8628 section 3.1).
    async fn request(sign_in: SignIn) -> Result<Self, TokenError> {
        let (settings, client) = (sign_in.settings(), &sign_in.source().client);
        let endpoint = sign_in.source().endpoints.device.as_ref().ok_or_else(|| {
            TokenError::new("the scheme has no `deviceAuthorizationUrl`: set it by `device_authorization_url`")
        })?;
        // The identifier is required here even if the client authenticates by a header.
        let id = Some(("client_id", client.authentication.id.as_str())).filter(|_| client.is_authenticated_by_header());
        let scope = client.scope.as_deref().map(|scope| ("scope", scope));
        let parameters = client.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let form: Vec<_> = id.into_iter().chain(scope).chain(parameters).collect();
        let sent = endpoint.post(&*settings.transport, &client.authentication, &form, None);
        let sent = within(settings.timeout, settings, pin!(sent)).await.ok_or_else(|| sign_in.timeout())?;
        let response = sent.map_err(|refusal| refusal.error)?;
        let required = |name: &str| {
            text(&response, name).ok_or_else(|| TokenError::new(format!("the grant for a device has no `{name}`")))
        };
        let lifetime = response.get("expires_in").and_then(seconds).unwrap_or(DEFAULT_LIFETIME);
        let deadline = settings.transport.now().checked_add(lifetime);
        // Some servers have the name of a draft.
        let page = required("verification_uri").or_else(|_| required("verification_url"));
        Ok(Self {
            device_code: required("device_code")?.into(),
            user_code: required("user_code")?.to_owned(),
            verification_url: page?.to_owned(),
            complete_url: text(&response, "verification_uri_complete").map(str::to_owned),
            interval: response.get("interval").and_then(seconds).unwrap_or(DEFAULT_INTERVAL),
            deadline,
            sign_in,
        })
    }

    /// Returns the code that the person enters.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL of the page at which the person enters the code.
    pub fn verification_url(&self) -> &str {
        &self.verification_url
    }

    /// Returns a URL that contains the code, such as for a QR code, if the server supports that.
    pub fn complete_url(&self) -> Option<&str> {
        self.complete_url.as_deref()
    }

    /// Polls until the person has decided (RFC 8628 section 3.4), and saves the tokens.
    ///
    /// # Errors
    /// An error if the person refuses, if the code expires, or if the server issues no tokens.
    pub async fn wait(&self) -> Result<IssuedTokens, TokenError> {
        let (settings, source) = (self.sign_in.settings(), self.sign_in.source());
        let code = self.device_code.expose();
        let form = [("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("device_code", code)];
        let mut interval = self.interval;
        loop {
            interval = interval.clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL);
            settings.transport.sleep(interval).await;
            if self.deadline.is_some_and(|deadline| settings.transport.now() >= deadline) {
                return Err(TokenError::new("the code expired before the person authorized the client"));
            }
            let secrets = [self.device_code.clone()];
            let poll = source.exchange(&*settings.transport, &source.endpoints.token, &form, secrets);
            let refusal = match within(settings.timeout, settings, pin!(poll)).await {
                Some(Ok(tokens)) => return self.sign_in.keep(tokens).await,
                Some(Err(refusal)) => refusal,
                // The server is overloaded (RFC 8628 section 3.5).
                None => {
                    interval *= 2;
                    continue;
                }
            };
            match refusal.code.as_deref() {
                Some("authorization_pending") => {}
                Some("slow_down") => interval += SLOW_DOWN,
                _ if refusal.error.is_transient() => interval *= 2,
                _ => return Err(refusal.error),
            }
        }
    }
}

impl fmt::Debug for DeviceAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceAuthorization").field("verification_url", &self.verification_url).finish_non_exhaustive()
    }
}
