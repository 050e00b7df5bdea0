//! Encoding Object (OpenAPI 3.1.1 section 4.8.15).

use crate::diagnostic::Findings;
use crate::graph::{Node, ObjectKind, check_keys};
use crate::json::Value;

/// An Encoding Object: the serialization of a property in a form or in a multipart body.
#[derive(Debug)]
pub(crate) struct EncodingObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
}

impl<'d> EncodingObject<'d> {
    /// Reads an encoding, and reports unknown keys; `None` if the value is no object.
    pub(crate) fn read(node: Node<'d>, findings: &mut Findings) -> Option<Self> {
        node.object(findings)?;
        check_keys(&node, ObjectKind::Encoding, findings);
        Some(Self { node })
    }

    /// Returns `contentType`.
    pub(crate) fn content_type(&self, findings: &mut Findings) -> Option<&'d str> {
        self.node.text("contentType", findings)
    }

    /// Returns `style`.
    pub(crate) fn style(&self, findings: &mut Findings) -> Option<&'d str> {
        self.node.text("style", findings)
    }

    /// Returns true if `style` is `deepObject`. Other styles have no effect in a multipart body.
    pub(crate) fn is_deep_object(&self) -> bool {
        self.node.value.get("style").is_some_and(|it| it == "deepObject")
    }

    /// Returns `explode`; `None` if it is absent, since its default depends on the style.
    pub(crate) fn explode(&self, findings: &mut Findings) -> Option<bool> {
        self.node.typed("explode", "`true` or `false`", Value::as_bool, findings)
    }

    /// Returns `allowReserved`.
    pub(crate) fn allows_reserved(&self, findings: &mut Findings) -> bool {
        self.node.flag("allowReserved", findings)
    }

    /// Returns true if one of `style`, `explode` and `allowReserved` is present; `contentType` has no effect then.
    pub(crate) fn has_style(&self) -> bool {
        ["style", "explode", "allowReserved"].iter().any(|key| self.node.get(key).is_some())
    }

    /// Returns the entries of `headers`, which can be references.
    pub(crate) fn headers(&self, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
        self.node.get("headers").map(|headers| headers.all_members(findings)).unwrap_or_default()
    }
}
