//! The OpenAPI version of a document. Unsupported versions are refused.

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::document::json_type;
use crate::document::json_type::JsonType;
use crate::document::parse::wrong_format;
use crate::json::Value;

/// A version of the standard, without its patch number, which has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// Version 3.0, with a separate schema dialect.
    V3_0,
    /// Version 3.1, with the schemas of JSON Schema 2020-12.
    V3_1,
    /// Version 3.2, which extends 3.1.
    V3_2,
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let (numbers, _) = text.split_once(['-', '+']).unwrap_or((text, ""));
        match numbers.split('.').take(2).collect::<Vec<_>>().as_slice() {
            ["3", "0"] => Some(Self::V3_0),
            ["3", "1"] => Some(Self::V3_1),
            ["3", "2"] => Some(Self::V3_2),
            _ => None,
        }
    }
}

/// Reads `openapi` (OpenAPI 3.1 section 4.8.1).
pub(super) fn read_version(document: &Value, findings: &mut Findings) -> Option<Version> {
    let version = match document.get("openapi") {
        Some(Value::String(text)) => Version::parse(text),
        // In YAML without quotes, `3.1` is a number.
        Some(number @ Value::Number(_)) => Version::parse(&number.to_string()),
        _ => None,
    };
    if version.is_none() {
        findings.push(refusal(document));
    }
    version
}

/// Returns the finding for a document without a supported version.
fn refusal(document: &Value) -> Finding {
    let root = Pointer::root();
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(text)), _) => {
            Finding::new(Code::UnsupportedVersion, root.key("openapi"), format!("`{text}` is not a supported version"))
                .help(version_help(text))
        }
        (Some(other), _) => json_type::wrong_type(other, JsonType::String, &root.key("openapi"))
            .help("write the whole version in quotes, such as `\"3.1.0\"`"),
        (None, Some(Value::String(text))) if Version::parse(text).is_some() => {
            Finding::new(Code::UnsupportedVersion, root.key("swagger"), format!("`swagger: {text}` is not a version"))
                .help(format!("write `openapi: {text}`: the key is `openapi` since version 3.0"))
        }
        (None, Some(_)) => {
            let detail = "this is OpenAPI 2.0 (Swagger), which is not supported";
            Finding::new(Code::UnsupportedVersion, root.key("swagger"), detail)
                .help("convert it to OpenAPI 3, with `npx swagger2openapi` or at https://converter.swagger.io")
        }
        (None, None) => wrong_format::check_value(document, &root),
    }
}

/// Returns the remedy for a version: the version without other characters, if the text contains a supported version.
fn version_help(text: &str) -> String {
    let number = text.trim_start_matches(|it: char| !it.is_ascii_digit()).trim_end();
    if Version::parse(number).is_some() {
        return format!("write `{number}`, without other characters");
    }
    "3.0, 3.1 and 3.2 are supported: write `3.1.0` if the description follows that version".to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Version, read_version, refusal};
    use crate::diagnostic::{Code, Findings, Place, Pointer};
    use crate::json::json;

    #[test]
    fn the_patch_number_is_of_no_account() {
        let cases =
            [("3.0.0", Version::V3_0), ("3.0", Version::V3_0), ("3.1.2", Version::V3_1), ("3.2.0-rc1", Version::V3_2)];
        for (text, expected) in cases {
            let mut findings = Findings::new();
            assert_eq!(read_version(&json!({"openapi": text}), &mut findings), Some(expected));
            assert!(findings.is_empty());
        }
        assert_eq!(read_version(&json!({"openapi": 3.1}), &mut Findings::new()), Some(Version::V3_1));
    }

    #[test]
    fn everything_else_is_refused_at_its_place() {
        let cases = [
            (json!({}), Code::MissingKey, Pointer::root()),
            (json!({"openapi": 3}), Code::WrongType, Pointer::root().key("openapi")),
            (json!({"openapi": "4.0.0"}), Code::UnsupportedVersion, Pointer::root().key("openapi")),
            (json!({"openapi": "3.10.0"}), Code::UnsupportedVersion, Pointer::root().key("openapi")),
            (json!({"openapi": "v3.1.1"}), Code::UnsupportedVersion, Pointer::root().key("openapi")),
            (json!({"openapi": ""}), Code::UnsupportedVersion, Pointer::root().key("openapi")),
            (json!({"swagger": "2.0"}), Code::UnsupportedVersion, Pointer::root().key("swagger")),
        ];
        for (document, code, at) in cases {
            let mut findings = Findings::new();
            assert_eq!(read_version(&document, &mut findings), None);
            let finding = refusal(&document);
            assert_eq!((finding.code, &finding.at), (code, &Place::Pointer(at)), "{document}");
            assert_eq!(findings.iter().collect::<Vec<_>>(), [&finding]);
        }
    }
}
