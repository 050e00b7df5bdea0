//! Finds the offsets of pointers in a text, by a second pass over the text.
//!
//! The first pass keeps no places: a report is rare, and one pass finds the places of all its pointers.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::diagnostic::place::scan;
use crate::diagnostic::{Pointer, Source, Syntax};

/// Returns the byte offset of each pointer in a text. All offsets are 0 if the text cannot be parsed.
pub(crate) fn locate(source: Source<'_>, pointers: &[&Pointer]) -> Vec<usize> {
    match source.syntax() {
        Syntax::Json => in_json(source.body(), pointers),
        #[cfg(feature = "yaml")]
        Syntax::Yaml => crate::diagnostic::place::locate_yaml::in_yaml(source.body(), pointers),
        #[cfg(not(feature = "yaml"))]
        Syntax::Yaml => vec![0; pointers.len()],
    }
}

/// Returns the line with the place of a pointer.
pub(crate) fn line<'t>(source: Source<'t>, pointer: &Pointer) -> Option<&'t str> {
    let at = locate(source, &[pointer]).first().copied()?;
    let (before, after) = source.body().split_at_checked(at)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = at + after.find('\n').unwrap_or(after.len());
    source.body().get(start..end)
}

/// Returns the byte offset of each pointer in a JSON text: of the key of a member, or of an element. A pointer without
/// a target gets the offset of the nearest container. The last of duplicate keys counts.
///
/// An invalid JSON text is searched as far as its structure is recognisable.
fn in_json(text: &str, pointers: &[&Pointer]) -> Vec<usize> {
    let mut wanted = Wanted::new(pointers);
    Walk { text, at: 0, open: Vec::new(), is_sound: true }.run(&mut wanted);
    pointers.iter().map(|pointer| wanted.offset(pointer)).collect()
}

/// The pointers as a tree: at each key, the walk finds the pointers below it.
struct Wanted<'p> {
    nodes: Vec<Node<'p>>,
}

#[derive(Default)]
struct Node<'p> {
    children: HashMap<Cow<'p, str>, usize>,
    offset: Option<usize>,
}

const ROOT: usize = 0;

impl<'p> Wanted<'p> {
    fn new(pointers: &[&'p Pointer]) -> Self {
        let mut wanted = Self { nodes: vec![Node::default()] };
        for pointer in pointers {
            pointer.segments().fold(ROOT, |node, segment| wanted.add(node, segment));
        }
        wanted
    }

    fn add(&mut self, node: usize, segment: Cow<'p, str>) -> usize {
        let next = self.nodes.len();
        let child = match self.nodes.get_mut(node) {
            Some(node) => *node.children.entry(segment).or_insert(next),
            None => return ROOT,
        };
        if child == next {
            self.nodes.push(Node::default());
        }
        child
    }

    fn child(&self, node: usize, segment: &str) -> Option<usize> {
        self.nodes.get(node)?.children.get(segment).copied()
    }

    fn found(&mut self, node: usize, offset: usize) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.offset = Some(offset);
        }
    }

    /// Returns the offset of a pointer's target, or of the innermost existing container.
    fn offset(&self, pointer: &Pointer) -> usize {
        let mut node = Some(ROOT);
        let mut offset = self.nodes.first().and_then(|root| root.offset).unwrap_or_default();
        for segment in pointer.segments() {
            node = node.and_then(|node| self.child(node, &segment));
            match node.and_then(|node| self.nodes.get(node)).and_then(|node| node.offset) {
                Some(found) => offset = found,
                None => break,
            }
        }
        offset
    }
}

/// A walk over a JSON text without recursion, byte by byte inside the values on a path to a pointer.
struct Walk<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open>,
    /// True if all skipped values so far were valid JSON.
    is_sound: bool,
}

/// A container that is not closed yet; `node` is set if the path to a pointer contains it.
enum Open {
    Object { node: Option<usize>, expected: Expected },
    Array { node: Option<usize>, index: usize },
}

/// The next token of an object.
enum Expected {
    Key,
    /// The value of the last key, with its node.
    Value(Option<usize>),
}

impl Walk<'_> {
    fn run(mut self, wanted: &mut Wanted<'_>) {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            let start = self.at;
            self.at += 1;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' | b':' => {}
                b',' => self.comma(),
                b'}' | b']' => {
                    self.open.pop();
                }
                b'{' => {
                    let node = self.value(start, wanted);
                    if node.is_none() && self.pass(start) {
                        continue;
                    }
                    self.open.push(Open::Object { node, expected: Expected::Key });
                }
                b'[' => {
                    let node = self.value(start, wanted);
                    if node.is_none() && self.pass(start) {
                        continue;
                    }
                    self.open.push(Open::Array { node, index: 0 });
                }
                b'"' => self.string(start, wanted),
                _ => self.word(start, wanted),
            }
        }
    }

    /// Skips an object or an array if it is valid JSON, and returns true if so.
    fn pass(&mut self, start: usize) -> bool {
        let rest = self.text.as_bytes().get(start..).filter(|_| self.is_sound).unwrap_or_default();
        let after = scan::value(rest, 0);
        self.is_sound = after.is_some();
        self.at = after.map_or(self.at, |after| self.text.len() - after.len());
        self.is_sound
    }

    fn comma(&mut self) {
        match self.open.last_mut() {
            Some(Open::Object { expected, .. }) => *expected = Expected::Key,
            Some(Open::Array { index, .. }) => *index += 1,
            None => {}
        }
    }

    /// Records the offset of a value, and returns its node.
    fn value(&self, start: usize, wanted: &mut Wanted<'_>) -> Option<usize> {
        match self.open.last() {
            // The place of a member is its key, whose offset is already recorded.
            Some(Open::Object { expected: Expected::Value(node), .. }) => *node,
            Some(Open::Object { expected: Expected::Key, .. }) => None,
            Some(Open::Array { node, index }) => {
                let child = node.and_then(|node| wanted.child(node, &index.to_string()))?;
                wanted.found(child, start);
                Some(child)
            }
            None => {
                wanted.found(ROOT, start);
                Some(ROOT)
            }
        }
    }

    fn string(&mut self, start: usize, wanted: &mut Wanted<'_>) {
        self.at = string_end(self.text, self.at);
        if let Some(Open::Object { node, expected: expected @ Expected::Key }) = self.open.last_mut() {
            let quoted = self.text.get(start..self.at).unwrap_or_default();
            let child = node.and_then(|node| wanted.child(node, &unquote(quoted)));
            *expected = Expected::Value(child);
            if let Some(child) = child {
                wanted.found(child, start);
            }
        } else {
            self.value(start, wanted);
        }
    }

    /// Reads a number, `true`, `false`, `null`, or an invalid word.
    fn word(&mut self, start: usize, wanted: &mut Wanted<'_>) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b'}' | b']' | b':' | b'"');
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
        self.value(start, wanted);
    }
}

