//! Lists whose pages have cursors.

use super::body::PageBody;
use super::followed::Followed;
use super::marks::states_more;
use super::next_page::NextPage;
use super::pagination::{CursorParameter, CursorSource, PageIndicator};
use super::parameter::PageValue;
use super::place::Place;
use super::position_error::PagePositionError;
use crate::json::Peeked;
use crate::request::builder::RequestBuilder;

/// The walk along cursors.
pub(super) struct Cursors {
    after: Option<CursorParameter>,
    before: Option<CursorParameter>,
    direction: Option<Direction>,
    /// The place of the page that is requested.
    place: Place,
    /// The cursors that were sent, with the cursor of the call.
    followed: Followed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    After,
    Before,
}

impl Cursors {
    /// Begins in the direction of the cursor of the call, if it has one.
    pub(super) fn of(
        request: &RequestBuilder<'_>,
        after: Option<CursorParameter>,
        before: Option<CursorParameter>,
    ) -> Self {
        let sent = |cursor: Option<CursorParameter>| cursor?.parameter.sent(request).map(str::to_owned);
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
        Self { after, before, direction, place: Place::Start, followed }
    }

    /// Begins at a place of an earlier walk.
    pub(super) fn at(
        place: &Place,
        request: &mut RequestBuilder<'_>,
        (after, before): (Option<CursorParameter>, Option<CursorParameter>),
    ) -> Result<Self, PagePositionError> {
        if let Place::Cursor { parameter, value } = place {
            let cursors = [after, before].into_iter().flatten().map(|cursor| cursor.parameter);
            let (own, others): (Vec<_>, Vec<_>) = cursors.partition(|cursor| cursor.name() == *parameter);
            let own = own.first().ok_or_else(|| place.unknown_parameter())?;
            if let Some(other) = others.iter().find(|other| other.sent(request).is_some()) {
                let reason = format!("the position has the cursor `{parameter}`, but the call has `{}`", other.name());
                return Err(PagePositionError::new(reason));
            }
            own.set(request, value);
        }
        Ok(Self { place: place.clone(), ..Self::of(request, after, before) })
    }

    /// Returns the place of the page that is requested.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Requests the page of the next cursor, unless there is none or it was already followed. A page without items can
    /// have a cursor, because some servers filter a page after its items are selected.
    pub(super) fn turn<T>(
        &mut self,
        request: &mut RequestBuilder<'_>,
        marks: &[PageIndicator],
        page: &PageBody<'_, T>,
    ) -> NextPage {
        let handed_out = |cursor: Option<CursorParameter>| Some((cursor?.parameter, value(cursor?.source, page)?));
        let (after, before) = (handed_out(self.after), handed_out(self.before));
        let onward = if after.is_some() { Direction::After } else { Direction::Before };
        let cursor = match *self.direction.get_or_insert(onward) {
            // The marks describe the pages after this one.
            Direction::After => after.filter(|_| states_more(marks, page) != Some(false)),
            Direction::Before => before,
        };
        let Some((parameter, cursor)) = cursor else { return NextPage::End };
        parameter.set(request, &cursor);
        self.place = Place::Cursor { parameter: parameter.name(), value: cursor.into_owned() };
        match parameter.sent(request) {
            Some(sent) if self.followed.insert(sent) => NextPage::Next,
            // The reason why the cursor cannot be sent is the error of the next request.
            None if request.has_failed() => NextPage::Next,
            _ => NextPage::End,
        }
    }
}

/// Returns the cursor of a page; `None` if it is empty. The number 0 is the start of a list, as in `SCAN` of Redis.
fn value<'a, T>(source: CursorSource, page: &'a PageBody<'_, T>) -> Option<PageValue<'a>> {
    let found = match source {
        CursorSource::Member(path) => page.look(path),
        CursorSource::LastItem(member) => page.look_in_last(member),
    };
    match found.value {
        Peeked::Text(text) if !text.is_empty() => Some(PageValue::Text(text)),
        Peeked::Number(number) if number != "0" => Some(PageValue::Number(number.into())),
        _ => None,
    }
}
