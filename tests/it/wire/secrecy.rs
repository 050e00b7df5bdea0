//! Printed forms contain no secret.

use specweld_examples::workos::Fault;
use specweld_tests::secret::{SECRET, printed_forms};

use super::canned::{Canned, json};
use super::{client, server};

#[tokio::test]
async fn printed_forms_do_not_contain_the_key() {
    let server = server().await;
    let client = client(&server);
    let (list, create) = (client.list_applications(), client.create_client_secret("app_1"));
    let builder = super::workos::Client::builder().bearer(SECRET);
    let mut printed = format!("{client:?} {list:?} {create:?} {builder:?}");
    for fault in [Fault::ServerError(501), Fault::HtmlError, Fault::BrokenJson, Fault::TruncatedBody] {
        server.inject(fault);
        let call = client.list_applications().retry(specweld::RetryPolicy::none());
        match call.await {
            Err(error) => printed += &printed_forms(&error),
            Ok(page) => panic!("{page:?}"),
        }
    }
    printed += &printed_forms(&client.get_application("..").await.unwrap_err());
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(server.requests().iter().all(|request| request.headers["authorization"] == format!("Bearer {SECRET}")));
}

#[tokio::test]
async fn a_new_secret_is_printed_as_redacted() {
    let server = server().await;
    let id = server.seed_m2m("Machine", "org_1");
    let response = client(&server).create_client_secret(&id).with_response().await.unwrap();
    let printed = format!("{response:?}");
    let new = response.into_inner();
    assert!(!new.secret.expose().is_empty());
    assert!(!printed.contains(new.secret.expose()), "{printed}");
    assert!(!format!("{new:?} {:#?}", new.secret).contains(new.secret.expose()));
    assert!(format!("{new:?}").contains(&new.secret_hint), "the hint is not a secret");
}

#[tokio::test]
async fn a_secret_in_an_undescribed_response_is_not_printed() {
    let bodies = [
        r#"{"object":"connect_application_secret","id":"s","secret":"hunter2"}"#,
        r#"{"object":"connect_application_secret","id":"s","secret":["hunter2"]}"#,
        r#"{"secret":"hunter2","id":7}"#,
        r#"{"id":"s","secret":"hunter2"#,
        r#"{"id":"s","secret":"hunter2\q"}"#,
    ];
    let responses: Vec<String> = bodies.iter().map(|body| json("201 Created", body)).collect();
    let canned = Canned::new(&responses.iter().map(String::as_str).collect::<Vec<_>>());
    let client = canned.client();
    for body in bodies {
        let error = client.create_client_secret("app_1").await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.body(), body.as_bytes());
        assert!(!printed_forms(&error).contains("hunter2"), "{}", printed_forms(&error));
    }
}

#[tokio::test]
async fn a_token_in_the_body_of_a_failure_is_not_printed() {
    let body =
        r#"{"code":"email_verification_required","message":"Verify first","pending_authentication_token":"hunter2"}"#;
    let canned = Canned::new(&[&json("403 Forbidden", body)]);
    let error = canned.client().get_application("app_1").await.unwrap_err();
    assert_eq!(error.to_string(), "403 Forbidden: Verify first (request req_canned)");
    assert!(!printed_forms(&error).contains("hunter2"));
}
