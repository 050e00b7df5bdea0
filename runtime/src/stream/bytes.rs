//! Bytes as they arrive.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use super::error::StreamError;
use super::next_item::next_item;
use crate::auth::Redactor;
use crate::body::progress::Progress;
use crate::body::{charset, media_type};
use crate::client::description::{Method, Operation};
use crate::error::ErrorKind;
use crate::error::failure::Failure;
use crate::json::{self, Notes};
use crate::response::file_name::file_name;
use crate::response::streaming_body::StreamingBody;
use crate::response::{FromResponse, RawResponse};
use crate::span::BodySpan;
use crate::transport::collected::Collected;
use crate::transport::{Body, BoxFuture, MonotonicTime, Transport, TransportError};

/// The body of a response as it arrives: a [`Stream`] of chunks, of which one at a time is in memory.
///
/// The call's deadline applies until the head of the response has arrived. After that only a pause in the body is
/// limited, to the same duration; the total time and size of the chunks are not limited. [`bytes`](Self::bytes) and
/// [`text`](Self::text) have both limits. Dropping the stream abandons the rest. After an error there are no more
/// chunks.
pub struct ByteStream {
    body: Body,
    origin: Box<Origin>,
    /// A timer that runs while nothing arrives.
    idle_timer: Option<BoxFuture<'static, ()>>,
}

/// The response of the bytes.
struct Origin {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
    timeout: Option<IdleTimeout>,
    redactor: Redactor,
    span: BodySpan,
    /// The notes about the body, if it is recorded.
    notes: Option<Arc<Notes>>,
}

/// The time limits.
struct IdleTimeout {
    transport: Arc<dyn Transport>,
    max_body: usize,
    /// The longest pause, and the limit of time for collecting the whole body.
    limit: Duration,
    /// The end of that time.
    deadline: Option<MonotonicTime>,
}

impl IdleTimeout {
    /// Returns the longest pause from now on: the limit, or less if the deadline is earlier.
    fn pause(&self) -> Duration {
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(self.transport.now()));
        left.map_or(self.limit, |left| left.min(self.limit))
    }
}

/// The operation of a response without a client.
const NO_OPERATION: &Operation = &Operation { id: "response", method: Method::GET, path: "", security: &[] };

/// The size limit of a response without a client, in bytes.
const MAX_BODY: usize = 32 << 20;

impl ByteStream {
    /// Makes a stream of the streamed body of `response`, or of its complete body.
    pub(crate) fn of(response: &RawResponse) -> Self {
        let (status, headers) = (response.status, response.headers.clone());
        let (body, operation, timeout) = match response.take_streaming_body() {
            Some(StreamingBody { body, transport, operation, pause, max_body }) => {
                (body, operation, Some(IdleTimeout { transport, max_body, limit: pause, deadline: None }))
            }
            None => (response.body.clone().into(), NO_OPERATION, None),
        };
        let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let length = announced.or_else(|| body.length());
        let (redactor, span) = (response.redactor.clone(), BodySpan::new(response.span.clone()));
        let notes = response.shared_notes();
        Self {
            body,
            origin: Box::new(Origin { operation, status, headers, length, timeout, redactor, span, notes }),
            idle_timer: None,
        }
    }

    /// Returns the length of the whole body in bytes, if the server announces it.
    pub fn length(&self) -> Option<u64> {
        self.origin.length
    }

    /// Returns the name of the file in `Content-Disposition` (RFC 6266), without folders.
    pub fn file_name(&self) -> Option<String> {
        file_name(&self.origin.headers)
    }

    /// Calls `report` for each chunk that is read: with the number of bytes so far, and [`length`](Self::length).
    #[must_use]
    pub fn on_progress(mut self, report: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        let body = std::mem::replace(&mut self.body, Body::empty());
        self.body = Progress::new(report).report(body, self.origin.length);
        self
    }

    /// Returns the status of the response.
    pub(super) fn status(&self) -> StatusCode {
        self.origin.status
    }

