//! Lowers operations.

pub(super) mod declared_parameters;
pub(super) mod default_scheme;
pub(super) mod env_credentials;
pub(super) mod framework_segment;
pub(super) mod groups;
pub(super) mod parameter;
pub(super) mod parameter_value;
pub(super) mod path_parameters;
pub(super) mod path_template;
pub(super) mod security_requirement;
pub(super) mod security_scheme;
pub(super) mod server;
pub(super) mod server_url;
pub(super) mod unreferenced_schemas;
pub(super) mod webhook;

use crate::graph::{OperationNode, ServerObject};
use crate::ir::lower::content::{request_body, responses};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::operation::path_parameters::lower_parameters;
use crate::ir::lower::operation::security_requirement::DefaultSecurity;
use crate::ir::{NameSource, Operation, Origin, Requirement, Server};

/// Lowers one operation. The `security` of the document applies if the operation has none.
pub(crate) fn lower_operation<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    default_security: &mut DefaultSecurity,
) -> Operation {
    let origin = operation_origin(endpoint);
    let (parameters, template) = lower_parameters(ctx, endpoint, &origin);
    let security = effective_security(ctx, endpoint, default_security);
    let mut docs = notes::docs_of_node(&endpoint.node);
    if endpoint.security().is_some() || security.iter().flatten().any(|it| !it.scopes.is_empty()) {
        docs.notes.push(security_requirement::security_note(&security));
    }
    docs = notes::join_docs(docs, notes::docs_of_path(&endpoint.item));
    docs.notes.extend(webhook::callback_and_link_notes(ctx, endpoint));
    docs.notes.extend(notes::tag_note(&endpoint.listed_tags()));
    let answers = responses::lower_responses(ctx, endpoint, &origin);
    Operation {
        docs,
        id: endpoint.id.map(str::to_owned),
        tags: endpoint.listed_tags().into_iter().map(str::to_owned).collect(),
        method: endpoint.method.clone(),
        path: endpoint.path.to_owned(),
        template,
        parameters,
        body: request_body::lower_request_body(ctx, endpoint, &origin),
        success: answers.success,
        failure: answers.failure,
        accept: answers.accept,
        other_media_types: answers.other_media_types,
        offered_media_types: answers.offered_media_types,
        alternate_responses: answers.alternates,
        headers: answers.headers,
        security,
        server: own_server(ctx, endpoint),
        idempotency_header: None,
        pagination: None,
        group: None,
        origin,
    }
}

/// Returns the operation's requirements, or else those of the document.
fn effective_security(
    ctx: &mut LowerCtx<'_, '_>,
    endpoint: &OperationNode<'_>,
    default: &mut DefaultSecurity,
) -> Vec<Vec<Requirement>> {
    match endpoint.security() {
        Some(own) => security_requirement::lower_security(&own, ctx.findings),
        None => default.apply(ctx.findings).to_vec(),
    }
}

/// Returns the first usable server of the operation or of its path (OpenAPI 3.1 section 4.8.10).
fn own_server(ctx: &mut LowerCtx<'_, '_>, endpoint: &OperationNode<'_>) -> Option<Server> {
    let holder = [&endpoint.node, &endpoint.item].into_iter().find(|it| ServerObject::has_servers(it))?;
    let servers = server::lower_servers(holder, ctx.findings);
    servers.into_iter().find(|it| it.default_url().is_some())
}

fn operation_origin(endpoint: &OperationNode<'_>) -> Origin {
    let name_source = if endpoint.id.is_some() { NameSource::Author } else { NameSource::Place };
    Origin { at: endpoint.node.at.clone(), name_words: endpoint.name.clone(), name_source }
}
