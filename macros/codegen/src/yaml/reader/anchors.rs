//! Anchors (`&name`) and aliases (`*name`) of values.

use std::rc::Rc;

use super::block::Owner;
use super::line::Line;
use super::state::Reader;
use crate::yaml::tree::Node;

impl<'t> Reader<'t> {
    /// Reads the value with the anchor at a line. `line` is the line of its owner.
    pub(super) fn anchored(&mut self, line: Line, owner: Owner) -> Option<Rc<Node>> {
        let (name, end) = self.name(line.at)?;
        let at = self.after_spaces(end);
        // Until the value ends, an alias to it is an error.
        self.anchors.insert(name, None);
        let node = if !self.is_content(at, line) {
            self.value_below(line, owner, None)?
        } else if at > end && !self.is_at(at, b'*') {
            self.value(Line { at, ..line }, line.indent)?
        } else {
            return None;
        };
        self.anchors.insert(name, Some(Rc::clone(&node)));
        Some(node)
    }

    /// Returns the node that an alias refers to.
    pub(super) fn alias(&mut self, at: usize) -> Option<Rc<Node>> {
        let (name, end) = self.name(at)?;
        let node = self.anchors.get(name)?.as_ref().map(Rc::clone)?;
        if node.height > self.depth {
            return None; // too deep
        }
        self.end_value(end)?;
        Some(node)
    }

    /// Returns the name after the sign at an offset, and the offset after the name.
    fn name(&self, at: usize) -> Option<(&'t str, usize)> {
        let mut rest = self.bytes_from(at + 1);
        while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-', more @ ..] = rest {
            rest = more;
        }
        let end = self.bytes.len() - rest.len();
        let name = self.text.get(at + 1..end)?;
        (!name.is_empty()).then_some((name, end))
    }
}
