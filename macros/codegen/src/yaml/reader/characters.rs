//! The characters of a text in the usual form.

/// The number of bytes that are tested at once. A loop over single bytes is slow in a build without optimisation.
const WORD: usize = 8;

/// Returns true if YAML permits each character of a text, and none has a special meaning. Tabs, byte order marks, and
/// carriage returns without a line feed are special.
pub(super) fn are_usual(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some((word, after)) = rest.split_first_chunk::<WORD>() {
        if !is_printable_ascii(u64::from_ne_bytes(*word)) && !bytes_are_usual(rest, WORD) {
            return false;
        }
        rest = after;
    }
    bytes_are_usual(rest, rest.len())
}

/// Returns true if each byte is in the range of printable ASCII.
fn is_printable_ascii(word: u64) -> bool {
    const ALL: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ALL;
    if word & HIGH != 0 {
        return false;
    }
    // No byte carries into the next one, since each is below 0x80.
    let is_delete_free = (word + ALL) & HIGH == 0;
    let is_control_free = ((word | HIGH) - 0x20 * ALL) & HIGH == HIGH;
    is_delete_free && is_control_free
}

/// Tests a number of bytes. The bytes after them only complete the last character.
fn bytes_are_usual(mut bytes: &[u8], count: usize) -> bool {
    for _ in 0..count {
        let is_usual = match bytes {
            [b' '..=b'~' | b'\n', ..] | [b'\r', b'\n', ..] | [] => true,
            // The control characters from U+0080 on, which end with NEL.
            [0xC2, second, ..] => *second >= 0xA0,
            // The byte order mark, and U+FFFE and U+FFFF, which are no characters.
            [0xEF, 0xBB, 0xBF, ..] | [0xEF, 0xBF, 0xBE | 0xBF, ..] => false,
            [first, ..] => *first >= 0x80,
        };
        if !is_usual {
            return false;
        }
        bytes = bytes.get(1..).unwrap_or_default();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::are_usual;

    #[test]
    fn a_character_is_found_at_each_place() {
        for (character, expected) in [
            (" ", true),
            ("~", true),
            ("\n", true),
            ("\r\n", true),
            ("\u{a0}", true),
            ("é", true),
            ("\u{2028}", true),
            ("\u{feff}", false),
            ("\u{fffd}", true),
            ("\u{fffe}", false),
            ("\u{ffff}", false),
            ("😀", true),
            ("\t", false),
            ("\r", false),
            ("\0", false),
            ("\u{1f}", false),
            ("\u{7f}", false),
            ("\u{80}", false),
            ("\u{85}", false),
            ("\u{9f}", false),
        ] {
            for before in 0..20 {
                for after in 0..20 {
                    let text = ["a".repeat(before).as_str(), character, "b".repeat(after).as_str()].concat();
                    assert_eq!(are_usual(&text), expected, "{text:?}");
                }
            }
        }
    }
}
