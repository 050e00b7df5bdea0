//! Finds keys that belong to another OpenAPI object, such as a parent or a child.

use super::fixed_fields::{METHODS, field_names};
use super::object_kind::ObjectKind;
use super::swagger;
use crate::diagnostic::{Code, Finding, Pointer, near_miss};
use crate::graph::Node;
use crate::json::Value;

/// Keywords that identify a schema.
const SCHEMA: [&str; 8] = ["type", "$ref", "properties", "items", "allOf", "oneOf", "anyOf", "enum"];

/// Reports a key that is a field of another object than this one.
pub(super) fn misplaced_key(node: &Node<'_>, kind: ObjectKind, key: &str, value: &Value) -> Option<Finding> {
    // A key without a value can precede its value, which is indented like the key.
    let has = |field: &str| node.value.get(field).is_some_and(|it| !it.is_null());
    match kind {
        ObjectKind::Document => swagger::swagger_key(node, key, value),
        ObjectKind::PathItem => key_in_path_item(node, key, value),
        ObjectKind::Operation if METHODS.contains(&key) && is_operation(value) => {
            Some(operation_in_operation(node, key))
        }
        ObjectKind::Operation if key.starts_with('/') && value.is_object() => Some(path_outside_paths(node, key)),
        ObjectKind::Operation if is_status(key) && value.is_object() => {
            Some(belongs_beside(node, key, "`responses`", Some(node.at.key("responses"))))
        }
        ObjectKind::Operation if matches!(key, "content" | "schema") && value.is_object() && !has("requestBody") => {
            Some(belongs_beside(node, key, "`requestBody` or a response", None))
        }
        ObjectKind::Operation if matches!(key, "body" | "payload") && !has("requestBody") => {
            misnamed_request_body(node, key, value)
        }
        ObjectKind::RequestBody if matches!(key, "responses" | "parameters") => {
            Some(belongs_beside(node, key, "the operation", node.at.parent()))
        }
        ObjectKind::RequestBody | ObjectKind::Response if key == "schema" && !has("content") => {
            let holder = node.at.key("content").key("application/json");
            Some(belongs_beside(node, key, "`content`, below a media type such as `application/json`", Some(holder)))
        }
        ObjectKind::RequestBody | ObjectKind::Response
            if is_media_type(key) && value.is_object() && !has("content") =>
        {
            Some(belongs_beside(node, key, "`content`", Some(node.at.key("content"))))
        }
        ObjectKind::Response if is_status(key) && value.is_object() => {
            Some(belongs_beside(node, key, "`responses`", node.at.parent()))
        }
        ObjectKind::Schema => property_in_schema(node, key, value),
        _ => None,
    }
}

/// The part of a body's schema on which the client depends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SchemaUse {
    /// The whole schema: it is the type of the body.
    Type,
    /// No part: the body is text or bytes in any case.
    None,
}

/// Reports a schema in place of a Media Type Object: keywords of a schema without `schema` around them.
pub(crate) fn bare_schema(media: &Node<'_>, target: &Node<'_>, schema_use: SchemaUse) -> Option<Finding> {
    let at = schema_instead(media, target, ObjectKind::MediaType)?;
    let (code, consequence) = match schema_use {
        SchemaUse::Type => (Code::MisplacedKey, "as it is, the body is any JSON"),
        SchemaUse::None => (Code::UnknownKey, "the schema is ignored"),
    };
    let finding = Finding::new(code, at, format!("{} is a schema, not a Media Type Object", media.at.subject()));
    let help = match reference(media, target) {
        Some(reference) => format!("write `schema: {{$ref: \"{reference}\"}}`"),
        None => "write `schema:` above it, and indent it below".to_owned(),
    };
    let finding = finding.meant_at(&media.at, media.at.key("schema"));
    Some(finding.consequence(consequence).help(help))
}

/// Reports a schema in place of a request body or a response.
pub(crate) fn schema_as_body(body: &Node<'_>, target: &Node<'_>, kind: ObjectKind) -> Option<Finding> {
    let at = schema_instead(body, target, kind)?;
    let (object, consequence) = match kind {
        ObjectKind::RequestBody => ("a Request Body Object", "as it is, no body is sent"),
        _ => ("a Response Object", "as it is, the body is ignored"),
    };
    let finding = Finding::new(Code::MisplacedKey, at, format!("{} is a schema, not {object}", body.at.subject()));
    let help = match reference(body, target) {
        Some(reference) => format!("write `content: {{application/json: {{schema: {{$ref: \"{reference}\"}}}}}}`"),
        None => "write `content:`, `application/json:` and `schema:` above it, and indent it below".to_owned(),
    };
    let finding = finding.meant_at(&body.at, body.at.key("content").key("application/json").key("schema"));
    Some(finding.consequence(consequence).help(help))
}

