//! Api → Names: every identifier, decided once and in a fixed order.
//!
//! The grammar of names, with what is tried next where a name is taken or not legal:
//!
//! | thing | name | then |
//! |---|---|---|
//! | component | its own words, `UpperCamel` | the words of its file, then of its folders, before it; symbols as words; the style of its case or separators behind it |
//! | inline type | the words of the component or operation and the way from there, at most 60 letters | all words; the names of its other places; the JSON pointer below `components`; a number |
//! | inline type of several operations | its title; the last words of its places; its members and `Error` | as an inline type |
//! | another place of an inline type | an alias with the name of the place | none |
//! | component `Body_<function, path and method>` | the words of its operation and `Body`, if the operation has a shorter name; an inline type in it begins with these | as a component |
//! | what callers send of a type that servers send otherwise | the type's name and `Request` | the same with `Input`, `Sent` |
//! | union variant | the component's words without those of the union, or what tells it apart | all words, `..Value` |
//! | enum variant | the value's words, with operators at its ends | all symbols as words; the style of its case or separators; `..Value` |
//! | field | the member's words, `snake_case`, with operators at its ends | all symbols as words; the style of its case or separators; `.._field` |
//! | setter | the field's name; for `null` that and `_null`, after all others | the same after `set_`, as often as it takes |
//! | operation | the option `operation_names`; by default `operationId` without the parts that frameworks add, else method and path | `call_` before the name of a trait's method; method and path, with `by` before placeholders, with `path` before all |
//! | group | the tag or the extension, without `controller` at its end | the same with `group`; its code points |
//! | operation in a group | the method's name in an extension, or the operation's name without the words of the group, if that is no keyword | as an operation |
//! | call, results | the operation's words, and `Response` or `Error` | the same with an underscore |
//! | multipart body | as any type | its words and `Parts` |
//! | further way to send a body | the method's, `as` and the media type's short name | the same and `body` |
//! | further way to read a success | `as` and the media type's short name | the same and `response` |
//! | headers of a success | the operation's words and `Headers` | the same with an underscore |
//! | webhook, callback | its key, for a callback after the operation's words | the same with its method; the JSON pointer |
//! | parameter | its words, with operators at its ends | its words after its location; symbols and style as for fields |
//!
//! Of several that would get the same name, the plainest spelling gets it: `height` before `-height`, `id` before `_id`, `asc`
//! before `ASC`. Otherwise the first in the description is named first, so that an addition at the end renames nothing.

mod assign;
mod case;
mod fastapi_body;
mod fields_and_variants;
mod groups;
mod keyword;
mod name;
mod operations;
mod rename;
mod scope;
mod servers;
mod spelling;
#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests;
mod traits;
mod types;
mod webhooks;

pub use fields_and_variants::Setter;
pub use groups::GroupNames;
pub use name::Name;
pub use operations::{HeaderNames, OperationNames, ResponseNames};
pub use servers::{ServerNames, VariableNames};
pub use types::TypeNames;

use crate::diagnostic::Findings;
use crate::ir::{Api, TypeId};
use crate::options::Options;

/// Every identifier of a client; parallel to the [`Api`] and looked up by its ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    /// By [`TypeId`].
    pub types: Vec<TypeNames>,
    /// By position among the operations.
    pub operations: Vec<OperationNames>,
    /// By position among the groups.
    pub groups: Vec<GroupNames>,
    /// By position among the servers.
    pub servers: Vec<ServerNames>,
    /// By position among the webhooks.
    pub webhooks: Vec<Name>,
}

impl Names {
    /// The names of a type.
    pub fn get(&self, id: TypeId) -> Option<&TypeNames> {
        self.types.get(id.0)
    }
}

/// Gives everything its name; what cannot be settled is a finding.
pub(crate) fn assign_all(api: &Api, options: &Options, findings: &mut Findings) -> Names {
    rename::check_renames(api, options, findings);
    let options = &*rename::without_refused(options);
    let types = types::assign_type_names(api, options, findings);
    let (operations, groups) = operations::assign_operation_names(api, options, findings);
    Names {
        types,
        operations,
        groups,
        servers: servers::assign_server_names(api, findings),
        webhooks: webhooks::assign_webhook_names(api, findings),
    }
}
