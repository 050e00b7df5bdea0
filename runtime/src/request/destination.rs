//! The URL that a response gives for the next request, relative to the URL of the last one (RFC 3986 section 5).

use http::Uri;
use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};

use crate::client::base_url::BaseUrl;
use crate::parameter::percent::{Allowed, encode};
use crate::request::invalid::InvalidRequest;

/// The origin of a URL (RFC 6454 section 4), compared with that of the client's base URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The origin of the base URL. Requests have the credential.
    Own,
    /// Another origin. Requests have no credential, and no header, cookie or body of the call.
    Other,
}

/// A URL that replaces that of the operation.
#[derive(Debug, Clone)]
pub(crate) struct Destination {
    /// The scheme and the authority.
    pub(crate) base: BaseUrl,
    /// The path and the query.
    pub(crate) target: String,
    pub(crate) origin: Origin,
}

impl Destination {
    /// Resolves a reference against the URL of the current request.
    ///
    /// # Errors
    /// The reference is no URL of HTTP, or has `http` in place of `https`.
    pub(crate) fn resolve(current: &Uri, reference: &str, own: &BaseUrl) -> Result<Self, InvalidRequest> {
        let refuse = |reason: &str| InvalidRequest::new(format!("the URL of the next page {reason}"));
        let url = absolute(current, reference);
        let (scheme, rest) = url.split_once("://").ok_or_else(|| refuse("has no host"))?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at_checked(end).unwrap_or((rest, ""));
        // The reason would contain the URL, which can contain a secret.
        let base = BaseUrl::parse(&format!("{scheme}://{authority}")).map_err(|_| refuse("is not valid"))?;
        // Many services write spaces, brackets or letters that a URL cannot contain.
        let target = without_dots(&encode(target, Allowed::Reserved));
        // A service after a proxy that ends TLS often writes `http` into its URLs.
        if base.is_plain_form_of(own) {
            return Ok(Self { base: own.without_path(), target, origin: Origin::Own });
        }
        if own.is_tls() && !base.is_tls() {
            return Err(refuse("has http in place of https"));
        }
        let origin = if base.has_origin_of(own) { Origin::Own } else { Origin::Other };
        Ok(Self { base, target, origin })
    }

    /// Removes the query parameters with one of these names.
    pub(crate) fn remove_parameters<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        let Some((path, query)) = self.target.split_once('?') else { return };
        let names: Vec<_> = names.map(|name| encode(name, Allowed::Unreserved)).collect();
        let is_kept = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            !names.iter().any(|removed| *removed == name)
        };
        let kept: Vec<&str> = query.split('&').filter(is_kept).collect();
        self.target = if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) };
    }
}

/// Returns the headers for another origin, which receives nothing of the user.
pub(crate) fn headers(defaults: &HeaderMap, accept: &HeaderValue) -> HeaderMap {
    let agent = defaults.get(USER_AGENT).map(|value| (USER_AGENT, value.clone()));
    std::iter::once((ACCEPT, accept.clone())).chain(agent).collect()
}

/// Returns the absolute URL of a reference, without its fragment (RFC 3986 section 5.2.2).
fn absolute(current: &Uri, reference: &str) -> String {
    let reference = reference.trim().split('#').next().unwrap_or_default();
    let scheme = current.scheme_str().unwrap_or("https");
    let authority = current.authority().map_or("", |authority| authority.as_str());
    let path = current.path();
    if has_scheme(reference) {
        reference.to_owned()
    } else if reference.starts_with("//") {
        format!("{scheme}:{reference}")
    } else if reference.starts_with('/') {
        format!("{scheme}://{authority}{reference}")
    } else if reference.is_empty() {
        current.to_string()
    } else if reference.starts_with('?') {
        format!("{scheme}://{authority}{path}{reference}")
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{folder}/{reference}")
    }
}

