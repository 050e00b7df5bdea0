//! From text to a document: JSON of a version that is understood.

pub mod frame;
mod json;
pub mod kind;
mod security;
pub mod version;

use serde_json::Value;

pub use crate::diagnostic::Source;
use crate::diagnostic::{Code, Finding, Findings, Pointer};
pub use frame::{Frame, Scheme, SecurityScheme, Server};
pub use kind::{Kind, Shape};
pub use version::Version;

/// An OpenAPI document whose outermost layer is sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What reports call it.
    pub name: String,
    /// The whole of it; an object.
    pub value: Value,
    /// The version it says it is written in.
    pub version: Version,
}

/// Reads the main file of a description.
///
/// There is no document when the text is not JSON, is no object, or is written in a version that is not understood.
/// Faults that leave a document, such as keys written twice, are findings too; of such keys the last counts.
pub fn load(source: Source<'_>, findings: &mut Findings) -> Option<Document> {
    let value = json::parse(source, 0, findings)?;
    if !value.is_object() {
        let detail = format!("expected an OpenAPI document, which is an object; found {}", Kind::of(&value));
        findings.push(Finding::new(Code::WrongType, Pointer::root(), detail));
        return None;
    }
    let version = version::read(&value, findings)?;
    Some(Document { name: source.name.to_owned(), value, version })
}

#[cfg(test)]
mod tests {
    use super::{Source, Version, load};
    use crate::diagnostic::{Code, Findings};

    fn loaded(text: &str) -> (Option<Version>, Vec<Code>) {
        let mut findings = Findings::new();
        let document = load(Source { name: "x.json", text }, &mut findings);
        (document.map(|document| document.version), findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_sound_text_is_a_document() {
        assert_eq!(loaded(r#"{"openapi": "3.0.3"}"#), (Some(Version::V3_0), vec![]));
        assert_eq!(loaded("\u{feff}{\"openapi\": \"3.1.0\"}"), (Some(Version::V3_1), vec![]));
    }

    #[test]
    fn a_key_written_twice_is_told_and_the_document_read_on() {
        let (version, codes) = loaded(r#"{"openapi": "3.0.0", "openapi": "3.2.0"}"#);
        assert_eq!((version, codes), (Some(Version::V3_2), vec![Code::DuplicateKey]));
    }

    #[test]
    fn anything_but_an_object_is_refused() {
        assert_eq!(loaded("[]"), (None, vec![Code::WrongType]));
        assert_eq!(loaded("\"openapi\""), (None, vec![Code::WrongType]));
    }
}
