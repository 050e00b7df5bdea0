//! The operations of a document, as they are written.

use super::{Node, follow};
use crate::diagnostic::{Findings, Pointer};

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
        let Some(item) = follow(&item, findings) else { continue };
        for (method, node) in item.members(findings) {
            if METHODS.contains(&method) {
                endpoints.extend(endpoint((path, &key), method, node, &item, findings));
            }
        }
    }
    endpoints
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
