//! Copies requests and responses while they pass through a transport.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::auth::Redactor;
use crate::json::Notes;
use crate::transport::{Body, TransportError};

/// The facts about a call that a recording needs; an extension of its requests.
#[derive(Clone)]
pub(crate) struct RecordedCall {
    pub(crate) operation_id: &'static str,
    /// The secrets of the request.
    pub(crate) redactor: Redactor,
    /// The offsets of the secrets in a JSON body.
    pub(crate) secret_places: Vec<usize>,
    /// The notes about the response.
    pub(crate) notes: Arc<Notes>,
}

/// The bytes of a body so far, and the error with which it broke off.
#[derive(Clone, Default)]
pub(super) struct Captured(Arc<Mutex<(BytesMut, Option<TransportError>)>>);

impl Captured {
    /// Returns a body that copies its chunks.
    pub(super) fn of(body: Body) -> (Body, Self) {
        let captured = Self::default();
        if let Some(bytes) = body.bytes() {
            captured.push(&bytes);
            return (body, captured);
        }
        let length = body.length();
        let copied = Copied { body, captured: captured.clone() };
        let body = match length {
            Some(length) => Body::sized(copied, length),
            None => Body::stream(copied),
        };
        (body, captured)
    }

    fn push(&self, chunk: &Bytes) {
        self.with(|(bytes, _)| bytes.extend_from_slice(chunk));
    }

    fn with<T>(&self, change: impl FnOnce(&mut (BytesMut, Option<TransportError>)) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the bytes so far.
    pub(super) fn bytes(&self) -> Bytes {
        self.with(|(bytes, _)| bytes.clone().freeze())
    }

    /// Returns a copy of the error with which the body broke off.
    pub(super) fn error(&self) -> Option<TransportError> {
        self.with(|(_, error)| error.as_ref().map(TransportError::copied))
    }
}

/// A body whose chunks are copied.
struct Copied {
    body: Body,
    captured: Captured,
}

impl Stream for Copied {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(Pin::new(&mut self.body).poll_next(context));
        match &chunk {
            Some(Ok(chunk)) => self.captured.push(chunk),
            Some(Err(error)) => self.captured.with(|(_, broken)| *broken = Some(error.copied())),
            None => {}
        }
        Poll::Ready(chunk)
    }
}

/// Shows no secret.
impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedCall").field("operation_id", &self.operation_id).finish_non_exhaustive()
    }
}
