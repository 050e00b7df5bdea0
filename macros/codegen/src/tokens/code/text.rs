//! Defines a part of the generated code: text, with placeholders for the user's tokens.

use std::collections::VecDeque;
use std::fmt::Write;

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::names::Name;

/// A part of the generated code.
#[derive(Debug, Default, Clone)]
pub(crate) struct Text {
    pub(super) code: String,
    /// Tokens of the user, in the order of the placeholders [`USERS`].
    pub(super) users: Vec<TokenStream>,
}

/// The placeholder in the text for tokens of the user.
pub(super) const USERS: &str = "__users_tokens";

impl Text {
    /// Returns code as it is. Its delimiters are balanced.
    pub(crate) fn verbatim(code: impl Into<String>) -> Self {
        Self { code: code.into(), users: Vec::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.code.is_empty()
    }

    /// Returns true if the code is only this name.
    pub(crate) fn is(&self, name: &Name) -> bool {
        self.users.is_empty() && self.code.strip_prefix(name.prefix()).map(str::trim_end) == Some(name.text())
    }

    /// Appends the documentation of an item. Each line begins with a space, as after `///`.
    pub(crate) fn doc(&mut self, lines: &str) {
        // Comments would need a token per line, and an editor would read a third slash as text.
        self.push("#[doc=");
        self.literal(lines);
        self.push("]\n");
    }

    pub(crate) fn push(&mut self, code: &str) {
        self.code.push_str(code);
    }

    pub(super) fn literal(&mut self, text: &str) {
        // OK because writing to a `String` cannot fail, and the debug form of a text is a Rust literal.
        let _ = write!(self.code, "{text:?} ");
    }

    pub(super) fn tokens(&self, lex: Lexer) -> TokenStream {
        let tokens = lex(&self.code);
        if self.users.is_empty() { tokens } else { replaced(tokens, &mut self.users.iter().cloned().collect()) }
    }
}

/// A function that converts text to tokens.
pub type Lexer = fn(&str) -> TokenStream;

/// Replaces each placeholder by tokens of the user.
fn replaced(tokens: TokenStream, users: &mut VecDeque<TokenStream>) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(name) if name == USERS => users.pop_front().unwrap_or_default(),
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), replaced(group.stream(), users));
            inside.set_span(group.span());
            TokenTree::Group(inside).into()
        }
        other => other.into(),
    };
    tokens.into_iter().map(replace).collect::<Vec<TokenStream>>().into_iter().collect()
}
