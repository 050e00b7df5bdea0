//! The payload of a request, which can be sent again if its content allows that.

use bytes::Bytes;

use crate::body::file::Content;
use crate::body::parts::Parts;
use crate::request::invalid::InvalidRequest;
use crate::transport::Body;

/// The body of a request before it is sent, perhaps more than once.
#[derive(Clone)]
pub(crate) enum Payload {
    Content(Content),
    Parts(Parts),
}

impl Payload {
    pub(crate) fn empty() -> Self {
        Self::Content(Content::Bytes(Bytes::new()))
    }

    /// Returns `true` if the payload can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Content(content) => content.is_replayable(),
            Self::Parts(parts) => parts.is_replayable(),
        }
    }

    /// Returns the body to send.
    ///
    /// # Errors
    /// An error if a stream in it was sent before.
    pub(crate) fn body(&self) -> Result<Body, InvalidRequest> {
        match self {
            Self::Content(content) => content.body(),
            Self::Parts(parts) => parts.body(),
        }
    }
}
