//! Compares the reader with `serde_json` over generated and damaged texts: both accept the same texts.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::{Reader, from_slice, to_string};

/// A small generator of numbers (xorshift, Marsaglia 2003), so that every run sees the same texts.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn pick<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of.get(self.below(of.len())).unwrap()
    }

    fn blank(&mut self) -> &'static str {
        self.pick(&["", "", "", " ", "\n", "\t \r\n"])
    }

    fn text(&mut self) -> String {
        const PIECES: &[&str] = &[
            "a",
            "id",
            "é",
            "😀",
            r"\n",
            r#"\""#,
            r"\\",
            r"\/",
            r"\u0041",
            r"\ud83d\ude00",
            "a long plain run",
            "\u{7f}\u{2028}",
        ];
        let inner: String = (0..self.below(4)).map(|_| self.pick(PIECES)).collect();
        format!("\"{inner}\"")
    }

    fn number(&mut self) -> String {
        let sign = self.pick(&["", "", "-"]);
        let whole = self.pick(&[
            "0",
            "1",
            "17",
            "4294967296",
            "9007199254740993",
            "9223372036854775808",
            "18446744073709551616",
        ]);
        format!(
            "{sign}{whole}{}{}",
            self.pick(&["", "", ".0", ".25"]),
            self.pick(&["", "", "e2", "E-3", "e+0", "e400"])
        )
    }

    fn value(&mut self, depth: usize) -> String {
        let inside = match self.below(if depth == 0 { 5 } else { 8 }) {
            0 => self.pick(&["true", "false", "null"]).to_owned(),
            1 | 2 => self.number(),
            3 | 4 => self.text(),
            5 => format!("[{}]", (0..self.below(4)).map(|_| self.value(depth - 1)).collect::<Vec<_>>().join(",")),
            _ => format!("{{{}}}", (0..self.below(4)).map(|_| self.member(depth - 1)).collect::<Vec<_>>().join(",")),
        };
        [self.blank(), &inside, self.blank()].concat()
    }

    fn member(&mut self, depth: usize) -> String {
        [self.blank(), &self.text(), self.blank(), ":", &self.value(depth)].concat()
    }

    /// Replaces, removes or inserts a byte, cuts the text, or doubles a part of it.
    fn damage(&mut self, text: &mut Vec<u8>) {
        const BYTES: &[u8] = b"{}[]:,\"\\0123.eE+-u \n\x01\xFFtfnd";
        let at = self.below(text.len() + 1);
        let byte = *BYTES.get(self.below(BYTES.len())).unwrap();
        match (self.below(5), at < text.len()) {
            (0, true) => *text.get_mut(at).unwrap() = byte,
            (1, true) => drop(text.remove(at)),
            (2, true) => text.truncate(at),
            (3, true) => text.extend_from_within(at..),
            _ => text.insert(at, byte),
        }
    }
}

#[test]
fn accepts_and_refuses_as_serde_json_does() {
    let mut random = Random(0x5EED_CAFE);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..20_000 {
        let mut text = random.value(4).into_bytes();
        for _ in 0..random.below(3) {
            random.damage(&mut text);
        }
        if agree(&text) { accepted += 1 } else { refused += 1 }
    }
    assert!(accepted > 3_000 && refused > 3_000, "{accepted} accepted, {refused} refused");
}

/// Checks one text with the reader, the skipper and the writer; returns `true` if the text was accepted.
fn agree(text: &[u8]) -> bool {
    let shown = String::from_utf8_lossy(text);
    let theirs = serde_json::from_slice::<Value>(text);
    let ours = from_slice::<Value>(text);
    assert_eq!(ours.is_ok(), theirs.is_ok(), "{shown}\n{ours:?}\n{theirs:?}");
    let (Ok(ours), Ok(theirs)) = (ours, theirs) else { return false };
    assert!(close(&ours, &theirs), "{shown}");
    assert_eq!(Reader::new(text).and_then(|mut json| json.skip().and_then(|()| json.finish())), Ok(()), "{shown}");
    assert_eq!(to_string(&ours).unwrap(), serde_json::to_string(&ours).unwrap(), "{shown}");
    true
}

/// Returns true if two values are equal, apart from the last digits of floats.
/// `serde_json` does not round correctly by default, and rounds large integers that have a fraction or an exponent.
fn close(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| close(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            let pairs = || ours.iter().zip(theirs);
            ours.len() == theirs.len() && pairs().all(|(ours, theirs)| ours.0 == theirs.0 && close(ours.1, theirs.1))
        }
        (Value::Number(ours), Value::Number(theirs)) if theirs.is_f64() => {
            let (ours, theirs) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
            (ours - theirs).abs() <= ours.abs() * 1e-15
        }
        _ => ours == theirs,
    }
}

#[test]
fn skipping_refuses_what_reading_refuses() {
    let mut random = Random(0xFEED_F00D);
    for _ in 0..20_000 {
        let mut text = random.value(3).into_bytes();
        random.damage(&mut text);
        let Ok(text) = str::from_utf8(&text) else { continue };
        let read = Reader::of(text).read::<Value>();
        let skipped = Reader::of(text).skip();
        // A number beyond the floats has valid syntax, so it can be skipped, but not decoded.
        let too_large = read.as_ref().is_err_and(|fault| fault.reason() == "number out of range");
        assert!(too_large || read.is_ok() == skipped.is_ok(), "{text}\n{read:?}\n{skipped:?}");
    }
}
