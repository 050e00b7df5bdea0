//! The replies of an expectation.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};

use super::expectations::Expectations;
use super::expected::{Expected, Prepared};
use crate::json::{Encode, to_vec};
use crate::stream::event_lines;
use crate::transport::{Body, TransportError};

/// The replies of one expectation, for generated code.
#[derive(Clone)]
pub struct Replies {
    expectations: Expectations,
    index: usize,
}

impl Replies {
    pub(super) fn new(expectations: Expectations, index: usize) -> Self {
        Self { expectations, index }
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Expected) -> T) -> Option<T> {
        self.expectations.change(self.index, change)
    }

    /// Makes all calls of the expectation fail with this reason.
    pub(super) fn refuse(&self, reason: &str) {
        self.change(|expected| expected.invalid = Some(reason.to_owned()));
    }

    fn add(&self, prepared: Prepared) -> usize {
        let add = |expected: &mut Expected| {
            expected.replies.push(prepared);
            expected.replies.len() - 1
        };
        self.change(add).unwrap_or_default()
    }

    pub(super) fn raw(&self, response: Response<Body>) -> usize {
        let (head, body) = response.into_parts();
        self.add(Prepared::Response(head.status, head.headers, Some(body)))
    }

    pub(super) fn failure(&self, error: TransportError) {
        self.add(Prepared::Failure(error));
    }

    pub(super) fn silence(&self) {
        self.add(Prepared::Silence);
    }

    fn respond<'r, R>(&'r self, replies: &'r R, status: u16, media_type: &str, body: Bytes) -> Reply<'r, R> {
        let prepared = match (StatusCode::from_u16(status), HeaderValue::try_from(media_type)) {
            (Ok(status), Ok(value)) => {
                let headers = [(CONTENT_TYPE, value)].into_iter().filter(|(_, value)| !value.is_empty());
                Prepared::Response(status, headers.collect(), Some(Body::from(body)))
            }
            _ => Prepared::Invalid("the description does not allow the status of the reply".to_owned()),
        };
        Reply { index: self.add(prepared), target: self, replies }
    }

    /// Adds a reply without a body.
    pub fn empty<'r, R>(&'r self, replies: &'r R, status: u16) -> Reply<'r, R> {
        self.respond(replies, status, "", Bytes::new())
    }

    /// Adds a reply with a JSON body.
    pub fn json<'r, R, T: Encode + ?Sized>(&'r self, replies: &'r R, status: u16, body: &T) -> Reply<'r, R> {
        self.json_as(replies, status, "application/json", body)
    }

    /// Adds a reply with a JSON body of this media type.
    pub fn json_as<'r, R, T: Encode + ?Sized>(
        &'r self,
        replies: &'r R,
        status: u16,
        media_type: &str,
        body: &T,
    ) -> Reply<'r, R> {
        match to_vec(body) {
            Ok(json) => self.respond(replies, status, media_type, json.into()),
            Err(error) => {
                let reason = format!("the body of the reply cannot be written as JSON: {error}");
                Reply { index: self.add(Prepared::Invalid(reason)), target: self, replies }
            }
        }
    }

    /// Adds a reply with a body of text or of bytes.
    pub fn bytes<'r, R>(
        &'r self,
        replies: &'r R,
        status: u16,
        media_type: &str,
        body: impl Into<Bytes>,
    ) -> Reply<'r, R> {
        self.respond(replies, status, media_type, body.into())
    }

    /// Adds a reply with server-sent events (WHATWG HTML section 9.2), whose data is JSON.
    pub fn events<'r, R, T: Encode>(&'r self, replies: &'r R, status: u16, data: &[T]) -> Reply<'r, R> {
        self.sequence(replies, status, "text/event-stream", data, "data: ", "\n\n")
    }

    /// Adds a reply with server-sent events, whose data is text.
    pub fn text_events<'r, R>(&'r self, replies: &'r R, status: u16, data: &[String]) -> Reply<'r, R> {
        let lines = |data: &String| format!("data: {}\n\n", data.replace('\n', "\ndata: "));
        let body: String = data.iter().map(lines).collect();
        self.respond(replies, status, "text/event-stream", body.into())
    }

    /// Adds a reply with server-sent events, whose names are those of the members of a union. The data of the events
    /// in `texts` is text.
    pub fn named_events<'r, R, T: Encode>(
        &'r self,
        replies: &'r R,
        status: u16,
        data: &[T],
        texts: &[&str],
    ) -> Reply<'r, R> {
        let mut body = String::new();
        for item in data {
            let reason = match event_lines(item, texts) {
                Ok(Some(lines)) => {
                    body += &lines;
                    continue;
                }
                Ok(None) => "an unknown event is no object with the name of the event as its only member".to_owned(),
                Err(error) => format!("the body of the reply cannot be written as JSON: {error}"),
            };
            return Reply { index: self.add(Prepared::Invalid(reason)), target: self, replies };
        }
        self.respond(replies, status, "text/event-stream", body.into())
    }

    /// Adds a reply with a sequence of JSON values: lines, or JSON text sequences (RFC 7464) for that media type.
    pub fn lines<'r, R, T: Encode>(
        &'r self,
        replies: &'r R,
        status: u16,
        media_type: &str,
        values: &[T],
    ) -> Reply<'r, R> {
        let begin = if media_type.contains("json-seq") { "\x1E" } else { "" };
        self.sequence(replies, status, media_type, values, begin, "\n")
    }

    fn sequence<'r, R, T: Encode>(
        &'r self,
        replies: &'r R,
        status: u16,
        media_type: &str,
        values: &[T],
        begin: &str,
        end: &str,
    ) -> Reply<'r, R> {
        let mut body = Vec::new();
        for value in values {
            match to_vec(value) {
                Ok(json) => body.extend([begin.as_bytes(), &json, end.as_bytes()].concat()),
                Err(error) => {
                    let reason = format!("a value of the reply cannot be written as JSON: {error}");
                    return Reply { index: self.add(Prepared::Invalid(reason)), target: self, replies };
                }
            }
        }
        self.respond(replies, status, media_type, body.into())
    }
}

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").finish_non_exhaustive()
    }
}

