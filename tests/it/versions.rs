//! A small API in every supported version of OpenAPI, in the syntax of that version.

use specweld::testing::MockTransport;

mod v3_0 {
    specweld::generate_api!(
        inline = r##"{
            "openapi": "3.0.3",
            "info": { "title": "Things", "version": "1" },
            "servers": [{ "url": "https://things.example.com" }],
            "paths": { "/thing": { "put": {
                "operationId": "putThing",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } } },
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
            } } },
            "components": { "schemas": {
                "Change": { "type": "object", "properties": { "note": { "type": "string", "nullable": true } } },
                "Thing": { "oneOf": [{ "$ref": "#/components/schemas/Cup" }, { "$ref": "#/components/schemas/Pot" }] },
                "Cup": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["cup"] } } },
                "Pot": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["pot"] } } }
            } }
        }"##
    );
}

mod v3_1 {
    specweld::generate_api!(
        inline = r##"{
            "openapi": "3.1.1",
            "info": { "title": "Things", "version": "1" },
            "servers": [{ "url": "https://things.example.com" }],
            "paths": { "/thing": { "put": {
                "operationId": "putThing",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } } },
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
            } } },
            "components": { "schemas": {
                "Change": { "type": "object", "properties": { "note": { "type": ["string", "null"] } } },
                "Thing": { "oneOf": [{ "$ref": "#/components/schemas/Cup" }, { "$ref": "#/components/schemas/Pot" }] },
                "Cup": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cup" } } },
                "Pot": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "pot" } } }
            } }
        }"##
    );
}

mod v3_2 {
    specweld::generate_api!(
        inline = r##"{
            "openapi": "3.2.0",
            "info": { "title": "Things", "version": "1" },
            "servers": [{ "url": "https://things.example.com", "name": "main" }],
            "paths": { "/thing": { "put": {
                "operationId": "putThing",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } } },
                "responses": { "200": { "summary": "It", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
            } } },
            "components": { "schemas": {
                "Change": { "type": "object", "properties": { "note": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } },
                "Thing": { "oneOf": [{ "$ref": "#/components/schemas/Cup" }, { "$ref": "#/components/schemas/Pot" }] },
                "Cup": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cup" } } },
                "Pot": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "pot" } } }
            } }
        }"##
    );
}

macro_rules! tests {
    ($($version:ident)*) => {$(
        #[tokio::test]
        async fn $version() {
            use self::$version::types::{Change, Thing};
            let server = MockTransport::new();
            let client = self::$version::Client::builder().transport(server.clone()).build().unwrap();
            server.reply(200, r#"{ "kind": "pot" }"#).reply(200, r#"{ "kind": "jug" }"#);
            assert!(matches!(client.put_thing(Change::new().note_null()).await.unwrap(), Thing::Pot(_)));
            assert!(matches!(client.put_thing(Change::new().note("x")).await.unwrap(), Thing::Unknown(_)));
            let sent: Vec<_> = server.requests().into_iter().map(|request| request.body).collect();
            assert_eq!(sent, [r#"{"note":null}"#, r#"{"note":"x"}"#]);
        }
    )*};
}

tests! { v3_0 v3_1 v3_2 }
