//! A download over several responses (RFC 9110 section 14).

use std::fmt;
use std::future::IntoFuture;

use bytes::{Buf, Bytes};
use http::StatusCode;
use http::header::{ACCEPT_ENCODING, IF_RANGE, RANGE};

use super::bytes::ByteStream;
use super::content_range::{ContentRange, differs, is_strong, strong_tag, strong_validator};
use super::error::StreamError;
use crate::call::options::CallOptions;
use crate::call::retry::RetryPolicy;
use crate::request::builder::RequestBuilder;
use crate::request::invalid::InvalidRequest;
use crate::{Error, ErrorKind};

/// A download that continues after a broken connection: the rest is requested by a range (RFC 9110 section 14).
///
/// `open` makes the call, without options for ranges. The rest is only requested if the server sends a strong validator
/// (RFC 9110 section 8.8). This is an `ETag` without `W/`, or else a `Last-Modified` that is older than the response. The
/// request has it in `If-Range`. So the bytes are always those of one version of the file.
///
/// ```no_run
/// # mod photos { specweld::generate_api!("src/guide/photos.json"); }
/// # async fn example(client: photos::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::Write;
///
/// let mut file = std::fs::File::create("photo.gif")?;
/// let mut photo = specweld::ResumableDownload::new(|| client.download_photo("7"));
/// while let Some(chunk) = photo.try_next().await? {
///     file.write_all(&chunk)?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// A server that ignores ranges sends the whole file again. It is read again up to the position if its `ETag` is the
/// same. A file that has changed, and a response with another range, are errors of the kind
/// [`Range`](ErrorKind::Range). [`restart`](Self::restart) then begins again.
///
/// The requests accept no content encoding, because a range counts the encoded bytes.
pub struct ResumableDownload<F> {
    open: F,
    current: Option<ByteStream>,
    /// The position in the file after the returned bytes.
    position: u64,
    /// The strong validator of the version of the file.
    validator: Option<String>,
    /// The length of the whole file.
    length: Option<u64>,
    file_name: Option<String>,
    part: Part,
    /// The number of broken responses since the last returned bytes.
    failures: u32,
    policy: RetryPolicy,
    state: State,
}

/// The part of the file in the current response.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    /// The position at which the next byte of the response is.
    next: u64,
    /// The position after the last byte, if it is known.
    end: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Complete,
}

impl<F> ResumableDownload<F> {
    /// Makes the download of the calls that `open` makes. No request is sent before the first chunk is read.
    pub fn new(open: F) -> Self {
        let (part, policy) = (Part::default(), RetryPolicy::new());
        let (validator, length, file_name) = (None, None, None);
        let (position, failures, state) = (0, 0, State::Open);
        Self { open, current: None, position, validator, length, file_name, part, failures, policy, state }
    }

    /// Continues a file of which the first `position` bytes are present, such as a file on disk.
    ///
    /// `validator` is that of the earlier download: [`validator`](Self::validator), which the program must keep with
    /// the file. If it is not strong, [`try_next`](Self::try_next) returns an
    /// [`InvalidRequest`](ErrorKind::InvalidRequest).
    #[must_use]
    pub fn after(self, position: u64, validator: impl Into<String>) -> Self {
        Self { position, validator: Some(validator.into()), ..self }
    }