/// Returns true if a reference begins with a scheme (RFC 3986 section 3.1).
fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Removes the segments `.` and `..` of a path (RFC 3986 section 5.2.4).
fn without_dots(target: &str) -> String {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_dots = matches!(segment, "." | "..");
        if segment == ".." {
            kept.pop();
        }
        match (is_dots, segments.peek()) {
            (false, _) => kept.push(segment),
            // The path still ends with a slash.
            (true, None) => kept.push(""),
            (true, Some(_)) => {}
        }
    }
    let path = format!("/{}", kept.join("/"));
    query.map_or_else(|| path.clone(), |query| format!("{path}?{query}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// Returns the URL of a reference and its origin, or the reason of a refusal.
    fn resolve(reference: &str, own: &str) -> String {
        let own = BaseUrl::parse(own).unwrap();
        let current = own.join("/b/c?d=e").unwrap();
        match Destination::resolve(&current, reference, &own) {
            Ok(it) => format!("{:?} {}", it.origin, it.base.join(&it.target).unwrap()),
            Err(fault) => fault.into_reason().into_owned(),
        }
    }

    #[test]
    fn references_are_resolved_as_rfc_3986_states() {
        for (reference, url) in [
            ("https://h/x?y=z#f", "Own https://h/x?y=z"),
            ("//h/x", "Own https://h/x"),
            ("/x?y", "Own https://h/x?y"),
            ("?page=2", "Own https://h/a/b/c?page=2"),
            ("", "Own https://h/a/b/c?d=e"),
            ("#f", "Own https://h/a/b/c?d=e"),
            ("x", "Own https://h/a/b/x"),
            ("./x", "Own https://h/a/b/x"),
            ("../x/.", "Own https://h/a/x/"),
            ("../../../../x", "Own https://h/x"),
            ("/x/../../y/..?q=../..", "Own https://h/?q=../.."),
            ("https://h", "Own https://h/"),
            ("https://h?x=y", "Own https://h/?x=y"),
            (" /x y?z=\u{e4}&f[a]=%41%\r\n", "Own https://h/x%20y?z=%C3%A4&f%5Ba%5D=%41%25"),
            ("/x?u=https://other/", "Own https://h/x?u=https://other/"),
        ] {
            assert_eq!(resolve(reference, "https://h/a"), url, "{reference}");
        }
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (reference, url) in [
            ("https://H:443/x", "Own https://H:443/x"),
            ("http://h/x", "Own https://h/x"),
            ("http://h:80/x", "Own https://h/x"),
            ("https://h:8443/x", "Other https://h:8443/x"),
            ("https://h.other/x", "Other https://h.other/x"),
            ("//other/x", "Other https://other/x"),
            ("https://[::1]:8443/x", "Other https://[::1]:8443/x"),
            ("https://h%5C@other/x", "the URL of the next page is not valid"),
            ("https://h\\@other/x", "the URL of the next page is not valid"),
            ("https://user:secret@h/x", "the URL of the next page is not valid"),
            ("ftp://h/x", "the URL of the next page is not valid"),
            ("javascript:alert(1)", "the URL of the next page has no host"),
            ("http://other/x", "the URL of the next page has http in place of https"),
            ("http://h:8080/x", "the URL of the next page has http in place of https"),
        ] {
            assert_eq!(resolve(reference, "https://h"), url, "{reference}");
        }
        assert_eq!(resolve("https://h/x", "http://h"), "Other https://h/x");
        assert_eq!(resolve("http://h:80/x", "http://h"), "Own http://h:80/x");
    }

    #[test]
    fn parameters_can_be_removed() {
        for (target, rest) in
            [("/x?a b=1&key=2&c", "/x?a b=1&c"), ("/x?key=1", "/x"), ("/x", "/x"), ("/x?monkey=1", "/x?monkey=1")]
        {
            let base = BaseUrl::parse("https://h").unwrap();
            let mut destination = Destination { base, target: target.into(), origin: Origin::Own };
            destination.remove_parameters(["key"].into_iter());
            assert_eq!(destination.target, rest);
        }
    }
}
