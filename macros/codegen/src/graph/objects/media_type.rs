//! Media Type Object (OpenAPI 3.1.1 section 4.8.14).

use crate::diagnostic::Findings;
use crate::graph::Node;
use crate::graph::objects::encoding::EncodingObject;

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
    encoding: Option<Node<'d>>,
}

impl<'d> MediaTypeObject<'d> {
    /// Reads a media type.
    pub(crate) fn read(node: Node<'d>) -> Self {
        let (schema, item_schema, encoding) = (node.get("schema"), node.get("itemSchema"), node.get("encoding"));
        Self { node, schema, item_schema, encoding }
    }

    /// Returns the Encoding Object of a property, which `encodings` has checked.
    pub(crate) fn encoding_of(&self, property: &str) -> Option<EncodingObject<'d>> {
        self.encoding.as_ref()?.get(property).map(|node| EncodingObject { node })
    }

    /// Reads the Encoding Objects of all properties.
    pub(crate) fn encodings(&self, findings: &mut Findings) -> Vec<(&'d str, EncodingObject<'d>)> {
        let members = self.encoding.as_ref().map(|it| it.members(findings)).unwrap_or_default();
        let read = |(name, node)| Some((name, EncodingObject::read(node, findings)?));
        members.into_iter().filter_map(read).collect()
    }
}
