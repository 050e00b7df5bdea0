//! Lowers the parameters that an operation and its path declare.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Finding};
use crate::graph::{Node, OperationNode, ParameterObject, follow_reference};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::operation::{parameter, parameter_value};
use crate::ir::{Location, Origin, Parameter};

/// Returns the parameters of an operation. They override those of its path (OpenAPI 3.1.1 section 4.8.10).
pub(crate) fn declared_parameters<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    origin: &Origin,
) -> Vec<Parameter> {
    let mut all = read_parameters(ctx, &endpoint.node, origin);
    for shared in read_parameters(ctx, &endpoint.item, origin) {
        if !all.iter().any(|known| identity(known) == identity(&shared)) {
            all.push(shared);
        }
    }
    parameter_value::check_querystring(&all, ctx.findings);
    all
}

fn read_parameters<'d>(ctx: &mut LowerCtx<'d, '_>, holder: &Node<'d>, origin: &Origin) -> Vec<Parameter> {
    let mut seen = BTreeSet::new();
    let mut parameters = Vec::new();
    for node in ParameterObject::list_of(holder, ctx.findings) {
        let Some(target) = follow_reference(&node, ctx.findings) else { continue };
        if let Some(finding) = not_a_parameter(&node, &target) {
            ctx.findings.push(finding);
            continue;
        }
        let Some(parameter) = parameter::lower_parameter(ctx, &target, origin) else { continue };
        if seen.insert(identity(&parameter)) {
            parameters.push(parameter);
        } else {
            let detail = format!("the parameter `{}` is described twice", parameter.wire_name);
            let finding = Finding::new(Code::DuplicateParameter, &node.at, detail).consequence("this one is ignored");
            ctx.findings.push(finding.help("remove one of the two"));
        }
    }
    parameters
}

/// Reports a reference to another object than a parameter, such as a schema.
fn not_a_parameter(node: &Node<'_>, target: &Node<'_>) -> Option<Finding> {
    (node.at != target.at && target.value.is_object() && !ParameterObject::is_parameter(target)).then(|| {
        let at = node.at.key("$ref");
        let finding = Finding::new(Code::MisplacedKey, at, format!("{} is not a parameter", target.at.subject()));
        finding
            .consequence("it has neither `name` nor `in`, so the parameter is left out")
            .help("refer to a parameter such as `#/components/parameters/..`")
    })
}

/// Returns the location and name, which are unique in an operation. Header names ignore case (RFC 9110 section 5.1).
fn identity(parameter: &Parameter) -> (Location, String) {
    let wire = &parameter.wire_name;
    let name = if parameter.location == Location::Header { wire.to_ascii_lowercase() } else { wire.clone() };
    (parameter.location, name)
}
