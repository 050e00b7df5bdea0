//! Lowers the parts of a multipart body (OpenAPI 3.1 section 4.8.15.3).

use crate::document::{JsonType, Version};
use crate::graph::{AccessKeyword, AdditionalKeyword, EncodingObject, MediaTypeObject, Node, RawSchema};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::content::ContentEntry;
use crate::ir::lower::content::body_shape::{BodyShape, shape_of_alternative};
use crate::ir::lower::content::media_type::{BodyClass, MediaType};
use crate::ir::lower::content::part_headers::{constant_headers, part_headers};
use crate::ir::lower::content::report_untyped;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::enumeration::single_value_enum;
use crate::ir::lower::schema::lowered::{make_nullable, origin_of_part};
use crate::ir::lower::schema::object::additional_type;
use crate::ir::lower::schema::{into_type, lower_member_type};
use crate::ir::{
    Access, AdditionalProperties, Constant, ConstantSource, Field, NameSource, Origin, Part, PartKind, Parts, Presence,
    Shape, Type,
};

/// Returns the type of a multipart body; `None` if the description names no part, so that the user builds the parts.
pub(crate) fn lower_multipart<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    entry: &ContentEntry<'d>,
    name_words: &[&str],
) -> Option<Type> {
    let schema = entry.media.schema.as_ref()?;
    let all = ctx.expand(std::slice::from_ref(schema));
    let origin = multipart_origin(ctx, schema, &all.alternatives, name_words);
    if let Some(id) = ctx.multipart_by_pointer.get(&origin.at) {
        return Some(Type::Named(*id));
    }
    let Some(merged) = common_object(&all.alternatives) else {
        // A schema of text or bytes describes no parts; no type is lost.
        if entry.shape == BodyShape::Structured {
            report_untyped(ctx, entry, "parts that callers put together");
        }
        return None;
    };
    if merged.properties.is_empty() && !matches!(merged.additional_properties, AdditionalKeyword::Schema(_)) {
        return None;
    }
    // The keys of all encodings are checked here, also of those without a property.
    entry.media.encodings(ctx.findings);
    let shape = lower_parts(ctx, &merged, &entry.media, &origin);
    let docs = notes::docs_of_node(schema);
    let Type::Named(id) = ctx.define_inline(origin.clone(), docs, shape) else { return None };
    ctx.multipart_by_pointer.insert(origin.at, id);
    Some(Type::Named(id))
}

/// Returns the origin of the component that all alternatives refer to, or else of the schema itself.
fn multipart_origin<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    schema: &Node<'d>,
    alternatives: &[Alternative<'d>],
    name_words: &[&str],
) -> Origin {
    let component = alternatives.first().and_then(|one| one.component.as_ref());
    match component {
        Some(node) if alternatives.iter().all(|it| it.component_pointer() == Some(&node.at)) => {
            ctx.component_origin(node)
        }
        _ => {
            let name_words = name_words.iter().map(|&word| word.to_owned()).collect();
            Origin { at: schema.at.clone(), name_words, name_source: NameSource::Place }
        }
    }
}

/// Returns one object schema that every alternative satisfies; `None` if their common members differ.
fn common_object<'d>(alternatives: &[Alternative<'d>]) -> Option<MergedSchema<'d>> {
    let mut all = alternatives.iter().map(|one| one.merged().clone());
    let first = all.next()?;
    let is_object = |it: &MergedSchema<'_>| it.types.is_none() || it.kinds() == [JsonType::Object];
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

fn lower_parts<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    merged: &MergedSchema<'d>,
    media: &MediaTypeObject<'d>,
    origin: &Origin,
) -> Shape {
    let mut parts = Parts::default();
    for (name, nodes) in &merged.properties {
        // A `readOnly` property is in no request (OpenAPI 3.1 section 4.8.24.2).
        if !nodes.iter().any(|node| AccessKeyword::ReadOnly.is_set(node, ctx.findings)) {
            let presence = if merged.requires(name) { Presence::Required } else { Presence::Optional };
            let (encoding, origin) = (media.encoding_of(name), origin_of_part(origin, name, nodes));
            add_part(ctx, &mut parts, PartProperty { name, nodes, presence, encoding, origin });
        }
    }
    if let AdditionalKeyword::Schema(schema) = &merged.additional_properties {
        let bytes = ByteSchemas::Binary;
        let file = file_type(ctx, std::slice::from_ref(schema), bytes).filter(|ty| *ty == Type::File);
        parts.members.additional_properties = file
            .or_else(|| additional_type(ctx, merged, origin))
            .map_or(AdditionalProperties::Ignored, AdditionalProperties::Typed);
    }
    Shape::Parts(parts)
}

/// A property of a multipart body.
struct PartProperty<'a, 'd> {
    name: &'d str,
    nodes: &'a [Node<'d>],
    /// Its presence by `required`.
    presence: Presence,
    encoding: Option<EncodingObject<'d>>,
    origin: Origin,
}

