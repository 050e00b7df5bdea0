//! Notes about decoded texts, for recordings: the places of secrets and of undescribed members.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The notes about one response that is recorded: its texts that were decoded.
#[derive(Default)]
pub struct Notes(Mutex<Noted>);

#[derive(Default)]
struct Noted {
    texts: Vec<(String, Marks)>,
    /// The body and its JSON, if the body was translated.
    #[cfg(feature = "xml")]
    translation: Option<(bytes::Bytes, String)>,
    content: Content,
}

/// The description of a whole body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Content {
    /// Only the decoded texts are described.
    #[default]
    Texts,
    /// The body is described as text or as bytes.
    Plain,
}

/// The marks of values in a text, by their offsets.
#[derive(Debug, Default, Clone)]
pub(crate) struct Marks(BTreeMap<usize, Mark>);

/// A mark of a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// A member that no type reads.
    Undescribed,
    /// A member that a type reads.
    Described,
    /// A secret, with the JSON that replaces it.
    Secret(String),
}

/// The marks of a text while it is decoded.
#[derive(Debug, Default)]
pub(crate) struct Sheet(Mutex<Marks>);

impl Sheet {
    /// Adds a mark. The alternatives of a union can add several to one value, of which the greatest counts.
    pub(super) fn add(&self, offset: usize, mark: Mark) {
        let mut marks = lock(&self.0);
        let known = marks.0.entry(offset).or_insert(Mark::Undescribed);
        if mark > *known {
            *known = mark;
        }
    }
}

impl Sheet {
    /// Returns `true` if a value is a secret.
    pub(crate) fn has_secrets(&self) -> bool {
        lock(&self.0).0.values().any(|mark| matches!(mark, Mark::Secret(_)))
    }

    /// Returns `true` if a type reads the member whose value begins at this offset.
    pub(super) fn has_described(&self, offset: usize) -> bool {
        !matches!(lock(&self.0).get(offset), None | Some(Mark::Undescribed))
    }
}

impl Marks {
    /// Makes the marks of secrets, each with the JSON that replaces it.
    pub(crate) fn of_secrets(places: &[usize], placeholder: &str) -> Self {
        Self(places.iter().map(|place| (*place, Mark::Secret(placeholder.to_owned()))).collect())
    }

    pub(crate) fn get(&self, offset: usize) -> Option<&Mark> {
        self.0.get(&offset)
    }
}

impl Notes {
    /// Adds a text that was decoded completely.
    pub(crate) fn add(&self, text: &[u8], sheet: &Sheet) {
        let marks = lock(&sheet.0).clone();
        lock(&self.0).texts.push((String::from_utf8_lossy(text).into_owned(), marks));
    }

    /// Adds a text that was decoded as a part of another text, from this offset on.
    pub(crate) fn add_part(&self, text: &str, offset: usize, sheet: &Sheet) {
        let marks = lock(&sheet.0).0.range(offset..).map(|(at, mark)| (at - offset, mark.clone())).collect();
        lock(&self.0).texts.push((text.to_owned(), Marks(marks)));
    }

    /// Notes that a text needs no marks, because it is described as text.
    pub(crate) fn add_plain(&self, text: &str) {
        self.add(text.as_bytes(), &Sheet::default());
    }

    /// Notes that the whole body is described as text or as bytes.
    pub(crate) fn set_plain(&self) {
        lock(&self.0).content = Content::Plain;
    }

    /// Notes the JSON of a body that is not JSON.
    #[cfg(feature = "xml")]
    pub(crate) fn set_translation(&self, body: &bytes::Bytes, json: &str) {
        lock(&self.0).translation = Some((body.clone(), json.to_owned()));
    }

    /// Returns the JSON of a body that was translated.
    #[cfg(feature = "xml")]
    pub(crate) fn translation(&self, body: &bytes::Bytes) -> Option<bytes::Bytes> {
        let noted = lock(&self.0);
        noted.translation.as_ref().filter(|(translated, _)| translated == body).map(|(_, json)| json.clone().into())
    }

    /// Returns the description of the whole body.
    pub(crate) fn content(&self) -> Content {
        lock(&self.0).content
    }

    /// Returns the marks of a text; `None` if it was not decoded.
    pub(crate) fn marks(&self, text: &str) -> Option<Marks> {
        lock(&self.0).texts.iter().find(|(decoded, _)| decoded == text).map(|(_, marks)| marks.clone())
    }

    /// Returns each secret in the decoded texts, with the text after it.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let noted = lock(&self.0);
        let of = |(text, marks): &(String, Marks)| -> Vec<String> {
            let secrets = marks.0.iter().filter(|(_, mark)| matches!(mark, Mark::Secret(_)));
            secrets.filter_map(|(offset, _)| text.get(*offset..).map(str::to_owned)).collect()
        };
        noted.texts.iter().flat_map(of).collect()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows no text: it may be a secret.
impl std::fmt::Debug for Notes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notes").finish_non_exhaustive()
    }
}
