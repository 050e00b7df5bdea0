//! Members, values and operations with names that are Rust keywords.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "paths": {
        "/thing": { "post": {
            "operationId": "move",
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Words" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Words" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Words": {
            "type": "object",
            "required": ["type", "self"],
            "properties": {
                "type": { "type": "string", "enum": ["fn", "Self", "crate", "", "1"] },
                "self": { "type": "string" },
                "Self": { "type": "string" },
                "crate": { "type": "string" },
                "super": { "type": "string" },
                "async": { "type": "string" },
                "gen": { "type": "string" },
                "match": { "type": "string" },
                "_": { "type": "string" },
                "2fa": { "type": "boolean" },
                "new": { "type": "string" },
                "default": { "type": "string" },
                "clone": { "type": "string" },
                "into": { "type": "string" },
                "json": { "type": "string" },
                "object": { "type": "string" },
                "member": { "type": "string" },
                "body": { "type": "string" },
                "weld": { "type": "string" },
                "types": { "type": "string" },
                "+1": { "type": "integer" },
                "-1": { "type": "integer" }
            }
        }
    } }
}"##,
    }
}

fn main() {
    let text = r#"{"type":"fn","self":"s","Self":"S","crate":"c","async":"a","_":"u","2fa":true,"json":"j","object":"o","member":"m","+1":1,"-1":2}"#;
    let words: api::types::Words = specweld::json::from_str(text).unwrap();
    assert_eq!(specweld::json::to_string(&words).unwrap(), text);
    let _ = async |client: &api::Client| client.r#move(words).await.is_ok();
}
