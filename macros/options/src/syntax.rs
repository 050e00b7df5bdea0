//! The syntax elements of options, with errors that show the correct syntax.

use proc_macro2::Span;
use specweld_codegen::diagnostic::did_you_mean;
use syn::ext::IdentExt as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, Ident, LitStr, Token, braced, bracketed, token};

/// Words of other tools or of Rust, each with the word of the macro.
const SYNONYMS: [(&str, &str); 22] = [
    ("path", "spec"),
    ("file", "spec"),
    ("openapi", "spec"),
    ("description", "spec"),
    ("text", "inline"),
    ("operations", "only"),
    ("include", "only"),
    ("types", "schemas"),
    ("type", "schema"),
    ("struct", "schema"),
    ("enum", "schema"),
    ("model", "schema"),
    ("component", "schema"),
    ("field", "property"),
    ("member", "property"),
    ("method", "operation"),
    ("function", "operation"),
    ("tag", "group"),
    ("value", "variant"),
    ("argument", "parameter"),
    ("query", "parameter"),
    ("header", "parameter"),
];

/// Reads an identifier or a keyword.
pub(crate) fn identifier(input: ParseStream<'_>, expected: &str) -> syn::Result<Ident> {
    input.call(Ident::parse_any).map_err(|error| Error::new(error.span(), expected))
}

/// Reads the code of a finding or the kind of a change, as `unknown_key`, or as in messages: `unknown-key`, also in
/// quotes.
pub(crate) fn code(input: ParseStream<'_>, expected: &str) -> syn::Result<(Span, String)> {
    if input.peek(LitStr) {
        let literal = string(input)?;
        return Ok((literal.span(), literal.value()));
    }
    let first = identifier(input, expected)?;
    let mut code = first.to_string().replace('_', "-");
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        code.push('-');
        code.push_str(&identifier(input, expected)?.to_string());
    }
    Ok((first.span(), code))
}

pub(crate) fn string(input: ParseStream<'_>) -> syn::Result<LitStr> {
    if input.peek(Ident::peek_any) && input.peek2(Token![!]) {
        let name = identifier(input, "")?;
        return Err(computed(&name));
    }
    let help = if input.peek(token::Brace) {
        "\n  help: write it as a raw string: `r#\"..\"#`"
    } else if input.peek(Ident::peek_any) {
        "\n  help: write it in quotes"
    } else {
        ""
    };
    input.parse().map_err(|error: Error| Error::new(error.span(), format!("expected a string literal{help}")))
}

/// Returns the error about a macro call in place of a string.
pub(crate) fn computed(name: &Ident) -> Error {
    let help = if name == "include_str" {
        "write `spec = \"path\"`: the macro reads the file"
    } else {
        "for a generated description, let the build script write this call, too, and `include!` it"
    };
    let message =
        format!("the path must be a string literal, not `{name}!(..)`: macros in it are not expanded\n  help: {help}");
    Error::new(name.span(), message)
}

/// Reads the `=` after a key.
pub(crate) fn equals(input: ParseStream<'_>, key: &str) -> syn::Result<()> {
    let other = if input.peek(Token![=>]) {
        Some("=>")
    } else if input.peek(Token![==]) {
        Some("==")
    } else if input.peek(Token![:]) {
        Some(":")
    } else {
        None
    };
    let message = match other {
        Some(other) => format!("write `=` instead of `{other}`"),
        None if input.peek(Token![=]) => return input.parse::<Token![=]>().map(drop),
        None => format!("expected `=` after {key}"),
    };
    Err(Error::new(input.span(), message))
}

/// Reads a list in square brackets. Errors show the example.
pub(crate) fn brackets<'a>(input: ParseStream<'a>, example: &str) -> syn::Result<ParseBuffer<'a>> {
    if !input.peek(token::Bracket) {
        let message = format!("expected a list in square brackets\n  help: write `{example}`");
        return Err(Error::new(input.span(), message));
    }
    let content;
    bracketed!(content in input);
    Ok(content)
}

/// Reads entries in curly braces. Errors show the example.
pub(crate) fn braces<'a>(input: ParseStream<'a>, example: &str) -> syn::Result<ParseBuffer<'a>> {
    if !input.peek(token::Brace) {
        let message = format!("expected entries in curly braces\n  help: write `{example}`");
        return Err(Error::new(input.span(), message));
    }
    let content;
    braced!(content in input);
    Ok(content)
}

/// Reads one of the words that an option accepts.
pub(crate) fn choice<T: Copy>(input: ParseStream<'_>, choices: &[(&str, T)]) -> syn::Result<T> {
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let quotes = if input.peek(LitStr) { ", without quotes" } else { "" };
    let word = identifier(input, &format!("expected {}{quotes}", alternatives(&names)))?;
    let chosen = choices.iter().find(|(name, _)| word == name).map(|(_, choice)| *choice);
    chosen.ok_or_else(|| Error::new(word.span(), stranger("choice", &word.to_string(), &names)))
}

/// Returns the names in the form `a, b or c`.
fn alternatives(names: &[&str]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() => format!("{} or {last}", all.join(", ")),
        _ => names.concat(),
    }
}

/// Returns the message about an unknown name.
pub(crate) fn stranger(what: &str, name: &str, known: &[&str]) -> String {
    let synonym = SYNONYMS.iter().find(|(word, meant)| *word == name && known.contains(meant));
    let hint = synonym
        .map(|(_, meant)| format!("did you mean `{meant}`?"))
        .or_else(|| did_you_mean(name, known.iter().copied()))
        .unwrap_or_else(|| format!("there are {}", known.join(", ")));
    format!("there is no {what} `{name}`; {hint}")
}
