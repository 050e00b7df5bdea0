//! A description as its main file, with access to its other files.

#[cfg(feature = "overlay")]
use super::overlay;
use super::parse::lazy::{self, UnparsedParts};
use super::resolve::files::{File, Files};
use super::resolve::loader::Loader;
use super::version::{self, Version};
use super::{JsonType, parse};
use crate::diagnostic::{self, Code, Correction, Finding, Findings, LocatedFile, Pointer, Source, Syntax};
use crate::json::Value;

/// A description whose main file is an object of a supported version.
#[derive(Debug)]
pub struct Document {
    pub(super) files: Files,
    /// The version that the document declares.
    pub version: Version,
}

impl Document {
    /// Returns the object of the main file. Unparsed parts of the object are null or incomplete.
    pub fn value(&self) -> &Value {
        &self.files.main().value
    }

    /// Returns the value at a place. An unparsed part is parsed; for any other place, the result is `value`.
    pub(crate) fn read<'d>(&'d self, value: &'d Value, at: &Pointer) -> &'d Value {
        self.files.read(at).unwrap_or(value)
    }

    /// Returns the file of a place.
    pub(crate) fn source(&self, at: &Pointer) -> Option<Source<'_>> {
        Some(self.files.get(self.files.written(at).file())?.source())
    }

    /// Returns the line of the text at a place.
    pub(crate) fn line(&self, at: &Pointer) -> Option<&str> {
        diagnostic::line(self.source(at)?, &self.files.written(at))
    }

    /// Returns true for the place of a key or an item without a value in YAML, which is read as null.
    pub(crate) fn is_without_value(&self, at: &Pointer) -> bool {
        let at = self.files.written(at);
        self.files.get(at.file()).is_some_and(|file| file.is_without_value(&at))
    }

    /// Returns the text of a number, a boolean or null in the main file.
    pub(super) fn spelling_at(&self, at: &Pointer) -> Option<String> {
        diagnostic::spelling_of(self.source(at)?, &self.files.written(at))
    }

    /// Returns the files so far in the order of their numbers; the main file is the first.
    pub fn sources(&self) -> Vec<Source<'_>> {
        self.files.iter().map(File::source).collect()
    }

    /// Returns the files so far for reports.
    pub(crate) fn located(&self) -> Vec<LocatedFile<'_>> {
        let mut files: Vec<_> =
            self.sources().into_iter().map(|source| LocatedFile::new(self.files.folder(), source)).collect();
        if let Some(main) = files.first_mut() {
            main.origins = Some(self.files.origins());
        }
        files
    }

    /// Returns the names of the files to which references led so far.
    pub(crate) fn referenced_files(&self) -> Vec<String> {
        self.sources().iter().skip(1 + self.files.overlays()).map(|source| source.name.to_owned()).collect()
    }

    /// Returns the findings about files and parts that were read since the last call.
    pub(crate) fn findings(&self) -> Findings {
        self.files.findings()
    }

    /// Returns the document with these corrections applied; `None` without corrections.
    pub(crate) fn corrected(&self, corrections: Vec<Correction>) -> Option<Self> {
        if corrections.is_empty() {
            return None;
        }
        Some(Self { files: self.files.corrected(corrections), version: self.version })
    }

    #[cfg(test)]
    pub(super) fn from_value(value: Value) -> Self {
        let source = Source { name: "x.json", text: "" };
        Self { files: Files::new(File::new(source, value), Loader::none()), version: Version::V3_1 }
    }
}

/// Reads the main file of a description.
///
/// Returns `None` if the text is neither JSON nor YAML, is no object, or has an unsupported version. Other errors, such
/// as duplicate keys, are findings, too; the last of duplicate keys counts.
pub fn load(source: Source<'_>, loader: Loader, findings: &mut Findings) -> Option<Document> {
    let value = parse::parse(source, &Pointer::root(), findings)?;
    from_read_value(source, value, UnparsedParts::default(), loader, findings)
}

/// Reads the main file of a description of which few parts are needed. The other parts of a JSON file are only
/// syntax-checked.
pub(crate) fn load_partly(source: Source<'_>, loader: Loader, findings: &mut Findings) -> Option<Document> {
    let is_json = source.syntax() == Syntax::Json;
    match is_json.then(|| lazy::outline(source, findings)).flatten() {
        Some((value, unread)) => from_read_value(source, value, unread, loader, findings),
        None => load(source, loader, findings),
    }
}

/// Reads the main file of a description, and applies overlays to it. The overlays have the file numbers from 1.
#[cfg(feature = "overlay")]
pub(crate) fn load_overlaid(
    source: Source<'_>,
    overlays: &[Source<'_>],
    loader: Loader,
    findings: &mut Findings,
) -> Option<Document> {
    let mut value = parse::parse(source, &Pointer::root(), findings)?;
    let origins = overlay::apply_all(&mut value, overlays, findings);
    let document = from_read_value(source, value, UnparsedParts::default(), loader, findings)?;
    Some(Document { files: document.files.overlaid(overlays, origins), ..document })
}

/// Reads the main file of a description, without its overlays.
#[cfg(not(feature = "overlay"))]
pub(crate) fn load_overlaid(
    source: Source<'_>,
    _: &[Source<'_>],
    loader: Loader,
    findings: &mut Findings,
) -> Option<Document> {
    load(source, loader, findings)
}

fn from_read_value(
    source: Source<'_>,
    value: Value,
    unread: UnparsedParts,
    loader: Loader,
    findings: &mut Findings,
) -> Option<Document> {
    if !value.is_object() {
        findings.push(
            parse::wrong_format::wrapped_description(&value, &Pointer::root()).unwrap_or_else(|| not_an_object(&value)),
        );
        return None;
    }
    let version = version::read_version(&value, findings)?;
    Some(Document { files: Files::new(File::partly_read(source, value, unread), loader), version })
}

fn not_an_object(value: &Value) -> Finding {
    let detail = format!("this file is {}; an OpenAPI description is an object", JsonType::of(value));
    let help = "begin with `\"openapi\": \"3.1.0\"` in an object, or in YAML with `openapi: 3.1.0`";
    Finding::new(Code::NotADescription, Pointer::root(), detail).help(help)
}

#[cfg(test)]
mod tests {
    use super::{Loader, Source, Version, load};
    use crate::diagnostic::{Code, Findings};

    fn loaded(text: &str) -> (Option<Version>, Vec<Code>) {
        let mut findings = Findings::new();
        let document = load(Source { name: "x.json", text }, Loader::none(), &mut findings);
        (document.map(|document| document.version), findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_sound_text_is_a_document() {
        assert_eq!(loaded(r#"{"openapi": "3.0.3"}"#), (Some(Version::V3_0), vec![]));
        assert_eq!(loaded("\u{feff}{\"openapi\": \"3.1.0\"}"), (Some(Version::V3_1), vec![]));
    }

    #[test]
    fn a_duplicate_key_is_reported_and_reading_continues() {
        let (version, codes) = loaded(r#"{"openapi": "3.0.0", "openapi": "3.2.0"}"#);
        assert_eq!((version, codes), (Some(Version::V3_2), vec![Code::DuplicateKey]));
    }

    #[test]
    fn anything_but_an_object_is_refused() {
        assert_eq!(loaded("[]"), (None, vec![Code::NotADescription]));
        assert_eq!(loaded("\"openapi\""), (None, vec![Code::NotADescription]));
    }
}
