//! Words with a meaning in Rust, in HTTP or in rustdoc, in all places of a description.

use serde_json::{Map, Value, json};

use super::code;

const WORDS: [&str; 36] = [
    "type",
    "Self",
    "self",
    "super",
    "crate",
    "fn",
    "async",
    "gen",
    "_",
    "__",
    "",
    " ",
    "1",
    "-1",
    "+1",
    "r#type",
    "a::b",
    "std::process::exit",
    "$crate",
    "Option",
    "String",
    "Vec",
    "Box",
    "Result",
    "Client",
    "Error",
    "Unknown",
    "new",
    "clone",
    "🦀",
    "é",
    "e\u{301}",
    "a\r\nX-Injected: 1",
    "a\"b",
    "*/",
    "`[x]`",
];

#[test]
fn words_are_accepted_in_every_place() {
    for word in WORDS {
        let properties: Map<String, Value> =
            [(word.to_owned(), json!({ "type": "string", "description": word }))].into_iter().collect();
        let text = json!({
            "openapi": "3.1.0",
            "info": { "title": word, "version": word, "description": word },
            "servers": [{ "url": "https://user:password@example.com", "description": word }],
            "tags": [{ "name": word }],
            "paths": { "/a": { "post": {
                "operationId": word, "tags": [word], "summary": word,
                "parameters": [
                    { "name": word, "in": "query", "schema": { "type": "string", "enum": [word, "x"] } },
                    { "name": word, "in": "header", "schema": { "type": "string" } },
                ],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "responses": { "200": {
                    "description": word,
                    "headers": { word: { "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } },
                } },
            } } },
            "components": { "schemas": { "A": { "type": "object", "properties": properties } } },
        });
        let code = code(&text);
        assert!(code.contains("pub fn "), "{word:?}: the operation is missing:\n{code}");
    }
}
