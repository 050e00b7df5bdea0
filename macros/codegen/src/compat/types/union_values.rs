//! Values of a discriminator that select another variant.

use std::collections::BTreeSet;

use crate::compat::version::NamedType;
use crate::compat::{ApiVersion, ChangeKind, Comparer};
use crate::ir::{Dispatch, Literal, Union, unquoted};

/// Reports values of the discriminator property that select other variants now. `pairs` has the position of each older
/// variant in the newer union.
pub(crate) fn compare_values(
    comparison: &mut Comparer<'_>,
    (old, before): (NamedType<'_>, &Union),
    (new, after): (NamedType<'_>, &Union),
    pairs: &[Option<usize>],
) {
    let (Some(was), Some(is)) = (Selection::of(&before.dispatch), Selection::of(&after.dispatch)) else { return };
    if was.property != is.property {
        return;
    }
    let name = |names: NamedType<'_>, variants: &BTreeSet<usize>| {
        let first = variants.first().and_then(|first| names.names.members.get(*first));
        first.map_or("Unknown", |name| name.text()).to_owned()
    };
    let older = comparison.older;
    let mut report = |value: &str, values: &str, variants: (&BTreeSet<usize>, &BTreeSet<usize>)| {
        let (first, then) = (name(old, variants.0), name(new, variants.1));
        let what = format!("in `{}`, `{first}` was the variant for {values}, and is now `{then}`", old.name());
        comparison.changes_behaviour(ChangeKind::VariantValues, (old.name(), value), (old.at(), new.at()), what);
    };
    for (value, then) in was.cases.iter().flat_map(|(values, then)| values.iter().map(move |value| (value, then))) {
        let selected = (variants(then), is.variants_of(value));
        // A value without a variant is no longer described.
        let is_described = !selected.1.is_empty();
        let is_reported = is_described && !is_constant(older, before, was.property, value);
        if is_reported && is_moved(&selected.0, &selected.1, pairs) {
            let values = format!("the value {value} of `{}`", was.property);
            report(&unquoted(value), &values, (&selected.0, &selected.1));
        }
    }
    let others = (variants(was.otherwise), variants(is.otherwise));
    if is_moved(&others.0, &others.1, pairs) {
        report("", &format!("other values of `{}`", was.property), (&others.0, &others.1));
    }
}

/// The variants by the value of a member that is present.
struct Selection<'a> {
    property: &'a str,
    cases: &'a [(Vec<Literal>, Dispatch)],
    otherwise: &'a Dispatch,
}

impl<'a> Selection<'a> {
    fn of(dispatch: &'a Dispatch) -> Option<Self> {
        let Dispatch::Tag { property, cases, otherwise } = dispatch else { return None };
        let otherwise = match &**otherwise {
            Dispatch::Presence { cases, otherwise } => {
                cases.iter().find(|(name, _)| name == property).map_or(&**otherwise, |(_, then)| then)
            }
            other => other,
        };
        Some(Self { property, cases, otherwise })
    }

    fn variants_of(&self, value: &Literal) -> BTreeSet<usize> {
        let case = self.cases.iter().find(|(values, _)| values.contains(value));
        variants(case.map_or(self.otherwise, |(_, then)| then))
    }
}

/// Returns true if no variant of `was` is one of `is`.
fn is_moved(was: &BTreeSet<usize>, is: &BTreeSet<usize>, pairs: &[Option<usize>]) -> bool {
    // A removed variant is reported separately.
    let positions: Option<Vec<usize>> = was.iter().map(|variant| pairs.get(*variant).copied().flatten()).collect();
    positions.is_some_and(|positions| !positions.is_empty() && !positions.iter().any(|it| is.contains(it)))
}

fn variants(dispatch: &Dispatch) -> BTreeSet<usize> {
    dispatch.variants().into_iter().collect()
}

/// Returns true if the value is the only one of a variant. Its changes are changes of a constant.
fn is_constant(older: ApiVersion<'_>, before: &Union, property: &str, value: &Literal) -> bool {
    let structures = before.variants.iter().filter_map(|it| older.api.structure(&it.ty));
    structures.flat_map(|it| &it.constants).any(|it| it.wire_name == property && it.value == *value)
}
