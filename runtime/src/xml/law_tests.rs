//! A law: a value of a random table is equal after it was written and read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::table::{XmlChoice, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape};
use super::{decode_xml, encode_xml};

/// The namespaces and prefixes of nodes.
const NAMESPACES: [(&str, &str); 6] =
    [("", ""), ("", ""), ("urn:a", "a"), ("urn:a", ""), ("urn:b", "a"), ("urn:c", "xs")];

/// The parts of texts.
const PARTS: [&str; 16] =
    ["a", "Z9", " ", "\n", "\t", "\r", "\r\n", "<", ">", "&", "\"", "'", "]]>", "&amp;", "é\u{10000}", "<![CDATA["];

fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn name(prefix: &str, index: usize) -> &'static str {
    leaked(format!("{prefix}{index}"))
}

fn scalar(random: &mut Rng, name: &'static str) -> XmlNode {
    match random.u8(..4) {
        0 => XmlNode::number(name),
        1 => XmlNode::boolean(name),
        _ => XmlNode::text(name),
    }
}

fn node(random: &mut Rng, name: &'static str, depth: u8) -> XmlNode {
    let node = match random.u8(..9) {
        0 | 1 if depth > 0 => object(random, name, None, depth - 1),
        2 if depth > 0 => XmlNode::list(name, leaked(node(random, self::name("i", 0), depth - 1))),
        3 if depth > 0 => XmlNode::of(name, leaked(node(random, "other", depth - 1))),
        4 => XmlNode::any(name),
        5 if depth > 0 => XmlNode::choice(name, choice(random, depth - 1)),
        _ => scalar(random, name),
    };
    let (namespace, prefix) = random.choice(NAMESPACES).unwrap();
    node.in_namespace(namespace, prefix)
}

/// The member that selects a table.
#[derive(Clone, Copy)]
struct Tag {
    kind: XmlKind,
    is_number: bool,
    namespace: (&'static str, &'static str),
}

impl Tag {
    fn member(self) -> XmlMember {
        let node = if self.is_number { XmlNode::number("kind") } else { XmlNode::text("kind") };
        let node = node.in_namespace(self.namespace.0, self.namespace.1);
        if self.kind == XmlKind::Attribute {
            XmlMember::attribute("tag", node)
        } else {
            XmlMember::element("tag", node)
        }
    }
}

fn choice(random: &mut Rng, depth: u8) -> &'static XmlChoice {
    let kind = if random.bool() { XmlKind::Attribute } else { XmlKind::Element };
    let tag = Tag { kind, is_number: random.bool(), namespace: random.choice(NAMESPACES).unwrap() };
    let texts = if tag.is_number { ["1", "-2.5"] } else { ["a", " a"] };
    let cases = texts.map(|text| (text, leaked(object(random, "case", Some(tag), depth))));
    let mut choice = XmlChoice::new(leaked(tag.member()), leaked(cases));
    if random.bool() {
        choice = choice.absent(leaked(object(random, "absent", None, depth)));
    }
    if random.bool() {
        choice = choice.otherwise(leaked(object(random, "other", Some(tag), depth)));
    }
    leaked(choice)
}

fn object(random: &mut Rng, named: &'static str, tag: Option<Tag>, depth: u8) -> XmlNode {
    let mut members: Vec<XmlMember> = tag.into_iter().map(Tag::member).collect();
    for index in 0..random.usize(..4) {
        let (namespace, prefix) = random.choice(NAMESPACES).unwrap();
        let node = scalar(random, name("a", index)).in_namespace(namespace, prefix);
        members.push(XmlMember::attribute(name("attribute", index), node));
    }
    let is_beside_elements = tag.is_some_and(|tag| tag.kind == XmlKind::Element);
    if random.u8(..4) == 0 && !is_beside_elements {
        let text = scalar(random, "");
        let member = if random.bool() { XmlMember::text("text", text) } else { XmlMember::cdata("text", text) };
        members.push(if random.bool() { member.required() } else { member });
        return XmlNode::object(named, leaked(members));
    }
    for index in 0..random.usize(..4) {
        let node = node(random, name("e", index), depth);
        let json = name("element", index);
        members.push(match random.u8(..3) {
            0 => XmlMember::elements(json, node),
            1 => XmlMember::elements(json, node).required(),
            _ => XmlMember::element(json, node),
        });
    }
    let object = XmlNode::object(named, leaked(members));
    match random.u8(..3) {
        0 => object.others(leaked(XmlMember::element("", node(random, "", depth)))),
        1 => object.others(leaked(XmlMember::elements("", node(random, "", depth)))),
        _ => object,
    }
}

