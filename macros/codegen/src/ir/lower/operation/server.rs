//! Servers.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean, nearest};
use crate::graph::Node;
use crate::ir::lower::operation::server_url;
use crate::ir::lower::operation::server_url::UrlFault;
use crate::ir::{Server, ServerVariable};
use crate::json::{Map, Value};

/// The fields of a Server Object.
const KEYS: [&str; 4] = ["url", "name", "description", "variables"];

/// Reads the `servers` of a document, a path item or an operation (OpenAPI 3.1 section 4.8.5), in written order. A server
/// that cannot be used is left out with a warning, since callers can set `base_url`.
pub(crate) fn lower_servers(holder: &Node<'_>, findings: &mut Findings) -> Vec<Server> {
    let Some(list) = holder.get("servers").filter(|it| !it.value.is_null()) else { return Vec::new() };
    if list.value.is_array() {
        return list.items(findings).iter().filter_map(|it| lower_server(it, findings)).collect();
    }
    findings.push(list.single_item());
    lower_server(&list, findings).into_iter().collect()
}

fn lower_server(node: &Node<'_>, findings: &mut Findings) -> Option<Server> {
    let written = node.value.as_str().or_else(|| node.value.get("url")?.as_str());
    let Some(url) = written.map(str::trim) else {
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
    let text = |key: &str| node.value.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Server {
        at: node.at.clone(),
        url: url.to_owned(),
        name: text("name"),
        description: text("description"),
        variables: placeholders(url).into_iter().map(|name| lower_variable(node, name, findings)).collect(),
    })
}

fn missing_url(node: &Node<'_>) -> Finding {
    let keys = node.value.as_object().into_iter().flat_map(Map::keys);
    let slip = nearest("url", keys.filter(|key| !KEYS.contains(&key.as_str())));
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

/// The names between braces, each once.
fn placeholders(url: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in url.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Server variable (OpenAPI 3.1 section 4.8.6). One without a default has to be given by the caller.
fn lower_variable(server: &Node<'_>, name: &str, findings: &mut Findings) -> ServerVariable {
    let declared = server.get("variables").and_then(|it| it.get(name)).filter(|it| it.value.is_object());
    let Some(node) = declared else {
        let finding = Finding::new(
            Code::Forgiven,
            &server.at,
            format!("the variable `{{{name}}}` of the server URL is not described"),
        );
        let known = server.value.get("variables").and_then(Value::as_object);
        let near = did_you_mean(name, known.into_iter().flat_map(Map::keys));
        let help = near.unwrap_or_else(|| format!("describe `{name}` under `variables`, with a `default`"));
        findings.push(with_caller_help(finding).help(help));
        return ServerVariable { name: name.to_owned(), ..ServerVariable::default() };
    };
    let default = node.get("default").and_then(|it| it.value.as_str()).map(str::to_owned);
    if default.is_none() {
        let finding = Finding::new(Code::Forgiven, &node.at, format!("the server variable `{name}` has no `default`"));
        findings.push(with_caller_help(finding));
    }
    let choices = node.get("enum").filter(|it| it.value.is_array()).map(|it| it.items(findings)).unwrap_or_default();
    ServerVariable {
        name: name.to_owned(),
        default,
        allowed_values: choices.iter().filter_map(|it| it.value.as_str().map(str::to_owned)).collect(),
        description: node.value.get("description").and_then(Value::as_str).map(str::to_owned),
    }
}

fn with_caller_help(finding: Finding) -> Finding {
    finding.consequence("the caller has to set its value")
}
