//! Percent-decoding.

/// Returns the text with encoded octets decoded. Other characters stay unchanged.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let octet = |hex: &[u8]| match hex {
            [high, low] => Some(u8::try_from(digit(*high)? * 16 + digit(*low)?).unwrap()),
            _ => None,
        };
        rest = after;
        match after.get(..2).and_then(octet).filter(|_| byte == b'%') {
            Some(octet) => {
                bytes.push(octet);
                rest = after.get(2..).unwrap_or_default();
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the pairs of a form. A plus sign is a space (WHATWG URL, section 5.1).
pub(super) fn form(text: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (plus(name), plus(value))).unwrap();
    text.split('&').filter(|it| !it.is_empty()).map(pair).collect()
}

fn plus(text: &str) -> String {
    decoded(&text.replace('+', " "))
}

/// Panics if an encoded text contains a reserved character, or one that no URL contains.
pub(super) fn check(text: &str, allowed: &str) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_octet = rest.get(1..3).is_some_and(|it| it.bytes().all(|byte| digit(byte).is_some()));
        let fits = first.is_ascii_alphanumeric() || "-._~".contains(first) || allowed.contains(first);
        assert!(fits || (first == '%' && is_octet), "{first:?} is not allowed in {text:?}");
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
}

fn digit(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(16)
}
