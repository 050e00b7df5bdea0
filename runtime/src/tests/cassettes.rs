//! Recorded and replayed calls, against a mock.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::{Client, KEY, Problem, Thing, rt};
use crate::json::{Decode, Encode, Reader, Writer};
use crate::testing::{Cassette, MockTransport, ReplayTransport};
use crate::transport::{Body, TransportError};
use crate::{
    ApiClient, ByteStream, Bytes, ClientCredentials, Credential, EventStream, File, JsonLines, Multipart, Secret,
    SecretValue, Text,
};

impl ApiClient for Client {
    fn core(&self) -> &rt::Core {
        &self.0
    }
}

/// A new key, as a request and as a response.
#[derive(Debug, Clone, PartialEq)]
struct NewKey {
    name: String,
    secret: Secret,
    pin: Option<SecretValue<i64>>,
}

impl NewKey {
    fn new(secret: &str, pin: i64) -> Self {
        Self { name: "main".to_owned(), secret: secret.into(), pin: Some(pin.into()) }
    }
}

impl Decode for NewKey {
    fn decode(json: &mut Reader<'_>) -> rt::JsonResult<Self> {
        let (mut name, mut secret, mut pin) = (rt::Required(None), rt::Required(None), None);
        json.members(&["name", "secret", "pin"], &mut [&mut name, &mut secret, &mut pin])?;
        let (rt::Required(Some(name)), rt::Required(Some(secret))) = (name, secret) else {
            return Err(rt::JsonError::unfilled());
        };
        Ok(Self { name, secret, pin })
    }
}

impl Encode for NewKey {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("name", &self.name);
        object.field("secret", &self.secret);
        object.optional("pin", &self.pin);
        object.end();
    }
}

fn recorded(server: &MockTransport) -> (Cassette, Client) {
    let cassette = Cassette::new();
    let client = Client::builder().bearer(KEY).transport(server.clone()).record(&cassette).build().unwrap();
    (cassette, client)
}

fn replayed(json: &str) -> (ReplayTransport, Client) {
    let transport = Cassette::replay(json).unwrap();
    let client = Client::builder().bearer("another key").transport(transport.clone()).build().unwrap();
    (transport, client)
}

fn create(client: &Client, key: &NewKey) -> rt::Call<'static, NewKey, Problem>
where
    Client: 'static,
{
    // The client of a test lives as long as the test.
    let client: &'static Client = Box::leak(Box::new(client.clone()));
    client.send().json(key).call()
}

#[tokio::test]
async fn a_cassette_is_readable_and_has_no_secret() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    server.reply(200, r#"{ "name": "main", "secret": "hunter2", "pin": 7, "other": ["hidden"] }"#);
    let sent = NewKey::new("wanted-secret", 4711);
    let received = create(&client, &sent).await.unwrap();
    let json = cassette.to_json().unwrap();
    assert_eq!(
        json,
        r#"{
  "cassette": 1,
  "interactions": [
    {
      "operation": "send",
      "request": {
        "method": "POST",
        "url": "https://api.example.com/v1/things",
        "headers": {
          "user-agent": "specweld/VERSION",
          "accept": "application/json",
          "content-type": "application/json"
        },
        "json": {
          "name": "main",
          "secret": "[redacted]",
          "pin": "[redacted]"
        }
      },
      "response": {
        "status": 200,
        "headers": {
          "content-type": "application/json"
        },
        "json": {
          "name": "main",
          "secret": "[redacted]",
          "pin": 0,
          "other": "[redacted]"
        }
      }
    }
  ]
}
"#
        .replace("VERSION", env!("CARGO_PKG_VERSION"))
    );
    let (replay, client) = replayed(&json);
    assert!(replay.verify().is_err());
    let again = create(&client, &NewKey::new("another", 1)).await.unwrap();
    assert_eq!((again.name, again.secret.expose()), (received.name, "[redacted]"));
    assert_eq!(again.pin, Some(0.into()));
    replay.verify().unwrap();
}

#[tokio::test]
async fn bodies_that_no_type_reads_are_redacted() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    let body = r#"{"token":"hunter2","codes":[4711,true,null],"scope":"a"}"#;
    server.reply(404, body).reply(500, body).reply(200, body).reply(200, "not JSON: hunter2");
    client.delete_thing("a").await.unwrap_err();
    client.receive::<Thing, Problem>().retry(crate::RetryPolicy::none()).await.unwrap_err();
    client.receive::<Thing, Problem>().await.unwrap_err();
    client.request(http::Method::GET, "/raw").await.unwrap();
    let json = cassette.to_json().unwrap();
    assert!(!json.contains("hunter2") && !json.contains("4711"), "{json}");
    let kept = r#"{"token":"[redacted]","codes":[0,true,null],"scope":"a"}"#;
    let (_, client) = replayed(&json);
    assert_eq!(client.delete_thing("a").await.unwrap_err().body(), kept.as_bytes());
    let call = client.receive::<Thing, Problem>().retry(crate::RetryPolicy::none());
    assert_eq!(call.await.unwrap_err().body(), kept.as_bytes());
    assert_eq!(client.receive::<Thing, Problem>().await.unwrap_err().body(), kept.as_bytes());
    assert_eq!(client.request(http::Method::GET, "/raw").await.unwrap().body(), "[redacted]");
}

