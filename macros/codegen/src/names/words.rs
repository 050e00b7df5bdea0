//! `"x-rate_limitID2"` into words, and words into a case.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `UpperCamelCase`, for types and variants.
pub(super) fn camel(words: &[String]) -> String {
    let joined: Vec<String> = words.iter().map(|word| signs(word)).collect();
    not_a_digit(joined.join("_").to_upper_camel_case(), 'N')
}

/// `snake_case`, for fields, methods and arguments.
pub(super) fn snake(words: &[String]) -> String {
    let joined: Vec<String> = words.iter().map(|word| signs(word)).collect();
    not_a_digit(joined.join("_").to_snake_case(), 'n')
}

/// `SHOUTY_SNAKE_CASE`, for constants.
pub(super) fn shouty(words: &str) -> String {
    not_a_digit(words.to_shouty_snake_case(), 'N')
}

/// The spelling that the author chose, so far as Rust allows it: upper and lower case are kept.
pub(super) fn spelled(word: &str) -> String {
    let kept: String = word.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    not_a_digit(kept.trim_matches('_').to_owned(), 'N')
}

/// Every symbol as a word: `>=` is `greater_equals`.
pub(super) fn symbols(word: &str) -> String {
    let mut text = String::new();
    for c in word.chars() {
        match symbol(c) {
            Some(name) => text.extend(["_", name, "_"]),
            None => text.push(c),
        }
    }
    if word.is_empty() { "empty".to_owned() } else { text }
}

/// A sign before a number is a word, since `+1` and `-1` are two things; and symbols alone are words, or nothing is left.
fn signs(word: &str) -> String {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some('+'), Some(next)) if next.is_ascii_digit() => format!("plus_{}", chars_after(word)),
        (Some('-'), Some(next)) if next.is_ascii_digit() => format!("minus_{}", chars_after(word)),
        _ if !word.chars().any(char::is_alphanumeric) => symbols(word),
        _ => word.to_owned(),
    }
}

fn chars_after(word: &str) -> String {
    word.chars().skip(1).collect()
}

/// Identifiers do not start with a digit.
fn not_a_digit(text: String, prefix: char) -> String {
    if text.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{text}") } else { text }
}

fn symbol(c: char) -> Option<&'static str> {
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
        _ => return None,
    })
}
