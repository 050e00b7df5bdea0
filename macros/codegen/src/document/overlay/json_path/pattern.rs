//! Regular expressions of filters (RFC 9485).

use regex_lite::Regex;

use super::query::Matching;

/// The maximum size of a compiled regular expression, in bytes.
const LARGEST_PATTERN: usize = 1 << 18;

/// Returns a compiled regular expression; `None` if it is invalid or too large.
pub(super) fn compile(pattern: &str, matching: Matching) -> Option<Regex> {
    let pattern = match matching {
        Matching::Whole => format!("^(?:{})$", dots(pattern)),
        Matching::Part => dots(pattern),
    };
    regex_lite::RegexBuilder::new(&pattern).size_limit(LARGEST_PATTERN).build().ok()
}

/// Returns a pattern whose dots exclude both line breaks, as in RFC 9485 section 5.3.
fn dots(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len());
    let (mut is_escaped, mut is_in_class) = (false, false);
    for character in pattern.chars() {
        match character {
            '.' if !is_escaped && !is_in_class => text.push_str(r"[^\n\r]"),
            _ => text.push(character),
        }
        is_in_class = match character {
            '[' if !is_escaped => true,
            ']' if !is_escaped => false,
            _ => is_in_class,
        };
        is_escaped = character == '\\' && !is_escaped;
    }
    text
}
