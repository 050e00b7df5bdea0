//! Skips values of a JSON text (RFC 8259) without building them.
//!
//! The macro runs without optimisation, so that a call costs more than its work. Patterns over bytes need no calls. The
//! functions accept exactly JSON: `None` means that the text is invalid.

use crate::diagnostic::DEPTH;

/// Returns the text after blanks.
pub(crate) fn blank(mut rest: &[u8]) -> &[u8] {
    loop {
        rest = match rest {
            [b' ', b' ', b' ', b' ', more @ ..] | [b' ' | b'\n' | b'\r' | b'\t', more @ ..] => more,
            _ => return rest,
        }
    }
}

/// Returns the text after blanks and a value that is nested in `depth` objects and arrays.
pub(crate) fn value(mut rest: &[u8], mut depth: usize) -> Option<&[u8]> {
    let outside = depth;
    // The open containers, the innermost in the lowest bit, which is set for an object. OK because the limit of nesting
    // is the number of bits.
    let mut open: u128 = 0;
    'value: loop {
        rest = match blank(rest) {
            [b'"', more @ ..] => string(more)?,
            [bracket @ (b'{' | b'['), more @ ..] => {
                if depth == DEPTH {
                    return None;
                }
                let is_object = *bracket == b'{';
                match (blank(more), is_object) {
                    ([b'}', more @ ..], true) | ([b']', more @ ..], false) => more,
                    (inside, _) => {
                        (depth, open) = (depth + 1, open << 1 | u128::from(is_object));
                        rest = if is_object { key(inside)? } else { inside };
                        continue 'value;
                    }
                }
            }
            other => word(other)?,
        };
        while depth > outside {
            rest = match (blank(rest), open & 1) {
                ([b'}', more @ ..], 1) | ([b']', more @ ..], 0) => more,
                ([b',', more @ ..], is_object) => {
                    rest = if is_object == 1 { key(blank(more))? } else { more };
                    continue 'value;
                }
                _ => return None,
            };
            (depth, open) = (depth - 1, open >> 1);
        }
        return Some(rest);
    }
}

/// Returns the text after a key and its colon.
fn key(rest: &[u8]) -> Option<&[u8]> {
    let [b'"', more @ ..] = rest else { return None };
    colon(string(more)?)
}

/// Returns the text after the colon of a key.
pub(crate) fn colon(rest: &[u8]) -> Option<&[u8]> {
    match blank(rest) {
        [b':', more @ ..] => Some(more),
        _ => None,
    }
}

/// The value 1 in each byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// Returns the text after a string, without its opening quote.
pub(crate) fn string(mut rest: &[u8]) -> Option<&[u8]> {
    loop {
        while let [a, b, c, d, e, f, g, h, more @ ..] = rest {
            let special = special_bytes(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]));
            if special == 0 {
                rest = more;
                continue;
            }
            // The lowest mark is at the first such byte.
            rest = match (special.trailing_zeros() / 8, rest) {
                (1, [_, more @ ..])
                | (2, [_, _, more @ ..])
                | (3, [_, _, _, more @ ..])
                | (4, [_, _, _, _, more @ ..])
                | (5, [_, _, _, _, _, more @ ..])
                | (6, [_, _, _, _, _, _, more @ ..])
                | (7, [_, _, _, _, _, _, _, more @ ..]) => more,
                (_, first) => first,
            };
            break;
        }
        loop {
            rest = match rest {
                [b'"', more @ ..] => return Some(more),
                [b'\\', more @ ..] => {
                    rest = escape(more)?;
                    break;
                }
                [0x20..=0xff, more @ ..] => more,
                _ => return None,
            };
        }
    }
}

/// Returns the text after a string without escapes, or `None`. The opening quote is not in `rest`.
pub(crate) fn plain_string(mut rest: &[u8]) -> Option<&[u8]> {
    while let [a, b, c, d, e, f, g, h, more @ ..] = rest {
        if special_bytes(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h])) != 0 {
            break;
        }
        rest = more;
    }
    loop {
        rest = match rest {
            [b'"', more @ ..] => return Some(more),
            [0x20..=0x5b | 0x5d..=0xff, more @ ..] => more,
            _ => return None,
        };
    }
}

/// Returns a mark at each of eight bytes that is a quote, a backslash or a control character. The lowest mark is exact;
/// bytes above it can have a mark, too.
#[expect(clippy::inline_always, reason = "a call costs more than the work in a build without optimisation")]
#[inline(always)]
fn special_bytes(bytes: u64) -> u64 {
    // S. E. Anderson, Bit Twiddling Hacks: a byte less than n.
    let below = bytes.wrapping_sub(ONES * 0x20) & !bytes & (ONES * 0x80);
    below | equal_bytes(bytes, 0x22) | equal_bytes(bytes, 0x5c)
}

