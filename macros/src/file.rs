//! The file of a description: finding it, reading it, and having Cargo watch it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use proc_macro2::TokenStream;
use quote::quote;
use specweld_codegen::diagnostic::did_you_mean;
use syn::LitStr;

/// The text of a description, and where it was read from.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) text: String,
    path: Option<PathBuf>,
}

impl File {
    /// Reads the file a literal names: by a path from the package's folder or, where nothing is there, from the folder
    /// of the file the literal stands in.
    ///
    /// # Errors
    /// At the literal: no such file, with all paths tried; a file that cannot be read; a file that is not UTF-8.
    pub(crate) fn read(path: &LitStr) -> syn::Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        // OK because this runs in a proc macro, where every span is the compiler's.
        let beside = path.span().unwrap().local_file().and_then(|file| file.parent().map(Path::to_owned));
        let folders: Vec<_> = package.into_iter().chain(beside).collect();
        Self::find(&path.value(), &folders).map_err(|message| syn::Error::new(path.span(), message))
    }

    /// A description that stands in the macro call itself.
    pub(crate) fn inline(text: &LitStr) -> Self {
        Self { text: text.value(), path: None }
    }

    fn find(path: &str, folders: &[PathBuf]) -> Result<Self, String> {
        let mut tried = Vec::new();
        for folder in folders {
            let candidate = std::path::absolute(folder.join(path)).unwrap_or_else(|_| folder.join(path));
            match fs::read_to_string(&candidate) {
                Ok(text) => return Ok(Self { text, path: Some(candidate) }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => tried.push(candidate),
                Err(error) => return Err(format!("cannot read `{}`: {error}", candidate.display())),
            }
        }
        tried.dedup();
        Err(missing(path, &tried))
    }

    /// Tokens that make Cargo rebuild the crate when the file changes. Nothing of it gets into the binary, as the
    /// function that holds the bytes is never called.
    pub(crate) fn tracked(&self) -> Option<TokenStream> {
        // OK because a path that is no text cannot be written as a literal; such a file is read all the same.
        let path = self.path.as_ref()?.to_str()?;
        Some(quote! {
            const _: () = {
                #[allow(dead_code, reason = "it only makes Cargo watch the description")]
                fn description() {
                    let _ = ::core::include_bytes!(#path);
                }
            };
        })
    }
}

fn missing(path: &str, tried: &[PathBuf]) -> String {
    let mut lines = vec![format!("there is no file `{path}`")];
    lines.extend(tried.iter().map(|path| format!("  tried `{}`", path.display())));
    lines.extend(tried.iter().find_map(|tried| suggestion(path, tried)).map(|suggestion| format!("  {suggestion}")));
    lines.join("\n")
}

/// The file that may have been meant, written as the user would have to write it.
fn suggestion(path: &str, tried: &Path) -> Option<String> {
    let folder = fs::read_dir(tried.parent()?).ok()?;
    let names = folder.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    let name = tried.file_name().and_then(OsStr::to_str)?;
    let before = path.strip_suffix(name)?;
    let paths: Vec<String> = names.into_iter().map(|name| format!("{before}{name}")).collect();
    did_you_mean(path, &paths)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::File;

    fn package() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
    }

    #[test]
    fn folders_are_tried_in_order_and_the_file_is_watched() {
        let found = File::find("lib.rs", &[package(), package().join("src")]);
        assert!(found.as_ref().is_ok_and(|file| file.text.starts_with("//!")), "{found:?}");
        let tracked = found.ok().and_then(|file| file.tracked()).unwrap_or_default().to_string();
        let path = package().join("src").join("lib.rs");
        assert!(tracked.contains(&format!("include_bytes ! ({path:?})")), "{tracked}");
    }

    #[test]
    fn a_missing_file_is_told_with_what_was_tried_and_what_is_near() {
        let message = File::find("src/inputs.rs", &[package(), package()]).err().unwrap_or_default();
        let tried = package().join("src/inputs.rs");
        let expected = [
            "there is no file `src/inputs.rs`".to_owned(),
            format!("  tried `{}`", tried.display()),
            "  did you mean `src/input.rs`?".to_owned(),
        ];
        assert_eq!(message.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_folder_is_no_file() {
        let message = File::find("src", &[package()]).err().unwrap_or_default();
        assert!(message.starts_with("cannot read `"), "{message}");
    }
}
