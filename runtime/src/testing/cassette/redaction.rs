//! Removes secrets from recorded requests and responses.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, Uri};

use crate::auth::{REDACTED, Redactor};
use crate::json::{Kind, Mark, Marks, Notes, Part, from_str, json_string, rewrite};
use crate::parameter::percent::{decode, decode_form};

/// Members and parameters that OAuth 2 defines, and that are no secrets (RFC 6749, RFC 8628).
const PLAIN_MEMBERS: [&str; 6] = ["error", "expires_in", "grant_type", "interval", "scope", "token_type"];

/// Headers of responses that by definition have no secret. All others are redacted, because a description can make a
/// secret of each.
const PLAIN_HEADERS: [&str; 36] = [
    "accept-patch",
    "accept-post",
    "accept-ranges",
    "age",
    "allow",
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-range",
    "content-type",
    "date",
    "deprecation",
    "etag",
    "expires",
    "last-modified",
    "link",
    "ratelimit",
    "ratelimit-limit",
    "ratelimit-policy",
    "ratelimit-remaining",
    "ratelimit-reset",
    "request-id",
    "retry-after",
    "retry-after-ms",
    "server",
    "sunset",
    "vary",
    "x-correlation-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "x-should-retry",
    "x-total-count",
];

/// Headers of the connection, which a replay does not need.
const CONNECTION_HEADERS: [&str; 4] = ["connection", "keep-alive", "trailer", "transfer-encoding"];

/// The JSON of a redacted text.
pub(super) const PLACEHOLDER: &str = "\"[redacted]\"";

/// The secrets of one exchange and of its cassette.
pub(super) struct Redaction<'r> {
    pub(super) redactor: &'r Redactor,
    /// The names of headers that the user keeps.
    pub(super) kept_headers: &'r [String],
}

/// The knowledge about a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Knowledge {
    /// All secrets in it are known.
    Described,
    /// Any value in it can be a secret.
    Unknown,
}

