//! Collects the operations of a document.

use super::keys::fixed_fields::METHODS;
use super::{Node, ObjectKind, check_keys, follow_reference};
use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::json::Value;

/// A method on a path.
#[derive(Debug, Clone)]
pub(crate) struct OperationNode<'d> {
    /// The path template.
    pub(crate) path: &'d str,
    /// The place of the path.
    pub(crate) key: Pointer,
    /// The HTTP method, in the case of the request.
    pub(crate) method: String,
    /// `operationId`.
    pub(crate) id: Option<&'d str>,
    /// The words of the operation's name in the client.
    pub(crate) name: Vec<String>,
    /// `tags`.
    pub(crate) tags: Vec<&'d str>,
    /// The group whose method the operation is; `None` for a method of the client.
    pub(crate) group: Option<Membership>,
    /// The Operation Object.
    pub(crate) node: Node<'d>,
    /// The Path Item Object, for the fields that all its operations share.
    pub(crate) item: Node<'d>,
}

/// An operation as a method of a group.
#[derive(Debug, Clone)]
pub(crate) struct Membership {
    /// The group and the groups around it, the outermost first.
    pub(crate) path: Vec<GroupName>,
    /// The name of the method in snake case, if it differs from the name of the operation.
    pub(crate) method: Option<String>,
}

impl Membership {
    /// Returns the key of the operation in options: `users.list`; `None` if the method is named like the operation.
    pub(crate) fn key(&self) -> Option<String> {
        let names = self.path.iter().map(|name| name.name.as_str()).chain([self.method.as_deref()?]);
        Some(names.collect::<Vec<_>>().join("."))
    }
}

/// The name of a group, in two forms.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct GroupName {
    /// The name in the description.
    pub(crate) name: String,
    /// The name in snake case. Groups with the same name in snake case are one group.
    pub(crate) name_words: String,
}

impl<'d> OperationNode<'d> {
    /// Returns `requestBody`.
    pub(crate) fn request_body(&self) -> Option<Node<'d>> {
        self.node.get("requestBody")
    }

    /// Returns `responses`.
    pub(crate) fn responses(&self) -> Option<Node<'d>> {
        self.node.get("responses")
    }

    /// Returns `callbacks`.
    pub(crate) fn callbacks(&self) -> Option<Node<'d>> {
        self.node.get("callbacks")
    }

    /// Returns the names in `tags`, if it is a list.
    pub(crate) fn listed_tags(&self) -> Vec<&'d str> {
        node_tags(self.node.value)
    }

    /// Returns `security`.
    pub(crate) fn security(&self) -> Option<Node<'d>> {
        self.node.get("security")
    }

    /// Returns the operation with its whole value, which is parsed now if only its name and tags were parsed before.
    pub(super) fn loaded(mut self) -> Self {
        self.item = self.item.loaded();
        let key = self.node.at.parent().filter(|item| *item == self.item.at).and(self.node.at.segments().next_back());
        if let Some(node) = key.and_then(|key| self.item.get(&key)) {
            self.node = node;
        }
        self
    }

    /// Names the operation by its method and path.
    pub(super) fn name_by_path(&mut self) {
        self.name = path_words(&self.method, self.path);
        if let Some(group) = &mut self.group {
            group.method = None;
        }
    }
}

fn path_words(method: &str, path: &str) -> Vec<String> {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    std::iter::once(method.to_lowercase()).chain(segments.map(str::to_owned)).collect()
}

/// The operations and webhooks of a document.
#[derive(Debug)]
pub(crate) struct OperationNodes<'d> {
    /// The operations under `paths`, in written order.
    pub(crate) paths: Vec<OperationNode<'d>>,
    /// The operations under `webhooks`, which the server sends; `path` is the key of the webhook.
    /// OpenAPI 3.0 has no such field; its descriptions use `x-webhooks`.
    pub(crate) webhooks: Vec<OperationNode<'d>>,
}

/// Returns all operations and webhooks of the document, in written order.
pub(crate) fn collect_operations<'d>(root: &Node<'d>, findings: &mut Findings) -> OperationNodes<'d> {
    let mut under = |key: &str| {
        let members = root.get(key).map(|it| it.members(findings)).unwrap_or_default();
        let mut endpoints = Vec::new();
        for (path, item) in members {
            endpoints.extend(operations_of_path_item(path, &item, findings));
        }
        endpoints
    };
    OperationNodes { paths: under("paths"), webhooks: [under("webhooks"), under("x-webhooks")].concat() }
}

