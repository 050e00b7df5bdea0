//! The client credentials grant of OAuth 2: exchanges a client's identifier and secret for a token.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode, Uri};
use serde_json::Value;

use super::token::{Token, TokenError, TokenSource};
use crate::Secret;
use crate::call::transient::is_transient;
use crate::error::message;
use crate::format::Base64;
use crate::json::without_mark;
use crate::parameter::percent::{Allowed, encode};
use crate::response::read::{End, read};
use crate::transport::{Body, BoxFuture, SendOptions, Transport};

/// The limit for the response of a token endpoint, in bytes.
const MAX_ANSWER: usize = 1 << 20;

/// A client's id and secret, which are exchanged for tokens at the scheme's `tokenUrl` (RFC 6749 section 4.4).
///
/// The pair is sent in `Authorization: Basic`, which every server must support (section 2.3.1), unless
/// [`in_body`](Self::in_body) is used.
#[derive(Clone)]
pub struct ClientCredentials {
    id: String,
    secret: Secret,
    url: Option<String>,
    parameters: Vec<(String, String)>,
    place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Body,
}

impl ClientCredentials {
    /// Makes client credentials from an id and a secret.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self { id: id.into(), secret: secret.into(), url: None, parameters: Vec::new(), place: Place::Header }
    }

    /// Requests these scopes (RFC 6749 section 3.3); without them the server decides.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.as_ref().to_owned()).collect();
        self.parameter("scope", scopes.join(" "))
    }

    /// Sends an additional parameter with the token request, such as `audience` or `resource` (RFC 8707).
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends the token request to this URL instead of the scheme's `tokenUrl`. A relative URL starts from the client's
    /// base URL.
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// Sends identifier and secret in the body, for servers that require them there.
    #[must_use]
    pub fn in_body(self) -> Self {
        Self { place: Place::Body, ..self }
    }

    /// Returns the secrets in a token request, and the pair in the form that is sent.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let is_secret = |name: &str| ["assertion", "password", "secret", "token"].iter().any(|it| name.ends_with(it));
        let parameters =
            self.parameters.iter().filter(|(name, _)| is_secret(name)).map(|(_, value)| value.as_str().into());
        parameters.chain([self.secret.clone(), self.pair().into()]).collect()
    }

    pub(super) fn has_url(&self) -> bool {
        self.url.is_some()
    }

    /// Returns the token URL: the user's, or else that of the description.
    pub(super) fn url(&self, described: Option<&'static str>) -> Option<Cow<'_, str>> {
        self.url.as_deref().or(described).map(Cow::Borrowed)
    }

    /// Makes the token source that requests tokens at this URL.
    pub(super) fn at(self, url: Uri, options: SendOptions) -> impl TokenSource {
        Endpoint { client: self, url, options }
    }

    /// Returns the body of the token request, `application/x-www-form-urlencoded` (RFC 6749 appendix B).
    fn body(&self) -> String {
        let mut body = "grant_type=client_credentials".to_owned();
        let mut add = |name: &str, value: &str| {
            body.extend(["&", &form(name), "=", &form(value)]);
        };
        for (name, value) in &self.parameters {
            add(name, value);
        }
        if self.place == Place::Body {
            add("client_id", &self.id);
            add("client_secret", self.secret.expose());
        }
        body
    }

    /// Returns the text after `Basic`.
    fn pair(&self) -> String {
        Base64::from(format!("{}:{}", form(&self.id), form(self.secret.expose())).into_bytes()).to_string()
    }

    fn authorization(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Basic {}", self.pair())).ok()?;
        value.set_sensitive(true);
        (self.place == Place::Header).then_some(value)
    }
}

fn form(text: &str) -> Cow<'_, str> {
    encode(text, Allowed::Unreserved)
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A token endpoint and the client credentials for it.
struct Endpoint {
    client: ClientCredentials,
    url: Uri,
    options: SendOptions,
}

impl TokenSource for Endpoint {
    fn fetch<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let answer = transport.send(self.request(), &self.options).await?;
            let (head, body) = answer.into_parts();
            match read(body, MAX_ANSWER).await {
                (_, End::Broken(error)) => Err(error.into()),
                (body, End::Complete | End::TooLarge) => token(head.status, &body),
            }
        })
    }
}

impl Endpoint {
    fn request(&self) -> http::Request<Body> {
        let mut request = http::Request::new(Body::from(self.client.body()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.extend(self.client.authorization().map(|value| (AUTHORIZATION, value)));
        request
    }
}

/// Reads the response of a token endpoint (RFC 6749 sections 5.1 and 5.2). No error message contains a token.
fn token(status: StatusCode, body: &[u8]) -> Result<Token, TokenError> {
    if !status.is_success() {
        let words = message::in_json(body).map(|words| format!(": {words}")).unwrap_or_default();
        let error = TokenError::new(format!("the token endpoint responded with {}{words}", status.as_u16()));
        return Err(if is_transient(status) { error.transient() } else { error });
    }
    let answer: Value = serde_json::from_slice(without_mark(body))
        .map_err(|_| TokenError::new("the response of the token endpoint is not JSON"))?;
    let secret = answer.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
    let secret = secret.ok_or_else(|| TokenError::new("the response of the token endpoint has no `access_token`"))?;
    if let Some(other) = answer.get("token_type").and_then(Value::as_str)
        && !other.eq_ignore_ascii_case("bearer")
    {
        let shown = message::sanitized(other);
        return Err(TokenError::new(format!(
            "the token endpoint returned a token of the type `{shown}`, not a bearer token"
        )));
    }
    let token = Token::new(secret);
    Ok(match answer.get("expires_in").and_then(seconds) {
        Some(lasts) => token.expires_in(lasts),
        None => token,
    })
}

/// Reads a number of seconds, which some servers write as a string.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    Duration::try_from_secs_f64(seconds).ok()
}
