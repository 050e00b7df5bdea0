//! Characters of XML 1.0: escapes, white space and names.

use std::borrow::Cow;

/// Returns true for white space (XML 1.0 section 2.3).
pub(super) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}

/// Returns true for a text of white space only.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

/// Returns true for a character that XML 1.0 can contain (section 2.2).
pub(super) fn is_character(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Returns true for a name without a colon (Namespaces in XML 1.0 section 3).
pub(super) fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(begins_name) && characters.all(continues_name)
}

/// Returns true for a `NameStartChar` other than the colon (XML 1.0 section 2.3).
fn begins_name(character: char) -> bool {
    matches!(character,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// Returns true for a `NameChar` other than the colon (XML 1.0 section 2.3).
fn continues_name(character: char) -> bool {
    begins_name(character)
        || matches!(character, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// Returns the text with escapes for the content of an element.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    replaced(text, |character| match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        // A reader changes a carriage return to a line feed (XML 1.0 section 2.11).
        '\r' => Some("&#13;"),
        _ => None,
    })
}

/// Returns the text with escapes for the value of an attribute between double quotes.
pub(super) fn escaped_in_attribute(text: &str) -> Cow<'_, str> {
    replaced(text, |character| match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        // A reader changes other white space to spaces (XML 1.0 section 3.3.3).
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

fn replaced(text: &str, escape: impl Fn(char) -> Option<&'static str>) -> Cow<'_, str> {
    if !text.chars().any(|character| escape(character).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    for character in text.chars() {
        match escape(character) {
            Some(reference) => written.push_str(reference),
            None => written.push(character),
        }
    }
    Cow::Owned(written)
}

/// Returns the text as CDATA sections. Characters that a section cannot hold are outside of it.
pub(super) fn cdata(text: &str) -> String {
    let inner = text.replace("]]>", "]]]]><![CDATA[>").replace('\r', "]]>&#13;<![CDATA[");
    format!("<![CDATA[{inner}]]>")
}

/// Returns the JSON number of a number in XML; `None` for other texts.
///
/// XML Schema allows a plus sign, leading zeros, and no digit on one side of the point (XML Schema 1.1 part 2, section
/// 3.3.3). JSON does not.
pub(super) fn json_number(text: &str) -> Option<String> {
    let text = text.trim_matches(is_space);
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => ("-", text),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, text) = digits(text);
    let (fraction, text) = text.strip_prefix('.').map_or(("", text), digits);
    let exponent = match text.strip_prefix(['e', 'E']) {
        Some(exponent) => {
            let (digits, rest) = digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
            Some(exponent).filter(|_| !digits.is_empty() && rest.is_empty())?
        }
        None if text.is_empty() => "",
        None => return None,
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    let e = if exponent.is_empty() { "" } else { "e" };
    Some([sign, whole, point, fraction, e, exponent].concat())
}

/// Splits a text after its first digits.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_xml_schema_become_numbers_of_json() {
        for (text, number) in [
            ("0", Some("0")),
            (" 12\n", Some("12")),
            ("+007", Some("7")),
            ("-0", Some("-0")),
            (".5", Some("0.5")),
            ("-.50", Some("-0.50")),
            ("5.", Some("5")),
            ("000", Some("0")),
            ("1E5", Some("1e5")),
            ("1e+05", Some("1e+05")),
            ("12345678901234567890.123456789", Some("12345678901234567890.123456789")),
            ("", None),
            ("+", None),
            (".", None),
            ("1e", None),
            ("1e5.", None),
            ("1 2", None),
            ("NaN", None),
            ("INF", None),
            ("0x10", None),
            ("--1", None),
            ("\u{663}", None),
        ] {
            assert_eq!(json_number(text).as_deref(), number, "{text}");
            assert!(number.is_none_or(|number| serde_json::from_str::<serde_json::Value>(number).is_ok()), "{text}");
        }
    }

    #[test]
    fn names_have_no_colon() {
        for name in ["a", "_1", "Éa-b.c", "\u{10000}"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "1a", "-a", "a:b", "a b", "a\u{0}", "\u{d7}", "@a"] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn cdata_holds_any_text() {
        assert_eq!(cdata("<a>&"), "<![CDATA[<a>&]]>");
        assert_eq!(cdata("a]]>b"), "<![CDATA[a]]]]><![CDATA[>b]]>");
        assert_eq!(cdata("\r"), "<![CDATA[]]>&#13;<![CDATA[]]>");
    }
}
