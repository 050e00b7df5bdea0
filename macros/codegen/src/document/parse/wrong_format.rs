//! Reports files that are no OpenAPI descriptions, with the format of the file and the remedy.

use crate::diagnostic::{Code, Finding, Place, Pointer, nearest};
use crate::json::{Map, Value};

/// The format of a file as a sentence, and the remedy.
struct WrongFormat(&'static str, &'static str);

/// The first words of files in other formats, in lower case.
const TEXTS: [(&str, WrongFormat); 19] = [
    ("<!doctype html", PAGE),
    ("<html", PAGE),
    ("<?xml", XML),
    ("<wsdl", XML),
    ("<application", XML),
    ("version https://git-lfs", WrongFormat("this is a Git LFS pointer, not the file itself", "run `git lfs pull`")),
    ("#%raml", WrongFormat("this is a RAML file", CONVERT)),
    ("format: 1a", WrongFormat("this is an API Blueprint file", CONVERT)),
    ("syntax = \"proto", WrongFormat("this is a Protocol Buffers file", "generate a client with `tonic` or `prost`")),
    ("%pdf", WrongFormat("this is a PDF document", DOWNLOAD)),
    ("export ", SCRIPT),
    ("module.exports", SCRIPT),
    ("import ", SCRIPT),
    ("const ", SCRIPT),
    ("namespace ", WrongFormat("this is a Smithy or TypeSpec model", CONVERT)),
    ("curl: (", WrongFormat("this is an error message of `curl`", DOWNLOAD)),
    ("diff --git ", DIFF),
    ("--- a/", DIFF),
    ("pk\u{3}\u{4}", WrongFormat("this is a ZIP archive", "unpack it, and use the description in it")),
];

/// Members that identify other formats, as JSON pointers.
const MEMBERS: [(&str, WrongFormat); 12] = [
    ("/asyncapi", WrongFormat("this is an AsyncAPI document, which describes messages", ANOTHER)),
    ("/info/_postman_id", POSTMAN),
    ("/item", POSTMAN),
    ("/swaggerVersion", WrongFormat("this is a Swagger 1 document", CONVERT)),
    (
        "/overlay",
        WrongFormat("this is an OpenAPI overlay, which changes a description", "apply it, and use the result"),
    ),
    ("/arazzo", WrongFormat("this is an Arazzo document, which describes workflows", ANOTHER)),
    ("/openrpc", WrongFormat("this is an OpenRPC document", ANOTHER)),
    ("/discoveryVersion", WrongFormat("this is a Google API discovery document", CONVERT)),
    ("/smithy", WrongFormat("this is a Smithy model", CONVERT)),
    ("/log/entries", WrongFormat("this is an HTTP archive", ANOTHER)),
    ("/$schema", WrongFormat("this is a JSON Schema, which describes data, not requests", SCHEMA)),
    ("/data/__schema", GRAPHQL),
];

const PAGE: WrongFormat = WrongFormat("this is an HTML page", DOWNLOAD);
const SCRIPT: WrongFormat =
    WrongFormat("this is a program, not a description", "export the description as JSON, and use that file");
const DIFF: WrongFormat =
    WrongFormat("this is a diff, not a description", "apply it with `git apply`, and use the file that it changes");
const GRAPHQL: WrongFormat = WrongFormat("this is a GraphQL schema", ANOTHER);
const XML: WrongFormat = WrongFormat("this is an XML file", ANOTHER);
const POSTMAN: WrongFormat = WrongFormat("this is a Postman collection", "export it as OpenAPI 3");

const DOWNLOAD: &str = "save the OpenAPI description itself, not the page that shows it";
const CONVERT: &str = "convert it to OpenAPI 3";
const ANOTHER: &str = "use the OpenAPI description of the service, if there is one";
const SCHEMA: &str = "put it under `components.schemas` of an OpenAPI description";

