//! Characters that a reader of documentation does not see.

use std::borrow::Cow;

/// Removes invisible characters from a line.
pub(super) fn visible(line: &str) -> Cow<'_, str> {
    if is_printable(line) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(line.chars().filter(|c| !c.is_control() && !is_bidirectional(*c)).collect())
}

/// Returns true if a text has only printable ASCII characters.
/// Patterns are cheaper than iterators in a crate that is built without optimisation.
pub(super) fn is_printable(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [b' '..=b'~', b' '..=b'~', b' '..=b'~', b' '..=b'~', more @ ..] | [b' '..=b'~', more @ ..] = rest {
        rest = more;
    }
    rest.is_empty()
}

/// Returns true for a character that changes the direction of text, so that the displayed order differs from the
/// source.
pub(super) fn is_bidirectional(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}
