//! One method on one path.

use std::collections::BTreeSet;

use super::media::is_json;
use super::schema::type_at;
use super::{Lowering, docs, outcome, parameter, security};
use crate::diagnostic::{Code, Finding};
use crate::graph::{Endpoint, Node, follow};
use crate::ir::{Body, Location, Operation, Origin, Parameter, Requirement};

/// Lowers one operation; what the whole document says of security holds where the operation says nothing.
pub(super) fn operation<'d>(
    lowering: &mut Lowering<'d, '_>,
    endpoint: &Endpoint<'d>,
    default_security: Option<&Node<'d>>,
) -> Operation {
    let origin = origin(endpoint);
    let parameters = parameters(lowering, endpoint, &origin);
    let security = security(lowering, endpoint, default_security);
    let mut docs = docs::of(&endpoint.node);
    if endpoint.node.get("security").is_some() || security.iter().flatten().any(|it| !it.scopes.is_empty()) {
        docs.notes.push(security::words(&security));
    }
    let (success, failure) = outcome::results(lowering, &endpoint.node, &origin);
    Operation {
        docs,
        method: endpoint.method.clone(),
        path: endpoint.path.to_owned(),
        parameters,
        body: body(lowering, endpoint, &origin),
        success,
        failure,
        security,
        paging: None,
        origin,
    }
}

/// Its own requirements, or those of the whole document.
fn security(
    lowering: &mut Lowering<'_, '_>,
    endpoint: &Endpoint<'_>,
    default: Option<&Node<'_>>,
) -> Vec<Vec<Requirement>> {
    let own = endpoint.node.get("security").filter(|it| !it.value.is_null());
    let node = own.as_ref().or(default);
    node.map(|node| security::requirements(node, lowering.findings)).unwrap_or_default()
}

/// Called by its `operationId`, or by its method and path.
fn origin(endpoint: &Endpoint<'_>) -> Origin {
    let called = match endpoint.id {
        Some(id) => vec![id.to_owned()],
        None => std::iter::once(endpoint.method.to_lowercase())
            .chain(endpoint.path.split('/').filter(|part| !part.is_empty()).map(str::to_owned))
            .collect(),
    };
    Origin { at: endpoint.node.at.clone(), called, named: endpoint.id.is_some() }
}

/// The parameters of the operation and of its path item; the operation's own win (OpenAPI 3.1 section 4.8.10).
fn parameters<'d>(lowering: &mut Lowering<'d, '_>, endpoint: &Endpoint<'d>, origin: &Origin) -> Vec<Parameter> {
    let own = read(lowering, &endpoint.node, origin);
    let mut all = own;
    for shared in read(lowering, &endpoint.item, origin) {
        if !all.iter().any(|known| known.location == shared.location && known.wire == shared.wire) {
            all.push(shared);
        }
    }
    let order = placeholders(endpoint.path);
    check_path(lowering, endpoint, &order, &all);
    let position = |parameter: &Parameter| order.iter().position(|name| *name == parameter.wire);
    all.sort_by_key(|parameter| match parameter.location {
        Location::Path => (0, position(parameter)),
        _ => (1, None),
    });
    all
}

fn read<'d>(lowering: &mut Lowering<'d, '_>, holder: &Node<'d>, origin: &Origin) -> Vec<Parameter> {
    let Some(list) = holder.get("parameters") else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut parameters = Vec::new();
    for node in list.items(lowering.findings) {
        let Some(target) = follow(&node, lowering.findings) else { continue };
        let Some(parameter) = parameter::parameter(lowering, &target, origin) else { continue };
        if seen.insert((parameter.location, parameter.wire.clone())) {
            parameters.push(parameter);
        } else {
            let detail = format!("`{}` stands here twice", parameter.wire);
            lowering.findings.push(Finding::new(Code::DuplicateParameter, &node.at, detail));
        }
    }
    parameters
}

/// The names between braces, in order.
fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// Every placeholder needs a parameter, and every path parameter a placeholder.
fn check_path(lowering: &mut Lowering<'_, '_>, endpoint: &Endpoint<'_>, order: &[&str], all: &[Parameter]) {
    let declared = |name: &str| all.iter().any(|it| it.location == Location::Path && it.wire == name);
    for name in order.iter().filter(|name| !declared(name)) {
        let detail = format!("`{{{name}}}` of `{}` is declared neither here nor on the path", endpoint.path);
        let finding = Finding::new(Code::UndeclaredPathParameter, &endpoint.node.at, detail);
        lowering.findings.push(finding.remedy(format!("declare it: {{\"name\": \"{name}\", \"in\": \"path\", ..}}")));
    }
    for parameter in all.iter().filter(|it| it.location == Location::Path && !order.contains(&it.wire.as_str())) {
        let detail = format!("`{}` has no `{{{}}}`", endpoint.path, parameter.wire);
        let finding = Finding::new(Code::UnusedPathParameter, &parameter.origin.at, detail);
        let remedy = crate::diagnostic::did_you_mean(&parameter.wire, order.iter().copied());
        lowering.findings.push(finding.remedy(remedy));
    }
}

fn body<'d>(lowering: &mut Lowering<'d, '_>, endpoint: &Endpoint<'d>, origin: &Origin) -> Option<Body> {
    let node = follow(&endpoint.node.get("requestBody")?, lowering.findings)?;
    let content = node.get("content")?;
    let media = content.members(lowering.findings);
    if media.is_empty() {
        return None;
    }
    let Some((media_type, media)) = media.iter().find(|(name, _)| is_json(name)) else {
        let names: Vec<&str> = media.iter().map(|(name, _)| *name).collect();
        let detail = format!("it is written as {}; only JSON bodies can be sent", names.join(", "));
        let finding = Finding::new(Code::UnsupportedBody, &content.at, detail);
        lowering.findings.push(finding.remedy("leave the operation out of `only`".to_owned()));
        return None;
    };
    let called: Vec<&str> = origin.called.iter().map(String::as_str).chain(["body"]).collect();
    let ty = match media.get("schema") {
        Some(schema) => type_at(lowering, &schema, &called),
        None => crate::ir::Type::Any,
    };
    let required = node.flag("required", lowering.findings);
    Some(Body::Json { media_type: (*media_type).to_owned(), ty, required, docs: docs::of(&node) })
}
