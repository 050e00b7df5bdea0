//! Unions: their variants, the accessors of their common members, and their conversions.

use std::collections::{HashMap, HashSet};

use crate::compat::change::Impact;
use crate::compat::types::Directions;
use crate::compat::types::union_order::compare_order;
use crate::compat::types::union_values::compare_values;
use crate::compat::version::NamedType;
use crate::compat::{ApiVersion, ChangeKind, Comparer};
use crate::ir::{CommonMember, ConstantSource, Dispatch, Presence, Type, Union, Variant};
use crate::names::Name;

/// Compares two unions.
pub(crate) fn compare_union<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedType<'a>,
    new: NamedType<'a>,
    before: &'a Union,
    after: &'a Union,
) {
    let (places, directions) = ((old.at(), new.at()), Directions::of(old, new));
    let pairs = match_variants(comparison, old, new, before, after);
    for (index, (variant, was)) in before.variants.iter().zip(&old.names.members).enumerate() {
        let subject = (old.name(), was.text());
        let Some(position) = pairs.get(index).copied().flatten() else {
            let effect = (ChangeKind::VariantRemoved, Impact::code_and(directions.sent));
            comparison.changes.add(
                effect,
                subject,
                places,
                format!("`{}` has no variant `{}` any more", old.name(), was.text()),
            );
            continue;
        };
        let is = after.variants.get(position).zip(new.names.members.get(position));
        let was = NamedVariant { it: variant, name: was };
        if let Some((it, name)) = is {
            compare_variant(comparison, old, new, (was, NamedVariant { it, name }));
        }
    }
    let mut is_new = vec![true; after.variants.len()];
    pairs.iter().flatten().for_each(|position| is_new.iter_mut().skip(*position).take(1).for_each(|it| *it = false));
    for (name, _) in new.names.members.iter().zip(&is_new).filter(|(_, is_new)| **is_new) {
        let what = format!("`{}` has a new variant `{}`", old.name(), name.text());
        comparison.note(ChangeKind::VariantAdded, (old.name(), name.text()), places, what);
    }
    if directions.read {
        compare_discriminator(comparison, (old, before), (new, after));
        compare_order(comparison, (old, before), (new, after), &pairs);
        compare_values(comparison, (old, before), (new, after), &pairs);
    }
    if is_new.contains(&true) {
        compare_accessors(comparison, old, new, before, after);
        compare_conversions(comparison, (old, before), (new, after), &pairs);
    }
}

/// A variant with its name in Rust.
#[derive(Clone, Copy)]
struct NamedVariant<'a> {
    it: &'a Variant,
    name: &'a Name,
}

/// Compares a variant of both unions.
fn compare_variant<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedType<'a>,
    new: NamedType<'a>,
    (was, is): (NamedVariant<'a>, NamedVariant<'a>),
) {
    let subject = (old.name(), was.name.text());
    let (places, directions) = ((old.at(), new.at()), Directions::of(old, new));
    let types = (type_name(comparison.older, &was.it.ty), type_name(comparison.newer, &is.it.ty));
    // If the type of the variant is renamed, too, that rename is the cause, and is reported there.
    if was.name != is.name && types.0 == types.1 {
        let what = format!("`{0}::{1}` is now `{0}::{2}`", old.name(), was.name.text(), is.name.text());
        comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
    }
    if was.it.wrapper_member == is.it.wrapper_member {
        comparison.compare_use(subject, places, directions, &was.it.ty, &is.it.ty);
    } else {
        let what = format!("`{}::{}` is not in the same member any more", old.name(), was.name.text());
        comparison.changes.add((ChangeKind::TypeChanged, Impact::Both), subject, places, what);
    }
}

