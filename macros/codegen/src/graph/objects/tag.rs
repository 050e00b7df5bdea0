//! Tag Object (OpenAPI 3.1.1 section 4.8.22).

use crate::graph::Node;
use crate::json::Value;

/// A Tag Object with a name.
#[derive(Debug)]
pub(crate) struct TagObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
    /// `name`.
    pub(crate) name: &'d str,
    /// `description`, or else the `summary` of OpenAPI 3.2.
    pub(crate) description: Option<&'d str>,
}

impl<'d> TagObject<'d> {
    /// Reads the `tags` of a document, in written order.
    pub(crate) fn read_tags(root: &Node<'d>) -> Vec<Self> {
        let tags = root.get("tags").map(|list| list.own_items()).unwrap_or_default();
        tags.into_iter().filter_map(Self::read).collect()
    }

    fn read(node: Node<'d>) -> Option<Self> {
        let text = |key: &str| node.value.get(key).and_then(Value::as_str);
        let (name, description) = (text("name")?, text("description").or_else(|| text("summary")));
        Some(Self { node, name, description })
    }
}
