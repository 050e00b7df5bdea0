//! Validates URIs of any scheme (RFC 3986, section 3).

use std::net::Ipv6Addr;

pub(super) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let (before_fragment, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = before_fragment.split_once('?').unwrap_or((before_fragment, ""));
    let (authority, path) = split_authority(hierarchy);
    is_scheme(scheme)
        && is_authority(authority)
        && consists_of(path, ":@/")
        && consists_of(query, ":@/?")
        && consists_of(fragment, ":@/?")
}

fn split_authority(hierarchy: &str) -> (&str, &str) {
    let Some(rest) = hierarchy.strip_prefix("//") else { return ("", hierarchy) };
    rest.find('/').and_then(|slash| rest.split_at_checked(slash)).unwrap_or((rest, ""))
}

/// Returns true for a scheme (section 3.1).
fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Returns true for an authority (section 3.2).
fn is_authority(authority: &str) -> bool {
    let (user, host_and_port) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (host, port) = match host_and_port.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (host_and_port, ""),
    };
    consists_of(user, ":") && is_host(host) && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns true for a host (section 3.2.2). Future versions of IP addresses are refused.
fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => consists_of(host, ""),
    }
}

/// Returns true if a text has only unreserved characters, `sub-delims`, percent-encoded bytes, and the given others.
fn consists_of(text: &str, others: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'%' => (0..2).all(|_| bytes.next().is_some_and(|digit| digit.is_ascii_hexdigit())),
            _ => {
                byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte) || others.as_bytes().contains(&byte)
            }
        };
        if !fits {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_and_other_texts_are_distinguished() {
        for uri in [
            "https://example.com/callback",
            "https://*.example.com:8443/a%20b?c=d&e=/?#f",
            "http://[::1]:3000/callback",
            "http://user:word@host",
            "com.example.app:/oauth",
            "urn:ietf:wg:oauth:2.0:oob",
            "about:",
        ] {
            assert!(is_uri(uri), "{uri}");
        }
        for other in [
            "",
            "example.com",
            "/callback",
            ":x",
            "1a:x",
            "https://exa mple.com",
            "https://a/%2",
            "https://a/%zz",
            "https://a#b#c",
            "https://[::g]/",
            "https://[::1",
            "https://a:port/",
            "https://é.example",
            "https://a/\u{0}",
            "https://a@b@c",
        ] {
            assert!(!is_uri(other), "{other}");
        }
    }
}
