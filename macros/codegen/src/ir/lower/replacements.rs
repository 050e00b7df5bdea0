//! Replaces described types by types of the user.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Finding, Place, did_you_mean};
use crate::graph::Node;
use crate::ir::Type;
use crate::ir::lower::context::LowerCtx;
use crate::options::{Replacement, ReplacementKind};

/// Returns the user's replacement of a component, if any.
pub(super) fn replacement_of_component<'d>(ctx: &mut LowerCtx<'d, '_>, component: &Node<'d>) -> Option<Type> {
    if ctx.options.replacements.is_empty() {
        return None;
    }
    let name = ctx.naming_place(component).segments().next_back()?.into_owned();
    find_replacement(ctx, ReplacementKind::Schema, name)
}

/// Returns the user's replacement of a format, if any.
pub(super) fn replacement_of_format(ctx: &mut LowerCtx<'_, '_>, format: Option<&str>) -> Option<Type> {
    if ctx.options.replacements.is_empty() {
        return None;
    }
    find_replacement(ctx, ReplacementKind::Format, format?.to_owned())
}

fn find_replacement(ctx: &mut LowerCtx<'_, '_>, kind: ReplacementKind, name: String) -> Option<Type> {
    let mut options = ctx.options.replacements.iter();
    let found = options.position(|it| it.kind == kind && it.from == name);
    ctx.replaceable.names_of_kind(kind).insert(name);
    found.map(Type::Replaced)
}

/// Reports each replacement that applies to no schema and no format.
pub(super) fn check_replacements(ctx: &mut LowerCtx<'_, '_>) {
    for replacement in &ctx.options.replacements {
        let known = ctx.replaceable.names_of_kind(replacement.kind);
        if !known.contains(&replacement.from) {
            let finding = unknown_name(replacement, known);
            ctx.findings.push(finding);
        }
    }
}

fn unknown_name(replacement: &Replacement, known: &BTreeSet<String>) -> Finding {
    let what = match replacement.kind {
        ReplacementKind::Schema => "uses a schema",
        ReplacementKind::Format => "uses the format",
    };
    let detail = format!("no generated operation {what} `{}`", replacement.from);
    let remedy = did_you_mean(&replacement.from, known.iter().map(String::as_str));
    Finding::new(Code::UnknownSchema, Place::Option(replacement.id), detail).maybe_help(remedy)
}
