//! Splits `"x-rate_limitID2"` into words, and joins words in a case.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::name;

/// Returns the words in `UpperCamelCase`, for types and variants.
pub(super) fn camel_case(words: &[String]) -> String {
    if words.iter().all(|word| has_clear_words(word)) {
        let mut camel = String::new();
        for word in words {
            capitalise(word, &mut camel);
        }
        return camel;
    }
    let joined: Vec<String> = words.iter().map(|word| spell_leading_sign(word)).collect();
    let cased = |word: &str| if is_code_point(word) { word.to_owned() } else { word.to_upper_camel_case() };
    before_digit(joined.join("_").split('_').map(cased).collect(), 'N')
}

/// Returns a name of at most `longest` characters: the first of the words, and as many of the last as fit.
///
/// `None` if the whole name is short enough, or if the first word is too long.
pub(super) fn shortened(words: &[String], whole: &str, longest: usize) -> Option<String> {
    let (first, rest) = words.split_first().filter(|_| whole.len() > longest)?;
    let first = camel_case(std::slice::from_ref(first));
    let rest = camel_case(rest);
    let room = longest.checked_sub(first.len())?;
    let starts = rest.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at);
    let last = starts.filter_map(|at| rest.get(at..)).find(|last| last.len() <= room)?;
    Some(first + last)
}

/// Returns the words in `snake_case`, for fields, methods and arguments.
pub(super) fn snake_case(words: &[String]) -> String {
    if words.iter().all(|word| has_clear_words(word)) {
        let mut snake = String::new();
        for word in words {
            separate(word, &mut snake);
        }
        return snake;
    }
    let joined: Vec<String> = words.iter().map(|word| spell_leading_sign(word)).collect();
    before_digit(joined.join("_").to_snake_case(), 'n')
}

/// Returns the words in `SHOUTY_SNAKE_CASE`, for constants.
pub(super) fn screaming_case(words: &str) -> String {
    before_digit(words.to_shouty_snake_case(), 'N')
}

/// Returns true if the text has only ASCII letters and digits, with a separator before letters only, and a lower-case
/// letter after each capital. Most texts are so, and changing their case is cheap: a word begins at each capital and separator.
fn has_clear_words(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [b'a'..=b'z', inside @ ..] | [b'A'..=b'Z', b'a'..=b'z', inside @ ..] = rest {
        rest = inside;
        while let [b'a'..=b'z' | b'0'..=b'9', more @ ..] | [b'A'..=b'Z', b'a'..=b'z', more @ ..] = rest {
            rest = more;
        }
        match rest {
            [] => return true,
            [b'_' | b'-' | b'.' | b'/' | b' ', more @ ..] => rest = more,
            _ => return false,
        }
    }
    false
}

/// Appends every part between separators with a capital.
fn capitalise(mut text: &str, camel: &mut String) {
    loop {
        let mut rest = text.as_bytes();
        while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', more @ ..] = rest {
            rest = more;
        }
        let (part, after) = text.split_at(text.len() - rest.len());
        let start = camel.len();
        camel.push_str(part);
        if let Some(first) = camel.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
        let Some(more) = after.get(1..) else { return };
        text = more;
    }
}

/// Appends every word in lower case, with `_` before it.
fn separate(text: &str, snake: &mut String) {
    let mut is_inside = false;
    for byte in text.bytes() {
        let is_separator = matches!(byte, b'_' | b'-' | b'.' | b'/' | b' ');
        if !is_separator {
            if !snake.is_empty() && (!is_inside || byte.is_ascii_uppercase()) {
                snake.push('_');
            }
            snake.push(char::from(byte.to_ascii_lowercase()));
        }
        is_inside = !is_separator;
    }
}

/// Returns the text with every symbol as a word: `>=` is `greater_equals`. A character without an English name becomes
/// its code point: `🎲` is `U1F3B2`.
pub(super) fn spell_symbols(word: &str) -> String {
    let mut text = String::new();
    for c in word.chars().filter(|c| !is_selector(*c)) {
        match spell_symbol(c) {
            Some(name) => text.extend(["_", name, "_"]),
            None if name::is_identifier_char(c) => text.push(c),
            None => text.extend(["_", &code_point(c), "_"]),
        }
    }
    if text.is_empty() { "empty".to_owned() } else { text }
}

