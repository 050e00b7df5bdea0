//! Types that contain themselves, directly or through other types.
use api::types::{Expression, Node};

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
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Node" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Node" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Node": {
            "type": "object",
            "required": ["value"],
            "properties": {
                "value": { "$ref": "#/components/schemas/Expression" },
                "next": { "$ref": "#/components/schemas/Node" },
                "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
                "named": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Node" } }
            }
        },
        "Expression": {
            "oneOf": [
                { "type": "integer" },
                { "type": "array", "items": { "$ref": "#/components/schemas/Expression" } },
                { "$ref": "#/components/schemas/Node" }
            ]
        }
    } }
}"##,
    }
}

fn main() {
    let text = r#"{"value":[1,{"value":2}],"next":{"value":3},"children":[{"value":4}],"named":{"a":{"value":5}}}"#;
    let node: Node = specweld::json::from_str(text).unwrap();
    assert!(matches!(*node.value, Expression::Array(_)));
    assert_eq!(specweld::json::to_string(&node).unwrap(), text);
}
