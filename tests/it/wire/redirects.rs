//! Described redirects are results, and the URL of a call is available before it is sent.

use specweld::StatusCode;

use super::canned::{Canned, DONE, first_line, json, response};
use api::Client;
use api::operations::{AuthorizeHeaders, GetDocumentHeaders, GetDocumentResponse, GetFileResponse};
use api::types::Document;

mod api {
    specweld::generate_api!("cases/ok/redirects/spec.json");
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder().api_key("hunter2-key"))
}

fn redirect(status: &str, headers: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: 0\r\n\r\n")
}

#[tokio::test]
async fn the_only_result_is_a_redirect_with_its_headers() {
    let found = redirect("302 Found", "location: https://sign.in/?a=b\r\nx-expires: soon\r\n");
    let refused = json("400 Bad Request", r#"{"message":"no such client"}"#);
    let other = redirect("307 Temporary Redirect", "location: https://elsewhere/\r\n");
    let (canned, client) = listening(&[&found, &refused, &other]);
    let response = client.authorize("c 1").state("s").with_response().await.unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    let headers: AuthorizeHeaders = response.typed_headers();
    assert_eq!(headers.location, Ok("https://sign.in/?a=b".to_owned()));
    // An invalid header does not affect the other one.
    assert_eq!(headers.x_expires.unwrap_err().path(), "X-Expires");
    assert!(first_line(&canned.next_request()).starts_with("GET /authorize?client_id=c%201&state=s&api_key="));

    assert_eq!(client.authorize("c").await.unwrap_err().api().unwrap().message, "no such client");
    let error = client.authorize("c").await.unwrap_err();
    assert_eq!(error.to_string(), "307 Temporary Redirect: redirects are not followed");
}

#[tokio::test]
async fn a_result_can_be_a_redirect_or_not_modified() {
    let document = response("200 OK", "application/json", "etag: \"v1\"\r\n", r#"{"id":"a"}"#);
    let moved = json("303 See Other", r#"{"to":"b"}"#);
    let same = redirect("304 Not Modified", "etag: \"v1\"\r\n");
    let gone = json("410 Gone", r#"{"message":"gone"}"#);
    let (_canned, client) = listening(&[&document, &moved, &same, &gone, DONE]);
    let found = client.get_document("a").await.unwrap();
    assert!(matches!(found, GetDocumentResponse::Ok(Document { id, .. }) if id == "a"));
    let moved = client.get_document("a").await.unwrap();
    assert!(matches!(moved, GetDocumentResponse::SeeOther(moved) if moved.to == "b"));
    let same = client.get_document("a").with_response().await.unwrap();
    assert!(matches!(*same, GetDocumentResponse::NotModified));
    assert_eq!(same.typed_headers::<GetDocumentHeaders>().e_tag, Ok(Some("\"v1\"".to_owned())));
    assert_eq!(client.get_document("a").await.unwrap_err().api().unwrap().message, "gone");
    // The status is not described, but the service has processed the request.
    let GetDocumentResponse::Undescribed(none) = client.get_document("a").await.unwrap() else { panic!("a 204") };
    assert_eq!((none.status(), none.body().len()), (StatusCode::NO_CONTENT, 0));
}

#[tokio::test]
async fn a_default_response_covers_all_successes_beside_304() {
    let file = response("200 OK", "application/octet-stream", "", "bytes");
    let same = redirect("304 Not Modified", "");
    let (_canned, client) = listening(&[&file, &same]);
    let GetFileResponse::Other(bytes) = client.get_file("a").await.unwrap() else { panic!("a file") };
    assert_eq!(bytes.bytes().await.unwrap(), "bytes");
    assert!(matches!(client.get_file("a").await.unwrap(), GetFileResponse::NotModified));
}

#[tokio::test]
async fn a_range_of_redirects_is_one_result() {
    let responses = ["302 Found", "303 See Other", "308 Permanent Redirect"].map(|status| redirect(status, ""));
    let (_canned, client) = listening(&responses.each_ref().map(String::as_str));
    for _ in 0..3 {
        client.delete_link("a").await.unwrap();
    }
}

#[test]
fn a_url_contains_no_credentials_and_is_not_sent() {
    let client = Client::builder().api_key("hunter2-key").build().unwrap();
    let call = client.authorize("c&1").state("x y").query_url("https://a/?b");
    let url = call.url().unwrap();
    assert_eq!(url, "https://id.example.com/v1/authorize?client_id=c%261&state=x%20y&url=https%3A%2F%2Fa%2F%3Fb");
    assert_eq!(client.delete_link("a/b").url().unwrap(), "https://id.example.com/v1/links/a%2Fb");
    assert!(client.delete_link("..").url().unwrap_err().is_invalid_request());
}
