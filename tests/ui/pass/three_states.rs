//! Absent, null and a value are three states of a nullable optional member in requests.
use api::types::Change;
use specweld::Presence;

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "paths": {
        "/thing": { "post": {
            "operationId": "send",
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Change": {
            "type": "object",
            "required": ["must"],
            "properties": {
                "must": { "type": ["string", "null"] },
                "may": { "type": "string" },
                "clears": { "type": ["string", "null"] }
            }
        }
    } }
}"##,
    }
}

fn main() {
    let text = |change: &Change| specweld::json::to_string(change).unwrap();
    let change = Change::new(None::<String>);
    assert_eq!(text(&change), r#"{"must":null}"#);
    assert_eq!(change.clears, Presence::Absent);
    let change = change.may("a").clears_null();
    assert_eq!(text(&change), r#"{"must":null,"may":"a","clears":null}"#);
    assert_eq!(text(&change.clears("b")), r#"{"must":null,"may":"a","clears":"b"}"#);
}
