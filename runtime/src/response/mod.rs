//! Answers: the bytes with their head, and the value that they were decoded to.

pub(crate) mod read;
pub(crate) mod streaming_body;
pub(crate) mod typed_headers;

use std::fmt;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};

use crate::auth::Redactor;
use crate::body::media_type;
use crate::json::{self, Decode, Numbers, Reader};
use crate::response::streaming_body::StreamingBody;
use crate::response::typed_headers::{FromHeaders, ResponseHeaders};

/// An answer as it came: status, headers and the body.
pub struct RawResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as long as the client's limit allows; empty where [`FromResponse::streams`] had it left unread.
    pub body: Bytes,
    /// Whether `body` is all of it.
    pub(crate) complete: bool,
    /// True for the status of a result: a success, or a redirect that is described.
    pub(crate) succeeded: bool,
    /// The body that was left unread, until somebody takes it.
    streaming: Mutex<Option<StreamingBody>>,
    /// How the numbers in the body may be written.
    pub(crate) numbers: Numbers,
    /// What of the request no message about the answer may hold.
    pub(crate) redactor: Redactor,
}

impl RawResponse {
    /// An answer whose body is complete.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self::read(status, headers, body, true)
    }

    /// An answer whose body was read up to some point.
    pub(crate) fn read(status: StatusCode, headers: HeaderMap, body: Bytes, complete: bool) -> Self {
        Self {
            status,
            headers,
            body,
            complete,
            succeeded: status.is_success(),
            streaming: Mutex::new(None),
            numbers: Numbers::Json,
            redactor: Redactor::default(),
        }
    }

    /// An answer whose body is still arriving.
    pub(crate) fn arriving(status: StatusCode, headers: HeaderMap, body: StreamingBody) -> Self {
        Self { streaming: Mutex::new(Some(body)), ..Self::new(status, headers, Bytes::new()) }
    }

    /// The response to a request that says how the numbers in the body may be written.
    pub(crate) fn with_numbers(self, numbers: Numbers) -> Self {
        Self { numbers, ..self }
    }

    pub(crate) fn succeeding(self, succeeded: bool) -> Self {
        Self { succeeded, ..self }
    }

    /// Another response with the same content, for another error about it.
    pub(crate) fn copied(&self) -> Self {
        let Self { status, headers, body, complete, succeeded, numbers, redactor, streaming: _ } = self;
        Self {
            status: *status,
            headers: headers.clone(),
            body: body.clone(),
            complete: *complete,
            succeeded: *succeeded,
            streaming: Mutex::new(None),
            numbers: *numbers,
            redactor: redactor.clone(),
        }
    }

    /// Returns true if the status allows no content, and there is none (RFC 9110 sections 15.3.5 and 15.3.6).
    pub(crate) fn is_without_content(&self) -> bool {
        matches!(self.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT) && self.body.is_empty()
    }

    /// Whether the body is stated to have one of these media types, which commas part.
    pub fn is_any_of(&self, media_types: &str) -> bool {
        media_type::is_any_of(media_types, &self.headers)
    }

    /// The answer to a request with these secrets.
    pub(crate) fn with_redactor(self, redactor: Redactor) -> Self {
        Self { redactor, ..self }
    }

    /// The body that was left unread, once.
    pub(crate) fn take_streaming_body(&self) -> Option<StreamingBody> {
        self.streaming.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// What the body was encoded with (RFC 9110 section 8.4), although no request of ours asks for that.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        (!encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
    }

    /// The response as one whose status is not described.
    #[doc(hidden)]
    pub fn undescribed(&self) -> Undescribed {
        Undescribed { status: self.status, body: self.body.clone() }
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A type that the body of a successful response is decoded into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from a response",
    label = "`Decode` is not implemented for `{Self}`",
    note = "if the type is your own and implements `serde::Deserialize`, add `specweld::via_serde!({Self});`",
    note = "if it is a type of another crate that implements `serde::Deserialize`, write `specweld::json::Serde<{Self}>`"
)]
pub trait FromResponse: Sized {
    /// Takes the value out of a response with a 2xx status, or with a redirect that is described.
    ///
    /// # Errors
    /// What the body should have been, and where it is not.
    fn from_response(response: &RawResponse) -> Result<Self, json::Error>;

