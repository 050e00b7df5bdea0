//! The body of an answer, read whole but never beyond a limit.

use bytes::{Bytes, BytesMut};

use crate::transport::{Body, TransportError};

/// How reading a body ended.
pub(crate) enum End {
    Complete,
    TooLarge,
    Broken(TransportError),
}

/// Reads at most `limit` bytes; what was read is returned however it ended.
pub(crate) async fn read(mut body: Body, limit: usize) -> (Bytes, End) {
    let mut collected = Collected::default();
    loop {
        let mut chunk = match body.chunk().await {
            None => return (collected.finish(), End::Complete),
            Some(Err(error)) => return (collected.finish(), End::Broken(error)),
            Some(Ok(chunk)) => chunk,
        };
        let room = limit.saturating_sub(collected.len());
        if chunk.len() > room {
            chunk.truncate(room);
            collected.push(chunk);
            return (collected.finish(), End::TooLarge);
        }
        collected.push(chunk);
    }
}

/// Chunks put together. A single one, which is what most bodies are, is not copied.
#[derive(Default)]
pub(crate) struct Collected {
    first: Bytes,
    /// All chunks, the first included, once there are several.
    several: BytesMut,
}

impl Collected {
    pub(crate) fn len(&self) -> usize {
        self.first.len().max(self.several.len())
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.several.is_empty() {
            self.several.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.several.extend_from_slice(&chunk);
    }

    pub(crate) fn finish(self) -> Bytes {
        if self.several.is_empty() { self.first } else { self.several.freeze() }
    }
}
