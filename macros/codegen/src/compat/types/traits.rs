//! The standard traits that types lose. A type has a derived trait only if everything in it has the trait.

use std::collections::HashSet;
use std::mem::discriminant;

use crate::compat::version::NamedType;
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Shape, StandardTrait, TypeId};
use crate::options::Path;

/// A type with derived traits in both descriptions, and the traits that it loses.
struct DerivedType<'a> {
    /// The id in the newer description.
    id: TypeId,
    old: NamedType<'a>,
    new: NamedType<'a>,
    /// The names of the lost traits, in backticks.
    lost: Vec<String>,
}

/// Reports the types that lose a trait. If a type loses it because of a type that it contains, only the inner type is
/// reported.
pub(crate) fn compare_traits(comparison: &mut Comparer<'_>, derives: &[Path]) {
    let names = derives.iter().map(|path| path.0.to_string());
    let standards: Vec<(String, StandardTrait)> =
        names.filter_map(|it| StandardTrait::of(&it).map(|standard| (it, standard))).collect();
    if standards.is_empty() {
        return;
    }
    let mut types = derived_types(comparison);
    for (name, standard) in standards {
        let had = |ty: &DerivedType<'_>| comparison.older.api.can_have(standard, &ty.old.def.shape, &HashSet::new());
        let granted: HashSet<TypeId> = types.iter().filter(|ty| had(ty)).map(|ty| ty.id).collect();
        for ty in types.iter_mut().filter(|ty| granted.contains(&ty.id) && had(ty)) {
            if !comparison.newer.api.can_have(standard, &ty.new.def.shape, &granted) {
                ty.lost.push(format!("`{name}`"));
            }
        }
    }
    for DerivedType { old, new, lost, .. } in types.into_iter().filter(|ty| !ty.lost.is_empty()) {
        let what = format!("`{}` has no {} any more", old.name(), lost.join(", "));
        comparison.breaks_source(ChangeKind::TraitLost, (old.name(), ""), (old.at(), new.at()), what);
    }
}

/// Returns the types with derived traits that have the same kind of definition in both descriptions.
fn derived_types<'a>(comparison: &Comparer<'a>) -> Vec<DerivedType<'a>> {
    let mut seen: Vec<(TypeId, TypeId)> = comparison.seen.iter().copied().collect();
    seen.sort_unstable();
    let mut types = Vec::new();
    for (old, id) in seen {
        let (Some(old), Some(new)) = (comparison.older.get(old), comparison.newer.get(id)) else { continue };
        let is_one_kind = discriminant(&old.def.shape) == discriminant(&new.def.shape);
        if is_one_kind && !matches!(old.def.shape, Shape::Alias(_) | Shape::Parts(_)) {
            types.push(DerivedType { id, old, new, lost: Vec::new() });
        }
    }
    types
}
