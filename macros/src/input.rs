//! The grammar of the macro: its options, each with its span.
//!
//! ```text
//! input   = "(" path-to-the-runtime ")" ( string | option ("," option)* ","? )
//! option  = "spec" "=" string                          a path
//!         | "inline" "=" string                        the description itself
//!         | "only" "=" "[" ("METHOD /path" | "operationId" | name | "tag" string),* "]"
//!         | "schemas" "=" "[" string,* "]"            the names of components
//!         | "rename" "=" "{" (kind string "=" name),* "}" a kind is "operation", "group", "schema", "property", ..
//!         | "replace" "=" "{" (("schema" | "format") string "=" path),* "}"
//!         | ("secret" | "public") "=" "[" string,* "]"  such as "Schema.property", "operation.parameter", "*.token"
//!         | "derive" "=" ("[" path,* "]" | "{" (types "=" "[" path,* "]"),* "}")
//!                                                      types are "all", "structs", "enums", "unions" or a string
//!         | "env" "=" "{" ((kind | string) "=" (string | "[" string,* "]")),* "}"
//!                                                      a kind is "bearer", "api_key", "basic" or "client_credentials"
//!         | "paginate" "=" "{" (string "=" kind ("(" (argument "=" value),* ")")?),* "}"
//!                                                      kinds are "cursor", "offset", "page", "link", "next_url", "none"
//!         | "idempotency_key" "=" string             the name of a header
//!         | "operation_names" "=" ("shortened" | "declared" | "path")
//!         | "group" "=" ("tags" | "none")
//!         | "extra" "=" ("keep" | "ignore")
//!         | "formats" "=" ("lenient" | "strict")
//!         | "mock" "=" ("true" | "false")
//!         | "examples" "=" ("true" | "false")
//!         | "allow" "=" "[" (code string?),* "]"       of a warning, such as ambiguous, and a JSON pointer
//!         | "deny" "=" "[" code,* "]"                  of a warning
//!         | "compatible_with" "=" string               a path
//!         | "accept" "=" "[" (kind string?),* "]"      of a change that breaks, such as member_removed "Pet.name"
//! ```

mod contract;
mod derive;
mod env;
mod idempotency_key;
mod new_name;
mod option_values;
mod paginate;
mod path;
mod reader;
mod rename;
mod secrecy;
mod selection;
mod selector;
mod set_once;
mod syntax;

use proc_macro2::{Span, TokenStream};
use specweld_codegen::options::Options;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token, parenthesized};

use self::reader::Reader;

/// The parsed arguments of the macro.
pub(crate) struct Input {
    /// The path to the runtime crate.
    pub(crate) krate: TokenStream,
    /// The source of the description. `None` is an error.
    pub(crate) description: Option<Description>,
    /// The path of the description whose clients must not break.
    pub(crate) older: Option<LitStr>,
    pub(crate) options: Options,
    /// The span of each option, by its `id`.
    pub(crate) spans: Vec<Span>,
    /// The errors of the call. Valid input is kept beside them, for a stand-in client.
    pub(crate) faults: Option<Error>,
}

/// The source of the description.
pub(crate) enum Description {
    /// A file with this path.
    File(LitStr),
    /// The text in this literal.
    Inline(LitStr),
}

impl Description {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::File(literal) | Self::Inline(literal) => literal.span(),
        }
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let mut reader = Reader::default();
        let start = input.span();
        if input.peek(LitStr) && !input.peek2(Token![=]) {
            reader.spec.set(start, input.parse()?, &mut reader.faults);
            input.parse::<Option<Token![,]>>()?;
            if !input.is_empty() {
                let message = "write `spec = \"..\", ..` to give options beside the path";
                reader.faults.add(Error::new(input.span(), message));
                input.parse::<TokenStream>()?;
            }
        } else {
            reader.list(input, Reader::option);
        }
        Ok(reader.finish(krate, start))
    }
}

#[cfg(test)]
mod tests;
