//! Reads the entries of a `content` map: a schema for each media type.

pub(super) mod body_shape;
pub(super) mod events;
pub(super) mod form_encoding;
mod items;
pub(super) mod media_type;
pub(super) mod media_type_typo;
pub(super) mod multipart;
pub(super) mod part_headers;
pub(super) mod request_body;
pub(super) mod response_body;
pub(super) mod response_headers;
pub(super) mod responses;
pub(super) mod xml;

use crate::ir::lower::content::media_type::{BodyClass, MediaType};

use crate::diagnostic::{Code, Finding};
use crate::graph::{self, MediaTypeObject, Node, ObjectKind, SchemaUse, follow_reference};
use crate::ir::Type;
use crate::ir::lower::content::body_shape::{BodyShape, body_class, body_shape, has_structure};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::examples;
use crate::ir::lower::schema::lower_operation_type;
use crate::options::XmlBodies;

/// An entry of `content`.
pub(crate) struct ContentEntry<'d> {
    /// The key in the description.
    pub(crate) key: &'d str,
    /// The media type of the key.
    pub(crate) media_type: MediaType,
    /// The encoding of the body.
    pub(crate) class: BodyClass,
    /// The word of the body in names.
    pub(crate) name_word: String,
    /// The class of the schema.
    pub(crate) shape: BodyShape,
    /// The Media Type Object.
    pub(crate) media: MediaTypeObject<'d>,
    /// The other media types of the same body.
    pub(crate) others: OtherMediaTypes,
}

/// The other media types of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OtherMediaTypes {
    /// At least one of the media types is JSON, which has a type.
    WithJson,
    /// None of them is JSON.
    WithoutJson,
}

impl ContentEntry<'_> {
    /// Returns true if the entry has another schema than `first`.
    pub(crate) fn has_other_schema(&self, first: &Self) -> bool {
        let value = |it: &Self| it.media.schema.as_ref().map(|node| node.value.clone());
        value(self) != value(first)
    }
}

/// Returns the entries of `content` in groups, JSON first.
/// A group has one reading: JSON of one schema, or the same class and word.
pub(crate) fn content_entries<'d>(ctx: &mut LowerCtx<'d, '_>, content: &Node<'d>) -> Vec<Vec<ContentEntry<'d>>> {
    let Some(whole) = content.dereferenced(ctx.findings) else { return Vec::new() };
    if let Some(finding) = graph::schema_as_content(content, &whole) {
        ctx.findings.push(finding);
        return Vec::new();
    }
    let members = whole.own_members(ctx.findings);
    let entries = members.iter().filter_map(|(key, node)| content_entry(ctx, &whole, key, node));
    let mut entries: Vec<ContentEntry<'d>> = entries.collect();
    let plain_json = |it: &ContentEntry<'_>| it.class == BodyClass::Json && it.media_type.is_plain_json();
    if entries.iter().any(|it| it.class == BodyClass::Json) {
        for it in &mut entries {
            it.others = OtherMediaTypes::WithJson;
        }
    }
    entries.sort_by_key(|it| (!plain_json(it), it.class != BodyClass::Json));
    let mut groups: Vec<Vec<ContentEntry<'d>>> = Vec::new();
    for entry in entries {
        let same = |group: &&mut Vec<ContentEntry<'d>>| match group.first() {
            Some(first) if first.class == BodyClass::Json && entry.class == BodyClass::Json => {
                !entry.has_other_schema(first)
            }
            Some(first) => first.class == entry.class && first.name_word == entry.name_word,
            None => false,
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(entry),
            None => groups.push(vec![entry]),
        }
    }
    groups
}