/// Returns the end of the string whose opening quote is just before `from`: the offset after its closing quote, or the
/// end of the text.
pub(crate) fn string_end(text: &str, mut from: usize) -> usize {
    while let Some(length) = text.get(from..).and_then(|rest| rest.find('"')) {
        let quote = from + length;
        let before = text.as_bytes().get(..quote).unwrap_or_default();
        let backslashes = before.iter().rev().take_while(|&&byte| byte == b'\\').count();
        from = quote + 1;
        if backslashes % 2 == 0 {
            return from;
        }
    }
    text.len()
}

/// Returns a key without its quotes and escapes.
fn unquote(quoted: &str) -> Cow<'_, str> {
    if quoted.contains('\\') {
        serde_json::from_str(quoted).map_or(Cow::Borrowed(quoted), Cow::Owned)
    } else {
        Cow::Borrowed(quoted.trim_matches('"'))
    }
}

#[cfg(test)]
mod tests {
    use super::in_json;
    use crate::diagnostic::{Lines, Pointer, Position};
    use serde_json::Value;

    fn places<const N: usize>(text: &str, pointers: [&Pointer; N]) -> Vec<(usize, usize)> {
        let places = Lines::new(text).positions(&in_json(text, &pointers));
        places.into_iter().map(|Position { line, column }| (line, column)).collect()
    }

    fn pointer(path: &str) -> Pointer {
        path.split('/').skip(1).fold(Pointer::root(), |at, key| at.key(key))
    }

    const TEXT: &str = "{\n  \"a\": [1, {\"b\": \"x,]}\"}, \"é\", [true]],\n  \"\\/p\": {\"k\": null,\n\"k\": 1}\n}";

    #[test]
    fn members_are_found_at_their_keys_and_elements_where_they_begin() {
        let wanted = ["", "/a", "/a/0", "/a/1", "/a/1/b", "/a/2", "/a/3/0"].map(pointer);
        let expected = [(1, 1), (2, 3), (2, 9), (2, 12), (2, 13), (2, 27), (2, 33)];
        assert_eq!(places(TEXT, wanted.each_ref()), expected);
    }

    #[test]
    fn every_place_of_a_document_is_found() {
        let text = include_str!("locate/sample.json");
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let mut nodes = vec![(Pointer::root(), &value)];
        let mut seen = 0;
        while let Some((at, value)) = nodes.get(seen).cloned() {
            seen += 1;
            match value {
                Value::Object(members) => nodes.extend(members.iter().map(|(key, value)| (at.key(key), value))),
                Value::Array(list) => {
                    nodes.extend(list.iter().enumerate().map(|(index, value)| (at.index(index), value)));
                }
                _ => {}
            }
        }
        let pointers: Vec<_> = nodes.iter().map(|(at, _)| at).collect();
        for ((at, value), place) in nodes.iter().zip(in_json(text, &pointers)) {
            assert_eq!(read_at(text, place).as_ref(), Some(*value), "{at} at {place}");
        }
        assert!(seen > 50);
    }

    /// Returns the value at an offset, or the value after a key, by another parser.
    fn read_at(text: &str, offset: usize) -> Option<Value> {
        let rest = text.get(offset..)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let first = values.next()?.ok()?;
        match rest.get(values.byte_offset()..)?.trim_start().strip_prefix(':') {
            Some(behind) => serde_json::Deserializer::from_str(behind).into_iter().next()?.ok(),
            None => Some(first),
        }
    }

    #[test]
    fn escaped_keys_match_and_the_last_of_equal_keys_counts() {
        let path = Pointer::root().key("/p");
        assert_eq!(places(TEXT, [&path, &path.key("k")]), [(3, 3), (4, 1)]);
    }

    #[test]
    fn what_is_missing_is_shown_where_it_should_be() {
        let wanted = ["/a/9/z", "/a/1/none/deep", "/none"].map(pointer);
        assert_eq!(places(TEXT, wanted.each_ref()), [(2, 3), (2, 12), (1, 1)]);
    }

    #[test]
    fn broken_text_is_walked_as_far_as_it_goes() {
        let deep = "[".repeat(100_000);
        for text in ["", "}", "]]{", "{\"a", "{\"a\\", "\u{0}", "{\"a\":,,}", "{1:2}", "nul", &deep] {
            let at = places(text, [&pointer("/a/0")]);
            assert!(at.iter().all(|&(line, column)| line == 1 && column <= 3), "{at:?}");
        }
        assert_eq!(places("{ \"a\": [7", [&pointer("/a/0")]), [(1, 9)]);
    }
}
