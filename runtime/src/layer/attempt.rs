//! Layers, an attempt in the hands of a layer, and the chain of all layers of a client.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, Request};

use super::exposure::{Exposure, check};
use crate::auth::Redactor;
use crate::client::base_url::TlsPolicy;
use crate::client::description::Operation;
use crate::transport::{
    Body, BoxFuture, MaybeSend, MaybeSync, MonotonicTime, SendFuture, SendOptions, Sent, Transport,
};

/// Code around every attempt of a call, the repeated attempts included.
///
/// [`ClientBuilder::layer`](crate::ClientBuilder::layer) adds a layer to a client. A layer receives the request in its
/// final form, with its credential. It can change the request, send it by [`Attempt::send`], send it again, or answer
/// it itself. A closure `|attempt: Attempt| async move { .. }` is a layer, too.
///
/// The call's deadline includes the time in a layer. Requests for tokens pass through no layer.
pub trait Layer: MaybeSend + MaybeSync + 'static {
    /// Handles one attempt, and returns its response, of any status.
    ///
    /// # Errors
    /// The error of [`Attempt::send`], or [`TransportError::refused`](crate::transport::TransportError::refused) if the
    /// layer does not send the request.
    fn handle(&self, attempt: Attempt) -> SendFuture<'_>;
}

impl<F, R> Layer for F
where
    F: Fn(Attempt) -> R + MaybeSend + MaybeSync + 'static,
    R: Future<Output = Sent> + MaybeSend + 'static,
{
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(self(attempt))
    }
}

impl<L: Layer + ?Sized> Layer for Arc<L> {
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        (**self).handle(attempt)
    }
}

/// One attempt of a call: the request in its final form, and facts about the call.
///
/// Its `Debug` shows no header and no URL, because both can contain a credential.
pub struct Attempt {
    request: Request<Body>,
    context: AttemptContext,
}

/// An attempt without its request: facts about the call, and the layers that follow.
#[derive(Clone)]
#[cfg_attr(not(feature = "tower"), expect(unreachable_pub, reason = "only the feature `tower` exports the type"))]
pub struct AttemptContext {
    options: SendOptions,
    facts: AttemptFacts,
    /// The index of the next layer.
    position: usize,
    /// The exposure of the request before a layer changes it.
    exposure: Exposure,
    chain: Arc<Chain>,
    redactor: SharedRedactor,
}

/// The facts about an attempt besides its request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AttemptFacts {
    pub(crate) operation: &'static Operation,
    pub(crate) tags: &'static [&'static str],
    /// The number of the attempt within its call, counted from 1.
    pub(crate) number: u32,
}

/// The redactor of a call, to which layers add the secrets of their headers.
pub(crate) type SharedRedactor = Arc<Mutex<Redactor>>;

impl Attempt {
    pub(crate) fn new(
        request: Request<Body>,
        options: SendOptions,
        facts: AttemptFacts,
        chain: &Arc<Chain>,
        redactor: &SharedRedactor,
    ) -> Self {
        let exposure = Exposure::of(request.uri());
        let (chain, redactor) = (Arc::clone(chain), Arc::clone(redactor));
        Self { request, context: AttemptContext { options, facts, position: 0, exposure, chain, redactor } }
    }

