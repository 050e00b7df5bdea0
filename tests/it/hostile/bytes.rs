//! Bytes that are not UTF-8, and characters that editors do not show.

use serde_json::json;
use specweld_codegen::document;

use super::{code, description, error};

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    for bytes in [&b"\xff\xfe{\0}\0"[..], b"{\"a\": \"\xed\xa0\x80\"}", b"{\"a\xc0\xaf\": 1}", b"\xf4\x90\x80\x80"] {
        assert!(document::decode_text(bytes.to_vec()).is_err(), "{bytes:?}");
    }
}

#[test]
fn texts_that_are_not_json_are_refused() {
    for text in [
        "",
        "\n",
        "\u{feff}",
        "\0",
        "{\"a\": \"\\ud800\"}",
        "{\"a\": \"\u{1}\"}",
        "{\"a\": 1e999}",
        "{\"a\": 01}",
        "{}\0",
    ] {
        assert!(error("x.json", text).contains("[invalid-json]"), "{text:?}");
    }
}

#[test]
fn empty_files_are_refused() {
    assert!(error("x.json", "").starts_with("x.json:1:1: "));
    assert!(error("x.yaml", "").starts_with("x.yaml:1:1: "));
}

#[test]
fn invisible_characters_are_harmless() {
    let seen = "a\u{0}b\u{1b}[2J\u{202e}\u{2066}\u{85}\u{2028}\r\n\t";
    let schema = json!({
        "title": seen, "description": seen, "type": "object", "required": [seen],
        "properties": { seen: { "description": seen, "enum": [seen, "other"], "example": seen, "default": seen } },
    });
    let code = code(&description([("S0".to_owned(), schema)]));
    for hidden in ['\u{1b}', '\u{202e}', '\u{2066}', '\r'] {
        assert!(!code.contains(hidden), "{hidden:?} in:\n{code}");
    }
}

#[test]
fn numbers_larger_than_any_type_are_read() {
    let huge = "9".repeat(400);
    for number in ["1e308", "-1e308", "18446744073709551616", "-9223372036854775809", "0.1e-999"] {
        let text = description([("S0".to_owned(), json!({ "type": "number", "minimum": 1, "enum": [2] }))]).to_string();
        let text =
            text.replace("\"minimum\":1", &format!("\"minimum\":{number},\"maxLength\":{number},\"default\":{number}"));
        let (code, report) = super::generated("x.json", text);
        let code = code.unwrap_or_else(|| panic!("{number}: {report}"));
        assert!(code.contains("contradiction at"), "the default is not what the enum lists: {code}");
    }
    assert!(error("x.json", format!("{{\"a\": {huge}}}")).contains("invalid-json"));
}
