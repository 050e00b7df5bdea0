//! Flow collections, `[..]` and `{..}`, of scalars in one line each.

use std::rc::Rc;

use super::block::begins_plain;
use super::lines::without_spaces_at_end;
use super::state::Reader;
use crate::yaml::tree::{Member, MemberKind, Node, NodeKind};

impl<'t> Reader<'t> {
    /// Reads the flow collection at an offset. Its further lines are indented more than `parent`.
    pub(super) fn flow(&mut self, at: usize, parent: usize) -> Option<Rc<Node>> {
        let (node, end) = self.flow_collection(at, parent)?;
        self.end_value(end)?;
        Some(node)
    }

    /// Reads a collection. Returns its node, and the offset after it.
    fn flow_collection(&mut self, at: usize, parent: usize) -> Option<(Rc<Node>, usize)> {
        self.open()?;
        let is_mapping = matches!(self.bytes_from(at), [b'{', ..]);
        let close = if is_mapping { b'}' } else { b']' };
        let (mut members, mut items, mut height) = (Vec::new(), Vec::new(), 0);
        let mut next = self.flow_content(at + 1, parent)?;
        while !self.is_at(next, close) {
            let value;
            if is_mapping {
                let (key, key_at, value_at) = self.flow_key(next, parent)?;
                (value, next) = self.flow_value(value_at, parent)?;
                height = height.max(value.height);
                members.push(Member { key, at: key_at, kind: MemberKind::Plain, value });
            } else {
                (value, next) = self.flow_value(next, parent)?;
                height = height.max(value.height);
                items.push(value);
            }
            next = self.flow_content(next, parent)?;
            if self.is_at(next, b',') {
                next = self.flow_content(next + 1, parent)?;
            } else if !self.is_at(next, close) {
                return None;
            }
        }
        let kind = if is_mapping { NodeKind::Mapping(members) } else { NodeKind::Sequence(items) };
        Some((self.close(at, kind, height), next + 1))
    }

    fn flow_value(&mut self, at: usize, parent: usize) -> Option<(Rc<Node>, usize)> {
        match self.bytes_from(at) {
            [b'[' | b'{', ..] => self.flow_collection(at, parent),
            [b'\'' | b'"', ..] => {
                let (text, end) = self.quoted_in_line(at, self.line_end(at).0)?;
                Some((self.string_node(at, text), end))
            }
            _ => {
                let text = self.flow_plain(at)?;
                Some((self.plain_node(at, text), at + text.len()))
            }
        }
    }

    /// Reads a key in a flow mapping. Returns its text, its offset, and the offset of the value.
    fn flow_key(&self, at: usize, parent: usize) -> Option<(String, usize, usize)> {
        let (text, end) = if let [b'\'' | b'"', ..] = self.bytes_from(at) {
            self.quoted_in_line(at, self.line_end(at).0)?
        } else {
            let text = self.flow_plain(at).filter(|text| *text != "<<")?;
            let end = at + text.len();
            // A plain key needs a space after its colon.
            if !matches!(self.bytes_from(end), [b':', b' ' | b'\n' | b'\r', ..]) {
                return None;
            }
            (text.to_owned(), end)
        };
        if !self.is_at(end, b':') {
            return None;
        }
        Some((text, at, self.flow_content(end + 1, parent)?))
    }

    /// Returns the plain scalar at an offset.
    fn flow_plain(&self, at: usize) -> Option<&'t str> {
        let mut rest = self.bytes_from(at);
        match rest {
            [b'-', b' ' | b'\n' | b'\r' | b',' | b'[' | b']' | b'{' | b'}', ..] => return None,
            [b'-', ..] => {}
            [first, ..] if begins_plain(*first) => {}
            _ => return None,
        }
        loop {
            rest = match rest {
                [b',' | b'[' | b']' | b'{' | b'}' | b'\n' | b'\r', ..]
                | [b':', b' ' | b',' | b'[' | b']' | b'{' | b'}' | b'\n' | b'\r', ..] => break,
                [b'#', ..] | [] => return None,
                [_, more @ ..] => more,
            };
        }
        let end = self.bytes.len() - rest.len();
        self.text.get(at..end).map(without_spaces_at_end)
    }

    /// Returns the offset of the content at an offset, or in a later line.
    fn flow_content(&self, at: usize, parent: usize) -> Option<usize> {
        let mut at = self.after_spaces(at);
        loop {
            let line = match self.bytes_from(at) {
                [b'\n', ..] => at + 1,
                [b'\r', b'\n', ..] => at + 2,
                [b'#', ..] | [] => return None,
                _ => return Some(at),
            };
            at = self.after_spaces(line);
            let is_blank = matches!(self.bytes_from(at), [b'\n' | b'\r', ..]);
            if at - line <= parent && !is_blank {
                return None;
            }
        }
    }
}
