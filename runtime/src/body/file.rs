//! Files: binary content that is sent, from memory or from a stream.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::progress::Progress;
use crate::request::invalid::InvalidRequest;
use crate::transport::{Body, BoxStream, MaybeSend, TransportError};

/// Binary content to send: the body of a request, or a part of one; from memory or from a stream.
///
/// ```
/// use specweld::File;
///
/// let photo = File::from(b"\x89PNG").named("rex.png").media_type("image/png");
/// assert_eq!(photo.bytes().map(|bytes| bytes.len()), Some(4));
/// ```
///
/// Clones share the content. A stream can be sent once, unless it can be [opened again](Self::reopened). A request with
/// a single-use stream is not retried, and a second request is an [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
/// Two files are equal if their bytes are equal or they share a stream, and if name and media type are equal.
#[derive(Clone, PartialEq)]
pub struct File {
    content: Content,
    name: Option<String>,
    media_type: Option<String>,
}

/// The content of a file: bytes in memory, or a stream.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Stream(Arc<SingleUseStream>),
    Reopened(Arc<ReopenableStream>),
    Reported(Box<Content>, Progress),
}

/// A stream before it is sent.
pub(crate) struct SingleUseStream {
    length: Option<u64>,
    chunks: Mutex<Option<Chunks>>,
}

/// A function that opens a new stream for each request.
pub(crate) struct ReopenableStream {
    length: Option<u64>,
    open: Box<dyn Fn() -> Chunks + Send + Sync>,
}

type Chunks = BoxStream<'static, Result<Bytes, TransportError>>;

impl File {
    /// Makes a file of these bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { content: Content::Bytes(bytes.into()), name: None, media_type: None }
    }

    /// Makes a file whose content is read from `stream` while it is sent, one chunk at a time.
    ///
    /// `length` is the whole length in bytes, if it is known. It is then announced, as some servers require. A stream
    /// that is longer or shorter fails the call.
    pub fn stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + MaybeSend + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let once = SingleUseStream { length, chunks: Mutex::new(Some(adapted(stream))) };
        Self { content: Content::Stream(Arc::new(once)), name: None, media_type: None }
    }

    /// Makes a file whose content is read from a new stream each time it is sent. A request with it can be repeated, as
    /// the [`RetryPolicy`](crate::RetryPolicy) allows, and the file can be sent again.
    ///
    /// `length` is that of [`stream`](Self::stream). If opening fails, `open` must return a stream whose first item is
    /// the error.
    pub fn reopened<S, B, E>(open: impl Fn() -> S + Send + Sync + 'static, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + MaybeSend + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let source = ReopenableStream { length, open: Box::new(move || adapted(open())) };
        Self { content: Content::Reopened(Arc::new(source)), name: None, media_type: None }
    }

    /// Sets the name of the file, for a part of a form; any text is allowed.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// Sets the media type (RFC 9110 section 8.3.1), such as `image/png`, instead of the one in the description.
    #[must_use]
    pub fn media_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// Calls `report` for each chunk that the transport reads. The arguments are the number of bytes so far, and the
    /// whole number of bytes if it is known. A repeated request starts again at the first byte.
    ///
    /// The transport can read ahead, so the server may have received less. A content in memory is then sent in chunks
    /// of 64 KiB, and a [layer](crate::Layer) sees it as a stream.
    #[must_use]
    pub fn on_progress(self, report: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self { content: Content::Reported(Box::new(self.content), Progress::new(report)), ..self }
    }

    /// Returns the content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        self.content.bytes()
    }

    /// Returns the name of the file, if it has one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the media type of the file, or else `described`, unless that is a range such as `image/*`.
    pub(crate) fn media_type_or<'a>(&'a self, described: &'a str) -> &'a str {
        let concrete = if described.contains('*') { "application/octet-stream" } else { described };
        self.media_type.as_deref().unwrap_or(concrete)
    }

    pub(crate) fn into_content(self) -> Content {
        self.content
    }
}

impl Content {
    fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Stream(_) | Self::Reopened(_) => None,
            Self::Reported(inner, _) => inner.bytes(),
        }
    }

    /// Returns the length in bytes, if known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream(once) => once.length,
            Self::Reopened(source) => source.length,
            Self::Reported(inner, _) => inner.length(),
        }
    }

    /// Returns `true` if the content can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Stream(_) => false,
            Self::Bytes(_) | Self::Reopened(_) => true,
            Self::Reported(inner, _) => inner.is_replayable(),
        }
    }

    /// Returns the content to send. A stream that can be sent once is moved out.
    pub(crate) fn body(&self) -> Result<Body, InvalidRequest> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone().into()),
            Self::Stream(once) => once.body(),
            Self::Reopened(source) => Ok(sent((source.open)(), source.length)),
            Self::Reported(inner, progress) => inner.body().map(|body| progress.report(body, inner.length())),
        }
    }
}

impl SingleUseStream {
    fn body(&self) -> Result<Body, InvalidRequest> {
        let chunks = self.chunks.lock().unwrap_or_else(PoisonError::into_inner).take();
        let chunks =
            chunks.ok_or_else(|| InvalidRequest::new("the stream of a file was sent before, and is used up"))?;
        Ok(sent(chunks, self.length))
    }
}

fn sent(chunks: Chunks, length: Option<u64>) -> Body {
    match length {
        Some(length) => Body::sized(chunks, length),
        None => Body::stream(chunks),
    }
}

/// Converts a stream to one with the chunks and errors of this crate.
fn adapted<S, B, E>(stream: S) -> Chunks
where
    S: Stream<Item = Result<B, E>> + MaybeSend + 'static,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    Box::pin(Adapted(Box::pin(stream)))
}

/// A stream whose chunks and errors are converted.
struct Adapted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Adapted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|chunk| chunk.map(|chunk| chunk.map(Into::into).map_err(TransportError::body)))
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            (Self::Stream(one), Self::Stream(other)) => Arc::ptr_eq(one, other),
            (Self::Reopened(one), Self::Reopened(other)) => Arc::ptr_eq(one, other),
            (Self::Reported(one, reports), Self::Reported(other, others)) => one == other && reports == others,
            _ => false,
        }
    }
}

macro_rules! from_bytes {
    ($($type:ty),*) => {$(
        impl From<$type> for File {
            fn from(bytes: $type) -> Self {
                Self::new(bytes)
            }
        }
    )*};
}
from_bytes!(Bytes, Vec<u8>, &'static [u8], String);

impl<const N: usize> From<&'static [u8; N]> for File {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::new(bytes.as_slice())
    }
}

impl From<&str> for File {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
    }
}

impl From<Cow<'_, str>> for File {
    fn from(text: Cow<'_, str>) -> Self {
        Self::new(text.into_owned())
    }
}

/// Shows no content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut file = f.debug_struct("File");
        file.field("name", &self.name).field("media_type", &self.media_type);
        file.field("length", &self.content.length()).finish_non_exhaustive()
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}
