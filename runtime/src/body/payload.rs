//! What a request carries: kept so that it can be sent again, as far as its content allows.

use bytes::Bytes;

use crate::body::file::Content;
use crate::body::parts::Parts;
use crate::request::invalid::InvalidRequest;
use crate::transport::Body;

/// The body of a request that is still to be sent, perhaps more than once.
#[derive(Clone)]
pub(crate) enum Payload {
    Content(Content),
    Parts(Parts),
}

impl Payload {
    pub(crate) fn empty() -> Self {
        Self::Content(Content::Bytes(Bytes::new()))
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_lasting(&self) -> bool {
        match self {
            Self::Content(content) => content.is_lasting(),
            Self::Parts(parts) => parts.is_lasting(),
        }
    }

    /// The body to send.
    ///
    /// # Errors
    /// When it has a stream that was sent before.
    pub(crate) fn open(&self) -> Result<Body, InvalidRequest> {
        match self {
            Self::Content(content) => content.open(),
            Self::Parts(parts) => parts.open(),
        }
    }
}
