//! Generated code as formatted text.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token};

use crate::Generated;

/// The size of the stack for formatting, in bytes. Unused pages of the stack cost nothing.
const STACK: usize = 256 << 20;

/// Returns the code, formatted unless the formatter fails.
pub fn formatted(code: &Generated) -> String {
    let code = documented_by_line(code.to_token_stream()).to_string();
    let text = code.clone();
    let format = move || syn::parse_file(&text).ok().map(|file| prettyplease::unparse(&file));
    // The parser and the printer recurse at each level of the code, so they get a separate stack.
    let formatting = std::thread::Builder::new().stack_size(STACK).spawn(format).ok();
    let formatted = formatting.and_then(|formatting| formatting.join().ok().flatten());
    formatted.unwrap_or(code)
}

/// Splits each `#[doc = ".."]` into one attribute per line, which the formatter writes as `///` comments.
fn documented_by_line(code: TokenStream) -> TokenStream {
    code.into_iter().map(split).collect::<Vec<TokenStream>>().into_iter().collect()
}

fn split(token: TokenTree) -> TokenStream {
    let TokenTree::Group(group) = token else { return token.into() };
    let text = (group.delimiter() == Delimiter::Bracket).then(|| documentation.parse2(group.stream()));
    if let Some(Ok(text)) = text {
        let text = text.value();
        // Unlike `lines()`, this keeps an empty last line, which separates this attribute from the next.
        let lines = text.split('\n');
        // The `#` of the first line precedes the group.
        return quote!(#([doc = #lines])#*);
    }
    let mut inside = Group::new(group.delimiter(), documented_by_line(group.stream()));
    inside.set_span(group.span());
    TokenTree::Group(inside).into()
}

/// Parses the inside of `#[doc = ".."]`.
fn documentation(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let name: Ident = input.parse()?;
    if name != "doc" {
        return Err(input.error("expected `doc`"));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

#[cfg(test)]
mod tests {
    use super::documented_by_line;

    #[test]
    fn documentation_is_written_by_line() {
        let code = quote::quote!(
            mod a {
                #[doc = " a\n\n b\n"]
                #[x]
                fn f() -> [u8; 1] {
                    [0]
                }
            }
        );
        let lines = quote::quote!(
            mod a {
                #[doc = " a"]
                #[doc = ""]
                #[doc = " b"]
                #[doc = ""]
                #[x]
                fn f() -> [u8; 1] {
                    [0]
                }
            }
        );
        assert_eq!(documented_by_line(code).to_string(), lines.to_string());
    }
}
