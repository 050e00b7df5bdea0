//! Responses: status, headers and body, and the decoded value.

pub(crate) mod file_name;
pub(crate) mod read;
pub(crate) mod streaming_body;
pub(crate) mod typed_headers;

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};

use crate::auth::Redactor;
use crate::body::media_type;
use crate::json::{self, Decode, Notes, Numbers, Reader};
use crate::response::streaming_body::StreamingBody;
use crate::response::typed_headers::{FromHeaders, ResponseHeaders};
use crate::span::Span;

/// A response before decoding: status, headers and body.
pub struct RawResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, up to the client's limit; empty for a stream (see [`FromResponse::streams`]).
    pub body: Bytes,
    /// True if `body` is complete.
    pub(crate) complete: bool,
    /// True for the status of a result: a success, or a redirect that is described.
    pub(crate) succeeded: bool,
    /// The streamed body, until it is moved out.
    streaming: Mutex<Option<StreamingBody>>,
    /// The notation of numbers in the body.
    pub(crate) numbers: Numbers,
    /// The redactor for messages about the response.
    pub(crate) redactor: Redactor,
    /// The span of the call.
    pub(crate) span: Span,
    /// The notes about the body, if it is recorded.
    notes: Option<Arc<Notes>>,
    /// The table of the body and its JSON, if it is XML.
    #[cfg(feature = "xml")]
    xml: Option<crate::xml::XmlBody>,
}

impl RawResponse {
    /// Makes a response with a complete body.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            complete: true,
            succeeded: status.is_success(),
            streaming: Mutex::new(None),
            numbers: Numbers::Json,
            redactor: Redactor::default(),
            span: Span::none(),
            notes: None,
            #[cfg(feature = "xml")]
            xml: None,
        }
    }

    /// Returns the body as JSON. A body that is XML is translated.
    #[cfg_attr(not(feature = "xml"), allow(clippy::unnecessary_wraps, reason = "only XML can be invalid"))]
    pub(crate) fn json(&self) -> Result<&[u8], json::Error> {
        #[cfg(feature = "xml")]
        if let Some(xml) = &self.xml {
            return xml.json(self);
        }
        Ok(&self.body)
    }

    /// Returns a fault of the JSON with its place in the body.
    pub(crate) fn located(&self, fault: json::Error) -> json::Error {
        #[cfg(feature = "xml")]
        if let Some(xml) = &self.xml {
            return xml.located(fault, &self.body);
        }
        fault.located_in(&self.body)
    }

    /// Sets the tables of bodies in XML, by the status.
    #[cfg(feature = "xml")]
    pub(crate) fn with_tables(mut self, tables: Option<crate::xml::XmlTables>) -> Self {
        self.xml = tables.and_then(|tables| crate::xml::XmlBody::of(&self, tables));
        self
    }

    /// Decodes the body as JSON.
    pub(crate) fn decode<T: Decode>(&self, numbers: Numbers) -> Result<T, json::Error> {
        json::from_noted(self.json()?, numbers, self.notes()).map_err(|fault| self.located(fault))
    }

    /// Sets the notes about the body, which is recorded.
    pub(crate) fn with_notes(self, notes: Option<Arc<Notes>>) -> Self {
        Self { notes, ..self }
    }

    /// Returns the notes about the body, if it is recorded.
    pub(crate) fn notes(&self) -> Option<&Notes> {
        self.notes.as_deref()
    }

    /// Returns the notes about the body, for reading it later.
    pub(crate) fn shared_notes(&self) -> Option<Arc<Notes>> {
        self.notes.clone()
    }

    /// Notes that the body is described as text or as bytes.
    pub(crate) fn note_plain(&self) {
        if let Some(notes) = &self.notes {
            notes.set_plain();
        }
    }

    /// Makes a response whose body is still arriving.
    pub(crate) fn arriving(status: StatusCode, headers: HeaderMap, body: StreamingBody) -> Self {
        Self { streaming: Mutex::new(Some(body)), ..Self::new(status, headers, Bytes::new()) }
    }

    /// Sets the notation of numbers in the body.
    pub(crate) fn with_numbers(self, numbers: Numbers) -> Self {
        Self { numbers, ..self }
    }

    /// Marks the body as incomplete.
    pub(crate) fn incomplete(self) -> Self {
        Self { complete: false, ..self }
    }

    /// Marks the status as the status of a result: a redirect can be one.
    pub(crate) fn with_success(self) -> Self {
        Self { succeeded: true, ..self }
    }

    /// Copies the response, without a streamed body, for another error.
    pub(crate) fn copied(&self) -> Self {
        let Self { status, headers, body, complete, succeeded, numbers, redactor, notes, .. } = self;
        Self {
            status: *status,
            headers: headers.clone(),
            body: body.clone(),
            complete: *complete,
            succeeded: *succeeded,
            streaming: Mutex::new(None),
            numbers: *numbers,
            redactor: redactor.clone(),
            span: Span::none(),
            notes: notes.clone(),
            #[cfg(feature = "xml")]
            xml: self.xml.clone(),
        }
    }

    /// Returns true if the status allows no content, and there is none (RFC 9110 sections 15.3.5 and 15.3.6).
    pub(crate) fn is_without_content(&self) -> bool {
        matches!(self.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT) && self.body.is_empty()
    }

    /// Returns `true` if the `Content-Type` is one of these media types, separated by commas.
    pub fn is_any_of(&self, media_types: &str) -> bool {
        media_type::is_any_of(media_types, &self.headers)
    }

    /// Sets the redactor for messages about the response.
    pub(crate) fn with_redactor(self, redactor: Redactor) -> Self {
        Self { redactor, ..self }
    }

    /// Moves the streamed body out.
    pub(crate) fn take_streaming_body(&self) -> Option<StreamingBody> {
        self.streaming.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Returns the content encoding of the body (RFC 9110 section 8.4), although no request accepts one.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        (!encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
    }

    /// Returns the response as one with an undescribed status.
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
    /// Decodes a response with a 2xx status, or with a described redirect.
    ///
    /// # Errors
    /// The reason and the path, if the body does not match the type.
    fn from_response(response: &RawResponse) -> Result<Self, json::Error>;

    /// Returns `true` if the body of a response with this status is streamed into the value.
    fn streams(status: u16) -> bool {
        let _ = status;
        false
    }
}

