//! Where the further files of a description come from: nothing here touches a file system, so the caller hands them in.

use std::fmt;
use std::rc::Rc;

use crate::diagnostic::Source;

/// What a generator works on: the text of the main file, and the way to the others.
#[derive(Debug)]
pub struct Input<'a> {
    /// The main file. References in it are relative to its name.
    pub main: Source<'a>,
    /// The way to the others.
    pub loader: Loader,
}

/// A description in one text: a reference to another file is a finding.
impl<'a> From<Source<'a>> for Input<'a> {
    fn from(main: Source<'a>) -> Self {
        Self { main, loader: Loader::none() }
    }
}

/// Reads a file by its name.
type Read = dyn Fn(&str) -> Result<String, LoadError>;

/// The way to further files, by name. A name is a path with `/` between folders, relative to whatever the name of the
/// main file is relative to: from `spec/api.yaml`, the reference `../common/pet.yaml` asks for `common/pet.yaml`.
///
/// Only files that a selected operation reaches are asked for, each once.
#[derive(Clone)]
pub struct Loader(Option<Rc<Read>>);

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such file.
    Missing {
        /// The names of files that may have been meant, such as those in the same folder.
        near: Vec<String>,
    },
    /// It is there and cannot be read.
    Unreadable(
        /// Why not, as half a sentence: "permission denied".
        String,
    ),
}

impl Loader {
    /// A loader that reads files by this function.
    pub fn new(read: impl Fn(&str) -> Result<String, LoadError> + 'static) -> Self {
        Self(Some(Rc::new(read)))
    }

    /// No way to other files.
    pub fn none() -> Self {
        Self(None)
    }

    /// The text of a file.
    pub(super) fn load(&self, name: &str) -> Result<String, LoadError> {
        match &self.0 {
            Some(read) => read(name),
            None => Err(LoadError::Unreadable("this description was handed in as one text".to_owned())),
        }
    }
}

impl fmt::Debug for Loader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Loader").finish_non_exhaustive()
    }
}