/// Returns a mark at each of eight bytes that equals `byte`. The lowest mark is exact; bytes above it can have a mark,
/// too.
#[expect(clippy::inline_always, reason = "a call costs more than the work in a build without optimisation")]
#[inline(always)]
pub(super) fn equal_bytes(bytes: u64, byte: u64) -> u64 {
    // S. E. Anderson, Bit Twiddling Hacks: a zero byte.
    let zero = bytes ^ (ONES * byte);
    zero.wrapping_sub(ONES) & !zero & (ONES * 0x80)
}

/// Returns the text after an escape, without its backslash.
fn escape(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', more @ ..] => Some(more),
        [b'u', a, b, c, d, more @ ..] => [a, b, c, d].iter().all(|it| it.is_ascii_hexdigit()).then_some(more),
        _ => None,
    }
}

/// Returns the text after a number, `true`, `false` or `null`.
fn word(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b't', b'r', b'u', b'e', more @ ..]
        | [b'n', b'u', b'l', b'l', more @ ..]
        | [b'f', b'a', b'l', b's', b'e', more @ ..] => Some(more),
        _ => number(rest),
    }
}

/// Returns the text after a number.
pub(crate) fn number(rest: &[u8]) -> Option<&[u8]> {
    let unsigned = rest.strip_prefix(b"-").unwrap_or(rest);
    let whole = match unsigned {
        [b'0', more @ ..] => more,
        [b'1'..=b'9', more @ ..] => digits(more),
        _ => return None,
    };
    let fraction = match whole {
        [b'.', b'0'..=b'9', more @ ..] => digits(more),
        _ => whole,
    };
    match fraction {
        [b'e' | b'E', b'0'..=b'9', more @ ..] | [b'e' | b'E', b'+' | b'-', b'0'..=b'9', more @ ..] => {
            Some(digits(more))
        }
        // The rest of `1.` or `1e` is no token, so that the caller refuses it.
        _ => Some(fraction),
    }
}

fn digits(mut rest: &[u8]) -> &[u8] {
    while let [b'0'..=b'9', more @ ..] = rest {
        rest = more;
    }
    rest
}

#[cfg(test)]
mod tests {
    use serde::de::IgnoredAny;

    use super::{blank, plain_string, string, value};
    use crate::diagnostic::DEPTH;

    fn is_json(text: &str) -> bool {
        value(text.as_bytes(), 0).is_some_and(|rest| blank(rest).is_empty())
    }

    const TEXT: &str = "{\"a\\\"\\u00e9\": [1, -0.5e+10, true, {\"b\": \"long enough é😀 for \\\\ words\"}, []], \
        \"\": {},\r\n\t\"c\": [[null], false, 0 ] }";

    #[test]
    fn it_takes_what_serde_json_takes() {
        for text in ["", "1", "01", "-", "-0", "1.", "1.e1", "1e", "1e+", "1E-1", "nul", "nulls", "[1 2]", "[,]", "{,}"]
        {
            assert_eq!(is_json(text), serde_json::from_str::<IgnoredAny>(text).is_ok(), "{text}");
        }
        for text in ["\"\\x\"", "\"\\u12g4\"", "\"\\", "\"\u{7f}\"", "[1}", "{\"a\"}", "{\"a\":1,}", "{1:2}", "[1,]"] {
            assert_eq!(is_json(text), serde_json::from_str::<IgnoredAny>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn it_takes_what_serde_json_takes_of_every_text_with_one_byte_changed() {
        assert!(is_json(TEXT));
        for at in 0..TEXT.len() {
            for byte in 0..0x80_u8 {
                let mut bytes = TEXT.as_bytes().to_vec();
                bytes.splice(at..=at, [byte]);
                let Ok(text) = String::from_utf8(bytes) else { continue };
                assert_eq!(is_json(&text), serde_json::from_str::<IgnoredAny>(&text).is_ok(), "{text}");
            }
            let cut = TEXT.get(..at).unwrap_or_default();
            assert!(!is_json(cut), "{cut}");
        }
    }

    #[test]
    fn plain_strings_have_no_escapes() {
        for text in ["\"", "ab\"", "seven b\"", "eight by\"", "é long enough for several rounds\"", "0123456\"8\""] {
            assert_eq!(plain_string(text.as_bytes()), string(text.as_bytes()), "{text}");
            assert!(plain_string(text.as_bytes()).is_some(), "{text}");
        }
        for text in ["", "a", "a\\n\"", "long enough \\\" for rounds\"", "a\n\"", "eight by\u{1}\""] {
            assert_eq!(plain_string(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn depth_ends_with_what_is_around_counted() {
        let nested = "[".repeat(DEPTH) + &"]".repeat(DEPTH);
        assert!(value(nested.as_bytes(), 0).is_some() && value(nested.as_bytes(), 1).is_none());
        assert!(value(b"1", DEPTH).is_some() && value(b"[]", DEPTH).is_none());
    }
}
