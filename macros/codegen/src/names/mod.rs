//! Api → Names: every identifier, decided once and in a fixed order.
//!
//! The grammar of names, with what is tried next where a name is taken or not legal:
//!
//! | thing | name | then | for example | case |
//! |---|---|---|---|---|
//! | component | its own words, `UpperCamel` | the words of its file, then of its folders, before it; symbols as words; the style of its case or separators behind it | `Dog`, `CommonPet`, `LeafGrowthSnakeCase` | `names-in-the-guide`, `several-files-names`, `names-that-differ-in-signs` |
//! | inline type | the words of the component or operation and the way from there, at most 60 letters | all words; the names of its other places; the JSON pointer below `components`; a number | `PetOwner` | `names-in-the-guide` |
//! | inline type of several operations | its title; the last words of its places; its members and `Error` | as an inline type | `InvalidTicket`, `Direction`, `CodeAndMessageError` | `inline-shared`, `names-in-the-guide` |
//! | another place of an inline type | an alias with the name of the place | none | `FindPetResponse404` | `names-in-the-guide` |
//! | component `Body_<function, path and method>` | the words of its operation and `Body`, if the operation has a shorter name; an inline type in it begins with these | as a component | `UpdateFolderBody` | `operation-names` |
//! | request copy of a type, where `readOnly` or `writeOnly` makes it differ | the type's name and `Request` | the same with `Input`, `Sent` | `UserRequest` | `read-write` |
//! | union variant | the component's words without those of the union; the constant, else the property or type that distinguishes it | all words, `..Value` | `Link`, `WithKeyAndScript` | `names-in-the-guide`, `union-names` |
//! | enum variant | the value's words, with operators at its ends | all symbols as words; the style of its case or separators; `..Value` | `MinusHeight`, `AscUppercase` | `names-in-the-guide`, `names-that-differ-in-signs` |
//! | field | the member's words, `snake_case`, with operators at its ends | all symbols as words; the style of its case or separators; `.._field` | `underscore_id`, `per_page_camel_case` | `names-that-differ-in-signs` |
//! | setter | the field's name; for `null` that and `_null`, after all others | the same after `set_`, as often as it takes | `cleared_null`, `set_cleared_null` | `three-states` |
//! | operation | the option `operation_names`; by default `operationId` without the parts that frameworks add, else method and path | `call_` before the name of a trait's method; method and path, with `by` before placeholders, with `path` before all | `read_folder`, `call_clone` | `operation-names`, `names-that-differ-in-signs` |
//! | group | the tag or the extension, without `controller` at its end | the same with `group`; its code points | `pets`, `orders_group` | `grouping-names` |
//! | operation in a group | the method's name in an extension, or the operation's name without the words of the group, if that is no keyword | as an operation | `find_by_id`, `move_pet` | `grouping-names` |
//! | call, results | the operation's words, and `Response` or `Error` | the same with an underscore | `CallClone`, `CallToStringResponse` | `names-that-differ-in-signs` |
//! | multipart body | as any type | its words and `Parts` | `ThingParts` | `body-several` |
//! | further way to send a body | the method's, `as` and the media type's short name | the same and `body` | `write_as_form` | `body-several` |
//! | further way to read a success | `as` and the media type's short name | the same and `response` | `as_events` | `response-several` |
//! | reply of a mock | `reply` for the first success, else that and the status | the same and `error` | `reply_not_found` | `mock` |
//! | headers of a success | the operation's words and `Headers` | the same with an underscore | `AddThingsHeaders` | `response-headers` |
//! | webhook, callback | its key, for a callback after the operation's words | the same with its method; the JSON pointer | `PetCreated`, `SubscribeOnEvent` | `webhooks`, `callbacks-and-links` |
//! | example | that of its type; for a body, the operation's words and `request`, or `response` and the status; the words of its component; then its key | the same with `example`; a number | `create_pet_response_5xx`, `create_pet_request_with_owner` | `examples` |
//! | parameter | its words, with operators at its ends | its words after its location; symbols and style as for fields | `query_timeout` | `parameters` |
//!
//! If several would get the same name, the plainest spelling gets it: `height` before `-height`, `id` before `_id`, `asc`
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

use std::collections::BTreeMap;

pub use fields_and_variants::Setter;
pub use groups::GroupNames;
pub use name::Name;
pub use operations::{HeaderNames, OperationNames, ResponseNames};
pub use servers::{ServerNames, VariableNames};
pub use types::TypeNames;
pub use webhooks::WebhookNames;

use crate::diagnostic::Findings;
use crate::ir::{Api, TypeId, XmlId};
use crate::options::Options;

/// The identifiers of a client. Their lists are parallel to those of the [`Api`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    /// The names of the types, by [`TypeId`].
    pub types: Vec<TypeNames>,
    /// The names of the operations, by position.
    pub operations: Vec<OperationNames>,
    /// The names of the groups, by position.
    pub groups: Vec<GroupNames>,
    /// The names of the servers, by position.
    pub servers: Vec<ServerNames>,
    /// The names of the webhooks, by position.
    pub webhooks: Vec<WebhookNames>,
    /// The names of the functions that return examples, by position.
    pub examples: Vec<Name>,
    /// The names of the tables of XML bodies.
    pub xml: BTreeMap<XmlId, Name>,
}

impl Names {
    /// Returns the names of a type.
    pub fn get(&self, id: TypeId) -> Option<&TypeNames> {
        self.types.get(id.0)
    }
}

/// Assigns all names; reports clashes that it cannot settle.
pub(crate) fn assign_all(api: &Api, options: &Options, findings: &mut Findings) -> Names {
    rename::check_renames(api, options, findings);
    let options = &*rename::without_refused(options);
    let types = types::assign_type_names(api, options, findings);
    let (operations, groups) = operations::assign_operation_names(api, options, findings);
    let ids: Vec<&str> = operations.iter().map(|names| names.id.as_str()).collect();
    let examples = operations::assign_example_names(api, &types, &ids, findings);
    Names {
        types,
        operations,
        groups,
        examples,
        servers: servers::assign_server_names(api, findings),
        webhooks: webhooks::assign_webhook_names(api, findings),
        xml: operations::assign_xml_names(api, findings),
    }
}
