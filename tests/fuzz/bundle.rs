//! The files of a description as a single text, so that a fuzzer can change any of them.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::{files, fuzz_folder};

/// The text before the name of each file except the first.
const MARK: &str = "\n%%% ";

/// Returns the main file, and the other files by name.
pub(super) fn parts(text: &str) -> (&str, HashMap<String, String>) {
    let mut parts = text.split(MARK);
    let main = parts.next().unwrap_or_default();
    let other = |part: &str| {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        (name.to_owned(), text.to_owned())
    };
    (main, parts.map(other).collect())
}

/// Changes one file. The number can exceed the number of files; it is reduced by the remainder.
pub(super) fn change(text: &str, number: usize, change: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    let mut parts: Vec<String> = text.split(MARK).map(str::to_owned).collect();
    let number = number % parts.len();
    let part = parts.get_mut(number)?;
    let (head, body) = match part.split_once('\n').filter(|_| number > 0) {
        Some((head, body)) => (format!("{head}\n"), body),
        None => (String::new(), part.as_str()),
    };
    *part = head + &change(body)?;
    Some(parts.join(MARK))
}

/// Returns the descriptions of all cases in `ok` and `err`.
pub(super) fn cases() -> Vec<Vec<u8>> {
    let cases = fuzz_folder().join("../cases");
    let folders = ["ok", "err"].into_iter().flat_map(|kind| files(&cases.join(kind)));
    folders.filter_map(|folder| bundle(&folder)).map(String::into_bytes).collect()
}

fn bundle(folder: &Path) -> Option<String> {
    let main = ["spec.json", "spec.yaml"].map(|name| folder.join(name)).into_iter().find(|path| path.exists())?;
    let mut text = fs::read_to_string(&main).ok()?;
    let mut waiting = files(folder);
    while let Some(path) = waiting.pop() {
        waiting.extend(files(&path));
        let is_description = path.extension().is_some_and(|it| it == "json" || it == "yaml");
        if is_description && path != main {
            let name = path.strip_prefix(folder).ok()?.to_str()?;
            text.extend([MARK, name, "\n", &fs::read_to_string(&path).ok()?]);
        }
    }
    Some(text)
}