/// Compares the discriminator property of the variants. Constants of `const` are compared separately.
fn compare_discriminator(
    comparison: &mut Comparer<'_>,
    (old, before): (NamedType<'_>, &Union),
    (new, after): (NamedType<'_>, &Union),
) {
    let (Dispatch::Tag { property, .. }, other) = (&before.dispatch, &after.dispatch) else { return };
    let is_kept = matches!(other, Dispatch::Tag { property: other, .. } if other == property);
    let mut constants =
        before.variants.iter().filter_map(|it| comparison.older.api.structure(&it.ty)).flat_map(|it| &it.constants);
    if !is_kept && constants.any(|it| it.wire_name == *property && it.source == ConstantSource::SingleValue) {
        let what = format!("`{property}` no longer selects the variant of `{}`", old.name());
        comparison.breaks_wire(ChangeKind::ConstantChanged, (old.name(), property), (old.at(), new.at()), what);
    }
}

/// Returns the position of each older variant in the newer union: by name, else by type. Otherwise the variant at the
/// same position matches, if both types are known only by different names.
fn match_variants(
    comparison: &Comparer<'_>,
    old: NamedType<'_>,
    new: NamedType<'_>,
    before: &Union,
    after: &Union,
) -> Vec<Option<usize>> {
    let by_name: HashMap<&str, usize> =
        new.names.members.iter().enumerate().map(|(index, name)| (name.text(), index)).collect();
    let named: Vec<Option<usize>> = old.names.members.iter().map(|name| by_name.get(name.text()).copied()).collect();
    let taken: HashSet<usize> = named.iter().copied().flatten().collect();
    let free = after.variants.iter().enumerate().filter(|(index, _)| !taken.contains(index));
    let mut by_type: HashMap<&str, usize> =
        free.filter_map(|(index, variant)| Some((type_name(comparison.newer, &variant.ty)?, index))).collect();
    let mut other = |index: usize, variant: &Variant| {
        let was = type_name(comparison.older, &variant.ty)?;
        let is = type_name(comparison.newer, &after.variants.get(index)?.ty)?;
        let is_renamed = !comparison.newer_types.contains(was) && !comparison.older_types.contains(is);
        let at_its_place = || Some(index).filter(|_| is_renamed && !taken.contains(&index));
        by_type.remove(was).or_else(at_its_place)
    };
    let found = before.variants.iter().zip(named).enumerate();
    found.map(|(index, (variant, named))| named.or_else(|| other(index, variant))).collect()
}

fn type_name<'a>(side: ApiVersion<'a>, ty: &'a Type) -> Option<&'a str> {
    match ty {
        Type::Named(id) => side.get(*id).map(NamedType::name),
        Type::Boxed(inner) => type_name(side, inner),
        _ => None,
    }
}

/// Reports accessors that a union loses because a variant has no such member, or has it only sometimes.
fn compare_accessors(
    comparison: &mut Comparer<'_>,
    old: NamedType<'_>,
    new: NamedType<'_>,
    before: &Union,
    after: &Union,
) {
    let shared: HashMap<&str, usize> =
        after.common_members.iter().enumerate().map(|(index, shared)| (shared.wire_name.as_str(), index)).collect();
    let (older, newer) = (comparison.older, comparison.newer);
    for (it, was) in before.common_members.iter().zip(&old.names.accessors) {
        let position = shared.get(it.wire_name.as_str()).copied();
        let is = position
            .and_then(|position| Some((after.common_members.get(position)?, new.names.accessors.get(position)?)));
        let what = match is {
            None => format!("`{}::{}()` is gone, since not every variant has it", old.name(), was.text()),
            Some((_, is)) if was != is => {
                format!("`{0}::{1}()` is now `{0}::{2}()`", old.name(), was.text(), is.text())
            }
            Some((counterpart, _)) if is_lent(older, it) != is_lent(newer, counterpart) => {
                format!(
                    "`{}::{}()` can return `None`, since the member is optional in some variants",
                    old.name(),
                    was.text()
                )
            }
            Some(_) => continue,
        };
        comparison.breaks_source(ChangeKind::AccessorRemoved, (old.name(), was.text()), (old.at(), new.at()), what);
    }
}

/// Returns true if an accessor returns the text without an `Option`.
fn is_lent(side: ApiVersion<'_>, it: &CommonMember) -> bool {
    it.presence == Presence::Required && side.api.unalias(&it.ty) == &Type::Text
}

/// Returns true if only one variant of a union has this type, so that the union has a `From` for it.
pub(super) fn is_single(side: ApiVersion<'_>, union: &Union, ty: &Type) -> bool {
    let bare = side.without_aliases(ty);
    union.variants.iter().filter(|other| side.without_aliases(&other.ty) == bare).count() == 1
}

/// Reports variants that lose their `From`. Two variants of one type have none.
fn compare_conversions(
    comparison: &mut Comparer<'_>,
    (old, before): (NamedType<'_>, &Union),
    (new, after): (NamedType<'_>, &Union),
    pairs: &[Option<usize>],
) {
    let (older, newer) = (comparison.older, comparison.newer);
    for ((variant, name), position) in before.variants.iter().zip(&old.names.members).zip(pairs) {
        let Some(other) = position.and_then(|position| after.variants.get(position)) else { continue };
        let converts = !matches!(older.without_aliases(&variant.ty), Type::Any | Type::Constant(_) | Type::Replaced(_));
        if converts && is_single(older, before, &variant.ty) && !is_single(newer, after, &other.ty) {
            let what =
                format!("no type converts into `{}::{}`, since another variant has its type", old.name(), name.text());
            comparison.breaks_source(
                ChangeKind::ConversionRemoved,
                (old.name(), name.text()),
                (old.at(), new.at()),
                what,
            );
        }
    }
}