/// Adds a field or a constant for a property, and the headers of its part.
fn add_part<'d>(ctx: &mut LowerCtx<'d, '_>, parts: &mut Parts, property: PartProperty<'_, 'd>) {
    let PartProperty { name, nodes, mut presence, encoding, origin } = property;
    let encoding = encoding.as_ref();
    let named = encoding.and_then(|it| it.content_type(ctx.findings));
    let (ty, mut kind) = part_type(ctx, nodes, named, &origin);
    let named = named.or_else(|| content_media_type(ctx, nodes));
    let is_deep = encoding.is_some_and(EncodingObject::is_deep_object);
    if is_deep && kind == PartKind::Value {
        kind = PartKind::Nested;
    }
    let ty = match ty {
        Type::Constant(value) if presence == Presence::Required => {
            parts.members.constants.push(Constant {
                wire_name: name.to_owned(),
                value,
                source: ConstantSource::Const,
                access: Access::Both,
            });
            return constant_headers(ctx, parts, encoding, &origin);
        }
        // The user decides if an optional constant is sent.
        Type::Constant(value) => into_type(ctx, single_value_enum(&value), nodes, &origin),
        Type::Nullable(inner) => {
            presence = Presence::Optional;
            *inner
        }
        ty => ty,
    };
    parts.members.fields.push(Field {
        wire_name: name.to_owned(),
        ty,
        presence,
        initial_value: None,
        docs: nodes.iter().map(notes::docs_of_node).reduce(notes::join_docs).unwrap_or_default(),
        access: Access::Both,
        origin: origin.clone(),
    });
    let media_type = named.and_then(|named| exact_media_type(named, &kind));
    parts.parts.push(Part { kind, media_type, headers: Vec::new() });
    part_headers(ctx, parts, encoding, name, &origin);
}

/// Returns the media type of a part; `None` for a list or a range, and for the default of the part's kind.
fn exact_media_type(named: &str, kind: &PartKind) -> Option<String> {
    let media_type = MediaType::parse(named);
    let class = media_type.class();
    let usual = match kind {
        PartKind::File => "application/octet-stream",
        PartKind::Json => "application/json",
        PartKind::Value | PartKind::Nested | PartKind::Header(_) => "text/plain",
    };
    let sent = media_type.content_type(class);
    (media_type.is_valid() && media_type.accept_range(class) == sent && sent != usual).then_some(sent)
}

/// Returns the `contentMediaType` of a part's schema, or of a list's items. It has an effect only if `encoding` names
/// no media type.
/// A value with a `contentEncoding` is not sent as that media type.
fn content_media_type<'d>(ctx: &mut LowerCtx<'d, '_>, nodes: &[Node<'d>]) -> Option<&'d str> {
    let all = ctx.expand(nodes);
    let [one] = all.alternatives.as_slice() else { return None };
    let items = &one.merged().items;
    if !items.is_empty() {
        let items = ctx.expand(items);
        return items.alternatives.first().filter(|_| items.alternatives.len() == 1).and_then(unencoded_media_type);
    }
    unencoded_media_type(one)
}

fn unencoded_media_type<'d>(one: &Alternative<'d>) -> Option<&'d str> {
    let mut schemas = one.schemas().iter().map(|layer| RawSchema(layer.node.value));
    let encoding = schemas.clone().find_map(RawSchema::content_encoding);
    let is_plain = encoding.is_none_or(|it| it.eq_ignore_ascii_case("binary"));
    schemas.find_map(RawSchema::content_media_type).filter(|_| is_plain)
}

/// Returns the type and the kind of a part. With a binary media type, a string becomes bytes.
fn part_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    nodes: &[Node<'d>],
    named: Option<&str>,
    origin: &Origin,
) -> (Type, PartKind) {
    let class = named.map(|named| MediaType::parse(named).class());
    let kind = if class == Some(BodyClass::Json) { PartKind::Json } else { PartKind::Value };
    // A part without a type has bytes by default, and so has an item of a list (OpenAPI 3.1.0 sections 4.8.14.2 and
    // 4.8.14.4).
    let is_3_0 = nodes.iter().any(|node| node.document().version == Version::V3_0);
    let bytes = match class {
        Some(BodyClass::Bytes | BodyClass::Open) => ByteSchemas::AllButStructured,
        None if !is_3_0 => ByteSchemas::BinaryAndUntyped,
        Some(_) | None => ByteSchemas::Binary,
    };
    if let Some(ty) = file_type(ctx, nodes, bytes) {
        return (ty, PartKind::File);
    }
    (lower_member_type(ctx, nodes, origin), kind)
}

/// The schemas that describe bytes in a part.
#[derive(Clone, Copy, PartialEq)]
enum ByteSchemas {
    /// Schemas of bytes.
    Binary,
    /// Schemas of bytes, and schemas without a type.
    BinaryAndUntyped,
    /// All schemas except those of objects and arrays.
    AllButStructured,
}

impl ByteSchemas {
    fn include(self, shape: BodyShape) -> bool {
        match shape {
            BodyShape::Binary => true,
            BodyShape::Scalar => self == Self::AllButStructured,
            BodyShape::Unspecified => self != Self::Binary,
            BodyShape::Structured => false,
        }
    }
}

/// Returns a file or a list of files, if one alternative describes bytes, and all others text.
fn file_type<'d>(ctx: &mut LowerCtx<'d, '_>, nodes: &[Node<'d>], bytes: ByteSchemas) -> Option<Type> {
    let all = ctx.expand(nodes);
    let (mut one, mut many) = (false, false);
    for it in &all.alternatives {
        let items = &it.merged().items;
        match shape_of_alternative(it) {
            BodyShape::Structured if !items.is_empty() => {
                let item = ctx.expand(items);
                if item.alternatives.is_empty()
                    || !item.alternatives.iter().all(|it| bytes.include(shape_of_alternative(it)))
                {
                    return None;
                }
                many = true;
            }
            shape if bytes.include(shape) => one = true,
            BodyShape::Scalar | BodyShape::Binary => {}
            BodyShape::Structured | BodyShape::Unspecified => return None,
        }
    }
    let ty = match (one, many) {
        (_, true) => Type::List(Box::new(Type::File)),
        (true, false) => Type::File,
        (false, false) => return None,
    };
    Some(if all.nullable { make_nullable(ty) } else { ty })
}
