//! Calls are futures, and arguments accept the usual types of users.
#![deny(warnings)]

use std::future::Future;

use api::types::{Change, Thing};
use specweld::format::Uuid;

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "get_thing",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } },
                    { "name": "parent", "in": "query", "schema": { "type": "string", "format": "uuid" } }
                ],
                "responses": { "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
                } }
            },
            "put": {
                "operationId": "change_thing",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }
                ],
                "requestBody": {
                    "required": true,
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } }
                },
                "responses": { "204": { "description": "ok" } }
            }
        }
    },
    "components": { "schemas": {
        "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Change": {
            "type": "object",
            "required": ["password"],
            "properties": {
                "password": { "type": ["string", "null"], "format": "password" },
                "description": { "type": "string" },
                "owner": { "type": "string", "format": "uuid" }
            }
        }
    } }
}"##,
    }
}

fn arguments() -> Result<Change, Box<dyn std::error::Error>> {
    let id = "00000000-0000-0000-0000-000000000001";
    let description: Option<String> = None;
    let _ = Change::new("hunter2").description(description);
    let _ = Change::new(None).owner(id.parse::<Uuid>()?);
    Ok(Change::new("hunter2".to_owned()).description(None).description("all"))
}

async fn read(client: &api::Client) -> Result<Vec<Thing>, Box<dyn std::error::Error>> {
    let [first, second]: [Uuid; 2] = [Uuid::from_bytes([0; 16]), "00000000-0000-0000-0000-000000000001".parse()?];
    let one = client.get_thing("00000000-0000-0000-0000-000000000002".parse()?).await?;
    let (two, three) = tokio::try_join!(client.get_thing(first), client.get_thing(second).parent(first))?;
    let mut things = vec![one, two, three];
    tokio::select! {
        found = client.get_thing(first).parent(second) => things.push(found?),
        () = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
    }
    for thing in join_all([first, second].map(|id| client.get_thing(id))).await {
        things.push(thing?);
    }
    client.change_thing(first, arguments()?).await?;
    Ok(things)
}

/// Awaits all calls, with the signature of `join_all` in the crate `futures`.
async fn join_all<F: Future>(calls: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await);
    }
    results
}

/// Spawns a task with a clone of the client. Clones share the connections.
fn spawned(client: &api::Client) -> tokio::task::JoinHandle<Result<Thing, api::Error>> {
    let client = client.clone();
    tokio::spawn(async move { client.get_thing(Uuid::from_bytes([0; 16])).await })
}

fn main() {
    assert!(arguments().is_ok());
    let _ = (read, spawned);
}
