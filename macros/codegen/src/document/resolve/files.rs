//! The files of a description: the main file, and the files that references have opened so far.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::iter;

use crate::diagnostic::{Correction, Findings, Origins, Pointer, Source};
use crate::document::parse;
use crate::document::parse::empty_values::EmptyValues;
use crate::document::parse::lazy::UnparsedParts;
use crate::document::repair::correct;
use crate::document::resolve::identifier::{self, Identifiers};
use crate::document::resolve::loader::{LoadError, Loader};
use crate::document::resolve::uri;
use crate::json::Value;

/// The maximum number of files of a description. Real descriptions have up to 3,000.
const MOST: usize = 8192;

/// A file with its parsed value.
#[derive(Debug)]
pub(crate) struct File {
    name: String,
    text: String,
    pub(crate) value: Value,
    unread: UnparsedParts,
    identifiers: OnceCell<Identifiers>,
    empty_values: OnceCell<EmptyValues>,
}

/// All files so far. Files can be added while values of earlier files are borrowed.
#[derive(Debug)]
pub(crate) struct Files {
    main: File,
    /// The other files, numbered from 1. The list is created with the first of them, and never moved.
    others: OnceCell<Vec<OnceCell<File>>>,
    /// The state of each file, by name.
    known: RefCell<HashMap<String, FileState>>,
    /// The findings about other files, and about parts that were parsed later.
    findings: RefCell<Findings>,
    loader: Loader,
    /// The corrections that are applied to each file when it is read.
    corrections: Vec<Correction>,
    /// The number of overlays, which are the first of the other files.
    overlays: usize,
    /// The places of the values of the main file that overlays changed.
    origins: Origins,
    identified: RefCell<IdentifiedFiles>,
}

/// The files whose schemas have an `$id`, among the files that were searched for one.
#[derive(Debug, Default)]
struct IdentifiedFiles {
    /// The number of the next file to search.
    next: u32,
    /// The numbers of the files with an `$id`.
    numbers: Vec<u32>,
}

/// The state of a file.
#[derive(Debug, Clone)]
pub(crate) enum FileState {
    /// The file is read, and has this number.
    File(u32),
    /// The file is invalid. The error is already reported.
    Invalid,
    /// The file has no text.
    Missing(LoadError),
}

impl File {
    pub(crate) fn new(source: Source<'_>, value: Value) -> Self {
        Self::partly_read(source, value, UnparsedParts::default())
    }

    /// Returns a file whose unparsed parts are parsed on demand.
    pub(crate) fn partly_read(source: Source<'_>, value: Value, unread: UnparsedParts) -> Self {
        let (name, text) = (source.name.to_owned(), source.text.to_owned());
        Self { name, text, value, unread, identifiers: OnceCell::new(), empty_values: OnceCell::new() }
    }

    pub(crate) fn source(&self) -> Source<'_> {
        Source { name: &self.name, text: &self.text }
    }

    /// Returns the whole value, including the parts that were not parsed before.
    fn whole(&self) -> Value {
        let parsed = || parse::parse(self.source(), &Pointer::root(), &mut Findings::new());
        let value = if self.unread.is_empty() { None } else { parsed() };
        value.unwrap_or_else(|| self.value.clone())
    }

    /// Returns the `$id` and anchors of the file's schemas.
    pub(crate) fn identifiers(&self) -> &Identifiers {
        // A file with identifiers is parsed as a whole.
        let has_outline = !self.unread.is_empty();
        self.identifiers.get_or_init(|| {
            if has_outline { Identifiers::default() } else { Identifiers::find(self.source(), &self.value) }
        })
    }

    /// Returns true for the place of a key or an item without a value in YAML.
    pub(crate) fn is_without_value(&self, at: &Pointer) -> bool {
        self.empty_values.get_or_init(|| EmptyValues::of_text(self.source())).contain(self.source(), at)
    }
}

impl Files {
    pub(crate) fn new(main: File, loader: Loader) -> Self {
        let known = HashMap::from([(uri::normalized(&main.name), FileState::File(0))]);
        Self {
            main,
            others: OnceCell::new(),
            known: RefCell::new(known),
            findings: RefCell::default(),
            loader,
            corrections: Vec::new(),
            overlays: 0,
            origins: Origins::default(),
            identified: RefCell::default(),
        }
    }

