//! Options as text for a macro call in another place.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::OptionText;

/// The maximum number of characters of an option on one line.
const WIDTH: usize = 100;
/// The spaces before an item of an option with several lines.
const INDENT: &str = "        ";

/// Texts that replace literals, by the byte at which each literal begins.
pub(super) type Replaced = BTreeMap<usize, String>;

impl OptionText {
    /// Returns each option in the grammar of the macro, with some literals replaced. An option that is too long for a
    /// line has a line per item, for a call in the first column.
    pub(super) fn written(&self, replaced: &Replaced) -> Vec<String> {
        // OK because the text was parsed before, so that it has tokens.
        let tokens: Vec<TokenTree> = self.text.parse::<TokenStream>().unwrap_or_default().into_iter().collect();
        let options = tokens.split(is_comma).filter(|option| !option.is_empty());
        options.map(|option| written_option(option, replaced)).collect()
    }
}

fn written_option(option: &[TokenTree], replaced: &Replaced) -> String {
    let line = line(option, replaced);
    match option.split_last() {
        Some((TokenTree::Group(group), before)) if line.chars().count() > WIDTH => {
            let (open, close) = brackets(group);
            let items: Vec<TokenTree> = group.stream().into_iter().collect();
            let items = items.split(is_comma).filter(|item| !item.is_empty());
            let items: Vec<String> = items.map(|item| format!("{INDENT}{},\n", self::line(item, replaced))).collect();
            format!("{} {open}\n{}    {close}", self::line(before, replaced), items.concat())
        }
        _ => line,
    }
}

/// Returns tokens on one line, in the style of Rust.
fn line(tokens: &[TokenTree], replaced: &Replaced) -> String {
    let mut out = String::new();
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        if before.is_some_and(|before| is_apart(before, token)) {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) => out.push_str(&in_brackets(group, replaced)),
            TokenTree::Literal(literal) => match replaced.get(&literal.span().byte_range().start) {
                Some(text) => out.push_str(text),
                None => out.push_str(&literal.to_string()),
            },
            other => out.push_str(&other.to_string()),
        }
        before = Some(token);
    }
    out
}

fn in_brackets(group: &Group, replaced: &Replaced) -> String {
    let mut inside: Vec<TokenTree> = group.stream().into_iter().collect();
    inside.pop_if(|last| is_comma(last));
    let inside = line(&inside, replaced);
    let (open, close) = brackets(group);
    if group.delimiter() == Delimiter::Brace && !inside.is_empty() {
        return format!("{open} {inside} {close}");
    }
    format!("{open}{inside}{close}")
}

fn brackets(group: &Group) -> (&'static str, &'static str) {
    match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// Returns true if there is a space between two tokens.
fn is_apart(before: &TokenTree, next: &TokenTree) -> bool {
    let is = |token: &TokenTree, mark| matches!(token, TokenTree::Punct(it) if it.as_char() == mark);
    let is_arguments = matches!((before, next), (TokenTree::Ident(_), TokenTree::Group(it)) if it.delimiter() == Delimiter::Parenthesis);
    if is(next, ',') || is(before, '!') || is_arguments {
        return false;
    }
    let is_adjacent = before.span().byte_range().end == next.span().byte_range().start;
    is(before, ',') || is(before, '=') || is(next, '=') || !is_adjacent
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == ',')
}
