//! Collects the chunks of a body.

use bytes::{Bytes, BytesMut};

/// Collected chunks. A single chunk, the usual case, is not copied.
#[derive(Default)]
pub(crate) struct Collected {
    first: Bytes,
    /// All chunks with the first one, if there are several.
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
