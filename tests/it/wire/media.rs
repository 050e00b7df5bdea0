//! A value in every media type, in requests and in responses: `Content-Type`, `Accept`, and the type that the client
//! reads.

use specweld::{ErrorKind, Event, File, StatusCode};

use super::canned::{Canned, DONE, header, header_and_body, json};
use api::Client;
use api::operations::{LinesResponse, ReadHeaders};
use api::types::{Owner, Thing};

mod api {
    specweld::generate_api!("it/wire/media.json");
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder())
}

/// Returns a complete response of a media type, with the described headers.
fn response(media_type: &str, body: &str) -> String {
    super::canned::response("200 OK", media_type, "x-left: 7\r\nx-kinds: a, b\r\n", body)
}

/// Returns the media type and the body of a request.
fn content(request: &str) -> (&str, &str) {
    header_and_body(request, "content-type")
}

fn thing() -> Thing {
    Thing::new("Rex & Bo").tags(["a", "b c"]).owner(Owner::new().id(7))
}

#[tokio::test]
async fn a_value_is_sent_in_every_described_media_type() {
    let (canned, client) = listening(&[DONE; 4]);
    client.write(thing()).await.unwrap();
    let text = r#"{"name":"Rex & Bo","tags":["a","b c"],"owner":{"id":7}}"#;
    assert_eq!(content(&canned.next_request()), ("application/json", text));

    client.write_as_form(thing()).await.unwrap();
    let text = "name=Rex+%26+Bo&tags=a&tags=b+c&owner%5Bid%5D=7";
    assert_eq!(content(&canned.next_request()), ("application/x-www-form-urlencoded", text));

    client.write_as_text("Réx").await.unwrap();
    assert_eq!(content(&canned.next_request()), ("text/plain; charset=utf-8", "Réx"));

    client.write_as_bytes(File::from(b"GIF89a").media_type("image/gif")).await.unwrap();
    assert_eq!(content(&canned.next_request()), ("image/gif", "GIF89a"));
}

#[tokio::test]
async fn a_response_is_requested_and_read_in_every_described_media_type() {
    let responses = [
        response("application/json", r#"{"name":"Rex"}"#),
        response("text/plain; charset=us-ascii", "Rex"),
        response("application/octet-stream", "\0\u{1}"),
        response("text/event-stream", "id: 1\ndata: {\"name\":\ndata: \"Rex\"}\n\ndata: {}\n\ndata: [DONE]\n\n"),
    ];
    let (canned, client) = listening(&responses.each_ref().map(String::as_str));
    let accepted = || header(&canned.next_request(), "accept").unwrap().to_owned();
    let response = client.read().with_response().await.unwrap();
    assert_eq!((accepted().as_str(), response.name.as_str()), ("application/json", "Rex"));
    let headers: ReadHeaders = response.typed_headers();
    assert_eq!((headers.x_left, headers.x_kinds), (Ok(7), Ok(Some(vec!["a".to_owned(), "b".to_owned()]))));

    assert_eq!(client.read().as_text().await.unwrap(), "Rex");
    assert_eq!(accepted(), "text/plain");

    let bytes = client.read().as_bytes().await.unwrap();
    assert_eq!((accepted().as_str(), bytes.length()), ("application/octet-stream", Some(2)));
    assert_eq!(bytes.bytes().await.unwrap(), "\0\u{1}");

    let mut events = client.read().as_events().await.unwrap();
    assert_eq!(accepted(), "text/event-stream");
    let event = events.try_next().await.unwrap().unwrap();
    let wanted = Event { event: "message".to_owned(), id: Some("1".to_owned()), retry: None, data: Thing::new("Rex") };
    assert_eq!(event, wanted);
    assert_eq!(
        events.try_next().await.unwrap_err().to_string(),
        "200 OK: the body is not as described: [1]: missing member `name`"
    );
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_stream_of_another_media_type_is_an_error_with_its_body() {
    let responses = [response("application/json", r#"{"name":"Rex"}"#), response("text/event-stream", "data: {}\n\n")];
    let (_canned, client) = listening(&responses.each_ref().map(String::as_str));
    let error = client.read().as_bytes().await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, br#"{"name":"Rex"}"#.as_slice()));
    assert_eq!(client.read().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn the_status_selects_the_type_of_a_response() {
    let lines = response("application/x-ndjson", "{\"name\":\"a\"}\n{\"name\":\"b\"}");
    let (later, none) = (json("202 Accepted", "\"tomorrow\""), json("404 Not Found", r#"{"name":"c"}"#));
    let (canned, client) = listening(&[&lines, &later, &none]);
    let LinesResponse::Ok(mut things) = client.lines().await.unwrap() else { panic!("another status") };
    let request = canned.next_request();
    assert!(header(&request, "accept").unwrap().contains("application/x-ndjson"), "{request}");
    assert_eq!(things.try_next().await.unwrap(), Some(Thing::new("a")));
    assert_eq!(things.try_next().await.unwrap(), Some(Thing::new("b")));
    assert_eq!(things.try_next().await.unwrap(), None);
    let LinesResponse::Accepted(words) = client.lines().await.unwrap() else { panic!("another status") };
    assert_eq!(words, "tomorrow");
    assert_eq!(client.lines().await.unwrap_err().into_api().unwrap(), Thing::new("c"));
}

#[tokio::test]
async fn a_failure_can_be_text() {
    let refusal = super::canned::response("415 Unsupported Media Type", "text/plain; charset=latin1", "", "not today");
    let (_canned, client) = listening(&[&refusal]);
    let error = client.write_as_text("a").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE)));
    assert_eq!(error.into_api().unwrap(), "not today");
}
