//! A document's frame: what it says about the service as a whole, typed.

use openapiv3::Info;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Document;
use super::kind::{self, Kind};
use crate::diagnostic::{Code, Finding, Findings, Pointer, nearest};

/// What a document says beside its operations and schemas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Frame {
    /// Title, version and description; empty where the document is at fault.
    pub info: Info,
}

impl Document {
    /// Reads the frame. Each part stands for itself: a fault in one takes nothing from the others.
    pub fn frame(&self, findings: &mut Findings) -> Frame {
        let root = Pointer::root();
        findings.extend(nothing_described(self, &root));
        Frame { info: info(self, &root, findings) }
    }
}

/// A document has at least one of three members (OpenAPI 3.1 section 4.8.1); without them there is nothing to generate.
fn nothing_described(document: &Document, root: &Pointer) -> Option<Finding> {
    let members = document.value().as_object()?;
    if ["paths", "webhooks", "x-webhooks"].iter().any(|&key| members.contains_key(key)) {
        return None;
    }
    let slip = nearest("paths", members.keys());
    if slip.is_none() && members.contains_key("components") {
        return None;
    }
    Some(match slip {
        Some(slip) => Finding::new(Code::MissingKey, root.key(slip), format!("the key `{slip}` is misspelled"))
            .consequence("without `paths` there are no operations")
            .help(format!("write `paths` instead of `{slip}`")),
        None => Finding::new(Code::MissingKey, root, "there is no `paths`, and so no operation")
            .help("describe operations under `paths`, or schemas under `components`"),
    })
}

/// Info object (OpenAPI 3.1 section 4.8.2). No code depends on it, so that nothing in it is worth a refusal.
fn info(document: &Document, at: &Pointer, findings: &mut Findings) -> Info {
    let at = at.key("info");
    let Some(info) = document.value().get("info").and_then(Value::as_object) else {
        let finding = Finding::new(Code::Forgiven, at, "there is no `info` object");
        findings.push(finding.consequence("the documentation of the client has no title"));
        return Info::default();
    };
    let mut text = |key: &str| text(document, info.get(key)?, &at.key(key), findings);
    Info {
        title: text("title").unwrap_or_default(),
        version: text("version").unwrap_or_default(),
        description: text("description"),
        terms_of_service: text("termsOfService"),
        contact: aside(info, "contact", &at, findings),
        license: aside(info, "license", &at, findings),
        ..Info::default()
    }
}

/// A text, or what was meant to be one: a version is easily written as a number.
fn text(document: &Document, value: &Value, at: &Pointer, findings: &mut Findings) -> Option<String> {
    let (read, consequence) = match value {
        Value::String(text) => return Some(text.clone()),
        Value::Null => return None,
        number @ Value::Number(_) => {
            let written = document.written(at).unwrap_or_else(|| number.to_string());
            let consequence = format!("it is read as `\"{written}\"`");
            (Some(written), consequence)
        }
        _ => (None, "it is ignored".to_owned()),
    };
    let finding = Finding { code: Code::Forgiven, ..kind::wrong_type(value, Kind::String, at) };
    findings.push(finding.consequence(consequence));
    read
}

/// A member on which no code depends: where it is at fault it is left out, with a warning.
fn aside<'v, T: Deserialize<'v>>(
    object: &'v Map<String, Value>,
    key: &str,
    at: &Pointer,
    findings: &mut Findings,
) -> Option<T> {
    let value = object.get(key).filter(|it| !it.is_null())?;
    let finding = |error| match value {
        Value::Object(_) => Finding::new(Code::Dropped, at.key(key), format!("`{key}` cannot be read: {error}")),
        _ => Finding { code: Code::Dropped, ..kind::wrong_type(value, Kind::Object, &at.key(key)) },
    };
    let ignored = |error: serde_json::Error| findings.push(finding(error).consequence("it is ignored"));
    T::deserialize(value).map_err(ignored).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Frame;
    use crate::diagnostic::{Code, Findings, Place};
    use crate::document::Document;

    fn frame(value: Value) -> (Frame, Vec<(Code, String)>) {
        let mut findings = Findings::new();
        let frame = Document::of(value).frame(&mut findings);
        let places = findings.iter().map(|finding| match &finding.at {
            Place::Pointer(pointer) => (finding.code, pointer.to_string()),
            other => unreachable!("{other:?}"),
        });
        let places = places.collect();
        (frame, places)
    }

    #[test]
    fn what_newer_versions_add_does_no_harm() {
        let (frame, faults) = frame(json!({
            "paths": {},
            "info": {"title": "Pets", "summary": "s", "version": "1", "license": {"name": "MIT", "identifier": "MIT"}}
        }));
        assert_eq!(faults, []);
        assert_eq!((frame.info.title.as_str(), frame.info.version.as_str()), ("Pets", "1"));
        assert_eq!(frame.info.license.map(|license| license.name), Some("MIT".to_owned()));
    }

    #[test]
    fn no_fault_takes_anything_else_along() {
        let (frame, faults) = frame(json!({
            "paths": {},
            "info": {"title": "Pets", "version": 1.5, "contact": "me", "description": null, "termsOfService": []}
        }));
        let faults: Vec<_> = faults.iter().map(|(code, at)| (*code, at.as_str())).collect();
        let [version, terms, contact] = ["#/info/version", "#/info/termsOfService", "#/info/contact"];
        assert_eq!(faults, [(Code::Forgiven, version), (Code::Forgiven, terms), (Code::Dropped, contact)]);
        assert_eq!((frame.info.title.as_str(), frame.info.version.as_str()), ("Pets", "1.5"));
    }

    #[test]
    fn something_has_to_be_described() {
        let told = |value| frame(value).1.first().map(|(code, _)| *code);
        for value in [json!({"info": {}}), json!({"info": {}, "path": {}, "components": {}})] {
            assert_eq!(told(value), Some(Code::MissingKey));
        }
        for value in [json!({"info": {}, "webhooks": {}}), json!({"info": {}, "paths": null})] {
            assert_eq!(told(value), None);
        }
    }

    #[test]
    fn info_need_not_be_there() {
        assert_eq!(frame(json!({"paths": {}})).1, [(Code::Forgiven, "#/info".to_owned())]);
        assert_eq!(frame(json!({"info": {}, "components": {}})).1, []);
    }
}
