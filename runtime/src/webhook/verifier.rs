//! The verifier of signatures by HMAC (RFC 2104) with SHA-256.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::scheme::{GITHUB, STANDARD, STRIPE, SVIX, Scheme, WORKOS};
use super::{Verified, Verify, WebhookError, WebhookErrorKind};
use crate::Secret;
use crate::format::Base64;

/// The time by which a request may be early or late, unless [`Verifier::tolerance`] sets another one.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// A verifier of requests by the scheme of a service, with one or several secrets. Cloning copies the secrets.
///
/// Signatures are compared in constant time. The time of a request may differ from the clock by five minutes; see
/// [`tolerance`](Self::tolerance). The secrets are never printed.
///
/// # Replay
/// A copy of a request has a valid signature, too. Within the tolerance, only your server can refuse it: keep the
/// identifiers of the events that were processed. Standard Webhooks sign an identifier ([`Verified::id`]). Payloads of
/// Stripe and WorkOS contain one. GitHub signs neither a time nor an identifier, so that a copy stays valid.
#[derive(Clone)]
pub struct Verifier {
    scheme: Scheme,
    /// The states of HMAC after the key.
    keys: Vec<Hmac<Sha256>>,
    tolerance: Duration,
    fixed_time: Option<SystemTime>,
}

impl Verifier {
    /// Verifies Standard Webhooks 1.0 with symmetric signatures: `webhook-id`, `webhook-timestamp` and
    /// `webhook-signature`. The secret is base64, usually after `whsec_`.
    ///
    /// Asymmetric signatures (`v1a`) are ignored.
    ///
    /// # Errors
    /// An error if the secret is empty or not base64.
    pub fn standard_webhooks(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::new(Scheme::Standard(&STANDARD), &secret.into())
    }

    /// Verifies webhooks that are sent by Svix: Standard Webhooks with the headers `svix-id`, `svix-timestamp` and
    /// `svix-signature`.
    ///
    /// # Errors
    /// An error if the secret is empty or not base64.
    pub fn svix(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::new(Scheme::Standard(&SVIX), &secret.into())
    }

    /// Verifies webhooks of Stripe: `Stripe-Signature: t=SECONDS,v1=HEX`. The secret is the whole text, with its
    /// `whsec_`.
    ///
    /// # Errors
    /// An error if the secret is empty.
    pub fn stripe(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::new(Scheme::Stripe, &secret.into())
    }

    /// Verifies webhooks of WorkOS: `WorkOS-Signature: t=MILLISECONDS, v1=HEX`.
    ///
    /// # Errors
    /// An error if the secret is empty.
    pub fn workos(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::new(Scheme::WorkOs, &secret.into())
    }

    /// Verifies webhooks of GitHub: `X-Hub-Signature-256: sha256=HEX`.
    ///
    /// # Errors
    /// An error if the secret is empty.
    pub fn github(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::new(Scheme::GitHub, &secret.into())
    }

    fn new(scheme: Scheme, secret: &Secret) -> Result<Self, WebhookError> {
        Ok(Self { scheme, keys: vec![key(scheme, secret)?], tolerance: TOLERANCE, fixed_time: None })
    }

    /// Adds a secret. Signatures by each secret are accepted, so that a secret can be rotated.
    ///
    /// # Errors
    /// The errors of the first secret.
    pub fn and_secret(mut self, secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        self.keys.push(key(self.scheme, &secret.into())?);
        Ok(self)
    }

    /// Sets the time by which a request may be early or late: five minutes by default. It includes the difference
    /// between the clocks. GitHub signs no time.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the time of the check, for tests. Otherwise it is the time of the system.
    #[must_use]
    pub fn fixed_time(mut self, now: SystemTime) -> Self {
        self.fixed_time = Some(now);
        self
    }

