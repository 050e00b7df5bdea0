//! Schemas with the names of types in the standard library or in the expansion.
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
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/All" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/All" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Option": { "type": "object", "properties": { "some": { "$ref": "#/components/schemas/String" } } },
        "String": { "type": "object", "properties": { "vec": { "$ref": "#/components/schemas/Vec" } } },
        "Vec": { "type": "object", "properties": { "box": { "$ref": "#/components/schemas/Box" } } },
        "Box": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Box" } } },
        "Result": { "type": "string", "enum": ["Ok", "Err", "Some", "None"] },
        "Error": { "type": "object", "properties": { "names": { "type": "array", "items": { "type": "string" } } } },
        "Into": { "type": "object", "properties": { "from": { "$ref": "#/components/schemas/Result" } } },
        "Client": { "type": "object", "properties": { "default": { "$ref": "#/components/schemas/Default" } } },
        "Default": { "type": "boolean" },
        "Some": { "type": "object", "properties": { "text": { "type": "string" } } },
        "All": {
            "type": "object",
            "required": ["option", "result"],
            "properties": {
                "option": { "$ref": "#/components/schemas/Option" },
                "result": { "$ref": "#/components/schemas/Result" },
                "error": { "$ref": "#/components/schemas/Error" },
                "into": { "$ref": "#/components/schemas/Into" },
                "client": { "$ref": "#/components/schemas/Client" },
                "some": { "$ref": "#/components/schemas/Some" },
                "text": { "type": "string" },
                "texts": { "type": "array", "items": { "type": "string" } }
            }
        }
    } }
}"##,
    }
}

fn main() {
    let text = r#"{"option":{"some":{"vec":{"box":{"next":{}}}}},"result":"Ok","text":"t","texts":["u"]}"#;
    let all: api::types::All = specweld::json::from_str(text).unwrap();
    assert_eq!(specweld::json::to_string(&all).unwrap(), text);
}
