//! Components Object (OpenAPI 3.1.1 section 4.8.7).

use crate::diagnostic::{Findings, Pointer};
use crate::graph::Node;

/// The Components Object of a document, which can be absent.
#[derive(Debug)]
pub(crate) struct ComponentsObject<'d> {
    node: Option<Node<'d>>,
}

impl<'d> ComponentsObject<'d> {
    /// Returns the place of `securitySchemes`.
    pub(crate) fn place_of_security_schemes() -> Pointer {
        Pointer::root().key("components").key("securitySchemes")
    }

    /// Returns the components of a document.
    pub(crate) fn of(root: &Node<'d>) -> Self {
        Self { node: root.get("components") }
    }

    /// Returns `schemas`.
    pub(crate) fn schemas(&self) -> Option<Node<'d>> {
        self.node.as_ref()?.get("schemas")
    }

    /// Returns the schemas themselves, and reports nothing: many of them are never lowered.
    pub(crate) fn schema_nodes(&self) -> Vec<Node<'d>> {
        // `check_keys` reports a map that is not an object.
        let unreported = &mut Findings::new();
        let schemas = self.schemas().map(|it| it.members(unreported)).unwrap_or_default();
        schemas.into_iter().map(|(_, node)| node).collect()
    }

    /// Returns the entries of `securitySchemes`. A name can begin with `x-`.
    pub(crate) fn security_schemes(&self, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
        let schemes = self.node.as_ref().and_then(|it| it.get("securitySchemes")?.dereferenced(findings));
        let Some(schemes) = schemes else { return Vec::new() };
        let entries = schemes.value.as_object().into_iter().flatten();
        entries.map(|(name, value)| (name.as_str(), schemes.at_place(value, schemes.at.key(name)))).collect()
    }
}
