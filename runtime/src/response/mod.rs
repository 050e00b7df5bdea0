//! Answers: the bytes with their head, and the value that they were decoded to.

pub(crate) mod read;
pub(crate) mod typed_headers;

use std::fmt;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};

use crate::auth::Hidden;
use crate::json::{Decode, Fault, Numbers, Reader};
use crate::response::typed_headers::FromHeaders;
use crate::stream::Live;

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
    /// The body that was left unread, until somebody takes it.
    live: Mutex<Option<Live>>,
    /// How the numbers in the body may be written.
    pub(crate) numbers: Numbers,
    /// What of the request no message about the answer may hold.
    pub(crate) hidden: Hidden,
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
            live: Mutex::new(None),
            numbers: Numbers::Json,
            hidden: Hidden::default(),
        }
    }

    /// An answer whose body is still arriving.
    pub(crate) fn arriving(status: StatusCode, headers: HeaderMap, live: Live) -> Self {
        Self { live: Mutex::new(Some(live)), ..Self::new(status, headers, Bytes::new()) }
    }

    /// The response to a request that says how the numbers in the body may be written.
    pub(crate) fn with_numbers(self, numbers: Numbers) -> Self {
        Self { numbers, ..self }
    }

    /// The answer to a request with these secrets.
    pub(crate) fn hiding(self, hidden: Hidden) -> Self {
        Self { hidden, ..self }
    }

    /// The body that was left unread, once.
    pub(crate) fn take_live(&self) -> Option<Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// What the body was encoded with (RFC 9110 section 8.4), although no request of ours asks for that.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        (!encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
    }

    /// The fault that nothing is described for the status.
    pub fn unexpected(&self) -> Fault {
        Reader::of("").fault(&format!("nothing is described for the status {}", self.status.as_u16()))
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
    /// Takes the value out of an answer with a 2xx status.
    ///
    /// # Errors
    /// What the body should have been, and where it is not.
    fn from_response(response: &RawResponse) -> Result<Self, Fault>;

    /// Whether the body of an answer with this status is to be left unread, for the value to be read from as it arrives.
    fn streams(status: u16) -> bool {
        let _ = status;
        false
    }
}

/// The body as JSON; `()` stands for no content, and ignores a stray body.
impl<T: Decode> FromResponse for T {
    fn from_response(response: &RawResponse) -> Result<Self, Fault> {
        T::decode_body(response)
    }
}

/// The body as it is.
impl FromResponse for Bytes {
    fn from_response(response: &RawResponse) -> Result<Self, Fault> {
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
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, Fault>>;
}

impl<E: Decode> FromErrorResponse for E {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, Fault>> {
        Some(crate::json::from_body(&response.body, response.numbers))
    }
}

impl FromErrorResponse for Bytes {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, Fault>> {
        Some(Self::from_response(response))
    }
}

/// The error type of operations whose description promises no error body. It has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undocumented {}

impl FromErrorResponse for Undocumented {
    fn from_error_response(_: &RawResponse) -> Option<Result<Self, Fault>> {
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
    hidden: Hidden,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, RawResponse { status, headers, hidden, .. }: RawResponse) -> Self {
        Self { value, head: Box::new(Head { status, headers, hidden }) }
    }

    /// The status, always a 2xx (RFC 9110 section 15.3).
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The headers that the description has for this operation, as their types.
    ///
    /// # Errors
    /// What a header should have been; the path is its name.
    pub fn typed_headers<H: FromHeaders>(&self) -> Result<H, Fault> {
        H::from_headers(&self.head.headers).map_err(|fault| fault.with_texts(|text| self.head.hidden.hide(text)))
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
            .field("request_id", &request_id(&self.headers).map(|id| self.hidden.hide(id.to_owned())))
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
