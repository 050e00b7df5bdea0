//! Lexes generated code with the lexer of the compiler or of an editor's macro server.

use std::sync::OnceLock;

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// Returns the tokens of `code`, each with the span of the macro call.
///
/// The lexer of `proc-macro2` would first read all text itself, without optimisation.
pub(crate) fn lex(code: &str) -> proc_macro2::TokenStream {
    // OK because generated code is tokens.
    let tokens = code.parse().unwrap_or_default();
    if is_lexed_at_the_call() { tokens } else { at_the_call(tokens) }.into()
}

/// Returns true if lexed tokens already have the span of the macro call.
///
/// In the compiler, they have that span. The macro server of rust-analyzer returns offsets in the lexed text. Editors
/// would use them as offsets in the file that defines the macro.
fn is_lexed_at_the_call() -> bool {
    // OK because a process is either a compiler or a macro server.
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let probe = "probe".parse().ok().and_then(|tokens: TokenStream| tokens.into_iter().next());
        // The output of `Debug` is the only stable comparison of spans.
        probe.is_some_and(|token| format!("{:?}", token.span()) == format!("{:?}", Span::call_site()))
    })
}

/// Returns the tokens with the span of the macro call on each of them.
///
/// With the span of the description's path, go-to-definition would open that path, too. But an editor would then
/// connect the path with every token of the client.
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
