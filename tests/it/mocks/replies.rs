//! The replies of a mock: every kind of content, each decoded by the client.

use specweld::transport::TransportError;
use specweld::{Bytes, ErrorKind, StatusCode};

mod things {
    specweld::generate_api!(spec = "cases/ok/mock/spec.yaml", mock = true);
}
use things::operations::{GetThingError, GetThingResponse, PutUndescribedError};
use things::types::{Either, Problem, Thing};

#[tokio::test]
async fn each_status_has_its_reply() {
    let mock = things::Mock::new();
    let client = mock.client();
    let replies = mock.get_thing();
    replies.reply(Thing::new("1").size(3)).reply_not_modified().reply_not_found(Problem::new().title("none"));
    replies.reply_5xx(503, "down").reply_other(418);

    let GetThingResponse::Ok(thing) = client.get_thing("1").await.unwrap() else { panic!("not the first reply") };
    assert_eq!(thing, Thing::new("1").size(3));
    assert_eq!(client.get_thing("1").await.unwrap(), GetThingResponse::NotModified);
    let error = client.get_thing("1").await.unwrap_err();
    assert_eq!(error.api(), Some(&GetThingError::NotFound(Problem::new().title("none"))));
    // The broken server is asked again, and then replies with the last status.
    let error = client.get_thing("1").await.unwrap_err();
    assert_eq!((error.api(), error.status()), (Some(&GetThingError::Other), Some(StatusCode::IM_A_TEAPOT)));
    assert_eq!(mock.requests().len(), 5);
    assert_eq!(mock.waits().len(), 1);
    mock.verify().unwrap();
}

#[tokio::test]
async fn bodies_of_every_kind_are_decoded() {
    let mock = things::Mock::new();
    let client = mock.client();
    mock.delete_thing().reply();
    client.delete_thing("1").await.unwrap();

    mock.create_thing().reply([Thing::new("1"), Thing::new("2")]);
    let all = client.create_thing(Thing::new("2")).await.unwrap();
    assert_eq!(all, [Thing::new("1"), Thing::new("2")]);

    mock.export().reply("text").reply_as_text("id\n1\n");
    assert_eq!(client.export().await.unwrap(), Either::from("text"));
    assert_eq!(client.export().as_text().await.unwrap(), "id\n1\n");
    mock.export().reply_as_lines([Thing::new("1"), Thing::new("2")]);
    let mut lines = client.export().as_lines().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, "1");
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, "2");
    assert!(lines.try_next().await.unwrap().is_none());
    mock.export().reply_as_events([Thing::new("3")]);
    let mut events = client.export().as_events().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data.id, "3");

    (*mock).raw().reply(vec![1, 2]);
    assert_eq!(client.raw().await.unwrap().bytes().await.unwrap(), Bytes::from_static(&[1, 2]));

    mock.put_undescribed().reply_unauthorized_text("no").reply_unauthorized(serde_json::json!({ "code": 1 }));
    let error = client.put_undescribed().await.unwrap_err();
    assert!(matches!(error.api(), Some(PutUndescribedError::UnauthorizedText(text)) if *text == "no"));
    let error = client.put_undescribed().await.unwrap_err();
    assert!(matches!(error.api(), Some(PutUndescribedError::Unauthorized(value)) if value["code"] == 1));
    mock.verify().unwrap();
}

#[tokio::test]
async fn a_status_outside_of_its_range_is_refused() {
    let mock = things::Mock::new();
    let client = mock.client();
    for status in [404, 200, 599] {
        mock.get_thing().reply_other(status);
        let error = client.get_thing("1").await.unwrap_err();
        assert!(error.to_string().contains("the description does not allow the status of the reply"), "{error}");
    }
    assert_eq!(mock.verify().unwrap_err().to_string().matches("does not allow the status").count(), 3);
}

#[tokio::test]
async fn other_replies_are_possible_by_intention() {
    let mock = things::Mock::new();
    let client = mock.client();
    let broken = http_response(200, "{");
    mock.get_thing().reply_raw(broken).fail(TransportError::connect("no route")).hang().reply_not_modified();
    assert_eq!(client.get_thing("1").await.unwrap_err().kind(), ErrorKind::Decode);
    // The failure is retried.
    assert!(client.get_thing("1").await.unwrap_err().is_timeout());
    assert_eq!(client.get_thing("1").await.unwrap(), GetThingResponse::NotModified);
    mock.verify().unwrap();
}

#[tokio::test]
async fn a_stream_answers_one_call() {
    let mock = things::Mock::new();
    let client = mock.client();
    let body = specweld::transport::Body::stream(Chunks(vec![Ok(Bytes::from_static(b"a"))]));
    (*mock).raw().times(2).reply_raw(specweld::http::Response::new(body));
    assert_eq!(client.raw().await.unwrap().bytes().await.unwrap(), "a");
    let error = client.raw().await.unwrap_err();
    assert!(error.to_string().contains("the reply is a stream, which answers one call only"), "{error}");
}

/// A stream of these chunks.
struct Chunks(Vec<Result<Bytes, TransportError>>);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.pop())
    }
}

fn http_response(status: u16, body: &'static str) -> specweld::http::Response<&'static str> {
    specweld::http::Response::builder().status(status).body(body).unwrap()
}
