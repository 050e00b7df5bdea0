//! The error for an entry of `rename` that names nothing in the description.

use super::keys::{exists, own_parts, parts, prefixes};
use crate::diagnostic::{Code, Finding, Place, did_you_mean};
use crate::ir::{Api, Operation, Origin, Shape, TypeDef, Variant};
use crate::options::{Grouping, Options, Rename, RenameKind};

/// The limit of listed names. A longer list helps less than the description.
const MOST_LISTED: usize = 12;

/// Returns the finding, with the nearest name, or the kind that has this name, or the parts of the type.
pub(super) fn unknown_rename(rename: &Rename, api: &Api, options: &Options) -> Finding {
    let help = match (rename.kind, options.group) {
        (RenameKind::Group, Grouping::None) => Some("add `group = tags`, which groups the operations".to_owned()),
        _ => other_kind(rename, api)
            .or_else(|| did_you_mean(&rename.from, known_keys(rename.kind, api).iter().map(String::as_str)))
            .or_else(|| existing_parts(rename, api)),
    };
    let (code, absence) = match rename.kind {
        RenameKind::Operation => (Code::UnknownOperation, "there is no operation"),
        RenameKind::Group => (Code::UnknownGroup, "there is no group"),
        RenameKind::Schema => (Code::UnknownSchema, "no generated operation uses a schema"),
        RenameKind::Property => (Code::UnknownProperty, "no generated type has a property"),
        RenameKind::Variant => (Code::UnknownVariant, "no generated type has a variant"),
        RenameKind::Parameter => (Code::UnknownParameter, "no generated operation has a parameter"),
    };
    Finding::new(code, Place::Option(rename.id), format!("{absence} `{}`", rename.from)).maybe_help(help)
}

/// Returns the help for an entry whose name exists as another kind.
fn other_kind(rename: &Rename, api: &Api) -> Option<String> {
    let kind = RenameKind::ALL.into_iter().find(|kind| exists(&Rename { kind: *kind, ..rename.clone() }, api))?;
    Some(format!("did you mean `{} \"{}\"`?", kind.keyword(), rename.from))
}

/// Returns every name that an entry of this kind can have.
fn known_keys(kind: RenameKind, api: &Api) -> Vec<String> {
    match kind {
        RenameKind::Operation => api.operations.iter().flat_map(Operation::option_keys).collect(),
        RenameKind::Group => (0..api.groups.len()).map(|group| api.group_key(group)).collect(),
        RenameKind::Schema => api.types.iter().flat_map(TypeDef::origins).map(Origin::key).collect(),
        RenameKind::Property | RenameKind::Variant => api.types.iter().flat_map(|def| parts(kind, def)).collect(),
        RenameKind::Parameter => api.operations.iter().flat_map(parameter_keys).collect(),
    }
}

/// Returns the names of the parameters of an operation, after each name of the operation.
fn parameter_keys(operation: &Operation) -> Vec<String> {
    let keys = operation.option_keys();
    let of_parameter = |name: &String| keys.iter().map(|key| format!("{key}.{name}")).collect::<Vec<_>>();
    operation.parameters.iter().flat_map(|parameter| of_parameter(&parameter.wire_name)).collect()
}

/// Lists the parts of the type that a rename names, if it exists.
fn existing_parts(rename: &Rename, api: &Api) -> Option<String> {
    let starts_key = |def: &&TypeDef| prefixes(def).iter().any(|prefix| rename.from.starts_with(prefix));
    // A longer key is the key of an inline type in the same component.
    let def = api.types.iter().filter(starts_key).max_by_key(|def| def.origin.name_words.len())?;
    let names: Vec<String> = match (&def.shape, rename.kind) {
        (Shape::Union(it), RenameKind::Variant) => it.variants.iter().map(Variant::label).collect(),
        _ => own_parts(rename.kind, &def.shape),
    };
    let listed: Vec<String> = names.iter().take(MOST_LISTED).map(|name| format!("`{name}`")).collect();
    let end = if names.len() > MOST_LISTED { ", .." } else { "" };
    (!names.is_empty()).then(|| format!("`{}` has {}{end}", def.origin.key(), listed.join(", ")))
}
