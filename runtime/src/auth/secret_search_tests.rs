//! Tests that a secret is found in every form in which a server can return it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::find;
use crate::error::message::sanitized;
use crate::parameter::percent::{Allowed, encode};

/// Marks each place of the secret in the text.
fn shown(text: &str, secret: &str) -> String {
    let mut shown = text.to_owned();
    for place in find(text, secret).into_iter().rev() {
        shown.replace_range(place, "#");
    }
    shown
}

#[test]
fn each_form_is_found() {
    for (secret, text) in [
        ("a+b/c=123", "a+b/c=123"),
        ("a+b/c=123", "a%2Bb%2Fc%3D123"),
        ("a+b/c=123", "a%2bb/c%3d123"),
        ("a+b/c=123", "a%252Bb%252Fc%253D123"),
        ("a b c d", "a+b+c+d"),
        ("a b c d", "a%20b+c d"),
        ("%25%25", "%25%25"),
        ("%25%25", "%2525%2525"),
        ("KEY\"x\\y", r#"KEY\"x\\y"#),
        ("KEY\"x\\y", r#"KEY\\"x\\\\y"#),
        ("KEY/x\n", r"KEY\/x\n"),
        ("KEY\u{1}", r"KEY\u0001"),
        ("KEY\u{1}", r"KEY\u{1}"),
        ("kéy€😀", r"k\u00e9y\u20AC\ud83d\ude00"),
        ("kéy€😀", "k%C3%A9y%e2%82%ac%F0%9F%98%80"),
        ("kéyé", "k%E9y%e9"),
        ("kéyß", "kÃ©yÃ\u{9f}"),
        ("kéyß", r"kÃ©yÃ\u{9f}"),
        ("kéyé", "k\u{fffd}y\u{fffd}\u{fffd}"),
        ("kéyé", r"k\xc3\xa9y\xe9"),
        ("a&b<c>'\"", "a&amp;b&lt;c&gt;&#39;&quot;"),
        ("a&b<c>'\"", "a&#x26;b&#60;c>&apos;&#34;"),
    ] {
        assert_eq!(shown(&format!("<{text}> {text}"), secret), "<#> #", "{secret}");
    }
}

#[test]
fn a_beginning_is_found_where_a_text_was_cut_off() {
    for (text, rest) in [
        ("the key sk_hun…", "the key #…"),
        ("the key sk_h…", "the key #…"),
        ("the key sk%5Fh…", "the key #…"),
        ("the key sk_hu%6…", "the key #…"),
        ("the key sk_…", "the key sk_…"),
        ("the key sk_hun", "the key sk_hun"),
        ("the key sk_hunter3…", "the key sk_hunter3…"),
    ] {
        assert_eq!(shown(text, "sk_hunter2"), rest);
    }
}

#[test]
fn no_other_member_is_found() {
    for text in ["", "%", "\\", "&", "sk_hunter", "sk_hunte%", "sk_hunte%zz2", "sk_hunte\\u00", "é\u{fffd}"] {
        assert_eq!(shown(text, "sk_hunter2"), text);
    }
}

/// Searches random secrets in random mixtures of forms, among random other text.
#[test]
fn no_mixture_of_forms_hides_a_secret() {
    let mut random = fastrand::Rng::with_seed(11);
    let alphabet: Vec<char> = "ab%+ \\\"/&<'\n\u{1}\u{7f}é€ß😀25u".chars().collect();
    for _ in 0..20_000 {
        let mut text = |length: usize| -> String {
            (0..length).filter_map(|_| alphabet.get(random.usize(..alphabet.len()))).collect()
        };
        let (secret, before, after) = (text(8), text(3), text(3));
        let echo: String = secret.chars().map(|character| form(character, &mut random)).collect();
        let quoted = sanitized(&format!("{before}{echo}{after}"));
        for text in [format!("{before}{echo}{after}"), quoted] {
            assert!(!find(&text, &secret).is_empty(), "{secret:?} in {text:?}");
        }
    }
}

fn form(character: char, random: &mut fastrand::Rng) -> String {
    let plain = character.to_string();
    match random.u8(..7) {
        0 => encode(&plain, Allowed::Unreserved).into_owned(),
        1 => encode(&plain, Allowed::Form).into_owned(),
        2 => {
            let json = serde_json::to_string(&plain).unwrap();
            json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap().to_owned()
        }
        3 => {
            let units =
                character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>();
            units.concat()
        }
        4 if !character.is_ascii() => plain.bytes().map(char::from).collect(),
        5 => character.escape_default().collect(),
        _ => plain,
    }
}
