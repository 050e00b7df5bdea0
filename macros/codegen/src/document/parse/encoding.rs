//! The bytes of a file to text.

/// Returns the text of a file, which must be UTF-8 (RFC 8259 section 8.1).
///
/// # Errors
/// Returns the actual encoding or format as a clause, if the bytes are not UTF-8.
pub fn decode_text(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0, _, 0, _, ..] | [_, 0, _, 0, ..] => {
            return Err("it is written in UTF-16; save it as UTF-8".to_owned());
        }
        [0x1f, 0x8b, ..] => return Err("it is compressed by gzip; unpack it".to_owned()),
        _ => {}
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..at).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count();
        if error.as_bytes().contains(&0) {
            return "it is not a text, but a binary file".to_owned();
        }
        format!("it is not UTF-8 in line {line}; save it as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::decode_text;

    #[test]
    fn only_utf_8_is_text() {
        assert_eq!(decode_text("\u{feff}é\r\n".into()), Ok("\u{feff}é\r\n".to_owned()));
        assert_eq!(decode_text(Vec::new()), Ok(String::new()));
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        for bytes in [utf16("\u{feff}{}"), utf16("{ }"), vec![0, b'{', 0, b'}']] {
            assert!(decode_text(bytes).is_err_and(|error| error.contains("UTF-16")));
        }
        assert!(decode_text(b"\x1f\x8b\x08".to_vec()).is_err_and(|error| error.contains("gzip")));
        assert!(decode_text(b"\x7fELF\x02\0\0\0\xff\xfe".to_vec()).is_err_and(|error| error.contains("binary")));
        let latin = decode_text(b"{\n\"caf\xe9\"}".to_vec());
        assert!(latin.is_err_and(|error| error.contains("in line 2;")));
    }
}
