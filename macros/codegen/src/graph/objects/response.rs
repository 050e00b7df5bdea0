//! Response Object (OpenAPI 3.1.1 section 4.8.17).

use crate::graph::Node;
use crate::json::Value;

/// A Response Object.
#[derive(Debug)]
pub(crate) struct ResponseObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
    /// `description`.
    pub(crate) description: Option<&'d str>,
    /// `content`, which has a Media Type Object for each media type.
    pub(crate) content: Option<Node<'d>>,
    /// `headers`, which has a Header Object for each name.
    pub(crate) headers: Option<Node<'d>>,
    /// `links`, which has a Link Object for each name.
    pub(crate) links: Option<Node<'d>>,
}

impl<'d> ResponseObject<'d> {
    /// Reads a response.
    pub(crate) fn read(node: Node<'d>) -> Self {
        Self {
            description: node.value.get("description").and_then(Value::as_str),
            content: node.get("content"),
            headers: node.get("headers"),
            links: node.get("links"),
            node,
        }
    }
}
