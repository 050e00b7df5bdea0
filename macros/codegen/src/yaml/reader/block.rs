//! Block mappings and lists, and the values in them.

use std::rc::Rc;

use super::line::Line;
use super::state::Reader;
use crate::yaml::tree::{Member, MemberKind, Node, NodeKind};

/// The maximum length of a key in bytes. The library searches the colon of a key within 1,024 characters.
const LONGEST_KEY: usize = 1000;

/// The text that the library has for a value that is empty.
const EMPTY: &str = "~";

/// A key with its colon.
struct Key {
    text: String,
    /// The offset after the colon.
    end: usize,
}

/// The owner of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// The key of a mapping. A list can be at the indentation of its key.
    Key,
    /// The `-` of a list.
    Dash,
}

impl Reader<'_> {
    /// Reads the mapping or the list that begins at a line.
    pub(super) fn collection(&mut self, line: Line) -> Option<Rc<Node>> {
        if self.is_item(line) {
            return self.sequence(line, None);
        }
        let key = self.key(line)?;
        self.mapping(line, key)
    }

    /// Reads the value that begins at a line or after a `- `. `parent` is the indentation of its container.
    fn node(&mut self, line: Line, parent: usize) -> Option<Rc<Node>> {
        if self.is_item(line) {
            return self.sequence(line, None);
        }
        match self.key(line) {
            Some(key) => self.mapping(line, key),
            None => self.value(line, parent),
        }
    }

    fn mapping(&mut self, first: Line, first_key: Key) -> Option<Rc<Node>> {
        self.open()?;
        let (mut line, mut key) = (first, first_key);
        let (mut members, mut height) = (Vec::with_capacity(4), 0);
        loop {
            let value = self.member_value(line, key.end)?;
            height = height.max(value.height);
            members.push(Member { key: key.text, at: line.at, kind: MemberKind::Plain, value });
            match self.line {
                Some(next) if next.indent == first.indent => (line, key) = (next, self.key(next)?),
                // No container ends here: an error.
                Some(next) if next.indent > first.indent => return None,
                _ => return Some(self.close(first.at, NodeKind::Mapping(members), height)),
            }
        }
    }

    /// Reads the value of a member. `colon_end` is the offset after the colon of its key.
    fn member_value(&mut self, line: Line, colon_end: usize) -> Option<Rc<Node>> {
        let at = self.after_spaces(colon_end);
        if !self.is_content(at, line) {
            return self.value_below(line, Owner::Key, Some(colon_end - 1));
        }
        let value = Line { at, ..line };
        if self.is_at(at, b'&') {
            return self.anchored(value, Owner::Key);
        }
        self.value(value, line.indent)
    }

    /// Reads a list. `below_key` is the offset of the content of its first item, if the list is at the indentation of
    /// the key that owns it. The library has such a list at that offset.
    fn sequence(&mut self, first: Line, below_key: Option<usize>) -> Option<Rc<Node>> {
        self.open()?;
        let mut line = first;
        let (mut items, mut height) = (Vec::new(), 0);
        loop {
            let item = self.item(line)?;
            height = height.max(item.height);
            items.push(item);
            match self.line {
                Some(next) if next.indent == first.indent && self.is_item(next) => line = next,
                // No container ends here: an error.
                Some(next) if next.indent > first.indent => return None,
                _ => return Some(self.close(below_key.unwrap_or(first.at), NodeKind::Sequence(items), height)),
            }
        }
    }

    /// Reads an item.
    fn item(&mut self, line: Line) -> Option<Rc<Node>> {
        let content = self.item_content(line);
        if content >= line.end {
            return self.value_below(line, Owner::Dash, Some(content));
        }
        if self.is_at(content, b'&') {
            return self.anchored(Line { at: content, ..line }, Owner::Dash);
        }
        self.node(line.rest(content), line.indent)
    }

    /// Returns the offset of the content after the dash of an item, or the end of the line.
    fn item_content(&self, line: Line) -> usize {
        let at = self.after_spaces(line.at + 1);
        if self.is_content(at, line) { at } else { line.end }
    }

    /// Reads the value in the lines below its owner. `empty` is the offset of the value if it is empty.
    pub(super) fn value_below(&mut self, line: Line, owner: Owner, empty: Option<usize>) -> Option<Rc<Node>> {
        self.go_to_content(line.next);
        match self.line {
            Some(next) if next.indent > line.indent => self.node(next, line.indent),
            Some(next) if owner == Owner::Key && next.indent == line.indent && self.is_item(next) => {
                self.sequence(next, Some(self.item_content(next)))
            }
            _ => Some(self.plain_node(empty?, EMPTY)),
        }
    }

    /// Reads a value that is no block mapping or list.
    pub(super) fn value(&mut self, line: Line, parent: usize) -> Option<Rc<Node>> {
        match self.bytes_from(line.at) {
            [b'|' | b'>', ..] => self.block_scalar(line, parent),
            [b'\'' | b'"', ..] => self.quoted(line.at, parent),
            [b'[' | b'{', ..] => self.flow(line.at, parent),
            [b'*', ..] => self.alias(line.at),
            [b'-', b' ' | b'\n' | b'\r', ..] | [b'-'] => None,
            [b'-', ..] => self.plain(line, parent),
            [first, ..] if begins_plain(*first) => self.plain(line, parent),
            _ => None,
        }
    }

    /// Returns the key at a line.
    fn key(&self, line: Line) -> Option<Key> {
        let rest = self.text.get(line.at..line.end)?;
        let (text, end) = match rest.as_bytes() {
            [b'\'' | b'"', ..] => {
                let (text, after) = self.quoted_in_line(line.at, line.end)?;
                let is_key = matches!(self.bytes_from(after), [b':', b' ' | b'\n' | b'\r', ..] | [b':']);
                (text, is_key.then_some(after + 1)?)
            }
            [first, ..] if begins_plain(*first) => {
                let length = plain_key_length(rest)?;
                (rest.get(..length)?.to_owned(), line.at + length + 1)
            }
            _ => return None,
        };
        (end - line.at <= LONGEST_KEY).then_some(Key { text, end })
    }

    /// Returns true if the content of a line begins with `- `.
    fn is_item(&self, line: Line) -> bool {
        matches!(self.bytes_from(line.at), [b'-', b' ' | b'\n' | b'\r', ..] | [b'-'])
    }

    /// Returns true if there is content at an offset, and neither a comment nor the end of the line.
    pub(super) fn is_content(&self, at: usize, line: Line) -> bool {
        at < line.end && !matches!(self.bytes_from(at), [b'#', ..])
    }
}

/// Returns the length of the plain key at the beginning of a text.
fn plain_key_length(text: &str) -> Option<usize> {
    let mut length = 0;
    loop {
        length += text.get(length..)?.find(':')?;
        if matches!(text.as_bytes().get(length + 1), None | Some(b' ')) {
            break;
        }
        length += 1;
    }
    let key = text.get(..length)?;
    let has_comment = key.contains('#') && key.contains(" #");
    let is_usual = !key.ends_with(' ') && !has_comment && key != "<<" && !key.starts_with("...");
    is_usual.then_some(length)
}

/// Returns true if a plain scalar can begin with a character, whatever follows.
pub(super) fn begins_plain(first: u8) -> bool {
    match first {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => true,
        _ => b"/_$.^\\()<+=~;".contains(&first),
    }
}