fn content_entry<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    content: &Node<'d>,
    key: &'d str,
    node: &Node<'d>,
) -> Option<ContentEntry<'d>> {
    if let Some(finding) = graph::field_as_media_type(content, node, key) {
        ctx.findings.push(finding);
        return None;
    }
    let written = node;
    let node = follow_reference(written, ctx.findings)?;
    let media_type = MediaType::parse(key);
    let schema_use = match media_type.class() {
        BodyClass::Text | BodyClass::Bytes => SchemaUse::None,
        _ => SchemaUse::Type,
    };
    match graph::bare_schema(written, &node, schema_use) {
        Some(finding) => ctx.findings.push(finding),
        None => graph::check_keys(&node, ObjectKind::MediaType, ctx.findings),
    }
    node.object(ctx.findings)?;
    if let Some(meant) = media_type_typo::nearest_media_type(key) {
        ctx.findings.push(misspelled_media_type(written, key, &meant));
    }
    let media = MediaTypeObject::read(node);
    let (class, shape) = classify(ctx, &media_type, &media);
    if !media_type.is_valid() {
        ctx.findings.push(invalid_media_type(&media.node, key, &media_type.content_type(class)));
    }
    let (name_word, others) = (media_type.name_word(class), OtherMediaTypes::WithoutJson);
    Some(ContentEntry { key, media_type, class, name_word, shape, media, others })
}

/// Returns the encoding of a body, and the class of its schema.
fn classify<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    media_type: &MediaType,
    media: &MediaTypeObject<'d>,
) -> (BodyClass, BodyShape) {
    let is_json = media_type.class() == BodyClass::Json;
    let shape = if is_json { BodyShape::Structured } else { body_shape(ctx, media.schema.as_ref()) };
    let is_object = media_type.may_be_json() && shape == BodyShape::Structured && has_structure(ctx, media);
    match body_class(media_type, shape) {
        BodyClass::Bytes if is_object => (BodyClass::Json, shape),
        class => (class, shape),
    }
}

fn invalid_media_type(node: &Node<'_>, key: &str, read_as: &str) -> Finding {
    let finding = Finding::new(Code::Forgiven, &node.at, format!("`{key}` is not a media type"));
    let finding = finding.consequence(format!("it is read as `{read_as}`"));
    finding.help("write a type and a subtype, such as `application/json`")
}

/// Reports a media type that is similar to another one. The misspelled body would be decoded in another way, or
/// ignored.
fn misspelled_media_type(node: &Node<'_>, key: &str, meant: &str) -> Finding {
    let finding = Finding::new(Code::MisspelledKey, &node.at, format!("the media type `{key}` is misspelled"));
    finding
        .meant_at(&node.at, node.at.parent().map(|content| content.key(meant)))
        .consequence(format!("as it is, there is no body of the type `{meant}`"))
        .help(format!("write `{meant}` instead of `{key}`"))
}

/// Returns the type of an entry's schema; any JSON without a schema.
pub(crate) fn lower_entry_type<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, name_words: &[&str]) -> Type {
    let ty = entry.media.schema.as_ref().map_or(Type::Any, |schema| lower_operation_type(ctx, schema, name_words));
    if entry.class == BodyClass::Json {
        examples::examples_of_media_type(ctx, &entry.media, &ty, name_words);
    }
    ty
}

/// Reports a body whose schema has structure, but whose format has no type.
///
/// Nothing is reported if no type is lost: the same body is also described as JSON, or the schema describes no members
/// or items.
pub(crate) fn report_untyped<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, handed: &str) {
    if entry.others == OtherMediaTypes::WithJson || !has_structure(ctx, &entry.media) {
        return;
    }
    let detail = format!("a body of `{}` has no type in Rust", entry.key);
    let finding =
        Finding::new(Code::Untyped, &entry.media.node.at, detail).consequence(format!("the body is {handed}"));
    let help = if entry.media_type.is_xml() && ctx.options.xml == XmlBodies::Text {
        "enable the feature `xml` of `specweld`, and write the option `xml = true`"
    } else {
        "describe the body as JSON too, if the service supports that"
    };
    ctx.findings.push(finding.help(help));
}
