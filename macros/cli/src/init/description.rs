//! The files of a description in the new crate.

use std::fs;
use std::io::{Error, Result};
use std::path::{Component, Path, PathBuf};

/// The folder of the description in the crate.
const FOLDER: &str = "spec";

/// The copies of the files of a description.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Copied {
    /// The path of the main file in the crate.
    pub(super) main: String,
    /// The paths of all files in the crate, with their content.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

impl Copied {
    /// Reads the main file and the others. Their places relative to each other stay the same.
    pub(super) fn of(main: &str, names: &[String]) -> Result<Self> {
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
        let main = files.first().map(|(path, _)| path.clone()).unwrap_or_default();
        Ok(Self { main, files })
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
