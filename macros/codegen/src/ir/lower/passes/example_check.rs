//! Examples and defaults that violate their schema.

use crate::diagnostic::{Code, Finding, Findings};
use crate::graph::Node;
use crate::ir::TypeDef;
use crate::ir::lower::deferred::ExampleValue;
use crate::ir::lower::passes::value_check::Fitting;
use crate::json::Value;

/// Reports each example and default that its schema does not allow.
pub(crate) fn check(examples: &[ExampleValue<'_>], types: &[TypeDef], findings: &mut Findings) {
    let mut fitting = Fitting::new(types);
    for ExampleValue { value, ty } in examples {
        let Some(misfit) = fitting.misfit(value.value, ty) else { continue };
        let (misfit, kind) = (misfit.trim_start_matches(": "), called(value));
        findings.push(
            Finding::new(Code::Contradiction, &value.at, format!("this {kind} does not fit its schema: {misfit}"))
                .consequence("the client is not affected")
                .help(format!("correct the {kind} or the schema")),
        );
    }
}

fn called(value: &Node<'_>) -> &'static str {
    let is_default = value.at.segments().next_back().is_some_and(|key| key == "default");
    if is_default && !matches!(value.value, Value::Null) { "default" } else { "example" }
}
