//! Parts of a file that are parsed only when a reference needs them, since `only` uses little of a large description.
//!
//! The whole text is checked against the grammar, so that invalid JSON is always refused. Well-formed parts without a
//! reference are not examined: a duplicate key in them is not reported.

use std::cell::{OnceCell, RefCell};

use crate::diagnostic::{Code, Finding, Findings, Pointer, Source};
use crate::document::parse::json::{ReadError, Reader};
use crate::document::parse::path::Path;
use crate::document::resolve::identifier;
use crate::json::{Map, Value};

/// The parts of a file that are not parsed yet.
#[derive(Debug, Default)]
pub(crate) struct UnparsedParts {
    groups: Vec<Group>,
}

/// The members of an object, of which the outline has only the keys.
#[derive(Debug)]
struct Group {
    /// The place of the object.
    at: Pointer,
    /// A part for each member, in the order of the text; `None` for a member that is parsed.
    // Positions need neither a pointer for each member nor a hash of it.
    parts: Vec<Option<UnparsedPart>>,
}

#[derive(Debug)]
struct UnparsedPart {
    /// The offset of the part in the text, in bytes.
    offset: usize,
    value: OnceCell<Value>,
}

impl UnparsedParts {
    pub(crate) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Returns the value of the part at a place, and parses it at the first call. `outline` is the value of the file.
    pub(crate) fn parse_part(
        &self,
        source: Source<'_>,
        outline: &Value,
        at: &Pointer,
        findings: &RefCell<Findings>,
    ) -> Option<&Value> {
        if self.groups.is_empty() {
            return None;
        }
        let (object, key) = (at.parent()?, at.segments().next_back()?);
        let group = self.groups.iter().find(|group| group.at == object)?;
        let position = outline.pointer(object.as_str())?.as_object()?.position(&key)?;
        let part = group.parts.get(position)?.as_ref()?;
        Some(part.value.get_or_init(|| part.parse(source, at, &mut findings.borrow_mut())))
    }

    /// Returns true if each part has the position of its member, which is so unless a key occurs twice.
    fn fit(&self, outline: &Value) -> bool {
        let members = |group: &Group| outline.pointer(group.at.as_str())?.as_object().map(Map::len);
        self.groups.iter().all(|group| members(group) == Some(group.parts.len()))
    }
}

impl UnparsedPart {
    fn new(offset: usize) -> Self {
        Self { offset, value: OnceCell::new() }
    }

    fn parse(&self, source: Source<'_>, at: &Pointer, findings: &mut Findings) -> Value {
        let mut faults = Findings::new();
        let mut reader = Reader::new(source.body(), &mut faults);
        reader.go_to(self.offset);
        let value = reader.value(&Path::root(at));
        findings.extend(faults);
        value.unwrap_or_else(|_| {
            let detail = "this part has a number that is too large, or a string with half of a surrogate pair";
            findings.push(Finding::new(Code::InvalidJson, at, detail));
            Value::Null
        })
    }
}

/// The extensions with the name of an operation's method, each with the extension for the operation's group.
pub(crate) const NAME_EXTENSIONS: [(&str, &str); 2] =
    [("x-speakeasy-name-override", "x-speakeasy-group"), ("x-fern-sdk-method-name", "x-fern-sdk-group-name")];

/// The extensions with the group of an operation, and the meaning of a list in each.
pub(crate) const GROUP_EXTENSIONS: [(&str, GroupList); 3] = [
    ("x-speakeasy-group", GroupList::Several),
    ("x-fern-sdk-group-name", GroupList::Nested),
    ("x-ogen-operation-group", GroupList::Several),
];

/// The meaning of a list of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GroupList {
    /// Several groups, each with the operation.
    Several,
    /// Nested groups, the outermost first.
    Nested,
}