fn text(random: &mut Rng) -> Value {
    Value::String((0..random.usize(..5)).map(|_| *random.choice(&PARTS).unwrap()).collect())
}

/// Returns a value of a table that one document has only.
fn value(random: &mut Rng, shape: XmlShape) -> Value {
    match shape {
        XmlShape::Text => text(random),
        XmlShape::Number if random.bool() => json!(random.i64(..)),
        XmlShape::Number => json!(f64::from(random.i32(..)) / 64.0),
        XmlShape::Boolean => json!(random.bool()),
        XmlShape::Choice(choice) => chosen_value(random, choice),
        XmlShape::Any | XmlShape::Of(_) => match random.u8(..4) {
            0 => json!({"@b": text(random), "c": [text(random), text(random)], "d": {"e": text(random)}}),
            1 => json!({"@xml:lang": text(random), "$text": "a & b"}),
            _ => text(random),
        },
        XmlShape::List(item) => values(random, 0, item),
        XmlShape::Object { members, others } => {
            let mut object = Map::new();
            for member in members {
                if member.presence == XmlPresence::Required || random.bool() {
                    let value = value_of(random, member);
                    let is_absent = value == json!("") && matches!(member.kind, XmlKind::Text | XmlKind::Cdata);
                    if !is_absent || member.presence == XmlPresence::Required {
                        object.insert(member.json.to_owned(), value);
                    }
                }
            }
            for key in others.into_iter().flat_map(|_| ["k1", "k-2", "ké"]).take(random.usize(..4)) {
                object.insert(key.to_owned(), others.map_or(Value::Null, |others| value_of(random, others)));
            }
            Value::Object(object)
        }
    }
}

/// Returns a value of one of the tables.
fn chosen_value(random: &mut Rng, choice: &XmlChoice) -> Value {
    let is_number = matches!(choice.tag.node.shape, XmlShape::Number);
    let texts = choice.cases.iter().map(|(text, _)| Some(*text));
    let texts: Vec<_> = texts.chain([None, Some(if is_number { "7" } else { "?" })]).collect();
    let selected = *random.choice(&texts).unwrap();
    let mut value = match choice.shape(selected) {
        XmlShape::Object { members: [only], others: None } if only.json == "tag" => {
            json!({"b": text(random), "c": [text(random), {"d": text(random)}], "@e": text(random)})
        }
        shape => value(random, shape),
    };
    let object = value.as_object_mut().unwrap();
    object.remove("tag");
    if let Some(text) = selected {
        let tag = if is_number { text.parse::<serde_json::Number>().unwrap().into() } else { json!(text) };
        object.insert("tag".to_owned(), tag);
    }
    value
}

fn value_of(random: &mut Rng, member: &XmlMember) -> Value {
    match (member.kind, member.presence) {
        (XmlKind::Elements, XmlPresence::Required) => values(random, 0, &member.node),
        (XmlKind::Elements, XmlPresence::Optional) => values(random, 1, &member.node),
        (XmlKind::Element, _) if random.u8(..8) == 0 => Value::Null,
        (XmlKind::Element | XmlKind::Attribute | XmlKind::Text | XmlKind::Cdata, _) => {
            value(random, member.node.resolved())
        }
    }
}

fn values(random: &mut Rng, least: usize, item: &XmlNode) -> Value {
    (0..random.usize(least..4)).map(|_| value(random, item.resolved())).collect()
}

#[test]
fn a_value_is_equal_after_it_was_written_and_read() {
    let mut random = Rng::with_seed(0x5eed);
    let mut written = 0;
    for round in 0..1000 {
        let root = node(&mut random, "root", 3);
        let root: &'static XmlNode = leaked(root);
        for _ in 0..5 {
            let value = value(&mut random, root.resolved());
            let document = encode_xml(&value, root).unwrap();
            written += document.len();
            let read = decode_xml::<Value>(&document, root);
            assert_eq!(read.as_ref(), Ok(&value), "{round}: {} {root:?}", String::from_utf8_lossy(&document));
        }
    }
    assert!(written > 500_000, "{written}");
}
