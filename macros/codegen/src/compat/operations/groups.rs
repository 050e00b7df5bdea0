//! Groups of operations: a renamed group is one change, not a change of each of its operations.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::compat::version::NamedOperation;
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;

/// The new names of the renamed groups, by their older names, such as `billing.plans`.
#[derive(Debug, Default)]
pub(crate) struct RenamedGroups(HashMap<String, String>);

impl RenamedGroups {
    /// Returns the new name of an operation or group if only its outer groups are renamed.
    pub(crate) fn old_name_of<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let around = name.match_indices('.').rev().filter_map(|(at, _)| name.split_at_checked(at));
        let renamed = around.into_iter().find_map(|(group, rest)| Some((self.0.get(group)?, rest)));
        renamed.map_or(Cow::Borrowed(name), |(group, rest)| Cow::Owned(format!("{group}{rest}")))
    }
}

/// A group of the older description.
struct Candidate<'a> {
    was: &'a str,
    /// The group of the newer description that has all operations of this group.
    is: Option<&'a str>,
    places: (Pointer, Pointer),
}

/// Reports each group whose operations are all in one other group now, if no group has the older name any more.
pub(crate) fn find_renamed_groups<'a>(
    comparison: &mut Comparer<'a>,
    pairs: &[(NamedOperation<'a>, NamedOperation<'a>)],
) -> RenamedGroups {
    let mut renamed = RenamedGroups::default();
    for depth in 1.. {
        let candidates = candidates(comparison, pairs, depth);
        if candidates.is_empty() {
            break;
        }
        let left: HashSet<&str> =
            comparison.newer.methods().iter().filter_map(|it| outer_groups(it.name(), depth)).collect();
        for Candidate { was, is, places: (older, newer) } in candidates {
            let Some(is) = is else { continue };
            if left.contains(was) || renamed.old_name_of(was) == is {
                continue;
            }
            let what = format!("the group `{was}` is now `{is}`");
            comparison.breaks_source(ChangeKind::Renamed, (was, ""), (&older, &newer), what);
            renamed.0.insert(was.to_owned(), is.to_owned());
        }
    }
    renamed
}

/// Returns the groups that are nested in `depth - 1` other groups.
fn candidates<'a>(
    comparison: &Comparer<'a>,
    pairs: &[(NamedOperation<'a>, NamedOperation<'a>)],
    depth: usize,
) -> Vec<Candidate<'a>> {
    let (mut found, mut known): (Vec<Candidate<'a>>, HashMap<&str, usize>) = (Vec::new(), HashMap::new());
    for (old, new) in pairs {
        let Some(was) = outer_groups(old.name(), depth) else { continue };
        let is = outer_groups(new.name(), depth);
        if let Some(candidate) = known.get(was).and_then(|position| found.get_mut(*position)) {
            candidate.is = candidate.is.filter(|known| Some(*known) == is);
        } else {
            known.insert(was, found.len());
            let places = (comparison.older.group_at(*old, depth), comparison.newer.group_at(*new, depth));
            found.push(Candidate { was, is, places });
        }
    }
    found
}

/// Returns the name of the `depth` outermost groups of an operation: `billing` of `billing.plans.list`.
fn outer_groups(name: &str, depth: usize) -> Option<&str> {
    let (end, _) = name.match_indices('.').nth(depth.checked_sub(1)?)?;
    name.get(..end)
}
