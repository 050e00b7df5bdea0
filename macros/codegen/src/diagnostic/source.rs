//! A text of a description, and its name.

use serde::de::IgnoredAny;

/// The largest nesting depth of a text. `serde_json` stops at 128, without a place.
pub(crate) const DEPTH: usize = 126;

/// A file of a description, with the text that the caller passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// The name in reports: the path in the user's notation.
    pub name: &'a str,
    /// The whole text, with or without a byte order mark.
    pub text: &'a str,
}

/// The syntax of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Syntax {
    /// JSON (RFC 8259).
    Json,
    /// YAML (1.2.2).
    Yaml,
}

impl<'a> Source<'a> {
    /// Returns the text without the byte order mark, which RFC 8259 section 8.1 lets a reader ignore.
    pub fn body(&self) -> &'a str {
        self.text.strip_prefix('\u{feff}').unwrap_or(self.text)
    }

    /// Returns the syntax by the extension of the name, unless the text contradicts it.
    pub fn syntax(&self) -> Syntax {
        let name = self.name.to_ascii_lowercase();
        let text = self.body().trim_start();
        // All JSON is YAML, but the JSON reader is faster and stricter.
        let is_json = || text.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok();
        let is_yaml = match name.rsplit_once('.') {
            Some((_, "yaml" | "yml")) => !is_json(),
            _ => begins_as_yaml(text),
        };
        if is_yaml { Syntax::Yaml } else { Syntax::Json }
    }
}

/// Returns true if a text begins like YAML: with a marker, a comment, or a plain key with a colon.
fn begins_as_yaml(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let key = line.split_once(':').map(|(key, _)| key);
    let is_plain = |key: &str| key.starts_with(char::is_alphabetic) && !key.contains(['"', '{', '<']);
    line.starts_with("---") || line.starts_with(['#', '%']) || key.is_some_and(is_plain)
}

#[cfg(test)]
mod tests {
    use super::{Source, Syntax};

    #[test]
    fn the_name_decides_unless_the_text_does() {
        for (name, text, syntax) in [
            ("x.json", "{", Syntax::Json),
            ("x.json", "openapi: 3.0.0", Syntax::Yaml),
            ("x", "---\nopenapi: 3.0.0", Syntax::Yaml),
            ("inline", "\n# pets\nopenapi: 3.0.0", Syntax::Yaml),
            ("inline", "info: {a: b}", Syntax::Yaml),
            ("inline", "\u{feff} {\"openapi\": ", Syntax::Json),
            ("x.json", "<html>", Syntax::Json),
            ("x.yaml", "", Syntax::Yaml),
            ("x.YML", "\"openapi\": 3.0.0", Syntax::Yaml),
            ("x.yaml", "{\"openapi\": \"3.0.0\"}", Syntax::Json),
            ("x.yaml", "{\"openapi\": 3.0.0}", Syntax::Yaml),
            ("x.yaml", "{openapi: 3.0.0}", Syntax::Yaml),
        ] {
            assert_eq!(Source { name, text }.syntax(), syntax, "{name} {text}");
        }
    }
}
