//! Sends a call: attempts, waits and the deadline.
//!
//! This code does not depend on the types of the call, so it is compiled once.

use std::pin::{Pin, pin};
use std::sync::{Arc, PoisonError};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::auth::{Authorization, ObtainedToken, Redactor};
use crate::body::media_type;
use crate::body::payload::Payload;
use crate::call::failed_attempt::FailedAttempt;
use crate::call::result::CallResult;
use crate::call::retry::RetryPolicy;
use crate::call::retry_after::requested_wait;
use crate::call::trace;
use crate::client::description::{Method, Operation};
use crate::client::{Recording, Settings};
use crate::error::ErrorKind;
use crate::error::failure::Failure;
use crate::json::Notes;
use crate::layer::{Attempt, AttemptFacts, Chain, SharedRedactor};
use crate::request::builder::RequestBuilder;
use crate::request::destination::Origin;
use crate::request::header;
use crate::request::options::Options;
use crate::response::RawResponse;
use crate::response::read::{End, read};
use crate::response::streaming_body::StreamingBody;
use crate::span::Span;
use crate::testing::RecordedCall;
use crate::transport::{Body, MonotonicTime, Secrecy, SendFuture, SendOptions};

/// The limit for the body of a failing response, in bytes.
const MAX_ERROR_BODY: usize = 1 << 20;

/// Sends a request in its own tracing span.
pub(crate) fn send(request: Box<RequestBuilder<'_>>, streams: fn(u16) -> bool) -> impl Future<Output = CallResult> {
    let span = trace::span(&request);
    trace::within(span.clone(), execute(request, streams, span))
}

/// Sends a request within the deadline of the call.
async fn execute(request: Box<RequestBuilder<'_>>, streams: fn(u16) -> bool, span: Span) -> CallResult {
    let (settings, operation) = (request.core.settings(), request.operation);
    let PreparedRequest { head, authorization, redactor, options } = prepare(&request)?;
    let timeout = request.options.timeout.unwrap_or(settings.timeout);
    let mut attempts = Attempts {
        settings,
        operation,
        head,
        authorization,
        redactor,
        // A layer may add a credential, so none sees a request to another origin.
        layers: settings.layers.as_ref().filter(|_| request.origin() == Origin::Own),
        learned: None,
        number: 0,
        span,
        options,
        payload: request.payload(),
        secret_places: request.secret_places(),
        streams,
        results: request.results,
        call: &request.options,
        policy: request.options.retry.as_ref().unwrap_or_else(|| settings.retry_policy(operation.id)),
        timeout,
        deadline: settings.transport.now().checked_add(timeout),
    };
    let outcome = within(timeout, settings, pin!(attempts.run())).await.unwrap_or_else(|| {
        Err(Failure::new(ErrorKind::Timeout, operation, format!("not answered within {timeout:?}")))
    });
    with_redactor(attempts.final_redactor(), outcome).map(|response| described(response, &request.options))
}

/// Sets the notation of the body.
fn described(response: RawResponse, options: &Options) -> RawResponse {
    #[cfg(feature = "xml")]
    let response = response.with_tables(options.xml);
    response.with_numbers(options.numbers)
}

/// Sets the redactor for messages about the response.
fn with_redactor(redactor: Redactor, outcome: CallResult) -> CallResult {
    match outcome {
        Ok(response) => Ok(response.with_redactor(redactor)),
        Err(failure) => Err(failure.with_redactor(redactor)),
    }
}

/// A request that is ready, except for its body.
struct PreparedRequest<'c> {
    /// The head, with its credential.
    head: http::request::Parts,
    /// A token that is fetched later.
    authorization: Option<Authorization<'c>>,
    redactor: Redactor,
    options: SendOptions,
}

