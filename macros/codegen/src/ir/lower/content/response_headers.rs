//! Lowers the headers of successful responses (OpenAPI 3.1 section 4.8.21), and of webhooks.

use crate::graph::{HeaderObject, Node, ObjectKind, OperationNode, ParameterObject, ResponseObject, follow_reference};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::lower_type;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::{HeaderEncoding, Origin, ResponseHeader, Type};

/// Lowers the headers of these responses, without duplicates. A header is required if every response requires it.
pub(crate) fn lower_response_headers<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    responses: &[&ResponseObject<'d>],
    origin: &Origin,
) -> Vec<ResponseHeader> {
    let mut all: Vec<(ResponseHeader, usize)> = Vec::new();
    for response in responses {
        let Some(members) = &response.headers else { continue };
        for (name, node) in members.all_members(ctx.findings) {
            let known = all.iter_mut().find(|(header, _)| header.wire_name.eq_ignore_ascii_case(name));
            match known {
                Some((_, times)) => *times += 1,
                // `content` describes the `Content-Type`; OpenAPI ignores a header for it.
                None if name.eq_ignore_ascii_case("content-type") || !is_header_name(name) => {}
                None => all.extend(lower_response_header(ctx, name, &node, origin).map(|header| (header, 1))),
            }
        }
    }
    let everywhere = |(mut header, times): (ResponseHeader, usize)| {
        header.required &= times == responses.len();
        header
    };
    all.into_iter().map(everywhere).collect()
}

/// Lowers the described headers of a webhook: the parameters with `in: header` of its operation and path item. The
/// other parameters describe the URL, which belongs to the user.
pub(crate) fn lower_webhook_headers<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    origin: &Origin,
) -> Vec<ResponseHeader> {
    let mut all: Vec<ResponseHeader> = Vec::new();
    let [own, shared] = [&endpoint.node, &endpoint.item].map(|it| ParameterObject::list_of(it, ctx.findings));
    for node in own.into_iter().chain(shared) {
        let Some(target) = follow_reference(&node, ctx.findings) else { continue };
        let Some(parameter) = ParameterObject::read(target, ObjectKind::Parameter, ctx.findings) else { continue };
        if !parameter.location(ctx.findings).is_some_and(|it| it.eq_ignore_ascii_case("header")) {
            continue;
        }
        let Some(name) = parameter.name(ctx.findings).filter(|name| is_header_name(name)) else { continue };
        let is_known = all.iter().any(|known| known.wire_name.eq_ignore_ascii_case(name));
        // OpenAPI ignores parameters for these headers (OpenAPI 3.1 section 4.8.12.2).
        let is_ignored = ["accept", "content-type", "authorization"].iter().any(|it| name.eq_ignore_ascii_case(it));
        if !is_known && !is_ignored {
            all.push(lower_header(ctx, name, &parameter, origin));
        }
    }
    all
}

/// Returns true if a text can be the name of a header (RFC 9110 section 5.1).
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn lower_response_header<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    name: &str,
    node: &Node<'d>,
    operation: &Origin,
) -> Option<ResponseHeader> {
    let node = follow_reference(node, ctx.findings)?;
    let header = HeaderObject::read(node, ObjectKind::Header, ctx.findings)?;
    Some(lower_header(ctx, name, &header, operation))
}

fn lower_header<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    name: &str,
    header: &HeaderObject<'d>,
    operation: &Origin,
) -> ResponseHeader {
    let json = header.first_content(ctx.findings);
    let schema = header.schema().or_else(|| json.as_ref()?.schema.clone());
    let origin = origin_of_part(operation, name, schema.as_slice());
    let ty = if let Some(schema) = &schema {
        lower_type(ctx, std::slice::from_ref(schema), &origin)
    } else {
        ctx.findings.extend(header.type_without_schema().filter(|_| json.is_none()));
        Type::Text
    };
    let schema_docs = schema.map(|schema| notes::docs_of_node(&schema)).unwrap_or_default();
    ResponseHeader {
        wire_name: name.to_owned(),
        ty: match ty {
            Type::Nullable(inner) => *inner,
            ty => ty,
        },
        required: header.is_required(ctx.findings),
        encoding: match json {
            Some(_) => HeaderEncoding::Json,
            None if header.explodes(ctx.findings) => HeaderEncoding::SimpleExploded,
            None => HeaderEncoding::Simple,
        },
        docs: notes::join_docs(notes::docs_of_node(&header.node), schema_docs),
        origin,
    }
}
