//! Prints an `Api` as text for tests and for bug reports: a line per item, with the parts of the item indented below.
//!
//! The text shows the decisions of lowering. It omits documentation and places, because the generated code shows both.
//!
//! ```text
//! type Pet [response]: union
//!   Cat: Cat
//!   Dog: Dog
//!   dispatch: member "kind" {"cat" -> Cat, "dog" -> Dog}
//! operation list pets: GET /pets
//!   query limit?: i32 maximum=100
//!   success 200: json [Pet]
//! ```
//!
//! | notation | meaning |
//! |---|---|
//! | `a!: T`, `a?: T`, `a??: T` | a required member, an optional member, a member whose `null` differs from absence |
//! | `a! = 1`, `a! in {1}` | a constant by `const`, and by an `enum` of a single value |
//! | `..: T` | other members are kept |
//! | `[T]`, `{T}`, `(T, U)`, `T\|null` | list, map, tuple, nullable |
//! | `<a>`, `<a ns=u>`, `<p:a>` | an element, in a namespace, with a prefix |
//! | `xml 2`, `@a`, `...<a>`, `#text` | the table with the number 2, an attribute, an element for each item, the text |
//! | `Pet.owner`, `Pet.owner#2` | the words of a type's name, and the second type with these words |

mod dispatch;
mod operations;
mod service;
mod shapes;
mod text;
pub(crate) mod xml;

use crate::ir::{Api, Container, TypeDef, Webhook};

use self::shapes::shape;
use self::text::{Names, ty};

/// Returns the text of an `Api`.
pub(crate) fn print(api: &Api) -> String {
    let names = Names::new(api);
    let mut lines = vec![format!("api {} {}", api.title, api.version)];
    lines.extend(service::service(api));
    for (index, def) in api.types.iter().enumerate() {
        let (head, members) = shape(&names, &def.shape);
        lines.push(format!("type {}{}: {head}", names.of_index(index), marks(def)));
        lines.extend(members.iter().map(|member| format!("  {member}")));
    }
    lines.extend(api.xml.iter().map(|(id, it)| xml::table(*id, it)));
    for operation in &api.operations {
        lines.extend(operations::operation(api, &names, operation));
    }
    lines.extend(api.webhooks.iter().flat_map(|it| webhook(&names, it)));
    let examples = &api.examples;
    lines.extend(examples.values.iter().map(|it| format!("example {}: {} {}", it.at, ty(&names, &it.ty), it.text)));
    lines.extend(examples.unproved.iter().map(|at| format!("example {at}: unproved")));
    lines.join("\n") + "\n"
}

fn webhook(names: &Names, it: &Webhook) -> Vec<String> {
    let headers = it.headers.iter().map(|it| format!("  {}", operations::header(names, it)));
    let head = format!("webhook {}: {}", it.origin.name_words.join(" "), ty(names, &it.ty));
    std::iter::once(head).chain(headers).collect()
}

/// Returns the directions of a type and its other properties: ` [request response]`.
fn marks(def: &TypeDef) -> String {
    let marks = [
        (def.is_in(Container::Request), "request"),
        (def.is_in(Container::JsonRequest), "null"),
        (def.is_in(Container::Response), "response"),
        (def.is_request_copy, "copy"),
        (def.is_in(Container::Secret), "secret"),
        (def.docs.deprecated, "deprecated"),
    ];
    let mut words: Vec<String> =
        marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word.to_owned()).collect();
    words.extend(text::constraints(&def.docs));
    words.extend(def.other_origins.iter().map(|place| format!("also {}", place.name_words.join("."))));
    if words.is_empty() { String::new() } else { format!(" [{}]", words.join(" ")) }
}