#[tokio::test]
async fn the_user_can_keep_bodies_and_headers() {
    let server = MockTransport::new();
    let cassette = Cassette::new().keep_undescribed().keep_header("X-Quota");
    let client = Client::builder().bearer(KEY).transport(server.clone()).record(&cassette).build().unwrap();
    let head = http::Response::builder().header("x-quota", "41").header("x-token", "hunter2").header("etag", "\"a\"");
    server.reply_with(head.body(format!(r#"{{ "echo": "{KEY}", "n": 1.50 }}"#)).unwrap());
    client.request(http::Method::GET, "/raw?x=1").await.unwrap();
    let json = cassette.to_json().unwrap();
    let (_, client) = replayed(&json);
    let response = client.request(http::Method::GET, "/raw?x=1").await.unwrap();
    assert_eq!(response.body(), r#"{"echo":"[redacted]","n":1.50}"#);
    let header = |name: &str| response.headers()[name].to_str().unwrap();
    assert_eq!((header("x-quota"), header("x-token"), header("etag")), ("41", "[redacted]", "\"a\""));
}

#[tokio::test]
async fn text_and_bytes_are_replayed_unchanged() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    let bytes: Vec<u8> = (0..=255).collect();
    server.reply_with(http::Response::new(Body::from(bytes.clone())));
    server.reply_with(http::Response::builder().header("content-type", "text/plain").body("a\r\n\u{e4}").unwrap());
    server.reply_with(http::Response::builder().header("content-length", 256).body(bytes.clone()).unwrap());
    assert_eq!(client.receive::<Bytes, Problem>().await.unwrap(), bytes);
    assert_eq!(client.receive::<Text, Problem>().await.unwrap(), "a\r\n\u{e4}");
    assert_eq!(client.receive::<ByteStream, Problem>().await.unwrap().bytes().await.unwrap(), bytes);
    let (replay, client) = replayed(&cassette.to_json().unwrap());
    assert_eq!(client.receive::<Bytes, Problem>().await.unwrap(), bytes);
    assert_eq!(client.receive::<Text, Problem>().await.unwrap(), "a\r\n\u{e4}");
    let stream = client.receive::<ByteStream, Problem>().await.unwrap();
    assert_eq!(stream.length(), Some(256));
    assert_eq!(stream.bytes().await.unwrap(), bytes);
    replay.verify().unwrap();
}

#[tokio::test]
async fn streams_are_replayed_without_their_secrets() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    let events = "id: 1\ndata: {\"name\":\"a\",\ndata: \"secret\":\"hunter2\"}\n\nevent: x\ndata:{\"broken\":\"hunter2\"}\n\n\
        data: [DONE]\n\n";
    server.reply_with(http::Response::builder().header("content-type", "text/event-stream").body(events).unwrap());
    let lines = "{\"name\":\"a\",\"secret\":\"hunter2\"}\n\n{\"broken\":\"hunter2\"}\n";
    server.reply_with(http::Response::builder().header("content-type", "application/jsonl").body(lines).unwrap());
    let mut seen = Vec::new();
    for _ in 0..2 {
        let client = if seen.is_empty() {
            client.clone()
        } else {
            let json = cassette.to_json().unwrap();
            assert!(!json.contains("hunter2"), "{json}");
            replayed(&json).1
        };
        let mut events = client.receive::<EventStream<NewKey>, Problem>().await.unwrap();
        let event = events.try_next().await.unwrap().unwrap();
        let is_broken = events.try_next().await.is_err();
        let end = events.try_next().await.unwrap().is_none();
        let mut lines = client.receive::<JsonLines<NewKey>, Problem>().await.unwrap();
        let line = lines.try_next().await.unwrap().unwrap();
        let fails = lines.try_next().await.is_err();
        seen.push((event.id, event.data.name, is_broken, end, line.name, fails));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], (Some("1".to_owned()), "a".to_owned(), true, true, "a".to_owned(), true));
}

#[tokio::test]
async fn failures_are_replayed() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    server.fail(TransportError::connect("no route")).reply(503, "{}").reply(200, r#"{"id":"a"}"#);
    let broken = Body::stream(super::chunks([Ok("GI".into()), Err(TransportError::exchange("reset"))]));
    server.reply_with(http::Response::new(broken));
    assert_eq!(client.receive::<Thing, Problem>().await.unwrap().id, "a");
    let error = client.receive::<ByteStream, Problem>().await.unwrap().bytes().await.unwrap_err();
    let (replay, client) = replayed(&cassette.to_json().unwrap());
    assert_eq!(client.receive::<Thing, Problem>().await.unwrap().id, "a");
    let again = client.receive::<ByteStream, Problem>().await.unwrap().bytes().await.unwrap_err();
    assert_eq!((again.to_string(), again.kind()), (error.to_string(), error.kind()));
    replay.verify().unwrap();
}

#[tokio::test]
async fn no_secret_of_a_request_is_recorded() {
    static OPEN: &rt::Operation =
        &rt::Operation { id: "open", method: rt::Method::POST, path: "/things/{id}", security: &[] };
    for secret in ["hunter2", "a b+\"c\"/%\u{e4}", "7x"] {
        for scheme in ["bearer", "basic", "header_key", "query_key", "cookie_key", "other"] {
            let credential = match scheme {
                "basic" => Credential::basic("user", secret),
                "bearer" | "other" => Credential::bearer(secret),
                _ => Credential::api_key(secret),
            };
            let security: &'static [&'static [&'static str]] = Box::leak(Box::new([&*vec![scheme].leak()]));
            let operation: &'static rt::Operation = Box::leak(Box::new(rt::Operation { security, ..*OPEN }));
            let server = MockTransport::new();
            let cassette = Cassette::new();
            let builder = Client::builder().credential(scheme, credential).transport(server.clone());
            let Ok(client) = builder.record(&cassette).build() else {
                assert!(["bearer", "other", "header_key", "cookie_key"].contains(&scheme), "{scheme} {secret}");
                continue;
            };
            let key = NewKey::new(secret, 4711);
            for form in 0..4 {
                server.reply(200, "{}");
                let mut request = client.0.request(operation);
                request.path("id", &Secret::from(secret), rt::SIMPLE);
                request.query("q", &Secret::from(secret), rt::FORM);
                match form {
                    0 => request.json(&key),
                    1 => request.form(&key, &[]),
                    2 => request.text("text/plain", "no secret"),
                    _ => request.multipart(
                        Multipart::new().text("key", &Secret::from(secret)).file("photo", File::from(b"\xff")),
                    ),
                };
                request.call::<(), Problem>().await.unwrap();
            }
            let json = cassette.to_json().unwrap();
            let pair = crate::format::Base64::from(format!("user:{secret}").into_bytes()).to_string();
            let encoded = crate::parameter::percent::encode(secret, crate::parameter::percent::Allowed::Unreserved);
            let in_json = crate::json::to_string(secret).unwrap();
            for form in [secret, &pair, &encoded, in_json.trim_matches('"'), "4711"] {
                assert!(!json.contains(form), "{scheme} {form}: {json}");
            }
            let (replay, _) = replayed(&json);
            let client = Client::builder().credential(
                scheme,
                match scheme {
                    "basic" => Credential::basic("user", "other"),
                    "bearer" | "other" => Credential::bearer("other"),
                    _ => Credential::api_key("other"),
                },
            );
            let client = client.transport(replay).build().unwrap();
            let mut request = client.0.request(operation);
            request.path("id", &Secret::from("other"), rt::SIMPLE).query("q", &Secret::from("other"), rt::FORM);
            request.multipart(Multipart::new().text("key", &Secret::from("other")).file("photo", File::from(b"\xff")));
            request.call::<(), Problem>().await.unwrap();
        }
    }
}

static WITH_TOKEN: &rt::Operation =
    &rt::Operation { id: "call", method: rt::Method::GET, path: "/things", security: &[&["other"]] };

#[tokio::test]
async fn tokens_are_replayed_without_their_secrets() {
    let server = MockTransport::new();
    let cassette = Cassette::new();
    let source = |secret: &str| ClientCredentials::new("id-1", secret).scopes(["a"]).in_body();
    let client = |secret: &str| {
        Client::builder().credential("other", Credential::client_credentials(source(secret).token_url("/token")))
    };
    server
        .reply(200, r#"{"access_token":"hunter2","token_type":"Bearer","expires_in":3600,"refresh_token":"other-1"}"#);
    server.reply(204, "");
    let recorded = client("client-secret").transport(server.clone()).record(&cassette).build().unwrap();
    recorded.secured(WITH_TOKEN).await.unwrap();
    let json = cassette.to_json().unwrap();
    for secret in ["hunter2", "other-1", "client-secret", "id-1"] {
        assert!(!json.contains(secret), "{json}");
    }
    let replay = Cassette::replay(&json).unwrap();
    client("x").transport(replay.clone()).build().unwrap().secured(WITH_TOKEN).await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn concurrent_calls_find_their_own_responses() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    server.reply(200, r#"{"id":"a"}"#).reply(200, r#"{"id":"b"}"#).reply(200, r#"{"id":"b2"}"#);
    for id in ["a", "b", "b"] {
        client.get_thing(id).await.unwrap();
    }
    let (replay, client) = replayed(&cassette.to_json().unwrap());
    let mut second = pin!(client.get_thing("b"));
    let mut context = Context::from_waker(Waker::noop());
    // The call of `b` begins first.
    let second = match second.as_mut().poll(&mut context) {
        Poll::Ready(thing) => thing.unwrap(),
        Poll::Pending => panic!("a replay does not wait"),
    };
    assert_eq!((client.get_thing("a").await.unwrap().id, second.id), ("a".to_owned(), "b".to_owned()));
    assert_eq!(client.get_thing("b").await.unwrap().id, "b2");
    replay.verify().unwrap();
    let error = client.get_thing("b").await.unwrap_err();
    let expected = "get_thing: the request was not sent: the cassette has no call for GET /v1/things/b left: call 2 and \
        all equal ones have answered already";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_request_without_a_recorded_call_reports_the_differences() {
    let server = MockTransport::new();
    let (cassette, client) = recorded(&server);
    server.reply(200, r#"{"id":"a"}"#).reply(200, r#"{"id":"a"}"#);
    client.get_thing("a").await.unwrap();
    client.create_thing("a").await.unwrap();
    let (replay, client) = replayed(&cassette.to_json().unwrap());
    let error = client.create_thing("b").await.unwrap_err().to_string();
    let expected = "the cassette has no call for POST /v1/things; the most similar is call 2, POST /v1/things: body: \
        `/id`: expected \"a\", found \"b\"";
    assert!(error.ends_with(expected), "{error}");
    let error = client.get_thing("b").await.unwrap_err().to_string();
    assert!(
        error.ends_with("call 1, GET /v1/things/a: path: expected \"/v1/things/a\", found \"/v1/things/b\""),
        "{error}"
    );
    let error = client.list_things().limit(2).await.unwrap_err().to_string();
    assert!(error.contains("query: expected \"\", found \"limit=2\""), "{error}");
    let missing = "these calls of the cassette were not made:\n- call 1: GET /v1/things/a\n- call 2: POST /v1/things";
    assert_eq!(replay.verify().unwrap_err().to_string(), missing);
    let (_, client) = replayed("{\"cassette\": 1, \"interactions\": []}");
    assert!(client.get_thing("b").await.unwrap_err().to_string().ends_with("/things/b: it has no calls"));
}

#[test]
fn a_malformed_cassette_is_an_error_with_its_line() {
    let interaction = |request: &str, response: &str| {
        format!("{{\"cassette\": 1, \"interactions\": [\n{{\"request\": {request},\n\"response\": {response}}}\n]}}")
    };
    let request = r#"{"method": "GET", "url": "/a"}"#;
    let response = r#"{"status": 200}"#;
    assert!(Cassette::replay(&interaction(request, response)).is_ok());
    for (text, words, line) in [
        (String::new(), "the text ends too early", 1),
        ("{\"cassette\": 2, \"interactions\": []}".to_owned(), "cassette: another version than 1", 1),
        ("{\n\"cassette\": 1\n}".to_owned(), "missing member `interactions`", 3),
        (interaction("{}", response), "interactions[0].request: missing member `method`", 2),
        (interaction(r#"{"method": "G T", "url": "/"}"#, response), "not a method of HTTP", 2),
        (interaction(request, "{\"status\": 99}"), "expected a status from 100 to 999", 3),
        (interaction(request, "{\"status\": \"200\"}"), "interactions[0].response.status: expected a u16", 3),
        (interaction(request, "null"), "expected either a response or a failure", 2),
        (interaction(request, "{\"status\": 200, \"json\": 1, \"text\": \"\"}"), "expected at most one of", 3),
        (interaction(request, "{\"status\": 200, \"base64\": \"?\"}"), "base64", 3),
        (interaction(request, "{\"status\": 200, \"headers\": {\"a b\": \"\"}}"), "not a header", 3),
        (interaction(request, "{\"status\": 200, \"headers\": {\"a\": \"\\n\"}}"), "not a header", 3),
        (interaction(request, "{\"status\": 200, \"json\": {]}"), "expected", 3),
    ] {
        let error = Cassette::replay(&text).unwrap_err().to_string();
        assert!(error.starts_with("the cassette is invalid: "), "{error}");
        assert!(error.contains(words) && error.contains(&format!("(line {line},")), "{text}: {error}");
    }
}
