//! References to components, which are lowered from a queue: the stack stays short however long a chain of references is.

use crate::graph::Node;
use crate::ir::Type;
use crate::ir::lower::context::Lowering;
use crate::ir::lower::replacements;

impl<'d> Lowering<'d, '_> {
    /// Returns the type of a component.
    pub(crate) fn component(&mut self, node: &Node<'d>) -> Type {
        self.referred(node, false)
    }

    /// Returns the type of a component that extends a base. It is lowered last, unless another reference needs it before.
    pub(crate) fn heir(&mut self, node: &Node<'d>) -> Type {
        self.referred(node, true)
    }

    fn referred(&mut self, node: &Node<'d>, is_heir: bool) -> Type {
        if let Some(id) = self.known.get(&node.at) {
            return Type::Named(*id);
        }
        if let Some(ty) = replacements::component(self, &node.at) {
            return ty;
        }
        let id = self.reserve();
        self.known.insert(node.at.clone(), id);
        if is_heir {
            self.heirs.push((id, node.clone()));
        } else {
            self.waiting.push_back((id, node.clone()));
        }
        Type::Named(id)
    }
}
