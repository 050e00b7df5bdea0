//! Defines a part of the generated code: text, with placeholders for the user's tokens.

use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt::{self, Debug, Display, Formatter};

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

    /// Returns the attribute that documents an item. Each line begins with a space, as after `///`.
    pub(crate) fn doc(lines: &str) -> Self {
        // Comments would need a token per line, and an editor would read a third slash as text.
        Self::verbatim(format!("#[doc={lines:?}]\n"))
    }

    /// Returns the code that a function writes.
    pub(crate) fn written(write: impl FnOnce(&mut Writer<'_, '_>)) -> Self {
        let written = Written { write: Cell::new(Some(write)), users: Cell::default() };
        Self { code: format!("{written}"), users: written.users.take() }
    }

    pub(super) fn tokens(&self, lex: Lexer) -> TokenStream {
        let tokens = lex(&self.code);
        if self.users.is_empty() { tokens } else { replaced(tokens, &mut self.users.iter().cloned().collect()) }
    }
}

/// Code that is being written.
///
/// A `Formatter` of `format!` appends text in code of the standard library, which is optimised. Most functions of
/// `String` are inlined into this crate, which is not, and cost ten times as much.
pub(crate) struct Writer<'w, 'f> {
    formatter: &'w mut Formatter<'f>,
    pub(super) users: Vec<TokenStream>,
}

// OK to ignore the results because writing to a `String` cannot fail.
impl Writer<'_, '_> {
    pub(crate) fn code(&mut self, code: &str) {
        let _ = self.formatter.write_str(code);
    }

    /// Writes a string literal. The debug form of a text is one.
    pub(super) fn literal(&mut self, text: &str) {
        let _ = Debug::fmt(text, self.formatter);
    }

    /// Writes a number or a boolean.
    pub(super) fn value(&mut self, value: &impl Display) {
        let _ = Display::fmt(value, self.formatter);
    }
}

/// The code of a function, which is run once when the code is displayed.
struct Written<F> {
    write: Cell<Option<F>>,
    users: Cell<Vec<TokenStream>>,
}

impl<F: FnOnce(&mut Writer<'_, '_>)> Display for Written<F> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut writer = Writer { formatter, users: Vec::new() };
        if let Some(write) = self.write.take() {
            write(&mut writer);
        }
        self.users.set(writer.users);
        Ok(())
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
