//! The builder of a request, whose methods generated code calls.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};

use crate::Secret;
use crate::auth::Credentials;
use crate::body::media_type;
use crate::body::payload::Payload;
use crate::client::base_url::BaseUrl;
use crate::client::description::Operation;
use crate::client::{Core, CoreRef};
use crate::json::Numbers;
use crate::parameter::cookie;
use crate::parameter::expand::{Place, expand};
use crate::parameter::style::Style;
use crate::parameter::{Parameter, ParameterValue};
use crate::request::destination::{self, Destination, Origin};
use crate::request::invalid::InvalidRequest;
use crate::request::options::Options;
use crate::request::query::Query;
use crate::request::target::Target;
use crate::request::{header, idempotency, path};

/// A request under construction. It contains no credential, which is added when the request is sent.
///
/// Setters only convert their argument and call a function that is not generic, which is compiled once.
/// The first error is kept and returned when the call is awaited, before any I/O.
#[derive(Clone)]
pub struct RequestBuilder<'c> {
    pub(crate) core: CoreRef<'c>,
    pub(crate) operation: &'static Operation,
    pub(crate) options: Options,
    pub(super) base_url: Option<BaseUrl>,
    /// The URL of a response, in place of that of the operation.
    destination: Option<Destination>,
    path: Vec<(&'static str, String)>,
    pub(super) query: Query,
    /// The parameters of the user: `name=value`, percent-encoded.
    pub(super) extra_query: Vec<String>,
    /// The media types of `Accept`.
    accept: HeaderValue,
    pub(super) headers: HeaderMap,
    /// The headers of the user: they replace those of the operation, in any order of calls.
    pub(super) own_headers: HeaderMap,
    cookies: Query,
    pub(super) payload: Payload,
    /// Returns true if this status is a result besides the successes: a described redirect.
    pub(crate) results: fn(u16) -> bool,
    /// The method and the path, if the description does not have them.
    pub(super) target: Option<Box<Target>>,
    /// The credentials of this call, if they differ from the client's.
    pub(super) own_credentials: Option<Box<Credentials>>,
    pub(super) secrets: Vec<Secret>,
    /// The offsets of the secrets in a JSON body.
    pub(super) secret_places: Vec<usize>,
    fault: Option<InvalidRequest>,
}

impl Core {
    /// Begins a request of `operation`.
    pub fn request(&self, operation: &'static Operation) -> RequestBuilder<'_> {
        RequestBuilder::empty(CoreRef::Borrowed(self), operation)
    }
}

impl<'c> RequestBuilder<'c> {
    /// Makes a request of `operation` without parameters and body.
    pub(crate) fn empty(core: CoreRef<'c>, operation: &'static Operation) -> Self {
        let (path, query, cookies) = (Vec::new(), Query::default(), Query::default());
        Self {
            core,
            operation,
            options: Options::default(),
            base_url: None,
            destination: None,
            path,
            query,
            extra_query: Vec::new(),
            accept: HeaderValue::from_static("application/json"),
            headers: HeaderMap::new(),
            own_headers: HeaderMap::new(),
            cookies,
            payload: Payload::empty(),
            results: |_| false,
            target: None,
            own_credentials: None,
            secrets: Vec::new(),
            secret_places: Vec::new(),
            fault: None,
        }
    }

    /// Sends to the operation's server, unless the user sets a base URL for all operations.
    pub fn at(&mut self, url: &'static str) -> &mut Self {
        let settings = self.core.settings();
        if settings.is_own_base_url && url.contains("://") {
            return self;
        }
        match settings.base_url.resolve(url) {
            Ok(endpoint) => {
                self.base_url = Some(endpoint.into_base());
                self
            }
            Err(error) => self.fail(InvalidRequest::new(error.to_string())),
        }
    }

    /// Sets the tags of the operation.
    pub fn tags(&mut self, tags: &'static [&'static str]) -> &mut Self {
        self.options.tags = tags;
        self
    }

    /// Fills this header with a random key, unless the call sets it. All attempts of the call have the same key.
    pub fn idempotency_key(&mut self, name: &'static str) -> &mut Self {
        self.options.idempotency_header = Some(name);
        self
    }

    /// Returns the base URL of the request.
    pub(crate) fn base_url(&self) -> &BaseUrl {
        let of_operation = || self.base_url.as_ref().unwrap_or(&self.core.settings().base_url);
        self.destination.as_ref().map_or_else(of_operation, |destination| &destination.base)
    }

    /// Directs the request to the URL of a response. A credential in its query is removed, because the credential is
    /// added again.
    pub(crate) fn follow(&mut self, mut destination: Destination) {
        destination.remove_parameters(self.credentials().query_keys());
        if destination.origin == Origin::Other {
            self.payload = Payload::empty();
        }
        self.destination = Some(destination);
    }

