//! The members of a page that say whether there is a next one.

use super::body::PageBody;
use super::pagination::PageIndicator;
use crate::json::Peeked;

/// Returns whether a page says by a member that there is a next page; `None` if it does not say.
///
/// A member that is left out says so only if `was_there` before, or if other links are beside it: many servers leave out
/// what is `null` or `false`, but a description may name a member that the server never sends.
pub(super) fn states<T>(mark: &PageIndicator, page: &PageBody<'_, T>, was_there: bool) -> Option<bool> {
    let found = page.look(mark.path());
    match (mark, found.value) {
        (PageIndicator::More(_) | PageIndicator::Next(_), Peeked::Bool(more)) => Some(more),
        (PageIndicator::Last(_), Peeked::Bool(last)) => Some(!last),
        (PageIndicator::More(_), Peeked::Absent) => was_there.then_some(false),
        (PageIndicator::Next(_), Peeked::Absent) => (was_there || found.is_among_links).then_some(false),
        (PageIndicator::Next(_), Peeked::Null) => Some(false),
        (PageIndicator::Next(_), Peeked::Text(next)) => Some(!next.is_empty()),
        (PageIndicator::Next(_), Peeked::Object | Peeked::Number(_)) => Some(true),
        _ => None,
    }
}

/// Returns whether a page says by any member that there is a next page; one that says so counts for more than one that
/// denies it.
pub(super) fn states_more<T>(marks: &[PageIndicator], page: &PageBody<'_, T>) -> Option<bool> {
    let stated: Vec<bool> = marks.iter().filter_map(|mark| states(mark, page, false)).collect();
    (!stated.is_empty()).then(|| stated.contains(&true))
}

/// The whole number that a member holds.
pub(super) fn number<T>(mark: &PageIndicator, page: &PageBody<'_, T>) -> Option<u64> {
    match page.look(mark.path()).value {
        Peeked::Number(number) => number.parse().ok(),
        _ => None,
    }
}
