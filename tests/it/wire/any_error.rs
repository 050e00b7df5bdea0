//! One error type for calls with different described errors.

use specweld::AnyError;

use super::canned::{Canned, response};

mod api {
    specweld::generate_api!(
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Accounts", "version": "1" },
            "paths": {
                "/open": { "post": { "operationId": "open", "responses": {
                    "204": { "description": "done" },
                    "409": { "description": "taken", "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/Taken" } } } }
                } } },
                "/pay": { "post": { "operationId": "pay", "responses": {
                    "204": { "description": "done" },
                    "402": { "description": "declined", "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/Declined" } } } }
                } } }
            },
            "components": { "schemas": {
                "Taken": { "type": "object", "required": ["owner"], "properties": { "owner": { "type": "string" } } },
                "Declined": { "type": "object", "required": ["limit"], "properties": { "limit": { "type": "integer" } } }
            } }
        }"##
    );
}
use api::types::{Declined, Taken};

async fn open_and_pay(base_url: &str) -> Result<(), AnyError> {
    let client = api::Client::builder().base_url(base_url).build()?;
    client.open().await?;
    client.pay().await?;
    Ok(())
}

#[tokio::test]
async fn each_error_is_converted() {
    let taken = response("409 Conflict", "application/json", "", r#"{"owner":"Ada"}"#);
    let canned = Canned::new(&[&taken]);
    let error = open_and_pay(&canned.base_url()).await.unwrap_err();
    assert_eq!(error.api::<Taken>().map(|taken| taken.owner.as_str()), Some("Ada"));
    assert!(error.api::<Declined>().is_none() && error.call().unwrap().is_conflict());

    let declined = response("402 Payment Required", "application/json", "", r#"{"limit":7}"#);
    let canned = Canned::new(&[super::canned::DONE, &declined]);
    let error = open_and_pay(&canned.base_url()).await.unwrap_err();
    assert_eq!(error.api::<Declined>().map(|declined| declined.limit), Some(7));
    assert_eq!(error.to_string(), "402 Payment Required");

    let error = open_and_pay("nowhere").await.unwrap_err();
    assert!(error.call().is_none() && error.to_string().contains("base URL"), "{error}");
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(boxed.downcast_ref::<AnyError>().is_some());
}
