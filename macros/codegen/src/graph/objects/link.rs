//! Link Object (OpenAPI 3.1.1 section 4.8.20).

use crate::graph::Node;
use crate::json::{Map, Value};

/// A Link Object.
#[derive(Debug)]
pub(crate) struct LinkObject<'d> {
    /// `operationId`, or else `operationRef`.
    pub(crate) operation: Option<&'d str>,
    /// `parameters`.
    pub(crate) parameters: Option<&'d Map>,
    /// `description`.
    pub(crate) description: Option<&'d str>,
}

impl<'d> LinkObject<'d> {
    /// Reads a link.
    pub(crate) fn read(node: &Node<'d>) -> Self {
        let text = |key: &str| node.value.get(key).and_then(Value::as_str);
        Self {
            operation: text("operationId").or_else(|| text("operationRef")),
            parameters: node.value.get("parameters").and_then(Value::as_object),
            description: text("description"),
        }
    }
}
