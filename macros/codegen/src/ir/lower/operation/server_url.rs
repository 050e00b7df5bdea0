//! Finds errors in server URLs that are independent of their variables.
//!
//! `notes.example.com/v1` → "has no scheme", and a suggestion of the correct URL.

use crate::diagnostic::did_you_mean;

/// An error in a server URL.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UrlFault {
    /// The error as the predicate of a sentence: "has no host".
    pub(crate) predicate: &'static str,
    /// The text to write instead.
    pub(crate) help: Option<String>,
    /// True if a client can still use the URL, as a path relative to `base_url`.
    pub(crate) is_relative: bool,
}

/// The schemes that a client can use; similar schemes are reported.
const SCHEMES: [&str; 2] = ["https", "http"];

/// Pairs of brackets around placeholders in templates of other tools.
const MARKS: [(&str, &str); 5] = [("${", "}"), ("{{", "}}"), ("$(", ")"), ("<", ">"), ("#{", "}")];

/// Returns the error in a URL; `None` for a valid URL.
pub(crate) fn url_fault(url: &str) -> Option<UrlFault> {
    if let Some(mark) = foreign_placeholder(url) {
        let help =
            format!("replace `{mark}` by its value, or write a variable `{{name}}` and describe it under `variables`");
        return Some(new_fault("has a placeholder that was not filled in", help));
    }
    if !has_whole_braces(url) {
        let help = "write a variable as `{name}`, with both braces".to_owned();
        return Some(new_fault("has a brace that is not closed", help));
    }
    if url.contains(char::is_whitespace) {
        return Some(new_fault("contains a space", None));
    }
    match url.split_once("://") {
        Some((scheme, rest)) => fault_after_scheme(scheme, rest),
        None => fault_without_scheme(url),
    }
}

fn fault_after_scheme(scheme: &str, rest: &str) -> Option<UrlFault> {
    let lower = scheme.to_ascii_lowercase();
    let is_http = SCHEMES.contains(&lower.as_str());
    match lower.as_str() {
        _ if rest.contains(['?', '#']) => {
            Some(new_fault("has a query or a fragment", "write the URL without it".to_owned()))
        }
        _ if is_http && host(rest).is_empty() => Some(new_fault("has no host", None)),
        _ if is_http && !has_port(host(rest)) => Some(new_fault(
            "has a port that is not a number up to 65535",
            "write `:8080`, for example, or no port".to_owned(),
        )),
        _ if is_http || scheme.contains('{') => None,
        "ws" | "wss" => Some(new_fault("is a WebSocket URL", "write the URL for HTTP, if there is one".to_owned())),
        _ => Some(new_fault("has a scheme other than `http` and `https`", did_you_mean(scheme, SCHEMES))),
    }
}

/// Returns the host of a URL without its scheme, with credentials and the port.
fn host(rest: &str) -> &str {
    let rest = rest.trim_start_matches('/');
    rest.split('/').next().unwrap_or_default()
}

/// Returns true if there is no port, or a valid one. The port can be a variable.
fn has_port(host: &str) -> bool {
    // The colons of an IPv6 address are between brackets.
    let behind = host.rsplit(['@', ']']).next().unwrap_or_default();
    let port = behind.split_once(':').map_or("", |(_, port)| port);
    port.is_empty() || port.contains('{') || port.parse::<u16>().is_ok()
}

/// Returns the error in a URL without `://`. It is relative, which is an error only if it looks like a host.
fn fault_without_scheme(url: &str) -> Option<UrlFault> {
    if let Some(rest) = broken_scheme(url) {
        let help = format!("write `https://{rest}`");
        return Some(new_fault("has a scheme that does not end in `://`", help));
    }
    if url.contains(['?', '#']) {
        return Some(new_fault("has a query or a fragment", "write the URL without it".to_owned()));
    }
    let rest = url.strip_prefix("//").unwrap_or(url);
    let host = rest.split('/').next().unwrap_or_default();
    let is_host = url.starts_with("//") || looks_like_host(host);
    is_host.then(|| UrlFault {
        predicate: "has no scheme, so it is a relative path",
        help: Some(format!("write `https://{rest}`")),
        is_relative: true,
    })
}

/// Returns the rest after `https:/`, `https:` or `https//`.
fn broken_scheme(url: &str) -> Option<&str> {
    SCHEMES.iter().find_map(|scheme| {
        let start = url.get(..scheme.len()).filter(|it| it.eq_ignore_ascii_case(scheme))?;
        let rest = url.get(start.len()..)?;
        let bare = rest.trim_start_matches([':', '/']);
        // `https` without a colon is a folder, and so is `http/a`.
        (rest.starts_with(':') || rest.starts_with("//")).then_some(bare).filter(|it| !it.is_empty())
    })
}

