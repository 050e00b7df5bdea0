//! Dictionaries in the format of libFuzzer and AFL: each line has a word in quotes.

/// Returns the words of a dictionary.
pub(super) fn words(text: &str) -> Vec<Vec<u8>> {
    let quoted = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned());
    text.lines().filter_map(quoted).map(|word| unescaped(&word)).collect()
}

/// Decodes the escapes `\\`, `\"`, and `\x` with two digits.
fn unescaped(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let byte = match after {
            [escaped @ (b'\\' | b'"'), after @ ..] if byte == b'\\' => {
                rest = after;
                *escaped
            }
            [b'x', high, low, after @ ..] if byte == b'\\' => {
                rest = after;
                let digits = [*high, *low];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            _ => byte,
        };
        bytes.push(byte);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_read_with_their_escapes() {
        assert_eq!(words("# no\n\"a\\x0ab\"\n\"\\\\\\\"\"\n"), [b"a\nb".to_vec(), b"\\\"".to_vec()]);
    }
}
