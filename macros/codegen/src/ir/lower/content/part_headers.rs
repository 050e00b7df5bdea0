//! Lowers the headers of a part in a multipart body (OpenAPI 3.1 section 4.8.15.1.1).

use crate::diagnostic::{Code, Finding};
use crate::graph::{EncodingObject, HeaderObject, Node, follow_reference};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::operation::parameter::{is_token, lower_argument_type};
use crate::ir::lower::operation::parameter_value::parameter_value;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::{
    Access, Field, Literal, Note, Origin, Part, PartHeader, PartKind, Parts, Presence, Serialization, Type,
};

/// Headers that the runtime sets: OpenAPI ignores the first one here, and the second one has the part's name.
const MADE: [&str; 2] = ["content-type", "content-disposition"];

/// Adds the headers of the last part: a field for each, or a fixed value for each constant.
pub(crate) fn part_headers<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    parts: &mut Parts,
    encoding: Option<&EncodingObject<'d>>,
    part: &str,
    origin: &Origin,
) {
    let presence = parts.members.fields.last().map_or(Presence::Optional, |field| field.presence);
    let position = parts.parts.len().saturating_sub(1);
    let fixed = add_headers(ctx, parts, encoding, &HeaderOwner { part, constant: None, presence }, origin);
    if let Some(part) = parts.parts.get_mut(position) {
        part.headers = fixed;
    }
}

/// Adds the headers of the last constant part.
pub(crate) fn constant_headers<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    parts: &mut Parts,
    encoding: Option<&EncodingObject<'d>>,
    origin: &Origin,
) {
    let Some(constant) = parts.members.constants.last().cloned() else { return };
    let position = parts.members.constants.len() - 1;
    let owner = HeaderOwner { part: &constant.wire_name, constant: Some(position), presence: Presence::Required };
    let fixed = add_headers(ctx, parts, encoding, &owner, origin);
    parts.headers.push(fixed);
}

/// The part that has the headers.
struct HeaderOwner<'a> {
    /// Its name.
    part: &'a str,
    /// The position of the constant that is the part, unless that is a field.
    constant: Option<usize>,
    /// The presence of the part.
    presence: Presence,
}

/// Adds a field for each header of a part. Returns the headers with a constant value.
fn add_headers<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    parts: &mut Parts,
    encoding: Option<&EncodingObject<'d>>,
    owner: &HeaderOwner<'_>,
    origin: &Origin,
) -> Vec<(String, Literal)> {
    let mut fixed = Vec::new();
    let headers = encoding.map(|it| it.headers(ctx.findings)).unwrap_or_default();
    for (name, node) in headers {
        if MADE.iter().any(|made| name.eq_ignore_ascii_case(made)) || !is_valid_header(ctx, name, &node) {
            continue;
        }
        let Some(node) = follow_reference(&node, ctx.findings) else { continue };
        let header = HeaderObject { node };
        let (mut field, serialization) = lower_header(ctx, (owner.part, name), &header, origin);
        if let Type::Constant(value) = field.ty {
            fixed.push((name.to_owned(), value));
            continue;
        }
        if owner.presence != Presence::Required {
            field.presence = Presence::Optional;
        }
        parts.members.fields.push(field);
        let header = PartHeader { wire_name: name.to_owned(), serialization, constant: owner.constant };
        parts.parts.push(Part { kind: PartKind::Header(header), media_type: None, headers: Vec::new() });
    }
    fixed
}

/// Lowers a header of a part to a field; returns the field and its serialization.
fn lower_header<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    (part, name): (&str, &str),
    header: &HeaderObject<'d>,
    origin: &Origin,
) -> (Field, Serialization) {
    let required = header.is_required(ctx.findings);
    let value = parameter_value(ctx, header);
    let mut origin = origin_of_part(origin, name, value.schema.as_slice());
    let ty = value.schema.as_ref().map(|schema| lower_argument_type(ctx, schema, &origin, required));
    let schema_docs = value.schema.map(|schema| notes::docs_of_node(&schema)).unwrap_or_default();
    let mut docs = notes::join_docs(notes::docs_of_node(&header.node), schema_docs);
    docs.notes.insert(0, Note::PartHeader { header: name.to_owned(), part: part.to_owned() });
    docs.notes.extend(value.note);
    origin.at = header.node.at.clone();
    let field = Field {
        wire_name: format!("{part} {name}"),
        ty: ty.unwrap_or(value.otherwise),
        presence: if required { Presence::Required } else { Presence::Optional },
        initial_value: None,
        docs,
        access: Access::Both,
        origin,
    };
    (field, value.serialization)
}

fn is_valid_header(ctx: &mut LowerCtx<'_, '_>, name: &str, node: &Node<'_>) -> bool {
    if !is_token(name) {
        let finding = Finding::new(Code::Dropped, &node.at, format!("{name:?} cannot be the name of a header"));
        ctx.findings.push(finding.consequence("the header is left out"));
    }
    is_token(name)
}
