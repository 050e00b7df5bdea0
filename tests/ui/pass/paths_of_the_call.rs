//! Paths of options are relative to the module of the macro call, in each place of the client that uses them.
#[derive(Debug, Clone, PartialEq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Outer(pub String);

specweld::via_serde!(Outer);

mod api {
    pub mod own {
        #[derive(Debug, Clone, PartialEq, Hash, serde::Serialize, serde::Deserialize)]
        pub struct Problem;

        #[derive(Debug, Clone, PartialEq, Hash, serde::Serialize, serde::Deserialize)]
        pub struct Parts<T>(pub T);
    }

    mod traits {
        pub use std::hash::Hash;
    }

    // Names that are equal to those of the client, imported by a glob.
    use self::own::*;
    use self::same_names::*;

    mod same_names {
        pub struct Client;
        pub mod types {}
        pub mod rt {}
    }

    type Weight = u32;

    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Sample", "version": "1" },
            "paths": { "/thing": { "get": {
                "operationId": "getThing",
                "parameters": [{ "name": "weight", "in": "query", "schema": { "$ref": "#/components/schemas/Weight" } }],
                "responses": {
                    "200": {
                        "description": "ok",
                        "headers": { "X-Outer": { "schema": { "$ref": "#/components/schemas/Outer" } } },
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
                    },
                    "4XX": {
                        "description": "not ok",
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
                    }
                }
            } } },
            "webhooks": { "outer": { "post": { "requestBody": {
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Outer" } } }
            } } } },
            "components": { "schemas": {
                "Weight": { "type": "number" },
                "Problem": { "type": "object" },
                "Outer": { "type": "string" },
                "Parts": { "type": "array", "items": {} },
                "Thing": {
                    "type": "object",
                    "properties": {
                        "outer": { "$ref": "#/components/schemas/Outer" },
                        "parts": { "$ref": "#/components/schemas/Parts" },
                        "weight": { "$ref": "#/components/schemas/Weight" }
                    }
                }
            } }
        }"##,
        replace = {
            schema "Outer" = super::Outer,
            schema "Problem" = Problem,
            schema "Parts" = self::own::Parts<Vec<Weight>>,
            schema "Weight" = Weight,
        },
        derive = [self::traits::Hash],
    }

    specweld::via_serde!(Problem, Parts<Vec<Weight>>);
}

fn main() {
    let thing: api::types::Thing = specweld::json::from_str(r#"{"outer":"o","parts":[1],"weight":2}"#).unwrap();
    assert_eq!(thing.outer, Some(Outer("o".to_owned())));
    assert_eq!(thing.parts, Some(api::own::Parts(vec![1])));
    let _: fn(api::Error) -> Option<api::own::Problem> = |_| None;
    let _: Option<api::webhooks::Outer> = thing.outer;
    assert!(api::Client::builder().base_url("http://localhost").build().is_ok());
}