    /// Returns the headers of the response.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.origin.headers
    }

    /// Returns the notes about the body, if it is recorded.
    pub(super) fn notes(&self) -> Option<&Notes> {
        self.origin.notes.as_deref()
    }

    /// Makes an error of the response.
    pub(super) fn fails(&self, kind: ErrorKind, words: &str) -> StreamError {
        self.origin.error(kind, words.to_owned())
    }

    /// Waits, by the timer of the transport.
    pub(super) async fn sleep(&self, duration: Duration) {
        if let Some(timeout) = &self.origin.timeout {
            timeout.transport.sleep(duration).await;
        }
    }

    /// Reads the rest, up to the client's limit for bodies ([`max_body`](crate::ClientBuilder::max_body)).
    ///
    /// The call's timeout limits the time too; it starts again here. For a longer body, set a longer timeout, or read
    /// chunk by chunk.
    ///
    /// # Errors
    /// When the connection broke, the time is over, or there is more than the limit
    /// ([`BodyTooLarge`](ErrorKind::BodyTooLarge)).
    pub async fn bytes(mut self) -> Result<Bytes, StreamError> {
        self.collect().await
    }

    /// Reads the rest as text, by the charset of its media type: UTF-8, unless that states US-ASCII or ISO-8859-1.
    ///
    /// # Errors
    /// The errors of [`bytes`](Self::bytes), and an error for bytes that are invalid in that charset.
    pub async fn text(mut self) -> Result<String, StreamError> {
        let bytes = self.collect().await?;
        charset::decode(media_type::content_type(&self.origin.headers), &bytes).map_err(|fault| self.decode(fault))
    }

    async fn collect(&mut self) -> Result<Bytes, StreamError> {
        let limit = self.max_body();
        if let Some(timeout) = &mut self.origin.timeout {
            timeout.deadline = timeout.transport.now().checked_add(timeout.limit);
        }
        let mut collected = Collected::default();
        while let Some(chunk) = self.try_next().await? {
            if chunk.len() > limit.saturating_sub(collected.len()) {
                return Err(self.too_large("the body", limit));
            }
            collected.push(chunk);
        }
        Ok(collected.finish())
    }

    /// Returns the size limit of a value in memory.
    pub(super) fn max_body(&self) -> usize {
        self.origin.timeout.as_ref().map_or(MAX_BODY, |timeout| timeout.max_body)
    }

    /// Abandons the rest.
    pub(super) fn stop(&mut self) {
        self.body = Body::empty();
        self.idle_timer = None;
        self.origin.span.stops();
    }

    pub(super) fn too_large(&self, what: &str, limit: usize) -> StreamError {
        self.origin.error(ErrorKind::BodyTooLarge, format!("{what} is larger than {limit} bytes"))
    }

    pub(super) fn decode(&self, fault: json::Error) -> StreamError {
        self.origin.decode(fault)
    }

    /// Ends the stream when a pause has lasted too long, or at the deadline.
    fn wait(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        let Some(timeout) = &self.origin.timeout else { return Poll::Pending };
        let idle_timer = self.idle_timer.get_or_insert_with(|| {
            let (transport, pause) = (Arc::clone(&timeout.transport), timeout.pause());
            Box::pin(async move { transport.sleep(pause).await })
        });
        ready!(idle_timer.as_mut().poll(context));
        let problem = if timeout.deadline.is_some() { "the body did not end" } else { "nothing arrived" };
        let words = format!("{problem} within {:?}", timeout.limit);
        let error = self.origin.error(ErrorKind::Timeout, words);
        self.stop();
        Poll::Ready(Some(Err(error)))
    }
}

impl Origin {
    fn response(&self) -> RawResponse {
        RawResponse::new(self.status, self.headers.clone(), Bytes::new()).with_redactor(self.redactor.clone())
    }

    #[cold]
    fn error(&self, kind: ErrorKind, words: String) -> StreamError {
        self.failed(Failure::new(kind, self.operation, words).with(self.response()))
    }

    #[cold]
    fn decode(&self, fault: json::Error) -> StreamError {
        self.failed(Failure::answer(ErrorKind::Decode, self.operation, self.response(), Some(fault)))
    }

    #[cold]
    fn broken(&self, error: TransportError) -> StreamError {
        self.failed(Failure::transport(self.operation, error).with(self.response()))
    }

    fn failed(&self, failure: Box<Failure>) -> StreamError {
        self.span.fails(failure.status(), failure.error_type());
        StreamError::new(failure)
    }
}

next_item!([] ByteStream, Bytes);

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = &mut *self;
        loop {
            match Pin::new(&mut stream.body).poll_next(context) {
                Poll::Pending => return stream.wait(context),
                Poll::Ready(None) => {
                    stream.origin.span.ends();
                    return Poll::Ready(None);
                }
                Poll::Ready(Some(Err(error))) => {
                    stream.stop();
                    return Poll::Ready(Some(Err(stream.origin.broken(error))));
                }
                Poll::Ready(Some(Ok(chunk))) if chunk.is_empty() => {}
                Poll::Ready(Some(Ok(chunk))) => {
                    stream.idle_timer = None;
                    stream.origin.span.counts(chunk.len());
                    return Poll::Ready(Some(Ok(chunk)));
                }
            }
        }
    }
}

/// The body, if it is not read yet.
impl FromResponse for ByteStream {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        response.note_plain();
        Ok(Self::of(response))
    }

    fn streams(_: u16) -> bool {
        true
    }
}

/// Shows no content.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut stream = f.debug_struct("ByteStream");
        stream.field("operation", &self.origin.operation.id).field("length", &self.length()).finish_non_exhaustive()
    }
}
