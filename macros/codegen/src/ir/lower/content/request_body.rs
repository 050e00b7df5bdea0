//! Lowers request bodies, with an alternative for each media type.

use crate::graph::{self, ObjectKind, OperationNode, RequestBodyObject, follow_reference};
use crate::ir::lower::content::body_shape::BodyShape;
use crate::ir::lower::content::media_type::BodyClass;
use crate::ir::lower::content::report_untyped;
use crate::ir::lower::content::xml::{self, is_typed_xml};
use crate::ir::lower::content::{ContentEntry, content_entries, lower_entry_type};
use crate::ir::lower::content::{form_encoding, multipart};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::constraints;
use crate::ir::{Body, Origin, RequestMediaType, RequestPayload};

/// Lowers the request body of an operation; `None` without `content`.
pub(crate) fn lower_request_body<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    origin: &Origin,
) -> Option<Body> {
    let written = endpoint.request_body()?;
    let node = follow_reference(&written, ctx.findings)?;
    node.object(ctx.findings)?;
    if let Some(finding) = graph::schema_as_body(&written, &node, ObjectKind::RequestBody) {
        ctx.findings.push(finding);
        return None;
    }
    graph::check_keys(&node, ObjectKind::RequestBody, ctx.findings);
    let body = RequestBodyObject::read(node);
    let content = body.content.as_ref()?;
    let required = body.is_required(ctx.findings);
    let groups = content_entries(ctx, content);
    let is_only_media_type = groups.len() == 1;
    let mut alternatives = Vec::new();
    for group in &groups {
        let Some((first, others)) = group.split_first() else { continue };
        if is_only_media_type && !required && is_empty_form(ctx, first) {
            return None;
        }
        let part_words: Vec<&str> = match alternatives.len() {
            0 => vec!["body"],
            _ => vec![&first.name_word, "body"],
        };
        alternatives.push(RequestMediaType {
            media_type: first.media_type.content_type(first.class),
            other_media_types: others.iter().map(|other| other.key.to_owned()).collect(),
            name_word: first.name_word.clone(),
            payload: lower_payload(ctx, group, &name_words(origin, &part_words)),
        });
    }
    let mut docs = notes::docs_of_node(&body.node);
    for schema in groups.iter().flatten().filter_map(|entry| entry.media.schema.as_ref()) {
        docs.constraints.extend(constraints::constraints_of_untyped(schema.value));
    }
    (!alternatives.is_empty()).then(|| Body { at: body.node.at.clone(), required, docs, alternatives })
}

/// Returns the words of an operation and of a part of it.
pub(crate) fn name_words<'a>(origin: &'a Origin, part: &[&'a str]) -> Vec<&'a str> {
    origin.name_words.iter().map(String::as_str).chain(part.iter().copied()).collect()
}

/// Returns true for a form schema without members, which has nothing to send.
fn is_empty_form<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>) -> bool {
    let Some(schema) = entry.media.schema.as_ref().filter(|_| entry.class == BodyClass::Form) else { return false };
    let all = ctx.expand(std::slice::from_ref(schema));
    let [one] = all.alternatives.as_slice() else { return false };
    let merged = one.merged();
    let is_open = !matches!(
        merged.additional_properties,
        crate::graph::AdditionalKeyword::Unspecified | crate::graph::AdditionalKeyword::Denied
    );
    merged.has_properties_keyword && merged.properties.is_empty() && !is_open
}

/// Lowers the content of a group of media types with one reading.
fn lower_payload<'d>(ctx: &mut LowerCtx<'d, '_>, group: &[ContentEntry<'d>], name_words: &[&str]) -> RequestPayload {
    let Some(entry) = group.first() else { return RequestPayload::Bytes };
    match entry.class {
        BodyClass::Json => RequestPayload::Json(lower_entry_type(ctx, entry, name_words)),
        BodyClass::Form if entry.shape == BodyShape::Structured => RequestPayload::Form(
            lower_entry_type(ctx, entry, name_words),
            form_encoding::form_encodings(ctx, &entry.media),
        ),
        BodyClass::Multipart => RequestPayload::Multipart(multipart::lower_multipart(ctx, entry, name_words)),
        BodyClass::Text if is_typed_xml(ctx, entry) => xml::lower_xml(ctx, group, name_words)
            .map_or(RequestPayload::Text, |(ty, table)| RequestPayload::Xml(ty, table)),
        BodyClass::Text | BodyClass::Events | BodyClass::Form => {
            warn_untyped(ctx, entry, "text");
            RequestPayload::Text
        }
        BodyClass::Lines | BodyClass::Bytes | BodyClass::Open => {
            warn_untyped(ctx, entry, "bytes");
            RequestPayload::Bytes
        }
    }
}

/// Reports a structured schema whose body is text or bytes in the client.
fn warn_untyped<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, handed: &str) {
    if entry.shape == BodyShape::Structured {
        report_untyped(ctx, entry, handed);
    }
}