    /// Sends the request through the following layers to the server.
    ///
    /// # Errors
    /// The error of the transport or of a layer. Also [`TransportError::refused`](crate::transport::TransportError) if
    /// a sensitive header would be sent without TLS to another machine.
    #[must_use = "a request is not sent until the future is awaited"]
    pub fn send(self) -> SendFuture<'static> {
        let chain = Arc::clone(&self.context.chain);
        Box::pin(async move { chain.pass(self).await })
    }

    /// Returns the request: its final URL, headers and body, and the credential.
    pub fn request(&self) -> &Request<Body> {
        &self.request
    }

    /// Returns the request, to be changed.
    ///
    /// A header value that is marked by [`set_sensitive`](http::HeaderValue::set_sensitive) is a secret. No message
    /// shows it, and without TLS it is sent to this machine only.
    pub fn request_mut(&mut self) -> &mut Request<Body> {
        &mut self.request
    }

    /// Returns the headers of the request, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.request.headers_mut()
    }

    /// Returns the identifier of the operation: the name of its generated method.
    pub fn operation_id(&self) -> &'static str {
        self.context.operation_id()
    }

    /// Returns the path template of the operation, such as `/applications/{id}`. It contains no value of the call.
    pub fn path_template(&self) -> &'static str {
        self.context.path_template()
    }

    /// Returns the `tags` of the operation in the description.
    pub fn tags(&self) -> &'static [&'static str] {
        self.context.tags()
    }

    /// Returns the number of this attempt within its call, counted from 1.
    pub fn number(&self) -> u32 {
        self.context.number()
    }

    /// Copies the attempt, so that the request can be sent again. Returns `None` if the body is a stream.
    ///
    /// The copy passes through the same layers as the original.
    pub fn try_clone(&self) -> Option<Self> {
        let mut request = Request::new(Body::from(self.request.body().bytes()?));
        *request.method_mut() = self.request.method().clone();
        *request.uri_mut() = self.request.uri().clone();
        *request.version_mut() = self.request.version();
        *request.headers_mut() = self.request.headers().clone();
        *request.extensions_mut() = self.request.extensions().clone();
        Some(Self { request, context: self.context.clone() })
    }

    /// Resolves after `duration`, by the timer of the transport.
    #[must_use = "a wait begins when the future is awaited"]
    pub fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let chain = Arc::clone(&self.context.chain);
        Box::pin(async move { chain.transport.sleep(duration).await })
    }

    /// Returns the time of the clock that [`sleep`](Self::sleep) uses.
    pub fn now(&self) -> MonotonicTime {
        self.context.chain.transport.now()
    }

    /// Returns the transport, for its clock.
    #[cfg(feature = "telemetry")]
    pub(crate) fn clock(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.context.chain.transport)
    }

    /// Returns the request, which carries the context among its extensions.
    #[cfg(feature = "tower")]
    pub(crate) fn into_request(mut self) -> Request<Body> {
        self.request.extensions_mut().insert(self.context);
        self.request
    }

    /// Returns the attempt of a request with a context; `None` without one.
    #[cfg(feature = "tower")]
    pub(crate) fn of_request(mut request: Request<Body>) -> Option<Self> {
        let context = request.extensions_mut().remove()?;
        Some(Self { request, context })
    }

    /// Returns the text without the secrets of the call.
    pub(crate) fn redact(&self, text: String) -> String {
        self.learn_secrets();
        self.context.redactor.lock().unwrap_or_else(PoisonError::into_inner).redact(text)
    }

    /// Adds the values of sensitive headers to the redactor of the call.
    fn learn_secrets(&self) {
        let mut redactor = self.context.redactor.lock().unwrap_or_else(PoisonError::into_inner);
        *redactor = redactor.merged(&Redactor::default().with_sensitive_headers(self.request.headers()));
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation_id", &self.operation_id())
            .field("number", &self.number())
            .finish_non_exhaustive()
    }
}

#[cfg_attr(not(feature = "tower"), expect(unreachable_pub, reason = "only the feature `tower` exports the type"))]
impl AttemptContext {
    /// Returns the identifier of the operation: the name of its generated method.
    pub fn operation_id(&self) -> &'static str {
        self.facts.operation.id
    }

    /// Returns the path template of the operation, such as `/applications/{id}`. It contains no value of the call.
    pub fn path_template(&self) -> &'static str {
        self.facts.operation.path
    }

    /// Returns the `tags` of the operation in the description.
    pub fn tags(&self) -> &'static [&'static str] {
        self.facts.tags
    }

    /// Returns the number of the attempt within its call, counted from 1.
    pub fn number(&self) -> u32 {
        self.facts.number
    }
}

impl fmt::Debug for AttemptContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptContext")
            .field("operation_id", &self.operation_id())
            .field("number", &self.number())
            .finish_non_exhaustive()
    }
}

/// The layers of a client, in the order in which a request passes through them, and the transport.
pub(crate) struct Chain {
    layers: Vec<Box<dyn Layer>>,
    transport: Arc<dyn Transport>,
    tls_policy: TlsPolicy,
}

impl Chain {
    /// Makes the chain of a client; `None` without layers.
    pub(crate) fn new(
        layers: Vec<Box<dyn Layer>>,
        transport: &Arc<dyn Transport>,
        tls_policy: TlsPolicy,
    ) -> Option<Arc<Self>> {
        (!layers.is_empty()).then(|| Arc::new(Self { layers, transport: Arc::clone(transport), tls_policy }))
    }

    /// Passes an attempt to its next layer, or sends it after the last one.
    async fn pass(&self, mut attempt: Attempt) -> Sent {
        if let Some(layer) = self.layers.get(attempt.context.position) {
            attempt.context.position += 1;
            return layer.handle(attempt).await;
        }
        attempt.learn_secrets();
        let Attempt { request, context: AttemptContext { mut options, exposure, .. } } = attempt;
        check(&request, self.tls_policy, &mut options, exposure)?;
        self.transport.send(request, &options).await
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("layers", &self.layers.len()).finish_non_exhaustive()
    }
}
