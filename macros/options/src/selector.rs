//! An entry of `only`.

use specweld_codegen::options::SelectorKind;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, LitStr, Token};

use crate::syntax::{identifier, stranger};

/// The methods of operations (OpenAPI 3.2 section 4.9).
const METHODS: [&str; 9] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

/// The method that matches each method.
const ANY_METHOD: &str = "*";

/// Reads an entry. After `!`, the entry excludes operations.
pub(crate) fn selector(input: ParseStream<'_>) -> syn::Result<SelectorKind> {
    if input.parse::<Option<Token![!]>>()?.is_some() {
        return criterion(input).map(|kind| SelectorKind::Not(Box::new(kind)));
    }
    criterion(input)
}

fn criterion(input: ParseStream<'_>) -> syn::Result<SelectorKind> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        return pattern(&literal.value()).map_err(|message| Error::new(literal.span(), message));
    }
    let expected = "expected \"METHOD /path\", \"operationId\", a method's name, or tag \"name\"";
    let name = identifier(input, expected)?;
    match name.to_string().as_str() {
        "tag" if input.peek(LitStr) => Ok(SelectorKind::Tag(input.parse::<LitStr>()?.value())),
        "tag" if input.peek(Token![=]) => {
            Err(Error::new(name.span(), "there is no `=` after `tag`\n  help: write `tag \"name\"`"))
        }
        other if input.peek(LitStr) => {
            let message = format!("`{other}` cannot be before a string\n  help: write `tag \"name\"` for a tag");
            Err(Error::new(name.span(), message))
        }
        method if METHODS.contains(&method) && input.peek(Token![/]) => {
            Err(Error::new(name.span(), format!("write method and path in quotes: \"{method} /..\"")))
        }
        _ => Ok(SelectorKind::Operation(name.unraw().to_string())),
    }
}

/// Returns the criterion for a text, which can have any method.
fn pattern(text: &str) -> Result<SelectorKind, String> {
    match text.trim().strip_prefix(ANY_METHOD).filter(|rest| rest.starts_with(char::is_whitespace)) {
        Some(path) if path.trim_start().starts_with('/') => {
            Ok(SelectorKind::Endpoint { method: ANY_METHOD.to_owned(), path: path.trim_start().to_owned() })
        }
        _ if text.starts_with('!') => {
            Err(format!("write `!` before the quotes: `!{:?}`", text.trim_start_matches('!').trim_start()))
        }
        _ => endpoint_or_id(text),
    }
}

/// Returns the endpoint for a text with two words, of which the second begins with a slash; otherwise the operation
/// with this id.
pub(crate) fn endpoint_or_id(text: &str) -> Result<SelectorKind, String> {
    match text.trim().split_once(char::is_whitespace).map(|(method, path)| (method, path.trim_start())) {
        Some((method, path)) if path.starts_with('/') => {
            let method = method.to_ascii_uppercase();
            if METHODS.contains(&method.as_str()) {
                Ok(SelectorKind::Endpoint { method, path: path.to_owned() })
            } else {
                Err(stranger("method", &method, &METHODS))
            }
        }
        _ if text.starts_with('/') => Err(format!("write a method before the path: \"GET {text}\"")),
        _ if text.trim().is_empty() => Err("this selector is empty".to_owned()),
        _ => Ok(SelectorKind::Operation(text.to_owned())),
    }
}
