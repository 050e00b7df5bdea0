//! Inserts boxes into long chains of nested types, so that no value is as large as the whole chain.

use crate::ir::lower::passes::recursion::{box_fields, inline_references};
use crate::ir::{Api, TypeId};

/// The limit of nested types without a box. Real descriptions have far fewer.
const DEEPEST: usize = 32;

/// Boxes types with too deep nesting. Cycles have boxes already.
pub(crate) fn limit_nesting(api: &mut Api) {
    let depths = nesting_depths(api);
    let is_deep = |id: TypeId| depths.get(id.0).copied().flatten().is_some_and(|depth| depth >= DEEPEST);
    if api.types.iter().enumerate().any(|(index, _)| is_deep(TypeId(index))) {
        api.types.iter_mut().for_each(|def| box_fields(&mut def.shape, &is_deep));
    }
}

/// Returns the depth of each type: the number of nested types, with itself. Counting restarts after every box.
/// There is no recursion, because a chain can be as long as the document.
fn nesting_depths(api: &Api) -> Vec<Option<usize>> {
    let mut depths: Vec<Option<usize>> = vec![None; api.types.len()];
    let children = |id: TypeId| api.get(id).map(|def| inline_references(&def.shape)).unwrap_or_default();
    let set = |depths: &mut Vec<Option<usize>>, id: TypeId, depth| {
        if let Some(slot) = depths.get_mut(id.0) {
            *slot = Some(depth);
        }
    };
    for root in (0..api.types.len()).map(TypeId) {
        let mut stack = vec![(root, children(root))];
        while let Some((id, waiting)) = stack.last_mut() {
            let known = |id: &TypeId| depths.get(id.0).copied().flatten();
            if let Some(next) = std::iter::from_fn(|| waiting.pop()).find(|it| known(it).is_none()) {
                set(&mut depths, next, 0); // entered, and never again
                stack.push((next, children(next)));
                continue;
            }
            let below = children(*id).iter().filter_map(known).filter(|depth| *depth < DEEPEST).max();
            set(&mut depths, *id, below.unwrap_or_default() + 1);
            stack.pop();
        }
    }
    depths
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, limit_nesting};
    use crate::ir::{Api, Container, Docs, Field, Origin, Presence, Shape, Struct, Type, TypeDef, TypeId};

    /// Returns a struct that contains the next one.
    fn link(index: usize) -> TypeDef {
        let field = Field {
            wire_name: "next".to_owned(),
            ty: Type::Named(TypeId(index + 1)),
            presence: Presence::Required,
            initial_value: None,
            docs: Docs::default(),
            origin: Origin::default(),
            access: crate::ir::Access::Both,
        };
        let shape = Shape::Struct(Struct { fields: vec![field], ..Struct::default() });
        TypeDef {
            origin: Origin::default(),
            other_origins: Vec::new(),
            docs: Docs::default(),
            shape,
            containers: Container::Response.into(),
            is_request_copy: false,
        }
    }

    fn boxes(length: usize) -> Vec<usize> {
        let mut api = Api { types: (0..length).map(link).collect(), ..Api::default() };
        limit_nesting(&mut api);
        let is_boxed = |it: &TypeDef| match &it.shape {
            Shape::Struct(it) => it.fields.iter().any(|field| matches!(field.ty, Type::Boxed(_))),
            _ => false,
        };
        api.types.iter().enumerate().filter(|(_, it)| is_boxed(it)).map(|(index, _)| index).collect()
    }

    #[test]
    fn a_long_chain_has_a_box_now_and_then_and_a_short_one_has_none() {
        assert_eq!(boxes(DEEPEST).len(), 0);
        assert_eq!(boxes(2 * DEEPEST + 1), [0, DEEPEST]);
        assert_eq!(boxes(2000).len(), (2000 - 1) / DEEPEST);
    }
}
