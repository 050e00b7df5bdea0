//! Signs requests for Amazon Web Services by Signature Version 4.
//!
//! The canonical request, the string to sign and the signing key are those of the AWS General Reference, "Create a
//! signed AWS API request".

use std::time::SystemTime;

use aws_lc_rs::{digest, hmac};
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Uri};
use jiff::Timestamp;
use specweld::transport::{Body, SendFuture, TransportError};
use specweld::{Attempt, Layer, Secret};

use super::hex;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Signs each attempt anew, because a signature is valid for some minutes only.
#[derive(Debug, Clone)]
pub struct SigV4 {
    access_key_id: String,
    secret_access_key: Secret,
    session_token: Option<Secret>,
    region: String,
    service: String,
}

impl SigV4 {
    /// Makes a layer for a service in a region, such as `execute-api` in `eu-central-1`.
    pub fn new(access_key_id: &str, secret_access_key: impl Into<Secret>, region: &str, service: &str) -> Self {
        Self {
            access_key_id: access_key_id.to_owned(),
            secret_access_key: secret_access_key.into(),
            session_token: None,
            region: region.to_owned(),
            service: service.to_owned(),
        }
    }

    /// Adds the session token of temporary credentials.
    #[must_use]
    pub fn session_token(self, token: impl Into<Secret>) -> Self {
        Self { session_token: Some(token.into()), ..self }
    }

    /// Adds `X-Amz-Date`, `X-Amz-Security-Token` and `Authorization` to a request.
    ///
    /// # Errors
    /// An error if a header has an invalid value, or if the body is a stream.
    pub fn sign(&self, request: &mut Request<Body>, time: SystemTime) -> Result<(), TransportError> {
        let time = Timestamp::try_from(time).map_err(TransportError::refused)?.strftime("%Y%m%dT%H%M%SZ").to_string();
        let body = request.body().bytes();
        let body = body.ok_or_else(|| TransportError::refused("the body is a stream, which cannot be signed"))?;
        request.headers_mut().insert("x-amz-date", value(&time)?);
        if let Some(token) = &self.session_token {
            request.headers_mut().insert("x-amz-security-token", sensitive(token.expose())?);
        }
        let (names, canonical) = canonical_request(request, &sha256(&body));
        let scope = format!("{}/{}/{}/aws4_request", date_of(&time), self.region, self.service);
        let to_sign = format!("{ALGORITHM}\n{time}\n{scope}\n{}", sha256(canonical.as_bytes()));
        let signature = hex(&hmac_sha256(&self.signing_key(date_of(&time)), &to_sign));
        let authorization = format!(
            "{ALGORITHM} Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
            self.access_key_id
        );
        request.headers_mut().insert(AUTHORIZATION, sensitive(&authorization)?);
        Ok(())
    }

    fn signing_key(&self, date: &str) -> Vec<u8> {
        let first = format!("AWS4{}", self.secret_access_key.expose()).into_bytes();
        let parts = [date, &self.region, &self.service, "aws4_request"];
        parts.iter().fold(first, |key, part| hmac_sha256(&key, part))
    }
}

impl Layer for SigV4 {
    fn handle(&self, mut attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            self.sign(attempt.request_mut(), SystemTime::now())?;
            attempt.send().await
        })
    }
}

/// Returns the names of the signed headers, and the canonical request.
fn canonical_request(request: &Request<Body>, body_hash: &str) -> (String, String) {
    let mut headers: Vec<(&str, String)> = signed_headers(request.headers());
    if let Some(authority) = request.uri().authority().filter(|_| !request.headers().contains_key(HOST)) {
        headers.push((HOST.as_str(), authority.to_string()));
    }
    headers.sort_unstable();
    let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let lines = headers.iter().fold(String::new(), |lines, (name, value)| lines + name + ":" + value + "\n");
    let (method, path, query) = (request.method(), canonical_path(request.uri()), canonical_query(request.uri()));
    (names.clone(), format!("{method}\n{path}\n{query}\n{lines}\n{names}\n{body_hash}"))
}

/// Returns the content type and the headers of AWS, with single spaces in their values. Proxies can change the others.
fn signed_headers(headers: &HeaderMap) -> Vec<(&str, String)> {
    let is_signed = |name: &HeaderName| ["content-type", "host"].contains(&name.as_str()) || is_of_aws(name);
    let words = |value: &HeaderValue| {
        String::from_utf8_lossy(value.as_bytes()).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    headers.iter().filter(|(name, _)| is_signed(name)).map(|(name, value)| (name.as_str(), words(value))).collect()
}

fn is_of_aws(name: &HeaderName) -> bool {
    name.as_str().starts_with("x-amz-")
}

/// Returns the path with each percent sign encoded once more, as all services but S3 require.
fn canonical_path(uri: &Uri) -> String {
    uri.path().replace('%', "%25")
}

/// Returns the parameters of the query in the order of their bytes.
fn canonical_query(uri: &Uri) -> String {
    let mut pairs: Vec<String> = uri.query().unwrap_or_default().split('&').map(with_equals_sign).collect();
    pairs.retain(|pair| pair != "=");
    pairs.sort_unstable();
    pairs.join("&")
}

fn with_equals_sign(pair: &str) -> String {
    if pair.contains('=') { pair.to_owned() } else { format!("{pair}=") }
}

/// Returns the date of a time such as `20150830T123600Z`.
fn date_of(time: &str) -> &str {
    time.split_once('T').map_or(time, |(date, _)| date)
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hmac_sha256(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn value(text: &str) -> Result<HeaderValue, TransportError> {
    HeaderValue::try_from(text).map_err(TransportError::refused)
}

fn sensitive(text: &str) -> Result<HeaderValue, TransportError> {
    let mut value = value(text)?;
    value.set_sensitive(true);
    Ok(value)
}
