//! The operations of a document, as they are written.

use super::{Node, follow};
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// The methods a path item may describe.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One method on one path, as it is written.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint<'d> {
    /// The path with its placeholders.
    pub(crate) path: &'d str,
    /// Where that is written.
    pub(crate) key: Pointer,
    /// The HTTP method, in upper case.
    pub(crate) method: String,
    /// `operationId`.
    pub(crate) id: Option<&'d str>,
    /// `tags`.
    pub(crate) tags: Vec<&'d str>,
    /// The operation object.
    pub(crate) node: Node<'d>,
    /// The path item it stands in, for what all its operations share.
    pub(crate) item: Node<'d>,
}

/// Every operation of the document, in written order.
pub(crate) fn collect<'d>(root: &Node<'d>, findings: &mut Findings) -> Vec<Endpoint<'d>> {
    let Some(paths) = root.get("paths") else { return Vec::new() };
    let mut endpoints = Vec::new();
    for (path, item) in paths.members(findings) {
        let key = item.at.clone();
        let Some(target) = follow(&item, findings) else { continue };
        // What stands beside a `$ref` counts too: the standard leaves it open, and nothing is to be lost.
        let beside = if target.at == item.at { Vec::new() } else { methods(&item, findings) };
        if target.at != item.at && item.get("parameters").is_some() {
            let detail = "parameters beside the `$ref` of a path hold for the operations beside it alone";
            findings.push(Finding::new(Code::Forgiven, item.at.key("parameters"), detail));
        }
        let mut referred = methods(&target, findings);
        referred.retain(|(method, _)| beside.iter().all(|(other, _)| other != method));
        for (item, methods) in [(&item, beside), (&target, referred)] {
            for (method, node) in methods {
                endpoints.extend(endpoint((path, &key), method, node, item, findings));
            }
        }
    }
    endpoints
}

/// The operations of a path item, by method.
fn methods<'d>(item: &Node<'d>, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
    let mut members = item.members(findings);
    members.retain(|(method, _)| METHODS.contains(method));
    members
}

fn endpoint<'d>(
    (path, key): (&'d str, &Pointer),
    method: &str,
    node: Node<'d>,
    item: &Node<'d>,
    findings: &mut Findings,
) -> Option<Endpoint<'d>> {
    node.object(findings)?;
    let id = node.text("operationId", findings).filter(|id| !id.trim().is_empty());
    let tags = node.get("tags").map(|tags| tags.items(findings)).unwrap_or_default();
    let tags = tags.iter().filter_map(|tag| tag.value.as_str()).collect();
    Some(Endpoint { path, key: key.clone(), method: method.to_ascii_uppercase(), id, tags, node, item: item.clone() })
}
