//! The content of requests.

use super::{Client, KEY, mocked, rt};
use crate::StatusCode;
use crate::testing::MockTransport;

const THING: &str = r#"{"id":"a"}"#;

#[tokio::test]
async fn the_base_url_is_joined_with_and_without_a_slash() {
    for (base, url) in [
        ("https://h", "https://h/things/a"),
        ("https://h/", "https://h/things/a"),
        ("https://h/v1", "https://h/v1/things/a"),
        ("https://h:8443/v1/x/", "https://h:8443/v1/x/things/a"),
    ] {
        let mock = MockTransport::new();
        mock.reply(200, THING);
        let client = Client::builder().bearer(KEY).base_url(base).transport(mock.clone()).build().unwrap();
        client.get_thing("a").await.unwrap();
        assert_eq!(mock.requests()[0].uri.to_string(), url);
    }
}

#[tokio::test]
async fn the_first_server_is_the_default() {
    let mock = MockTransport::new();
    mock.reply(200, THING);
    mocked(&mock).get_thing("a").await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!(request.uri, "https://api.example.com/v1/things/a");
    assert_eq!(request.header("user-agent"), Some(concat!("specweld/", env!("CARGO_PKG_VERSION"))));
}

#[tokio::test]
async fn setting_a_parameter_again_replaces_it() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data":[]}"#);
    let client = mocked(&mock);
    let list = client.list_things().limit(1).kinds(["a,b".to_owned(), "c&d".to_owned()]).limit(2);
    assert_eq!(list.url().unwrap(), "https://api.example.com/v1/things?limit=2&kinds=a%2Cb,c%26d");
    assert!(list.await.unwrap().data.is_empty());
    assert_eq!(mock.requests()[0].uri.query(), Some("limit=2&kinds=a%2Cb,c%26d"));
}

#[tokio::test]
async fn a_path_value_leads_nowhere_else() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    for id in ["", ".", ".."] {
        let error = client.delete_thing(id).await.unwrap_err();
        assert!(error.is_invalid_request(), "{id:?}: {error}");
        assert!(error.to_string().starts_with("delete_thing: `{id}` of the path /things/{id} would be "), "{error}");
    }
    assert!(mock.requests().is_empty());
    for (id, path) in [("../x", "..%2Fx"), ("%2e%2e", "%252e%252e"), ("a?b#c", "a%3Fb%23c"), ("é", "%C3%A9")] {
        mock.reply(204, "");
        client.delete_thing(id).await.unwrap();
        assert_eq!(mock.requests().last().unwrap().uri.path(), format!("/v1/things/{path}"));
    }
}

#[tokio::test]
async fn no_content_takes_any_success_and_any_body() {
    let mock = MockTransport::new();
    mock.reply(204, "").reply(202, "Accepted").reply(200, r#"{"deleted":true}"#);
    let client = mocked(&mock);
    for _ in 0..3 {
        client.delete_thing("a").await.unwrap();
    }
}

#[tokio::test]
async fn what_is_no_header_is_refused_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    for (name, value) in [("a b", "1"), ("a", "1\r\nb: 2"), ("content-length", "0"), ("Host", "elsewhere"), ("", "")] {
        let error = client.get_thing("a").header(name, value).await.unwrap_err();
        assert!(error.is_invalid_request(), "{name}: {error}");
    }
    assert!(mock.requests().is_empty());
    let build = |name: &str| Client::builder().header(name, "1").transport(MockTransport::new()).build();
    assert!(build("transfer-encoding").unwrap_err().to_string().contains("is set by the transport"));
    assert!(build("x-fine").is_ok());
}

#[tokio::test]
async fn a_header_of_the_call_wins() {
    let mock = MockTransport::new();
    mock.reply(200, THING);
    let client =
        Client::builder().bearer(KEY).header("X-A", "client").header("X-B", "client").transport(mock.clone()).build();
    client.unwrap().get_thing("a").header("x-a", "call").await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!((request.header("x-a"), request.header("x-b")), (Some("call"), Some("client")));
}

#[tokio::test]
async fn a_builder_of_an_operation_has_the_options_of_a_call() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(200, r#"{"data":[]}"#);
    let client = mocked(&mock);
    let list = client.list_things().header("x-a", "1").plain_header("x-b", "2").retry(crate::RetryPolicy::none());
    assert_eq!(format!("{list:?}"), r#"Call("list_things")"#);
    assert!(list.await.unwrap_err().is_server_error());
    let list = client.list_things().timeout(std::time::Duration::from_secs(1)).with_response().await.unwrap();
    assert_eq!((list.status(), list.data.len()), (StatusCode::OK, 0));
    assert_eq!(mock.requests()[0].header("x-a"), Some("1"));
}

#[tokio::test]
async fn a_header_of_the_caller_counts_whatever_is_set_after_it() {
    let mock = MockTransport::new();
    mock.reply(204, "").reply(204, "").reply(204, "");
    let client = mocked(&mock);
    for order in ["before", "after"] {
        let mut call = client.send().call::<(), rt::Undocumented>();
        if order == "before" {
            call = call.header("content-type", "text/markdown").header("accept", "text/html");
        }
        call.draft().text("text/plain", "# a").accept("text/plain");
        if order == "after" {
            call = call.header("content-type", "text/markdown").header("accept", "text/html");
        }
        call.await.unwrap();
        let request = mock.requests().pop().unwrap();
        assert_eq!(request.header("content-type"), Some("text/markdown"), "{order}");
        assert_eq!(request.header("accept"), Some("text/html"), "{order}");
        assert_eq!(request.body, "# a");
    }
    // Parts cannot be read without their boundary.
    let mut call = client.send().call::<(), rt::Undocumented>().header("content-type", "multipart/mixed");
    call.draft().multipart(crate::Multipart::new().text("a", "b"));
    call.await.unwrap();
    let request = mock.requests().pop().unwrap();
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/mixed; boundary=").unwrap();
    assert!(request.body.starts_with(format!("--{boundary}\r\n").as_bytes()));
}
