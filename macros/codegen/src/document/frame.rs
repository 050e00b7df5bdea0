//! A document's frame: what it says about the service as a whole, typed.

use openapiv3::Info;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Document;
use super::kind::{self, Kind, Shape};
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// What a document says beside its operations and schemas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Frame {
    /// Title, version and description; empty where the document is at fault.
    pub info: Info,
    /// The servers of the whole document, in written order; those at fault are left out. Where this is empty, the
    /// standard means one server at `/`.
    pub servers: Vec<Server>,
}

/// A server and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// Where it stands.
    pub at: Pointer,
    /// What it says.
    pub value: openapiv3::Server,
}

impl Document {
    /// Reads the frame. Each part stands for itself: a fault in one takes nothing from the others.
    pub fn frame(&self, findings: &mut Findings) -> Frame {
        let root = Pointer::root();
        Frame {
            info: info(self.value(), &root, findings).unwrap_or_default(),
            servers: servers(self.value(), &root, findings),
        }
    }
}

/// Info object (OpenAPI 3.1 section 4.8.2).
fn info(document: &Value, at: &Pointer, findings: &mut Findings) -> Option<Info> {
    const SHAPE: Shape = Shape {
        required: &[("title", Kind::String), ("version", Kind::String)],
        optional: &[("description", Kind::String), ("termsOfService", Kind::String)],
    };
    let Some(value) = document.get("info") else {
        findings.push(Finding::new(Code::MissingKey, at, "there is no `info`"));
        return None;
    };
    let at = at.key("info");
    let info = SHAPE.check(value, &at, findings)?;
    let text = |key: &str| info.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Info {
        title: text("title").unwrap_or_default(),
        version: text("version").unwrap_or_default(),
        description: text("description"),
        terms_of_service: text("termsOfService"),
        contact: aside(info, "contact", &at, findings),
        license: aside(info, "license", &at, findings),
        ..Info::default()
    })
}

/// A member on which no code depends: where it is at fault it is left out, with a warning.
fn aside<'v, T: Deserialize<'v>>(
    object: &'v Map<String, Value>,
    key: &str,
    at: &Pointer,
    findings: &mut Findings,
) -> Option<T> {
    let value = T::deserialize(object.get(key)?);
    let told = |error| findings.push(Finding::new(Code::Forgiven, at.key(key), format!("{error}; it is left out")));
    value.map_err(told).ok()
}

/// The `servers` of a document, a path item or an operation (OpenAPI 3.1 section 4.8.5); those at fault are left out.
pub fn servers(holder: &Value, at: &Pointer, findings: &mut Findings) -> Vec<Server> {
    let at = at.key("servers");
    let Some(list) = holder.get("servers").and_then(|list| kind::array(list, &at, findings)) else {
        return Vec::new();
    };
    let server = |(index, value)| server(value, at.index(index), findings);
    list.iter().enumerate().filter_map(server).collect()
}

fn server(value: &Value, at: Pointer, findings: &mut Findings) -> Option<Server> {
    const SHAPE: Shape = Shape {
        required: &[("url", Kind::String)],
        optional: &[("description", Kind::String), ("variables", Kind::Object)],
    };
    let server = SHAPE.check(value, &at, findings)?;
    let variables = server.get("variables").and_then(Value::as_object);
    let mut sound = true;
    for (name, variable) in variables.into_iter().flatten() {
        sound &= is_variable(variable, &at.key("variables").key(name), findings);
    }
    let value = sound.then(|| typed(value, &at, findings)).flatten()?;
    Some(Server { at, value })
}

/// Whether a value is a server variable (OpenAPI 3.1 section 4.8.6).
fn is_variable(value: &Value, at: &Pointer, findings: &mut Findings) -> bool {
    const SHAPE: Shape = Shape {
        required: &[("default", Kind::String)],
        optional: &[("description", Kind::String), ("enum", Kind::Array)],
    };
    let Some(variable) = SHAPE.check(value, at, findings) else { return false };
    let choices = variable.get("enum").and_then(Value::as_array);
    let strangers = choices.into_iter().flatten().enumerate().filter(|(_, choice)| !choice.is_string());
    let faults: Vec<_> =
        strangers.map(|(index, choice)| kind::wrong_type(choice, Kind::String, &at.key("enum").index(index))).collect();
    let sound = faults.is_empty();
    findings.extend(faults);
    sound
}

/// A value whose shape was checked, as the type of `openapiv3` for it; what that still refuses is a finding.
fn typed<'v, T: Deserialize<'v>>(value: &'v Value, at: &Pointer, findings: &mut Findings) -> Option<T> {
    let refused = |error: serde_json::Error| findings.push(Finding::new(Code::WrongType, at, error.to_string()));
    T::deserialize(value).map_err(refused).ok()
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
            "info": {"title": "Pets", "summary": "s", "version": "1", "license": {"name": "MIT", "identifier": "MIT"}},
            "servers": [{"url": "https://{host}/", "name": "x", "variables": {"host": {"default": "a", "enum": ["a"]}}}]
        }));
        assert_eq!(faults, []);
        assert_eq!((frame.info.title.as_str(), frame.info.version.as_str()), ("Pets", "1"));
        assert_eq!(frame.info.license.map(|license| license.name), Some("MIT".to_owned()));
        let variables = frame.servers.into_iter().filter_map(|server| server.value.variables);
        assert_eq!(variables.map(|variables| variables.len()).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn one_fault_is_one_finding_and_takes_nothing_else_along() {
        let (frame, faults) = frame(json!({
            "info": {"title": "Pets", "version": "1", "contact": "me", "description": null},
            "servers": [
                {"url": 1},
                {"url": "/"},
                {"url": "/{a}", "variables": {"a": {"enum": ["x", 2]}, "b": {"default": "y", "enum": [3]}}},
                {"url": "/v", "variables": {"a": {"default": "x", "enum": null}}}
            ]
        }));
        let expected = [
            (Code::Forgiven, "#/info/description"),
            (Code::Forgiven, "#/info/contact"),
            (Code::WrongType, "#/servers/0/url"),
            (Code::MissingKey, "#/servers/2/variables/a"),
            (Code::WrongType, "#/servers/2/variables/b/enum/0"),
            (Code::Forgiven, "#/servers/3/variables/a/enum"),
        ];
        let faults: Vec<_> = faults.iter().map(|(code, at)| (*code, at.as_str())).collect();
        assert_eq!(faults.get(..6), Some(&expected[..]), "{faults:?}");
        assert_eq!(frame.info.title, "Pets");
        assert_eq!(frame.servers.first().map(|server| server.at.to_string()), Some("#/servers/1".to_owned()));
    }

    #[test]
    fn info_has_to_be_there() {
        assert_eq!(frame(json!({})).1, [(Code::MissingKey, "#".to_owned())]);
        let faults = frame(json!({"info": {}, "servers": {}})).1;
        assert_eq!(faults.len(), 3);
    }
}
