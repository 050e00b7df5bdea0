//! The file name of a response: `Content-Disposition` (RFC 6266).

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;

use crate::parameter::percent::triplet;

/// Returns the name of the file in `Content-Disposition`: `filename*` (RFC 8187) rather than `filename` (RFC 6266
/// section 4.3).
///
/// The name is without folders and control characters, since the server must not select the place of the file.
pub(crate) fn file_name(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_DISPOSITION)?.as_bytes();
    // Bytes that are not UTF-8 are ISO-8859-1 (RFC 9110 section 5.5).
    let text = String::from_utf8(value.to_vec()).unwrap_or_else(|_| value.iter().copied().map(char::from).collect());
    let parameters = parameters(&text);
    let find = |name: &str| parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let extended = find("filename*").and_then(decode_extended);
    extended.as_deref().and_then(safe_name).or_else(|| safe_name(find("filename")?))
}

/// Returns the parameters after the disposition type, each with its name in lower case.
fn parameters(value: &str) -> Vec<(String, String)> {
    let mut rest = value.split_once(';').map_or("", |(_, rest)| rest);
    let mut all = Vec::new();
    while let Some((name, after)) = rest.split_once('=') {
        // A part without a value is ignored.
        let name = name.rsplit(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let (value, after) = parameter_value(after.trim_start());
        all.push((name, value));
        rest = after.split_once(';').map_or("", |(_, rest)| rest);
    }
    all
}

/// Returns a token or a quoted string (RFC 9110 section 5.6.4), and the text after it.
fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, _) = text.split_once(';').unwrap_or((text, ""));
        // OK because the value is a prefix of the text.
        return (value.trim().to_owned(), text.strip_prefix(value).unwrap_or_default());
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            other => value.push(other),
        }
    }
    (value, characters.as_str())
}

/// Decodes `CHARSET'LANGUAGE'PERCENT-ENCODED` (RFC 8187 section 3.2); `None` for an invalid text or another charset.
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let mut bytes = Vec::new();
    let mut rest = encoded.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let (byte, after) = if byte == b'%' { triplet(rest)? } else { (byte, after) };
        bytes.push(byte);
        rest = after;
    }
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => String::from_utf8(bytes).ok(),
        "iso-8859-1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => None,
    }
}

/// Returns the part after the last separator of folders, without control characters; `None` if it names no file.
fn safe_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // The characters that change the direction of text can hide the extension of a file.
    let is_hidden = |it: char| it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let last: String = last.chars().filter(|it| !is_hidden(*it)).collect();
    let last = last.trim();
    (!last.is_empty() && !last.chars().all(|it| it == '.')).then(|| last.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use http::HeaderValue;

    use super::*;

    fn name(value: &[u8]) -> Option<String> {
        file_name(&HeaderMap::from_iter([(CONTENT_DISPOSITION, HeaderValue::from_bytes(value).unwrap())]))
    }

    /// Reads the examples of RFC 6266 section 5, and of RFC 8187 section 3.2.3.
    #[test]
    fn the_examples_of_the_standards() {
        for (value, wanted) in [
            ("Attachment; filename=example.html", Some("example.html")),
            ("INLINE; FILENAME= \"an example.html\"", Some("an example.html")),
            ("attachment; filename*= UTF-8''%e2%82%ac%20rates", Some("€ rates")),
            ("attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates", Some("€ rates")),
            ("attachment; filename*=iso-8859-1'en'%A3%20rates", Some("£ rates")),
            ("attachment", None),
            ("inline", None),
        ] {
            assert_eq!(name(value.as_bytes()).as_deref(), wanted, "{value}");
        }
    }

    #[test]
    fn unusual_values_are_read() {
        for (value, wanted) in [
            (&b"attachment; filename=\"a\\\"b; c.txt\"; size=3"[..], Some("a\"b; c.txt")),
            (b"attachment; foo; filename=a.txt", Some("a.txt")),
            (b"attachment;filename=a.txt;filename=b.txt", Some("a.txt")),
            (b"attachment; filename=\"open", Some("open")),
            (b"attachment; filename=caf\xE9.txt", Some("caf\u{e9}.txt")),
            (b"attachment; filename=caf\xC3\xA9.txt", Some("caf\u{e9}.txt")),
            // An extended value that is invalid leaves the other one.
            (b"attachment; filename*=UTF-8''%zz; filename=a.txt", Some("a.txt")),
            (b"attachment; filename*=UTF-8''%ff; filename=a.txt", Some("a.txt")),
            (b"attachment; filename*=UTF-8''%a; filename=a.txt", Some("a.txt")),
            (b"attachment; filename*=koi8-r''%c1; filename=a.txt", Some("a.txt")),
            (b"attachment; filename*=a.txt", None),
            (b"attachment; filename=", None),
            (b"", None),
        ] {
            assert_eq!(name(value).as_deref(), wanted, "{}", String::from_utf8_lossy(value));
        }
        assert_eq!(file_name(&HeaderMap::new()), None);
    }

    #[test]
    fn a_name_selects_no_folder() {
        for (value, wanted) in [
            ("filename=\"../../etc/passwd\"", Some("passwd")),
            ("filename=\"C:\\\\Windows\\\\evil.exe\"", Some("evil.exe")),
            ("filename*=UTF-8''..%2F..%2Fx.sh", Some("x.sh")),
            ("filename*=UTF-8''a%00b%0a.txt", Some("ab.txt")),
            ("filename*=UTF-8''a%e2%80%aegnp.exe", Some("agnp.exe")),
            ("filename=\"..\"", None),
            ("filename=\"a/\"", None),
            ("filename=\" \"", None),
        ] {
            assert_eq!(name(format!("attachment; {value}").as_bytes()).as_deref(), wanted, "{value}");
        }
    }
}
