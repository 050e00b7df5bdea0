//! Schemas that are read once.

use std::rc::Rc;

use super::node_map::NodeMap;
use super::{Node, RelaxedMembers, Schema};
use crate::diagnostic::Findings;

/// The schemas that were read. The findings of a schema are reported at its first reading only.
#[derive(Debug, Default)]
pub(crate) struct SchemaCache<'d> {
    schemas: NodeMap<Rc<Schema<'d>>>,
    relaxed: RelaxedMembers,
}

impl<'d> SchemaCache<'d> {
    /// Sets the members that are optional and nullable in spite of their schemas.
    pub(crate) fn relax(&mut self, members: RelaxedMembers) {
        self.relaxed = members;
    }

    /// Reads a schema, or returns the one that was read before.
    pub(crate) fn read(&mut self, node: &Node<'d>, findings: &mut Findings) -> Rc<Schema<'d>> {
        if let Some(known) = self.schemas.get(node) {
            return Rc::clone(known);
        }
        let mut schema = Schema::read(node, findings);
        if !self.relaxed.is_empty() {
            self.relaxed.apply(&mut schema);
        }
        let schema = Rc::new(schema);
        self.schemas.insert(node, Rc::clone(&schema));
        schema
    }
}
