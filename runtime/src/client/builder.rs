//! The builder of clients.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderValue, USER_AGENT};

use crate::Secret;
use crate::auth::{Assignment, ClientCredentials, Credential, Credentials, Endpoints};
use crate::call::budget::RetryBudget;
use crate::call::retry::RetryPolicy;
use crate::client::base_url::{BaseUrl, TlsPolicy};
use crate::client::build_error::BuildError;
use crate::client::description::{Api, Server};
use crate::client::{Core, Recording, Settings};
use crate::layer::{Chain, Layer};
use crate::request::header;
use crate::testing::Cassette;
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestClient;
use crate::transport::{Roots, Secrecy, SendOptions, Transport};

/// Builds a client. All settings have defaults, except the credentials.
///
/// [`build`](Self::build) returns errors, without I/O.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C> {
    api: &'static Api,
    destination: Option<Destination>,
    credentials: Vec<Assignment>,
    headers: Vec<Header>,
    timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    retry: RetryPolicy,
    operation_retries: Vec<(String, RetryPolicy)>,
    retry_budget: u32,
    transport: TransportChoice,
    layers: Vec<Box<dyn Layer>>,
    tls_policy: TlsPolicy,
    recorder: Option<Box<Recorder>>,
    client: PhantomData<fn() -> C>,
}

/// Makes the transport that records the requests of another one.
// The program has the code of cassettes only if a builder has one.
type Recorder = dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync;

/// The destination of requests; the last setting counts.
enum Destination {
    Described(Server),
    Own(String),
}

/// A header of every call.
struct Header {
    name: String,
    value: String,
    secrecy: Secrecy,
}

