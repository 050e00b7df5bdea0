//! Lowers a `Selection` to an `Api`: operations first, then unreferenced components, then passes over all types.

mod components;
mod composition;
mod content;
mod context;
mod dedup;
mod deferred;
mod derive_targets;
mod neutral_name;
mod notes;
mod operation;
mod passes;
mod replacements;
mod schema;
mod secrets;
#[cfg(test)]
#[cfg(feature = "yaml")]
pub(crate) mod tests;
mod union;

use std::collections::BTreeMap;

use self::context::LowerCtx;
use self::deferred::{Deferred, OverlappingTypes};
use self::operation::security_requirement::DefaultSecurity;
use self::operation::{
    default_scheme, env_credentials, groups, parameter, security_requirement, server, unreferenced_schemas, webhook,
};
use self::passes::{
    boxing_depth, common_members, direction, discriminator_constant, discriminator_default, examples, idempotency_key,
    lenient_formats, pagination, recursion, recursion_limit,
};

use super::{Api, Examples, Type, TypeDef, XmlId, XmlTable};
use crate::diagnostic::Findings;
use crate::document::ServiceInfo;
use crate::graph::{RelaxedMembers, Selection};
use crate::options::{ExampleValues, Options};

/// Lowers the selected operations, and all types that these refer to.
pub(crate) fn lower(graph: &Selection<'_>, frame: &ServiceInfo, options: &Options, findings: &mut Findings) -> Api {
    let mut ctx = LowerCtx::new(options, findings);
    ctx.expansions.relax(RelaxedMembers::find(&graph.root, &options.relaxed, ctx.findings));
    let servers = server::lower_servers(&graph.root, ctx.findings);
    let mut default_security = DefaultSecurity::read(graph);
    let mut operations: Vec<_> = graph
        .endpoints
        .iter()
        .enumerate()
        .map(|(position, endpoint)| {
            let examples = ctx.deferred.examples.len();
            let operation = operation::lower_operation(&mut ctx, endpoint, &mut default_security);
            schema::examples::assign_operation(&mut ctx, examples, position, &operation);
            schema::lower_pending(&mut ctx);
            operation
        })
        .collect();
    let unreferenced = unreferenced_schemas::lower_unreferenced_schemas(&mut ctx, graph);
    let mut schemes = security_requirement::lower_schemes(&graph.root, &operations, ctx.findings);
    let groups = groups::assign_groups(graph, &mut operations);
    security_requirement::allow_any_declared_scheme(graph, &schemes, &mut operations, ctx.findings);
    default_scheme::mark_default_schemes(&default_security, &mut schemes, &operations);
    let env = env_credentials::lower_env(&options.env, &schemes, ctx.findings);
    let webhooks = webhook::lower_webhooks(&mut ctx, graph);
    let (types, deferred, xml) = finish(ctx);
    let mut api = Api {
        title: frame.info.title.clone(),
        version: frame.info.version.clone(),
        docs: notes::docs_of_service(&frame.info),
        tags: notes::tag_docs(graph, &groups),
        servers,
        schemes,
        env,
        types,
        operations,
        groups,
        webhooks,
        xml,
        examples: Examples::default(),
    };
    recursion::check_endless_types(&api, findings);
    recursion::alias_cycles_to_newtypes(&mut api);
    discriminator_constant::apply_discriminators(&mut api, &deferred.discriminated, &unreferenced);
    examples::check_examples(&deferred.examples, &api.types, findings);
    secrets::mark_secrets(&mut api, options, findings);
    run_passes(&mut api, (&unreferenced, &deferred.overlaps, &deferred.defaults), options, findings);
    pagination::find_pagination(&mut api, options, &graph.pagination_extensions(), findings);
    if options.examples == ExampleValues::Functions {
        api.examples = examples::find_examples(&api, &deferred.examples);
    }
    api
}

/// Runs the passes that need all types. Each pass depends on the earlier passes.
fn run_passes(
    api: &mut Api,
    (unreferenced, overlaps, defaults): (&[Type], &[OverlappingTypes], &[Type]),
    options: &Options,
    findings: &mut Findings,
) {
    parameter::make_single_values_constant(api);
    idempotency_key::find_idempotency_keys(api, options);
    direction::mark_directions(api, unreferenced, overlaps, defaults);
    lenient_formats::allow_other_text(api, options);
    discriminator_default::set_initial_values(api);
    recursion::box_cycles(api);
    boxing_depth::limit_nesting(api);
    recursion_limit::cut_deep_types(api, findings);
    common_members::find_common_members(api);
    derive_targets::check_derive_targets(api, options, findings);
}

/// Lowers the components that are only subtypes, and returns all types.
///
/// Subtypes come last, so that a new subtype at the end of the description changes no other type.
fn finish<'d>(mut ctx: LowerCtx<'d, '_>) -> (Vec<TypeDef>, Deferred<'d>, BTreeMap<XmlId, XmlTable>) {
    while !ctx.subtypes.is_empty() {
        let memory = &mut ctx.expansions;
        ctx.subtypes.sort_by_key(|(_, subtype)| std::cmp::Reverse(memory.position(subtype)));
        ctx.pending.extend(ctx.subtypes.pop());
        schema::lower_pending(&mut ctx);
    }
    replacements::check_replacements(&mut ctx);
    let mut types: Vec<TypeDef> = ctx.types.into_iter().flatten().collect();
    ctx.inline_types.choose_names(&mut types, ctx.options);
    (types, ctx.deferred, ctx.xml.finish())
}
