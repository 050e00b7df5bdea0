//! Finds and reads the files of a description, and makes Cargo watch them.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use proc_macro2::TokenStream;
use quote::quote;
use specweld_codegen::diagnostic::nearest;
use specweld_codegen::document::{self, LoadError, Loader};
use specweld_options::read_bytes;
use syn::LitStr;

/// The main file of a description, and the folders of its other files.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) text: String,
    /// The path of the file, unless the description is in the macro call.
    path: Option<PathBuf>,
    /// The base folders of paths, in the order in which they are tried.
    folders: Vec<PathBuf>,
}

impl File {
    /// Reads the file with the path in a literal. The path is relative to the package's folder or, if there is no such
    /// file, to the folder of the source file.
    ///
    /// # Errors
    /// Returns an error at the literal for a missing file (with all paths tried), an unreadable file, or a file that is
    /// not UTF-8.
    pub(crate) fn read(path: &LitStr) -> syn::Result<Self> {
        Self::find(&path.value(), &folders(path)).map_err(|message| syn::Error::new(path.span(), message))
    }

    /// Returns a description inside the macro call.
    pub(crate) fn inline(text: &LitStr) -> Self {
        Self { text: text.value(), path: None, folders: folders(text) }
    }

    /// Returns the existing file with the name most similar to the path, with that name.
    pub(crate) fn near(path: &LitStr) -> Option<(String, Self)> {
        let folders = folders(path);
        let name = near(&path.value(), &folders)?;
        let file = Self::find(&name, &folders).ok()?;
        Some((name, file))
    }

    fn find(path: &str, folders: &[PathBuf]) -> Result<Self, String> {
        if path.trim().is_empty() {
            return Err("this path is empty\n  help: write the path of the description".to_owned());
        }
        for folder in folders {
            let candidate = join(folder, path);
            if candidate.is_dir() {
                return Err(is_folder(path, &candidate));
            }
            match read(&candidate) {
                Some(Ok(text)) => return Ok(Self { text, path: Some(candidate), folders: vec![folder.clone()] }),
                Some(Err(why)) => return Err(format!("cannot read `{}`: {why}", candidate.display())),
                None => {}
            }
        }
        Err(missing(path, folders))
    }

    /// Returns the loader of the other files of the description, which have the same base folders.
    pub(crate) fn loader(&self) -> Loader {
        let folders = self.folders.clone();
        Loader::new(move |name| {
            let candidates: Vec<PathBuf> = folders.iter().map(|folder| join(folder, name)).collect();
            match candidates.iter().find_map(|candidate| read(candidate)) {
                Some(text) => text.map_err(LoadError::Unreadable),
                None if is_packed(&folders) => Err(LoadError::NotPacked),
                None => {
                    Err(LoadError::Missing { near: candidates.iter().flat_map(|it| neighbours(name, it)).collect() })
                }
            }
        })
    }

    /// Returns tokens that make Cargo rebuild the crate when one of the files changes.
    ///
    /// The binary does not contain the bytes, since no code calls the function that holds them.
    pub(crate) fn tracked(&self, others: &[String]) -> Option<TokenStream> {
        let found = |name: &String| self.folders.iter().map(|folder| join(folder, name)).find(|path| path.is_file());
        let paths: Vec<PathBuf> = self.path.iter().cloned().chain(others.iter().filter_map(found)).collect();
        // OK because a path that is no text cannot be written as a literal; such a file is read all the same.
        let paths: Vec<&str> = paths.iter().filter_map(|path| path.to_str()).collect();
        // A literal inside `quote!` is lexed from text, so that an editor would not see the span of the macro call.
        let reason = "Cargo watches the description because of it";
        let tracked = quote! {
            const _: () = {
                #[allow(dead_code, reason = #reason)]
                fn description() {
                    #(let _ = ::core::include_bytes!(#paths);)*
                }
            };
        };
        (!paths.is_empty()).then_some(tracked)
    }
}

