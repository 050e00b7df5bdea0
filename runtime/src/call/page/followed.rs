//! The cursors or URLs that a walk has followed, so that it ends.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

/// The hashes of all followed cursors or URLs: 128 bits under random keys, so that two are never confused.
#[derive(Default)]
pub(super) struct Followed {
    keys: [RandomState; 2],
    digests: BTreeSet<[u64; 2]>,
}

impl Followed {
    /// Adds a cursor or a URL; returns `true` if it is new.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        self.digests.insert(self.keys.each_ref().map(|key| key.hash_one(text)))
    }
}