    /// Sets the policy for broken responses: its number of retries between two chunks, and its waits. The calls that
    /// request the rest have their own policy.
    #[must_use]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self { policy, ..self }
    }

    /// Returns the position in the file, in bytes: the length of what has been read so far.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Returns the length of the whole file in bytes, if a server has announced it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the strong validator of the file: an entity tag with its quotes, or the time of the last change.
    pub fn validator(&self) -> Option<&str> {
        self.validator.as_deref()
    }

    /// Returns the name of the file in `Content-Disposition` (RFC 6266), without folders; `None` before the first chunk.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Begins at the first byte again, with the current version of the file. The bytes so far are obsolete.
    pub fn restart(&mut self) {
        (self.current, self.position, self.validator, self.length) = (None, 0, None, None);
        (self.part, self.failures, self.state) = (Part::default(), 0, State::Open);
    }

    /// Returns the next chunk, of this response or of the next one; `None` after the last.
    ///
    /// # Errors
    /// The errors of the call, and the error of a broken response that cannot be continued. It has no strong validator
    /// then, or the retries are used up. Also an error of the kind [`Range`](ErrorKind::Range) for a response that is not
    /// the rest of the file. After an error, the next call of this method requests the rest again.
    pub async fn try_next<'c, U, E>(&mut self) -> Result<Option<Bytes>, Error<E>>
    where
        F: FnMut() -> U,
        U: CallOptions<'c> + IntoFuture<Output = Result<ByteStream, Error<E>>>,
    {
        while self.state == State::Open {
            let Some(response) = &mut self.current else {
                self.connect().await?;
                continue;
            };
            let next = response.next().await;
            // After an error, the rest is requested again.
            let Some(response) = self.current.take() else { continue };
            match next {
                Some(Ok(chunk)) => {
                    let new = self.accept(chunk, &response)?;
                    self.current = Some(response);
                    if !new.is_empty() {
                        return Ok(Some(new));
                    }
                }
                Some(Err(error)) => self.wait_after(error, &response).await?,
                None if self.part.end.is_some_and(|end| self.part.next < end) => {
                    let error = response.fails(ErrorKind::Transport, "the body is shorter than announced");
                    self.wait_after(error, &response).await?;
                }
                None if self.part.next < self.position => return Err(changed(&response).into()),
                // The length is unknown after a part of a file without a total length.
                None if self.part.end.is_none() || self.length.is_some_and(|length| self.position >= length) => {
                    self.state = State::Complete;
                }
                None => {}
            }
        }
        Ok(None)
    }

    /// Requests the file, or the rest of it.
    async fn connect<'c, U, E>(&mut self) -> Result<(), Error<E>>
    where
        F: FnMut() -> U,
        U: CallOptions<'c> + IntoFuture<Output = Result<ByteStream, Error<E>>>,
    {
        let mut call = (self.open)();
        self.prepare(call.request_of_call());
        match call.await {
            Ok(response) => {
                self.part = self.begin(&response)?;
                self.file_name = response.file_name();
                self.current = Some(response);
            }
            Err(error) if self.is_whole(&error) => self.state = State::Complete,
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn prepare(&self, request: &mut RequestBuilder<'_>) {
        request.plain_header(ACCEPT_ENCODING.as_str(), "identity");
        if self.position == 0 {
            return;
        }
        match self.validator.as_deref().filter(|validator| is_strong(validator)) {
            Some(validator) => {
                request.plain_header(RANGE.as_str(), &format!("bytes={}-", self.position));
                request.plain_header(IF_RANGE.as_str(), validator);
            }
            None => {
                request.fail(InvalidRequest::new(
                    "a download continues only with a strong validator: an entity tag such as `\"a\"`, or the time of \
                     the last change",
                ));
            }
        }
    }

    /// Returns the part of the file that a response has.
    fn begin(&mut self, response: &ByteStream) -> Result<Part, StreamError> {
        let headers = response.headers();
        match (response.status(), self.validator.as_deref().filter(|_| self.position > 0)) {
            (StatusCode::PARTIAL_CONTENT, Some(validator)) => match ContentRange::of(headers) {
                Some(ContentRange::Part { first, end, complete })
                    if first == self.position && !differs(headers, validator) && self.has_length(complete) =>
                {
                    self.length = self.length.or(complete);
                    Ok(Part { next: first, end: Some(end) })
                }
                _ => Err(response.fails(ErrorKind::Range, "the response is not the part that was requested")),
            },
            (StatusCode::PARTIAL_CONTENT, None) => {
                Err(response.fails(ErrorKind::Range, "the response is a part of the file, which was not requested"))
            }
            (StatusCode::OK, Some(validator))
                if strong_tag(headers) == Some(validator) && self.has_length(response.length()) =>
            {
                self.length = self.length.or(response.length());
                Ok(Part { next: 0, end: response.length() })
            }
            (_, Some(_)) => Err(changed(response)),
            (_, None) => {
                self.validator = strong_validator(headers).map(str::to_owned);
                self.length = response.length();
                Ok(Part { next: 0, end: self.length })
            }
        }
    }

    /// Returns `true` unless the length of the file is known to be another one.
    fn has_length(&self, length: Option<u64>) -> bool {
        self.length.is_none() || length.is_none() || self.length == length
    }

    /// Returns `true` if the server has no bytes after the position, because the file is complete (RFC 9110 section
    /// 15.5.17).
    fn is_whole<E>(&mut self, error: &Error<E>) -> bool {
        let (Some(headers), Some(validator)) = (error.headers(), &self.validator) else { return false };
        let is_end = error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE)
            && ContentRange::of(headers) == Some(ContentRange::Unsatisfied { complete: self.position });
        let is_whole = is_end && !differs(headers, validator) && self.has_length(Some(self.position));
        self.length = self.length.or(is_whole.then_some(self.position));
        is_whole
    }

    /// Returns the bytes of a chunk that are after the position.
    fn accept(&mut self, mut chunk: Bytes, response: &ByteStream) -> Result<Bytes, StreamError> {
        let next = self.part.next.saturating_add(chunk.len() as u64);
        if self.part.end.is_some_and(|end| next > end) {
            return Err(response.fails(ErrorKind::Range, "the body is longer than announced"));
        }
        let known = self.position.saturating_sub(self.part.next);
        chunk.advance(usize::try_from(known).unwrap_or(usize::MAX).min(chunk.len()));
        self.part.next = next;
        if !chunk.is_empty() {
            (self.position, self.failures) = (next, 0);
        }
        Ok(chunk)
    }

    /// Waits before the rest is requested.
    ///
    /// # Errors
    /// The error of the response, if the rest cannot be requested.
    async fn wait_after(&mut self, error: StreamError, response: &ByteStream) -> Result<(), StreamError> {
        let is_resumable = self.position == 0 || self.validator.is_some();
        if !error.is_broken() || !is_resumable || self.failures >= self.policy.retries() {
            return Err(error);
        }
        let wait = self.policy.wait(self.failures, None);
        self.failures += 1;
        response.sleep(wait).await;
        Ok(())
    }
}

fn changed(response: &ByteStream) -> StreamError {
    response.fails(ErrorKind::Range, "the file has changed since its first part, or the server ignores ranges")
}

/// Shows no content.
impl<F> fmt::Debug for ResumableDownload<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut download = f.debug_struct("ResumableDownload");
        download.field("position", &self.position).field("length", &self.length).finish_non_exhaustive()
    }
}
