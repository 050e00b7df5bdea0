//! Finds a secret in a text of a server, in each form in which secrets are sent or quoted.
//!
//! The secret `a+b "c"` is found unchanged, in the URL form `a%2Bb%20%22c%22`, in the form body `a%2Bb+%22c%22`, and in
//! the JSON string `a+b \"c\"`. Each character is compared separately, so that a mixture of forms is found too.

use std::ops::Range;

/// The least number of bytes of a secret that is redacted. A shorter secret is not safe, and occurs in ordinary text.
pub(super) const SHORTEST: usize = 4;

/// The mark at the end of a text that was cut off.
const ELLIPSIS: char = '…';

/// The limit of backslashes in an escape sequence.
const MOST_BACKSLASHES: usize = 8;

/// The limit of bytes in an incomplete escape sequence.
const LONGEST_SEQUENCE: usize = 12;

/// Returns the places of a secret in a text. At the end of a truncated text, the beginning of the secret counts, too.
pub(super) fn find(text: &str, secret: &str) -> Vec<Range<usize>> {
    let kept = text.strip_suffix(ELLIPSIS);
    let mut found: Vec<Range<usize>> = Vec::new();
    let starts = text.char_indices().map(|(start, _)| start);
    for start in starts {
        let is_inside = found.last().is_some_and(|last| start < last.end);
        if !is_inside && let Some(end) = end_of(text, kept, start, secret) {
            found.push(start..end);
        }
    }
    found
}

/// Returns the end of the secret that begins at `start`.
///
/// Several ends are possible for a part of the secret: `%25` is a percent sign, or three characters. All are followed.
fn end_of(text: &str, kept: Option<&str>, start: usize, secret: &str) -> Option<usize> {
    let mut ends = vec![start];
    for (matched, character) in secret.char_indices() {
        if let Some(kept) = kept
            && matched >= SHORTEST
            && ends.iter().any(|end| is_cut_off(kept, *end))
        {
            return Some(kept.len());
        }
        let mut next = Vec::new();
        for end in ends {
            add_ends(text, end, character, &mut next);
        }
        next.sort_unstable();
        next.dedup();
        if next.is_empty() {
            return None;
        }
        ends = next;
    }
    ends.last().copied()
}

/// Returns true if the kept part ends here, or with an incomplete escape sequence.
fn is_cut_off(kept: &str, at: usize) -> bool {
    let Some(rest) = kept.get(at..) else { return false };
    rest.is_empty() || rest.len() < LONGEST_SEQUENCE && rest.starts_with(['%', '\\', '&'])
}

/// Adds each possible end of a character that begins at `at`.
fn add_ends(text: &str, at: usize, character: char, ends: &mut Vec<usize>) {
    let Some(rest) = text.get(at..) else { return };
    let lengths = &mut |length: usize| ends.push(at + length);
    if rest.starts_with(character) {
        lengths(character.len_utf8());
    }
    match rest.as_bytes().first() {
        Some(b'+') if character == ' ' => lengths(1),
        Some(b'%') => coded(rest, character, &["%", "%25"], lengths),
        Some(b'\\') => escaped(rest, character, lengths),
        Some(b'&') => entity(rest, character, lengths),
        Some(byte) if !byte.is_ascii() && !character.is_ascii() => misread(rest, character, lengths),
        _ => {}
    }
    if !character.is_ascii() && rest.starts_with('\\') {
        misread(rest, character, lengths);
    }
}

/// Compares bytes in hexadecimal digits, each after a prefix: those of UTF-8, or the single byte of ISO-8859-1.
fn coded(rest: &str, character: char, prefixes: &[&str], lengths: &mut impl FnMut(usize)) {
    let mut buffer = [0; 4];
    let utf8 = character.encode_utf8(&mut buffer).as_bytes();
    for prefix in prefixes {
        let length = |bytes: &[u8]| {
            let mut left = rest;
            for byte in bytes {
                let digits = left.strip_prefix(prefix)?;
                let number = digits.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
                left = digits.get(2..).filter(|_| number == Some(*byte))?;
            }
            Some(rest.len() - left.len())
        };
        length(utf8).into_iter().for_each(&mut *lengths);
        if let (false, Ok(byte)) = (character.is_ascii(), u8::try_from(character)) {
            length(&[byte]).into_iter().for_each(&mut *lengths);
        }
    }
}

