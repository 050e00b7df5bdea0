//! Results for nodes of the description, found by the address of the value.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use super::Node;
use crate::diagnostic::Pointer;

/// A map from nodes. A value has one address as long as its document lives, and an address costs little to hash.
#[derive(Debug)]
pub(crate) struct NodeMap<T> {
    by_address: HashMap<usize, (Pointer, T), BuildHasherDefault<AddressHasher>>,
    /// Entries of nodes that share the value of another one: the value null has one address at many places.
    by_pointer: HashMap<Pointer, T>,
}

impl<T> Default for NodeMap<T> {
    fn default() -> Self {
        Self { by_address: HashMap::default(), by_pointer: HashMap::new() }
    }
}

impl<T> NodeMap<T> {
    /// Returns the entry of a node.
    pub(crate) fn get(&self, node: &Node<'_>) -> Option<&T> {
        match self.by_address.get(&address(node))? {
            (at, entry) if *at == node.at => Some(entry),
            _ => self.by_pointer.get(&node.at),
        }
    }

    /// Adds the entry of a node, in place of an older one.
    pub(crate) fn insert(&mut self, node: &Node<'_>, entry: T) {
        match self.by_address.entry(address(node)) {
            Entry::Occupied(other) if other.get().0 != node.at => {
                self.by_pointer.insert(node.at.clone(), entry);
            }
            Entry::Occupied(mut known) => known.get_mut().1 = entry,
            Entry::Vacant(free) => {
                free.insert((node.at.clone(), entry));
            }
        }
    }
}

fn address(node: &Node<'_>) -> usize {
    std::ptr::from_ref(node.value).addr()
}

/// Multiplies an address by a large odd number (Fibonacci hashing), which is enough for addresses of distinct values.
#[derive(Debug, Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (self.0 ^ address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        // The table takes its index from the low bits, and the high bits are the well mixed ones.
        self.0.rotate_left(32)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::Hasher;

    use super::AddressHasher;

    #[test]
    fn neighbouring_addresses_are_spread() {
        let hash = |address: usize| {
            let mut hasher = AddressHasher::default();
            hasher.write_usize(address);
            hasher.finish()
        };
        let addresses = (0..4096).map(|index| 0x5555_0000_0000 + index * 40);
        let buckets: HashSet<u64> = addresses.map(|address| hash(address) & 0xFFFF).collect();
        assert!(buckets.len() > 3500, "{} buckets of 4096 addresses", buckets.len());
    }
}
