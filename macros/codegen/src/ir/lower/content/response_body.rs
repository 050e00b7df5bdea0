//! Response bodies, with a reading for each media type.

use crate::document::JsonType;
use crate::graph::Node;
use crate::ir::lower::composition::merge::merge;
use crate::ir::lower::content::body_shape::{Said, said};
use crate::ir::lower::content::media_type::Class;
use crate::ir::lower::content::request_body::words;
use crate::ir::lower::content::untyped;
use crate::ir::lower::content::{Entry, entries, schema_type};
use crate::ir::lower::context::Lowering;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::lower::schema::{type_at, type_of};
use crate::ir::{Content, Origin, Type};

/// The readings of the `content` of a response.
#[derive(Default)]
pub(crate) struct Contents {
    /// The reading that a call asks for by default.
    pub(crate) first: Option<Reading>,
    /// All media types that the description lists.
    pub(crate) offers: Vec<String>,
    /// The other readings.
    pub(crate) others: Vec<Reading>,
}

impl Contents {
    pub(crate) fn readings(&self) -> impl Iterator<Item = &Reading> {
        self.first.iter().chain(&self.others)
    }
}

/// The media types of a response that are read as one type.
#[derive(PartialEq)]
pub(crate) struct Reading {
    /// The words of its name.
    pub(crate) called: String,
    /// The media types, each once.
    pub(crate) media_types: Vec<String>,
    pub(crate) content: Content,
}

impl Reading {
    /// Returns the media types that a request asks for: of JSON one is enough.
    pub(crate) fn asked(&self) -> &[String] {
        match self.content {
            Content::Json(_) => self.media_types.get(..1).unwrap_or_default(),
            _ => &self.media_types,
        }
    }

    /// Returns true if one of its media types has this name, whatever the parameters.
    pub(crate) fn is_named(&self, media_type: &str) -> bool {
        let essence = |it: &str| it.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        self.media_types.iter().any(|it| essence(it) == essence(media_type))
    }
}

/// Reads the `content` of a response; what fails is read as a whole, so streams are text there.
pub(crate) fn contents<'d>(
    lowering: &mut Lowering<'d, '_>,
    response: &Node<'d>,
    origin: &Origin,
    status: &str,
    failing: bool,
) -> Contents {
    let Some(content) = response.get("content") else { return Contents::default() };
    let mut groups = entries(lowering, &content);
    groups.sort_by_key(|group| group.first().map(|entry| rank(entry.class)));
    let mut all = Contents::default();
    for group in &groups {
        all.offers.extend(group.iter().map(|entry| entry.media_type.accepted(entry.class)));
        let Some(entry) = group.first() else { continue };
        if all.first.is_some() && (!is_view(entry) || failing && !is_told_apart(group, &groups)) {
            continue;
        }
        let called: Vec<&str> = match all.first {
            None => words(origin, &["response", status]),
            Some(_) => words(origin, &["response", status, &entry.called]),
        };
        let content = self::content(lowering, entry, &called, failing);
        let reading = Reading { called: entry.called.clone(), media_types: names(group), content };
        match all.first {
            None => all.first = Some(reading),
            Some(_) => all.others.push(reading),
        }
    }
    all
}

/// Returns the preference of a class: JSON first, then text, then streams, then bytes.
fn rank(class: Class) -> u8 {
    match class {
        Class::Json => 0,
        Class::Text | Class::Form => 1,
        Class::Events | Class::Lines => 2,
        Class::Multipart | Class::Bytes | Class::Open => 3,
    }
}

/// Returns true if it has a method of its own: not text or bytes that repeat the structure of the JSON.
fn is_view(entry: &Entry<'_>) -> bool {
    match entry.class {
        Class::Json | Class::Events | Class::Lines => true,
        _ => entry.said != Said::Structure,
    }
}