/// Checks the request and adds the credential.
fn prepare<'c>(request: &'c RequestBuilder<'_>) -> Result<PreparedRequest<'c>, Box<Failure>> {
    let settings = request.core.settings();
    let credentials = request.credentials();
    let fail = |kind, reason| Failure::new(kind, request.operation, reason);
    let mut head = request.head().map_err(|fault| fail(ErrorKind::InvalidRequest, fault.into_reason()))?;
    let bare = target_length(&head);
    let redactor = credentials.redactor().with_sensitive_headers(&head.headers).and(request.secrets().iter().cloned());
    let users = users_secret(&head.headers);
    // Another origin receives no credential.
    let attached = match request.origin() {
        Origin::Own => credentials.apply(request.requirement(), &mut head),
        Origin::Other => Ok(None),
    };
    let authorization = attached.map_err(|reason| fail(ErrorKind::Credential, reason.into()))?;
    let is_credential =
        head.headers.values().any(HeaderValue::is_sensitive) || authorization.is_some() || target_length(&head) != bare;
    if is_credential && !request.base_url().accepts_secrets(settings.tls_policy) {
        return Err(fail(ErrorKind::Credential, exposed(users).into()));
    }
    let secrecy = if is_credential || !request.secrets().is_empty() { Secrecy::Confidential } else { Secrecy::Open };
    Ok(PreparedRequest {
        head,
        authorization,
        redactor,
        options: SendOptions { secrecy, ..settings.send_options.clone() },
    })
}

/// Returns the length of the path and the query. A credential in the query makes it longer.
fn target_length(head: &http::request::Parts) -> usize {
    head.uri.path_and_query().map_or(0, |target| target.as_str().len())
}

/// Returns the name of the header that counts as secret because a user set it.
fn users_secret(headers: &HeaderMap) -> Option<HeaderName> {
    let found = headers.iter().find(|(name, value)| value.is_sensitive() && !header::is_credential(name));
    found.map(|(name, _)| name.clone())
}

/// Returns the reason why a request is not sent without TLS. A header that a user set may be no secret.
fn exposed(users: Option<HeaderName>) -> String {
    let (what, remedy) = match users {
        Some(name) => (format!("the header `{name}`"), "`plain_header(..)` if it is no secret, or "),
        None => ("a credential".to_owned(), ""),
    };
    format!("{what} would be sent without TLS: use https, or {remedy}`allow_insecure_http()`")
}

/// Resolves to `None` if `timeout` passes first.
pub(crate) fn within<T>(
    timeout: Duration,
    settings: &Settings,
    mut work: Pin<&mut impl Future<Output = T>>,
) -> impl Future<Output = Option<T>> {
    let mut timer = settings.transport.sleep(timeout);
    std::future::poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
}

/// The attempts of a call.
struct Attempts<'a> {
    settings: &'a Settings,
    operation: &'static Operation,
    head: http::request::Parts,
    authorization: Option<Authorization<'a>>,
    /// The redactor for all messages.
    redactor: Redactor,
    /// The layers that see the attempts; `None` without layers.
    layers: Option<&'a Arc<Chain>>,
    /// The redactor with the secrets of layers, if there are layers.
    learned: Option<SharedRedactor>,
    /// The number of the attempts so far.
    number: u32,
    span: Span,
    options: SendOptions,
    payload: &'a Payload,
    /// The offsets of the secrets in a JSON body.
    secret_places: &'a [usize],
    /// Returns true if the body of a response with this status is streamed.
    streams: fn(u16) -> bool,
    /// Returns true if this status is a result besides the successes.
    results: fn(u16) -> bool,
    /// The options of the call.
    call: &'a Options,
    policy: &'a RetryPolicy,
    timeout: Duration,
    deadline: Option<MonotonicTime>,
}

/// The state of a cached token after a response.
enum TokenState {
    Stale,
    Valid,
}

