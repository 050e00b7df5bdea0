//! Types of referenced components. Components are lowered from a queue, so a long chain of references needs little
//! stack.

use crate::diagnostic::Pointer;
use crate::graph::{Node, component_words};
use crate::ir::lower::composition::components::file_of;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::replacements;
use crate::ir::{NameSource, Origin, Type, TypeId};

impl<'d> LowerCtx<'d, '_> {
    /// Returns the type of a component.
    pub(crate) fn component_type(&mut self, node: &Node<'d>) -> Type {
        self.reserve_component(node, |ctx, node, id| ctx.pending.push_back((id, node.clone())))
    }

    /// Returns the type of a component that extends a base. The component is lowered last, unless another reference
    /// needs its type before.
    pub(crate) fn subtype_type(&mut self, node: &Node<'d>) -> Type {
        self.reserve_component(node, |ctx, node, id| ctx.subtypes.push((id, node.clone())))
    }

    /// Returns the type of a component. Calls `enqueue` for a component without a type.
    fn reserve_component(&mut self, node: &Node<'d>, enqueue: impl FnOnce(&mut Self, &Node<'d>, TypeId)) -> Type {
        let file = self.file_of_component(node);
        let node = file.as_ref().unwrap_or(node);
        if let Some(id) = self.by_node.get(node) {
            return Type::Named(*id);
        }
        if let Some(ty) = replacements::replacement_of_component(self, node) {
            return ty;
        }
        let id = self.reserve();
        self.by_node.insert(node, id);
        enqueue(self, node, id);
        Type::Named(id)
    }

    /// Returns the schema in another file to which a component is only a reference. It has the name of the component.
    fn file_of_component(&mut self, component: &Node<'d>) -> Option<Node<'d>> {
        // Annotations beside `$ref` are the documentation of an alias.
        let is_bare = component.value.as_object().is_some_and(|it| it.len() == 1);
        let file = Some(component).filter(|_| is_bare).and_then(file_of)?;
        (self.naming_place(&file) == component.at).then_some(file)
    }

    /// Returns the origin of a component; its name is derived from its JSON pointer.
    pub(crate) fn component_origin(&mut self, node: &Node<'d>) -> Origin {
        let name_words = component_words(&self.naming_place(node));
        Origin { at: node.at.clone(), name_words, name_source: NameSource::Author }
    }

    /// Returns the place that names a schema.
    pub(crate) fn naming_place(&mut self, schema: &Node<'d>) -> Pointer {
        if schema.at.file() == 0 {
            return schema.at.clone();
        }
        self.expansions.components(schema).naming_place(&schema.at).clone()
    }
}
