//! Redirects, a possible leak of credentials: clients follow none, and messages do not repeat the location.

use specweld::ErrorKind;

use super::{APPLICATION, Server, refused, response};
use crate::wire::workos::types::CreateM2mApplication;

const STATUSES: [u16; 8] = [300, 301, 302, 303, 305, 307, 308, 399];

#[tokio::test]
async fn no_request_is_sent_to_the_target_of_a_redirect() {
    for status in STATUSES {
        let elsewhere = Server::responding(response("200 OK", APPLICATION));
        let location = format!("{}/connect/applications/app_1", elsewhere.base_url());
        let server = Server::responding(response(&format!("{status} Elsewhere\r\nlocation: {location}"), ""));
        let error = refused(&server).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        let create = CreateM2mApplication::new("Machine", "org_1");
        let error = super::outcome(super::client(&server).create_application(create)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!((server.requests().len(), elsewhere.requests()), (2, Vec::new()));
    }
}

#[tokio::test]
async fn a_redirect_to_any_location_ends_the_call() {
    for location in [
        "/connect/applications/app_1",
        "",
        "//127.0.0.1:1/",
        "http://127.0.0.1:1/",
        "https://user:hunter2@127.0.0.1:1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "?api_key=hunter2",
        "\u{e9}\u{0}",
    ] {
        // A second header, or an invalid one, makes no difference.
        let head = format!("302 Found\r\nlocation: {}\r\nlocation: /again", location.replace('\0', "%00"));
        let server = Server::responding(response(&head, r#"{"message":"over there"}"#));
        let error = refused(&server).await;
        assert_eq!(error.to_string(), "302 Found: redirects are not followed");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_redirect_has_no_documented_body() {
    let body = r#"{"message":"m","code":"c"}"#;
    let error = refused(&Server::responding(response("307 Temporary Redirect\r\nlocation: /a", body))).await;
    assert!(error.api().is_none());
}
