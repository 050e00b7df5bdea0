//! The bytes of a JSON text that is written: strings are checked and copied in one pass.

use std::fmt;

use super::text::{is_special, plain, specials};

/// Bytes that grow at the end.
// The bytes after the end are initialised. So a word is copied by one store, and a string is written after one check
// of the space. The methods of `String` check the space, and set the length, for each piece.
#[derive(Default)]
pub(super) struct Buffer {
    bytes: Vec<u8>,
    end: usize,
}

/// The number of bytes that are initialised in advance. They stay in the cache until they are written.
const STEP: usize = 4096;

impl Buffer {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { bytes: vec![0; capacity], end: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.end
    }

    /// Returns the bytes that were written from an offset on.
    pub(super) fn since(&self, start: usize) -> &[u8] {
        self.bytes.get(start..self.end).unwrap_or_default()
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.end);
        self.bytes
    }

    /// Writes an ASCII character.
    #[inline]
    pub(super) fn push(&mut self, ascii: u8) {
        if let [place, ..] = self.space(1) {
            *place = ascii;
            self.end += 1;
        }
    }

    /// Writes text unchanged.
    #[inline]
    pub(super) fn raw(&mut self, text: &str) {
        if let Some(place) = self.space(text.len()).get_mut(..text.len()) {
            place.copy_from_slice(text.as_bytes());
            self.end += text.len();
        }
    }

    /// Writes a string with its quotes.
    #[inline]
    pub(super) fn string(&mut self, text: &str) {
        self.push(b'"');
        self.part(text);
        self.push(b'"');
    }

    /// Writes a part of a string; escapes only characters that JSON requires to be escaped (RFC 8259 section 7).
    pub(super) fn part(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        loop {
            let copied = copy_plain(rest, self.space(rest.len()));
            self.end += copied;
            let Some([special, after @ ..]) = rest.get(copied..) else { return };
            self.escape(*special);
            rest = after;
        }
    }

    #[cold]
    #[inline(never)]
    fn escape(&mut self, special: u8) {
        match special {
            b'"' => self.raw("\\\""),
            b'\\' => self.raw("\\\\"),
            0x8 => self.raw("\\b"),
            0xC => self.raw("\\f"),
            b'\n' => self.raw("\\n"),
            b'\r' => self.raw("\\r"),
            b'\t' => self.raw("\\t"),
            _ => {
                self.raw("\\u00");
                self.push(hex_digit(special >> 4));
                self.push(hex_digit(special & 0xF));
            }
        }
    }

    /// Removes a text at the end, if it is there.
    pub(super) fn strip_suffix(&mut self, suffix: &str) {
        if self.since(0).ends_with(suffix.as_bytes()) {
            self.end -= suffix.len();
        }
    }

    /// Returns the place for the next bytes, with room for at least `count`.
    #[inline]
    fn space(&mut self, count: usize) -> &mut [u8] {
        if self.bytes.len() - self.end < count {
            self.grow(count);
        }
        self.bytes.get_mut(self.end..).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, count: usize) {
        self.bytes.reserve(count);
        let length = self.bytes.capacity().min(self.bytes.len() + count + STEP);
        self.bytes.resize(length, 0);
    }
}

/// Returns the hexadecimal digit of a number below 16, in lower case.
pub(crate) fn hex_digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'a' - 10 + nibble }
}

/// Copies the bytes before the first special character, and returns their number. `to` is not shorter than `from`. Later
/// bytes of `to` can change, too.
#[inline]
fn copy_plain(from: &[u8], to: &mut [u8]) -> usize {
    let (chunks, rest) = from.as_chunks::<16>();
    let (places, _) = to.as_chunks_mut::<16>();
    for (nth, (chunk, place)) in chunks.iter().zip(places).enumerate() {
        *place = *chunk;
        if has_special(chunk) {
            return nth * 16 + plain(chunk);
        }
    }
    let done = from.len() - rest.len();
    done + copy_tail(rest, to.get_mut(done..from.len()).unwrap_or_default())
}

/// Returns `true` if a chunk has a special character.
#[inline]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "the compiler makes vector instructions of it, but not of lazy operators"
)]
fn has_special(chunk: &[u8; 16]) -> bool {
    chunk.iter().fold(false, |found, byte| found | (*byte < 0x20) | (*byte == b'"') | (*byte == b'\\'))
}

/// Copies the bytes before the first special character, of at most 15 bytes in places of the same length. Two words that
/// overlap replace a loop.
#[inline]
fn copy_tail(from: &[u8], to: &mut [u8]) -> usize {
    if let (Some(head), Some(tail)) = (from.first_chunk::<8>(), from.last_chunk::<8>()) {
        store(head, to.first_chunk_mut());
        store(tail, to.last_chunk_mut());
        return match (specials(u64::from_le_bytes(*head)), specials(u64::from_le_bytes(*tail))) {
            (0, 0) => from.len(),
            (0, found) => from.len() - 8 + offset(found),
            (found, _) => offset(found),
        };
    }
    if let (Some(head), Some(tail)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        store(head, to.first_chunk_mut());
        store(tail, to.last_chunk_mut());
        let both = u64::from(u32::from_le_bytes(*head)) | u64::from(u32::from_le_bytes(*tail)) << 32;
        return match specials(both) {
            0 => from.len(),
            found if offset(found) < 4 => offset(found),
            found => from.len() + offset(found) - 8,
        };
    }
    let pairs = from.iter().zip(to).take_while(|(byte, _)| !is_special(**byte));
    pairs.map(|(byte, place)| *place = *byte).count()
}

#[inline]
fn store<const N: usize>(word: &[u8; N], place: Option<&mut [u8; N]>) {
    if let Some(place) = place {
        *place = *word;
    }
}

/// Returns the offset of the first special character in its word.
#[inline]
fn offset(specials: u64) -> usize {
    specials.trailing_zeros() as usize / 8
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.raw(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Buffer;

    fn written(text: &str, before: &str) -> String {
        let mut buffer = Buffer::default();
        buffer.raw(before);
        buffer.string(text);
        String::from_utf8(buffer.into_bytes()).unwrap()
    }

    #[test]
    fn every_special_character_at_every_place_is_escaped() {
        for length in 0..40 {
            let plain = "é~\u{7f}abcdefghijklmnopqrstuvwxyz0123456789!#[]".repeat(2);
            let plain: String = plain.chars().take(length).collect();
            assert_eq!(written(&plain, ""), serde_json::to_string(&plain).unwrap());
            for place in 0..length {
                for special in ['"', '\\', '\n', '\u{0}', '\u{1f}', '\u{8}', '\u{c}', '\r', '\t', '\u{20}'] {
                    let text: String = plain
                        .chars()
                        .enumerate()
                        .map(|(nth, char)| if nth == place { special } else { char })
                        .collect();
                    assert_eq!(written(&text, ""), serde_json::to_string(&text).unwrap(), "{length} {place}");
                }
            }
        }
    }

    #[test]
    fn a_buffer_grows_at_every_length() {
        for length in (0..300).chain([4095, 4096, 4097, 10_000]) {
            for text in ["x".repeat(length), "\"".repeat(length), "é\n".repeat(length)] {
                let before = "b".repeat(length / 2);
                assert_eq!(written(&text, &before), format!("{before}{}", serde_json::to_string(&text).unwrap()));
            }
        }
    }
}