/// Returns the operations of a path item. Fields beside a `$ref` are read, too: the standard leaves that undefined, and
/// no operation may be lost.
pub(crate) fn operations_of_path_item<'d>(
    path: &'d str,
    item: &Node<'d>,
    findings: &mut Findings,
) -> Vec<OperationNode<'d>> {
    if item.value.is_null() {
        if item.document().is_without_value(&item.at) {
            let finding = Finding { code: Code::Forgiven, ..item.wrong_type("an object") };
            let finding = finding.consequence("as it is, this path has no operations");
            findings.push(finding.help("write its operations below it, indented further than the path"));
        }
        return Vec::new();
    }
    let Some(target) = follow_reference(item, findings) else { return Vec::new() };
    check_keys(item, ObjectKind::PathItem, findings);
    if target.at != item.at {
        check_keys(&target, ObjectKind::PathItem, findings);
    }
    let beside = if target.at == item.at { Vec::new() } else { method_members(item, findings) };
    if target.at != item.at && item.get("parameters").is_some() {
        let detail = "there are `parameters` beside the `$ref` of a path item";
        let finding = Finding::new(Code::Forgiven, item.at.key("parameters"), detail);
        findings.push(finding.consequence("they apply only to operations that are also beside the `$ref`"));
    }
    let mut referred = method_members(&target, findings);
    referred.retain(|(method, _)| beside.iter().all(|(other, _)| other != method));
    let mut endpoints = Vec::new();
    for (owner, methods) in [(item, beside), (&target, referred)] {
        let path_item = PathItem { path, key: &item.at, node: owner };
        for (method, node) in methods {
            endpoints.extend(path_item.read_operation(method, &node, findings));
        }
    }
    endpoints
}

/// Returns the operations of a path item by HTTP method. Methods without a fixed field are under
/// `additionalOperations`, in their exact spelling.
fn method_members<'d>(item: &Node<'d>, findings: &mut Findings) -> Vec<(String, Node<'d>)> {
    let mut found = Vec::new();
    for (key, node) in item.own_members(findings) {
        let lower = key.to_ascii_lowercase();
        if METHODS.contains(&lower.as_str()) {
            if lower != key {
                let finding = Finding::new(Code::Forgiven, &node.at, format!("`{key}` must be in lower case"));
                findings.push(finding.consequence(format!("it is read as `{lower}`")));
            }
            found.push((lower.to_ascii_uppercase(), node));
        } else if key == "additionalOperations" {
            let others = node.members(findings);
            found.extend(others.into_iter().map(|(method, node)| (method.to_owned(), node)));
        }
    }
    found
}

/// A Path Item Object with its path.
struct PathItem<'d, 'a> {
    path: &'d str,
    /// The place of the path, which differs from the place of the object after a `$ref`.
    key: &'a Pointer,
    node: &'a Node<'d>,
}

impl<'d> PathItem<'d, '_> {
    fn read_operation(&self, method: String, node: &Node<'d>, findings: &mut Findings) -> Option<OperationNode<'d>> {
        let Self { path, key, node: item } = *self;
        // OpenAPI has no references to operations; many descriptions of several files do.
        let node = follow_reference(node, findings)?;
        node.object(findings)?;
        if !method.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)) || method.is_empty() {
            let finding = Finding::new(Code::InvalidMethod, &node.at, format!("`{method}` is not an HTTP method"));
            findings
                .push(finding.help("a method consists of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110 section 9.1)"));
            return None;
        }
        let id = read_operation_id(&node, findings);
        let name = id.map_or_else(|| path_words(&method, path), |id| vec![id.to_owned()]);
        let tags = read_tags(&node, findings);
        Some(OperationNode { path, key: key.clone(), method, id, name, tags, group: None, node, item: item.clone() })
    }
}

fn read_operation_id<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<&'d str> {
    // A node has a pointer, which only a finding needs.
    let text = node.value.get("operationId")?.as_str();
    if text.is_none() {
        let id = node.get("operationId")?;
        let finding = Finding { code: Code::Forgiven, ..id.wrong_type("a string") };
        findings.push(finding.consequence("the operation is named by its method and path"));
    }
    text.filter(|id| !id.trim().is_empty())
}

/// Returns the names in the list `tags` of an Operation Object.
fn node_tags(operation: &Value) -> Vec<&str> {
    let tags = operation.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(Value::as_str).collect()
}

fn read_tags<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<&'d str> {
    if node.value.get("tags").is_some_and(Value::is_array) {
        return node_tags(node.value);
    }
    let Some(tags) = node.get("tags") else { return Vec::new() };
    if let Some(tag) = tags.value.as_str() {
        findings.push(tags.single_item());
        return vec![tag];
    }
    tags.items(findings).iter().filter_map(|tag| tag.value.as_str()).collect()
}
