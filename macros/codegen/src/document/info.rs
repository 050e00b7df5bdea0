//! The Info Object of a document, as typed data.

use crate::diagnostic::{Code, Finding, Findings, Pointer, nearest};
use crate::document::Document;
use crate::document::json_type;
use crate::document::json_type::JsonType;
use crate::json::{Map, Value};

/// The parts of a document that describe the service as a whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceInfo {
    /// The Info Object, with empty texts if the document lacks them.
    pub info: Info,
}

/// The Info Object (OpenAPI 3.1 section 4.8.2).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Info {
    /// The name of the API.
    pub title: String,
    /// The version of the description.
    pub version: String,
    /// Text in `CommonMark`.
    pub description: Option<String>,
    /// The URL of the terms of service.
    pub terms_of_service: Option<String>,
    /// The texts of the Contact Object: name, URL, address.
    pub contact: Vec<String>,
    /// The texts of the License Object: name, URL.
    pub license: Vec<String>,
}

impl Document {
    /// Reads the Info Object, and reports a document without content. An error in one field does not affect the others.
    pub fn service_info(&self, findings: &mut Findings) -> ServiceInfo {
        let root = Pointer::root();
        findings.extend(missing_content(self, &root));
        ServiceInfo { info: read_info(self, &root, findings) }
    }
}

/// Reports a document without `paths`, `webhooks` and `components`. OpenAPI 3.1 section 4.8.1 requires at least one of
/// them.
fn missing_content(document: &Document, root: &Pointer) -> Option<Finding> {
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
            .meant_at(&root.key(slip), root.key("paths"))
            .help(format!("write `paths` instead of `{slip}`")),
        None => Finding::new(Code::MissingKey, root, "there is no `paths`, and so no operation")
            .help("describe operations under `paths`, or schemas under `components`"),
    })
}

/// Reads the Info Object (OpenAPI 3.1 section 4.8.2). No code depends on it, so every problem in it is only a warning.
fn read_info(document: &Document, at: &Pointer, findings: &mut Findings) -> Info {
    let at = at.key("info");
    let Some(info) = document.value().get("info").and_then(Value::as_object) else {
        let finding = Finding::new(Code::Forgiven, at, "there is no `info` object");
        findings.push(finding.consequence("the documentation of the client has no title"));
        return Info::default();
    };
    let mut text = |key: &str| read_text(document, info.get(key)?, &at.key(key), findings);
    Info {
        title: text("title").unwrap_or_default(),
        version: text("version").unwrap_or_default(),
        description: text("description"),
        terms_of_service: text("termsOfService"),
        contact: read_texts(document, info, "contact", &["name", "url", "email"], &at, findings),
        license: read_texts(document, info, "license", &["name", "url"], &at, findings),
    }
}

/// Returns the texts of an object in the Info Object that are not empty.
fn read_texts(
    document: &Document,
    info: &Map,
    key: &str,
    members: &[&str],
    at: &Pointer,
    findings: &mut Findings,
) -> Vec<String> {
    let at = at.key(key);
    let Some(value) = info.get(key).filter(|it| !it.is_null()) else { return Vec::new() };
    let Value::Object(object) = value else {
        let finding = Finding { code: Code::Dropped, ..json_type::wrong_type(value, JsonType::Object, &at) };
        findings.push(finding.consequence("it is ignored"));
        return Vec::new();
    };
    let text = |member: &&str| read_text(document, object.get(member)?, &at.key(member), findings);
    members.iter().filter_map(text).filter(|text| !text.is_empty()).collect()
}

/// Reads a text. A number is accepted, too, since authors often write a version without quotes.
fn read_text(document: &Document, value: &Value, at: &Pointer, findings: &mut Findings) -> Option<String> {
    let (read, consequence) = match value {
        Value::String(text) => return Some(text.clone()),
        Value::Null => return None,
        number @ Value::Number(_) => {
            let written = document.spelling_at(at).unwrap_or_else(|| number.to_string());
            let consequence = format!("it is read as `\"{written}\"`");
            (Some(written), consequence)
        }
        _ => (None, "it is ignored".to_owned()),
    };
    let finding = Finding { code: Code::Forgiven, ..json_type::wrong_type(value, JsonType::String, at) };
    findings.push(finding.consequence(consequence));
    read
}

#[cfg(test)]
mod tests {
    use super::ServiceInfo;
    use crate::diagnostic::{Code, Findings, Place};
    use crate::document::Document;
    use crate::json::{Value, json};

    fn frame(value: Value) -> (ServiceInfo, Vec<(Code, String)>) {
        let mut findings = Findings::new();
        let frame = Document::from_value(value).service_info(&mut findings);
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
        assert_eq!(frame.info.license, ["MIT"]);
    }

    #[test]
    fn no_fault_takes_anything_else_along() {
        let (frame, faults) = frame(json!({
            "paths": {},
            "info": {
                "title": "Pets", "version": 1.5, "contact": "me", "description": null, "termsOfService": [],
                "license": {"name": "MIT", "url": false}
            }
        }));
        let faults: Vec<_> = faults.iter().map(|(code, at)| (*code, at.as_str())).collect();
        let [version, terms, contact] = ["#/info/version", "#/info/termsOfService", "#/info/contact"];
        let forgiven = [version, terms].map(|at| (Code::Forgiven, at));
        let [dropped, url] = [(Code::Dropped, contact), (Code::Forgiven, "#/info/license/url")];
        assert_eq!(faults, [&forgiven[..], &[dropped, url]].concat());
        assert_eq!((frame.info.title.as_str(), frame.info.version.as_str()), ("Pets", "1.5"));
        assert_eq!((frame.info.contact, frame.info.license), (vec![], vec!["MIT".to_owned()]));
    }

    #[test]
    fn something_has_to_be_described() {
        let code_of = |value| frame(value).1.first().map(|(code, _)| *code);
        for value in [json!({"info": {}}), json!({"info": {}, "path": {}, "components": {}})] {
            assert_eq!(code_of(value), Some(Code::MissingKey));
        }
        for value in [json!({"info": {}, "webhooks": {}}), json!({"info": {}, "paths": null})] {
            assert_eq!(code_of(value), None);
        }
    }

    #[test]
    fn info_need_not_be_there() {
        assert_eq!(frame(json!({"paths": {}})).1, [(Code::Forgiven, "#/info".to_owned())]);
        assert_eq!(frame(json!({"info": {}, "components": {}})).1, []);
    }
}
