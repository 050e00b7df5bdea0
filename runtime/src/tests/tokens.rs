//! Tests fetched tokens: their time, their number, and calls without a token.

use std::time::Duration;

use super::KEY;
use crate::generated_v1 as rt;
use crate::testing::{MockTransport, RecordedRequest};
use crate::transport::{Body, BoxFuture, SendOptions, Transport, TransportError};
use crate::{ClientCredentials, Credential, ErrorKind, RetryPolicy, Token, TokenError, TokenSource};

static API: rt::Api = rt::Api {
    title: "Tokens",
    version: "1",
    servers: &[rt::Server::new("https://api.example.com/v1", "")],
    schemes: &[rt::Scheme { name: "oauth", kind: rt::SchemeKind::OAuth { token_url: Some("/oauth/token") } }],
    defaults: &[],
};

static CALL: rt::Operation =
    rt::Operation { id: "call", method: rt::Method::POST, path: "/x", security: &[&["oauth"]] };

#[derive(Clone)]
pub(super) struct Client(pub(super) rt::Core);

impl From<rt::Core> for Client {
    fn from(core: rt::Core) -> Self {
        Self(core)
    }
}

impl Client {
    pub(super) fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&API)
    }

    fn call(&self) -> rt::Call<'_, (), rt::Undocumented> {
        self.0.request(&CALL).call()
    }
}

fn pair() -> ClientCredentials {
    ClientCredentials::new("id:1", KEY).scopes(["a", "b c"])
}

fn client(mock: &MockTransport) -> Client {
    Client::builder().client_credentials(pair()).transport(mock.clone()).build().unwrap()
}

