//! The parts of a multipart body (OpenAPI 3.1 section 4.8.15.3).

use crate::document::{JsonType, Version};
use crate::graph::{Additional, Node};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::content::Entry;
use crate::ir::lower::content::body_shape::{Said, alternative};
use crate::ir::lower::content::media_type::{Class, MediaType};
use crate::ir::lower::content::part_headers::{constant_headers, part_headers};
use crate::ir::lower::content::untyped;
use crate::ir::lower::context::Lowering;
use crate::ir::lower::notes;
use crate::ir::lower::schema::enumeration::set_of_one;
use crate::ir::lower::schema::lowered::component_origin;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::lower::schema::object::{rest, says};
use crate::ir::lower::schema::{defined, member_type};
use crate::ir::{AdditionalProperties, Constant, Field, Origin, Part, PartKind, Parts, Presence, Shape, Type};

/// The type of a multipart body; `None` if the description names no part, so that callers put parts together themselves.
pub(crate) fn parts<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> Option<Type> {
    let schema = entry.schema.as_ref()?;
    let all = lowering.expand(std::slice::from_ref(schema));
    let origin = origin(schema, &all.list, called);
    if let Some(id) = lowering.parts.get(&origin.at) {
        return Some(Type::Named(*id));
    }
    let Some(merged) = together(&all.list) else {
        // Text or bytes as a whole say nothing of the parts, and so nothing is lost.
        if entry.said == Said::Structure {
            untyped(lowering, entry, "parts that callers put together");
        }
        return None;
    };
    if merged.properties.is_empty() && !matches!(merged.additional, Additional::Schema(_)) {
        return None;
    }
    let encoding = entry.node.get("encoding");
    let shape = shape(lowering, &merged, encoding.as_ref(), &origin);
    let docs = notes::of(schema);
    let Type::Named(id) = lowering.inline(origin.clone(), docs, shape) else { return None };
    lowering.parts.insert(origin.at, id);
    Some(Type::Named(id))
}

/// The component that all alternatives are, or the place where they are written.
fn origin(schema: &Node<'_>, alternatives: &[Alternative<'_>], called: &[&str]) -> Origin {
    let component = alternatives.first().and_then(|one| one.via.as_ref());
    match component {
        Some(node) if alternatives.iter().all(|it| it.via_place() == Some(&node.at)) => component_origin(node),
        _ => {
            let called = called.iter().map(|&word| word.to_owned()).collect();
            Origin { at: schema.at.clone(), name_words: called, has_given_name: false }
        }
    }
}

/// One object that every alternative fits, if they agree on what their common members are.
fn together<'d>(alternatives: &[Alternative<'d>]) -> Option<Merged<'d>> {
    let mut all = alternatives.iter().map(|one| merge(&one.layers));
    let first = all.next()?;
    let is_object = |it: &Merged<'_>| it.says_nothing || it.kinds.kinds() == [JsonType::Object];
    if !is_object(&first) {
        return None;
    }
    all.try_fold(first, |mut one, other| {
        let places = |nodes: &[Node<'d>]| nodes.iter().map(|node| node.at.clone()).collect::<Vec<_>>();
        for (name, nodes) in &other.properties {
            match one.properties.iter().find(|(known, _)| known == name) {
                Some((_, known)) if places(known) != places(nodes) => return None,
                Some(_) => {}
                None => one.properties.push((name, nodes.clone())),
            }
        }
        one.required.retain(|name| other.requires(name));
        is_object(&other).then_some(one)
    })
}

fn shape<'d>(
    lowering: &mut Lowering<'d, '_>,
    merged: &Merged<'d>,
    encoding: Option<&Node<'d>>,
    origin: &Origin,
) -> Shape {
    let mut parts = Parts::default();
    for (name, nodes) in &merged.properties {
        if nodes.iter().any(|node| says(lowering, node, "readOnly")) {
            continue; // it is in no request (OpenAPI 3.1 section 4.8.24.2)
        }
        let encoding = encoding.and_then(|it| it.get(name));
        let named = encoding.as_ref().and_then(|it| it.text("contentType", lowering.findings));
        let part = origin_of_part(origin, name, nodes);
        let (ty, mut kind) = part_type(lowering, nodes, named, &part);
        let named = named.or_else(|| content_media_type(lowering, nodes));
        let is_deep = encoding.as_ref().is_some_and(|it| it.value.get("style").is_some_and(|it| it == "deepObject"));
        if is_deep && kind == PartKind::Value {
            kind = PartKind::Nested;
        }
        let required = merged.requires(name);
        let (ty, nullable) = match ty {
            Type::Constant(value) if required => {
                parts.members.constants.push(Constant {
                    wire_name: (*name).to_owned(),
                    value,
                    is_const: true,
                    required: true,
                    read_only: false,
                });
                constant_headers(lowering, &mut parts, encoding.as_ref(), &part);
                continue;
            }
            // The caller decides if it is sent.
            Type::Constant(value) => (defined(lowering, set_of_one(&value), nodes, &part), false),
            Type::Nullable(inner) => (*inner, true),
            ty => (ty, false),
        };
        parts.members.fields.push(Field {
            wire_name: (*name).to_owned(),
            ty,
            presence: if required && !nullable { Presence::Required } else { Presence::Optional },
            initial_value: None,
            docs: nodes.iter().map(notes::of).reduce(notes::join).unwrap_or_default(),
            read_only: false,
            write_only: false,
            origin: part.clone(),
        });
        let media_type = named.and_then(|named| exact(named, &kind));
        parts.parts.push(Part { kind, media_type, headers: Vec::new() });
        part_headers(lowering, &mut parts, encoding.as_ref(), name, &part);
    }
    if let Additional::Schema(schema) = &merged.additional {
        let bytes = Bytes { text: false, untyped: false };
        let file = file(lowering, std::slice::from_ref(schema), bytes).filter(|ty| *ty == Type::File);
        parts.members.additional_properties = file
            .or_else(|| rest(lowering, merged, origin))
            .map_or(AdditionalProperties::Ignored, AdditionalProperties::Typed);
    }
    Shape::Parts(parts)
}

