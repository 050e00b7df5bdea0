//! The standard traits that types lose. A type has a derived trait only if everything in it has the trait.

use std::collections::HashSet;
use std::mem::discriminant;

use crate::compat::version::NamedType;
use crate::compat::{ChangeKind, Comparison};
use crate::ir::{Shape, StandardTrait, TypeId};
use crate::options::Path;

/// A type in both descriptions, with its id in the newer description.
type DerivedPair<'a> = (TypeId, NamedType<'a>, NamedType<'a>);

/// Reports the types that lose a trait. If a type loses it because of a type that it contains, only the inner type is
/// reported.
pub(crate) fn compare_traits(comparison: &mut Comparison<'_>, derives: &[Path]) {
    let names = derives.iter().map(|path| path.0.to_string());
    let standards: Vec<(String, StandardTrait)> =
        names.filter_map(|it| StandardTrait::of(&it).map(|standard| (it, standard))).collect();
    if standards.is_empty() {
        return;
    }
    let mut lost: Vec<(DerivedPair<'_>, Vec<String>)> =
        derived_pairs(comparison).into_iter().map(|pair| (pair, Vec::new())).collect();
    for (name, standard) in standards {
        let had =
            |(_, old, _): &DerivedPair<'_>| comparison.older.api.can_have(standard, &old.def.shape, &HashSet::new());
        let had: Vec<bool> = lost.iter().map(|(pair, _)| had(pair)).collect();
        let granted: HashSet<TypeId> =
            lost.iter().zip(&had).filter(|(_, had)| **had).map(|(((id, ..), _), _)| *id).collect();
        for (((_, _, new), names), _) in lost.iter_mut().zip(had).filter(|(_, had)| *had) {
            if !comparison.newer.api.can_have(standard, &new.def.shape, &granted) {
                names.push(format!("`{name}`"));
            }
        }
    }
    for ((_, old, new), names) in lost.into_iter().filter(|(_, names)| !names.is_empty()) {
        let what = format!("`{}` has no {} any more", old.name(), names.join(", "));
        comparison.breaks_source(ChangeKind::TraitLost, (old.name(), ""), (old.at(), new.at()), what);
    }
}

/// Returns the types with derived traits that have the same kind of definition in both descriptions.
fn derived_pairs<'a>(comparison: &Comparison<'a>) -> Vec<DerivedPair<'a>> {
    let mut seen: Vec<(TypeId, TypeId)> = comparison.seen.iter().copied().collect();
    seen.sort_unstable();
    let pairs =
        seen.into_iter().filter_map(|(old, new)| Some((new, comparison.older.get(old)?, comparison.newer.get(new)?)));
    let is_one_kind = |(_, old, new): &DerivedPair<'a>| discriminant(&old.def.shape) == discriminant(&new.def.shape);
    pairs
        .filter(is_one_kind)
        .filter(|(_, old, _)| !matches!(old.def.shape, Shape::Alias(_) | Shape::Parts(_)))
        .collect()
}
