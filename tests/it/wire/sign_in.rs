//! Grants of OAuth 2 with a person: authorization code, device and refresh token.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use specweld::oauth2::{IssuedTokens, OAuthClient, TokenStore};
use specweld::transport::BoxFuture;
use specweld::{ApiClient, ErrorKind, TokenError};

use super::canned::{Canned, DONE, first_line, header, response};

mod api {
    specweld::generate_api!("it/wire/sign_in.json");
}

const REFUSED: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";

/// Returns a response with an access token and a refresh token.
fn tokens(access: &str, refresh: &str) -> String {
    let body =
        format!(r#"{{"access_token":"{access}","token_type":"bearer","expires_in":3600,"refresh_token":"{refresh}"}}"#);
    response("200 OK", "application/json", "", &body)
}

fn refusal(error: &str) -> String {
    response("400 Bad Request", "application/json", "", &format!(r#"{{"error":"{error}"}}"#))
}

fn registration() -> OAuthClient {
    OAuthClient::new("app").scopes(["events:read", "profile"]).redirect_url("http://127.0.0.1/back")
}

fn client(canned: &Canned, oauth: OAuthClient) -> api::Client {
    let (_, port) = canned.base_url().rsplit_once(':').map(|(host, port)| (host.to_owned(), port.to_owned())).unwrap();
    api::Client::builder().server(api::servers::Local::new().port(port)).oauth2(oauth).build().unwrap()
}

/// Returns the first line, the credential and the body of the next request.
fn next(canned: &Canned) -> (String, Option<String>, String) {
    let request = canned.next_request();
    let body = request.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap();
    (first_line(&request).to_owned(), header(&request, "authorization").map(str::to_owned), body)
}

/// Returns the credentials of the next requests.
fn next_credentials<const N: usize>(canned: &Canned) -> [String; N] {
    std::array::from_fn(|_| next(canned).1.unwrap_or_default())
}

/// A store that counts the saved tokens, and fails on demand.
#[derive(Clone, Default)]
struct Shelf(Arc<Mutex<ShelfState>>);

#[derive(Default)]
struct ShelfState {
    json: Option<String>,
    saved: usize,
    failures: usize,
}

impl Shelf {
    fn with(tokens: &IssuedTokens) -> Self {
        let json = Some(tokens.to_json().expose().to_owned());
        Self(Arc::new(Mutex::new(ShelfState { json, ..ShelfState::default() })))
    }

    fn refresh_token(&self) -> String {
        let tokens = IssuedTokens::from_json(self.0.lock().unwrap().json.as_ref().unwrap()).unwrap();
        tokens.refresh_token().unwrap().expose().to_owned()
    }
}

impl TokenStore for Shelf {
    fn load(&self) -> BoxFuture<'_, Result<Option<IssuedTokens>, TokenError>> {
        Box::pin(async { self.0.lock().unwrap().json.as_deref().map(IssuedTokens::from_json).transpose() })
    }

    fn save<'a>(&'a self, tokens: &'a IssuedTokens) -> BoxFuture<'a, Result<(), TokenError>> {
        Box::pin(async move {
            let mut state = self.0.lock().unwrap();
            if state.failures > 0 {
                state.failures -= 1;
                return Err(TokenError::new("the disk is full"));
            }
            state.json = Some(tokens.to_json().expose().to_owned());
            state.saved += 1;
            Ok(())
        })
    }
}

/// Tokens that a program stored earlier, with the given rest of their lifetime.
fn stored(access: &str, refresh: &str, rest: u64) -> IssuedTokens {
    let time = SystemTime::now() + Duration::from_secs(rest);
    IssuedTokens::new(access).with_refresh_token(refresh).with_expiry(time)
}

#[tokio::test]
async fn a_person_signs_in_by_authorization_code_with_pkce() {
    let canned = Canned::new(&[&tokens("t1", "r1"), DONE]);
    let shelf = Shelf::default();
    let client = client(&canned, registration().store(shelf.clone()));
    let sign_in = client.sign_in().unwrap();
    let request = sign_in.request().unwrap();
    let (page, query) = request.url().split_once("&response_type=").unwrap();
    assert_eq!(page, format!("{}/authorize?tenant=a", canned.base_url()));
    let state = request.state().expose();
    assert!(query.starts_with(&format!(
        "code&client_id=app&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback&scope=events%3Aread%20profile&state={state}\
         &code_challenge="
    )));
    assert!(query.ends_with("&code_challenge_method=S256") && !query.contains(request.verifier().expose()));

    let wrong = sign_in.finish(&request, "/back?code=c&state=other").await.unwrap_err();
    assert!(wrong.to_string().contains("has not the `state`"), "{wrong}");
    // A server has the state and the verifier in the session of the person.
    let resumed = sign_in.resume(request.state(), request.verifier()).unwrap();
    assert_eq!(resumed.url(), request.url());
    let issued = sign_in.finish(&resumed, &format!("http://127.0.0.1/back?code=c%2F1&state={state}")).await.unwrap();
    assert_eq!(issued.access_token().expose(), "t1");
    client.list_events().await.unwrap();

    let verifier = request.verifier().expose();
    let body = format!(
        "grant_type=authorization_code&code=c%2F1&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback&code_verifier={verifier}\
         &client_id=app"
    );
    assert_eq!(next(&canned), ("POST /token HTTP/1.1".to_owned(), None, body));
    assert_eq!(next_credentials(&canned), ["Bearer t1"]);
    assert_eq!(shelf.refresh_token(), "r1");
}

#[tokio::test]
async fn no_message_shows_a_secret_of_a_grant() {
    let echo = r#"{"error":"invalid_grant","error_description":"hunter2-code hunter2-client hunter2-refresh"}"#;
    let echo = response("400 Bad Request", "application/json", "", echo);
    let canned = Canned::new(&[&echo, &echo]);
    let oauth = registration().secret("hunter2-client").refresh_token("hunter2-refresh");
    let client = client(&canned, oauth.clone());
    let sign_in = client.sign_in().unwrap();
    let request = sign_in.request().unwrap();
    let callback = format!("code=hunter2-code&state={}", request.state().expose());
    let error = sign_in.finish(&request, &callback).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2-c"), "{error}");
    let failed = client.list_events().await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Credential);
    assert!(failed.to_string().contains("must sign in again"), "{failed}");
    assert!(!format!("{failed} {failed:?}").contains("hunter2-r"), "{failed}");
    let debug = format!("{oauth:?} {client:?} {sign_in:?} {request:?}");
    assert!(!debug.contains("hunter2") && !debug.contains(request.state().expose()), "{debug}");
    let refused = sign_in.finish(&request, &format!("error=access_denied&state={}", request.state().expose())).await;
    assert_eq!(refused.unwrap_err().to_string(), "the authorization was refused: access_denied");
}

#[tokio::test]
async fn tokens_are_refreshed_once_for_many_calls() {
    let canned = Canned::new(&[&tokens("t2", "r2"), DONE, DONE, DONE]);
    let shelf = Shelf::with(&stored("t1", "r1", 0));
    let client = client(&canned, registration().secret("&hunter2").store(shelf.clone()));
    let (one, two, three) = tokio::join!(client.list_events(), client.list_events(), client.list_events());
    one.and(two).and(three).unwrap();
    let (line, credential, body) = next(&canned);
    assert_eq!((line.as_str(), body.as_str()), ("POST /refresh HTTP/1.1", "grant_type=refresh_token&refresh_token=r1"));
    assert_eq!(credential.as_deref(), Some("Basic YXBwOiUyNmh1bnRlcjI="));
    assert_eq!(next_credentials(&canned), ["Bearer t2"; 3].map(str::to_owned));
    assert_eq!(shelf.refresh_token(), "r2");
}

#[tokio::test]
async fn a_stored_token_that_is_refused_is_renewed_once() {
    let canned = Canned::new(&[REFUSED, &tokens("t2", "r2"), DONE, REFUSED, &tokens("t3", "r3"), REFUSED]);
    let client = client(&canned, registration().store(Shelf::with(&stored("t1", "r1", 3000))));
    client.list_events().await.unwrap();
    assert!(client.list_events().await.unwrap_err().is_unauthorized());
    let expected = ["Bearer t1", "", "Bearer t2", "Bearer t2", "", "Bearer t3"];
    assert_eq!(next_credentials(&canned), expected.map(str::to_owned));
}

#[tokio::test]
async fn a_token_that_another_program_refreshed_is_loaded() {
    let canned = Canned::new(&[&refusal("invalid_grant"), DONE]);
    // The store is replaced while the request is under way: the first value is loaded before it.
    let old = stored("t1", "r1", 0);
    let shelf = Swapped(Arc::new(Mutex::new(vec![stored("t2", "r2", 3000), old])));
    client(&canned, registration().store(shelf)).list_events().await.unwrap();
    assert_eq!(next(&canned).0, "POST /refresh HTTP/1.1");
    assert_eq!(next_credentials(&canned), ["Bearer t2"]);
}

/// A store that returns other tokens at each load.
struct Swapped(Arc<Mutex<Vec<IssuedTokens>>>);

impl TokenStore for Swapped {
    fn load(&self) -> BoxFuture<'_, Result<Option<IssuedTokens>, TokenError>> {
        Box::pin(async { Ok(self.0.lock().unwrap().pop()) })
    }

    fn save<'a>(&'a self, _: &'a IssuedTokens) -> BoxFuture<'a, Result<(), TokenError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn tokens_are_not_lost_if_the_store_fails() {
    let canned = Canned::new(&[&tokens("t2", "r2"), DONE]);
    let shelf = Shelf::with(&stored("t1", "r1", 0));
    shelf.0.lock().unwrap().failures = 1;
    let client = client(&canned, registration().store(shelf.clone()));
    let failed = client.list_events().await.unwrap_err();
    assert_eq!(failed.to_string(), "list_events: no token: the disk is full");
    client.list_events().await.unwrap();
    assert_eq!(next(&canned).0, "POST /refresh HTTP/1.1");
    assert_eq!(next_credentials(&canned), ["Bearer t2"]);
    assert_eq!((shelf.refresh_token().as_str(), shelf.0.lock().unwrap().saved), ("r2", 1));
}

#[tokio::test]
async fn a_device_polls_until_the_person_decides() {
    let device = r#"{"device_code":"d/1","user_code":"ABCD","verification_uri":"https://id.example/device",
        "verification_uri_complete":"https://id.example/device?code=ABCD","expires_in":60,"interval":1}"#;
    let device = response("200 OK", "application/json", "", device);
    // Some servers respond to errors with 200.
    let pending = response("200 OK", "application/json", "", r#"{"error":"authorization_pending"}"#);
    let canned = Canned::new(&[&device, &pending, &tokens("t1", "r1"), DONE]);
    let client = client(&canned, registration());
    let waiting = client.sign_in().unwrap().on_device().await.unwrap();
    assert_eq!((waiting.user_code(), waiting.verification_url()), ("ABCD", "https://id.example/device"));
    assert_eq!(waiting.complete_url(), Some("https://id.example/device?code=ABCD"));
    waiting.wait().await.unwrap();
    client.list_events().await.unwrap();
    let (line, _, body) = next(&canned);
    assert_eq!(line, "POST /device HTTP/1.1");
    assert_eq!(body, "scope=events%3Aread%20profile&client_id=app");
    let poll = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d%2F1&client_id=app";
    for _ in 0..2 {
        assert_eq!(next(&canned), ("POST /token HTTP/1.1".to_owned(), None, poll.to_owned()));
    }
    assert_eq!(next_credentials(&canned), ["Bearer t1"]);
}

#[tokio::test]
async fn a_client_without_tokens_sends_nothing() {
    let canned = Canned::new(&[]);
    let client = client(&canned, registration());
    let error = client.list_events().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(error.to_string(), "list_events: no token: the store has no tokens: a person must sign in");
    let open = api::Client::builder().base_url(canned.base_url()).bearer("t").build().unwrap();
    assert!(open.sign_in().unwrap_err().to_string().contains("no credential of OAuth 2"));
}