/// Returns the base folders of a path in this literal.
fn folders(literal: &LitStr) -> Vec<PathBuf> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let span = literal.span().unwrap(); // OK because this runs in a proc macro, where every span is the compiler's
    let beside = span.local_file().and_then(|file| file.parent().map(Path::to_owned));
    package.into_iter().chain(beside).collect()
}

fn join(folder: &Path, name: &str) -> PathBuf {
    std::path::absolute(folder.join(name)).unwrap_or_else(|_| folder.join(name))
}

/// Returns the text of a file, or the reason for the failure. Returns `None` if there is no such file.
fn read(path: &Path) -> Option<Result<String, String>> {
    match read_bytes(path) {
        Ok(bytes) => Some(document::decode_text(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => Some(Err(error.to_string())),
    }
}

/// The extensions of descriptions.
const ENDINGS: [&str; 3] = [".json", ".yaml", ".yml"];

/// Returns the message about a folder in place of a file.
fn is_folder(path: &str, folder: &Path) -> String {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| ENDINGS.iter().any(|ending| name.ends_with(ending))).collect();
    names.sort();
    let help = match names.first() {
        Some(name) => format!("did you mean `{}/{name}`?", path.trim_end_matches('/')),
        None => "write the path of a file".to_owned(),
    };
    format!("`{path}` is a folder\n  help: {help}")
}

fn missing(path: &str, folders: &[PathBuf]) -> String {
    if ["http://", "https://"].iter().any(|scheme| path.starts_with(scheme)) {
        return "the macro downloads nothing\n  help: save the description in the package, and write the path of that file".to_owned();
    }
    let mut tried: Vec<PathBuf> = folders.iter().map(|folder| join(folder, path)).collect();
    tried.dedup();
    let mut lines = vec![format!("there is no file `{path}`")];
    lines.extend(tried.iter().map(|path| format!("  tried `{}`", path.display())));
    if let Some(name) = near(path, folders) {
        lines.push(format!("  help: did you mean `{name}`?"));
    } else if is_packed(folders) {
        lines.push(
            "  this is a package made by `cargo package`, which leaves out files outside the folder of".to_owned(),
        );
        lines.push("  `Cargo.toml`, and files that its `include` or `exclude` leave out".to_owned());
        lines.push("  help: keep the description in the folder of the package, and in its `include`".to_owned());
    } else if path.starts_with("..") {
        lines.push(
            "  help: keep the file in the package: a published package has no files outside its folder".to_owned(),
        );
    }
    lines.join("\n")
}

/// Returns true in a package that `cargo package` made. Such a package has the author's manifest under another name.
fn is_packed(folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| folder.join("Cargo.toml.orig").is_file())
}

/// Returns the name of an existing file that the author probably means.
fn near(path: &str, folders: &[PathBuf]) -> Option<String> {
    let is_file = |name: &String| name != path && folders.iter().any(|folder| join(folder, name).is_file());
    let in_folder = |folder: &PathBuf| {
        let all = neighbours(path, &join(folder, path));
        other_format(path, &all).or_else(|| nearest(path, &all)).map(str::to_owned)
    };
    other_spellings(path).into_iter().find(is_file).or_else(|| folders.iter().find_map(in_folder))
}

/// Returns other spellings of a path: without spaces, as a path and not a URL, relative, and with an extension.
fn other_spellings(path: &str) -> Vec<String> {
    let plain = path.trim();
    let plain = plain.strip_prefix("file://").unwrap_or(plain).replace('\\', "/");
    let relative = plain.trim_start_matches('/');
    let with_ending = ENDINGS.iter().map(|ending| format!("{relative}{ending}"));
    [plain.clone(), relative.to_owned()].into_iter().chain(with_ending).collect()
}

/// Returns the file that differs only by its extension, such as `api.json` for `api.yaml`.
fn other_format<'a>(path: &str, all: &'a [String]) -> Option<&'a str> {
    let stem = |name: &str| ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).map(str::to_owned);
    let wanted = stem(path)?;
    all.iter().map(String::as_str).find(|name| stem(name).as_ref() == Some(&wanted))
}