/// Returns the parts of a JSON text that selectors need, and the unparsed parts. Returns `None` if the whole text must
/// be parsed, also to report an error in it or a key that occurs twice.
///
/// Unparsed components are null. Unparsed path items have the names, the tags and the security requirements of their
/// operations.
pub(crate) fn outline(source: Source<'_>, findings: &mut Findings) -> Option<(Value, UnparsedParts)> {
    // A schema with `$id` or `$anchor` is found only in a fully parsed document.
    if identifier::may_be_in(source.text) {
        return None;
    }
    let (mut unread, mut own_findings) = (UnparsedParts::default(), Findings::new());
    let mut reader = Reader::new(source.body(), &mut own_findings);
    let root = Pointer::root();
    let value = reader.object(&Path::root(&root), |reader, key, step| match key {
        "paths" | "webhooks" | "x-webhooks" => read_group(reader, step, &mut unread, read_path_item),
        "components" => read_map(reader, step, |reader, key, step| match key {
            "securitySchemes" => reader.value(step).map(Some),
            _ => read_group(reader, step, &mut unread, read_component),
        }),
        _ => reader.value(step).map(Some),
    });
    let value = value.and_then(|value| reader.end().map(|()| value)).ok()?;
    if !unread.fit(&value) {
        return None;
    }
    findings.extend(own_findings);
    Some((value, unread))
}

