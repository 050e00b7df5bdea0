//! The parts of a multipart body for sending: a sequence with a boundary between the parts (RFC 2046 section 5.1).

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::body::file::Content;
use crate::body::part::Part;
use crate::body::related;
use crate::request::invalid::InvalidRequest;
use crate::transport::{Body, TransportError};

/// Returns a boundary with 128 random bits, so that it is unlikely to occur in a part, and cannot be guessed.
fn boundary() -> String {
    let bits = |half: u8| RandomState::new().hash_one(half);
    format!("specweld-{:016x}{:016x}", bits(0), bits(1))
}

/// Parts for sending.
#[derive(Clone)]
pub(crate) struct Parts {
    kind: &'static str,
    boundary: String,
    /// The header lines of each part, and its content.
    list: Vec<(String, Content)>,
    /// The parameters of the media type after the boundary.
    parameters: String,
}

impl Parts {
    /// Makes parts as a kind of `multipart`; `multipart/related` has other header lines and parameters.
    pub(super) fn new(kind: &'static str, parts: Vec<Part>) -> Self {
        let (list, parameters) = if kind.eq_ignore_ascii_case(related::KIND) {
            related::related(parts)
        } else {
            (parts.into_iter().map(|part| (part.head_in_form(), part.content)).collect(), String::new())
        };
        Self { kind, boundary: boundary(), list, parameters }
    }

    pub(crate) fn media_type(&self) -> String {
        self.media_type_as(self.kind)
    }

    /// Returns the media type of the parts as another kind of `multipart`.
    pub(crate) fn media_type_as(&self, kind: &str) -> String {
        format!("{kind}; boundary={}{}", self.boundary, self.parameters)
    }

    pub(crate) fn is_replayable(&self) -> bool {
        self.list.iter().all(|(_, content)| content.is_replayable())
    }

    /// Returns the body to send. Its length is known if the lengths of all parts are.
    pub(crate) fn body(&self) -> Result<Body, InvalidRequest> {
        let mut pieces = VecDeque::with_capacity(2 * self.list.len() + 1);
        let mut end_of_line = "";
        for (head, content) in &self.list {
            pieces.push_back(Body::from(format!("{end_of_line}--{}\r\n{head}\r\n", self.boundary)));
            pieces.push_back(content.body()?);
            end_of_line = "\r\n";
        }
        pieces.push_back(Body::from(format!("{end_of_line}--{}--\r\n", self.boundary)));
        let length = pieces.iter().map(Body::length).try_fold(0_u64, |sum, length| sum.checked_add(length?));
        let chain = Chain(pieces);
        Ok(match length {
            Some(length) => Body::sized(chain, length),
            None => Body::stream(chain),
        })
    }
}

/// A sequence of bodies.
struct Chain(VecDeque<Body>);

impl Stream for Chain {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            if let Some(chunk) = ready!(Pin::new(first).poll_next(context)) {
                return Poll::Ready(Some(chunk));
            }
            self.0.pop_front();
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn boundaries_are_legal_and_never_the_same() {
        let boundaries: HashSet<String> = (0..1000).map(|_| boundary()).collect();
        assert_eq!(boundaries.len(), 1000);
        // RFC 2046 section 5.1.1.
        let is_legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        assert!(boundaries.iter().all(|it| it.len() == 41 && it.bytes().all(is_legal)));
    }
}
