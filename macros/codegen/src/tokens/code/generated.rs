//! Assembles the generated code: a private module, and the exports of its items.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use super::text::{Lexer, Text};
use super::token_trees;
use crate::diagnostic::Finding;

/// Generated code as text, which can be lexed into tokens: a private module, and the exports of its items.
#[derive(Debug, Default)]
pub struct Generated {
    /// The header of the module, without its braces.
    head: Text,
    /// The exports after the module.
    exports: Text,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Items(Text),
    /// The module without its braces, and its items.
    Module(Text, Vec<Text>),
}

impl Generated {
    pub(crate) fn within(head: Text, exports: Text) -> Self {
        Self { head, exports, parts: Vec::new() }
    }

    /// Returns true if there is no code.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Adds items before all others.
    pub(crate) fn first_items(&mut self, items: Text) {
        self.parts.insert(0, Part::Items(items));
    }

    /// Returns the finding that the code is near the limit of rust-analyzer.
    pub(crate) fn large_client(&self) -> Option<Finding> {
        let texts = self.parts.iter().flat_map(|part| match part {
            Part::Items(items) => std::slice::from_ref(items),
            Part::Module(_, items) => items.as_slice(),
        });
        token_trees::large_client(texts.map(|text| text.code.as_str()))
    }

    pub(crate) fn items(&mut self, items: Text) {
        self.parts.push(Part::Items(items));
    }

    /// Returns the tokens that `lex` makes of the text.
    /// A macro passes the compiler's lexer, which is many times faster than that of `proc-macro2`.
    pub fn tokens(&self, lex: Lexer) -> TokenStream {
        self.tokens_with(TokenStream::new(), lex)
    }

    /// Returns the tokens, with additional items at the beginning of the module.
    pub fn tokens_with(&self, items: TokenStream, lex: Lexer) -> TokenStream {
        // Streams are added as lists of streams: a stream itself would be copied, token by token.
        let mut tokens = items;
        for part in &self.parts {
            match part {
                Part::Items(items) => tokens.extend([items.tokens(lex)]),
                Part::Module(head, items) => {
                    tokens.extend([head.tokens(lex)]);
                    tokens.append(Group::new(Delimiter::Brace, self::tokens(items, lex)));
                }
            }
        }
        let mut whole = self.head.tokens(lex);
        whole.append(Group::new(Delimiter::Brace, tokens));
        whole.extend([self.exports.tokens(lex)]);
        whole
    }

    /// Adds a module. `head` is the module without its braces.
    pub(crate) fn module(&mut self, head: Text, items: Vec<Text>) {
        self.parts.push(Part::Module(head, items));
    }
}

impl ToTokens for Generated {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // OK because `quote!` writes tokens, names are identifiers, and delimiters are balanced.
        tokens.extend(self.tokens(|code| code.parse().unwrap_or_default()));
    }
}

/// Lexes items into tokens. Successive items without tokens of the user are lexed at once.
fn tokens(items: &[Text], lex: Lexer) -> TokenStream {
    let (mut tokens, mut run) = (TokenStream::new(), Text::default());
    for item in items {
        if item.users.is_empty() {
            run.code.push_str(&item.code);
        } else {
            tokens.extend([run.tokens(lex), item.tokens(lex)]);
            run = Text::default();
        }
    }
    tokens.extend([run.tokens(lex)]);
    tokens
}
