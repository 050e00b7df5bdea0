//! Server Object and Server Variable Object (OpenAPI 3.1.1 sections 4.8.5 and 4.8.6).

use crate::diagnostic::Findings;
use crate::graph::Node;
use crate::json::{Map, Value};

/// A Server Object.
#[derive(Debug)]
pub(crate) struct ServerObject<'d> {
    /// The object itself, or a string in its place, which is the URL.
    pub(crate) node: Node<'d>,
    /// `url`, or the string in place of the object.
    pub(crate) url: Option<&'d str>,
    /// `name` (OpenAPI 3.2).
    pub(crate) name: Option<&'d str>,
    /// `description`.
    pub(crate) description: Option<&'d str>,
    /// `variables`.
    variables: Option<Node<'d>>,
}

/// A Server Variable Object.
#[derive(Debug)]
pub(crate) struct ServerVariableObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
    /// `default`.
    pub(crate) default: Option<&'d str>,
    /// The strings of `enum`.
    pub(crate) enum_values: Vec<&'d str>,
    /// `description`.
    pub(crate) description: Option<&'d str>,
}

impl<'d> ServerObject<'d> {
    /// The fixed fields.
    pub(crate) const FIELDS: [&'static str; 4] = ["url", "name", "description", "variables"];

    /// Returns true if a document, a path item or an operation has `servers`.
    pub(crate) fn has_servers(holder: &Node<'_>) -> bool {
        holder.get("servers").is_some()
    }

    /// Reads the `servers` of a document, a path item or an operation, in written order.
    pub(crate) fn read_servers(holder: &Node<'d>, findings: &mut Findings) -> Vec<Self> {
        let Some(list) = holder.get("servers") else { return Vec::new() };
        if list.value.is_array() {
            return list.items(findings).into_iter().map(Self::read).collect();
        }
        findings.push(list.single_item());
        vec![Self::read(list)]
    }

    fn read(node: Node<'d>) -> Self {
        let text = |key: &str| node.value.get(key).and_then(Value::as_str);
        Self {
            url: node.value.as_str().or_else(|| text("url")),
            name: text("name"),
            description: text("description"),
            variables: node.get("variables"),
            node,
        }
    }

    /// Reads the variable of a name.
    pub(crate) fn variable(&self, name: &str, findings: &mut Findings) -> Option<ServerVariableObject<'d>> {
        let node = self.variables.as_ref()?.get(name).filter(|it| it.value.is_object())?;
        let list = node.get("enum").filter(|it| it.value.is_array());
        let enum_values = list.map(|it| it.items(findings)).unwrap_or_default();
        let text = |key: &str| node.value.get(key).and_then(Value::as_str);
        Some(ServerVariableObject {
            default: text("default"),
            enum_values: enum_values.iter().filter_map(|it| it.value.as_str()).collect(),
            description: text("description"),
            node,
        })
    }

    /// Returns the names of the variables.
    pub(crate) fn variable_names(&self) -> impl Iterator<Item = &'d String> + use<'d> {
        let variables = self.variables.as_ref().and_then(|it| it.value.as_object());
        variables.into_iter().flat_map(Map::keys)
    }
}