    /// Returns the headers of a signature over a body by the first secret, for tests of your server.
    ///
    /// The time is that of the check. Only Standard Webhooks use `id`, the identifier of the event.
    ///
    /// # Errors
    /// An error if `id` cannot be in a header, or contains a dot.
    pub fn sign(&self, id: &str, body: &[u8]) -> Result<HeaderMap, WebhookError> {
        let since_1970 = self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let (seconds, milliseconds) = (since_1970.as_secs().to_string(), since_1970.as_millis().to_string());
        let pairs = match self.scheme {
            Scheme::Standard(names) => {
                let mac = self.first_mac(&[id, ".", &seconds, "."], body);
                let signature = format!("v1,{}", Base64::from(mac));
                vec![(names.id, id.to_owned()), (names.timestamp, seconds), (names.signature, signature)]
            }
            Scheme::Stripe => {
                let mac = self.first_mac(&[&seconds, "."], body);
                vec![(STRIPE, format!("t={seconds},v1={}", hex(&mac)))]
            }
            Scheme::WorkOs => {
                let mac = self.first_mac(&[&milliseconds, "."], body);
                vec![(WORKOS, format!("t={milliseconds}, v1={}", hex(&mac)))]
            }
            Scheme::GitHub => vec![(GITHUB, format!("sha256={}", hex(&self.first_mac(&[], body))))],
        };
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            let refuse = |_| WebhookError::new(WebhookErrorKind::InvalidHeader, "the identifier is not ASCII text");
            headers.insert(HeaderName::from_static(name), HeaderValue::try_from(value).map_err(refuse)?);
        }
        self.scheme.read(&headers).map(|_| headers)
    }

    /// Returns the HMAC by the first secret.
    fn first_mac(&self, prefix: &[&str], body: &[u8]) -> Vec<u8> {
        let mut parts = prefix.iter().map(|text| text.as_bytes()).chain([body]);
        // OK because a verifier has a key.
        self.keys.first().map(|key| with_text(key, &mut parts).finalize().into_bytes().to_vec()).unwrap_or_default()
    }

    fn now(&self) -> SystemTime {
        self.fixed_time.unwrap_or_else(SystemTime::now)
    }

    /// Compares the signed time with the time of the check.
    fn check_time(&self, sent_at: SystemTime) -> Result<(), WebhookError> {
        let tolerance = self.tolerance.as_secs();
        let (difference, kind, direction) = match self.now().duration_since(sent_at) {
            Ok(age) => (age, WebhookErrorKind::TooOld, "old"),
            Err(error) => (error.duration(), WebhookErrorKind::TooNew, "in the future"),
        };
        if difference <= self.tolerance {
            return Ok(());
        }
        let difference = difference.as_secs();
        let reason = format!("the signature is {difference} s {direction}, the tolerance is {tolerance} s");
        Err(WebhookError::new(kind, reason))
    }
}

impl Verify for Verifier {
    fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, WebhookError> {
        let signed = self.scheme.read(headers)?;
        let is_signed_by = |key: &Hmac<Sha256>| {
            let mac = with_text(key, &mut [signed.prefix.as_bytes(), body].into_iter());
            signed.signatures.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
        };
        if !self.keys.iter().any(is_signed_by) {
            let reason = "no signature fits the body and a secret; the body must be unchanged, byte by byte";
            return Err(WebhookError::new(WebhookErrorKind::WrongSignature, reason));
        }
        // The time is compared last, so that an error about it is about a request of the service.
        signed.facts.sent_at().map_or(Ok(()), |sent_at| self.check_time(sent_at))?;
        Ok(signed.facts)
    }
}

/// Shows no secret.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("scheme", &self.scheme)
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Returns lowercase hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Returns the state of HMAC after a text.
fn with_text(key: &Hmac<Sha256>, parts: &mut dyn Iterator<Item = &[u8]>) -> Hmac<Sha256> {
    parts.fold(key.clone(), |mut mac, part| {
        mac.update(part);
        mac
    })
}

/// Returns the state of HMAC for a secret.
fn key(scheme: Scheme, secret: &Secret) -> Result<Hmac<Sha256>, WebhookError> {
    let refuse = |reason| WebhookError::new(WebhookErrorKind::InvalidSecret, reason);
    let text = secret.expose();
    let bytes = match scheme {
        Scheme::Standard(_) => {
            if ["whsk_", "whpk_"].iter().any(|prefix| text.starts_with(prefix)) {
                return Err(refuse("asymmetric keys are not supported; the secret begins with `whsec_`"));
            }
            let bytes = Base64::from_str(text.strip_prefix("whsec_").unwrap_or(text));
            Zeroizing::new(bytes.map_err(|_| refuse("the secret of the webhooks is not base64"))?.into_bytes())
        }
        Scheme::Stripe | Scheme::WorkOs | Scheme::GitHub => Zeroizing::new(text.as_bytes().to_vec()),
    };
    if bytes.is_empty() {
        // Everybody can sign by an empty secret.
        return Err(refuse("the secret of the webhooks is empty"));
    }
    Hmac::new_from_slice(&bytes).map_err(|_| refuse("the secret of the webhooks has an invalid length"))
}
