//! Recorded bodies: readable JSON and text, and base64 for other bytes.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::capture::RecordedCall;
use super::pattern::{adopt, matches};
use super::redaction::{Knowledge, PLACEHOLDER, Redaction};
use crate::auth::REDACTED;
use crate::body::media_type;
use crate::json::{Content, Marks, Notes, from_str};
use crate::testing::difference::difference;

/// A body without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RecordedBody {
    Empty,
    /// A compact JSON text.
    Json(String),
    Text(String),
    Bytes(Vec<u8>),
}

/// The boundary of recorded multipart bodies. That of a request is random.
const BOUNDARY: &str = "boundary";

impl RecordedBody {
    /// Records the body of a request; without a call, any value in it can be a secret.
    pub(super) fn of_request(
        bytes: &Bytes,
        headers: &HeaderMap,
        redaction: &Redaction<'_>,
        call: Option<&RecordedCall>,
    ) -> Self {
        let bytes = with_fixed_boundary(bytes, headers);
        let media_type = media_type::essence(media_type::content_type(headers));
        let is_form = media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded");
        match (str::from_utf8(&bytes), call) {
            _ if bytes.is_empty() => Self::Empty,
            (Ok(text), None) if is_form => Self::Text(redaction.pairs(text, Knowledge::Unknown)),
            (Ok(text), None) => redaction.unknown_json(text).map_or_else(hidden, Self::Json),
            (Err(_), None) => hidden(),
            (Ok(text), Some(_)) if is_form => Self::Text(redaction.pairs(text, Knowledge::Described)),
            (Ok(text), Some(_)) if is_multipart(media_type) => Self::Text(parts(text, redaction)),
            (Ok(text), Some(call)) => {
                let marks = Marks::of_secrets(&call.secret_places, PLACEHOLDER);
                let json = redaction.json(text, Some(&marks), |number| sent_number(number, redaction));
                json.map_or_else(|| Self::Text(redaction.text(text)), Self::Json)
            }
            (Err(_), Some(_)) => Self::Bytes(redacted_bytes(&bytes, |text| {
                if is_multipart(media_type) { parts(text, redaction) } else { redaction.text(text) }
            })),
        }
    }

    /// Records the body of a response.
    pub(super) fn of_response(
        bytes: &Bytes,
        headers: &HeaderMap,
        redaction: &Redaction<'_>,
        notes: Option<&Notes>,
        unknown: Undescribed,
    ) -> Self {
        // A replay reads the JSON of a document as it reads the document.
        #[cfg(feature = "xml")]
        let translation = notes.and_then(|notes| notes.translation(bytes));
        #[cfg(feature = "xml")]
        let bytes = translation.as_ref().unwrap_or(bytes);
        let is_plain = notes.is_some_and(|notes| notes.content() == Content::Plain);
        let is_kept = is_plain || unknown == Undescribed::Kept;
        let Ok(text) = str::from_utf8(bytes) else {
            return if is_kept { Self::Bytes(redacted_bytes(bytes, |text| redaction.text(text))) } else { hidden() };
        };
        let marks = notes.and_then(|notes| notes.marks(text));
        let json = |marks| redaction.json(text, marks, secret_number(redaction));
        match notes {
            _ if text.is_empty() => Self::Empty,
            _ if is_plain => Self::Text(redaction.text(text)),
            _ if marks.is_some() => json(marks.as_ref()).map_or_else(hidden, Self::Json),
            Some(notes) if is_stream(headers) => Self::Text(redaction.stream(text, notes)),
            _ if is_kept => json(None).map_or_else(|| Self::Text(redaction.text(text)), Self::Json),
            _ => redaction.unknown_json(text).map_or_else(hidden, Self::Json),
        }
    }

    /// Returns the bytes that a replay sends.
    pub(super) fn bytes(&self) -> Bytes {
        match self {
            Self::Empty => Bytes::new(),
            Self::Json(text) | Self::Text(text) => text.clone().into(),
            Self::Bytes(bytes) => bytes.clone().into(),
        }
    }

