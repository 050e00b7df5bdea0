//! The law of statuses: whatever a newer server answers with, the call ends, and what came is in its result or its error.

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

/// Statuses that no operation describes.
const BODY: &str = r#"{"newer":true}"#;

fn client(transport: &MockTransport) -> Client {
    Client::builder()
        .base_url("http://localhost")
        .retry(RetryPolicy::none())
        .transport(transport.clone())
        .build()
        .unwrap()
}

/// Has one operation answered with every status that it does not describe.
macro_rules! answered_with_all {
    ($operation:ident but for $described:expr) => {
        for status in (200..600).filter(|status| !$described.contains(status)) {
            let transport = MockTransport::new();
            transport.reply(status, BODY);
            let outcome = client(&transport).$operation().await;
            let error = outcome.expect_err(concat!(stringify!($operation), " knows no such status"));
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
    answered_with_all!(one but for [200_u16; 0]);
    answered_with_all!(failing but for [404_u16; 0]);
    answered_with_all!(several but for (201_u16..300).chain([409]).collect::<Vec<_>>());
    answered_with_all!(none but for (200_u16..300));
}

#[tokio::test]
async fn an_undescribed_success_is_a_variant_where_statuses_have_types_of_their_own() {
    for status in (201..300).filter(|status| *status != 202) {
        let transport = MockTransport::new();
        transport.reply(status, BODY);
        let outcome = client(&transport).several().await.unwrap();
        let operations::SeveralResponse::Undescribed(other) = outcome else { panic!("{status}: {outcome:?}") };
        assert_eq!((other.status().as_u16(), &other.body()[..]), (status, BODY.as_bytes()));
    }
}

#[tokio::test]
async fn where_no_content_is_promised_any_success_will_do() {
    for status in 200..300 {
        let transport = MockTransport::new();
        transport.reply(status, BODY);
        client(&transport).none().await.unwrap();
    }
}
