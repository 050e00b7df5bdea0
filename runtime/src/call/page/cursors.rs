//! Lists whose pages hand out cursors.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

use super::body::PageBody;
use super::marks::states_more;
use super::next_page::Turned;
use super::paging::{Cursor, Mark, Source};
use crate::json::Look;
use crate::parameter::style::FORM;
use crate::request::draft::Draft;

/// The walk along cursors.
pub(super) struct Cursors {
    after: Option<Cursor>,
    before: Option<Cursor>,
    direction: Option<Direction>,
    /// Cursors as they were sent, the one of the call included.
    followed: Followed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    After,
    Before,
}

impl Cursors {
    /// Begins in the direction of the cursor that the call set, if it set one.
    pub(super) fn of(draft: &Draft<'_>, after: Option<Cursor>, before: Option<Cursor>) -> Self {
        let sent = |cursor: Option<Cursor>| draft.expanded(cursor?.parameter).map(str::to_owned);
        let (sent_after, sent_before) = (sent(after), sent(before));
        let direction = match (&sent_after, &sent_before) {
            (Some(_), _) => Some(Direction::After),
            (None, Some(_)) => Some(Direction::Before),
            (None, None) => None,
        };
        let mut followed = Followed::default();
        if let Some(cursor) = sent_after.or(sent_before) {
            followed.insert(&cursor);
        }
        Self { after, before, direction, followed }
    }

    /// Requests the page that the cursor leads to, unless there is none or it was followed before. A page without items
    /// may have a cursor: some services filter a page after they have cut it.
    pub(super) fn turn<T>(&mut self, draft: &mut Draft<'_>, marks: &[Mark], page: &PageBody<'_, T>) -> Turned {
        let handed_out = |cursor: Option<Cursor>| Some((cursor?.parameter, text(cursor?.source, page)?));
        let (after, before) = (handed_out(self.after), handed_out(self.before));
        let onward = if after.is_some() { Direction::After } else { Direction::Before };
        let cursor = match *self.direction.get_or_insert(onward) {
            // The marks are about the pages after this one.
            Direction::After => after.filter(|_| states_more(marks, page) != Some(false)),
            Direction::Before => before,
        };
        let Some((parameter, cursor)) = cursor else { return Turned::End };
        draft.query(parameter, &*cursor, FORM);
        match draft.expanded(parameter) {
            Some(sent) if self.followed.insert(sent) => Turned::Next,
            _ => Turned::End,
        }
    }
}

/// The cursor that a page hands out; an empty one is none.
fn text<T>(source: Source, page: &PageBody<'_, T>) -> Option<String> {
    let found = match source {
        Source::Member(path) => page.look(path),
        Source::LastItem(member) => page.look_in_last(member),
    };
    match found.value {
        Look::Text(text) if !text.is_empty() => Some(text.into_owned()),
        _ => None,
    }
}

/// Cursors, of which none is kept: pages without end take a few bytes each, however long their cursors are. They are told
/// apart by 128 bits under keys that no server knows, so that no two are taken for the same.
#[derive(Default)]
struct Followed {
    keys: [RandomState; 2],
    digests: BTreeSet<[u64; 2]>,
}

impl Followed {
    /// Adds a cursor, and says whether it is new.
    fn insert(&mut self, cursor: &str) -> bool {
        self.digests.insert(self.keys.each_ref().map(|key| key.hash_one(cursor)))
    }
}
