//! The options of a client, as the macro, the build script and the command line read them. Each has a span.
//!
//! ```text
//! call    = string | option ("," option)* ","?
//! option  = "spec" "=" string                          a path
//!         | "inline" "=" string                        the description itself
//!         | "overlays" "=" "[" string,* "]"              paths
//!         | "only" "=" "[" ("!"? ("METHOD /path" | "operationId" | name | "tag" string)),* "]"  with patterns
//!         | "schemas" "=" "[" string,* "]"            the names of components
//!         | "rename" "=" "{" (kind string "=" name),* "}" a kind is "operation", "group", "schema", "property", ..
//!         | "replace" "=" "{" (("schema" | "format") string "=" path),* "}"
//!         | "relax" "=" "[" string,* "]"                such as "Schema.property"
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
//!         | "xml" "=" ("true" | "false")
//!         | "allow" "=" "[" (code string?),* "]"       of a warning, such as ambiguous, and a JSON pointer
//!         | "deny" "=" "[" code,* "]"                  of a warning
//!         | "compatible_with" "=" string               a path
//!         | "accept" "=" "[" (kind string?),* "]"      of a change that breaks, such as member_removed "Pet.name"
//! ```

mod bytes;
mod call;
mod new_name;
mod option;
mod path;
mod reader;
mod selector;
mod set_once;
mod syntax;
#[cfg(test)]
mod tests;
#[cfg(feature = "text")]
pub mod text;

pub use bytes::read_bytes;
pub use call::{Call, Description};