fn token(name: &str, seconds: u32) -> String {
    format!(r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":{seconds}}}"#)
}

/// Returns the URL and the credential of each request.
fn sent(mock: &MockTransport) -> Vec<(String, String)> {
    let line = |request: &RecordedRequest| {
        (request.uri.to_string(), request.header("authorization").unwrap_or_default().to_owned())
    };
    mock.requests().iter().map(line).collect()
}

fn tokens(mock: &MockTransport) -> Vec<String> {
    sent(mock).into_iter().map(|(_, authorization)| authorization).filter(|it| it.starts_with("Bearer")).collect()
}

#[tokio::test]
async fn a_token_is_fetched_once_and_kept() {
    let mock = MockTransport::new();
    mock.reply(200, token("t1", 3600)).reply(204, "").reply(204, "");
    let client = client(&mock);
    client.call().await.unwrap();
    client.call().await.unwrap();
    let requests = mock.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0].uri.to_string(), "https://api.example.com/oauth/token");
    assert_eq!(requests[0].header("authorization"), Some("Basic aWQlM0ExOnNrX3Rlc3RfaHVudGVyMg=="));
    assert_eq!(requests[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(requests[0].body, "grant_type=client_credentials&scope=a%20b%20c");
    assert_eq!(tokens(&mock), ["Bearer t1", "Bearer t1"]);
}

#[tokio::test]
async fn a_token_is_replaced_shortly_before_it_expires() {
    let mock = MockTransport::new();
    mock.reply(200, token("t1", 100)).reply(204, "").reply(204, "").reply(200, token("t2", 100)).reply(204, "");
    let client = client(&mock);
    client.call().await.unwrap();
    mock.sleep(Duration::from_secs(89)).await;
    client.call().await.unwrap();
    mock.sleep(Duration::from_secs(1)).await;
    client.call().await.unwrap();
    assert_eq!(tokens(&mock), ["Bearer t1", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_sent_once_more() {
    let mock = MockTransport::new();
    mock.reply(200, token("t1", 3600)).reply(204, "");
    mock.reply(401, "{}").reply(200, token("t2", 3600)).reply(204, "");
    let client = client(&mock);
    client.call().await.unwrap();
    client.call().await.unwrap();
    assert_eq!(tokens(&mock), ["Bearer t1", "Bearer t1", "Bearer t2"]);
    mock.reply(401, "{}").reply(200, token("t3", 3600)).reply(401, "{}");
    assert!(client.call().await.unwrap_err().is_unauthorized());
    assert_eq!(tokens(&mock).len(), 5, "once more, not for ever");
    mock.reply(200, token("t4", 3600)).reply(401, "{}");
    assert!(client.call().await.unwrap_err().is_unauthorized());
    assert_eq!(tokens(&mock).len(), 6, "a new token that is refused is not tried again");
}

#[tokio::test]
async fn calls_at_the_same_time_wait_for_one_token() {
    let mock = MockTransport::new();
    let source = Slow::default();
    let client = Client::builder().credential("oauth", Credential::tokens(source.clone()));
    let client = client.transport(Patient(mock.clone())).build().unwrap();
    for _ in 0..3 {
        mock.reply(204, "");
    }
    let (one, two, three) = tokio::join!(client.call(), client.call(), client.call());
    one.and(two).and(three).unwrap();
    assert_eq!(tokens(&mock), ["Bearer slow1"; 3]);
}

#[tokio::test]
async fn a_caller_that_gives_up_leaves_its_turn_to_the_next() {
    let mock = MockTransport::new();
    let client = Client::builder().credential("oauth", Credential::tokens(Slow::default()));
    let client = client.transport(Patient(mock.clone())).build().unwrap();
    mock.reply(204, "");
    let mut given_up = Box::pin(client.call().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(given_up.as_mut().poll(&mut context).is_pending());
    let (sent, ()) = tokio::join!(client.call(), async { drop(given_up) });
    sent.unwrap();
    assert_eq!(tokens(&mock), ["Bearer slow2"]);
}

/// A mock whose deadlines never pass, so that calls can wait for each other.
struct Patient(MockTransport);

impl Transport for Patient {
    fn send<'a>(
        &'a self,
        request: http::Request<Body>,
        options: &'a SendOptions,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        self.0.send(request, options)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// A token source that waits a few turns.
#[derive(Clone, Default)]
struct Slow(std::sync::Arc<std::sync::atomic::AtomicUsize>);

impl TokenSource for Slow {
    fn fetch<'a>(&'a self, _: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let count = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            Ok(Token::new(format!("slow{count}")))
        })
    }
}

#[tokio::test]
async fn without_a_token_no_request_is_sent() {
    for (status, body, words) in [
        (
            400,
            r#"{"error":"invalid_client","error_description":"No such client"}"#,
            "responded with 400: No such client",
        ),
        (403, "<html>", "responded with 403"),
        (200, "<html>", "is not JSON"),
        (200, "{}", "has no `access_token`"),
        (200, r#"{"access_token":"t","token_type":"mac"}"#, "of the type `mac`"),
        (200, r#"{"access_token":"a\nb"}"#, "characters that cannot be sent"),
    ] {
        let mock = MockTransport::new();
        mock.reply(status, body);
        let error = client(&mock).call().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert!(error.to_string().starts_with("call: no token: ") && error.to_string().contains(words), "{error}");
        assert!(!format!("{error} {error:?}").contains(KEY));
        assert_eq!(mock.requests().len(), 1, "{words}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_not_kept() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"access_token":"a\nb","expires_in":3600}"#).reply(200, token("t1", 3600)).reply(204, "");
    let client = client(&mock);
    assert_eq!(client.call().await.unwrap_err().kind(), ErrorKind::Credential);
    client.call().await.unwrap();
    assert_eq!(tokens(&mock), ["Bearer t1"]);

    let client =
        Client::builder().credential("oauth", Credential::tokens(Broken)).transport(mock.clone()).build().unwrap();
    let error = client.call().await.unwrap_err();
    assert!(error.to_string().contains("the token is empty or has characters that cannot be sent"), "{error}");
}

/// A token source with an empty token.
struct Broken;

impl TokenSource for Broken {
    fn fetch<'a>(&'a self, _: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async { Ok(Token::new("")) })
    }
}

#[tokio::test]
async fn a_token_endpoint_that_is_busy_is_asked_again_whatever_the_call() {
    let mock = MockTransport::new();
    mock.fail(TransportError::connect("no route")).reply(503, "").reply(200, token("t", 60)).reply(204, "");
    client(&mock).call().await.unwrap();
    assert_eq!(mock.requests().len(), 4);
    let mock = MockTransport::new();
    mock.reply(503, "");
    let call = client(&mock);
    let error = call.call().retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
}

#[tokio::test]
async fn the_token_request_is_the_users_to_shape() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"access_token":"t","expires_in":"60"}"#).reply(204, "");
    let pair =
        ClientCredentials::new("id", KEY).in_body().parameter("audience", "a&b").token_url("https://id.example/t?x=1");
    let client = Client::builder().client_credentials(pair).transport(mock.clone()).build().unwrap();
    client.call().await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!((request.uri.to_string().as_str(), request.header("authorization")), ("https://id.example/t?x=1", None));
    assert_eq!(
        request.body,
        format!("grant_type=client_credentials&audience=a%26b&client_id=id&client_secret={KEY}").as_str()
    );
}

#[tokio::test]
async fn a_call_with_its_own_token_fetches_none() {
    let mock = MockTransport::new();
    mock.reply(204, "");
    client(&mock).call().header("authorization", "Bearer own").await.unwrap();
    assert_eq!(sent(&mock), [("https://api.example.com/v1/x".to_owned(), "Bearer own".to_owned())]);
}

#[test]
fn id_and_secret_need_tls_too() {
    let pair = || pair().token_url("http://id.example/t");
    let builder = || Client::builder().client_credentials(pair()).transport(MockTransport::new());
    let error = builder().build().map(|_| ()).unwrap_err().to_string();
    assert!(error.contains("without TLS") && !error.contains(KEY), "{error}");
    assert!(builder().allow_insecure_http().build().is_ok());
    assert!(!format!("{:?} {:?}", pair(), Credential::client_credentials(pair())).contains(KEY));
}
