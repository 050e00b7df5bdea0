//! Undescribed statuses: the call ends, and its result or its error contains the status and the body.

use specweld::testing::MockTransport;
use specweld::{ErrorKind, RetryPolicy};

specweld::generate_api! {
    inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Statuses", "version": "1" },
        "paths": {
            "/one": { "get": { "operationId": "one", "responses": {
                "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } },
            "/none": { "get": { "operationId": "none", "responses": { "204": { "description": "" } } } },
            "/failing": { "get": { "operationId": "failing", "responses": {
                "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "404": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } },
            "/several": { "get": { "operationId": "several", "responses": {
                "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "202": { "description": "" },
                "404": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "409": { "description": "" } } } }
        },
        "components": { "schemas": { "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } } } }
    }"##
}

/// The body of the responses with an undescribed status.
const BODY: &str = r#"{"newer":true}"#;

fn client(transport: &MockTransport) -> Client {
    Client::builder()
        .base_url("http://localhost")
        .retry(RetryPolicy::none())
        .transport(transport.clone())
        .build()
        .unwrap()
}

/// Sends every status that an operation does not describe as its response.
macro_rules! every_undescribed_status_is_an_error {
    ($operation:ident but for $described:expr) => {
        for status in (200..600).filter(|status| !$described.contains(status)) {
            let transport = MockTransport::new();
            transport.reply(status, BODY);
            let outcome = client(&transport).$operation().await;
            let error = outcome.expect_err(concat!(stringify!($operation), " has no such status"));
            assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{error}");
            assert_eq!(error.body(), BODY.as_bytes(), "{status}: {error}");
            let kind = if status < 300 { ErrorKind::Decode } else { ErrorKind::Status };
            assert_eq!(error.kind(), kind, "{status}: {error}");
            assert!(error.api().is_none(), "{status}: {error}");
        }
    };
}

#[tokio::test]
async fn an_undescribed_status_is_an_error_that_keeps_the_body() {
    every_undescribed_status_is_an_error!(one but for [200_u16; 0]);
    every_undescribed_status_is_an_error!(failing but for [404_u16; 0]);
    every_undescribed_status_is_an_error!(several but for (201_u16..300).chain([409]).collect::<Vec<_>>());
    every_undescribed_status_is_an_error!(none but for (200_u16..300));
}

#[tokio::test]
async fn an_undescribed_success_is_a_variant_of_an_enum_by_status() {
    for status in (201..300).filter(|status| *status != 202) {
        let transport = MockTransport::new();
        transport.reply(status, BODY);
        let outcome = client(&transport).several().await.unwrap();
        let operations::SeveralResponse::Undescribed(other) = outcome else { panic!("{status}: {outcome:?}") };
        assert_eq!((other.status().as_u16(), &other.body()[..]), (status, BODY.as_bytes()));
    }
}

#[tokio::test]
async fn without_described_content_every_2xx_is_a_success() {
    for status in 200..300 {
        let transport = MockTransport::new();
        transport.reply(status, BODY);
        client(&transport).none().await.unwrap();
    }
}