    /// Whether the body of an answer with this status is to be left unread, for the value to be read from as it arrives.
    fn streams(status: u16) -> bool {
        let _ = status;
        false
    }
}

/// The body as JSON; `()` stands for no content, and ignores a stray body.
///
/// A status without content (204, 205) where a body is described is the emptiest value of the type: `null`, a list or an
/// object without members. It is a fault only for types that have none, such as a struct with a required member.
impl<T: Decode> FromResponse for T {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        if !response.is_without_content() {
            return T::decode_body(response);
        }
        let emptiest = EMPTY.iter().find_map(|json| crate::json::from_str(json).ok());
        emptiest.ok_or_else(|| Reader::of("").fault("the server did what was asked, and sent no content"))
    }
}

/// The JSON texts without content.
const EMPTY: [&str; 3] = ["null", "[]", "{}"];

/// The body as it is.
impl FromResponse for Bytes {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        Ok(response.body.clone())
    }
}

/// A type that the body of a failing response is decoded into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from a response",
    label = "`Decode` is not implemented for `{Self}`",
    note = "if the type is your own and implements `serde::Deserialize`, add `specweld::via_serde!({Self});`",
    note = "if it is a type of another crate that implements `serde::Deserialize`, write `specweld::json::Serde<{Self}>`"
)]
pub trait FromErrorResponse: Sized {
    /// Takes the documented error out of an answer with a failing status; `None` when nothing is documented for it.
    ///
    /// # Errors
    /// What the body should have been, and where it is not.
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>>;
}

impl<E: Decode> FromErrorResponse for E {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>> {
        Some(crate::json::from_body(&response.body, response.numbers))
    }
}

impl FromErrorResponse for Bytes {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>> {
        Some(Self::from_response(response))
    }
}

/// A success whose status the description does not have: the server has done something, and says what in the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Undescribed {
    status: StatusCode,
    body: Bytes,
}

impl Undescribed {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body, as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// Never the body: it may be a secret.
impl fmt::Debug for Undescribed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Undescribed").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The error type of operations whose description promises no error body. It has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undocumented {}

impl FromErrorResponse for Undocumented {
    fn from_error_response(_: &RawResponse) -> Option<Result<Self, json::Error>> {
        None
    }
}

/// A decoded answer together with its status and headers. It reads like the value itself.
#[derive(Debug, Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Head>,
}

#[derive(Clone)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
    /// What no message may hold.
    redactor: Redactor,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, RawResponse { status, headers, redactor, .. }: RawResponse) -> Self {
        Self { value, head: Box::new(Head { status, headers, redactor }) }
    }

    /// The status: a 2xx (RFC 9110 section 15.3), or a redirect that the description has for the operation.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The headers that the description has for this operation, as their types. One that is not as described is a fault in
    /// its own field, whose path is its name.
    pub fn typed_headers<H: FromHeaders>(&self) -> H {
        H::from_headers(&ResponseHeaders::new(&self.head.headers, &self.head.redactor))
    }

    /// The identifier that the server gave the request, which its support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.head.headers)
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers).map(|id| self.redactor.redact(id.to_owned())))
            .finish_non_exhaustive()
    }
}

/// The headers by which servers hand out request identifiers; the first that is there counts.
const REQUEST_ID_HEADERS: [&str; 6] =
    ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id", "cf-ray"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let texts = REQUEST_ID_HEADERS.iter().filter_map(|name| headers.get(*name)?.to_str().ok());
    texts.map(str::trim).find(|text| !text.is_empty())
}