/// Reports a schema in place of the media types of `content`.
pub(crate) fn schema_as_content(content: &Node<'_>, target: &Node<'_>) -> Option<Finding> {
    let keyword = |key: &str| target.value.get(key).is_some_and(|it| it.is_string() || it.is_array());
    let keyword = ["type", "allOf", "oneOf", "anyOf", "enum"].into_iter().find(|key| keyword(key))?;
    let reference = reference(content, target);
    let at = content.at.key(if reference.is_some() { "$ref" } else { keyword });
    let help = match reference {
        Some(reference) => format!("write `application/json: {{schema: {{$ref: \"{reference}\"}}}}`"),
        None => "write `application/json:` and `schema:` above it, and indent it below".to_owned(),
    };
    let finding = Finding::new(Code::MisplacedKey, at, "`content` is a schema, not a map of media types");
    let finding = finding.meant_at(&content.at, content.at.key("application/json").key("schema"));
    Some(finding.consequence("as it is, the body is ignored").help(help))
}

/// Returns the place of the `$ref` or keyword that makes an object a schema, if the object has no field of its kind.
fn schema_instead(written: &Node<'_>, target: &Node<'_>, kind: ObjectKind) -> Option<Pointer> {
    let object = target.value.as_object()?;
    let is_own = |field: &str| {
        !matches!(field, "$ref" | "description" | "summary" | "required" | "example" | "examples")
            && object.get(field).is_some_and(|it| !it.is_null())
    };
    let keyword = object.keys().find(|key| SCHEMA.contains(&key.as_str()) && *key != "$ref")?;
    if field_names(kind).any(is_own) {
        return None;
    }
    Some(written.at.key(if reference(written, target).is_some() { "$ref" } else { keyword }))
}

/// Returns the `$ref` of an object, if it refers to the target.
fn reference<'d>(written: &Node<'d>, target: &Node<'d>) -> Option<&'d str> {
    written.value.get("$ref").and_then(Value::as_str).filter(|_| target.at != written.at)
}

/// Reports a field of a Media Type Object that is written as a media type.
pub(crate) fn field_as_media_type(siblings: &Node<'_>, node: &Node<'_>, key: &str) -> Option<Finding> {
    let is_field = field_names(ObjectKind::MediaType).any(|it| it == key);
    is_field.then(|| {
        let message = format!("`{key}` is directly below `content`");
        if matches!(key, "example" | "examples") && has_media_type(siblings) {
            let finding = Finding::new(Code::Dropped, &node.at, message).consequence("it is left out");
            return finding.help("indent it below its media type, or remove it");
        }
        let finding = Finding::new(Code::MisplacedKey, &node.at, message);
        // The media type exists, but its value is beside it.
        let empty = siblings.value.as_object().and_then(|it| it.iter().find(|(_, value)| value.is_null()));
        let media_type = empty.map_or("application/json", |(media_type, _)| media_type);
        let help = match empty {
            Some(_) => format!("indent it further than `{media_type}`"),
            None => format!("write a media type such as `{media_type}:` above it, and indent it below"),
        };
        let finding = finding.meant_at(&node.at, siblings.at.key(media_type).key(key));
        finding.consequence("as it is, it is read as a media type").help(help)
    })
}

/// Returns true if a `content` has a media type with a schema.
fn has_media_type(content: &Node<'_>) -> bool {
    let members = content.value.as_object();
    members.is_some_and(|it| it.iter().any(|(key, value)| key.contains('/') && value.get("schema").is_some()))
}

/// Reports a field of a response, or a misspelled status code, among the status codes.
pub(crate) fn not_a_status(node: &Node<'_>, key: &str) -> Option<Finding> {
    let is_field = matches!(key, "content" | "headers" | "schema") && node.value.is_object();
    if is_field {
        return Some(belongs_in(&node.at, key, "a response, below a status code such as `200`", None));
    }
    // The letters O and l look like the digits 0 and 1.
    let digits: String = key
        .trim()
        .chars()
        .map(|c| match c {
            'o' | 'O' => '0',
            'l' | 'I' | 'i' => '1',
            other => other,
        })
        .collect();
    let word = near_miss(key, ["default"]).map(str::to_owned);
    let meant = word.or_else(|| (digits != key.trim() && is_status(&digits)).then_some(digits))?;
    let finding = Finding::new(Code::MisspelledKey, &node.at, format!("`{key}` is not a status code"));
    let finding = finding.consequence(format!("as it is, there is no response `{meant}`"));
    let finding = finding.meant_at(&node.at, node.at.parent().map(|responses| responses.key(&meant)));
    Some(finding.help(format!("write `{meant}` instead of `{key}`")))
}

