//! Reports compositions that contain themselves, and compositions that are too large.

use crate::diagnostic::{Code, Finding, Pointer};
use crate::graph::{self, Node};

/// The most alternatives of a product. A larger product is an error.
pub(crate) const MOST_ALTERNATIVES: usize = 512;
/// The most alternatives of a list, or of a base with its subtypes. Real descriptions have fewer alternatives; nested
/// choices double with each level.
pub(crate) const MOST_LISTED: usize = 8192;
/// The most alternatives of a description, counted with the schemas that apply. The largest known description, of 70
/// MB, has half a million. Without this limit, mutually composed schemas could have exponentially many alternatives.
pub(crate) const MOST_IN_DOCUMENT: usize = 2_000_000;
/// The deepest nesting of compositions. Deeper nesting is an error.
pub(crate) const DEEPEST: usize = 128;
/// The most members of a cycle that a message names.
const MOST_NAMED: usize = 5;

/// Reports a cycle. The place is the first member in the order of pointers, whatever member was visited first.
pub(crate) fn circular_composition<'a>(members: impl Iterator<Item = &'a Pointer>) -> Option<Finding> {
    let mut members: Vec<&Pointer> = members.collect();
    members.sort_unstable();
    let first = *members.first()?;
    let named = members.iter().filter(|at| graph::is_component(at)).take(MOST_NAMED);
    let named: Vec<String> = named.map(|at| format!("`{}`", graph::component_words(at).concat())).collect();
    let detail = match named.as_slice() {
        [] | [_] => "this schema is composed of itself".to_owned(),
        several => format!("these schemas are composed of each other in a circle: {}", several.join(", ")),
    };
    Some(
        Finding::new(Code::CyclicReference, first, detail)
            .help("a schema can contain itself in a property or an item, but cannot be composed of itself"),
    )
}

/// Reports too many nested compositions.
pub(crate) fn nested_too_deeply(node: &Node<'_>) -> Finding {
    Finding::new(Code::TooDeep, &node.at, format!("more than {DEEPEST} compositions are nested in each other"))
}

/// Reports a composition that `adds up` or `multiplies out` to too many alternatives.
pub(crate) fn too_many_alternatives(at: Pointer, how: &str, most: usize) -> Finding {
    let detail = format!("this composition {how} to more than {most} alternatives");
    Finding::new(Code::TooManyAlternatives, at, detail).help("list the alternatives in one `oneOf`")
}

/// Reports a description with too many alternatives in total.
pub(crate) fn too_many_in_document(schema: &Node<'_>) -> Finding {
    let detail = format!("the compositions up to here have more than {MOST_IN_DOCUMENT} alternatives");
    Finding::new(Code::TooManyAlternatives, &schema.at, detail)
        .help("these schemas contain the schemas that they are composed of: let a property refer to one component")
}
