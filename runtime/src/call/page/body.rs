//! The body of a page: its items one by one, and the text of its other members.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::pagination::Pagination;
use crate::json::members::members;
use crate::json::{self, Decode, Encode, Numbers, Peeked, Reader, Sheet, to_string};
use crate::response::RawResponse;

/// A decoded page. An item that does not match its description is an error; the other items are decoded.
pub(super) struct PageBody<'a, T> {
    pub(super) items: VecDeque<Result<T, json::Error>>,
    /// The notation of numbers among the items.
    numbers: Numbers,
    /// The text of the last item.
    last: Option<&'a str>,
    /// The other members of the page, each with its text.
    members: Vec<(Cow<'a, str>, &'a str)>,
    /// A hash of the items, by which pages are compared without being kept.
    pub(super) digest: u64,
}

impl<'a, T: Decode + Encode> PageBody<'a, T> {
    /// Reads the body of a response. A response without content is a page without items.
    pub(super) fn read(response: &'a RawResponse, paging: &Pagination) -> json::Result<Self> {
        if response.is_without_content() {
            return Ok(Self::default());
        }
        let bytes = response.json()?;
        let sheet = response.notes().map(|_| Arc::new(Sheet::default()));
        let page = Reader::new(bytes).and_then(|json| {
            let mut json = match &sheet {
                Some(sheet) => json.marking(sheet),
                None => json,
            };
            let mut page = Self { numbers: response.numbers, ..Self::default() };
            match paging.items {
                Some([first, rest @ ..]) => page.read_members(&mut json, first, rest, paging)?,
                None | Some([]) => page.read_items(&mut json)?,
            }
            json.finish()?;
            Ok(page)
        });
        let mut page = page.map_err(|fault| response.located(fault))?;
        if let (Some(notes), Some(sheet)) = (response.notes(), &sheet) {
            notes.add(bytes, sheet);
        }
        for fault in page.items.iter_mut().filter_map(|item| item.as_mut().err()) {
            let path = paging.items.into_iter().flatten().rev();
            *fault = response.located(path.fold(fault.clone(), |fault, name| fault.in_member(name)));
        }
        Ok(page)
    }

    /// Reads the members of the page. The items are in the member `first`, or at a path inside it.
    fn read_members(
        &mut self,
        json: &mut Reader<'a>,
        first: &str,
        rest: &[&str],
        paging: &Pagination,
    ) -> json::Result<()> {
        let mut object = json.object()?;
        let mut has_items = paging.optional;
        while object.member(&[])?.is_some() {
            let name = object.name().clone();
            let is_first = name == first;
            has_items |= is_first;
            // Beside nested items, the object can have the cursor.
            if !is_first || !rest.is_empty() {
                let text = object.read_by(|json| {
                    if may_be_secret(&name) {
                        json.mark_undescribed();
                    }
                    if is_first { json.clone().raw() } else { json.raw() }
                })?;
                self.members.push((name, text));
            }
            if is_first {
                object.read_by(|json| self.read_inside(json, rest, paging))?;
            }
        }
        if has_items { Ok(()) } else { Err(object.missing(first)) }
    }

    /// Reads the items at a path.
    fn read_inside(&mut self, json: &mut Reader<'a>, path: &[&str], paging: &Pagination) -> json::Result<()> {
        if paging.optional && json.null()? {
            self.items.clear();
            return Ok(());
        }
        let Some((first, rest)) = path.split_first() else { return self.read_items(json) };
        let mut object = json.object()?;
        let mut has_items = paging.optional;
        while object.member(&[])?.is_some() {
            if object.name() == first {
                has_items = true;
                object.read_by(|json| self.read_inside(json, rest, paging))?;
            } else {
                object.read_by(Reader::raw)?;
            }
        }
        if has_items { Ok(()) } else { Err(object.missing(first)) }
    }

    fn read_items(&mut self, json: &mut Reader<'a>) -> json::Result<()> {
        let mut hasher = DefaultHasher::new();
        let mut array = json.array()?;
        self.items.clear();
        while let Some((item, text)) = array.element_or_fault::<T>(self.numbers)? {
            // Undescribed members do not count: a server may write another value each time.
            let described = item.as_ref().ok().and_then(|item| to_string(item).ok());
            described.as_deref().unwrap_or(text).hash(&mut hasher);
            self.items.push_back(item);
            self.last = Some(text);
        }
        self.digest = hasher.finish();
        Ok(())
    }
}

impl<T> PageBody<'_, T> {
    /// Returns the value at the end of a path.
    pub(super) fn look(&self, path: &[&str]) -> Found<'_> {
        let Some((first, rest)) = path.split_first() else { return Found::default() };
        match self.members.iter().rfind(|(name, _)| name == first) {
            Some((_, text)) => Found::at(text, rest),
            None => Found::default(),
        }
    }

    /// Returns a member of the last item.
    pub(super) fn look_in_last(&self, member: &str) -> Found<'_> {
        self.last.map(|text| Found::at(text, &[member])).unwrap_or_default()
    }
}

impl<T> Default for PageBody<'_, T> {
    fn default() -> Self {
        Self { items: VecDeque::new(), numbers: Numbers::Json, last: None, members: Vec::new(), digest: 0 }
    }
}

/// Returns true for names of members beside the items that are recorded as secrets. No type reads these members.
fn may_be_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "password", "credential", "private", "access_token", "refresh_token", "api_key"]
        .iter()
        .any(|word| name.contains(word))
}

/// The names in an object of links beside `next` (JSON:API, HAL).
const LINKS: [&str; 5] = ["self", "first", "last", "prev", "previous"];

/// The value at the end of a path, or its absence.
pub(super) struct Found<'a> {
    pub(super) value: Peeked<'a>,
    /// True if the object of the link has other links: `self`, `first` and so on.
    pub(super) is_among_links: bool,
}

impl Default for Found<'_> {
    fn default() -> Self {
        Self { value: Peeked::Absent, is_among_links: false }
    }
}

impl<'a> Found<'a> {
    /// Follows a path from the text of a value.
    fn at(mut text: &'a str, path: &[&str]) -> Self {
        let mut is_among_links = false;
        for name in path {
            let Some(members) = members(text) else { return Self::default() };
            is_among_links = members.iter().any(|(member, _)| LINKS.contains(&&**member));
            match members.iter().rfind(|(member, _)| member == name) {
                Some((_, value)) => text = value,
                None => return Self { value: Peeked::Absent, is_among_links },
            }
        }
        Self { value: Reader::of(text).peek_value().unwrap_or(Peeked::Absent), is_among_links }
    }
}
