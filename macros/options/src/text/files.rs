//! Reads the files of a description from disk.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;
use std::rc::Rc;

use specweld_codegen::diagnostic::did_you_mean;
use specweld_codegen::document::{self, LoadError, Loader};

use crate::read_bytes;

/// The files that were read, also those that are missing.
#[derive(Debug, Clone, Default)]
pub(super) struct Files(Rc<RefCell<BTreeSet<String>>>);

impl Files {
    /// Reads a description.
    ///
    /// # Errors
    /// Returns the message about a file that is missing or cannot be read.
    pub(super) fn read(&self, name: &str) -> Result<String, String> {
        self.add(name);
        read_file(name)
    }

    /// Returns the loader of further files.
    pub(super) fn loader(&self) -> Loader {
        let files = self.clone();
        Loader::new(move |name| {
            files.add(name);
            load(name)
        })
    }

    /// Returns the names of all files, in alphabetical order.
    pub(super) fn names(&self) -> Vec<String> {
        self.0.borrow().iter().cloned().collect()
    }

    fn add(&self, name: &str) {
        self.0.borrow_mut().insert(name.to_owned());
    }
}

/// Reads a text file: a description, an overlay, or a file of options.
///
/// # Errors
/// Returns the message about a file that is missing or cannot be read, with a remedy if there is one.
pub fn read_file(name: &str) -> Result<String, String> {
    load(name).map_err(|error| match error {
        LoadError::Missing { .. } | LoadError::NotPacked if name.contains("://") => {
            format!("{name}: nothing is downloaded\n  help: save the description, and write the path of that file")
        }
        LoadError::Missing { near } => {
            let help = did_you_mean(name, near.iter().map(String::as_str));
            let help = help.map(|help| format!("\n  help: {help}")).unwrap_or_default();
            format!("{name}: there is no such file{help}")
        }
        LoadError::NotPacked => format!("{name}: there is no such file"),
        LoadError::Unreadable(reason) => format!("{name}: {reason}"),
    })
}

fn load(name: &str) -> Result<String, LoadError> {
    match read_bytes(Path::new(name)) {
        Ok(bytes) => document::decode_text(bytes).map_err(LoadError::Unreadable),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(LoadError::Missing { near: files_beside(name) }),
        Err(error) => Err(LoadError::Unreadable(error.to_string())),
    }
}

/// Returns the files in the folder of a file, with the same folder in their names.
fn files_beside(name: &str) -> Vec<String> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let listed = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = std::fs::read_dir(listed).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| folder.join(entry.file_name()).to_string_lossy().replace('\\', "/")).collect()
}
