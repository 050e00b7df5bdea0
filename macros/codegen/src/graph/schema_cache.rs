//! Schemas that are read once.

use std::rc::Rc;

use super::node_map::NodeMap;
use super::{Node, Schema};
use crate::diagnostic::Findings;

/// The schemas that were read. The findings of a schema are reported at its first reading only.
#[derive(Debug, Default)]
pub(crate) struct SchemaCache<'d> {
    schemas: NodeMap<Rc<Schema<'d>>>,
}

impl<'d> SchemaCache<'d> {
    /// Reads a schema, or returns the one that was read before.
    pub(crate) fn read(&mut self, node: &Node<'d>, findings: &mut Findings) -> Rc<Schema<'d>> {
        if let Some(known) = self.schemas.get(node) {
            return Rc::clone(known);
        }
        let schema = Rc::new(Schema::read(node, findings));
        self.schemas.insert(node, Rc::clone(&schema));
        schema
    }
}
