//! Media Type Object (OpenAPI 3.1.1 section 4.8.14).

use crate::graph::Node;

/// A Media Type Object.
#[derive(Debug)]
pub(crate) struct MediaTypeObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
    /// `schema`.
    pub(crate) schema: Option<Node<'d>>,
    /// `itemSchema` (OpenAPI 3.2), the schema of each value in a sequence.
    pub(crate) item_schema: Option<Node<'d>>,
    /// `encoding`, which has an Encoding Object for each property.
    pub(crate) encoding: Option<Node<'d>>,
}

impl<'d> MediaTypeObject<'d> {
    /// Reads a media type.
    pub(crate) fn read(node: Node<'d>) -> Self {
        let (schema, item_schema, encoding) = (node.get("schema"), node.get("itemSchema"), node.get("encoding"));
        Self { node, schema, item_schema, encoding }
    }
}
