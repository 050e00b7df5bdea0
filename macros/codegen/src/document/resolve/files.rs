//! The files of a description: the main one, and those that references led to so far.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::iter;

use crate::diagnostic::{Correction, Findings, Pointer, Source};
use crate::document::parse;
use crate::document::parse::empty_values::EmptyValues;
use crate::document::parse::lazy::UnparsedParts;
use crate::document::repair::correct;
use crate::document::resolve::identifier::Identifiers;
use crate::document::resolve::loader::{LoadError, Loader};
use crate::document::resolve::uri;
use crate::json::Value;

/// The largest number of files of a description; real ones have up to 3,000.
const MOST: usize = 8192;

/// One file, read.
#[derive(Debug)]
pub(crate) struct File {
    name: String,
    text: String,
    pub(crate) value: Value,
    unread: UnparsedParts,
    identifiers: OnceCell<Identifiers>,
    empty_values: OnceCell<EmptyValues>,
}

/// All files so far. More can be added while values of earlier ones are in use.
#[derive(Debug)]
pub(crate) struct Files {
    main: File,
    /// Numbered from 1. Made when the first one is needed, and never moved.
    others: OnceCell<Vec<OnceCell<File>>>,
    /// The state of each file, by name.
    known: RefCell<HashMap<String, FileState>>,
    /// The findings about other files, and about parts that were read later.
    findings: RefCell<Findings>,
    loader: Loader,
    /// The corrections of each file that is read.
    corrections: Vec<Correction>,
}

/// The state of a file.
#[derive(Debug, Clone)]
pub(crate) enum FileState {
    /// It is there, under this number.
    File(u32),
    /// It could not be understood; the finding is made.
    Invalid,
    /// There is no text.
    Missing(LoadError),
}

impl File {
    pub(crate) fn new(source: Source<'_>, value: Value) -> Self {
        Self::partly_read(source, value, UnparsedParts::default())
    }

    /// Makes a file of which parts are parsed later.
    pub(crate) fn partly_read(source: Source<'_>, value: Value, unread: UnparsedParts) -> Self {
        let (name, text) = (source.name.to_owned(), source.text.to_owned());
        Self { name, text, value, unread, identifiers: OnceCell::new(), empty_values: OnceCell::new() }
    }

    pub(crate) fn source(&self) -> Source<'_> {
        Source { name: &self.name, text: &self.text }
    }

    /// Returns the whole value, and parses the parts that were left for later.
    fn whole(&self) -> Value {
        let parsed = || parse::parse(self.source(), &Pointer::root(), &mut Findings::new());
        let value = if self.unread.is_empty() { None } else { parsed() };
        value.unwrap_or_else(|| self.value.clone())
    }

    /// The names that schemas of this file give themselves.
    pub(crate) fn identifiers(&self) -> &Identifiers {
        self.identifiers.get_or_init(|| Identifiers::find(self.source(), &self.value))
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
        }
    }

    /// Returns the files with further corrections. Those beside the main file are read again.
    pub(crate) fn corrected(&self, mut corrections: Vec<Correction>) -> Self {
        // The innermost first, since a move of a value changes the pointers into it.
        corrections.sort_by_key(|it| std::cmp::Reverse(it.place().as_str().len()));
        let mut value = self.main.whole();
        correct::apply(&mut value, corrections.iter().filter(|it| it.place().file() == 0));
        let corrections = [self.corrections.clone(), corrections].concat();
        Self { corrections, ..Self::new(File::new(self.main.source(), value), self.loader.clone()) }
    }

    /// The main file, then the others by their number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &File> {
        iter::once(&self.main).chain(self.others.get().into_iter().flatten().map_while(OnceCell::get))
    }

    pub(crate) fn get(&self, number: u32) -> Option<&File> {
        match usize::try_from(number).ok()?.checked_sub(1) {
            None => Some(&self.main),
            Some(index) => self.others.get()?.get(index)?.get(),
        }
    }

    /// The folder of the files, as reports write it.
    pub(crate) fn folder(&self) -> &str {
        self.loader.folder()
    }

    /// The main file.
    pub(crate) fn main(&self) -> &File {
        &self.main
    }

    /// The whole of a file.
    pub(crate) fn root(&self, number: u32) -> Pointer {
        Pointer::in_file(number, self.get(number).map_or("", |file| &file.name))
    }

    /// Returns the value of a part that is parsed later.
    pub(crate) fn read(&self, at: &Pointer) -> Option<&Value> {
        let file = self.get(at.file())?;
        file.unread.parse_part(file.source(), at, &self.findings)
    }

    /// Returns the findings about other files and later parts, once.
    pub(crate) fn findings(&self) -> Findings {
        self.findings.take()
    }

    /// The file of a name, read when it is asked for first.
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
        let others = self.others.get_or_init(|| iter::repeat_with(OnceCell::new).take(MOST).collect());
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
            // Its number is taken all the same, since a finding shows its text.
            None => (Value::Null, FileState::Invalid),
        };
        // OK because the slot was free, and only this function fills slots.
        let _ = slot.set(File::new(source, value));
        known
    }
}
