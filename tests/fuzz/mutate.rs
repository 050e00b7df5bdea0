//! Seeded random changes to bytes.

use fastrand::Rng;

use super::{bundle, graft};

/// The maximum length of an input.
const LONGEST: usize = 64 << 10;

/// Returns the bytes with a few changes. `other` is a source of parts.
///
/// Most changes affect the structure of a JSON text, so that the result is JSON, too.
pub fn mutated(bytes: &[u8], other: &[u8], words: &[Vec<u8>], seed: u64) -> Vec<u8> {
    let mut random = Rng::with_seed(seed);
    let grafted = (random.u8(..4) > 0).then(|| grafted(bytes, other, words, &mut random)).flatten();
    let mut bytes = match grafted {
        Some(bytes) if random.u8(..8) > 0 => return bytes,
        Some(bytes) => bytes,
        None => bytes.to_vec(),
    };
    for _ in 0..random.usize(1..5) {
        change(&mut bytes, other, words, &mut random);
    }
    bytes.truncate(LONGEST);
    bytes
}

/// Returns the input with a change to the structure of one of its files.
fn grafted(bytes: &[u8], other: &[u8], words: &[Vec<u8>], random: &mut Rng) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let donor = std::str::from_utf8(other).ok().and_then(|other| serde_json::from_str(bundle::parts(other).0).ok());
    let number = if random.bool() { 0 } else { random.usize(..100) };
    let changed = bundle::change(text, number, |part| {
        let mut value = serde_json::from_str(part).ok()?;
        for _ in 0..random.usize(1..4) {
            graft::graft(&mut value, donor.as_ref(), words, random);
        }
        serde_json::to_string_pretty(&value).ok()
    })?;
    (changed.len() <= LONGEST).then(|| changed.into_bytes())
}

fn change(bytes: &mut Vec<u8>, other: &[u8], words: &[Vec<u8>], random: &mut Rng) {
    let (from, to) = range(bytes.len(), random);
    match random.u8(..8) {
        0 => {
            if let Some(byte) = bytes.get_mut(from) {
                *byte ^= 1 << random.u8(..8);
            }
        }
        1 => {
            bytes.drain(from..to);
        }
        2 | 3 => {
            let part = bytes.get(from..to).unwrap_or_default().to_vec();
            let at = if random.bool() { from } else { random.usize(..=bytes.len()) };
            insert(bytes, at, &part);
        }
        4 => {
            let (from_other, to_other) = range(other.len(), random);
            insert(bytes, from, other.get(from_other..to_other).unwrap_or_default());
        }
        5 => insert(bytes, from, &[random.u8(..)]),
        _ => insert(bytes, from, random.choice(words).map(Vec::as_slice).unwrap_or_default()),
    }
}

/// Returns a random short range.
fn range(length: usize, random: &mut Rng) -> (usize, usize) {
    let from = random.usize(..=length);
    (from, length.min(from + random.usize(..60)))
}

fn insert(bytes: &mut Vec<u8>, at: usize, part: &[u8]) {
    bytes.splice(at..at, part.iter().copied());
}