/// Reports a text in another format, if its first words show the format.
pub(crate) fn check_text(text: &str, at: impl Into<Place>) -> Option<Finding> {
    let start: String = text.trim_start().chars().take(40).flat_map(char::to_lowercase).collect();
    let known = TEXTS.iter().find(|(words, _)| start.starts_with(words)).map(|(_, foreign)| foreign);
    let foreign = known.or_else(|| is_graphql(text).then_some(&GRAPHQL))?;
    Some(foreign.finding(at))
}

/// Returns true if the first line with content begins a GraphQL definition: `type Query {`.
fn is_graphql(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with(['#', '"']));
    let line = lines.next().unwrap_or_default();
    let line = line.strip_prefix("extend ").unwrap_or(line);
    let Some((word, rest)) = line.split_once([' ', '{']) else { return false };
    match word {
        "schema" | "type" | "interface" | "input" | "enum" => line.contains('{') && !rest.starts_with(':'),
        "directive" => rest.starts_with('@'),
        "scalar" => rest.chars().all(|it| it.is_alphanumeric() || it == '_'),
        "union" => rest.contains('='),
        _ => false,
    }
}

/// Returns the finding about a file without `openapi`: its format, or the correct spelling of a key.
pub(crate) fn check_value(value: &Value, root: &Pointer) -> Finding {
    if let Some((path, foreign)) = MEMBERS.iter().find(|(path, _)| value.pointer(path).is_some()) {
        let at = path.split('/').skip(1).fold(root.clone(), |at, key| at.key(key));
        return foreign.finding(at);
    }
    if let Some(finding) = wrapped_description(value, root).or_else(|| server_response(value, root)) {
        return finding;
    }
    let detail = "there is no key `openapi`, which has the version";
    let keys = value.as_object().into_iter().flat_map(Map::keys);
    match nearest("openapi", keys) {
        Some(slip) => Finding::new(Code::MissingKey, root.key(slip), format!("the key `{slip}` is misspelled"))
            .help(format!("write `openapi` instead of `{slip}`")),
        None => Finding::new(Code::MissingKey, root, detail)
            .help("begin with `\"openapi\": \"3.1.0\"`, or in YAML with `openapi: 3.1.0`"),
    }
}

/// The maximum depth at which a description inside another value is found.
const DEEPEST: usize = 3;

/// Reports a description inside another value, as in `{"data": {"openapi": "3.1.0"}}`, or in a string.
pub(crate) fn wrapped_description(value: &Value, root: &Pointer) -> Option<Finding> {
    let at = description_within(value, root, DEEPEST)?;
    let detail = match value {
        Value::String(_) => "the description is inside a string".to_owned(),
        Value::Array(_) => "the description is inside an array".to_owned(),
        _ => format!("the description is inside `{}`", at.segments().collect::<Vec<_>>().join(".")),
    };
    let help = match value {
        Value::String(_) => "write the content of the string into the file".to_owned(),
        _ => format!("write only the value at `#{}` into the file", at.as_str()),
    };
    Some(Finding::new(Code::NotADescription, at, detail).help(help))
}

fn description_within(value: &Value, at: &Pointer, depth: usize) -> Option<Pointer> {
    let is_version = |it: &Value| it.is_string() || it.is_number();
    if let Value::String(text) = value {
        let text = text.trim_start();
        return (text.starts_with("openapi:") || text.starts_with('{') && text.contains("\"openapi\""))
            .then(|| at.clone());
    }
    if value.get("openapi").is_some_and(is_version) || value.get("swagger").is_some_and(is_version) {
        return Some(at.clone());
    }
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Object(members) => {
            members.iter().find_map(|(key, value)| description_within(value, &at.key(key), depth))
        }
        Value::Array(items) => items.first().and_then(|value| description_within(value, &at.index(0), depth)),
        _ => None,
    }
}

/// Reports the error response of a server in place of a description: `{"message": "Not Found"}`.
fn server_response(value: &Value, root: &Pointer) -> Option<Finding> {
    const MOST_MEMBERS: usize = 8;
    let members = value.as_object().filter(|it| it.len() <= MOST_MEMBERS)?;
    let key = ["message", "error", "errors", "detail"].into_iter().find(|key| members.contains_key(key))?;
    if members.contains_key("paths") || members.contains_key("components") {
        return None;
    }
    let problem = value.pointer("/error/message").or_else(|| members.get(key)).and_then(Value::as_str);
    let words = problem.filter(|it| it.len() <= 70).map(|it| format!(": `{it}`")).unwrap_or_default();
    let detail = format!("this looks like the error of a server{words}");
    let help = "download the description again; check the address and the credentials";
    Some(Finding::new(Code::NotADescription, root.key(key), detail).help(help))
}