impl Redaction<'_> {
    /// Returns a text without secrets.
    pub(super) fn text(&self, text: &str) -> String {
        if self.redactor.is_secret(text) { REDACTED.to_owned() } else { self.redactor.redact(text.to_owned()) }
    }

    /// Returns the URL without the secrets in its path and its query.
    pub(super) fn url(&self, uri: &Uri, knowledge: Knowledge) -> String {
        let origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        let segment = |segment: &str| {
            if self.redactor.is_secret(&decode(segment)) { REDACTED.to_owned() } else { segment.to_owned() }
        };
        let path = uri.path().split('/').map(segment).collect::<Vec<_>>().join("/");
        let query = uri.query().map(|query| format!("?{}", self.pairs(query, knowledge))).unwrap_or_default();
        format!("{origin}{}", self.redactor.redact(format!("{path}{query}")))
    }

    /// Returns the pairs of a query or of a form without secrets.
    pub(super) fn pairs(&self, pairs: &str, knowledge: Knowledge) -> String {
        let pair = |pair: &str| -> String {
            let Some((name, value)) = pair.split_once('=') else { return pair.to_owned() };
            let is_hidden = knowledge == Knowledge::Unknown && !PLAIN_MEMBERS.contains(&name);
            let is_secret = self.redactor.is_secret(&decode_form(value)) || self.redactor.is_secret(&decode(value));
            if is_hidden || is_secret { format!("{name}={REDACTED}") } else { pair.to_owned() }
        };
        self.redactor.redact(pairs.split('&').map(pair).collect::<Vec<_>>().join("&"))
    }

    /// Returns the headers of a request without secrets.
    pub(super) fn request_headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let shown = |(name, value): (&HeaderName, &http::HeaderValue)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = if value.is_sensitive() { REDACTED.to_owned() } else { self.text(&text) };
            (name.as_str().to_owned(), text)
        };
        headers.iter().map(shown).collect()
    }

    /// Returns the headers of a response without secrets.
    pub(super) fn response_headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let is_plain = |name: &str| {
            PLAIN_HEADERS.contains(&name) || self.kept_headers.iter().any(|kept| kept.eq_ignore_ascii_case(name))
        };
        let shown = |(name, value): (&HeaderName, &http::HeaderValue)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = if is_plain(name.as_str()) { self.text(&text) } else { REDACTED.to_owned() };
            (name.as_str().to_owned(), text)
        };
        let is_recorded = |(name, _): &(&HeaderName, _)| !CONNECTION_HEADERS.contains(&name.as_str());
        headers.iter().filter(is_recorded).map(shown).collect()
    }

    /// Returns a JSON text without secrets; `None` if it is no JSON.
    ///
    /// `number` returns the replacement of a number that is a secret. Members that no type has read are redacted as a
    /// whole.
    pub(super) fn json(
        &self,
        text: &str,
        marks: Option<&Marks>,
        number: impl Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let mut replace = |part: &Part<'_>| match (marks.and_then(|marks| marks.get(part.offset)), part.kind) {
            (Some(Mark::Secret(placeholder)), _) => Some(placeholder.clone()),
            (Some(Mark::Undescribed), _) => Some(PLACEHOLDER.to_owned()),
            (_, Kind::Text) => {
                let text: String = from_str(part.text).ok()?;
                let shown = self.text(&text);
                (shown != text).then(|| json_string(shown).unwrap_or_else(|_| PLACEHOLDER.to_owned()))
            }
            (_, Kind::Number) => number(part.text),
            _ => None,
        };
        rewrite(text, &mut replace, &|name| self.text(&name)).ok()
    }

    /// Returns a JSON text without its texts and numbers, because any of them can be a secret.
    pub(super) fn unknown_json(&self, text: &str) -> Option<String> {
        let mut replace = |part: &Part<'_>| match part.kind {
            Kind::Text | Kind::Number if PLAIN_MEMBERS.contains(&part.member) => None,
            Kind::Text => Some(PLACEHOLDER.to_owned()),
            Kind::Number => Some("0".to_owned()),
            _ => None,
        };
        rewrite(text, &mut replace, &|name| self.text(&name)).ok()
    }

    /// Returns a stream of texts (server-sent events, or JSON texts) without secrets.
    ///
    /// Events with data in several lines are one text (WHATWG HTML, section 9.2.6).
    pub(super) fn stream(&self, text: &str, notes: &Notes) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut data: Vec<&str> = Vec::new();
        for line in text.split_inclusive('\n') {
            let content = line.trim_end_matches(['\n', '\r']);
            if let Some(value) = content.strip_prefix("data:") {
                data.push(value.strip_prefix(' ').unwrap_or(value));
                continue;
            }
            self.data(&mut shown, &mut data, notes);
            let (end, is_field) = (line.get(content.len()..).unwrap_or_default(), is_field(content));
            let (mark, value) = content.strip_prefix('\u{1e}').map_or(("", content), |value| ("\u{1e}", value));
            shown.push_str(mark);
            shown.push_str(&if is_field { self.text(value).into() } else { self.item(value, notes) });
            shown.push_str(end);
        }
        self.data(&mut shown, &mut data, notes);
        shown
    }

    /// Writes the data of an event.
    fn data(&self, shown: &mut String, data: &mut Vec<&str>, notes: &Notes) {
        if !data.is_empty() {
            for line in self.item(&data.join("\n"), notes).lines() {
                shown.extend(["data: ", line, "\n"]);
            }
            data.clear();
        }
    }

    /// Returns one text of a stream without secrets.
    fn item<'t>(&self, text: &'t str, notes: &Notes) -> Cow<'t, str> {
        match notes.marks(text) {
            _ if text.trim().is_empty() || text.trim() == "[DONE]" => text.into(),
            Some(marks) => self.json(text, Some(&marks), |_| None).unwrap_or_else(|| self.text(text)).into(),
            None => self.unknown_json(text).unwrap_or_else(|| REDACTED.to_owned()).into(),
        }
    }
}

/// Returns `true` for a line of server-sent events without data.
fn is_field(line: &str) -> bool {
    ["event", "id", "retry", ""].iter().any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')))
        || ["event", "id", "retry"].contains(&line)
}
