//! The files of a description in the new crate.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Component, Path, PathBuf};

/// The folder of the description in the crate.
const FOLDER: &str = "spec";

/// The copies of the files of a description.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Copied {
    /// The paths of all files in the crate, with their content.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The innermost folder that has all files.
    base: PathBuf,
}

impl Copied {
    /// Reads the main file and the others. Their places relative to each other stay the same.
    ///
    /// # Errors
    /// Returns an error if the description is not in a file, or if a file cannot be read.
    pub(super) fn of(main: &str, names: &[String]) -> Result<Self> {
        if !Path::new(main).is_file() {
            let message = "the description is not in a file\n  help: save it in a file, and write the path as `spec`";
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        let mut paths: Vec<PathBuf> = Vec::new();
        for name in std::iter::once(main).chain(names.iter().map(String::as_str)) {
            let path = normalized(&std::path::absolute(name)?);
            if !paths.contains(&path) && path.is_file() {
                paths.push(path);
            }
        }
        let base = common_folder(&paths);
        let mut files = Vec::new();
        for path in &paths {
            let content =
                fs::read(path).map_err(|error| Error::new(error.kind(), format!("{}: {error}", path.display())))?;
            files.push((in_crate(path, &base), content));
        }
        Ok(Self { files, base })
    }

    /// Returns the path of a file in the crate, if it is one of the files.
    pub(super) fn path_of(&self, name: &str) -> Option<String> {
        let path = in_crate(&normalized(&std::path::absolute(name).ok()?), &self.base);
        self.files.iter().any(|(file, _)| *file == path).then_some(path)
    }
}

/// Returns the path in the crate, with `/` between folders.
fn in_crate(path: &Path, base: &Path) -> String {
    let relative = path.strip_prefix(base).unwrap_or(path);
    let parts = relative.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        _ => None,
    });
    std::iter::once(FOLDER.to_owned()).chain(parts).collect::<Vec<_>>().join("/")
}

/// Returns a path without `.` and `..`. Symbolic links are not followed, as in references.
fn normalized(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

/// Returns the innermost folder that has all files.
fn common_folder(files: &[PathBuf]) -> PathBuf {
    let mut folder = files.first().and_then(|file| file.parent()).unwrap_or(Path::new("")).to_owned();
    while !files.iter().all(|file| file.starts_with(&folder)) && folder.pop() {}
    folder
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{common_folder, in_crate, normalized};

    #[test]
    fn files_keep_their_places_below_the_innermost_common_folder() {
        let files = ["/a/api/main.json", "/a/common/types.json"].map(PathBuf::from);
        let base = common_folder(&files);
        assert_eq!(base, Path::new("/a"));
        assert_eq!(files.map(|file| in_crate(&file, &base)), ["spec/api/main.json", "spec/common/types.json"]);
        assert_eq!(common_folder(&[PathBuf::from("/a/api/main.json")]), Path::new("/a/api"));
    }

    #[test]
    fn dots_of_a_path_are_resolved() {
        assert_eq!(normalized(Path::new("/a/./b/../c.json")), Path::new("/a/c.json"));
        assert_eq!(normalized(Path::new("/../c.json")), Path::new("/c.json"));
    }
}