/// Returns the files in the folder of a missing file, in the notation of the user's path.
fn neighbours(name: &str, tried: &Path) -> Vec<String> {
    let beside = || {
        let folder = fs::read_dir(tried.parent()?).ok()?;
        let before = name.strip_suffix(tried.file_name()?.to_str()?)?;
        let names = folder.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        Some(names.map(|name| format!("{before}{name}")).collect())
    };
    let mut names: Vec<String> = beside().unwrap_or_default();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::File;

    fn package() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
    }

    #[test]
    fn folders_are_tried_in_order_and_the_files_are_watched() {
        let found = File::find("lib.rs", &[package(), package().join("src")]);
        assert!(found.as_ref().is_ok_and(|file| file.text.starts_with("//!")), "{found:?}");
        let others = ["../Cargo.toml".to_owned(), "none.json".to_owned()];
        let tracked = found.ok().and_then(|file| file.tracked(&others)).unwrap_or_default().to_string();
        let path = package().join("src").join("lib.rs");
        assert!(tracked.contains(&format!("include_bytes ! ({path:?})")), "{tracked}");
        assert_eq!(tracked.matches("include_bytes").count(), 2, "{tracked}");
    }

    #[test]
    fn a_missing_file_is_reported_with_the_path_and_near_names() {
        let message = File::find("src/lexers.rs", &[package(), package()]).err().unwrap_or_default();
        let tried = package().join("src/lexers.rs");
        let expected = [
            "there is no file `src/lexers.rs`".to_owned(),
            format!("  tried `{}`", tried.display()),
            "  help: did you mean `src/lexer.rs`?".to_owned(),
        ];
        assert_eq!(message.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn paths_that_cannot_be_files_of_the_package_are_explained() {
        let message = |path: &str| File::find(path, &[package()]).err().unwrap_or_default();
        assert!(message("https://api.example.com/openapi.json").contains("save the description"));
        assert!(message("../none/openapi.json").contains("keep the file in the package"));
        assert!(!message("none/openapi.json").contains("help"));
    }

    #[test]
    fn a_file_of_another_format_is_suggested() {
        let all = ["spec/apis.yaml", "spec/api.json"].map(str::to_owned);
        assert_eq!(super::other_format("spec/api.yml", &all), Some("spec/api.json"));
        assert_eq!(super::other_format("spec/api.txt", &all), None);
    }

    #[test]
    fn a_folder_is_no_file() {
        let message = |path: &str| File::find(path, &[package().join("../tests/it"), package()]).err();
        let expected = "`src` is a folder\n  help: write the path of a file";
        assert_eq!(message("src").as_deref(), Some(expected));
        let expected = "`options/` is a folder\n  help: did you mean `options/people.json`?";
        assert_eq!(message("options/").as_deref(), Some(expected));
        assert!(message("").is_some_and(|it| it.contains("this path is empty")));
    }

    #[test]
    fn other_spellings_of_a_path_are_suggested() {
        let folders = [package().join("../tests/it/options")];
        for path in [" shop.json", "/shop.json", "file:///shop.json", ".\\shop.json", "shop", "file://shop.json"] {
            let message = File::find(path, &folders).err().unwrap_or_default();
            assert!(message.contains("shop.json`?"), "{message}");
        }
    }

    #[test]
    fn a_packed_package_lacks_files() {
        // The folder has no other files, so that no file beside the package has a similar name.
        let folder = std::env::temp_dir().join(format!("specweld-packed-{}", std::process::id()));
        let package = folder.join("package");
        let written =
            std::fs::create_dir_all(&package).and_then(|()| std::fs::write(package.join("Cargo.toml.orig"), ""));
        let message = File::find("../api.json", std::slice::from_ref(&package)).err().unwrap_or_default();
        let removed = std::fs::remove_dir_all(&folder);
        assert!(written.is_ok() && removed.is_ok());
        assert!(message.contains("`cargo package`, which leaves out files"), "{message}");
    }
}
