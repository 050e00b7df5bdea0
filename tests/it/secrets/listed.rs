//! The options `secret` and `public`: their scope, their precedence, and the report of an entry without effect.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Secrecy, SecrecyEntry};

use super::api::types::{PutFormBody, PutInlineResponse200};

#[test]
fn public_members_are_plain_texts() {
    let response: PutInlineResponse200 = specweld::json::from_str(r#"{"given":"hunter2","token":"seen"}"#).unwrap();
    assert_eq!(format!("{response:?}"), r#"PutInlineResponse200 { given: [redacted], token: Some("seen") }"#);
    let form = PutFormBody::new().password("seen").pin(4711);
    assert_eq!(format!("{form:?}"), r#"PutFormBody { pin: Some([redacted]), password: Some("seen") }"#);
}

/// Returns the code for a description, and the report on the options.
fn generated(secret: &[&str], public: &[&str]) -> (Option<String>, String) {
    let entry = |secrecy| move |key: &&str| SecrecyEntry { id: 0, key: (*key).to_owned(), secrecy };
    let secrecy = secret.iter().map(entry(Secrecy::Secret)).chain(public.iter().map(entry(Secrecy::Public))).collect();
    let text = r##"{ "openapi": "3.1.0", "info": { "title": "Keys", "version": "1" },
        "paths": { "/keys/{id}": { "post": { "operationId": "make_key",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object",
                "properties": { "file": { "type": "string", "contentMediaType": "application/octet-stream" } } } } } },
            "responses": { "200": { "description": "Made.",
                "headers": { "X-Id": { "schema": { "type": "string" } } },
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Key" } } } } } } } },
        "components": { "schemas": { "Hidden": { "type": "string", "format": "password" },
            "Key": { "type": "object", "required": ["kind"], "properties": {
                "kind": { "const": "key" }, "name": { "type": "string" }, "token": { "type": "string" },
                "pin": { "$ref": "#/components/schemas/Hidden" },
                "owner": { "type": "object", "properties": { "name": { "type": "string" } } } } } } } }"##;
    let options = Options { secrecy, ..Options::default() };
    let (code, report) = specweld_codegen::explain(Source { name: "keys.json", text }, &options);
    (code, report.to_string())
}

/// Returns the type of a field, from the first struct with that field.
fn field(code: &str, name: &str) -> String {
    let start = format!("pub {name}: ");
    let line = code.lines().find_map(|line| line.trim().strip_prefix(&start)).unwrap();
    line.trim_end_matches(',').replace("rt::", "")
}

#[test]
fn the_most_specific_entry_decides() {
    for (secret, public, name, token) in [
        (["Key.name"].as_slice(), [].as_slice(), "Option<Secret>", "Option<Secret>"),
        (&["Key.*"], &["Key.token"], "Option<Secret>", "Option<String>"),
        (&["Key.name"], &["Key.*"], "Option<Secret>", "Option<String>"),
        (&["*.name"], &["*.*"], "Option<Secret>", "Option<String>"),
        (&[], &["*.token"], "Option<String>", "Option<String>"),
        (&["make_key.id"], &["Key.token"], "Option<String>", "Option<String>"),
    ] {
        let (code, report) = generated(secret, public);
        let code = code.unwrap_or_else(|| panic!("{report}"));
        assert_eq!(
            (field(&code, "name"), field(&code, "token")),
            (name.to_owned(), token.to_owned()),
            "{secret:?} {public:?}"
        );
    }
    let (code, _) = generated(&["make_key.path.id", "make_key.response.X-Id", "Key.owner.name"], &["Key.pin"]);
    let code = code.unwrap();
    assert!(code.replace("rt::", "").contains("id: impl Into<Secret>"), "{code}");
    assert_eq!(field(&code, "pin"), "Option<String>");
    assert_eq!(field(&code, "x_id"), "JsonResult<Option<Secret>>");
}

#[test]
fn no_entry_is_ignored() {
    for (secret, public, words) in [
        (["Key.nmae"].as_slice(), [].as_slice(), "no generated item has the key `Key.nmae`"),
        (&["Key.nmae"], &[], "did you mean `Key.name`?"),
        (&["*.nmae"], &[], "did you mean `*.name`?"),
        (&[], &["Other.*"], "no generated item has the key `Other.*`"),
        (&["make_key.di"], &[], "did you mean `make_key.id`?"),
        (&["Key.kind"], &[], "`Key.kind` cannot be a secret: its only value is in the description"),
        (&["make_key.body.file"], &[], "it is a file, which is never printed"),
        (
            &["Key.name"],
            &["Key.name"],
            "`Key.name` has no effect: other entries of `secret` and `public` apply to the same",
        ),
        (&["Key.name", "*.name"], &["Key.owner.name"], "`*.name` has no effect"),
    ] {
        let (code, report) = generated(secret, public);
        assert!(code.is_none() && report.contains(words), "{secret:?} {public:?}\n{report}");
    }
}
