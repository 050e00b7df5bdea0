//! Servers that repeat the request: no message of an error contains a credential, in any part of the response.

use specweld::ErrorKind;
use specweld_tests::secret::{MARKER, SECRET};

use super::{APPLICATION, Server, assert_no_secret, client, outcome, refused, response};

#[tokio::test]
async fn a_credential_in_the_message_of_a_failure_is_redacted() {
    let words = format!("the key {SECRET} is revoked");
    for body in [
        format!(r#"{{"message":"{words}"}}"#),
        format!(r#"{{"error":{{"message":"{words}"}}}}"#),
        format!(r#"{{"message":["{words}"]}}"#),
        // An escape sequence hides the credential from a search through the bytes.
        format!(r#"{{"message":"{}"}}"#, words.replace("hunter", "h\\u0075nter")),
    ] {
        let error = refused(&Server::responding(response("400 Bad Request", &body))).await;
        assert_eq!(error.to_string(), "400 Bad Request: the key [redacted] is revoked");
        assert_eq!(error.message().as_deref(), Some("the key [redacted] is revoked"));
        assert_eq!(error.body(), body.as_bytes(), "the method `body` does not redact");
    }
}

#[tokio::test]
async fn a_credential_that_is_cut_off_is_redacted() {
    for fill in 180..200 {
        let body = format!(r#"{{"message":"{}{SECRET}{}"}}"#, ".".repeat(fill), ".".repeat(200));
        let shown = refused(&Server::responding(response("400 Bad Request", &body))).await.to_string();
        assert!(!shown.contains("sk_t"), "{shown}");
    }
}

#[tokio::test]
async fn a_credential_as_request_id_is_redacted() {
    let error = refused(&Server::responding(response(&format!("404 Not Found\r\nx-request-id: {SECRET}"), ""))).await;
    assert_eq!(error.to_string(), "404 Not Found (request [redacted])");
    assert_eq!(error.request_id(), Some(SECRET));
}

#[tokio::test]
async fn a_credential_in_an_undescribed_body_is_redacted() {
    let date = APPLICATION.replacen("2026-01-15T12:00:00Z", SECRET, 1);
    for body in [date, format!("\"{SECRET}"), format!("{{\"{SECRET}")] {
        let error = refused(&Server::responding(response("200 OK", &body))).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn a_credential_in_headers_and_phrases_is_not_shown() {
    for head in [
        format!("401 {SECRET}"),
        format!("302 Found\r\nlocation: /?key={SECRET}"),
        format!("503 Busy\r\nretry-after: {SECRET}"),
        format!("200 OK\r\ncontent-encoding: {SECRET}"),
        format!("200 OK\r\ncontent-type: {SECRET}"),
    ] {
        refused(&Server::responding(response(&head, ""))).await;
    }
    for raw in [
        format!("{SECRET}\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\n{SECRET}\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\ncontent-length: {SECRET}\r\n\r\n"),
    ] {
        refused(&Server::responding(raw)).await;
    }
}

// A header of a single call is a credential, too.
#[tokio::test]
async fn a_credential_of_one_call_is_redacted() {
    let server = Server::responding(response("400 Bad Request", r#"{"message":"not hunter2-of-one-call"}"#));
    let client = client(&server);
    let call = client.get_application("app_1").header("authorization", "Bearer hunter2-of-one-call");
    let error = outcome(call).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!(error.to_string(), "400 Bad Request: not [redacted]");
    assert!(!error.to_string().contains(MARKER));
}