/// The replies to a raw call; see [`Mock::raw`](super::Mock::raw).
#[derive(Debug)]
pub struct RawReplies(pub(super) Replies);

impl RawReplies {
    /// Adds a reply with this status (RFC 9110 section 15) and this JSON text.
    pub fn reply(&self, status: u16, json: impl Into<Bytes>) -> Reply<'_, Self> {
        self.0.bytes(self, status, "application/json", json)
    }
}

/// A reply of a mock, to which headers can be added. More replies of the expectation can follow.
pub struct Reply<'r, R> {
    target: &'r Replies,
    replies: &'r R,
    index: usize,
}

impl<R> Reply<'_, R> {
    /// Adds a header to the reply, such as `retry-after`. An invalid header makes the call fail.
    #[expect(clippy::return_self_not_must_use, reason = "the reply has the header already")]
    pub fn header(self, name: &str, value: &str) -> Self {
        let index = self.index;
        self.target.change(|expected| {
            let Some(prepared) = expected.replies.get_mut(index) else { return };
            let Prepared::Response(_, headers, _) = prepared else { return };
            match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                (Ok(name), Ok(value)) => {
                    headers.append(name, value);
                }
                _ => *prepared = Prepared::Invalid(format!("the header `{name}` of the reply is invalid")),
            }
        });
        self
    }
}

impl<R> Deref for Reply<'_, R> {
    type Target = R;

    fn deref(&self) -> &R {
        self.replies
    }
}

impl<R> fmt::Debug for Reply<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}

/// Returns the status if its first digit is `hundreds`, and an invalid status otherwise.
pub fn status_within(hundreds: u16, status: u16) -> u16 {
    if status / 100 == hundreds { status } else { 0 }
}

/// Returns the status if it is in no other response of the description, and an invalid status otherwise. A range of
/// statuses is listed by its first digit.
pub fn status_beside(others: &[u16], status: u16) -> u16 {
    if others.iter().any(|&other| other == status || other == status / 100) { 0 } else { status }
}
