//! Builds a document from the valid parts of an invalid text, for the stand-in client.

pub(super) mod correct;
pub(super) mod lenient_json;
#[cfg(feature = "yaml")]
pub(super) mod repair_yaml;

use crate::diagnostic::{Findings, Syntax};
use crate::document::resolve::files::{File, Files};
use crate::document::version::Version;
use crate::document::{Document, Loader, Source};
use crate::json::Value;

/// Reads as much as possible of a text that [`load`](super::load) refuses. Callers ignore findings about the result.
///
/// Returns `None` if no part of the text looks like a description.
pub(crate) fn salvage_document(source: Source<'_>, loader: Loader) -> Option<Document> {
    let value = match source.syntax() {
        Syntax::Json => lenient_json::value(source.body()),
        Syntax::Yaml => yaml(source.body())?,
    };
    let has_parts = ["paths", "components", "webhooks"].iter().any(|key| value.get(key).is_some_and(Value::is_object));
    let version = crate::document::version::read_version(&value, &mut Findings::new()).unwrap_or(Version::V3_1);
    has_parts.then(|| Document { files: Files::new(File::new(source, value), loader), version })
}

#[cfg(feature = "yaml")]
fn yaml(text: &str) -> Option<Value> {
    let text = crate::document::repair::repair_yaml::repair_yaml(text)?;
    crate::document::parse::yaml::parse_yaml(
        Source { name: "", text: &text },
        &crate::diagnostic::Pointer::root(),
        &mut Findings::new(),
    )
}

#[cfg(not(feature = "yaml"))]
fn yaml(_: &str) -> Option<Value> {
    None
}

#[cfg(test)]
mod tests {
    use super::salvage_document;
    use crate::document::{Loader, Source};

    fn paths(name: &str, text: &str) -> Option<usize> {
        let document = salvage_document(Source { name, text }, Loader::none())?;
        Some(document.value().get("paths")?.as_object()?.len())
    }

    #[test]
    fn what_can_be_read_is_a_document() {
        assert_eq!(paths("x.json", "{\"openapi\": \"3.1.0\" \"paths\": {\"/a\": {}, \"/b\": {"), Some(2));
        assert_eq!(paths("x.json", "{\"openapi\": \"4.0.0\", \"paths\": {\"/a\": {}}}"), Some(1));
        for text in ["", "<html></html>", "[]", "{\"paths\": 1}", "{\"openapi\": \"3.1.0\"}"] {
            assert_eq!(paths("x.json", text), None, "{text}");
        }
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn yaml_is_mended() {
        const SOUND: &str =
            "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      summary: x\n      tags: [a]\n  /b:\n    get: {}\n";
        for (from, to) in [
            ("summary: x", "summary: x: y"),
            ("summary: x", "summary: \"x"),
            ("summary: x", "\tsummary: x"),
            ("  /b:", " /b:"),
            ("  /b:", "   /b:"),
            ("      tags", "     tags"),
            ("[a]", "[a"),
            ("get: {}", "get: {}}"),
            ("openapi: 3.1.0", "openapi: 3.1.0\n<<<<<<< HEAD"),
            ("  /b:", "+  /b:"),
            ("      tags", "-      tags"),
            ("      summary: x", "-     summary: x\n+     summary: y"),
            ("  /b:\n    get: {}", "-  /c:\n-    get: {}\n+  /b:\n+    get: {}"),
            ("  /b:", "@@ -1,2 +1,3 @@\n  /b:"),
        ] {
            assert_eq!(paths("x.yaml", &SOUND.replace(from, to)), Some(2), "{to}");
        }
    }
}
