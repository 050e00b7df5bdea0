//! Types of referenced components. Components are lowered from a queue, so a long chain of references needs little
//! stack.

use crate::graph::Node;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::replacements;
use crate::ir::{Type, TypeId};

impl<'d> LowerCtx<'d, '_> {
    /// Returns the type of a component.
    pub(crate) fn component_type(&mut self, node: &Node<'d>) -> Type {
        self.reserve_component(node, |ctx, id| ctx.pending.push_back((id, node.clone())))
    }

    /// Returns the type of a component that extends a base. The component is lowered last, unless another reference
    /// needs its type before.
    pub(crate) fn subtype_type(&mut self, node: &Node<'d>) -> Type {
        self.reserve_component(node, |ctx, id| ctx.subtypes.push((id, node.clone())))
    }

    /// Returns the type of a component. Calls `enqueue` for a component without a type.
    fn reserve_component(&mut self, node: &Node<'d>, enqueue: impl FnOnce(&mut Self, TypeId)) -> Type {
        if let Some(id) = self.by_node.get(node) {
            return Type::Named(*id);
        }
        if let Some(ty) = replacements::replacement_of_component(self, &node.at) {
            return ty;
        }
        let id = self.reserve();
        self.by_node.insert(node, id);
        enqueue(self, id);
        Type::Named(id)
    }
}
