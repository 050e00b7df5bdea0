//! A client outside of a macro call: its options, and the files of its description.

use std::path::Path;

use proc_macro2::{Span, TokenStream};
use specweld_codegen::diagnostic::{FilePosition, Position, Report};
use specweld_codegen::document::{Input, Source};
use specweld_codegen::options::{Options, Overlay};
use specweld_codegen::{Comparison, Generation, compare, generate, generate_against};

use super::files::Files;
use super::{Fault, OptionText};
use crate::{Call, Description};

/// A client with its parsed options and its descriptions.
#[derive(Debug)]
pub struct Client {
    text: OptionText,
    options: Options,
    spans: Vec<Span>,
    main: File,
    older: Option<File>,
    files: Files,
    /// The folder of the relative paths in the options.
    folder: String,
}

/// The reasons why the options or the descriptions of a client cannot be read.
#[derive(Debug)]
pub struct OpenError {
    /// The errors, each with its place.
    pub faults: Vec<Fault>,
    /// The files that the client depends on.
    pub files: Vec<String>,
}

/// The main file of a description.
#[derive(Debug)]
struct File {
    name: String,
    text: String,
}

impl Client {
    /// Parses options and reads descriptions. Paths are relative to a folder, which is relative to the current one.
    ///
    /// # Errors
    /// Returns the errors of the options, and of files that cannot be read.
    pub fn open(text: OptionText, folder: &str) -> Result<Self, OpenError> {
        Self::open_with(text, folder, None)
    }

    /// Opens a client like [`open`](Self::open), and the older description to compare it with. The option
    /// `compatible_with` is ignored. The path of the older description is relative to the current folder.
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open), or that the older description cannot be read.
    pub fn open_against(mut text: OptionText, folder: &str, older: &str) -> Result<Self, OpenError> {
        if text.call().is_ok_and(|call| call.older.is_none()) {
            // The option `accept` is valid only beside this option.
            text.add("", &format!("compatible_with = {older:?}"));
        }
        Self::open_with(text, folder, Some(older))
    }

    fn open_with(text: OptionText, folder: &str, against: Option<&str>) -> Result<Self, OpenError> {
        let files = Files::default();
        let Call { description, overlays, older, mut options, spans, .. } =
            text.parse().map_err(|faults| OpenError { faults, files: Vec::new() })?;
        let mut faults = Vec::new();
        let mut read_named = |name: String, span: Option<Span>| {
            let file = files.read(&name).map(|text| File { name, text });
            let fault = |message: &str| match span {
                Some(span) => text.fault(span, message),
                None => Fault::new("", "", 0..0, message),
            };
            file.map_err(|message| faults.push(fault(&message))).ok()
        };
        let mut read = |path: &syn::LitStr| read_named(join(folder, &path.value()), Some(path.span()));
        let main = description.as_ref().and_then(|description| match description {
            Description::File(path) => read(path),
            Description::Inline(text) => Some(File { name: join(folder, "inline"), text: text.value() }),
        });
        for (id, path) in overlays {
            let overlay = read(&path);
            options.overlays.extend(overlay.map(|File { name, text }| Overlay { id, name, text }));
        }
        let older = match against {
            Some(name) => Some(read_named(name.to_owned(), None)),
            None => older.as_ref().map(read),
        };
        match (main, older) {
            _ if !faults.is_empty() => Err(OpenError { faults, files: files.names() }),
            (Some(main), None) => {
                Ok(Self { text, options, spans, main, older: None, files, folder: folder.to_owned() })
            }
            (Some(main), Some(Some(older))) => {
                Ok(Self { text, options, spans, main, older: Some(older), files, folder: folder.to_owned() })
            }
            _ => Err(OpenError { faults, files: files.names() }),
        }
    }

    /// Generates the client. `runtime` is the path of the runtime crate in the generated code, such as `::specweld`.
    pub fn generate(&self, runtime: &str) -> Generation {
        // OK because an invalid path is an error of the compiler at the generated code.
        let runtime: TokenStream = runtime.parse().unwrap_or_default();
        let mut generation = match self.older.as_ref().map(|older| self.input_of(older)) {
            Some(older) => generate_against(self.input(), older, &self.options, &runtime),
            None => generate(self.input(), &self.options, &runtime),
        };
        self.locate(&mut generation.report);
        generation
    }

    /// Compares the description with the older description, if there is one.
    pub fn compare(&self) -> Option<Comparison> {
        let older = self.input_of(self.older.as_ref()?);
        let mut comparison = compare(older, self.input(), &self.options);
        self.locate(&mut comparison.report);
        Some(comparison)
    }

    /// Returns the description.
    pub fn input(&self) -> Input<'_> {
        self.input_of(&self.main)
    }

    /// Returns the older description, if there is one.
    pub fn older(&self) -> Option<Input<'_>> {
        self.older.as_ref().map(|older| self.input_of(older))
    }

    /// Returns each option in the grammar of the macro, for a call in another place. `path` returns the path of a file
    /// there. It receives a name of [`files`](Self::files).
    ///
    /// An option of more than 100 characters has a line per item.
    pub fn macro_options(&self, path: impl Fn(&str) -> String) -> Vec<String> {
        // OK because the options were parsed before.
        let Ok(Call { description, overlays, older, .. }) = self.text.call() else { return Vec::new() };
        let spec = description.and_then(|description| match description {
            Description::File(path) => Some(path),
            Description::Inline(_) => None,
        });
        let paths = spec.into_iter().chain(overlays.into_iter().map(|(_, path)| path)).chain(older);
        let replaced = |literal: syn::LitStr| {
            let start = literal.span().byte_range().start;
            (start, format!("{:?}", path(&join(&self.folder, &literal.value()))))
        };
        self.text.written(&paths.map(replaced).collect())
    }

    /// Returns the options of the generator.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Returns the files that were read so far, also those that are missing.
    pub fn files(&self) -> Vec<String> {
        self.files.names()
    }

    /// Adds the places of options to the findings about them.
    pub fn locate(&self, report: &mut Report) {
        for diagnostic in &mut report.diagnostics {
            let Some(span) = diagnostic.option.and_then(|id| self.spans.get(id)) else { continue };
            let fault = self.text.fault(*span, &diagnostic.text);
            diagnostic.text = fault.to_string();
            let position = Position { line: fault.line, column: fault.column };
            diagnostic.position = Some(FilePosition { path: fault.source, position });
        }
    }

    fn input_of<'f>(&self, file: &'f File) -> Input<'f> {
        Input { main: Source { name: &file.name, text: &file.text }, loader: self.files.loader() }
    }
}

/// Returns a path relative to the current folder, with `/` between folders.
fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() || path.contains("://") || Path::new(path).is_absolute() {
        return path.to_owned();
    }
    format!("{}/{}", folder.trim_end_matches('/'), path.strip_prefix("./").unwrap_or(path))
}
