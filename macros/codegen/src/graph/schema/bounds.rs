//! Reports bounds that exclude each other: `minimum: 5` beside `maximum: 3`.

use crate::diagnostic::{Code, Finding};
use crate::graph::Node;
use crate::json::Value;

/// The keywords of lower and upper bounds (JSON Schema 2020-12, validation, section 6).
const PAIRS: [(&str, &str); 4] =
    [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")];

/// Reports the first lower bound that is above its upper bound.
pub(super) fn contradicting_bounds(node: &Node<'_>) -> Option<Finding> {
    let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
    let crossed = |(least, most): &&(&str, &str)| number(least).zip(number(most)).is_some_and(|(low, high)| low > high);
    let (least, most) = PAIRS.iter().find(crossed)?;
    let written = |key: &str| node.value.get(key).map(Value::to_string).unwrap_or_default();
    let detail = format!("`{least}` is {}, more than `{most}`, which is {}", written(least), written(most));
    let finding = Finding::new(Code::Dropped, node.at.key(most), detail);
    Some(finding.consequence("no value is valid; the bounds are ignored").help("swap the two, or correct one"))
}
