//! Paths of the user's types and traits in options.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use specweld_codegen::options::Path;
use syn::parse::ParseStream;
use syn::{Error, Token};

/// Names that need no path: types and derivable traits of the prelude, and keywords in types.
#[rustfmt::skip] // a table
const KNOWN: [&str; 41] = [
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
    "Box", "Option", "Result", "String", "Vec",
    "Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd",
    "as", "const", "dyn", "fn", "for", "impl", "mut", "true", "false", "_",
];

/// Reads all tokens up to the next comma outside angle brackets.
pub(crate) fn path(input: ParseStream<'_>, expected: &str) -> syn::Result<Path> {
    let span = input.span();
    let mut tokens = Vec::new();
    let mut depth = 0_usize;
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let token: TokenTree = input.parse()?;
        match &token {
            TokenTree::Punct(it) if it.as_char() == '<' => depth += 1,
            TokenTree::Punct(it) if it.as_char() == '>' => depth = depth.saturating_sub(1),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                return Err(Error::new(group.span(), format!("expected {expected}")));
            }
            TokenTree::Literal(literal) => return Err(Error::new(literal.span(), format!("expected {expected}"))),
            _ => {}
        }
        tokens.push(token);
    }
    if tokens.is_empty() { Err(Error::new(span, format!("expected {expected}"))) } else { Ok(Path(marked(&tokens))) }
}

/// Returns the tokens with [`Path::HERE`] before each path that is relative to the module of the macro call.
fn marked(tokens: &[TokenTree]) -> TokenStream {
    let mut out = TokenStream::new();
    for (position, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) => mark(word, (tokens.get(..position), tokens.get(position + 1..)), &mut out),
            TokenTree::Group(group) => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let mut marked = Group::new(group.delimiter(), marked(&inside));
                marked.set_span(group.span());
                out.extend([TokenTree::Group(marked)]);
            }
            other => out.extend([other.clone()]),
        }
    }
    out
}

/// Adds a word to `out`. If a relative path begins with the word, [`Path::HERE`] is added before it.
fn mark(word: &Ident, (before, behind): (Option<&[TokenTree]>, Option<&[TokenTree]>), out: &mut TokenStream) {
    let is = |token: Option<&TokenTree>, mark| matches!(token, Some(TokenTree::Punct(it)) if it.as_char() == mark);
    let last = before.and_then(<[TokenTree]>::last);
    let mut next = behind.unwrap_or_default().iter();
    let (first, second) = (next.next(), next.next());
    let leads = is(first, ':') && is(second, ':');
    // A lifetime and the name of an associated type, as in `Iterator<Item = T>`, are no paths.
    let is_path = !is(last, ':') && !is(last, '\'') && !is(first, '=');
    let text = word.to_string();
    let here = Ident::new(Path::HERE, word.span());
    match text.as_str() {
        "self" if is_path && leads => out.extend([TokenTree::Ident(here)]),
        "super" if is_path => out.extend(joined(here, word)),
        // The first name of a longer path is `crate` or another crate.
        _ if !is_path || leads || KNOWN.contains(&text.as_str()) => out.extend([TokenTree::Ident(word.clone())]),
        _ => out.extend(joined(here, word)),
    }
}

/// Returns `here::word`.
fn joined(here: Ident, word: &Ident) -> impl Iterator<Item = TokenTree> {
    let colon = |spacing, span: Span| {
        let mut colon = Punct::new(':', spacing);
        colon.set_span(span);
        TokenTree::Punct(colon)
    };
    let colons = [colon(Spacing::Joint, word.span()), colon(Spacing::Alone, word.span())];
    std::iter::once(TokenTree::Ident(here)).chain(colons).chain([TokenTree::Ident(word.clone())])
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn relative_paths_are_marked() {
        for (path, marked) in [
            (quote!(Money), quote!(__here::Money)),
            (quote!(self::money::Money), quote!(__here::money::Money)),
            (quote!(super::Money), quote!(__here::super::Money)),
            (quote!(Vec<Money>), quote!(Vec<__here::Money>)),
            (
                quote!(A<'static, [u8; N], (B, u8), Item = C>),
                quote!(__here::A<'static, [u8; __here::N], (__here::B, u8), Item = __here::C>),
            ),
            (quote!(<A as B>::C), quote!(<__here::A as __here::B>::C)),
            (quote!(crate::Money), quote!(crate::Money)),
            (quote!(::money::Money), quote!(::money::Money)),
            (quote!(money::Money<String>), quote!(money::Money<String>)),
        ] {
            let tokens: Vec<_> = path.into_iter().collect();
            assert_eq!(super::marked(&tokens).to_string(), marked.to_string());
        }
    }
}
