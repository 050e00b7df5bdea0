//! Reads the files of a description from disk.

use std::io::{Error, ErrorKind, Result};
use std::path::Path;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::{self, Input, LoadError, Loader};

/// A description on disk.
#[derive(Debug)]
pub(crate) struct Description<'n> {
    name: &'n str,
    text: String,
}

impl<'n> Description<'n> {
    /// Reads the main file.
    pub(crate) fn read(name: &'n str) -> Result<Self> {
        let text = load(name).map_err(|error| match error {
            LoadError::Missing { .. } | LoadError::NotPacked => {
                Error::new(ErrorKind::NotFound, format!("{name}: there is no such file"))
            }
            LoadError::Unreadable(reason) => Error::other(format!("{name}: {reason}")),
        })?;
        Ok(Self { name, text })
    }

    /// Returns the input of the generator. It reads further files when a reference needs them.
    pub(crate) fn input(&self) -> Input<'_> {
        Input { main: Source { name: self.name, text: &self.text }, loader: Loader::new(load) }
    }
}

fn load(name: &str) -> std::result::Result<String, LoadError> {
    match std::fs::read(name) {
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