/// Returns the problem and the remedy for a line with the mark of a merge conflict.
pub(crate) fn merge_conflict(line: &str) -> Option<(&'static str, Option<&'static str>)> {
    let is_mark = ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark)) || line == "=======";
    is_mark
        .then_some(("this is the mark of a merge conflict", Some("keep one of the two versions, and remove the marks")))
}

impl WrongFormat {
    fn finding(&self, at: impl Into<Place>) -> Finding {
        Finding::new(Code::NotADescription, at, self.0).maybe_help(self.1.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{check_text, check_value};
    use crate::diagnostic::{Code, Place, Pointer};
    use crate::json::json;

    #[test]
    fn other_formats_are_known_by_their_first_words() {
        for (words, expected) in [
            ("\n<!DOCTYPE HTML><html>", "HTML"),
            ("<html lang=\"en\">", "HTML"),
            ("<?xml version=\"1.0\"?>", "XML"),
            ("version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
            ("#%RAML 1.0\n", "RAML"),
            ("# notes\ntype Query { notes: [Note!]! }\n", "GraphQL"),
            ("schema {\n  query: Query\n}\n", "GraphQL"),
            ("scalar Date\n", "GraphQL"),
        ] {
            let finding = check_text(words, Pointer::root());
            assert!(finding.is_some_and(|it| it.message.contains(expected) && it.help.is_some()), "{words}");
        }
        for words in ["", "{\"openapi\": 1}", "openapi: 3.0.0", "<<: *a", "type: object", "type : {}", "enum: [a]"] {
            assert_eq!(check_text(words, Pointer::root()), None, "{words}");
        }
    }

    #[test]
    fn other_formats_are_known_by_their_members() {
        for (file, expected) in [
            (json!({"asyncapi": "2.6.0"}), "AsyncAPI"),
            (json!({"info": {"_postman_id": "x"}, "item": []}), "Postman"),
            (json!({"$schema": "https://json-schema.org/draft/2020-12/schema"}), "JSON Schema"),
        ] {
            let finding = check_value(&file, &Pointer::root());
            assert_eq!(finding.code, Code::NotADescription);
            assert!(finding.message.contains(expected), "{file}");
        }
        for (file, expected, at) in [
            (json!({"data": {"openapi": "3.1.0"}}), "inside `data`", "/data"),
            (json!({"status": 200, "result": {"spec": {"swagger": "2.0"}}}), "inside `result.spec`", "/result/spec"),
            (json!([{"openapi": "3.1.0"}]), "inside an array", "/0"),
            (json!("{\"openapi\": \"3.1.0\"}"), "inside a string", ""),
            (json!({"message": "Not Found"}), "server: `Not Found`", "/message"),
            (json!({"error": {"code": 401, "message": "No token"}}), "server: `No token`", "/error"),
        ] {
            let finding = check_value(&file, &Pointer::root());
            assert_eq!(finding.code, Code::NotADescription, "{file}");
            assert!(finding.message.contains(expected) && finding.help.is_some(), "{file}: {}", finding.message);
            assert!(matches!(&finding.at, Place::Pointer(it) if it.as_str() == at), "{file}: {:?}", finding.at);
        }
        assert_eq!(check_value(&json!({"message": "x", "paths": {}}), &Pointer::root()).code, Code::MissingKey);
        let slip = check_value(&json!({"Openapi": "3.0.0"}), &Pointer::root());
        assert_eq!(slip.help.as_deref(), Some("write `openapi` instead of `Openapi`"));
        assert_eq!(check_value(&json!({"a": 1}), &Pointer::root()).code, Code::MissingKey);
    }
}
