//! The reader, and the nodes that it makes.

use std::collections::HashMap;
use std::rc::Rc;

use super::line::Line;
use crate::json::Value;
use crate::yaml::scalar;
use crate::yaml::tree::{Node, NodeKind};

/// The reader of a text. Its functions return `None` to leave the text to the library.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// The next line with content.
    pub(super) line: Option<Line>,
    /// The values with anchors by name; `None` until the value ends.
    pub(super) anchors: HashMap<&'t str, Option<Rc<Node>>>,
    /// The number of containers that can still be opened.
    pub(super) depth: usize,
    /// The weight of the nodes so far.
    pub(super) weight: usize,
}

impl<'t> Reader<'t> {
    /// Returns a reader at the start of a text.
    pub(super) fn new(text: &'t str, depth: usize) -> Self {
        Self { text, bytes: text.as_bytes(), line: None, anchors: HashMap::new(), depth, weight: 0 }
    }

    /// Opens a container.
    pub(super) fn open(&mut self) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        Some(())
    }

    /// Closes a container, and returns its node. `height` is the maximum height of its children.
    pub(super) fn close(&mut self, at: usize, kind: NodeKind, height: usize) -> Rc<Node> {
        self.depth += 1;
        self.weighed(Node { at, kind, height: height + 1 })
    }

    /// Returns the node of a plain scalar.
    pub(super) fn plain_node(&mut self, at: usize, text: &str) -> Rc<Node> {
        let kind = match scalar::plain(text) {
            Value::String(text) => NodeKind::Text(text),
            value => NodeKind::Plain(text.to_owned(), value),
        };
        self.weighed(Node { at, kind, height: 0 })
    }

    /// Returns the node of a scalar that is a string.
    pub(super) fn string_node(&mut self, at: usize, text: String) -> Rc<Node> {
        self.weighed(Node { at, kind: NodeKind::Text(text), height: 0 })
    }

    fn weighed(&mut self, node: Node) -> Rc<Node> {
        self.weight += node.weight();
        Rc::new(node)
    }
}
