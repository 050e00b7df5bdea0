//! Operations with names of functions of the client, and parameters with names of its variables.
#![deny(warnings)]

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "paths": {
        "/clone/{self}/{weld}": { "get": {
            "operationId": "clone",
            "parameters": [
                { "name": "self", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "weld", "in": "path", "required": true, "schema": { "type": "integer" } },
                { "name": "timeout", "in": "query", "schema": { "type": "integer" } },
                { "name": "header", "in": "query", "schema": { "type": "string" } },
                { "name": "X-Types", "in": "header", "schema": { "type": "string" } },
                { "name": "draft", "in": "query", "schema": { "type": "boolean" } },
                { "name": "type", "in": "query", "schema": { "type": "string" } },
                { "name": "filter[name]", "in": "query", "schema": { "type": "string" } },
                { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }
            ],
            "responses": { "204": { "description": "done" } }
        } },
        "/from": { "post": {
            "operationId": "from",
            "parameters": [{ "name": "body", "in": "query", "required": true, "schema": { "type": "string" } }],
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } }
            },
            "responses": { "204": { "description": "done" } }
        } },
        "/builder": { "get": { "operationId": "builder", "responses": { "204": { "description": "done" } } } },
        "/fmt": { "get": { "operationId": "fmt", "responses": { "204": { "description": "done" } } } },
        "/request": { "get": { "operationId": "request", "responses": { "204": { "description": "done" } } } }
    }
}"##,
    }
}

fn main() {
    let client = api::Client::builder().base_url("https://example.com").build().unwrap();
    let copy = Clone::clone(&client);
    let call = copy.call_clone("a", 1).draft(true).r#type("b");
    let shown = format!("{client:?} {:?} {:?} {call:?}", copy.call_fmt(), copy.request());
    assert!(shown.ends_with(r#"Call("call_fmt") Call("request") Call("call_clone")"#), "{shown}");
}
