//! `example` and `examples`, and the Example Object (OpenAPI 3.2.0 section 4.19).

use crate::diagnostic::Findings;
use crate::graph::{Node, follow_documenting_reference};

/// Returns the examples of a media type or a parameter: `example`, and the values of `examples`. The value of an Example
/// Object is its `dataValue`, or else its `value`.
pub(crate) fn examples_of_object<'d>(holder: &Node<'d>, findings: &mut Findings) -> Vec<Node<'d>> {
    let mut values: Vec<Node<'d>> = holder.get("example").into_iter().collect();
    let Some(several) = holder.get("examples").filter(|it| it.value.is_object()) else { return values };
    for (_, example) in several.members(findings) {
        if !example.value.is_object() {
            continue;
        }
        let example = follow_documenting_reference(&example, "the example is left out", findings);
        values.extend(example.and_then(|it| it.get("dataValue").or_else(|| it.get("value"))));
    }
    values
}

/// Returns the values of `example`, `default` and `examples` of a schema, except null.
pub(crate) fn examples_of_schema<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    let single = ["example", "default"].iter().filter_map(|key| schema.get(key));
    let several = schema.get("examples").filter(|it| it.value.is_array());
    // Many authors write `default: null` for no default.
    let listed = several.map(|list| list.own_items()).unwrap_or_default().into_iter().filter(|it| !it.value.is_null());
    single.chain(listed).collect()
}
