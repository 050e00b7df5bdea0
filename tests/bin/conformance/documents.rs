//! The descriptions below the given folders.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Fallible;

/// A description in a file.
pub(crate) struct Document {
    /// The name of the file without its extension.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    /// The text of the file and of all parts. The verdict depends on it.
    pub(crate) text: Vec<u8>,
}

/// Returns each description in these folders and files, by name. With `only`, returns the named ones.
pub(crate) fn find(folders: &[PathBuf], only: &[String]) -> Fallible<Vec<Document>> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, &mut files)?;
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    let is_part: Vec<bool> = files.iter().map(|file| is_part(file, &files)).collect();
    let (parts, files): (Vec<_>, Vec<_>) = files.into_iter().zip(is_part).partition(|(_, is_part)| *is_part);
    let parts: Vec<u8> = parts.into_iter().flat_map(|(part, _)| part.text).collect();
    let mut files: Vec<Document> = files.into_iter().map(|(file, _)| file).collect();
    for file in &mut files {
        file.text.extend(&parts);
    }
    files.retain(|it| only.is_empty() || only.contains(&it.name));
    unambiguous(files)
}

fn collect(path: &Path, files: &mut Vec<Document>) -> Fallible {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
        return Ok(());
    }
    let extension = path.extension().and_then(|it| it.to_str());
    if matches!(extension, Some("json" | "yaml" | "yml")) {
        let name = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        files.push(Document { name, path: path.to_owned(), text });
    }
    Ok(())
}

/// Checks that the names are unique.
fn unambiguous(documents: Vec<Document>) -> Fallible<Vec<Document>> {
    // Names are the keys of the stored results.
    match documents.windows(2).find(|pair| matches!(pair, [one, other] if one.name == other.name)) {
        Some([one, other]) => {
            Err(format!("{} and {} have the same name", one.path.display(), other.path.display()).into())
        }
        _ if documents.is_empty() => Err("there is no such document".into()),
        _ => Ok(documents),
    }
}

/// Returns true if a file is a part of another one.
fn is_part(file: &Document, all: &[Document]) -> bool {
    let is_root = [&b"openapi"[..], b"swagger"].iter().any(|word| contains(&file.text, word));
    let name = file.path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    !is_root && all.iter().any(|other| other.path != file.path && contains(&other.text, name.as_bytes()))
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|it| it == word)
}
