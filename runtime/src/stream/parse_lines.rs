//! A sequence of JSON texts: one per line (JSON Lines, NDJSON), or each after a record separator (RFC 7464).

use bytes::{Buf, Bytes};

use super::framing::{Decoder, TooLarge};

/// The byte before each text of a sequence (RFC 7464 section 2.2).
const SEPARATOR: u8 = 0x1E;

/// Splits texts, independent of the boundaries of chunks.
#[derive(Default)]
pub(super) struct Parser {
    chunk: Bytes,
    /// The text that is not complete yet.
    text: Vec<u8>,
    /// Line feeds, unless the first byte is a record separator.
    separator: Option<u8>,
}

impl Decoder for Parser {
    type Frame = Vec<u8>;
    const NAME: &'static str = "a value";

    fn feed(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    /// Returns texts with the white space around them, and no empty texts.
    fn next(&mut self, limit: usize) -> Result<Option<Vec<u8>>, TooLarge> {
        while let Some(&first) = self.chunk.first() {
            let separator = *self.separator.get_or_insert(if first == SEPARATOR { SEPARATOR } else { b'\n' });
            let end = self.chunk.iter().position(|&byte| byte == separator);
            let part = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
            if part.len() > limit.saturating_sub(self.text.len()) {
                return Err(TooLarge);
            }
            self.text.extend_from_slice(&part);
            if end.is_some() {
                self.chunk.advance(1);
                if let Some(text) = self.take() {
                    return Ok(Some(text));
                }
            }
        }
        Ok(None)
    }

    fn last(&mut self) -> Option<Vec<u8>> {
        self.take()
    }
}

impl Parser {
    /// Returns true if `text` can be cut off (RFC 7464 section 2.4).
    /// In a sequence, this is a number, `true`, `false` or `null` without white space after it.
    pub(super) fn is_cut_off(&self, text: &[u8]) -> bool {
        let ends_itself = matches!(text.last(), Some(b'}' | b']' | b'"' | b' ' | b'\t' | b'\n' | b'\r'));
        self.separator == Some(SEPARATOR) && !ends_itself
    }

    fn take(&mut self) -> Option<Vec<u8>> {
        let text = std::mem::take(&mut self.text);
        (!text.iter().all(u8::is_ascii_whitespace)).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn texts(chunks: &[&[u8]]) -> Vec<String> {
        let mut parser = Parser::default();
        let mut texts = Vec::new();
        for chunk in chunks {
            parser.feed(Bytes::copy_from_slice(chunk));
            while let Some(text) = parser.next(1000).unwrap() {
                texts.push(text);
            }
        }
        texts.extend(parser.last());
        texts.into_iter().map(|text| String::from_utf8(text).unwrap().trim().to_owned()).collect()
    }

    fn however_cut(text: &str) -> Vec<String> {
        let whole = texts(&[text.as_bytes()]);
        assert_eq!(texts(&text.as_bytes().chunks(1).collect::<Vec<_>>()), whole);
        for first in 0..=text.len() {
            let (head, tail) = text.as_bytes().split_at(first);
            for second in 0..=tail.len() {
                let (middle, tail) = tail.split_at(second);
                assert_eq!(texts(&[head, middle, b"", tail]), whole, "{text:?} cut at {first} and {second} after it");
            }
        }
        whole
    }

    #[test]
    fn the_first_byte_distinguishes_lines_and_records() {
        assert_eq!(however_cut("{\"a\":1}\n\r\n[2]\r\n \"é\""), ["{\"a\":1}", "[2]", "\"é\""]);
        assert_eq!(however_cut("\n\n1\n"), ["1"]);
        assert_eq!(however_cut("\x1e{\"a\":\n1}\n\x1e\x1e[2]\n\x1e3\n"), ["{\"a\":\n1}", "[2]", "3"]);
        assert_eq!(however_cut(""), Vec::<String>::new());
    }

    #[test]
    fn random_streams_do_not_depend_on_where_they_are_cut() {
        let words = ["{}", "1", "\n", "\r\n", " ", "\x1e", "\"é\"", "["];
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..300 {
            however_cut(&(0..random.usize(0..16)).filter_map(|_| random.choice(words)).collect::<String>());
        }
    }

    #[test]
    fn what_is_too_large_is_not_collected() {
        for (text, fits) in [("1234567890\n1234567890\n", true), ("12345678901", false)] {
            let mut parser = Parser::default();
            parser.feed(Bytes::from_static(text.as_bytes()));
            let ended = std::iter::repeat_with(|| parser.next(10)).find(|next| !matches!(next, Ok(Some(_))));
            assert_eq!(ended == Some(Ok(None)), fits, "{text:?}");
        }
    }

    #[test]
    fn a_scalar_at_the_end_of_a_sequence_may_be_cut_off() {
        for (text, cut) in [("\x1e12\n", false), ("\x1e12", true), ("\x1etrue", true), ("\x1e{}", false), ("12", false)]
        {
            let mut parser = Parser::default();
            parser.feed(Bytes::from_static(text.as_bytes()));
            assert_eq!(parser.next(10), Ok(None));
            let last = parser.last().unwrap();
            assert_eq!(parser.is_cut_off(&last), cut, "{text:?}");
        }
    }
}
