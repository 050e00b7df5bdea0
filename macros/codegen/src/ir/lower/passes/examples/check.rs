//! Reports examples and defaults that violate their schema.

use super::value_check::ValueChecker;
use crate::diagnostic::{Code, Finding, Findings};
use crate::graph::Node;
use crate::ir::TypeDef;
use crate::ir::lower::deferred::ExampleValue;
use crate::json::Value;

/// Reports each example and default that its schema does not allow.
pub(crate) fn check_examples(examples: &[ExampleValue<'_>], types: &[TypeDef], findings: &mut Findings) {
    let mut fitting = ValueChecker::new(types);
    for ExampleValue { value, ty, .. } in examples {
        let Some(misfit) = fitting.mismatch(value.value, ty) else { continue };
        let (misfit, kind) = (misfit.trim_start_matches(": "), keyword_of(value));
        findings.push(
            Finding::new(Code::Contradiction, &value.at, format!("this {kind} does not fit its schema: {misfit}"))
                .consequence("the client is not affected")
                .help(format!("correct the {kind} or the schema")),
        );
    }
}

fn keyword_of(value: &Node<'_>) -> &'static str {
    let is_default = value.at.segments().next_back().is_some_and(|key| key == "default");
    if is_default && !matches!(value.value, Value::Null) { "default" } else { "example" }
}
