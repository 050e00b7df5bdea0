//! Keys by which a server recognizes a repeated request (draft-ietf-httpapi-idempotency-key-header-07).

use std::hash::{BuildHasher, RandomState};

use crate::format::Uuid;

/// Returns a random UUID (RFC 9562 section 5.4).
pub(super) fn random_key() -> String {
    // `RandomState` has a key of 128 bits from the operating system, and another one at each call.
    let random = RandomState::new();
    let number = u128::from(random.hash_one(0)) << 64 | u128::from(random.hash_one(1));
    let versioned = number & !(0xf << 76) | 4 << 76;
    let with_variant = versioned & !(0b11 << 62) | 0b10 << 62;
    Uuid::from_bytes(with_variant.to_be_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn keys_are_different_uuids_of_version_4() {
        let keys: HashSet<String> = (0..1000).map(|_| random_key()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let digits: Vec<char> = key.chars().collect();
            assert_eq!((digits.len(), digits.get(14)), (36, Some(&'4')), "{key}");
            assert!(digits.get(19).is_some_and(|digit| "89ab".contains(*digit)), "{key}");
        }
    }
}
