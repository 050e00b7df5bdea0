//! Lowers a `Graph` to an `Api`: operations first, then the components that none refers to, then passes over all types.

mod components;
mod composition;
mod content;
mod context;
mod dedup;
mod deferred;
mod neutral_name;
mod notes;
mod operation;
mod passes;
mod replacements;
mod schema;
mod secrets;
mod union;

use self::context::Lowering;
use self::deferred::{Deferred, OverlappingTypes};
use self::operation::{default_scheme, groups, parameter, security_requirement, server, unreferenced_schemas, webhook};
use self::passes::{
    boxing_depth, common_members, direction, discriminator_constant, discriminator_default, example_check,
    lenient_formats, pagination, recursion, recursion_limit,
};

use super::{Api, Type, TypeDef};
use crate::diagnostic::Findings;
use crate::document::Frame;
use crate::graph::Graph;
use crate::options::Options;

/// Lowers what the selected operations reach.
pub(crate) fn lower(graph: &Graph<'_>, frame: &Frame, options: &Options, findings: &mut Findings) -> Api {
    let mut lowering = Lowering::new(options, findings);
    let servers = server::servers(&graph.root, lowering.findings);
    let default_security = graph.root.get("security");
    let mut operations: Vec<_> = graph
        .endpoints
        .iter()
        .map(|endpoint| {
            let operation = operation::operation(&mut lowering, endpoint, default_security.as_ref());
            schema::lower_pending(&mut lowering);
            operation
        })
        .collect();
    let alone = unreferenced_schemas::lower(&mut lowering, graph);
    let mut schemes = security_requirement::schemes(&graph.root, &operations, lowering.findings);
    let groups = groups::groups(graph, &mut operations);
    security_requirement::offer(graph, &schemes, &mut operations, lowering.findings);
    default_scheme::mark(&graph.root, &mut schemes, &operations);
    let webhooks = webhook::webhooks(&mut lowering, graph);
    let (types, deferred) = finish(lowering);
    let mut api = Api {
        title: frame.info.title.clone(),
        version: frame.info.version.clone(),
        docs: notes::of_service(&frame.info),
        tags: notes::of_tags(graph),
        servers,
        schemes,
        types,
        operations,
        groups,
        webhooks,
    };
    recursion::check(&api, findings);
    recursion::newtypes(&mut api);
    discriminator_constant::settle(&mut api, &deferred.discriminated, &alone);
    example_check::check(&deferred.examples, &api.types, findings);
    secrets::mark(&mut api, options, findings);
    passes(&mut api, (&alone, &deferred.overlaps), options, findings);
    api
}

/// What can be told only where everything is lowered. Each of these stands on those before it.
fn passes(
    api: &mut Api,
    (alone, overlaps): (&[Type], &[OverlappingTypes]),
    options: &Options,
    findings: &mut Findings,
) {
    parameter::settle(api);
    direction::mark(api, alone, overlaps);
    lenient_formats::apply(api, options);
    discriminator_default::preset(api);
    recursion::cut(api);
    boxing_depth::limit(api);
    recursion_limit::cut(api, findings);
    common_members::find(api);
    pagination::find(api);
}

/// Lowers the components that are only subtypes, and returns all types.
///
/// They come last, so that another subtype at the end changes nothing else.
fn finish<'d>(mut lowering: Lowering<'d, '_>) -> (Vec<TypeDef>, Deferred<'d>) {
    while !lowering.subtypes.is_empty() {
        let memory = &mut lowering.memory;
        lowering.subtypes.sort_by_key(|(_, subtype)| std::cmp::Reverse(memory.position(subtype)));
        lowering.waiting.extend(lowering.subtypes.pop());
        schema::lower_pending(&mut lowering);
    }
    replacements::check(&mut lowering);
    let mut types: Vec<TypeDef> = lowering.types.into_iter().flatten().collect();
    lowering.alike.name(&mut types, lowering.options);
    (types, lowering.deferred)
}
