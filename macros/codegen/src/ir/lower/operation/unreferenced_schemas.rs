//! Lowers component schemas that no operation refers to.

use crate::diagnostic::{Code, Finding, Place, did_you_mean};
use crate::graph::{ComponentsObject, Node, Selection};
use crate::ir::Type;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::lower_pending;

/// Lowers the components that the user selects and no operation refers to.
/// In a description without operations and webhooks, all components are selected by default.
pub(crate) fn lower_unreferenced_schemas<'d>(ctx: &mut LowerCtx<'d, '_>, graph: &Selection<'d>) -> Vec<Type> {
    let schemas = ComponentsObject::of(&graph.root).schemas();
    let options = ctx.options;
    let is_for_them = graph.endpoints.is_empty() && graph.webhooks.is_empty() && options.only.is_none();
    if options.schemas.is_none() && !is_for_them {
        return Vec::new();
    }
    let all = schemas.map(|it| it.members(ctx.findings)).unwrap_or_default();
    let mut types = Vec::new();
    for node in chosen_schemas(ctx, all) {
        if ctx.by_node.get(&node).is_none() {
            types.push(ctx.component_type(&node));
            lower_pending(ctx);
        }
    }
    types
}

/// Returns the schemas of the option `schemas`, in its order; without the option, all schemas.
fn chosen_schemas<'d>(ctx: &mut LowerCtx<'d, '_>, all: Vec<(&'d str, Node<'d>)>) -> Vec<Node<'d>> {
    let Some(wanted) = &ctx.options.schemas else { return all.into_iter().map(|(_, node)| node).collect() };
    let mut chosen = Vec::new();
    for component in wanted {
        let found = all.iter().find(|(name, _)| *name == component.name);
        if found.is_none() {
            let detail = format!("there is no schema `{}` under `components.schemas`", component.name);
            let remedy = did_you_mean(&component.name, all.iter().map(|(name, _)| *name));
            let finding = Finding::new(Code::UnknownSchema, Place::Option(component.id), detail);
            ctx.findings.push(finding.maybe_help(remedy));
        }
        chosen.extend(found.map(|(_, node)| node.clone()));
    }
    chosen
}
