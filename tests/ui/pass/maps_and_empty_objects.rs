//! Maps, objects without members, and a description without operations.
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
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Bag" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Bag" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Bag": {
            "type": "object",
            "required": ["counts", "empty"],
            "properties": {
                "counts": { "type": "object", "additionalProperties": { "type": "integer" } },
                "empty": { "type": "object", "additionalProperties": false },
                "anything": {},
                "lists": {
                    "type": "object",
                    "additionalProperties": { "type": "array", "items": { "type": "string" } }
                }
            }
        }
    } }
}"##,
    }
}

mod nothing {
    specweld::generate_api! {
        inline = r##"{ "openapi": "3.0.3", "info": { "title": "Nothing", "version": "0" }, "paths": {} }"##,
    }
}

fn main() {
    let text = r#"{"counts":{"a":1,"b":2},"empty":{},"anything":[null],"lists":{"c":["d"]}}"#;
    let bag: api::types::Bag = specweld::json::from_str(text).unwrap();
    assert_eq!(bag.counts.get("b"), Some(&2));
    assert_eq!(specweld::json::to_string(&bag).unwrap(), text);
    assert!(nothing::Client::builder().base_url("https://example.com").build().is_ok());
}
