//! Spells a wire name as words, for names that differ only in symbols, separators or case.
//!
//! `height` and `-height` become `Height` and `MinusHeight`; `asc` and `ASC` become `Asc` and `AscUppercase`.

use std::borrow::Cow;

use super::case::{code_point, is_selector, spell_symbol};
use super::name::is_identifier_char;

/// Operators that change the meaning of a value at its start or its end.
const OPERATORS: [char; 6] = ['+', '-', '!', '<', '>', '='];

/// Returns true if a character separates words inside a text.
fn is_separator(c: char) -> bool {
    matches!(c, '_' | '-' | '.' | ' ')
}

/// Returns the text with the operators at both ends as words: `-height` is `minus_height`, `A+` is `A_plus`.
pub(super) fn with_operators(text: &str) -> Cow<'_, str> {
    let inner = text.trim_matches(OPERATORS);
    if inner.len() == text.len() || !inner.contains(is_identifier_char) {
        return Cow::Borrowed(text);
    }
    let (front, back) = text.split_once(inner).unwrap_or_default();
    let mut spelled = String::new();
    for operators in [front, inner, back] {
        match operators {
            inside if inside == inner => spelled.push_str(inside),
            // Dashes before a word are no sign: `--verbose`.
            "--" | "---" => {}
            operators => operators.chars().filter_map(spell_symbol).for_each(|name| spelled.extend(["_", name, "_"])),
        }
    }
    Cow::Owned(spelled)
}

/// Returns the text with every symbol as a word, apart from separators between words.
///
/// `@type` is `at_type`, and `_id` is `underscore_id`.
pub(super) fn with_symbols(text: &str) -> String {
    let first = text.find(|c| !is_separator(c)).unwrap_or(text.len());
    let last = text.rfind(|c| !is_separator(c)).unwrap_or_default();
    let mut spelled = String::new();
    for (index, c) in text.char_indices().filter(|(_, c)| !is_selector(*c)) {
        match spell_symbol(c) {
            _ if is_identifier_char(c) => spelled.push(c),
            _ if is_separator(c) && first < index && index < last => spelled.push('_'),
            Some(name) => spelled.extend(["_", name, "_"]),
            None => spelled.extend(["_", &code_point(c), "_"]),
        }
    }
    spelled
}

/// Returns a name of several words as one text.
pub(super) fn concat(words: &[String]) -> Cow<'_, str> {
    match words {
        [word] => Cow::Borrowed(word),
        words => Cow::Owned(words.concat()),
    }
}

/// Returns the style of case or separator of a text, as words of a name; `None` for a text without letters.
pub(super) fn style(text: &str) -> Option<&'static str> {
    let has_upper = text.contains(char::is_uppercase);
    let has_lower = text.contains(char::is_lowercase);
    let separators: Vec<char> = text.chars().filter(|c| !is_identifier_char(*c)).collect();
    Some(match (has_upper, has_lower, separators.as_slice()) {
        (true, false, _) => "uppercase",
        (false, true, []) => "lowercase",
        (false, true, ['_', ..]) => "snake_case",
        (false, true, ['-', ..]) => "kebab_case",
        (_, _, ['.', ..]) => "dotted",
        (_, _, [' ', ..]) => "spaced",
        (true, true, []) if text.starts_with(char::is_lowercase) => "camel_case",
        (true, true, []) => "pascal_case",
        (true, true, _) => "mixed_case",
        (false, ..) => return None,
    })
}

/// Returns the rank of a text among texts that would get the same `name`.
///
/// The text of the lowest rank gets the name, independent of its place in the description. So a plain spelling has the
/// plain name.
pub(super) fn rank(text: &str, name: &str) -> u8 {
    let is_small = |c: char| is_identifier_char(c) && !c.is_uppercase();
    let is_separated = |is_letter: &dyn Fn(char) -> bool| {
        text.starts_with(is_letter)
            && text.ends_with(is_letter)
            && text.chars().all(|c| is_letter(c) || is_separator(c))
    };
    match text {
        text if text == name => 0,
        _ if is_separated(&is_small) => 1,
        _ if is_separated(&is_identifier_char) => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::{rank, style, with_operators, with_symbols};

    #[test]
    fn operators_are_words_only_at_the_ends() {
        for (text, spelled) in [
            ("-height", "_minus_height"),
            ("A+", "A_plus_"),
            (">=5", "_greater__equals_5"),
            ("!open", "_not_open"),
            ("sent<", "sent_less_"),
            ("--verbose", "verbose"),
            ("a-b", "a-b"),
            ("-", "-"),
            ("application/a+json", "application/a+json"),
        ] {
            assert_eq!(with_operators(text), spelled, "{text}");
        }
    }

    #[test]
    fn symbols_are_words_and_separators_are_none() {
        for (text, spelled) in [
            ("@type", "_at_type"),
            ("_id", "_underscore_id"),
            ("id_", "id_underscore_"),
            ("made_at", "made_at"),
            ("a/b.c", "a_slash_b_c"),
            ("-made_at", "_minus_made_at"),
            ("-", "_minus_"),
            ("\u{27a1} back", "_U27A1__back"),
        ] {
            assert_eq!(with_symbols(text), spelled, "{text}");
        }
    }

    #[test]
    fn the_plainest_spelling_has_the_least_rank() {
        let ranks = ["MadeAt", "made_at", "madeAt", "-made_at"].map(|text| rank(text, "MadeAt"));
        assert_eq!(ranks, [0, 1, 2, 3]);
        let styles = ["ASC", "asc", "made_at", "made-at", "made.at", "madeAt", "MadeAt", "Made_At", "12"].map(style);
        let words = ["uppercase", "lowercase", "snake_case", "kebab_case", "dotted", "camel_case", "pascal_case"];
        assert_eq!(styles[..7], words.map(Some));
        assert_eq!(styles[7..], [Some("mixed_case"), None]);
    }
}