/// Decodes the body as JSON; `()` means no content, and ignores any body.
///
/// For a status without content (204, 205), the value is the empty one of the type: `null`, or a list or an object
/// without members. It is an error for types without an empty value, such as a struct with a required member.
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

/// The body unchanged.
impl FromResponse for Bytes {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        response.note_plain();
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
    /// Decodes the described error of a failing response; `None` if none is described.
    ///
    /// # Errors
    /// The reason and the path, if the body does not match the type.
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>>;
}

impl<E: Decode> FromErrorResponse for E {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>> {
        Some(response.decode(response.numbers))
    }
}

impl FromErrorResponse for Bytes {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>> {
        Some(Self::from_response(response))
    }
}

/// A successful response with a status that is not described.
#[derive(Clone, PartialEq, Eq)]
pub struct Undescribed {
    status: StatusCode,
    body: Bytes,
}

impl Undescribed {
    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// Shows no body: it may be a secret.
impl fmt::Debug for Undescribed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Undescribed").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The error type of operations without a described error body. It has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undocumented {}

impl FromErrorResponse for Undocumented {
    fn from_error_response(_: &RawResponse) -> Option<Result<Self, json::Error>> {
        None
    }
}

/// A decoded response with its status and headers. It dereferences to the value.
#[derive(Debug, Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Head>,
}

#[derive(Clone)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
    /// The redactor for messages about the response.
    redactor: Redactor,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, RawResponse { status, headers, redactor, .. }: RawResponse) -> Self {
        Self { value, head: Box::new(Head { status, headers, redactor }) }
    }

    /// Returns the status: a 2xx (RFC 9110 section 15.3), or a described redirect.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the described headers of this operation with their types.
    /// A header that does not match its description is an error in its field; the path of the error is the name of the
    /// header.
    pub fn typed_headers<H: FromHeaders>(&self) -> H {
        H::from_headers(&ResponseHeaders::new(&self.head.headers, &self.head.redactor))
    }

    /// Returns the identifier of the request from the server, for a question to its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.head.headers)
    }

    /// Returns the name of the file in `Content-Disposition` (RFC 6266), without folders.
    pub fn file_name(&self) -> Option<String> {
        file_name::file_name(&self.head.headers)
    }

    /// Returns the value without status and headers.
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

/// The headers with a request identifier; the first one that is present is used.
const REQUEST_ID_HEADERS: [&str; 6] =
    ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id", "cf-ray"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let texts = REQUEST_ID_HEADERS.iter().filter_map(|name| headers.get(*name)?.to_str().ok());
    texts.map(str::trim).find(|text| !text.is_empty())
}
