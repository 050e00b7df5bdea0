//! The base URL, to which every path of an API is appended.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;
use http::uri::{Authority, Scheme};

use crate::client::build_error::BuildError;

/// An absolute `http` or `https` URL without user information, query or fragment; its path has no trailing slash.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    prefix: String,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str) -> Result<Self, BuildError> {
        let refuse = |reason: &str| BuildError::new(format!("the base URL {:?} {reason}", sanitized(text)));
        if text.contains('#') {
            return Err(refuse("has a fragment"));
        }
        if text.contains(['{', '}']) {
            return Err(refuse("has a variable without a value"));
        }
        let parts = text.parse::<Uri>().map_err(|_| refuse("is not a URL"))?.into_parts();
        let scheme = parts.scheme.ok_or_else(|| refuse("is not absolute: it needs `https://` and a host"))?;
        if scheme != Scheme::HTTPS && scheme != Scheme::HTTP {
            return Err(refuse("is neither http nor https"));
        }
        let authority = parts.authority.ok_or_else(|| refuse("has no host"))?;
        if authority.as_str().contains('@') {
            return Err(refuse("has user information; give credentials to the builder instead"));
        }
        if authority.host().is_empty() {
            return Err(refuse("has no host"));
        }
        if authority.host().len() != authority.as_str().len() && authority.port_u16().is_none() {
            return Err(refuse("has an invalid port"));
        }
        let path = parts.path_and_query.as_ref();
        if path.is_some_and(|path| path.query().is_some()) {
            return Err(refuse("has a query"));
        }
        let prefix = path.map_or("", |path| path.path()).trim_end_matches('/').to_owned();
        if prefix.split('/').skip(1).any(crate::request::path::is_evasive) {
            return Err(refuse("has an empty, `.` or `..` segment"));
        }
        Ok(Self { scheme, authority, prefix })
    }

    /// Returns the URL of `path`, which starts with a slash and can have a query.
    pub(crate) fn join(&self, path: &str) -> Result<Uri, http::Error> {
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query([self.prefix.as_str(), path].concat())
            .build()
    }

    /// Resolves a URL. An absolute URL is unchanged; a relative one starts from this URL, as if it ended in a slash.
    /// Unlike a base URL, the result can have a query.
    pub(crate) fn resolve(&self, reference: &str) -> Result<Endpoint, BuildError> {
        let (path, query) = reference.split_once('?').unwrap_or((reference, ""));
        let text = match path {
            absolute if absolute.contains("://") => absolute.to_owned(),
            _ if path.starts_with("//") => format!("{}:{path}", self.scheme),
            _ if path.starts_with('/') => format!("{}://{}{path}", self.scheme, self.authority),
            _ => format!("{self}/{path}"),
        };
        let base = Self::parse(&text)?;
        // A trailing slash is part of an absolute URL's path.
        let slash = if text.ends_with('/') { "/" } else { "" };
        let rest = if query.is_empty() { slash.to_owned() } else { format!("{slash}?{query}") };
        let uri = base.join(&rest).map_err(|_| BuildError::new(format!("{base} makes no URL with a query")))?;
        Ok(Endpoint { base, uri })
    }

    /// Returns the URL without its path.
    pub(crate) fn without_path(&self) -> Self {
        Self { prefix: String::new(), ..self.clone() }
    }

    /// Returns `true` if both URLs have one origin (RFC 6454 section 5).
    pub(crate) fn has_origin_of(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.has_host_of(other) && self.port() == other.port()
    }

    /// Returns `true` if this URL has `http` in place of the other's `https`, at the default ports.
    pub(crate) fn is_plain_form_of(&self, other: &Self) -> bool {
        !self.is_tls() && other.is_tls() && self.has_host_of(other) && (self.port(), other.port()) == (80, 443)
    }

    fn has_host_of(&self, other: &Self) -> bool {
        self.authority.host().eq_ignore_ascii_case(other.authority.host())
    }

    /// Returns `true` if a secret may be sent to this URL.
    pub(crate) fn accepts_secrets(&self, policy: TlsPolicy) -> bool {
        policy == TlsPolicy::Optional || self.is_confidential()
    }

    /// Returns `true` if requests to this URL cannot be read on the network.
    fn is_confidential(&self) -> bool {
        self.is_tls() || self.is_loopback()
    }

    pub(crate) fn is_tls(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Returns `true` if requests to this URL stay on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    /// Returns the port, which the scheme implies if the URL has none (RFC 9110 section 4.2).
    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or(if self.is_tls() { 443 } else { 80 })
    }
}

/// Returns `true` if a host is this machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3).
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

/// The requirement of secrets on the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TlsPolicy {
    /// TLS, or a connection that stays on this machine.
    Required,
    /// No requirement, by the user's decision.
    Optional,
}

/// An absolute URL to which credentials may be sent.
pub(crate) struct Endpoint {
    base: BaseUrl,
    pub(crate) uri: Uri,
}

impl Endpoint {
    pub(crate) fn base(&self) -> &BaseUrl {
        &self.base
    }

    pub(crate) fn into_base(self) -> BaseUrl {
        self.base
    }
}

impl std::fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

/// Returns the part of an invalid URL that can be shown, without the parts before an `@` and after a `?`, which may
/// contain secrets.
fn sanitized(text: &str) -> String {
    let shown = text.split(['?', '#']).next().unwrap_or_default();
    match (shown.split_once("://"), shown.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://..@{host}"),
        (None, Some((_, host))) => format!("..@{host}"),
        _ => shown.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_base_url_is_refused_with_its_reason() {
        for (url, reason) in [
            ("", "is not a URL"),
            ("/v1", "is not absolute"),
            ("api.example.com", "is not absolute"),
            ("api.example.com:443/v1", "is not"),
            ("ftp://h/", "is neither http nor https"),
            ("https://", "is not a URL"),
            ("https:///v1", "is not a URL"),
            ("https://h/?a=b", "has a query"),
            ("https://h/#a", "has a fragment"),
            ("https://user:pw@h/", "has user information"),
            ("https://{region}.example.com/", "has a variable without a value"),
            ("https://h/a b", "is not a URL"),
            ("https://h/a/../b", "has an empty, `.` or `..` segment"),
            ("https://h/a//b", "has an empty, `.` or `..` segment"),
            ("https://h:99999/", "has an invalid port"),
            ("https://h:/", "has an invalid port"),
        ] {
            let error = BaseUrl::parse(url).map(|url| url.to_string()).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(reason)), "{url}: {error:?}");
        }
    }

    #[test]
    fn a_refusal_shows_no_secret() {
        for url in
            ["https://user:s3cret@h/", "ftp://h/?key=s3cret", "user:s3cret@h", "https://h/#s3cret", "https://h?s3cret"]
        {
            let error = BaseUrl::parse(url).map(|_| ()).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| !error.contains("s3cret")), "{url}: {error:?}");
        }
    }
}
