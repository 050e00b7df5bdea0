//! The JSON of a cassette.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::body::RecordedBody;
use super::error::CassetteError;
use crate::format::Base64;
use crate::json::{
    self, Decode, Encode, Kind, NullSlot, Reader, Required, Writer, compact, from_str, pretty, to_string,
};
use crate::transport::TransportError;

/// The version of the format.
const VERSION: u8 = 1;

/// A request and its outcome.
#[derive(Debug)]
pub(super) struct Interaction {
    /// The name of the generated method; empty for requests for tokens.
    pub(super) operation: String,
    pub(super) request: Request,
    pub(super) outcome: Outcome,
}

#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: RecordedBody,
}

/// The outcome of a request.
#[derive(Debug)]
pub(super) enum Outcome {
    Response(Response),
    Failure(Failure),
}

#[derive(Debug)]
pub(super) struct Response {
    pub(super) status: StatusCode,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: RecordedBody,
    /// The error with which the body broke off.
    pub(super) failure: Option<Failure>,
}

/// The error of a transport.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    kind: String,
    message: String,
}

impl Failure {
    pub(super) fn of(error: &TransportError, redact: impl Fn(&str) -> String) -> Self {
        Self { kind: error.error_type().to_owned(), message: redact(&error.cause().to_string()) }
    }

    pub(super) fn error(&self) -> TransportError {
        TransportError::of_type(&self.kind, &self.message)
    }
}

impl Response {
    /// Returns the headers. The length is that of the recorded body, which differs from the original.
    pub(super) fn header_map(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            // OK because the names and values were checked when the cassette was read.
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.append(name, value);
            }
        }
        let is_announced = headers.contains_key(http::header::CONTENT_LENGTH);
        if is_announced && self.body != RecordedBody::Empty && self.failure.is_none() {
            headers.insert(http::header::CONTENT_LENGTH, self.body.bytes().len().into());
        }
        headers
    }
}

/// Returns the JSON of interactions, formatted.
///
/// # Errors
/// An error if a body has no JSON, which is a fault of the recording.
pub(super) fn write(interactions: &[Interaction]) -> Result<String, json::Error> {
    let mut written = pretty(&compact(&to_string(&Cassette(interactions))?)?);
    written.push('\n');
    Ok(written)
}

/// Reads the JSON of interactions.
pub(super) fn read(text: &str) -> Result<Vec<Interaction>, CassetteError> {
    let cassette = from_str::<Interactions>(text);
    cassette.map(|it| it.0).map_err(|error| CassetteError::new(format!("the cassette is invalid: {error}")))
}

struct Cassette<'i>(&'i [Interaction]);

impl Encode for Cassette<'_> {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("cassette", &VERSION);
        object.field("interactions", &List(self.0));
        object.end();
    }
}

struct List<'i, T>(&'i [T]);

impl<T: Encode> Encode for List<'_, T> {
    fn encode(&self, json: &mut Writer) {
        let mut array = json.array();
        self.0.iter().for_each(|item| array.element(item));
        array.end();
    }
}

impl Encode for Interaction {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        if !self.operation.is_empty() {
            object.field("operation", &self.operation);
        }
        object.field("request", &self.request);
        match &self.outcome {
            Outcome::Response(response) => object.field("response", response),
            Outcome::Failure(failure) => object.field("failure", failure),
        }
        object.end();
    }
}

impl Encode for Request {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("method", self.method.as_str());
        object.field("url", &self.url);
        object.field("headers", &Headers(&self.headers));
        self.body.write(&mut object);
        object.end();
    }
}

impl Encode for Response {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("status", &self.status.as_u16());
        object.field("headers", &Headers(&self.headers));
        self.body.write(&mut object);
        if let Some(failure) = &self.failure {
            object.field("failure", failure);
        }
        object.end();
    }
}

impl Encode for Failure {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("kind", &self.kind);
        object.field("message", &self.message);
        object.end();
    }
}

impl RecordedBody {
    fn write(&self, object: &mut json::ObjectWriter<'_>) {
        match self {
            Self::Empty => {}
            Self::Json(text) => object.field("json", &Raw(text)),
            Self::Text(text) => object.field("text", text),
            Self::Bytes(bytes) => object.field("base64", &Base64::from(bytes.as_slice())),
        }
    }
}

/// A JSON text.
struct Raw<'t>(&'t str);

impl Encode for Raw<'_> {
    fn encode(&self, json: &mut Writer) {
        json.raw(self.0);
    }
}

/// Headers: a text for each name, or a list of texts for several lines of one name.
struct Headers<'h>(&'h [(String, String)]);

impl Encode for Headers<'_> {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        let mut seen: Vec<&str> = Vec::new();
        for (name, _) in self.0 {
            if seen.contains(&name.as_str()) {
                continue;
            }
            seen.push(name);
            let values: Vec<String> =
                self.0.iter().filter(|(other, _)| other == name).map(|(_, value)| value.clone()).collect();
            match values.as_slice() {
                [value] => object.field(name, value),
                values => object.field(name, &List(values)),
            }
        }
        object.end();
    }
}

struct Interactions(Vec<Interaction>);

impl Decode for Interactions {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let (mut version, mut interactions) = (Required(None), Required(None));
        json.members(&["cassette", "interactions"], &mut [&mut version, &mut interactions])?;
        let (Required(Some(Version)), Required(Some(interactions))) = (version, interactions) else {
            return Err(json::Error::unfilled());
        };
        Ok(Self(interactions))
    }
}

