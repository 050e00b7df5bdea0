//! Builds the tree of a YAML text from the events of the parser.

use std::collections::HashMap;
use std::rc::Rc;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::scalar;
use super::tree::{Fault, FaultKind, Member, MemberKind, Node, NodeKind, Tree};
use crate::json::Value;

/// Returns the tree of a text with one document and at most `depth` nested containers. Returns `None` for a text
/// without content.
pub(super) fn parse(text: &str, depth: usize) -> Result<Option<Tree>, Fault> {
    let options = granit_parser::options! { emit_comments: false };
    let mut builder = Builder { depth, open: Vec::new(), anchors: HashMap::new(), root: None, documents: 0, weight: 0 };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| syntax(&error))?;
        builder.event(event, span.start.byte_offset().unwrap_or_default())?;
    }
    Ok(builder.root.map(|root| Tree { root, weight: builder.weight }))
}

fn syntax(error: &ScanError) -> Fault {
    let message = error.info();
    let detail = message.lines().next().unwrap_or_default().to_owned();
    Fault { at: error.marker().byte_offset().unwrap_or_default(), detail, help: None, kind: FaultKind::Syntax }
}

fn fault(at: usize, detail: impl Into<String>, help: &str) -> Fault {
    Fault { at, detail: detail.into(), help: Some(help.to_owned()), kind: FaultKind::Meaning }
}

/// Returns the error for a key that is a container. The text is usually `{{ name }}` without quotes, which the lines
/// around it show, so it counts as a syntax error.
fn key_fault(at: usize) -> Fault {
    Fault { at, detail: "a key cannot be a list or a mapping".to_owned(), help: None, kind: FaultKind::Syntax }
}

struct Builder {
    depth: usize,
    open: Vec<Open>,
    /// The complete nodes with an anchor.
    anchors: HashMap<usize, Rc<Node>>,
    root: Option<Rc<Node>>,
    documents: usize,
    weight: usize,
}

/// A container that is not closed yet.
struct Open {
    at: usize,
    anchor: usize,
    height: usize,
    meaning: Meaning,
    content: Content,
}

enum Content {
    Sequence(Vec<Rc<Node>>),
    /// The members so far, and the key of the next member.
    Mapping(Vec<Member>, Option<Key>),
}

/// The meaning of a container by its tag.
#[derive(Clone, Copy)]
enum Meaning {
    /// A plain container: the tag has no effect.
    Plain,
    /// The tag `!!set`: a mapping with null values is read as a list of its keys.
    Set,
    /// The tag `!!omap`: a list of mappings with one member each is read as one mapping.
    OrderedMapping,
}

