//! The keys by which entries of `rename` refer to items of the description.

use std::iter;

use crate::ir::{Api, Operation, Parameter, Shape, TypeDef, unquoted};
use crate::options::{Rename, RenameKind};

/// Returns true if the description has what an entry renames.
pub(super) fn exists(rename: &Rename, api: &Api) -> bool {
    match rename.kind {
        RenameKind::Operation => api.operations.iter().any(|operation| names_operation(rename, operation)),
        RenameKind::Group => (0..api.groups.len()).any(|group| names_group(rename, api, group)),
        RenameKind::Parameter => api.operations.iter().any(|operation| {
            operation.parameters.iter().any(|parameter| names_parameter(rename, operation, parameter))
        }),
        RenameKind::Schema => api.types.iter().any(|def| def.has_key(&rename.from)),
        RenameKind::Property | RenameKind::Variant => api.types.iter().any(|def| is_about_part(rename, def)),
    }
}

/// Returns the beginnings of the keys of a type's members, one for each place of the type.
pub(super) fn prefixes(def: &TypeDef) -> Vec<String> {
    def.origins().map(|origin| origin.key() + ".").collect()
}

/// Returns the keys of the members of a shape, without the key of the type.
pub(super) fn own_parts(kind: RenameKind, shape: &Shape) -> Vec<String> {
    match (shape, kind) {
        (Shape::Struct(it), RenameKind::Property) => it.fields.iter().map(|field| field.wire_name.clone()).collect(),
        (Shape::Enum(it), RenameKind::Variant) => it.values.iter().map(|choice| unquoted(&choice.value)).collect(),
        (Shape::Union(it), RenameKind::Variant) => it
            .variants
            .iter()
            .flat_map(|variant| iter::once(variant.label()).chain(variant.rename_keys.clone()))
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns the keys of a type's members that can be renamed.
pub(super) fn parts(kind: RenameKind, def: &TypeDef) -> Vec<String> {
    let prefixes = prefixes(def);
    let keys = |part: String| prefixes.iter().map(move |prefix| prefix.clone() + &part).collect::<Vec<_>>();
    own_parts(kind, &def.shape).into_iter().flat_map(keys).collect()
}

fn is_about_part(rename: &Rename, def: &TypeDef) -> bool {
    parts(rename.kind, def).contains(&rename.from)
}

/// Returns true if a rename names this operation.
pub(super) fn names_operation(rename: &Rename, operation: &Operation) -> bool {
    rename.kind == RenameKind::Operation && operation.option_keys().contains(&rename.from)
}

/// Returns true if a rename names this parameter of this operation.
pub(in crate::names) fn names_parameter(rename: &Rename, operation: &Operation, parameter: &Parameter) -> bool {
    let with_location = format!("{}.{}", parameter.location.name(), parameter.wire_name);
    operation.option_keys().iter().any(|key| {
        let rest = rename.from.strip_prefix(key.as_str()).and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|rest| rest == parameter.wire_name || rest == with_location)
    })
}

/// Returns true if a rename names the group at a position.
pub(in crate::names) fn names_group(rename: &Rename, api: &Api, position: usize) -> bool {
    rename.kind == RenameKind::Group && rename.from == api.group_key(position)
}