/// Returns true if the first segment of a path is a host: a domain, an IP address, `localhost`, or a name with a port.
fn looks_like_host(segment: &str) -> bool {
    let (name, port) = segment.split_once(':').unwrap_or((segment, ""));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |it: &&str| !it.is_empty() && it.chars().all(|c| c.is_alphanumeric() || "-_{}".contains(c));
    let is_domain = labels.len() > 2 || labels.len() == 2 && !FILES.contains(labels.last().unwrap_or(&""));
    let is_top = labels.last().is_some_and(|it| it.len() > 1 && it.chars().all(char::is_alphabetic));
    let is_address = labels.len() == 4 && labels.iter().all(|it| it.parse::<u8>().is_ok());
    labels.iter().all(is_label) && (is_port || name == "localhost" || is_address || is_domain && is_top)
}

/// File extensions that occur in paths.
const FILES: [&str; 8] = ["php", "asp", "aspx", "jsp", "cgi", "json", "html", "svc"];

/// Returns the first placeholder of another tool's templates.
fn foreign_placeholder(url: &str) -> Option<&str> {
    MARKS.iter().find_map(|(open, close)| {
        let start = url.find(open)?;
        let length = url.get(start..)?.find(close)? + close.len();
        url.get(start..start + length)
    })
}

fn has_whole_braces(url: &str) -> bool {
    let mut is_open = false;
    for byte in url.bytes().filter(|byte| matches!(byte, b'{' | b'}')) {
        if (byte == b'{') == is_open {
            return false;
        }
        is_open = !is_open;
    }
    !is_open
}

fn new_fault(predicate: &'static str, help: impl Into<Option<String>>) -> UrlFault {
    UrlFault { predicate, help: help.into(), is_relative: false }
}

#[cfg(test)]
mod tests {
    use super::url_fault;

    #[test]
    fn urls_that_work_have_no_fault() {
        for url in [
            "https://notes.example.com",
            "http://localhost:8080/v1",
            "HTTPS://{tenant}.example.com:{port}/{stage}",
            "{scheme}://example.com",
            "{server}/v1",
            "",
            "/",
            "/v1",
            "v1",
            "./v1",
            "../v2",
            "v1.0/api",
            "api/index.php",
            "index.php/api",
            "https/v1",
            "https://[::1]:8080/v1",
            "https://[2001:db8::1]/v1",
            "https://user:word@example.com:443",
            "https://example.com:/v1",
            "https://example.com:{port}",
        ] {
            assert_eq!(url_fault(url), None, "{url}");
        }
    }

    #[test]
    fn faults_are_found_with_what_to_write() {
        for (url, predicate, help) in [
            ("notes.example.com/v1", "has no scheme", "`https://notes.example.com/v1`"),
            ("localhost:8080", "has no scheme", "`https://localhost:8080`"),
            ("10.0.0.1/v1", "has no scheme", "`https://10.0.0.1/v1`"),
            ("//notes.example.com", "has no scheme", "`https://notes.example.com`"),
            ("https:/notes.example.com", "does not end", "`https://notes.example.com`"),
            ("https:notes.example.com", "does not end", "`https://notes.example.com`"),
            ("http//notes.example.com", "does not end", "`https://notes.example.com`"),
            ("htps://notes.example.com", "scheme other", "did you mean `https`?"),
            ("wss://notes.example.com", "WebSocket", "HTTP"),
            ("https://{region.example.com", "brace", "`{name}`"),
            ("https://region}.example.com", "brace", "`{name}`"),
            ("https://{a{b}}.example.com", "brace", "`{name}`"),
            ("${BASE_URL}", "placeholder", "`${BASE_URL}`"),
            ("https://{{ host }}/v1", "placeholder", "`{{ host }}`"),
            ("https://<tenant>.example.com", "placeholder", "`<tenant>`"),
            ("https://example.com?x=1", "query", "without"),
            ("https://example.com:99999/v1", "port", "`:8080`"),
            ("https://example.com:port", "port", "`:8080`"),
            ("v1?x=1", "query", "without"),
        ] {
            let fault = url_fault(url);
            let is_reported =
                |it: &super::UrlFault| it.predicate.contains(predicate) && it.help.iter().any(|it| it.contains(help));
            assert!(fault.as_ref().is_some_and(is_reported), "{url}: {fault:?}");
        }
        for url in ["https://", "http:///", "https://a b"] {
            assert!(url_fault(url).is_some(), "{url}");
        }
    }
}
