//! The loader of further files: the generator does not access the file system, so the caller provides the texts.

use std::fmt;
use std::rc::Rc;

use crate::diagnostic::Source;

/// The input of the generator: the text of the main file, and the loader of the others.
#[derive(Debug)]
pub struct Input<'a> {
    /// The main file. References in it are relative to its name.
    pub main: Source<'a>,
    /// The loader of the other files.
    pub loader: Loader,
}

/// Returns the input of a description with one file. A reference to another file is a finding.
impl<'a> From<Source<'a>> for Input<'a> {
    fn from(main: Source<'a>) -> Self {
        Self { main, loader: Loader::none() }
    }
}

/// A function that returns the text of a file by its name.
type Read = dyn Fn(&str) -> Result<String, LoadError>;

/// The loader of further files, by name. A name is a path with `/` between folders, with the same base folder as the
/// name of the main file.
///
/// Example: for the reference `../common/pet.yaml` in `spec/api.yaml`, the name is `common/pet.yaml`. Only files that a
/// selected operation needs are loaded, and each file is loaded once.
#[derive(Clone)]
pub struct Loader {
    read: Option<Rc<Read>>,
    folder: Rc<str>,
}

/// The reason why a file has no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such file.
    Missing {
        /// The names of similar files, such as those in the same folder.
        near: Vec<String>,
    },
    /// The file is missing in a package that `cargo package` made.
    NotPacked,
    /// The file exists, but cannot be read.
    Unreadable(
        /// The reason as a clause: "permission denied".
        String,
    ),
}

impl Loader {
    /// Returns a loader that reads files with this function.
    pub fn new(read: impl Fn(&str) -> Result<String, LoadError> + 'static) -> Self {
        Self { read: Some(Rc::new(read)), folder: "".into() }
    }

    /// Returns a loader without files.
    pub fn none() -> Self {
        Self { read: None, folder: "".into() }
    }

    /// Sets the folder of the files for reports: `app/`, with a slash at its end.
    ///
    /// A terminal or an editor opens files from a folder that can differ from the base folder of the names.
    #[must_use]
    pub fn in_folder(self, folder: &str) -> Self {
        Self { folder: folder.into(), ..self }
    }

    /// Returns the folder of the files for reports.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// Returns the text of a file.
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
