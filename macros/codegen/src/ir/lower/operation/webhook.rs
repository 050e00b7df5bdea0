//! Lowers webhooks, and callbacks of operations.

use std::collections::HashSet;

use crate::diagnostic::{Code, Finding, Pointer};
use crate::graph::{
    LinkObject, MediaTypeObject, ObjectKind, OperationNode, RequestBodyObject, ResponseObject, Selection, check_keys,
    follow_documenting_reference, follow_reference, operations_of_path_item,
};
use crate::ir::lower::content::media_type::is_json;
use crate::ir::lower::content::response_headers::lower_webhook_headers;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::{lower_operation_type, lower_pending};
use crate::ir::{LinkNote, NameSource, Note, Origin, Webhook};

/// Lowers every selected webhook, and every callback of the selected operations (OpenAPI 3.1 sections 4.8.1 and
/// 4.8.18). A callback that several operations share is lowered once.
pub(crate) fn lower_webhooks<'d>(ctx: &mut LowerCtx<'d, '_>, graph: &Selection<'d>) -> Vec<Webhook> {
    let mut seen: HashSet<Pointer> = HashSet::new();
    let mut found = Vec::new();
    for endpoint in &graph.webhooks {
        let note = Note::WebhookRequest { method: endpoint.method.clone(), url: None };
        found.extend(lower_webhook(ctx, endpoint, vec![endpoint.path.to_owned()], note));
    }
    for endpoint in &graph.endpoints {
        for (name_words, callback) in callbacks_of(ctx, endpoint) {
            if seen.insert(callback.node.at.clone()) {
                let url = Some(callback.path.to_owned());
                let note = Note::WebhookRequest { method: callback.method.clone(), url };
                found.extend(lower_webhook(ctx, &callback, name_words, note));
            }
        }
    }
    found
}

/// Returns the operations of an operation's callbacks, with the words of their names.
fn callbacks_of<'d>(ctx: &mut LowerCtx<'d, '_>, endpoint: &OperationNode<'d>) -> Vec<(Vec<String>, OperationNode<'d>)> {
    let members = endpoint.callbacks().map(|it| it.members(ctx.findings)).unwrap_or_default();
    let mut found = Vec::new();
    for (name, node) in members {
        let Some(callback) = follow_reference(&node, ctx.findings) else { continue };
        let name_words = match component_name(&callback.at) {
            Some(component) => vec![component],
            None => [endpoint.name.as_slice(), &[name.to_owned()]].concat(),
        };
        for (expression, item) in callback.members(ctx.findings) {
            let all = operations_of_path_item(expression, &item, ctx.findings);
            for it in &all {
                check_keys(&it.node, ObjectKind::Operation, ctx.findings);
            }
            found.extend(all.into_iter().map(|it| (name_words.clone(), it)));
        }
    }
    found
}

/// Returns the name of a component; `None` for other places.
fn component_name(at: &Pointer) -> Option<String> {
    let segments: Vec<_> = at.segments().collect();
    match segments.as_slice() {
        [components, _, name] if components == "components" => Some(name.to_string()),
        _ => None,
    }
}

/// Lowers the JSON body and the headers of a webhook.
fn lower_webhook<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    name_words: Vec<String>,
    note: Note,
) -> Option<Webhook> {
    let body = RequestBodyObject::read(follow_reference(&endpoint.request_body()?, ctx.findings)?);
    check_keys(&body.node, ObjectKind::RequestBody, ctx.findings);
    let content = body.content?.members(ctx.findings);
    let Some((_, media)) = content.iter().find(|(name, _)| is_json(name)) else {
        let names: Vec<&str> = content.iter().map(|(name, _)| *name).collect();
        let detail = format!("the payload of this webhook is not JSON, but {}", names.join(", "));
        ctx.findings.push(Finding::new(Code::Untyped, &body.node.at, detail).consequence("it has no type in Rust"));
        return None;
    };
    media.object(ctx.findings);
    check_keys(media, ObjectKind::MediaType, ctx.findings);
    let words: Vec<&str> = name_words.iter().map(String::as_str).chain(["payload"]).collect();
    let schema = MediaTypeObject::read(media.clone()).schema;
    let ty = schema.map_or(crate::ir::Type::Any, |schema| lower_operation_type(ctx, &schema, &words));
    let origin = Origin { at: endpoint.node.at.clone(), name_words, name_source: NameSource::Author };
    let headers = lower_webhook_headers(ctx, endpoint, &origin);
    lower_pending(ctx);
    let mut docs = notes::join_docs(notes::docs_of_node(&endpoint.node), notes::docs_of_node(&endpoint.item));
    docs.notes = vec![note];
    docs.notes.extend(response_note(ctx, endpoint));
    Some(Webhook { origin, docs, ty, headers })
}

/// Returns a note about the responses that the server expects.
fn response_note(ctx: &mut LowerCtx<'_, '_>, operation: &OperationNode<'_>) -> Option<Note> {
    let responses = operation.responses()?;
    let statuses = responses.own_members(ctx.findings);
    let expected = statuses.iter().filter_map(|(status, response)| {
        let response = follow_reference(response, ctx.findings)?;
        let description = ResponseObject::read(response).description.unwrap_or_default();
        let description = description.lines().next().unwrap_or_default().trim().trim_end_matches('.');
        Some(((*status).to_owned(), description.to_owned()))
    });
    let expected: Vec<(String, String)> = expected.collect();
    (!expected.is_empty()).then_some(Note::ExpectedResponses(expected))
}

/// Returns notes about the callbacks of an operation, and about the links of its responses.
pub(crate) fn callback_and_link_notes<'d>(ctx: &mut LowerCtx<'d, '_>, endpoint: &OperationNode<'d>) -> Vec<Note> {
    let mut notes = Vec::new();
    for (_, callback) in callbacks_of(ctx, endpoint) {
        notes.push(Note::Callback { method: callback.method.clone(), url: callback.path.to_owned() });
    }
    let responses = endpoint.responses().and_then(|it| it.value.as_object().map(|map| (it.clone(), map)));
    for (responses, status) in responses.iter().flat_map(|(it, map)| map.keys().map(move |key| (it, key))) {
        let response = responses.get(status).and_then(|it| follow_reference(&it, ctx.findings));
        let links = response.and_then(|it| ResponseObject::read(it).links).map(|it| it.members(ctx.findings));
        for (name, link) in links.into_iter().flatten() {
            let link = follow_documenting_reference(&link, "the link is left out of the documentation", ctx.findings);
            notes.extend(link.map(|link| link_note(name, &LinkObject::read(&link))));
        }
    }
    notes.dedup();
    notes
}

/// Returns the note about a link.
fn link_note(name: &str, link: &LinkObject<'_>) -> Note {
    let parameters = link.parameters.into_iter().flatten();
    Note::Link(LinkNote {
        name: name.to_owned(),
        target: link.operation.unwrap_or_default().to_owned(),
        parameters: parameters.map(|(name, value)| (name.clone(), value.clone())).collect(),
        description: link.description.map(str::to_owned),
    })
}