struct Version;

impl Decode for Version {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let fault = json.fault("another version than 1, which this version of specweld reads");
        if json.read::<u64>()? == u64::from(VERSION) { Ok(Self) } else { Err(fault) }
    }
}

impl Decode for Interaction {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let (mut operation, mut request): (Option<String>, _) = (None, Required(None));
        let (mut response, mut failure) = (None, None);
        let fault = json.fault("expected either a response or a failure");
        json.members(
            &["operation", "request", "response", "failure"],
            &mut [&mut operation, &mut request, &mut response, &mut failure],
        )?;
        let outcome = match (response, failure) {
            (Some(response), None) => Outcome::Response(response),
            (None, Some(failure)) => Outcome::Failure(failure),
            _ => return Err(fault),
        };
        let Required(Some(request)) = request else { return Err(json::Error::unfilled()) };
        Ok(Self { operation: operation.unwrap_or_default(), request, outcome })
    }
}

impl Decode for Request {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let (mut method, mut url) = (Required(None), Required(None));
        let (mut headers, mut body): (Option<HeaderList>, _) = (None, BodySlots::default());
        let fault = json.fault(SEVERAL_BODIES);
        json.members(
            &["method", "url", "headers", "json", "text", "base64"],
            &mut [&mut method, &mut url, &mut headers, &mut NullSlot(&mut body.json), &mut body.text, &mut body.base64],
        )?;
        let (Required(Some(MethodText(method))), Required(Some(url))) = (method, url) else {
            return Err(json::Error::unfilled());
        };
        Ok(Self { method, url, headers: headers.unwrap_or_default().0, body: body.body().ok_or(fault)? })
    }
}

impl Decode for Response {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let (mut status, mut failure) = (Required(None), None);
        let (mut headers, mut body): (Option<HeaderList>, _) = (None, BodySlots::default());
        let fault = json.fault(SEVERAL_BODIES);
        json.members(
            &["status", "headers", "json", "text", "base64", "failure"],
            &mut [
                &mut status,
                &mut headers,
                &mut NullSlot(&mut body.json),
                &mut body.text,
                &mut body.base64,
                &mut failure,
            ],
        )?;
        let Required(Some(Status(status))) = status else { return Err(json::Error::unfilled()) };
        let (headers, body) = (headers.unwrap_or_default().0, body.body().ok_or(fault)?);
        Ok(Self { status, headers, body, failure })
    }
}

impl Decode for Failure {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let (mut kind, mut message) = (Required(None), Required(None));
        json.members(&["kind", "message"], &mut [&mut kind, &mut message])?;
        let (Required(Some(kind)), Required(Some(message))) = (kind, message) else {
            return Err(json::Error::unfilled());
        };
        Ok(Self { kind, message })
    }
}

const SEVERAL_BODIES: &str = "expected at most one of `json`, `text` and `base64`";

/// The members of which one has the body.
#[derive(Default)]
struct BodySlots {
    json: Option<JsonText>,
    text: Option<String>,
    base64: Option<Base64>,
}

impl BodySlots {
    /// Returns the body; `None` if there are several.
    fn body(self) -> Option<RecordedBody> {
        let json = self.json.map(|json| RecordedBody::Json(json.0));
        let text = self.text.map(RecordedBody::Text);
        let bytes = self.base64.map(|bytes| RecordedBody::Bytes(bytes.into_bytes()));
        let mut bodies = [json, text, bytes].into_iter().flatten();
        let body = bodies.next().unwrap_or(RecordedBody::Empty);
        bodies.next().is_none().then_some(body)
    }
}

/// Any JSON.
struct JsonText(String);

impl Decode for JsonText {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        compact(json.raw()?).map(Self)
    }
}

struct MethodText(Method);

impl Decode for MethodText {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        json.formatted("a method of HTTP", |text| Method::from_bytes(text.as_bytes()).ok()).map(Self)
    }
}

struct Status(StatusCode);

impl Decode for Status {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let fault = json.fault("expected a status from 100 to 999");
        StatusCode::from_u16(json.read()?).map(Self).map_err(|_| fault)
    }
}

#[derive(Default)]
struct HeaderList(Vec<(String, String)>);

impl Decode for HeaderList {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let mut headers = Vec::new();
        let mut object = json.object()?;
        while object.member(&[])?.is_some() {
            let name = object.name().clone().into_owned();
            let values = object.read_by(|json| {
                let fault = json.fault("not a header");
                let values = match json.kind()? {
                    Kind::Array => json.read::<Vec<String>>()?,
                    _ => vec![json.read()?],
                };
                let is_value = |value: &String| HeaderValue::try_from(value).is_ok();
                let is_header = HeaderName::try_from(&name).is_ok() && values.iter().all(is_value);
                if is_header { Ok(values) } else { Err(fault) }
            })?;
            headers.extend(values.into_iter().map(|value| (name.clone(), value)));
        }
        Ok(Self(headers))
    }
}

/// Shows the method and the path of a request.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target())
    }
}

impl Request {
    /// Returns the path and the query of the URL.
    pub(super) fn target(&self) -> &str {
        let after_scheme = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        after_scheme.find('/').and_then(|at| after_scheme.get(at..)).unwrap_or("/")
    }
}