    /// Returns the difference from the body of a request in words; `None` if it is equal.
    pub(super) fn difference(&self, sent: &Bytes, headers: &HeaderMap) -> Option<String> {
        let sent = with_fixed_boundary(sent, headers);
        let other = |expected: &str| Some(format!("expected {expected}, found {} bytes", sent.len()));
        match self {
            Self::Empty if sent.is_empty() => None,
            Self::Empty => other("no body"),
            Self::Json(recorded) => {
                let values = (from_str::<Value>(recorded), str::from_utf8(&sent).ok().map(from_str::<Value>));
                let (Ok(mut recorded), Some(Ok(sent))) = values else { return other("JSON") };
                adopt(&mut recorded, &sent);
                difference(&recorded, &sent)
            }
            Self::Text(recorded) => match str::from_utf8(&sent) {
                Ok(sent) if matches(recorded, sent) => None,
                Ok(sent) => Some(format!("expected {recorded:?}, found {sent:?}")),
                Err(_) if recorded == REDACTED => None,
                Err(_) => other("text"),
            },
            Self::Bytes(recorded) if matches(&as_text(recorded), &as_text(&sent)) => None,
            Self::Bytes(recorded) => other(&format!("{} other bytes", recorded.len())),
        }
    }
}

/// The recording of bodies that no type has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undescribed {
    Redacted,
    Kept,
}

fn hidden() -> RecordedBody {
    RecordedBody::Text(REDACTED.to_owned())
}

/// Returns the replacement of a number in a request, if it is a secret.
fn sent_number(number: &str, redaction: &Redaction<'_>) -> Option<String> {
    redaction.redactor.is_secret(number).then(|| PLACEHOLDER.to_owned())
}

/// Returns the replacement of numbers in responses. Short numbers are too frequent to be recognized by their value.
fn secret_number<'r>(redaction: &'r Redaction<'_>) -> impl Fn(&str) -> Option<String> + 'r {
    |number| (number.len() >= 4 && redaction.redactor.is_secret(number)).then(|| "0".to_owned())
}

fn is_multipart(media_type: &str) -> bool {
    media_type.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/"))
}

/// Returns `true` for server-sent events and for sequences of JSON texts.
fn is_stream(headers: &HeaderMap) -> bool {
    let media_type = media_type::essence(media_type::content_type(headers)).to_ascii_lowercase();
    ["text/event-stream", "application/json-seq"].contains(&media_type.as_str())
        || media_type.ends_with("jsonl")
        || media_type.ends_with("ndjson")
        || media_type.ends_with("json-lines")
}

/// Returns a multipart body with a fixed boundary; another body is unchanged.
fn with_fixed_boundary<'b>(bytes: &'b Bytes, headers: &HeaderMap) -> Cow<'b, [u8]> {
    let named = media_type::content_type(headers);
    let boundary = media_type::parameter(named, "boundary").filter(|_| is_multipart(media_type::essence(named)));
    match boundary {
        Some(boundary) if !boundary.is_empty() => {
            Cow::Owned(as_bytes(&as_text(bytes).replace(&format!("--{boundary}"), &format!("--{BOUNDARY}"))))
        }
        _ => Cow::Borrowed(bytes),
    }
}

/// Returns the parts of a multipart body without secrets.
fn parts(text: &str, redaction: &Redaction<'_>) -> String {
    let delimiter = format!("--{BOUNDARY}");
    let part = |part: &str| -> String {
        let Some((head, content)) = part.split_once("\r\n\r\n") else { return part.to_owned() };
        let (content, end) = content.strip_suffix("\r\n").map_or((content, ""), |content| (content, "\r\n"));
        let is_json = content.starts_with(['{', '[']);
        let json = is_json.then(|| redaction.json(content, None, |number| sent_number(number, redaction))).flatten();
        let content = json.unwrap_or_else(|| redaction.text(content));
        format!("{}\r\n\r\n{content}{end}", redaction.text(head))
    };
    text.split(&delimiter).map(part).collect::<Vec<_>>().join(&delimiter)
}

/// Removes secrets from bytes that are not UTF-8: each byte is a character, and those of a secret are found.
fn redacted_bytes(bytes: &[u8], redact: impl Fn(&str) -> String) -> Vec<u8> {
    as_bytes(&redact(&as_text(bytes)))
}

/// Returns a text with a character for each byte (ISO-8859-1).
fn as_text(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn as_bytes(text: &str) -> Vec<u8> {
    text.chars().filter_map(|character| u8::try_from(character).ok()).collect()
}