/// Compares the escape sequences of JSON, Rust and Python. A quoted quotation has more backslashes than one.
fn escaped(rest: &str, character: char, lengths: &mut impl FnMut(usize)) {
    let slashes = rest.bytes().take_while(|byte| *byte == b'\\').count().min(MOST_BACKSLASHES);
    if character == '\\' {
        [2, 4].into_iter().filter(|length| *length <= slashes).for_each(&mut *lengths);
    }
    let Some(body) = rest.get(slashes..) else { return };
    let letter = match character {
        '"' | '/' | '\'' => Some(character),
        '\n' => Some('n'),
        '\r' => Some('r'),
        '\t' => Some('t'),
        '\u{8}' => Some('b'),
        '\u{C}' => Some('f'),
        '\0' => Some('0'),
        _ => None,
    };
    if letter.is_some_and(|letter| body.starts_with(letter)) {
        lengths(slashes + 1);
    }
    if let Some((digits, _)) = body.strip_prefix("u{").and_then(|digits| digits.split_once('}'))
        && u32::from_str_radix(digits, 16) == Ok(character.into())
    {
        lengths(slashes + "u{}".len() + digits.len());
    }
    if let Some(length) = utf16(rest, character) {
        lengths(length);
    }
    coded(rest, character, &["\\x", "\\\\x"], lengths);
}

/// Returns the length of the sequences `\uXXXX` of a character (RFC 8259 section 7).
fn utf16(rest: &str, character: char) -> Option<usize> {
    let mut buffer = [0; 2];
    let mut left = rest;
    for unit in character.encode_utf16(&mut buffer) {
        let digits = left.trim_start_matches('\\').strip_prefix('u').filter(|_| left.starts_with('\\'))?;
        let number = u16::from_str_radix(digits.get(..4)?, 16).ok();
        left = digits.get(4..).filter(|_| number == Some(*unit))?;
    }
    Some(rest.len() - left.len())
}

/// Compares an entity of HTML, by its name or its number.
fn entity(rest: &str, character: char, lengths: &mut impl FnMut(usize)) {
    let Some((name, _)) = rest.strip_prefix('&').and_then(|rest| rest.split_once(';')) else { return };
    let is_it = match name {
        "amp" => character == '&',
        "lt" => character == '<',
        "gt" => character == '>',
        "quot" => character == '"',
        "apos" => character == '\'',
        _ => name.strip_prefix('#').is_some_and(|number| {
            let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            hexadecimal.unwrap_or_else(|| number.parse()) == Ok(character.into())
        }),
    };
    if is_it {
        lengths("&;".len() + name.len());
    }
}

/// Compares UTF-8 that was read as ISO-8859-1, and bytes that were replaced because they are not UTF-8.
fn misread(rest: &str, character: char, lengths: &mut impl FnMut(usize)) {
    let replaced = rest.chars().take_while(|it| *it == char::REPLACEMENT_CHARACTER).take(character.len_utf8()).count();
    (1..=replaced).map(|count| count * char::REPLACEMENT_CHARACTER.len_utf8()).for_each(&mut *lengths);
    let mut buffer = [0; 4];
    let mut left = rest;
    for byte in character.encode_utf8(&mut buffer).bytes().map(char::from) {
        // A control character among them is shown as an escape sequence.
        let mut ends = Vec::new();
        if left.starts_with(byte) {
            ends.push(byte.len_utf8());
        } else if left.starts_with('\\') {
            escaped(left, byte, &mut |length| ends.push(length));
        }
        let Some(after) = ends.first().and_then(|length| left.get(*length..)) else { return };
        left = after;
    }
    lengths(rest.len() - left.len());
}

#[cfg(test)]
#[path = "secret_search_tests.rs"]
mod tests;
