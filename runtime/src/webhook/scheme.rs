//! The headers of each signature scheme: the signed text before the body, and the signatures.
//!
//! Parsing is strict, so that a change of any byte makes a signature invalid.

use std::str::FromStr;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::{Verified, WebhookError, WebhookErrorKind};
use crate::format::Base64;

/// A signature scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Standard(&'static StandardHeaders),
    Stripe,
    WorkOs,
    GitHub,
}

/// The names of the headers of Standard Webhooks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StandardHeaders {
    pub(super) id: &'static str,
    pub(super) timestamp: &'static str,
    pub(super) signature: &'static str,
}

pub(super) const STANDARD: StandardHeaders =
    StandardHeaders { id: "webhook-id", timestamp: "webhook-timestamp", signature: "webhook-signature" };
pub(super) const SVIX: StandardHeaders =
    StandardHeaders { id: "svix-id", timestamp: "svix-timestamp", signature: "svix-signature" };
pub(super) const STRIPE: &str = "stripe-signature";
pub(super) const WORKOS: &str = "workos-signature";
pub(super) const GITHUB: &str = "x-hub-signature-256";

/// The headers of a signed request.
pub(super) struct Signed {
    /// The signed text before the body.
    pub(super) prefix: String,
    /// The signatures; one of them has to fit.
    pub(super) signatures: Vec<Vec<u8>>,
    /// The facts, if a signature fits.
    pub(super) facts: Verified,
}

impl Scheme {
    /// Reads the headers of a request.
    pub(super) fn read(self, headers: &HeaderMap) -> Result<Signed, WebhookError> {
        match self {
            Self::Standard(names) => standard(names, headers),
            Self::Stripe => timed(headers, STRIPE, Duration::from_secs),
            Self::WorkOs => timed(headers, WORKOS, Duration::from_millis),
            Self::GitHub => github(headers),
        }
    }
}

/// Reads the headers of Standard Webhooks: `v1,BASE64 v1,BASE64`. The signed text is `ID.SECONDS.BODY`.
fn standard(names: &StandardHeaders, headers: &HeaderMap) -> Result<Signed, WebhookError> {
    let (id, seconds) = (header(headers, names.id)?, header(headers, names.timestamp)?);
    if id.contains('.') {
        // With a dot, another request could have the same signed text: its body would begin in this identifier.
        return Err(invalid(names.id, "contains a dot"));
    }
    let sent_at = time(names.timestamp, seconds, Duration::from_secs)?;
    let all = header(headers, names.signature)?.split(' ');
    let texts: Vec<&str> = all.filter_map(|item| item.strip_prefix("v1,")).collect();
    if texts.is_empty() {
        return Err(invalid(names.signature, "has no signature of version `v1`"));
    }
    Ok(Signed {
        prefix: format!("{id}.{seconds}."),
        signatures: texts.into_iter().filter_map(base64).collect(),
        facts: Verified::new().with_id(id).with_time(sent_at),
    })
}

/// Reads a header `t=TIME,v1=HEX,v1=HEX`. The signed text is `TIME.BODY`.
fn timed(headers: &HeaderMap, name: &'static str, unit: fn(u64) -> Duration) -> Result<Signed, WebhookError> {
    let (mut written, mut signatures) = (None, Vec::new());
    for item in header(headers, name)?.split(',') {
        let pair = item.trim_matches(' ').split_once('=');
        let (key, value) = pair.ok_or_else(|| invalid(name, "is not a list of `key=value`"))?;
        match key {
            "t" if written.is_some() => return Err(invalid(name, "has more than one time `t`")),
            "t" => written = Some(value),
            "v1" => signatures.push(value),
            _ => {}
        }
    }
    let written = written.ok_or_else(|| invalid(name, "has no time `t`"))?;
    let sent_at = time(name, written, unit)?;
    if signatures.is_empty() {
        return Err(invalid(name, "has no signature `v1`"));
    }
    Ok(Signed {
        prefix: format!("{written}."),
        signatures: signatures.into_iter().filter_map(hex).collect(),
        facts: Verified::new().with_time(sent_at),
    })
}

/// Reads a header `sha256=HEX`. The signed text is the body.
fn github(headers: &HeaderMap) -> Result<Signed, WebhookError> {
    let digits = header(headers, GITHUB)?.strip_prefix("sha256=");
    let digits = digits.ok_or_else(|| invalid(GITHUB, "does not begin with `sha256=`"))?;
    Ok(Signed { prefix: String::new(), signatures: hex(digits).into_iter().collect(), facts: Verified::new() })
}

/// Returns the value of a header that a request must have once.
fn header<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let mut all = headers.get_all(name).iter();
    let Some(value) = all.next() else {
        return Err(WebhookError::new(WebhookErrorKind::MissingHeader, format!("the header `{name}` is missing")));
    };
    if all.next().is_some() {
        return Err(invalid(name, "occurs more than once"));
    }
    value.to_str().map_err(|_| invalid(name, "is not ASCII text"))
}

/// Reads a time since 1970, in digits.
fn time(name: &'static str, digits: &str, unit: fn(u64) -> Duration) -> Result<SystemTime, WebhookError> {
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
    let time = number.and_then(|number| SystemTime::UNIX_EPOCH.checked_add(unit(number)));
    time.ok_or_else(|| invalid(name, "has no valid time"))
}

fn invalid(name: &'static str, problem: &str) -> WebhookError {
    WebhookError::new(WebhookErrorKind::InvalidHeader, format!("the header `{name}` {problem}"))
}

/// Decodes base64 with padding. Other spellings of the same bytes are refused.
fn base64(text: &str) -> Option<Vec<u8>> {
    let bytes = Base64::from_str(text).ok()?;
    (bytes.to_string() == text).then(|| bytes.into_bytes())
}

/// Decodes pairs of lowercase hexadecimal digits.
fn hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}
