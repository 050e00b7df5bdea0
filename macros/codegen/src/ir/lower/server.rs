//! Where the service lives.

use serde_json::Value;

use crate::diagnostic::{Code, Finding, Findings};
use crate::graph::Node;
use crate::ir::{Server, Variable};

/// The `servers` of a document, a path item or an operation (OpenAPI 3.1 section 4.8.5), in written order. What cannot be
/// one is left out with a warning, since callers can always say themselves where to send to.
pub(super) fn servers(holder: &Node<'_>, findings: &mut Findings) -> Vec<Server> {
    let Some(list) = holder.get("servers").filter(|it| !it.value.is_null()) else { return Vec::new() };
    if list.value.is_array() {
        return list.items(findings).iter().filter_map(|it| server(it, findings)).collect();
    }
    forgive(&list, "an array belongs here; it is read as if it had this one item", findings);
    server(&list, findings).into_iter().collect()
}

fn server(node: &Node<'_>, findings: &mut Findings) -> Option<Server> {
    let written = node.value.as_str().or_else(|| node.value.get("url")?.as_str());
    let Some(url) = written.map(str::trim) else {
        forgive(node, "there is no `url`; it is left out", findings);
        return None;
    };
    if let Some(fault) = fault(url) {
        forgive(node, &format!("`{url}` {fault}; it is left out"), findings);
        return None;
    }
    let text = |key: &str| node.value.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Server {
        at: node.at.clone(),
        url: url.to_owned(),
        name: text("name"),
        description: text("description"),
        variables: placeholders(url).into_iter().map(|name| variable(node, name, findings)).collect(),
    })
}

/// Why this can be no server, as far as that shows before its variables have values.
fn fault(url: &str) -> Option<&'static str> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    match scheme {
        _ if url.contains(char::is_whitespace) => Some("has a space in it"),
        _ if rest.contains(['?', '#']) => Some("has a query or a fragment"),
        "http" | "https" if url.contains("://") && rest.trim_matches('/').is_empty() => Some("has no host"),
        "http" | "https" => None,
        _ if scheme.contains('{') => None,
        _ => Some("is not spoken to by HTTP"),
    }
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
fn variable(server: &Node<'_>, name: &str, findings: &mut Findings) -> Variable {
    let declared = server.get("variables").and_then(|it| it.get(name)).filter(|it| it.value.is_object());
    let Some(node) = declared else {
        forgive(server, &format!("`{{{name}}}` is declared nowhere; the caller has to give it"), findings);
        return Variable { name: name.to_owned(), ..Variable::default() };
    };
    let default = node.get("default").and_then(|it| scalar(&it, findings));
    if default.is_none() {
        forgive(&node, "there is no `default`; the caller has to give it", findings);
    }
    let choices = node.get("enum").filter(|it| it.value.is_array()).map(|it| it.items(findings)).unwrap_or_default();
    Variable {
        name: name.to_owned(),
        default,
        choices: choices.iter().filter_map(|it| scalar(it, findings)).collect(),
        description: node.value.get("description").and_then(Value::as_str).map(str::to_owned),
    }
}

/// A string, or what was meant to be one: a port is easily written as a number.
fn scalar(node: &Node<'_>, findings: &mut Findings) -> Option<String> {
    match node.value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => {
            forgive(node, "it is read as if it were in quotes", findings);
            Some(node.value.to_string())
        }
        _ => None,
    }
}

fn forgive(node: &Node<'_>, detail: &str, findings: &mut Findings) {
    findings.push(Finding::new(Code::Forgiven, &node.at, detail));
}