/// The transport; the last setting counts.
enum TransportChoice {
    Default,
    Own(Box<dyn Transport>),
    Mock {
        transport: Box<dyn Transport>,
        /// Answers calls, with the facts about each operation.
        layer: Box<dyn Layer>,
    },
    #[cfg(feature = "reqwest")]
    Reqwest(ReqwestClient),
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Makes a builder with the defaults of `api`.
    #[doc(hidden)]
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            destination: None,
            credentials: Vec::new(),
            headers: Vec::new(),
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            max_body: 32 << 20,
            retry: RetryPolicy::default(),
            operation_retries: Vec::new(),
            retry_budget: 100,
            transport: TransportChoice::Default,
            layers: Vec::new(),
            tls_policy: TlsPolicy::Required,
            recorder: None,
            client: PhantomData,
        }
    }

    /// Authenticates by this token: `Authorization: Bearer ..` (RFC 6750 section 2.1).
    ///
    /// It is for the only scheme with a bearer token; `oauth2` and `openIdConnect` are such schemes too. If there are
    /// several, it is for the one that the description requires by default. If that is ambiguous,
    /// [`build`](Self::build) returns an error: use [`credential`](Self::credential) with the name of the scheme.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.assign(None, Credential::bearer(token))
    }

    /// Authenticates by user and password: `Authorization: Basic ..` (RFC 7617). The choice of the scheme is that of
    /// [`bearer`](Self::bearer).
    pub fn basic(self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.assign(None, Credential::basic(user, password))
    }

    /// Authenticates by the API key. The choice of the scheme is that of [`bearer`](Self::bearer).
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.assign(None, Credential::api_key(key))
    }

    /// Authenticates by tokens that are fetched for a client's identifier and secret, by the scheme of OAuth 2 with the
    /// flow `clientCredentials`. The choice of the scheme is that of [`bearer`](Self::bearer).
    pub fn client_credentials(self, client: ClientCredentials) -> Self {
        self.assign(None, Credential::client_credentials(client))
    }

    /// Authenticates by tokens of OAuth 2 that a person authorizes, or that a refresh token renews. The choice of the
    /// scheme is that of [`bearer`](Self::bearer).
    #[cfg(feature = "oauth2")]
    pub fn oauth2(self, client: crate::oauth2::OAuthClient) -> Self {
        self.assign(None, Credential::oauth2(client))
    }

    /// Authenticates by a credential for the security scheme of this name. If an operation has several security
    /// requirements, the first one that can be satisfied is used.
    pub fn credential(self, scheme: impl Into<String>, credential: Credential) -> Self {
        self.assign(Some(scheme.into()), credential)
    }

    pub(crate) fn assign(mut self, scheme: Option<String>, credential: Credential) -> Self {
        self.credentials.push(Assignment { scheme, credential });
        self
    }

    /// Sends to a server of the description; the default is the first one with an absolute URL. Operations with
    /// `servers` are sent to theirs.
    pub fn server(mut self, server: impl Into<Server>) -> Self {
        self.destination = Some(Destination::Described(server.into()));
        self
    }

    /// Sends to this URL, with or without a trailing slash: `http` or `https`, a host, perhaps a path; nothing else.
    ///
    /// All operations are sent there, with their credentials, even operations with `servers` in the description. Only a
    /// relative URL of an operation, such as `/v2`, stays: it starts from the host of this URL.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.destination = Some(Destination::Own(url.into()));
        self
    }

    /// Sets the deadline of a call: 60 s by default. It includes retries, the request body and the response body.
    ///
    /// If a response is streamed, only its head must arrive in this time. Each pause in the body can then last as long.
    /// [`bytes`](crate::ByteStream::bytes) and [`text`](crate::ByteStream::text) have this time for the whole body.
    /// Interim responses (1xx) without end can defeat the deadline; see the guide, [`retries`](crate::guide::retries).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the longest time for connecting, TLS included: 10 s by default. The default transport enforces it. A
    /// `reqwest::Client` of the user keeps its own timeout.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the largest body of a response, in bytes: 32 MiB by default. If a response is streamed, this limits one
    /// event, one value, or all bytes that are collected.
    ///
    /// A decoded value can take more memory than its text, especially a [`Value`](serde_json::Value) of any JSON.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets the retry policy of all calls.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the retry policy of one operation, by the name of its generated method. A name without an operation has no
    /// effect.
    pub fn retry_operation(mut self, operation_id: impl Into<String>, policy: RetryPolicy) -> Self {
        self.operation_retries.push((operation_id.into(), policy));
        self
    }

    /// Sets the number of retries that all calls of the client share, while no call succeeds: 100 by default.
    ///
    /// Five successful calls allow one further retry. So a server that fails for a longer time does not receive a
    /// multiple of the requests. Clients of tenants share the budget.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Sends this header with every call; a header of the call with that name overrides it.
    ///
    /// Its value counts as secret: no message shows it, and without TLS it is sent to this machine only. Headers with
    /// another defined purpose, such as `Accept-Language`, are exceptions; for others there is
    /// [`plain_header`](Self::plain_header).
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with_header(name.into(), value.into(), Secrecy::Confidential)
    }

    /// Sends this header, whose value is no secret, with every call.
    pub fn plain_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with_header(name.into(), value.into(), Secrecy::Open)
    }

    fn with_header(mut self, name: String, value: String, secrecy: Secrecy) -> Self {
        self.headers.push(Header { name, value, secrecy });
        self
    }

    /// Sends this `User-Agent` (RFC 9110 section 10.1.5) instead of `specweld/<version>`.
    pub fn user_agent(self, product: impl Into<String>) -> Self {
        self.plain_header(USER_AGENT.as_str(), product)
    }

    /// Sends with this transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = TransportChoice::Own(Box::new(transport));
        self
    }

    /// Sends to a mock.
    pub(crate) fn mock(mut self, mock: impl Transport + Layer + Clone) -> Self {
        self.transport = TransportChoice::Mock { transport: Box::new(mock.clone()), layer: Box::new(mock) };
        self.base_url("https://mock.test")
    }

    /// Records all requests and responses on this cassette, without their secrets. Clients can share a cassette.
    ///
    /// Each attempt is recorded as it is after all layers, and so are requests for tokens.
    pub fn record(mut self, cassette: &Cassette) -> Self {
        let cassette = cassette.clone();
        self.recorder = Some(Box::new(move |transport| cassette.recording(transport)));
        self
    }

    /// Adds a layer, which runs around every attempt of every call.
    ///
    /// A request passes through the layers in the order of these calls, and its response in the opposite order. So a
    /// layer that signs the request is the last one. The guide, [`layers`](crate::guide::layers), has examples.
    pub fn layer(mut self, layer: impl Layer) -> Self {
        self.layers.push(Box::new(layer));
        self
    }

    /// Sends with this client of reqwest, or with the client of this builder, such as a plain
    /// `reqwest::Client::builder()`. The matching version of reqwest is [`specweld::reqwest`](crate::reqwest).
    ///
    /// TLS, proxies and the connect timeout are those of the client. A client from a builder follows no redirects and
    /// does not retry. A built client should not follow redirects either, since a redirect sends a request to another
    /// origin. Its proxies are used for every request, also for those that the default transport sends without a proxy.
    #[cfg(feature = "reqwest")]
    pub fn reqwest(mut self, client: impl Into<ReqwestClient>) -> Self {
        self.transport = TransportChoice::Reqwest(client.into());
        self
    }

    /// Allows credentials without TLS to other machines. They can then be read on the network.
    pub fn allow_insecure_http(mut self) -> Self {
        self.tls_policy = TlsPolicy::Optional;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// An error if the base URL or a header is invalid, or if no security scheme accepts a credential. Also an error if
    /// a credential would be sent without TLS, or if the HTTP client has no TLS or cannot be set up.
    pub fn build(self) -> Result<C, BuildError> {
        self.settings().map(|settings| C::from(Core::new(settings)))
    }

    fn destination(&self) -> Result<BaseUrl, BuildError> {
        match (&self.destination, self.api.servers.first()) {
            (Some(Destination::Own(url)), _) => BaseUrl::parse(url),
            (Some(Destination::Described(server)), _) | (None, Some(server)) => described(server),
            (None, None) => Err(BuildError::new("the description names no server: set one by `base_url`")),
        }
    }

    fn settings(mut self) -> Result<Settings, BuildError> {
        let base_url = self.destination()?;
        let send_options = SendOptions { connect_timeout: self.connect_timeout, secrecy: Secrecy::Open };
        let tls_policy = self.tls_policy;
        let endpoints = Endpoints { base_url: &base_url, options: &send_options, tls_policy };
        let credentials = Credentials::assign(&self.credentials, self.api, &endpoints)?;
        let headers = default_headers(&self.headers)?;
        let (chosen, credentials) = match self.transport {
            TransportChoice::Mock { transport, layer } => {
                self.layers.push(layer);
                (TransportChoice::Own(transport), credentials.for_mock())
            }
            chosen => (chosen, credentials),
        };
        // A token is fetched with TLS, too.
        let roots = if base_url.is_tls() || credentials.fetches() { Roots::Default } else { Roots::None };
        let transport = Arc::from(transport(chosen, &base_url, roots, self.connect_timeout)?);
        let (transport, recording) = match self.recorder {
            Some(recorder) => (recorder(transport), Recording::Calls),
            None => (transport, Recording::None),
        };
        let settings = Settings {
            api: self.api,
            headers,
            layers: Chain::new(self.layers, &transport, tls_policy),
            transport,
            base_url,
            is_own_base_url: matches!(self.destination, Some(Destination::Own(_))),
            credentials,
            tls_policy,
            timeout: self.timeout,
            max_body: self.max_body,
            retry: self.retry,
            operation_retries: self.operation_retries,
            retry_budget: Arc::new(RetryBudget::new(self.retry_budget)),
            send_options,
            recording,
        };
        settings.checked()
    }
}