/// Reads an object whose members `read` outlines, or any other value.
fn read_group(
    reader: &mut Reader<'_, '_>,
    step: &Path<'_>,
    unread: &mut UnparsedParts,
    read: impl Fn(&mut Reader<'_, '_>, &Path<'_>) -> Result<(Value, Option<UnparsedPart>), ReadError>,
) -> Result<Option<Value>, ReadError> {
    if !reader.is_at_object() {
        return reader.value(step).map(Some);
    }
    let mut parts = Vec::new();
    let value = reader.object(step, |reader, _, step| {
        let (value, part) = read(reader, step)?;
        parts.push(part);
        Ok(Some(value))
    })?;
    unread.groups.push(Group { at: step.pointer(), parts });
    Ok(Some(value))
}

/// Reads an object with `read` for each member, or any other value.
fn read_map(
    reader: &mut Reader<'_, '_>,
    step: &Path<'_>,
    read: impl FnMut(&mut Reader<'_, '_>, &str, &Path<'_>) -> Result<Option<Value>, ReadError>,
) -> Result<Option<Value>, ReadError> {
    let value = if reader.is_at_object() { reader.object(step, read)? } else { reader.value(step)? };
    Ok(Some(value))
}

fn read_component(reader: &mut Reader<'_, '_>, step: &Path<'_>) -> Result<(Value, Option<UnparsedPart>), ReadError> {
    if !reader.is_at_object() {
        return reader.value(step).map(|value| (value, None));
    }
    let part = UnparsedPart::new(reader.offset());
    reader.skip(step)?;
    Ok((Value::Null, Some(part)))
}

/// Reads the names and tags of a path item's operations, and defers the rest. A path item with `$ref` or
/// `additionalOperations` is read completely.
fn read_path_item(reader: &mut Reader<'_, '_>, step: &Path<'_>) -> Result<(Value, Option<UnparsedPart>), ReadError> {
    if !reader.is_at_object() {
        return reader.value(step).map(|value| (value, None));
    }
    let start = reader.offset();
    let mut is_plain = true;
    let outline = reader.object(step, |reader, key, step| {
        is_plain &= key != "$ref" && key != "additionalOperations";
        read_map(reader, step, |reader, key, step| match key {
            "operationId" | "tags" | "security" | "$ref" => reader.value(step).map(Some),
            key if is_name_extension(key) => reader.value(step).map(Some),
            _ => reader.skip(step).map(|()| None),
        })
    })?;
    if !is_plain {
        reader.go_to(start);
        return reader.value(step).map(|value| (value, None));
    }
    Ok((outline, Some(UnparsedPart::new(start))))
}

/// Returns true for an extension with the name of an operation or of its group.
fn is_name_extension(key: &str) -> bool {
    if !key.starts_with("x-") {
        return false;
    }
    NAME_EXTENSIONS.iter().any(|(method, _)| key == *method) || GROUP_EXTENSIONS.iter().any(|(group, _)| key == *group)
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::diagnostic::{Code, Findings, Pointer, Source};
    use crate::document::{Document, Loader, load, load_partly};
    use crate::json::{Value, json};

    const TEXT: &str = r##"{"openapi": "3.1.0", "info": {"title": "t"}, "tags": [{"name": "a"}],
        "paths": {
            "/a~b": {"parameters": [{"name": "p"}], "get": {"operationId": "g", "tags": ["a"], "security": [], "responses": {"200": {}}}},
            "/c": {"$ref": "#/components/pathItems/c", "get": {"summary": "s"}}, "/d": null, "x-e": {"f": {}}
        },
        "components": {
            "schemas": {"A": {"type": "object", "enum": [1e3]}, "B": true, "C": {"$ref": "#/components/schemas/A"}},
            "pathItems": {"c": {"put": {"operationId": "h"}}}, "securitySchemes": {"s": {"type": "http"}}
        }}"##;

    fn partly(text: &str) -> (Option<Document>, Findings) {
        let mut findings = Findings::new();
        let document = load_partly(Source { name: "x.json", text }, Loader::none(), &mut findings);
        (document, findings)
    }

    fn codes(findings: Findings) -> Vec<Code> {
        findings.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn unreferenced_parts_are_not_parsed() {
        let (document, _) = partly(TEXT);
        let expected = json!({"openapi": "3.1.0", "info": {"title": "t"}, "tags": [{"name": "a"}],
        "paths": {
            "/a~b": {"parameters": [{"name": "p"}], "get": {"operationId": "g", "tags": ["a"], "security": []}},
            "/c": {"$ref": "#/components/pathItems/c", "get": {"summary": "s"}}, "/d": null, "x-e": {"f": {}}
        },
        "components": {
            "schemas": {"A": null, "B": true, "C": null},
            "pathItems": {"c": null}, "securitySchemes": {"s": {"type": "http"}}
        }});
        assert_eq!(document.map(|it| it.value().clone()), Some(expected));
    }

    #[test]
    fn references_lead_to_what_they_lead_to_in_the_whole() {
        let whole = load(Source { name: "x.json", text: TEXT }, Loader::none(), &mut Findings::new());
        let (Some(whole), (Some(partly), _)) = (whole, partly(TEXT)) else { unreachable!("both are read") };
        for path in
            ["paths/~1a~0b", "paths/~1a~0b/get/responses/200", "components/schemas/A", "components/schemas/C/enum"]
        {
            let reference = format!("#/{path}");
            let [one, other] = [&whole, &partly].map(|it| it.try_resolve(&Pointer::root(), &reference));
            assert!(one.is_some() && one == other, "{path}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused_wherever_it_stands() {
        for (from, to) in
            [("[1e3]", "[1e3"), ("\"s\"}}, \"/d\"", "s}}, \"/d\""), ("\"h\"", "\"\\h\""), ("}}\n", "}},\n")]
        {
            let text = TEXT.replacen(from, to, 1);
            assert_ne!(text, TEXT);
            let (document, findings) = partly(&text);
            assert!(document.is_none() && codes(findings) == [Code::InvalidJson], "{text}");
        }
        let deep = TEXT.replace("[1e3]", &("[".repeat(200) + &"]".repeat(200)));
        assert_eq!(codes(partly(&deep).1), [Code::TooDeep]);
    }

    #[test]
    fn errors_of_a_part_are_reported_when_it_is_referenced() {
        for (wrong, code) in [("{\"a\": 1, \"a\": 2}", Code::DuplicateKey), ("{\"a\": 1e999}", Code::InvalidJson)] {
            let text = TEXT.replace("[1e3]", wrong);
            let (document, findings) = partly(&text);
            let Some(document) = document else { unreachable!("it is read") };
            assert!(findings.is_empty() && document.findings().is_empty());
            let found = document.try_resolve(&Pointer::root(), "#/components/schemas/A");
            assert_eq!(found.map(|(value, _)| value.is_null()), Some(code == Code::InvalidJson));
            assert_eq!(codes(document.findings()), [code]);
        }
        let twice = TEXT.replace("\"B\"", "\"A\"");
        assert_eq!(codes(partly(&twice).1), [Code::DuplicateKey]);
    }

    #[test]
    fn what_has_names_of_its_own_is_read_as_a_whole() {
        let mut findings = Findings::new();
        let text = TEXT.replace("\"type\": \"object\"", "\"$anchor\": \"a\"");
        assert!(outline(Source { name: "x.json", text: &text }, &mut findings).is_none());
        let anchor = partly(&text).0.and_then(|it| it.value().pointer("/components/schemas/A/$anchor").cloned());
        assert_eq!(anchor, Some(Value::from("a")));
    }
}
