//! Options outside of a macro call: arguments of a command, and tables of `specweld.toml`.
//!
//! Both become text in the grammar of the macro, which has the only parser. Each part of the text has its place in the
//! source, for errors.

mod client;
mod config;
mod fault;
mod files;
mod forms;
#[cfg(test)]
mod tests;
mod toml;
mod written;

use proc_macro2::{LexError, Span, TokenStream};
use syn::Error;

pub use self::client::{Client, OpenError};
pub use self::config::{ClientConfig, folder_of, open_config, read_config};
pub use self::fault::Fault;
pub use self::files::read_file;
use crate::Call;

/// Options as text in the grammar of the macro.
#[derive(Debug, Clone, Default)]
pub struct OptionText {
    sources: Vec<Source>,
    text: String,
    parts: Vec<Part>,
}

/// A text that has options, with its name in errors.
#[derive(Debug, Clone)]
struct Source {
    name: String,
    text: String,
}

/// A part of the text, up to the next part, and its place. All numbers are bytes.
#[derive(Debug, Clone)]
struct Part {
    start: usize,
    source: usize,
    offset: usize,
    /// The length in the source; `None` if the part is a copy of the source.
    length: Option<usize>,
}

impl OptionText {
    /// Adds options in the grammar of the macro, such as `rename = { schema "Pet" = Animal }`.
    pub fn add(&mut self, name: &str, options: &str) {
        self.add_source(name, options);
        self.parts.push(Part { start: self.text.len(), source: self.sources.len() - 1, offset: 0, length: None });
        let options = options.trim_end().trim_end_matches(',');
        let end = if options.is_empty() { "\n" } else { ",\n" };
        self.text.push_str(options);
        self.text.push_str(end);
    }

    /// Adds the option `spec` with the path of a description. Errors about it have no place.
    pub fn add_description(&mut self, path: &str) {
        self.add("", &format!("spec = {path:?}"));
    }

    /// Parses the options.
    ///
    /// # Errors
    /// Returns all errors of the options, with their places.
    pub fn parse(&self) -> Result<Call, Vec<Fault>> {
        let faults = |error: Error| -> Vec<Fault> {
            error.into_iter().map(|error| self.fault(error.span(), &error.to_string())).collect()
        };
        let mut call = self.call().map_err(faults)?;
        match call.faults.take() {
            Some(error) => Err(faults(error)),
            None => Ok(call),
        }
    }

    /// Parses the options, whose errors are in the result.
    fn call(&self) -> Result<Call, Error> {
        let tokens: TokenStream = self.text.parse().map_err(|error: LexError| {
            Error::new(error.span(), "these are no tokens of Rust\n  help: close each bracket and quote")
        })?;
        syn::parse2(tokens)
    }

    /// Returns an error at an option of the result of [`parse`](Self::parse).
    pub fn fault(&self, span: Span, message: &str) -> Fault {
        let range = span.byte_range();
        let Some(part) = self.parts.iter().rev().find(|part| part.start <= range.start) else {
            return Fault::new("the options", "", 0..0, message);
        };
        let source = self.sources.get(part.source);
        let (name, text) = source.map_or(("", ""), |source| (source.name.as_str(), source.text.as_str()));
        let (start, length) = match part.length {
            Some(length) => (part.offset, length),
            None => (part.offset + range.start - part.start, range.len()),
        };
        Fault::new(name, text, start..start + length, message)
    }

    fn add_source(&mut self, name: &str, text: &str) {
        self.sources.push(Source { name: name.to_owned(), text: text.to_owned() });
    }

    /// Adds a token of the last source, which is at these bytes of it.
    fn push(&mut self, token: &str, place: std::ops::Range<usize>) {
        let (start, length) = (self.text.len(), Some(place.len()));
        let source = self.sources.len().saturating_sub(1);
        self.parts.push(Part { start, source, offset: place.start, length });
        self.text.push_str(token);
        self.text.push(' ');
    }
}