/// Returns the URL of a server of the description.
fn described(server: &Server) -> Result<BaseUrl, BuildError> {
    let url = server.url();
    if !url.contains("://") {
        return Err(BuildError::new(format!(
            "the description's server is {url:?}, which is relative to the URL of the description: set the whole \
             URL by `base_url`"
        )));
    }
    BaseUrl::parse(&url)
}

fn default_headers(given: &[Header]) -> Result<HeaderMap, BuildError> {
    let agent = HeaderValue::from_static(concat!("specweld/", env!("CARGO_PKG_VERSION")));
    let mut headers = HeaderMap::from_iter([(USER_AGENT, agent)]);
    for Header { name, value, secrecy } in given {
        let checked = match secrecy {
            Secrecy::Confidential => header::users(name, value),
            Secrecy::Open => header::checked(name, value),
        };
        let (name, value) = checked.map_err(|fault| BuildError::new(fault.into_reason()))?;
        headers.insert(name, value);
    }
    Ok(headers)
}

#[cfg(feature = "reqwest")]
fn transport(
    chosen: TransportChoice,
    base_url: &BaseUrl,
    roots: Roots,
    connect_timeout: Duration,
) -> Result<Box<dyn Transport>, BuildError> {
    use crate::transport::has_tls;
    let client = match chosen {
        TransportChoice::Own(transport) | TransportChoice::Mock { transport, .. } => return Ok(transport),
        TransportChoice::Reqwest(client) => client,
        TransportChoice::Default => ReqwestClient::of_features(connect_timeout, roots),
    };
    if base_url.is_tls() && !has_tls() {
        return Err(BuildError::new(format!(
            "{base_url} needs TLS, and reqwest has none in this program: turn on the feature `rustls` or `native-tls` \
             of specweld"
        )));
    }
    let transport = client.into_transport()?;
    #[cfg(feature = "blocking")]
    let transport = Box::new(crate::transport::BackgroundTransport::new(transport));
    Ok(transport)
}

#[cfg(not(feature = "reqwest"))]
fn transport(chosen: TransportChoice, _: &BaseUrl, _: Roots, _: Duration) -> Result<Box<dyn Transport>, BuildError> {
    match chosen {
        TransportChoice::Own(transport) | TransportChoice::Mock { transport, .. } => Ok(transport),
        TransportChoice::Default => {
            Err(BuildError::new("no transport: set one by `transport`, or turn on the feature `reqwest`"))
        }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("api", &self.api.title).finish_non_exhaustive()
    }
}