/// Returns true if the words have a character that an identifier allows.
pub(super) fn has_letters(words: &[String]) -> bool {
    words.iter().any(|word| word.chars().any(name::is_identifier_char))
}

/// Returns every character as its code point. Different texts have different results.
pub(super) fn code_points(word: &str) -> String {
    word.chars().map(code_point).collect::<Vec<_>>().join("_")
}

/// Returns the code point of a character, in the notation of Unicode without its `+`: `U1F3B2`.
pub(super) fn code_point(c: char) -> String {
    format!("U{:04X}", u32::from(c))
}

/// Returns true for a code point, whose capitals do not change.
fn is_code_point(word: &str) -> bool {
    let digits = word.strip_prefix('U').filter(|digits| (4..=6).contains(&digits.len())).unwrap_or_default();
    digits.contains(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, 'A'..='F'))
}

/// Returns true for a variation selector, which only changes the display of the character before it.
pub(super) fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}')
}

/// Replaces a sign before a number by a word, since `+1` and `-1` differ. In a text without letters, every symbol
/// becomes a word.
fn spell_leading_sign(word: &str) -> String {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some('+'), Some(next)) if next.is_ascii_digit() => format!("plus_{}", chars_after(word)),
        (Some('-'), Some(next)) if next.is_ascii_digit() => format!("minus_{}", chars_after(word)),
        _ if !word.chars().any(name::is_identifier_char) => spell_symbols(word),
        _ => word.to_owned(),
    }
}

fn chars_after(word: &str) -> String {
    word.chars().skip(1).collect()
}

/// Prepends a letter to a text that begins with a digit, as identifiers cannot.
fn before_digit(text: String, prefix: char) -> String {
    if text.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{text}") } else { text }
}

pub(super) fn spell_symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '^' => "caret",
        '&' => "and",
        '|' => "pipe",
        '~' => "tilde",
        '_' => "underscore",
        ' ' => "space",
        '(' => "open",
        ')' => "close",
        '[' => "open_bracket",
        ']' => "close_bracket",
        '{' => "open_brace",
        '}' => "close_brace",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '\u{2264}' => "less_equals",
        '\u{2265}' => "greater_equals",
        '\u{2260}' => "not_equals",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use heck::{ToSnakeCase, ToUpperCamelCase};

    use super::{camel_case, has_clear_words, snake_case};

    /// Returns all texts of these characters with a length of at most six.
    fn texts() -> Vec<String> {
        let mut all = vec![String::new()];
        let mut longest = all.clone();
        for _ in 0..6 {
            longest =
                longest.iter().flat_map(|text| ["a", "B", "1", "_", "-"].map(|more| format!("{text}{more}"))).collect();
            all.extend_from_slice(&longest);
        }
        all
    }

    #[test]
    fn clear_words_are_cased_as_all_others() {
        let clear: Vec<String> = texts().into_iter().filter(|text| has_clear_words(text)).collect();
        assert!(clear.len() > 400, "{}", clear.len());
        for text in clear {
            let words = [text.clone(), "xY2z".to_owned()];
            let joined = words.join("_");
            let cased = (camel_case(std::slice::from_ref(&text)), snake_case(std::slice::from_ref(&text)));
            assert_eq!(cased, (text.to_upper_camel_case(), text.to_snake_case()), "{text}");
            assert_eq!(
                (camel_case(&words), snake_case(&words)),
                (joined.to_upper_camel_case(), joined.to_snake_case())
            );
            for separator in [".", "/", " "] {
                let other = [text.replace('_', separator)];
                assert!(has_clear_words(&other[0]), "{other:?}");
                assert_eq!((camel_case(&other), snake_case(&other)), cased, "{other:?}");
            }
        }
        for text in ["", "_a", "a_", "a__b", "a_2", "2a", "aB", "ABa", "A1", "a.2", "a+b", "é"] {
            assert!(!has_clear_words(text), "{text}");
        }
    }
}
