//! The files of a description, read from a disk.

use std::io::ErrorKind;
use std::path::Path;

use specweld_codegen::document::{self, LoadError, Loader};

/// The text of a file, or why there is none.
pub(crate) fn read(name: &str) -> Result<String, LoadError> {
    match std::fs::read(name) {
        Ok(bytes) => document::decode_text(bytes).map_err(LoadError::Unreadable),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(LoadError::Missing { near: beside(name) }),
        Err(error) => Err(LoadError::Unreadable(error.to_string())),
    }
}

/// The same in words.
pub(crate) fn text(name: &str) -> Result<String, String> {
    read(name).map_err(|error| match error {
        LoadError::Missing { .. } | LoadError::NotPacked => format!("{name}: there is no such file"),
        LoadError::Unreadable(why) => format!("{name}: {why}"),
    })
}

pub(crate) fn loader() -> Loader {
    Loader::new(read)
}

/// The files of the same folder, named from where this one is.
fn beside(name: &str) -> Vec<String> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let listed = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = std::fs::read_dir(listed).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| folder.join(entry.file_name()).to_string_lossy().replace('\\', "/")).collect()
}
