//! What an operation sends, in each way that the description allows.

use super::media::{Class, MediaType};
use super::said::{Said, class, said, untyped};
use super::schema::type_at;
use super::{Lowering, contradiction, docs, encoding, multipart};
use crate::diagnostic::{Code, Finding};
use crate::graph::{Endpoint, Node, follow};
use crate::ir::{Body, Media, Origin, Payload, Type};

/// One entry of `content`.
pub(super) struct Entry<'d> {
    /// The key as it is written.
    pub(super) key: &'d str,
    /// What the key says.
    pub(super) media_type: MediaType,
    /// How the body is read and written.
    pub(super) class: Class,
    /// What it is called among several.
    pub(super) called: String,
    /// What the schema says, if that matters.
    pub(super) said: Said,
    /// The Media Type object.
    pub(super) node: Node<'d>,
    /// Its schema.
    pub(super) schema: Option<Node<'d>>,
}

impl Entry<'_> {
    /// Whether it is JSON of another schema than `first`.
    fn differs(&self, first: &Self) -> bool {
        let value = |it: &Self| it.schema.as_ref().map(|node| node.value.clone());
        value(self) != value(first)
    }
}

/// The entries of a `content`, JSON first; each group says the same under several media types.
pub(super) fn entries<'d>(lowering: &mut Lowering<'d, '_>, content: &Node<'d>) -> Vec<Vec<Entry<'d>>> {
    let members = content.members(lowering.findings);
    let mut entries: Vec<Entry<'d>> = members.iter().filter_map(|(key, node)| entry(lowering, key, node)).collect();
    let plain_json = |it: &Entry<'_>| it.class == Class::Json && it.media_type.is_plain_json();
    entries.sort_by_key(|it| (!plain_json(it), it.class != Class::Json));
    let mut groups: Vec<Vec<Entry<'d>>> = Vec::new();
    for entry in entries {
        let same = |group: &&mut Vec<Entry<'d>>| match group.first() {
            Some(first) if first.class == Class::Json && entry.class == Class::Json => !entry.differs(first),
            Some(first) => first.class == entry.class && first.called == entry.called,
            None => false,
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(entry),
            None => groups.push(vec![entry]),
        }
    }
    groups
}

fn entry<'d>(lowering: &mut Lowering<'d, '_>, key: &'d str, node: &Node<'d>) -> Option<Entry<'d>> {
    let node = follow(node, lowering.findings)?;
    let node = follow(&node, lowering.findings)?;
    node.object(lowering.findings)?;
    let media_type = MediaType::parse(key);
    let schema = node.get("schema");
    let said = if media_type.class() == Class::Json { Said::Structure } else { said(lowering, schema.as_ref()) };
    let class = class(&media_type, said);
    if !media_type.valid {
        let detail = format!("`{key}` is no media type; it is read as `{}`", media_type.sent(class));
        let finding = Finding::new(Code::Forgiven, &node.at, detail);
        lowering.findings.push(finding.remedy("write a type and a subtype, such as `application/json`".to_owned()));
    }
    let called = media_type.called(class);
    Some(Entry { key, media_type, class, called, said, node, schema })
}

/// Lowers the request body of an operation, if it has one that says anything.
pub(super) fn body<'d>(lowering: &mut Lowering<'d, '_>, endpoint: &Endpoint<'d>, origin: &Origin) -> Option<Body> {
    let node = follow(&endpoint.node.get("requestBody")?, lowering.findings)?;
    let content = node.get("content")?;
    let required = node.flag("required", lowering.findings);
    let groups = entries(lowering, &content);
    let alone = groups.len() == 1;
    let mut alternatives = Vec::new();
    for group in &groups {
        let Some((first, others)) = group.split_first() else { continue };
        if alone && !required && says_no_member(lowering, first) {
            return None;
        }
        let called: Vec<&str> = match alternatives.len() {
            0 => vec!["body"],
            _ => vec![&first.called, "body"],
        };
        alternatives.push(Media {
            media_type: first.media_type.sent(first.class),
            others: others.iter().map(|other| other.key.to_owned()).collect(),
            called: first.called.clone(),
            payload: payload(lowering, first, &words(origin, &called)),
        });
    }
    (!alternatives.is_empty()).then(|| Body { at: node.at.clone(), required, docs: docs::of(&node), alternatives })
}

/// The words of an operation and of a part of it.
pub(super) fn words<'a>(origin: &'a Origin, part: &[&'a str]) -> Vec<&'a str> {
    origin.called.iter().map(String::as_str).chain(part.iter().copied()).collect()
}

/// A form that may be left out and has no member: there is nothing to send.
fn says_no_member<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>) -> bool {
    let Some(schema) = entry.schema.as_ref().filter(|_| entry.class == Class::Form) else { return false };
    let all = lowering.expand(std::slice::from_ref(schema));
    let [one] = all.list.as_slice() else { return false };
    let merged = super::merge::merge(&one.layers);
    let is_open = !matches!(merged.additional, crate::graph::Additional::Unsaid | crate::graph::Additional::None);
    merged.lists_properties && merged.properties.is_empty() && !is_open
}

fn payload<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Payload {
    match entry.class {
        Class::Json => Payload::Json(schema_type(lowering, entry, called)),
        Class::Form if entry.said == Said::Structure => {
            Payload::Form(schema_type(lowering, entry, called), encoding::encodings(lowering, &entry.node))
        }
        Class::Multipart => Payload::Multipart(multipart::parts(lowering, entry, called)),
        Class::Text | Class::Events | Class::Form => {
            warn(lowering, entry, "text");
            Payload::Text
        }
        Class::Lines | Class::Bytes | Class::Open => {
            warn(lowering, entry, "bytes");
            Payload::Bytes
        }
    }
}

/// What is described as a structure and taken as it is leaves something unsaid.
fn warn<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, handed: &str) {
    if entry.said == Said::Structure {
        untyped(lowering, &entry.node, entry.key, handed);
    }
}

/// The type of what an entry describes; without a schema, anything.
pub(super) fn schema_type<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Type {
    let ty = entry.schema.as_ref().map_or(Type::Any, |schema| type_at(lowering, schema, called));
    if entry.class == Class::Json {
        contradiction::of_media(lowering, &entry.node, &ty);
    }
    ty
}
