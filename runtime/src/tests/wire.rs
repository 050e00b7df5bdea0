//! Requests byte by byte, over real sockets where the feature `reqwest` is on.

use super::{Client, KEY, Thing, mocked};
use crate::StatusCode;
use crate::testing::MockTransport;

const THING: &str = r#"{"id":"a"}"#;

#[cfg(feature = "reqwest")]
mod sockets {
    use super::super::server::{Script, Server};
    use super::*;

    const ANSWER: &str =
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\nx-request-id: req_1\r\nconnection: close\r\n\r\n{\"id\":\"a\"}";

    fn client(server: &Server, path: &str) -> Client {
        Client::builder().bearer(KEY).base_url(server.url(path)).user_agent("test/1").build().unwrap()
    }

    #[tokio::test]
    async fn a_get_is_exactly_this() {
        let server = Server::start(vec![Script::Say(ANSWER)]);
        let client = client(&server, "");
        let response = client.get_thing("a b/c%2e").header("X-Trace", "1").with_response().await.unwrap();
        assert_eq!(
            server.heard(),
            format!(
                "GET /things/a%20b%2Fc%252e HTTP/1.1\r\nuser-agent: test/1\r\naccept: application/json\r\nx-trace: 1\r\n\
                 authorization: Bearer {KEY}\r\nhost: 127.0.0.1:{}\r\n\r\n",
                server.port
            )
        );
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.request_id(), Some("req_1"));
        assert_eq!(response.into_inner(), Thing { id: "a".to_owned() });
    }

    #[tokio::test]
    async fn a_post_is_exactly_this() {
        let server = Server::start(vec![Script::Say(ANSWER)]);
        client(&server, "").create_thing("a").await.unwrap();
        assert_eq!(
            server.heard(),
            format!(
                "POST /things HTTP/1.1\r\nuser-agent: test/1\r\naccept: application/json\r\n\
                 content-type: application/json\r\nauthorization: Bearer {KEY}\r\nhost: 127.0.0.1:{}\r\n\
                 content-length: 10\r\n\r\n{{\"id\":\"a\"}}",
                server.port
            )
        );
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let redirect =
            "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        let server = Server::start(vec![Script::Say(redirect)]);
        let error = client(&server, "").get_thing("a").await.unwrap_err();
        assert_eq!(error.to_string(), "302 Found: redirects are not followed");
    }

    #[tokio::test]
    async fn a_connection_that_breaks_in_the_body_says_so() {
        let broken = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\nconnection: close\r\n\r\n{\"id\"";
        let server = Server::start(vec![Script::Say(broken)]);
        let error = client(&server, "").get_thing("a").await.unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Transport);
        assert!(!error.is_connect());
        assert_eq!(error.status(), Some(StatusCode::OK));
        assert_eq!(error.body(), b"{\"id\"");
        assert!(error.to_string().starts_with("200 OK: the connection failed: "), "{error}");
    }

    #[tokio::test]
    async fn nobody_there_is_a_connect_error() {
        let client = Client::builder()
            .bearer(KEY)
            .base_url("http://127.0.0.1:1")
            .retry(crate::RetryPolicy::none())
            .build()
            .unwrap();
        let error = client.get_thing("a").await.unwrap_err();
        assert!(error.is_connect() && error.is_retryable() && !error.is_timeout(), "{error:?}");
        assert!(error.to_string().starts_with("get_thing: could not connect: "), "{error}");
    }

    #[tokio::test]
    async fn tls_is_spoken_without_a_provider_of_the_process() {
        let server = Server::start(vec![Script::Interrupt("this is no TLS")]);
        let url = server.url("").replace("http://", "https://");
        let client = Client::builder().bearer(KEY).base_url(url).retry(crate::RetryPolicy::none()).build().unwrap();
        let error = client.get_thing("a").await.unwrap_err();
        assert!(error.is_connect() && error.to_string().contains("InvalidContentType"), "{error}");
        assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    }

    #[tokio::test]
    async fn a_client_of_reqwest_can_be_handed_in() {
        let server = Server::start(vec![Script::Say(ANSWER)]);
        let inner = reqwest::Client::builder()
            .tls_backend_preconfigured(crate::transport::tls_config_for_tests())
            .build()
            .unwrap();
        let client = Client::builder().bearer(KEY).base_url(server.url("/")).reqwest(inner).build().unwrap();
        client.get_thing("a").await.unwrap();
        assert!(server.heard().starts_with("GET /things/a HTTP/1.1\r\n"));
    }
}

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
    client.list_things().limit(1).kinds(["a,b".to_owned(), "c&d".to_owned()]).limit(2).await.unwrap();
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
    let list = client.list_things().header("x-a", "1").retry(crate::RetryPolicy::none());
    assert_eq!(format!("{list:?}"), r#"Call("list_things")"#);
    assert!(list.await.unwrap_err().is_server_error());
    let list = client.list_things().timeout(std::time::Duration::from_secs(1)).with_response().await.unwrap();
    assert_eq!((list.status(), list.data.len()), (StatusCode::OK, 0));
    assert_eq!(mock.requests()[0].header("x-a"), Some("1"));
}