/// The media type that a part is sent as, if it is one, and not several to choose from or what it would be anyway.
fn exact(named: &str, kind: &PartKind) -> Option<String> {
    let media_type = MediaType::parse(named);
    let class = media_type.class();
    let usual = match kind {
        PartKind::File => "application/octet-stream",
        PartKind::Json => "application/json",
        PartKind::Value | PartKind::Nested | PartKind::Header(_) => "text/plain",
    };
    let sent = media_type.sent(class);
    (media_type.valid && media_type.accepted(class) == sent && sent != usual).then_some(sent)
}

/// The `contentMediaType` of a part's schema, or of the items of a list, which counts where `encoding` names none. What is
/// written in another encoding is not sent as that media type.
fn content_media_type<'d>(lowering: &mut Lowering<'d, '_>, nodes: &[Node<'d>]) -> Option<&'d str> {
    let all = lowering.expand(nodes);
    let [one] = all.list.as_slice() else { return None };
    let items = merge(&one.layers).items;
    if !items.is_empty() {
        let items = lowering.expand(&items);
        return items.list.first().filter(|_| items.list.len() == 1).and_then(unencoded_media_type);
    }
    unencoded_media_type(one)
}

fn unencoded_media_type<'d>(one: &Alternative<'d>) -> Option<&'d str> {
    let keyword = |key: &str| one.layers.iter().find_map(|layer| layer.node.value.get(key)?.as_str());
    let is_plain = keyword("contentEncoding").is_none_or(|it| it.eq_ignore_ascii_case("binary"));
    keyword("contentMediaType").filter(|_| is_plain)
}

/// The type of a part, and how it is written: a media type of bytes makes bytes of text.
fn part_type<'d>(
    lowering: &mut Lowering<'d, '_>,
    nodes: &[Node<'d>],
    named: Option<&str>,
    origin: &Origin,
) -> (Type, PartKind) {
    let class = named.map(|named| MediaType::parse(named).class());
    let kind = if class == Some(Class::Json) { PartKind::Json } else { PartKind::Value };
    // Without a type it is bytes by default, and so is an item of a list (OpenAPI 3.1.0 sections 4.8.14.2 and 4.8.14.4).
    let is_3_0 = nodes.iter().any(|node| node.document().version == Version::V3_0);
    let bytes = match class {
        Some(Class::Bytes | Class::Open) => Bytes { text: true, untyped: true },
        Some(_) => Bytes { text: false, untyped: false },
        None => Bytes { text: false, untyped: !is_3_0 },
    };
    if let Some(ty) = file(lowering, nodes, bytes) {
        return (ty, PartKind::File);
    }
    (member_type(lowering, nodes, origin), kind)
}

/// The schemas of a part that mean bytes, beside those that say so themselves.
#[derive(Clone, Copy)]
struct Bytes {
    /// Schemas of text.
    text: bool,
    /// Schemas without a type.
    untyped: bool,
}

impl Bytes {
    fn include(self, said: Said) -> bool {
        match said {
            Said::Binary => true,
            Said::Scalar => self.text,
            Said::Nothing => self.untyped,
            Said::Structure => false,
        }
    }
}

/// A file, or several of them, if the schema says so of some alternative, and of all others that they are text.
fn file<'d>(lowering: &mut Lowering<'d, '_>, nodes: &[Node<'d>], bytes: Bytes) -> Option<Type> {
    let all = lowering.expand(nodes);
    let (mut one, mut many) = (false, false);
    for it in &all.list {
        let items = merge(&it.layers).items;
        match alternative(it) {
            Said::Structure if !items.is_empty() => {
                let item = lowering.expand(&items);
                if item.list.is_empty() || !item.list.iter().all(|it| bytes.include(alternative(it))) {
                    return None;
                }
                many = true;
            }
            said if bytes.include(said) => one = true,
            Said::Scalar | Said::Binary => {}
            Said::Structure | Said::Nothing => return None,
        }
    }
    let ty = match (one, many) {
        (_, true) => Type::List(Box::new(Type::File)),
        (true, false) => Type::File,
        (false, false) => return None,
    };
    Some(crate::ir::lower::schema::lowered::nullable_if(all.null, ty))
}
