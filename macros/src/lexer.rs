//! Tokens of generated code, by the lexer of the compiler or of an editor's macro server.

use std::sync::OnceLock;

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// Returns the tokens of `code`, each with the span of the macro call.
///
/// The lexer of `proc-macro2` reads all text by itself first, without optimisation.
pub(crate) fn lex(code: &str) -> proc_macro2::TokenStream {
    // OK because generated code is tokens.
    let tokens = code.parse().unwrap_or_default();
    if is_lexed_at_the_call() { tokens } else { at_the_call(tokens) }.into()
}

/// Returns whether lexed tokens have the span of the macro call already.
///
/// In the compiler they do. rust-analyzer's macro server gives them offsets in the lexed text, which editors take for
/// offsets in the file that defines the macro.
fn is_lexed_at_the_call() -> bool {
    // OK because a process is either a compiler or a macro server.
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let probe = "probe".parse().ok().and_then(|tokens: TokenStream| tokens.into_iter().next());
        // Spans have no stable comparison but that of what `Debug` writes.
        probe.is_some_and(|token| format!("{:?}", token.span()) == format!("{:?}", Span::call_site()))
    })
}

/// Gives the span of the macro call to each token.
///
/// A span at the description's path would take go-to-definition there, too. But then an editor would map the path to every
/// token of the client when someone points at it.
fn at_the_call(tokens: TokenStream) -> TokenStream {
    let span = Span::call_site();
    let moved = |mut token| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), at_the_call(group.stream())).into();
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(moved).collect()
}
