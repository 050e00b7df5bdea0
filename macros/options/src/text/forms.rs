//! The forms of strings and keys of TOML in the grammar of the macro, by option.

use proc_macro2::{TokenStream, TokenTree};

/// The form of the strings of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strings {
    /// A string literal.
    Text,
    /// The words in the string, such as a name, a path or a choice.
    Words,
    /// A word, and the rest of the string as a literal: `untyped "#/a"`.
    Code,
    /// An entry of `only`.
    Selector,
}

/// The form of the keys of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// A word without quotes, or a string literal.
    Plain,
    /// A word, and the rest of the key as a literal: `schema "Pet"`.
    Named,
    /// One of some words, or a string literal.
    Types,
    /// A string literal.
    Text,
}

/// Returns the forms of an option. An option with strings only has the forms of the last line.
pub(super) fn forms(option: &str) -> (Strings, Keys) {
    match option {
        "operation_names" | "group" | "extra" | "formats" | "mock" | "examples" | "xml" | "paginate" => {
            (Strings::Words, Keys::Plain)
        }
        "rename" | "replace" => (Strings::Words, Keys::Named),
        "derive" => (Strings::Words, Keys::Types),
        "allow" | "deny" | "accept" => (Strings::Code, Keys::Plain),
        "only" => (Strings::Selector, Keys::Plain),
        _ => (Strings::Text, Keys::Plain),
    }
}

impl Strings {
    /// Returns the tokens of a string.
    pub(super) fn tokens(self, text: &str) -> String {
        match self {
            Self::Words if is_one_value(text) => text.to_owned(),
            Self::Text | Self::Words => literal(text),
            Self::Code => named(text).unwrap_or_else(|| if is_word(text) { text.to_owned() } else { literal(text) }),
            Self::Selector => match text.trim_start().strip_prefix('!') {
                Some(excluded) => format!("! {}", selector(excluded)),
                None => selector(text),
            },
        }
    }
}

impl Keys {
    /// Returns the tokens of a key. A key in quotes in the file is a literal.
    pub(super) fn tokens(self, key: &str, written: &str) -> String {
        let is_bare = is_identifier(key) && !written.starts_with(['"', '\'']);
        let plain = || if is_bare { key.to_owned() } else { literal(key) };
        match self {
            Self::Plain => plain(),
            Self::Named => named(key).unwrap_or_else(plain),
            Self::Types if matches!(key, "all" | "structs" | "enums" | "unions") => plain(),
            Self::Types | Self::Text => literal(key),
        }
    }
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

fn selector(text: &str) -> String {
    let tag = text.trim_start().strip_prefix("tag").filter(|rest| rest.starts_with(char::is_whitespace));
    tag.map_or_else(|| literal(text), |tag| format!("tag {}", literal(tag.trim())))
}

/// Returns `word "rest"` for a text with a word and a rest.
fn named(text: &str) -> Option<String> {
    let (word, rest) = text.trim_start().split_once(char::is_whitespace)?;
    is_word(word).then(|| format!("{word} {}", literal(rest.trim())))
}

/// Returns true for an identifier that can contain dashes, such as the code of a finding.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.split('-').all(is_identifier)
}

fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|it| it.is_ascii_alphabetic() || it == '_')
        && letters.all(|it| it.is_ascii_alphanumeric() || it == '_')
        && text != "_"
}

/// Returns true for tokens without a comma outside of brackets, so that they cannot be two entries.
fn is_one_value(text: &str) -> bool {
    let Ok(tokens) = text.parse::<TokenStream>() else { return false };
    let mut depth = 0_usize;
    let mut is_one = !tokens.is_empty() && !text.contains("//") && !text.contains("/*");
    for token in tokens {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            TokenTree::Punct(mark) if mark.as_char() == '>' => depth = depth.saturating_sub(1),
            TokenTree::Punct(mark) if mark.as_char() == ',' && depth == 0 => is_one = false,
            _ => {}
        }
    }
    is_one
}
