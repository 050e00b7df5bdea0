//! Defines a Rust identifier that is legal by construction.

use super::keyword::{Keyword, keyword};

/// A legal Rust identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    text: String,
    /// `r#`, or an empty string.
    prefix: &'static str,
}

impl Name {
    /// Makes an identifier of a text; `None` if no character is left.
    ///
    /// Characters that an identifier does not allow are left out. A keyword gets `r#`, or an underscore if `r#` is not
    /// allowed.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut text = identifier_chars(text);
        if let [b'0'..=b'9', ..] = text.as_bytes() {
            text.insert(0, '_');
        }
        if text.trim_start_matches('_').is_empty() {
            return None;
        }
        match keyword(&text) {
            Some(Keyword::Raw) => Some(Name { text, prefix: "r#" }),
            Some(Keyword::Never) => Some(Name { text: format!("{text}_"), prefix: "" }),
            None => Some(Name { text, prefix: "" }),
        }
    }

    /// Returns a name for use after an error; it is never emitted.
    pub(super) fn placeholder() -> Self {
        Name { text: "unnamed".to_owned(), prefix: "" }
    }

    /// Returns the identifier without `r#`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the prefix of the identifier.
    pub(crate) fn prefix(&self) -> &'static str {
        self.prefix
    }
}

/// Returns the characters of a text that an identifier allows, which are usually all.
fn identifier_chars(text: &str) -> String {
    let mut rest = text.as_bytes();
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_', more @ ..] = rest {
        rest = more;
    }
    if rest.is_empty() {
        return text.to_owned();
    }
    text.chars().filter(|c| *c == '_' || is_identifier_char(*c)).collect()
}

/// Returns true if an identifier allows a character: ASCII letters and digits, and the letters of some scripts.
pub(super) fn is_identifier_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || is_plain_letter(c)
}

/// Returns true for a letter that can start an identifier (`XID_Start`), and that NFC neither changes nor joins.
///
/// rustc compares identifiers by their NFC. These letters are their own NFC, so names that differ here differ in rustc.
/// Other letters, and combining marks, are left out or become their code points.
fn is_plain_letter(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{373}' | '\u{386}' | '\u{388}'..='\u{3ff}' | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}' | '\u{531}'..='\u{556}' | '\u{561}'..='\u{586}' | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{64a}' | '\u{10d0}'..='\u{10fa}' | '\u{1e00}'..='\u{1eff}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        && c.is_alphabetic()
        && !matches!(c, '\u{d7}' | '\u{f7}' | '\u{3f6}')
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
    use proc_macro2::{Ident, Span};

    use super::{Name, is_identifier_char};

    fn all() -> impl Iterator<Item = char> {
        ('\0'..'\u{30000}').filter(|c| is_identifier_char(*c))
    }

    #[test]
    fn what_can_be_held_makes_an_identifier() {
        for c in all() {
            let name = Name::new(&c.to_string()).map(|name| Ident::new(name.text(), Span::call_site()).to_string());
            assert_eq!(name, Some(if c.is_ascii_digit() { format!("_{c}") } else { c.to_string() }));
        }
    }

    /// Checks that every allowed character is its own NFC. A combining character is second in the decomposition of the
    /// character that it forms.
    #[test]
    fn names_are_their_own_nfc() {
        let (nfc, nfd) = (ComposingNormalizerBorrowed::new_nfc(), DecomposingNormalizerBorrowed::new_nfd());
        let parts = |c: char| nfd.normalize(&c.to_string()).chars().skip(1).collect::<Vec<_>>();
        let joining: HashSet<char> = ('\0'..'\u{30000}').flat_map(parts).collect();
        assert!(joining.contains(&'\u{301}') && joining.contains(&'\u{1161}'));
        for c in all() {
            assert!(nfc.is_normalized(&c.to_string()) && !joining.contains(&c), "{c:?}");
        }
    }
}