impl Attempts<'_> {
    /// Sends the request. If a cached token is refused, the request is sent again with a new token.
    async fn run(&mut self) -> CallResult {
        let Some(authorization) = self.authorization.take() else { return self.attempt_with_retries().await };
        match self.attempt_with_token(&authorization).await {
            (_, TokenState::Stale) => self.attempt_with_token(&authorization).await.0,
            (outcome, TokenState::Valid) => outcome,
        }
    }

    /// Sends the request with a token; returns the state of the token, too.
    async fn attempt_with_token(&mut self, authorization: &Authorization<'_>) -> (CallResult, TokenState) {
        let given = match self.authorise(authorization).await {
            Ok(given) => given,
            Err(failure) => return (Err(failure), TokenState::Valid),
        };
        let outcome = self.attempt_with_retries().await;
        let refused = is_unauthorized(&outcome);
        if refused {
            authorization.refused(&given);
        }
        (
            outcome,
            if refused && given.was_cached && self.payload.is_replayable() {
                TokenState::Stale
            } else {
                TokenState::Valid
            },
        )
    }

    /// Puts a token onto the request. Fetching a token changes nothing on the server, so a retry is allowed for every
    /// method.
    async fn authorise(&mut self, authorization: &Authorization<'_>) -> Result<ObtainedToken, Box<Failure>> {
        let mut retry = 0;
        loop {
            let put = authorization.put(&*self.settings.transport, &mut self.head.headers).await;
            let error = match put {
                Ok(given) => {
                    self.redactor = self.redactor.and([given.secret.clone()]);
                    return Ok(given);
                }
                Err(error) => error,
            };
            let wait = self.policy.wait(retry, None);
            if !error.is_transient() || retry == self.policy.retries() || !self.fits_deadline(wait) {
                let reason = format!("no token: {error}");
                return Err(Failure::new(ErrorKind::Credential, self.operation, reason));
            }
            self.settings.transport.sleep(wait).await;
            retry += 1;
        }
    }

    async fn attempt_with_retries(&mut self) -> CallResult {
        // The first attempt uses a stream up, even if it fails early.
        let retries = if self.payload.is_replayable() { self.retries() } else { 0 };
        let mut retry = 0;
        loop {
            self.number += 1;
            trace::attempt_begins(&self.span, self.number);
            let outcome = self.attempt().await;
            trace::attempt_ends(self.number, &outcome);
            let Some(failed) = FailedAttempt::of(self.operation, retry + 1, &outcome) else {
                self.settings.retry_budget.refill();
                return outcome;
            };
            if retry == retries || !self.policy.decides(&failed) {
                return outcome;
            }
            let wait = self.policy.wait(retry, failed.headers().and_then(|it| requested_wait(it, SystemTime::now())));
            if !self.fits_deadline(wait) || !self.settings.retry_budget.take() {
                return outcome;
            }
            trace::retries(wait);
            self.settings.transport.sleep(wait).await;
            retry += 1;
        }
    }

    /// Returns the number of retries that the policy allows. With an idempotency key, the server executes the request
    /// once.
    fn retries(&self) -> u32 {
        let has_key = self.call.idempotency_header.is_some_and(|name| self.head.headers.contains_key(name));
        let method = if has_key { Method::PUT } else { self.operation.method };
        self.policy.retries_of(method)
    }

    /// Returns `true` if the deadline is later than the end of `wait`.
    fn fits_deadline(&self, wait: Duration) -> bool {
        let then = self.settings.transport.now().checked_add(wait);
        self.deadline.is_none_or(|deadline| then.is_some_and(|then| then < deadline))
    }

    async fn attempt(&mut self) -> CallResult {
        let body = self
            .payload
            .body()
            .map_err(|fault| Failure::new(ErrorKind::InvalidRequest, self.operation, fault.into_reason()))?;
        let mut request = http::Request::from_parts(self.head.clone(), body);
        #[cfg(feature = "xml")]
        if let Some(table) = self.call.xml_request {
            request.extensions_mut().insert(crate::xml::XmlRequest(table));
        }
        let notes = (self.settings.recording == Recording::Calls).then(|| self.note(&mut request));
        let outcome = self.receive(request).await;
        outcome.map(|response| response.with_notes(notes))
    }

    /// Adds the facts for a recording to a request, and returns the notes about its response.
    fn note(&self, request: &mut http::Request<Body>) -> Arc<Notes> {
        let notes = Arc::new(Notes::default());
        request.extensions_mut().insert(RecordedCall {
            operation_id: self.operation.id,
            redactor: self.redactor.clone(),
            secret_places: self.secret_places.into(),
            notes: Arc::clone(&notes),
        });
        notes
    }

    /// Sends one request, and reads its response unless it is streamed.
    async fn receive(&mut self, request: http::Request<Body>) -> CallResult {
        let sent = self.exchange(request).await;
        let (head, body) = sent.map_err(|error| Failure::transport(self.operation, error))?.into_parts();
        let succeeds = self.succeeds(head.status);
        if succeeds && !self.is_of_another_type(&head.headers) && (self.streams)(head.status.as_u16()) {
            let live = StreamingBody {
                body,
                transport: Arc::clone(&self.settings.transport),
                operation: self.operation,
                pause: self.timeout,
                max_body: self.settings.max_body,
            };
            return Ok(RawResponse::arriving(head.status, head.headers, live).with_success());
        }
        self.read(head, body).await
    }

    /// Sends one request, through the layers if there are any.
    fn exchange(&mut self, request: http::Request<Body>) -> SendFuture<'_> {
        let Some(chain) = self.layers else {
            return self.settings.transport.send(request, &self.options);
        };
        let learned = self.learned.get_or_insert_with(|| SharedRedactor::new(self.redactor.clone().into()));
        let facts = AttemptFacts { operation: self.operation, tags: self.call.tags, number: self.number };
        Attempt::new(request, self.options.clone(), facts, chain, learned).send()
    }

    /// Returns the redactor with the secrets that layers added.
    fn final_redactor(&self) -> Redactor {
        match &self.learned {
            Some(learned) => self.redactor.merged(&learned.lock().unwrap_or_else(PoisonError::into_inner)),
            None => self.redactor.clone(),
        }
    }

    /// Returns true for the status of a result: a success, or a redirect that is described.
    fn succeeds(&self, status: StatusCode) -> bool {
        status.is_success() || (self.results)(status.as_u16())
    }

    /// Returns true if the media type of a success is described for another type than the call returns.
    fn is_of_another_type(&self, headers: &HeaderMap) -> bool {
        media_type::is_any_of(self.call.other_media_types, headers)
    }

    /// Reads the body of a response, up to the limits.
    async fn read(&self, head: http::response::Parts, body: Body) -> CallResult {
        let success = self.succeeds(head.status);
        let limit = if success { self.settings.max_body } else { self.settings.max_body.min(MAX_ERROR_BODY) };
        let (body, end) = read(body, limit).await;
        let response = RawResponse::new(head.status, head.headers, body);
        let response = if success { response.with_success() } else { response };
        let response = if matches!(end, End::Complete) { response } else { response.incomplete() };
        match end {
            End::Broken(error) if success => Err(Failure::transport(self.operation, error).with(response)),
            End::TooLarge if success => {
                let reason = format!("the body is larger than {limit} bytes");
                Err(Failure::new(ErrorKind::BodyTooLarge, self.operation, reason).with(response))
            }
            // The request accepts another media type. The expected type could decode this content to wrong values.
            _ if success && self.is_of_another_type(&response.headers) => {
                let stated = media_type::essence(media_type::content_type(&response.headers));
                let reason = format!("the response is `{stated}`, which the description gives another type");
                Err(Failure::new(ErrorKind::Decode, self.operation, reason).with(response))
            }
            // The failing status is reported even if its body is incomplete.
            _ => Ok(response),
        }
    }
}

fn is_unauthorized(outcome: &CallResult) -> bool {
    outcome.as_ref().is_ok_and(|response| response.status == StatusCode::UNAUTHORIZED)
}