/// Returns true if a failure of these media types has a variant of its own: not if it repeats another schema, or is a range.
fn is_told_apart(group: &[Entry<'_>], groups: &[Vec<Entry<'_>>]) -> bool {
    let Some(entry) = group.first() else { return false };
    let before = groups.iter().take_while(|other| !std::ptr::eq(other.as_slice(), group));
    let mut firsts = before.filter_map(|other| other.first());
    firsts.all(|first| entry.differs(first) && !entry.media_type.includes(&first.media_type))
        && !names(group).iter().any(|name| name.contains('*'))
}

/// The media types of a group, each once.
fn names(group: &[Entry<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for entry in group {
        let name = entry.media_type.accepted(entry.class);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn content<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str], failing: bool) -> Content {
    let (content, handed) = match entry.class {
        Class::Json => return Content::Json(schema_type(lowering, entry, called)),
        Class::Events if !failing => return Content::Events(events(lowering, entry, called)),
        Class::Lines if !failing && matches!(entry.said, Said::Structure | Said::Nothing) => {
            return Content::Lines(lines(lowering, entry, called));
        }
        Class::Text | Class::Form => (Content::Text, "text"),
        Class::Events | Class::Lines if failing => (Content::Text, "text"),
        _ => (Content::Bytes, "bytes"),
    };
    if entry.said == Said::Structure {
        untyped(lowering, entry, handed);
    }
    content
}

/// The type of the values that come one after the other: of `itemSchema`, else of what the schema says of one, or of all.
fn lines<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Type {
    if let Some(item) = entry.node.get("itemSchema") {
        return type_at(lowering, &item, called);
    }
    items(lowering, entry, called).unwrap_or_else(|| schema_type(lowering, entry, called))
}

/// The type of an item, where the schema is that of a list.
fn items<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Option<Type> {
    let all = lowering.expand(std::slice::from_ref(entry.schema.as_ref()?));
    let [one] = all.list.as_slice() else { return None };
    let merged = merge(&one.layers);
    if merged.kinds.kinds() != [JsonType::Array] || merged.items.is_empty() {
        return None;
    }
    Some(type_of(lowering, &merged.items, &part(entry, called, "item", &merged.items)))
}

fn part(entry: &Entry<'_>, called: &[&str], name: &str, nodes: &[Node<'_>]) -> Origin {
    let called = called.iter().map(|&word| word.to_owned()).collect();
    origin_of_part(&Origin { at: entry.node.at.clone(), name_words: called, has_given_name: false }, name, nodes)
}

/// The type of the data of an event. Some descriptions mean the data, some the whole event, some the list of them.
fn events<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Type {
    let Some(schema) = entry.node.get("itemSchema").or_else(|| entry.schema.clone()) else { return Type::Text };
    if said(lowering, Some(&schema)) != Said::Structure {
        return Type::Text;
    }
    let all = lowering.expand(std::slice::from_ref(&schema));
    let wrapped: Vec<Option<Vec<Node<'d>>>> = all.list.iter().map(|one| data(&merge(&one.layers).properties)).collect();
    match wrapped.as_slice() {
        [Some(data)] => {
            let data = data.first().and_then(|node| node.get("contentSchema")).map_or(data.clone(), |it| vec![it]);
            if said(lowering, data.first()) == Said::Structure {
                return type_of(lowering, &data, &part(entry, called, "data", &data));
            }
            Type::Text
        }
        several if !several.is_empty() && several.iter().all(Option::is_some) => {
            untyped(lowering, entry, "events whose data is text");
            Type::Text
        }
        _ => items(lowering, entry, called).unwrap_or_else(|| type_at(lowering, &schema, called)),
    }
}

/// Returns the schema of `data`, if the members are those of an event (WHATWG HTML section 9.2.6).
fn data<'d>(properties: &[(&'d str, Vec<Node<'d>>)]) -> Option<Vec<Node<'d>>> {
    let is_event = properties.iter().all(|(name, _)| ["event", "data", "id", "retry"].contains(name));
    properties.iter().find(|(name, _)| is_event && *name == "data").map(|(_, nodes)| nodes.clone())
}
