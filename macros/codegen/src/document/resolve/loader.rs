//! The source of further files: the generator does not access the file system, so the caller provides them.

use std::fmt;
use std::rc::Rc;

use crate::diagnostic::Source;

/// The input of the generator: the text of the main file, and the loader of the others.
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
pub struct Loader {
    read: Option<Rc<Read>>,
    folder: Rc<str>,
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such file.
    Missing {
        /// The names of files that may have been meant, such as those in the same folder.
        near: Vec<String>,
    },
    /// The package is one that `cargo package` made, and does not contain the file.
    NotPacked,
    /// It is there and cannot be read.
    Unreadable(
        /// Why not, as half a sentence: "permission denied".
        String,
    ),
}

impl Loader {
    /// A loader that reads files by this function.
    pub fn new(read: impl Fn(&str) -> Result<String, LoadError> + 'static) -> Self {
        Self { read: Some(Rc::new(read)), folder: "".into() }
    }

    /// A loader that has no files.
    pub fn none() -> Self {
        Self { read: None, folder: "".into() }
    }

    /// Sets the folder of the files as reports write it: `app/`, with a slash at the end.
    ///
    /// Reports have to name files from where a terminal or an editor opens them, which is not where names start.
    #[must_use]
    pub fn in_folder(self, folder: &str) -> Self {
        Self { folder: folder.into(), ..self }
    }

    /// The folder of the files, as reports write it.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// The text of a file.
    pub(crate) fn load(&self, name: &str) -> Result<String, LoadError> {
        match &self.read {
            Some(read) => read(name),
            None => Err(LoadError::Unreadable("the description was passed as one text".to_owned())),
        }
    }
}

impl fmt::Debug for Loader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Loader").finish_non_exhaustive()
    }
}
