//! Reads the usual form of a description in YAML: one document of block mappings and lists, with scalars in every style
//! and simple flow collections.
//!
//! In a build without optimisation, as of the macro, this reader costs a fraction of the library. It reads no other
//! form, and no text with an error. [`read`] then returns `None`, and the library reads the text.

mod anchors;
mod block;
mod block_scalar;
mod characters;
mod flow;
mod lines;
mod plain;
mod quoted;

use std::collections::HashMap;
use std::rc::Rc;

use self::lines::Line;
use super::scalar;
use super::tree::{Node, NodeKind, Tree};
use crate::json::Value;

/// Returns the tree of a text in the usual form with at most `depth` nested containers. The tree is equal to the tree
/// of the library.
pub(super) fn read(text: &str, depth: usize) -> Option<Tree> {
    if !characters::are_usual(text) {
        return None;
    }
    let mut reader = Reader { text, bytes: text.as_bytes(), line: None, anchors: HashMap::new(), depth, weight: 0 };
    reader.go_to_content(0);
    reader.skip_document_start()?;
    let line = reader.line.filter(|line| line.indent == 0)?;
    let root = reader.collection(line)?;
    match reader.line {
        Some(_) => None,
        None => Some(Tree { root, weight: reader.weight }),
    }
}

/// The reader of a text. Its functions return `None` to leave the text to the library.
struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// The next line with content.
    line: Option<Line>,
    /// The values with anchors by name; `None` until the value ends.
    anchors: HashMap<&'t str, Option<Rc<Node>>>,
    /// The number of containers that can still be opened.
    depth: usize,
    /// The weight of the nodes so far.
    weight: usize,
}

impl Reader<'_> {
    /// Opens a container.
    fn open(&mut self) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        Some(())
    }

    /// Closes a container, and returns its node. `height` is the maximum height of its children.
    fn close(&mut self, at: usize, kind: NodeKind, height: usize) -> Rc<Node> {
        self.depth += 1;
        self.weighed(Node { at, kind, height: height + 1 })
    }

    /// Returns the node of a plain scalar.
    fn plain_node(&mut self, at: usize, text: &str) -> Rc<Node> {
        let kind = match scalar::plain(text) {
            Value::String(text) => NodeKind::Text(text),
            value => NodeKind::Plain(text.to_owned(), value),
        };
        self.weighed(Node { at, kind, height: 0 })
    }

    /// Returns the node of a scalar that is a string.
    fn string_node(&mut self, at: usize, text: String) -> Rc<Node> {
        self.weighed(Node { at, kind: NodeKind::Text(text), height: 0 })
    }

    fn weighed(&mut self, node: Node) -> Rc<Node> {
        self.weight += node.weight();
        Rc::new(node)
    }
}
