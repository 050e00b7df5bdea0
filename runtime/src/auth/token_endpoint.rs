//! Requests to the token endpoint of OAuth 2, and its responses (RFC 6749 sections 3.2 and 5).

use std::borrow::Cow;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode, Uri};
use serde_json::Value;

use super::redaction::Redactor;
use super::token::TokenError;
use crate::Secret;
use crate::call::transient::is_transient;
use crate::error::message;
use crate::format::Base64;
use crate::json::without_mark;
use crate::parameter::percent::{Allowed, encode};
use crate::response::read::{End, read};
use crate::transport::{Body, SendOptions, Transport};

/// The limit for the response of a token endpoint, in bytes.
const MAX_ANSWER: usize = 1 << 20;

/// The identifier and the secret of a client (RFC 6749 section 2.3.1).
#[derive(Clone)]
pub(super) struct ClientAuthentication {
    pub(super) id: String,
    /// The secret; a public client has none.
    pub(super) secret: Option<Secret>,
    pub(super) place: Place,
}

/// The place of identifier and secret in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Header,
    Body,
}

impl ClientAuthentication {
    /// Returns the secrets that a request contains, and the pair in the form that is sent.
    pub(super) fn secrets(&self) -> impl Iterator<Item = Secret> {
        self.secret.iter().cloned().chain(self.pair())
    }

    /// Returns the text after `Basic`.
    fn pair(&self) -> Option<Secret> {
        let secret = self.secret.as_ref()?;
        let pair = format!("{}:{}", form(&self.id), form(secret.expose()));
        Some(Base64::from(pair.into_bytes()).to_string().into())
    }

    fn authorization(&self) -> Option<HeaderValue> {
        let pair = self.pair().filter(|_| self.place == Place::Header)?;
        let mut value = HeaderValue::try_from(format!("Basic {}", pair.expose())).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Returns the parameters of the body that authenticate the client. A public client only identifies itself
    /// (RFC 6749 section 3.2.1).
    fn parameters(&self) -> Vec<(&str, &str)> {
        match (&self.secret, self.place) {
            (Some(_), Place::Header) => Vec::new(),
            (Some(secret), Place::Body) => vec![("client_id", &self.id), ("client_secret", secret.expose())],
            (None, _) => vec![("client_id", &self.id)],
        }
    }
}

/// A token endpoint, or another endpoint of an authorization server with the same form.
#[derive(Clone)]
pub(super) struct TokenEndpoint {
    pub(super) url: Uri,
    pub(super) options: SendOptions,
}

/// The error of a token endpoint, with its code (RFC 6749 section 5.2).
pub(super) struct Refusal {
    #[cfg_attr(not(feature = "oauth2"), expect(dead_code, reason = "only grants of persons depend on the code"))]
    pub(super) code: Option<String>,
    pub(super) error: TokenError,
}

impl TokenEndpoint {
    /// Sends a form (`application/x-www-form-urlencoded`, RFC 6749 appendix B), and returns the JSON of a success.
    ///
    /// No error contains one of `secrets` or the secret of the client.
    pub(super) async fn post(
        &self,
        transport: &dyn Transport,
        client: &ClientAuthentication,
        parameters: &[(&str, &str)],
        secrets: impl IntoIterator<Item = Secret>,
    ) -> Result<Value, Refusal> {
        let refused = |error: TokenError| Refusal { code: None, error };
        let sent = transport.send(self.request(client, parameters), &self.options).await;
        let (head, body) = sent.map_err(|error| refused(error.into()))?.into_parts();
        let body = match read(body, MAX_ANSWER).await {
            (_, End::Broken(error)) => return Err(refused(error.into())),
            (body, End::Complete | End::TooLarge) => body,
        };
        let value: Option<Value> = serde_json::from_slice(without_mark(&body)).ok();
        let code = value.as_ref().and_then(|value| value.get("error")?.as_str()).map(str::to_owned);
        // Some servers respond to errors with 200 and `error`.
        if !head.status.is_success() || code.is_some() {
            let redactor = Redactor::new(client.secrets().chain(secrets));
            return Err(Refusal { code, error: refusal(head.status, &body, &redactor) });
        }
        value.ok_or_else(|| refused(TokenError::new("the response of the token endpoint is not JSON")))
    }

    fn request(&self, client: &ClientAuthentication, parameters: &[(&str, &str)]) -> http::Request<Body> {
        let mut body = String::new();
        for (name, value) in parameters.iter().copied().chain(client.parameters()) {
            let joint = if body.is_empty() { "" } else { "&" };
            body.extend([joint, &form(name), "=", &form(value)]);
        }
        let mut request = http::Request::new(Body::from(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.extend(client.authorization().map(|value| (AUTHORIZATION, value)));
        request
    }
}

fn form(text: &str) -> Cow<'_, str> {
    encode(text, Allowed::Unreserved)
}

/// Returns the error of a response that refuses a request.
fn refusal(status: StatusCode, body: &[u8], redactor: &Redactor) -> TokenError {
    let words = message::in_json(body).map(|words| format!(": {}", redactor.redact(words))).unwrap_or_default();
    let error = TokenError::new(format!("the token endpoint responded with {}{words}", status.as_u16()));
    if is_transient(status) { error.transient() } else { error }
}

/// A successful response of a token endpoint (RFC 6749 section 5.1).
pub(super) struct TokenResponse {
    pub(super) access_token: Secret,
    pub(super) expires_in: Option<Duration>,
}

impl TokenResponse {
    /// Reads a response. No error message contains a token.
    pub(super) fn read(response: &Value) -> Result<Self, TokenError> {
        let token = text(response, "access_token")
            .ok_or_else(|| TokenError::new("the response of the token endpoint has no `access_token`"))?;
        if let Some(other) = response.get("token_type").and_then(Value::as_str)
            && !other.eq_ignore_ascii_case("bearer")
        {
            let shown = message::sanitized(other);
            return Err(TokenError::new(format!(
                "the token endpoint returned a token of the type `{shown}`, not a bearer token"
            )));
        }
        Ok(Self { access_token: token.into(), expires_in: response.get("expires_in").and_then(seconds) })
    }
}

/// Returns a text of a response, unless it is empty.
pub(super) fn text<'v>(response: &'v Value, name: &str) -> Option<&'v str> {
    response.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// Reads a number of seconds, which some servers write as a string.
pub(super) fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    Duration::try_from_secs_f64(seconds).ok()
}