    /// Returns the origin of the request.
    pub(crate) fn origin(&self) -> Origin {
        self.destination.as_ref().map_or(Origin::Own, |destination| destination.origin)
    }

    /// Fills an expression of the path template.
    pub fn path<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P, style: Style) -> &mut Self {
        self.secrets.append(&mut value.secrets());
        self.set(Place::Path, name, &value.to_parameter(), style)
    }

    /// Sets a query parameter; setting it again replaces it.
    pub fn query<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P, style: Style) -> &mut Self {
        self.secrets.append(&mut value.secrets());
        self.set(Place::Query, name, &value.to_parameter(), style)
    }

    /// Sets a header parameter.
    pub fn header<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P, style: Style) -> &mut Self {
        self.set(Place::Header, name, &value.to_parameter(), style);
        self.mark_header_sensitive(name, value.secrets())
    }

    fn mark_header_sensitive(&mut self, name: &'static str, mut secrets: Vec<Secret>) -> &mut Self {
        if let (false, Some(value)) = (secrets.is_empty(), self.headers.get_mut(name)) {
            value.set_sensitive(true);
        }
        self.secrets.append(&mut secrets);
        self
    }

    /// Sets a cookie parameter.
    pub fn cookie<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P, style: Style) -> &mut Self {
        self.secrets.append(&mut value.secrets());
        self.set(Place::Cookie, name, &value.to_parameter(), style)
    }

    /// Returns the secrets in the parameters and the body, for redaction.
    pub(crate) fn secrets(&self) -> &[Secret] {
        &self.secrets
    }

    /// Returns the offsets of the secrets in a JSON body.
    pub(crate) fn secret_places(&self) -> &[usize] {
        &self.secret_places
    }

    fn set(&mut self, place: Place, name: &'static str, value: &ParameterValue<'_>, style: Style) -> &mut Self {
        if let ParameterValue::Unwritable(fault) = value {
            return self.fail(InvalidRequest::new(format!("the parameter `{name}` cannot be written: {fault}")));
        }
        if place == Place::Cookie && style.reserved && !cookie::holds(value) {
            let reason = format!("the cookie `{name}` has characters that a cookie cannot have: escape them");
            return self.fail(InvalidRequest::new(reason));
        }
        let expanded = expand(place, name, value, style);
        match (place, expanded) {
            // An empty value leaves the segment empty, which is an error when the path is assembled.
            (Place::Path, expanded) => self.path.push((name, expanded.unwrap_or_default())),
            (Place::Query, expanded) => self.query.set(name, expanded),
            (Place::Cookie, expanded) => self.cookies.set(name, expanded),
            (Place::Header, Some(value)) => return self.set_header(header::exact(name, &value)),
            (Place::Header, None) => {
                self.headers.remove(name);
            }
        }
        self
    }

    /// Sets the media types of `Accept`; the default is JSON.
    pub fn accept(&mut self, media_types: &'static str) -> &mut Self {
        match HeaderValue::try_from(media_types) {
            Ok(value) => {
                self.accept = value;
                self
            }
            Err(_) => self.fail(InvalidRequest::new(format!("{media_types:?} are not media types"))),
        }
    }

    /// Refuses a success of these media types, separated by commas: they are described for another type.
    pub fn other_media_types(&mut self, media_types: &'static str) -> &mut Self {
        self.options.other_media_types = media_types;
        self
    }

    /// Allows strings with a number in place of numbers in the body of the response.
    pub fn numbers_as_text(&mut self) -> &mut Self {
        self.options.numbers = Numbers::OrText;
        self
    }

    /// Sets the tables of responses in XML, by status.
    #[cfg(feature = "xml")]
    pub fn xml_responses(&mut self, tables: crate::xml::XmlTables) -> &mut Self {
        self.options.xml = Some(tables);
        self
    }

    /// Makes a result of each redirect whose status is described.
    pub fn redirects(&mut self, described: fn(u16) -> bool) -> &mut Self {
        self.results = described;
        self
    }

    /// Moves the request out, and leaves one that is never sent.
    pub(crate) fn take(&mut self) -> Self {
        let spent = Self::spent(self.core.clone(), self.operation);
        std::mem::replace(self, spent)
    }

    /// Makes a request in place of one that was moved out. It is never sent.
    pub(crate) fn spent(core: CoreRef<'c>, operation: &'static Operation) -> Self {
        let mut spent = Self::empty(core, operation);
        spent.fail(InvalidRequest::new("the call was sent before"));
        spent
    }

    /// Returns a request that does not borrow the client.
    pub(crate) fn into_owned(self) -> RequestBuilder<'static> {
        let Self { operation, options, base_url, destination, path, query, extra_query, accept, .. } = self;
        let Self { headers, own_headers, cookies, payload, results, target, own_credentials, .. } = self;
        let Self { secrets, secret_places, fault, .. } = self;
        RequestBuilder {
            core: self.core.into_owned(),
            operation,
            options,
            base_url,
            destination,
            path,
            query,
            extra_query,
            accept,
            headers,
            own_headers,
            cookies,
            payload,
            results,
            target,
            own_credentials,
            secrets,
            secret_places,
            fault,
        }
    }

    fn set_header(&mut self, header: Result<(HeaderName, HeaderValue), InvalidRequest>) -> &mut Self {
        match header {
            Ok((name, value)) => {
                self.headers.insert(name, value);
                self
            }
            Err(fault) => self.fail(fault),
        }
    }

    /// Keeps an error, which the call returns before any I/O.
    pub(crate) fn fail(&mut self, fault: InvalidRequest) -> &mut Self {
        self.fault.get_or_insert(fault);
        self
    }

    /// Returns the expanded query parameter of this name.
    pub(crate) fn expanded(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    /// Returns true if a setter had an error.
    pub(crate) fn has_failed(&self) -> bool {
        self.fault.is_some()
    }

    /// Returns the payload, of which each attempt makes a body.
    pub(crate) fn payload(&self) -> &Payload {
        &self.payload
    }

    /// Returns the head of the request, without the credential.
    pub(crate) fn head(&self) -> Result<http::request::Parts, InvalidRequest> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let path = match &self.destination {
            Some(destination) => destination.target.clone(),
            None => self.filled_path()?,
        };
        let uri = self.base_url().join(&path);
        let (mut head, ()) = http::Request::new(()).into_parts();
        head.uri = uri.map_err(|error| InvalidRequest::new(format!("the path is not valid in a URL: {error}")))?;
        head.method = match &self.target {
            Some(target) => target.method.clone(),
            None => http::Method::from_bytes(self.operation.method.as_str().as_bytes())
                .map_err(|_| InvalidRequest::new("the method is not an HTTP method"))?,
        };
        head.headers = self.headers();
        Ok(head)
    }

    /// Returns the path with its parameters, and the query.
    fn filled_path(&self) -> Result<String, InvalidRequest> {
        let mut path = match &self.target {
            Some(target) => target.path.clone(),
            None => path::fill(self.operation.path, &self.path)?,
        };
        self.query.append_to(&mut path);
        for parameter in &self.extra_query {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(parameter);
        }
        Ok(path)
    }

    /// Returns the headers: the client's defaults, then those of the operation, then the user's. The last one of a name
    /// is sent.
    fn headers(&self) -> HeaderMap {
        let defaults = &self.core.settings().headers;
        if self.origin() == Origin::Other {
            return destination::headers(defaults, self.headers.get(ACCEPT).unwrap_or(&self.accept));
        }
        // With room for a credential and for cookies, so that the map does not grow.
        let mut headers = HeaderMap::with_capacity(defaults.len() + self.headers.len() + self.own_headers.len() + 3);
        for (name, value) in defaults {
            headers.insert(name, value.clone());
        }
        headers.insert(ACCEPT, self.accept.clone());
        for (name, value) in self.headers.iter().chain(&self.own_headers) {
            headers.insert(name, value.clone());
        }
        if let Some(name) = self.options.idempotency_header
            && !headers.contains_key(name)
            && let Ok((name, key)) = header::checked(name, &idempotency::random_key())
        {
            headers.insert(name, key);
        }
        self.add_boundary(&mut headers);
        if let Some(cookies) = self.cookies.joined("; ") {
            let set = headers.get(COOKIE).map(|value| [value.as_bytes(), b"; "].concat()).unwrap_or_default();
            if let Ok(mut value) = HeaderValue::from_bytes(&[&set, cookies.as_bytes()].concat()) {
                value.set_sensitive(true);
                headers.insert(COOKIE, value);
            }
        }
        headers
    }

    /// Adds the boundary of the parts to a `multipart` media type that the user set without one.
    fn add_boundary(&self, headers: &mut HeaderMap) {
        let Payload::Parts(parts) = &self.payload else { return };
        let named = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if media_type::essence(named).starts_with("multipart/")
            && media_type::parameter(named, "boundary").is_none()
            && let Ok(value) = media_type::checked(&parts.media_type_as(media_type::essence(named)))
        {
            headers.insert(CONTENT_TYPE, value);
        }
    }
}

impl std::fmt::Debug for RequestBuilder<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("RequestBuilder").field(&self.operation.id).finish()
    }
}
