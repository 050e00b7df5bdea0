//! Reads the members of a page that indicate a next page.

use super::body::PageBody;
use super::pagination::PageIndicator;
use crate::json::Peeked;

/// The presence of a member on an earlier page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Earlier {
    Present,
    Absent,
}

/// Returns `true` or `false` if a member indicates that there is a next page or none; `None` without an indication.
///
/// An absent member indicates the last page only if an earlier page had it, or if other links are beside it. Many
/// servers omit `null` and `false`, but a description may name a member that the server never sends.
pub(super) fn states<T>(mark: &PageIndicator, page: &PageBody<'_, T>, earlier: Earlier) -> Option<bool> {
    let was_present = earlier == Earlier::Present;
    let found = page.look(mark.path());
    match (mark, found.value) {
        (PageIndicator::More(_) | PageIndicator::Next(_), Peeked::Bool(more)) => Some(more),
        (PageIndicator::Last(_), Peeked::Bool(last)) => Some(!last),
        (PageIndicator::More(_), Peeked::Absent) => was_present.then_some(false),
        (PageIndicator::Next(_), Peeked::Absent) => (was_present || found.is_among_links).then_some(false),
        (PageIndicator::Next(_), Peeked::Null) => Some(false),
        (PageIndicator::Next(_), Peeked::Text(next)) => Some(!next.is_empty()),
        (PageIndicator::Next(_), Peeked::Object | Peeked::Number(_)) => Some(true),
        _ => None,
    }
}

/// Returns true or false if any member indicates a next page or none. A positive indication overrides a negative one.
pub(super) fn states_more<T>(marks: &[PageIndicator], page: &PageBody<'_, T>) -> Option<bool> {
    let stated: Vec<bool> = marks.iter().filter_map(|mark| states(mark, page, Earlier::Absent)).collect();
    (!stated.is_empty()).then(|| stated.contains(&true))
}

/// Returns the numbers of items and of pages in a list, as far as a page has them.
pub(super) fn totals<T>(marks: &[PageIndicator], page: &PageBody<'_, T>) -> (Option<u64>, Option<u64>) {
    let length = page.items.len() as u64;
    let find = |read: &dyn Fn(&PageIndicator) -> Option<u64>| marks.iter().find_map(read);
    let items = find(&|mark| match mark {
        PageIndicator::Total(_) => number(mark, page),
        // It can be the number of items of this page.
        PageIndicator::Count(_) => number(mark, page).filter(|count| *count > length),
        _ => None,
    });
    let pages = find(&|mark| match mark {
        PageIndicator::Pages(_) => number(mark, page),
        _ => None,
    });
    (items, pages)
}

/// Returns the integer of a member.
pub(super) fn number<T>(mark: &PageIndicator, page: &PageBody<'_, T>) -> Option<u64> {
    match page.look(mark.path()).value {
        Peeked::Number(number) => number.parse().ok(),
        _ => None,
    }
}
