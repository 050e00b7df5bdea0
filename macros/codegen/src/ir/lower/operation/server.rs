//! Lowers servers.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean, nearest};
use crate::graph::{Node, ServerObject};
use crate::ir::lower::operation::server_url;
use crate::ir::lower::operation::server_url::UrlFault;
use crate::ir::{Server, ServerVariable};
use crate::json::Map;

/// Lowers the `servers` of a document, a path item or an operation, in written order. A server that cannot be used is left
/// out with a warning, since users can set `base_url`.
pub(crate) fn lower_servers(holder: &Node<'_>, findings: &mut Findings) -> Vec<Server> {
    let servers = ServerObject::read_servers(holder, findings);
    servers.iter().filter_map(|it| lower_server(it, findings)).collect()
}

fn lower_server(server: &ServerObject<'_>, findings: &mut Findings) -> Option<Server> {
    let node = &server.node;
    let Some(url) = server.url.map(str::trim) else {
        findings.push(missing_url(node));
        return None;
    };
    if let Some(fault) = server_url::url_fault(url) {
        let is_relative = fault.is_relative;
        findings.push(unusable_url(node, url, fault));
        if !is_relative {
            return None;
        }
    }
    Some(Server {
        at: node.at.clone(),
        url: url.to_owned(),
        name: server.name.map(str::to_owned),
        description: server.description.map(str::to_owned),
        variables: placeholders(url).into_iter().map(|name| lower_variable(server, name, findings)).collect(),
    })
}

fn missing_url(node: &Node<'_>) -> Finding {
    let keys = node.value.as_object().into_iter().flat_map(Map::keys);
    let slip = nearest("url", keys.filter(|key| !ServerObject::FIELDS.contains(&key.as_str())));
    Finding::new(Code::UnusableServer, &node.at, "this server has no `url`").consequence("the server is left out").help(
        slip.map_or_else(
            || "write its address under `url`".to_owned(),
            |slip| format!("write `url` instead of `{slip}`"),
        ),
    )
}

fn unusable_url(node: &Node<'_>, url: &str, fault: UrlFault) -> Finding {
    let at = if node.value.is_string() { node.at.clone() } else { node.at.key("url") };
    let consequence =
        if fault.is_relative { "the client cannot use it unless `base_url` is set" } else { "the server is left out" };
    Finding::new(Code::UnusableServer, at, format!("the server URL `{url}` {}", fault.predicate))
        .consequence(consequence)
        .maybe_help(fault.help)
}

/// Returns the names between braces, without duplicates.
fn placeholders(url: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in url.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Lowers a variable of the URL (OpenAPI 3.1 section 4.8.6). The user has to set one without a default.
fn lower_variable(server: &ServerObject<'_>, name: &str, findings: &mut Findings) -> ServerVariable {
    let Some(variable) = server.variable(name, findings) else {
        let finding = Finding::new(
            Code::Forgiven,
            &server.node.at,
            format!("the variable `{{{name}}}` of the server URL is not described"),
        );
        let near = did_you_mean(name, server.variable_names());
        let help = near.unwrap_or_else(|| format!("describe `{name}` under `variables`, with a `default`"));
        findings.push(with_caller_help(finding).help(help));
        return ServerVariable { name: name.to_owned(), ..ServerVariable::default() };
    };
    if variable.default.is_none() {
        let at = &variable.node.at;
        let finding = Finding::new(Code::Forgiven, at, format!("the server variable `{name}` has no `default`"));
        findings.push(with_caller_help(finding));
    }
    ServerVariable {
        name: name.to_owned(),
        default: variable.default.map(str::to_owned),
        allowed_values: variable.enum_values.into_iter().map(str::to_owned).collect(),
        description: variable.description.map(str::to_owned),
    }
}

fn with_caller_help(finding: Finding) -> Finding {
    finding.consequence("the caller has to set its value")
}