fn key_in_path_item(node: &Node<'_>, key: &str, value: &Value) -> Option<Finding> {
    if key.starts_with('/') && value.is_object() {
        return Some(path_outside_paths(node, key));
    }
    let is_field = matches!(key, "responses" | "requestBody" | "security") && (value.is_object() || value.is_array());
    let operations =
        node.value.as_object()?.iter().filter(|(key, _)| METHODS.contains(&key.to_ascii_lowercase().as_str()));
    let lacking: Vec<&str> = operations.filter(|(_, it)| it.get(key).is_none()).map(|(key, _)| key.as_str()).collect();
    let (holder, meant) = match lacking.as_slice() {
        [] => return None,
        [one] => (format!("`{one}`"), Some(node.at.key(one).key(key))),
        _ => ("an operation".to_owned(), None),
    };
    is_field.then(|| {
        let detail = format!("`{key}` is beside the operations of this path, not inside one");
        // A credential can still be set by hand; a body cannot be added.
        let code = if key == "security" { Code::UnknownKey } else { Code::MisplacedKey };
        let finding = Finding::new(code, node.at.key(key), detail).consequence("as it is, it is ignored");
        let finding = finding.meant_at(&node.at.key(key), meant);
        finding.help(format!("write it inside {holder}, indented further"))
    })
}

/// Reports `body` in place of `requestBody`.
fn misnamed_request_body(node: &Node<'_>, key: &str, value: &Value) -> Option<Finding> {
    let is_body = ["content", "schema", "$ref"].iter().any(|field| value.get(field).is_some());
    is_body.then(|| {
        let finding = Finding::new(Code::MisspelledKey, node.at.key(key), format!("an operation has no key `{key}`"));
        let finding = finding.meant_at(&node.at.key(key), node.at.key("requestBody"));
        finding.consequence("as it is, no body is sent").help(format!("write `requestBody` instead of `{key}`"))
    })
}

fn operation_in_operation(node: &Node<'_>, key: &str) -> Finding {
    let outer = node.at.segments().next_back().unwrap_or_default().into_owned();
    let detail = format!("the operation `{key}` is inside the operation `{outer}`");
    let finding = Finding::new(Code::MisplacedKey, node.at.key(key), detail);
    let finding = finding.meant_at(&node.at.key(key), node.at.parent().map(|item| item.key(key)));
    finding.consequence("as it is, it is ignored").help(format!("indent `{key}` like `{outer}`"))
}

/// Reports a property outside of `properties`: beside `type: object`, or in a schema without any keyword.
fn property_in_schema(node: &Node<'_>, key: &str, value: &Value) -> Option<Finding> {
    let properties = node.value.get("properties");
    let is_bare = || SCHEMA.iter().all(|keyword| node.value.get(keyword).is_none());
    let is_object =
        (node.value.get("type").is_some_and(|it| it == "object") || is_bare()) && properties.is_none_or(Value::is_null);
    let is_schema = value.get("type").is_some_and(Value::is_string) || value.get("$ref").is_some_and(Value::is_string);
    (is_object && is_schema && !key.starts_with('$')).then(|| {
        let finding = Finding::new(
            Code::MisplacedKey,
            node.at.key(key),
            format!("the property `{key}` is not below `properties`"),
        );
        let help = match properties {
            Some(_) => "indent it further than `properties`",
            None => "write `properties:` above it, and indent it below",
        };
        let finding = finding.meant_at(&node.at.key(key), node.at.key("properties").key(key));
        finding.consequence("as it is, this schema has no properties").help(help)
    })
}

fn is_operation(value: &Value) -> bool {
    ["responses", "operationId", "requestBody", "parameters"].iter().any(|key| value.get(key).is_some())
}

fn is_status(key: &str) -> bool {
    let is_code =
        |rest: &str| rest.len() == 2 && (rest.bytes().all(|it| it.is_ascii_digit()) || rest.eq_ignore_ascii_case("xx"));
    key == "default" || key.strip_prefix(['1', '2', '3', '4', '5']).is_some_and(is_code)
}

fn is_media_type(key: &str) -> bool {
    let starts = ["application/", "text/", "multipart/", "image/", "audio/", "video/", "*/"];
    starts.iter().any(|start| key.starts_with(start))
}

fn path_outside_paths(node: &Node<'_>, key: &str) -> Finding {
    let holder = node.at.segments().find(|it| it.starts_with('/')).unwrap_or_default().into_owned();
    let help = format!("indent `{key}` like `{holder}`");
    let finding =
        Finding::new(Code::MisplacedKey, node.at.key(key), format!("the path `{key}` is inside the path `{holder}`"));
    let paths = node.at.segments().take_while(|it| !it.starts_with('/'));
    let paths = paths.fold(node.at.start(), |at, segment| at.key(&segment));
    let finding = finding.meant_at(&node.at.key(key), paths.key(key));
    finding.consequence("as it is, its operations are ignored").help(help)
}

/// Reports a member that belongs in another object, at the place `meant` if there is only one.
fn belongs_beside(node: &Node<'_>, key: &str, holder: &str, meant: Option<Pointer>) -> Finding {
    belongs_in(&node.at.key(key), key, holder, meant)
}

fn belongs_in(at: &Pointer, key: &str, holder: &str, meant: Option<Pointer>) -> Finding {
    let finding = Finding::new(Code::MisplacedKey, at, format!("`{key}` is in the wrong object"));
    let finding = finding.meant_at(at, meant.map(|holder| holder.key(key)));
    finding.consequence("as it is, it is ignored").help(format!("write it inside {holder}"))
}
