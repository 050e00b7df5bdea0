//! Calls as values: awaited at the same time, with options, and with parameters that have the names of the options.

use std::time::Duration;

use specweld::testing::MockTransport;

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "servers": [{ "url": "https://api.example.com" }],
    "paths": {
        "/rows/{id}": { "get": {
            "operationId": "get_row",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }
            ],
            "responses": { "200": {
                "description": "OK",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Row" } } }
            } }
        } },
        "/rows": { "get": {
            "operationId": "find_rows",
            "parameters": [
                { "name": "timeout", "in": "query", "schema": { "type": "string" } },
                { "name": "header", "in": "query", "schema": { "type": "string" } },
                { "name": "plain_header", "in": "query", "schema": { "type": "string" } },
                { "name": "retry", "in": "query", "schema": { "type": "string" } },
                { "name": "with_response", "in": "query", "schema": { "type": "string" } },
                { "name": "into_future", "in": "query", "schema": { "type": "string" } },
                { "name": "poll", "in": "query", "schema": { "type": "string" } },
                { "name": "draft", "in": "query", "schema": { "type": "string" } },
                { "name": "body", "in": "query", "schema": { "type": "string" } },
                { "name": "stream", "in": "query", "schema": { "type": "string" } }
            ],
            "responses": { "200": {
                "description": "OK",
                "content": { "application/json": { "schema": {
                    "type": "array",
                    "items": { "$ref": "#/components/schemas/Row" }
                } } }
            } }
        } }
    },
    "components": { "schemas": { "Row": {
        "type": "object",
        "required": ["name"],
        "properties": { "name": { "type": "string" } }
    } } }
}"##,
    }
}

const IDS: [&str; 2] = ["6f9619ff-8b86-d011-b42d-00c04fc964ff", "7d444840-9dc0-11d1-b245-5ffdce74fad2"];

fn client(server: &MockTransport) -> api::Client {
    api::Client::builder().transport(server.clone()).build().unwrap()
}

#[tokio::test]
async fn calls_can_be_joined() {
    let server = MockTransport::new();
    let client = client(&server);
    server.reply(200, r#"{"name":"a"}"#).reply(200, r#"{"name":"b"}"#).reply(200, "[]");
    let [first, second] = IDS.map(|id| client.get_row(id.parse().unwrap()));
    let (first, second, all) = tokio::try_join!(first, second, client.find_rows().poll("often")).unwrap();
    assert_eq!((first.name.as_str(), second.name.as_str(), all.len()), ("a", "b", 0));
    let targets = server.requests().iter().map(|it| it.uri.path().to_owned()).collect::<Vec<_>>();
    assert_eq!(targets, [format!("/rows/{}", IDS[0]), format!("/rows/{}", IDS[1]), "/rows".to_owned()]);
}

#[tokio::test]
async fn options_of_a_call_apply_until_it_is_polled() {
    let server = MockTransport::new();
    let client = client(&server);
    server.reply(200, "[]");
    let call = client.find_rows().timeout(Duration::from_secs(1)).header("x-a", "1").plain_header("x-b", "2");
    let response = call
        .query_timeout("t")
        .query_header("h")
        .query_plain_header("p")
        .query_retry("r")
        .query_body("b")
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 200);
    let request = &server.requests()[0];
    assert_eq!(request.uri.query(), Some("timeout=t&header=h&plain_header=p&retry=r&body=b"));
    assert!(request.headers.contains_key("x-a") && request.headers.contains_key("x-b"));
}
