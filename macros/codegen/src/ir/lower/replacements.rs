//! Types of the user's own, in place of described ones.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Finding, Place, Pointer, did_you_mean};
use crate::ir::Type;
use crate::ir::lower::context::LowerCtx;
use crate::options::{Replacement, ReplacementKind};

/// Returns the user's replacement of a component, if any.
pub(super) fn replacement_of_component(lowering: &mut LowerCtx<'_, '_>, at: &Pointer) -> Option<Type> {
    if lowering.options.replacements.is_empty() {
        return None;
    }
    let name = at.segments().next_back()?.into_owned();
    find_replacement(lowering, ReplacementKind::Schema, name)
}

/// Returns the user's replacement of a format, if any.
pub(super) fn replacement_of_format(lowering: &mut LowerCtx<'_, '_>, format: Option<&str>) -> Option<Type> {
    if lowering.options.replacements.is_empty() {
        return None;
    }
    find_replacement(lowering, ReplacementKind::Format, format?.to_owned())
}

fn find_replacement(lowering: &mut LowerCtx<'_, '_>, kind: ReplacementKind, name: String) -> Option<Type> {
    let mut options = lowering.options.replacements.iter();
    let found = options.position(|it| it.kind == kind && it.from == name);
    lowering.replaceable.names_of_kind(kind).insert(name);
    found.map(Type::Replaced)
}

/// Every replacement must be about something.
pub(super) fn check_replacements(lowering: &mut LowerCtx<'_, '_>) {
    for replacement in &lowering.options.replacements {
        let known = lowering.replaceable.names_of_kind(replacement.kind);
        if !known.contains(&replacement.from) {
            let finding = unknown_name(replacement, known);
            lowering.findings.push(finding);
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
