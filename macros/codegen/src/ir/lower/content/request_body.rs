//! Request bodies, with a variant for each media type.

use crate::graph::{self, Endpoint, ObjectKind, follow};
use crate::ir::lower::content::body_shape::Said;
use crate::ir::lower::content::media_type::Class;
use crate::ir::lower::content::untyped;
use crate::ir::lower::content::{Entry, entries, schema_type};
use crate::ir::lower::content::{form_encoding, multipart};
use crate::ir::lower::context::Lowering;
use crate::ir::lower::notes;
use crate::ir::lower::schema::constraints;
use crate::ir::{Body, Origin, RequestMediaType, RequestPayload};

/// Lowers the request body of an operation, if it has one that says anything.
pub(crate) fn body<'d>(lowering: &mut Lowering<'d, '_>, endpoint: &Endpoint<'d>, origin: &Origin) -> Option<Body> {
    let written = endpoint.node.get("requestBody")?;
    let node = follow(&written, lowering.findings)?;
    node.object(lowering.findings)?;
    if let Some(finding) = graph::schema_as_body(&written, &node, ObjectKind::RequestBody) {
        lowering.findings.push(finding);
        return None;
    }
    graph::check_keys(&node, ObjectKind::RequestBody, lowering.findings);
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
        alternatives.push(RequestMediaType {
            media_type: first.media_type.sent(first.class),
            other_media_types: others.iter().map(|other| other.key.to_owned()).collect(),
            name_word: first.called.clone(),
            payload: payload(lowering, first, &words(origin, &called)),
        });
    }
    let mut docs = notes::of(&node);
    for schema in groups.iter().flatten().filter_map(|entry| entry.schema.as_ref()) {
        docs.constraints.extend(constraints::of_plain(schema.value));
    }
    (!alternatives.is_empty()).then(|| Body { at: node.at.clone(), required, docs, alternatives })
}

/// The words of an operation and of a part of it.
pub(crate) fn words<'a>(origin: &'a Origin, part: &[&'a str]) -> Vec<&'a str> {
    origin.name_words.iter().map(String::as_str).chain(part.iter().copied()).collect()
}

/// A form that may be left out and has no member: there is nothing to send.
fn says_no_member<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>) -> bool {
    let Some(schema) = entry.schema.as_ref().filter(|_| entry.class == Class::Form) else { return false };
    let all = lowering.expand(std::slice::from_ref(schema));
    let [one] = all.list.as_slice() else { return false };
    let merged = crate::ir::lower::composition::merge::merge(&one.layers);
    let is_open = !matches!(merged.additional, crate::graph::Additional::Unsaid | crate::graph::Additional::None);
    merged.lists_properties && merged.properties.is_empty() && !is_open
}

fn payload<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, called: &[&str]) -> RequestPayload {
    match entry.class {
        Class::Json => RequestPayload::Json(schema_type(lowering, entry, called)),
        Class::Form if entry.said == Said::Structure => {
            RequestPayload::Form(schema_type(lowering, entry, called), form_encoding::encodings(lowering, &entry.node))
        }
        Class::Multipart => RequestPayload::Multipart(multipart::parts(lowering, entry, called)),
        Class::Text | Class::Events | Class::Form => {
            warn(lowering, entry, "text");
            RequestPayload::Text
        }
        Class::Lines | Class::Bytes | Class::Open => {
            warn(lowering, entry, "bytes");
            RequestPayload::Bytes
        }
    }
}

/// Warns about a structured schema whose body is taken as text or bytes.
fn warn<'d>(lowering: &mut Lowering<'d, '_>, entry: &Entry<'d>, handed: &str) {
    if entry.said == Said::Structure {
        untyped(lowering, entry, handed);
    }
}
