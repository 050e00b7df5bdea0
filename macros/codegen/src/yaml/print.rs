//! Prints a tree, a line per node, for the test that compares the readers.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::rc::Rc;

use super::tree::{Node, NodeKind, Tree};

/// Returns a tree as text. A node of an anchor is printed once.
pub(super) fn tree(tree: &Tree) -> String {
    let mut printer = Printer { text: format!("weight {}\n", tree.weight), shared: HashMap::new() };
    printer.node(&tree.root);
    printer.text
}

struct Printer {
    text: String,
    /// The numbers of the nodes that an alias can share.
    shared: HashMap<*const Node, usize>,
}

impl Printer {
    fn node(&mut self, node: &Rc<Node>) {
        if Rc::strong_count(node) > 1 {
            let count = self.shared.len();
            if let Some(number) = self.shared.get(&Rc::as_ptr(node)).copied() {
                self.line(format_args!("alias {number}"));
                return;
            }
            self.shared.insert(Rc::as_ptr(node), count);
        }
        let Node { at, height, .. } = **node;
        match &node.kind {
            NodeKind::Text(text) => self.line(format_args!("{at} {height} {text:?}")),
            NodeKind::Plain(text, value) => self.line(format_args!("{at} {height} {text:?} {value:?}")),
            NodeKind::Sequence(items) => {
                self.line(format_args!("{at} {height} {} items", items.len()));
                for item in items {
                    self.node(item);
                }
            }
            NodeKind::Mapping(members) => {
                self.line(format_args!("{at} {height} {} members", members.len()));
                for member in members {
                    self.line(format_args!("{} {:?} {:?}", member.at, member.key, member.kind));
                    self.node(&member.value);
                }
            }
        }
    }

    fn line(&mut self, text: std::fmt::Arguments<'_>) {
        // OK because writing to a `String` cannot fail.
        let _ = writeln!(self.text, "{text}");
    }
}