struct Key {
    text: String,
    at: usize,
    kind: MemberKind,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, at: usize) -> Result<(), Fault> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let detail = "a second YAML document begins here; a description is one document";
                    return Err(fault(
                        at,
                        detail,
                        "remove the `---` or `...` that ends the first, or move the second to its own file",
                    ));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let tag = tag.as_deref();
                if self.wants_key() {
                    let is_merge =
                        text == "<<" && tag.map_or(style == ScalarStyle::Plain, |it| core(it) == Some("merge"));
                    let kind = if is_merge { MemberKind::Merge } else { MemberKind::Plain };
                    self.key(Key { text: text.to_string(), at, kind });
                    self.remember(anchor, &Rc::new(Node { at, kind: NodeKind::Text(text.into_owned()), height: 0 }));
                } else {
                    let kind = scalar(&text, style, tag).map_err(|detail| fault(at, detail, TAG_HELP))?;
                    self.add(Node { at, kind, height: 0 }, anchor);
                }
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.enter(Content::Sequence(Vec::new()), at, anchor, tag.as_deref())?;
            }
            Event::MappingStart(_, anchor, tag) => {
                self.enter(Content::Mapping(Vec::new(), None), at, anchor, tag.as_deref())?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.leave(),
            Event::Alias(anchor) => self.alias(anchor, at)?,
            _ => {}
        }
        Ok(())
    }

    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Mapping(_, None), .. }))
    }

    fn key(&mut self, it: Key) {
        if let Some(Open { content: Content::Mapping(_, key), .. }) = self.open.last_mut() {
            *key = Some(it);
        }
    }

    fn enter(&mut self, content: Content, at: usize, anchor: usize, tag: Option<&Tag>) -> Result<(), Fault> {
        let meaning = match tag {
            Some(tag) => meaning(&content, tag).ok_or_else(|| fault(at, strange(tag), TAG_HELP))?,
            None => Meaning::Plain,
        };
        if self.wants_key() {
            return Err(key_fault(at));
        }
        self.may_stand_here(at, 1)?;
        self.open.push(Open { at, anchor, height: 1, meaning, content });
        Ok(())
    }

    /// Returns an error for a value that exceeds the nesting limit.
    fn may_stand_here(&self, at: usize, height: usize) -> Result<(), Fault> {
        if self.open.len() + height <= self.depth {
            return Ok(());
        }
        let detail = format!("more than {} mappings and lists are nested in each other", self.depth);
        Err(Fault { at, detail, help: None, kind: FaultKind::TooDeep })
    }

    fn leave(&mut self) {
        let Some(Open { at, anchor, height, meaning, content }) = self.open.pop() else { return };
        let kind = match (content, meaning) {
            (Content::Mapping(members, _), Meaning::Set) => {
                NodeKind::Sequence(members.into_iter().map(key_as_item).collect())
            }
            (Content::Sequence(items), Meaning::OrderedMapping) => {
                match items.iter().map(|item| item.only_member()).collect() {
                    Some(members) => NodeKind::Mapping(members),
                    None => NodeKind::Sequence(items),
                }
            }
            (Content::Sequence(items), _) => NodeKind::Sequence(items),
            (Content::Mapping(members, _), _) => NodeKind::Mapping(members),
        };
        self.add(Node { at, kind, height }, anchor);
    }

    fn add(&mut self, node: Node, anchor: usize) {
        self.weight += node.weight();
        let node = Rc::new(node);
        self.remember(anchor, &node);
        self.put(node);
    }

    fn remember(&mut self, anchor: usize, node: &Rc<Node>) {
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(node));
        }
    }

    fn alias(&mut self, anchor: usize, at: usize) -> Result<(), Fault> {
        let Some(node) = self.anchors.get(&anchor).map(Rc::clone) else {
            return Err(fault(
                at,
                "this alias is inside the value that it repeats",
                "refer to a value that ends before the alias",
            ));
        };
        if self.wants_key() {
            let (NodeKind::Text(text) | NodeKind::Plain(text, _)) = &node.kind else {
                return Err(key_fault(at));
            };
            let text = text.clone();
            self.key(Key { text, at, kind: MemberKind::Plain });
            return Ok(());
        }
        self.may_stand_here(at, node.height)?;
        self.put(node);
        Ok(())
    }

    /// Adds a value to the innermost open container, or makes it the root.
    fn put(&mut self, value: Rc<Node>) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(value);
            return;
        };
        open.height = open.height.max(value.height + 1);
        match &mut open.content {
            Content::Sequence(items) => items.push(value),
            Content::Mapping(members, key) => {
                if let Some(Key { text, at, kind }) = key.take() {
                    // The value of a merge key must be a mapping, or a list of mappings.
                    let kind = if value.merged().is_some() { kind } else { MemberKind::Plain };
                    members.push(Member { key: text, at, kind, value });
                }
            }
        }
    }
}

/// Returns the meaning of a container with a tag; `None` for an unknown tag.
fn meaning(content: &Content, tag: &Tag) -> Option<Meaning> {
    match (core(tag)?, content) {
        ("seq" | "python/tuple", Content::Sequence(_)) | ("map", Content::Mapping(..)) => Some(Meaning::Plain),
        ("set", Content::Mapping(..)) => Some(Meaning::Set),
        ("omap", Content::Sequence(_)) => Some(Meaning::OrderedMapping),
        _ => None,
    }
}

/// Returns the key of a set's member as an item.
fn key_as_item(member: Member) -> Rc<Node> {
    Rc::new(Node { at: member.at, kind: NodeKind::Text(member.key), height: 0 })
}

/// Returns the value of a scalar, or the problem with its tag.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<NodeKind, String> {
    let value = match tag {
        None if style == ScalarStyle::Plain => scalar::plain(text),
        // The tag `!` makes every scalar a string.
        None => return Ok(NodeKind::Text(text.to_owned())),
        Some(tag) if tag.original() == "!" => return Ok(NodeKind::Text(text.to_owned())),
        Some(tag) => core(tag).and_then(|name| scalar::tagged(name, text)).ok_or_else(|| strange(tag))?,
    };
    Ok(match value {
        Value::String(text) => NodeKind::Text(text),
        value => NodeKind::Plain(text.to_owned(), value),
    })
}

/// Returns the name of a tag in YAML's namespace, such as `str`. A tag in full, `!<tag:yaml.org,2002:str>`, has no
/// handle.
fn core(tag: &Tag) -> Option<&str> {
    const PREFIX: &str = "tag:yaml.org,2002:";
    match tag.handle() {
        PREFIX => Some(tag.suffix()),
        "" => tag.suffix().strip_prefix(PREFIX),
        _ => None,
    }
}

fn strange(tag: &Tag) -> String {
    format!("the tag `{}` has no meaning in a description", tag.original())
}

const TAG_HELP: &str = "put a text that begins with `!` in quotes";
