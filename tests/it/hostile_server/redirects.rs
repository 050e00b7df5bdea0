//! Redirects, which lead a credential elsewhere: none is followed, and what they say of the place is not repeated.

use specweld::ErrorKind;

use super::{APPLICATION, Server, answer, refused};
use crate::wire::workos::types::CreateM2mApplication;

const STATUSES: [u16; 8] = [300, 301, 302, 303, 305, 307, 308, 399];

#[tokio::test]
async fn nothing_is_sent_to_where_a_redirect_leads() {
    for status in STATUSES {
        let elsewhere = Server::saying(answer("200 OK", APPLICATION));
        let location = format!("{}/connect/applications/app_1", elsewhere.base_url());
        let server = Server::saying(answer(&format!("{status} Elsewhere\r\nlocation: {location}"), ""));
        let error = refused(&server).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        let create = CreateM2mApplication::new("Machine", "org_1");
        let error = super::outcome(super::client(&server).create_application(create)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!((server.heard().len(), elsewhere.heard()), (2, Vec::new()));
    }
}

#[tokio::test]
async fn wherever_it_leads_a_redirect_ends_the_call() {
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
        // A second header or a fault in it makes no difference.
        let head = format!("302 Found\r\nlocation: {}\r\nlocation: /again", location.replace('\0', "%00"));
        let server = Server::saying(answer(&head, r#"{"message":"over there"}"#));
        let error = refused(&server).await;
        assert_eq!(error.to_string(), "302 Found: redirects are not followed");
        assert_eq!(server.heard().len(), 1);
    }
}

#[tokio::test]
async fn a_redirect_has_no_documented_body() {
    let body = r#"{"message":"m","code":"c"}"#;
    let error = refused(&Server::saying(answer("307 Temporary Redirect\r\nlocation: /a", body))).await;
    assert!(error.api().is_none());
}
