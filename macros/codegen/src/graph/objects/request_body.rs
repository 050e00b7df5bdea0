//! Request Body Object (OpenAPI 3.1.1 section 4.8.13).

use crate::diagnostic::Findings;
use crate::graph::Node;

/// A Request Body Object.
#[derive(Debug)]
pub(crate) struct RequestBodyObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
    /// `content`, which has a Media Type Object for each media type.
    pub(crate) content: Option<Node<'d>>,
}

impl<'d> RequestBodyObject<'d> {
    /// Reads a request body.
    pub(crate) fn read(node: Node<'d>) -> Self {
        Self { content: node.get("content"), node }
    }

    /// Returns `required`.
    pub(crate) fn is_required(&self, findings: &mut Findings) -> bool {
        self.node.flag("required", findings)
    }
}
