//! The new name in an entry of `rename`.

use specweld_codegen::options::RenameKind;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, Ident, LitStr, Token};

use crate::syntax::identifier;

/// Reads an identifier. The name of a type or a variant must begin with a capital.
pub(crate) fn new_name(input: ParseStream<'_>, kind: RenameKind) -> syn::Result<Ident> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        let help = match literal.parse::<Ident>() {
            Ok(name) => format!("write `{name}`"),
            Err(_) => "write an identifier".to_owned(),
        };
        return Err(Error::new(literal.span(), format!("the new name has no quotes\n  help: {help}")));
    }
    let name = identifier(input, "expected the new name, an identifier")?;
    if input.peek(Token![::]) {
        return Err(Error::new(name.span(), "the new name is one identifier, not a path"));
    }
    let text = name.unraw().to_string();
    if matches!(text.as_str(), "self" | "Self" | "super" | "crate" | "_") {
        return Err(Error::new(name.span(), format!("`{text}` cannot be a name in Rust")));
    }
    let is_type = matches!(kind, RenameKind::Schema | RenameKind::Variant);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if is_type && first.is_lowercase() => {
            let capital: String = first.to_uppercase().chain(letters).collect();
            let message = format!("the name of a type or a variant begins with a capital\n  help: write `{capital}`");
            Err(Error::new(name.span(), message))
        }
        _ => Ok(name),
    }
}
