//! Removes `additionalProperties` from schemas of any object, if another schema of the value lists properties.
//!
//! For example, the property `data` of a base is any object (`additionalProperties: {}`), and an extension lists the
//! properties of `data`. The schema of the base restricts nothing and lists nothing, so `data` has no map of other
//! properties.

use std::rc::Rc;

use crate::diagnostic::Pointer;
use crate::graph::{AdditionalKeyword, Schema};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};

/// Removes `additionalProperties` from schemas of any object, if another schema of the same value lists properties.
///
/// `parts` are the schemas of a property in several objects. A part that shares a schema with another part is
/// unchanged: there, the author adds other properties to the listed properties.
pub(crate) fn drop_implied_additional_properties(parts: &mut [Alternatives<'_>]) {
    if !parts.iter().any(lists_properties) {
        return;
    }
    let others_use = |index: usize, at: &Pointer| {
        let mut others = parts.iter().enumerate().filter(|(other, _)| *other != index);
        others.any(|(_, part)| schemas_of(part).any(|layer| layer.node.at == *at))
    };
    let is_only_here =
        |index: usize, part: &Alternatives<'_>| schemas_of(part).all(|it| !others_use(index, &it.node.at));
    let is_closed = |(index, part)| is_any_object(part) && is_only_here(index, part);
    let closed: Vec<bool> = parts.iter().enumerate().map(is_closed).collect();
    for (part, _) in parts.iter_mut().zip(closed).filter(|(_, is_closed)| *is_closed) {
        for schema in part.alternatives.iter_mut().flat_map(Alternative::schemas_mut) {
            schema.additional_properties = AdditionalKeyword::Unspecified;
        }
    }
}

fn schemas_of<'a, 'd>(part: &'a Alternatives<'d>) -> impl Iterator<Item = &'a Rc<Schema<'d>>> {
    part.alternatives.iter().flat_map(Alternative::schemas)
}

fn lists_properties(part: &Alternatives<'_>) -> bool {
    schemas_of(part).any(|layer| layer.properties.as_ref().is_some_and(|them| !them.is_empty()))
}

/// Returns true if a part accepts any object, and a schema in the part has `additionalProperties` for that.
fn is_any_object(part: &Alternatives<'_>) -> bool {
    let is_vague = |layer: &Rc<Schema<'_>>| {
        let is_open =
            matches!(layer.additional_properties, AdditionalKeyword::Allowed | AdditionalKeyword::Unspecified);
        is_open && layer.pattern_properties.is_empty() && layer.required.is_empty()
    };
    schemas_of(part).any(|layer| matches!(layer.additional_properties, AdditionalKeyword::Allowed))
        && schemas_of(part).all(is_vague)
        && !lists_properties(part)
}