    /// Returns the files with overlays that were applied to the main file. There are no other files yet.
    pub(crate) fn overlaid(self, overlays: &[Source<'_>], origins: Origins) -> Self {
        // A description without overlays and references needs no slots.
        let others = if overlays.is_empty() { &[][..] } else { self.others.get_or_init(empty_slots) };
        for (overlay, slot) in overlays.iter().zip(others) {
            // OK because each slot is free. No reference has this value as its target.
            let _ = slot.set(File::new(*overlay, Value::Null));
        }
        let may_have_identifiers = overlays.iter().any(|overlay| identifier::may_be_in(overlay.text));
        if may_have_identifiers {
            // OK because no identifier was searched before.
            let _ = self.main.identifiers.set(Identifiers::find_in_value(self.main.source(), &self.main.value));
        }
        Self { overlays: overlays.len(), origins, ..self }
    }

    /// Returns the number of overlays.
    pub(crate) fn overlays(&self) -> usize {
        self.overlays
    }

    /// Returns the places of the values of the main file that overlays changed.
    pub(crate) fn origins(&self) -> &Origins {
        &self.origins
    }

    /// Returns the place at which a value is written: its pointer, or a place in an overlay.
    pub(crate) fn written<'p>(&self, at: &'p Pointer) -> Cow<'p, Pointer> {
        let is_changed = at.file() == 0 && !self.origins.is_empty();
        if is_changed { Cow::Owned(self.origins.written(at)) } else { Cow::Borrowed(at) }
    }

    /// Returns the files with further corrections. The other files are read again.
    pub(crate) fn corrected(&self, mut corrections: Vec<Correction>) -> Self {
        // Inner places come first, since moving a value changes the pointers into it.
        corrections.sort_by_key(|it| std::cmp::Reverse(it.place().as_str().len()));
        let mut value = self.main.whole();
        correct::apply(&mut value, corrections.iter().filter(|it| it.place().file() == 0));
        let corrections = [self.corrections.clone(), corrections].concat();
        let overlays: Vec<_> = self.iter().skip(1).take(self.overlays).map(File::source).collect();
        let files = Self::new(File::new(self.main.source(), value), self.loader.clone());
        Self { corrections, ..files.overlaid(&overlays, self.origins.clone()) }
    }

    /// Returns the main file, then the others by number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &File> {
        iter::once(&self.main).chain(self.others.get().into_iter().flatten().map_while(OnceCell::get))
    }

    pub(crate) fn get(&self, number: u32) -> Option<&File> {
        match usize::try_from(number).ok()?.checked_sub(1) {
            None => Some(&self.main),
            Some(index) => self.others.get()?.get(index)?.get(),
        }
    }

    /// Returns the numbers of the files whose schemas have an `$id`.
    // A description can have thousands of files, and almost none has an `$id`. Each file is searched once.
    pub(crate) fn identified(&self) -> Vec<u32> {
        let mut known = self.identified.borrow_mut();
        while let Some(file) = self.get(known.next) {
            let number = known.next;
            if !file.identifiers().addresses.is_empty() {
                known.numbers.push(number);
            }
            known.next += 1;
        }
        known.numbers.clone()
    }

    /// Returns the folder of the files, as it is written in reports.
    pub(crate) fn folder(&self) -> &str {
        self.loader.folder()
    }

    /// Returns the main file.
    pub(crate) fn main(&self) -> &File {
        &self.main
    }

    /// Returns the pointer to a file as a whole.
    pub(crate) fn root(&self, number: u32) -> Pointer {
        Pointer::in_file(number, self.get(number).map_or("", |file| &file.name))
    }

    /// Returns the value of an unparsed part, which is parsed at the first call.
    pub(crate) fn read(&self, at: &Pointer) -> Option<&Value> {
        let file = self.get(at.file())?;
        file.unread.parse_part(file.source(), &file.value, at, &self.findings)
    }

    /// Returns the findings about other files and later parts, and clears them.
    pub(crate) fn findings(&self) -> Findings {
        self.findings.take()
    }

    /// Returns the state of a file, which is read at the first call.
    pub(crate) fn open(&self, name: &str) -> FileState {
        if let Some(known) = self.known.borrow().get(name) {
            return known.clone();
        }
        let known = match self.loader.load(name) {
            Ok(text) => self.add(Source { name, text: &text }),
            Err(error) => FileState::Missing(error),
        };
        self.known.borrow_mut().insert(name.to_owned(), known.clone());
        known
    }

    fn add(&self, source: Source<'_>) -> FileState {
        let others = self.others.get_or_init(empty_slots);
        let free = others.iter().zip(1..).find(|(slot, _)| slot.get().is_none());
        let Some((slot, number)) = free else {
            return FileState::Missing(LoadError::Unreadable(format!("the description has more than {MOST} files")));
        };
        let root = Pointer::in_file(number, source.name);
        let (value, known) = match parse::parse(source, &root, &mut self.findings.borrow_mut()) {
            Some(mut value) => {
                correct::apply(
                    &mut value,
                    self.corrections.iter().filter(|it| it.place().file_name() == Some(source.name)),
                );
                (value, FileState::File(number))
            }
            // An invalid file keeps its number, since its finding shows its text.
            None => (Value::Null, FileState::Invalid),
        };
        // OK because the slot was free, and only this function fills slots.
        let _ = slot.set(File::new(source, value));
        known
    }
}

/// Returns the slots of all files but the main file.
fn empty_slots() -> Vec<OnceCell<File>> {
    iter::repeat_with(OnceCell::new).take(MOST).collect()
}
