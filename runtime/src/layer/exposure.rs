//! Refuses requests that layers changed so that a secret would be sent without TLS.

use http::header::{HeaderName, HeaderValue};
use http::uri::Scheme;
use http::{HeaderMap, Uri};

use crate::client::base_url::{TlsPolicy, is_loopback};
use crate::transport::{Body, Secrecy, SendOptions, TransportError};

/// Refuses a request that a layer changed so that a secret would be sent without TLS.
pub(super) fn check(
    request: &http::Request<Body>,
    tls_policy: TlsPolicy,
    options: &mut SendOptions,
    before: Exposure,
) -> Result<(), TransportError> {
    let secret = sensitive_header(request.headers());
    if secret.is_some() {
        options.secrecy = Secrecy::Confidential;
    }
    let has_secret = secret.is_some() || before == Exposure::Confidential && options.secrecy == Secrecy::Confidential;
    if tls_policy == TlsPolicy::Optional || !has_secret || Exposure::of(request.uri()) == Exposure::Confidential {
        return Ok(());
    }
    let exposed = secret.map_or_else(|| "a secret".to_owned(), |name| format!("the header `{name}`"));
    Err(TransportError::refused(format!("{exposed} would be sent without TLS: use https, or `allow_insecure_http()`")))
}

/// The exposure of a request on the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exposure {
    /// A request with TLS, or to this machine.
    Confidential,
    /// A request that others can read.
    Readable,
}

impl Exposure {
    pub(super) fn of(uri: &Uri) -> Self {
        let is_confidential = uri.scheme() == Some(&Scheme::HTTPS) || uri.host().is_some_and(is_loopback);
        if is_confidential { Self::Confidential } else { Self::Readable }
    }
}

fn sensitive_header(headers: &HeaderMap<HeaderValue>) -> Option<&HeaderName> {
    headers.iter().find(|(_, value)| value.is_sensitive()).map(|(name, _)| name)
}
