//! Tests the polling of the grant for devices, without waiting, and the URLs of a client.

use std::time::Duration;

use super::tokens::Client;
use crate::ApiClient;
use crate::generated_v1::Core;
use crate::oauth2::{DeviceAuthorization, OAuthClient};
use crate::testing::MockTransport;

const DEVICE: &str = r#"{"device_code":"hunter2","user_code":"ABCD","verification_url":"https://id.example",
    "expires_in":120}"#;
const TOKENS: &str = r#"{"access_token":"t1","token_type":"bearer"}"#;

impl ApiClient for Client {
    fn core(&self) -> &Core {
        &self.0
    }
}

fn oauth() -> OAuthClient {
    OAuthClient::new("app").token_url("/token").device_authorization_url("https://id.example/device")
}

async fn device(mock: &MockTransport) -> DeviceAuthorization {
    mock.reply(200, DEVICE);
    let client = Client::builder().oauth2(oauth()).transport(mock.clone()).build().unwrap();
    client.sign_in().unwrap().on_device().await.unwrap()
}

#[tokio::test]
async fn the_time_between_polls_grows_on_demand() {
    let mock = MockTransport::new();
    let waiting = device(&mock).await;
    mock.reply(400, r#"{"error":"authorization_pending"}"#).reply(400, r#"{"error":"slow_down"}"#);
    mock.reply(503, "").reply(200, TOKENS);
    let tokens = waiting.wait().await.unwrap();
    assert_eq!(tokens.access_token().expose(), "t1");
    assert_eq!(mock.waits(), [5, 5, 10, 20].map(Duration::from_secs));
}

#[tokio::test]
async fn polling_ends_with_the_code() {
    let mock = MockTransport::new();
    let waiting = device(&mock).await;
    for _ in 0..30 {
        mock.reply(400, r#"{"error":"authorization_pending"}"#);
    }
    let error = waiting.wait().await.unwrap_err().to_string();
    assert!(error.contains("expired before"), "{error}");
    assert_eq!(mock.requests().len(), 24);
    for (refusal, words) in [("access_denied", "access_denied"), ("expired_token", "expired_token")] {
        let mock = MockTransport::new();
        let waiting = device(&mock).await;
        mock.reply(400, format!(r#"{{"error":"{refusal}","error_description":"{words} hunter2"}}"#));
        let error = waiting.wait().await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert!(!format!("{error:?} {waiting:?}").contains("hunter2"));
    }
}

#[test]
fn urls_are_checked_when_the_client_is_built() {
    let builder = |oauth| Client::builder().oauth2(oauth).transport(MockTransport::new()).build();
    let plain = builder(OAuthClient::new("app").token_url("http://id.example/token")).map(|_| ()).unwrap_err();
    assert!(plain.to_string().contains("without TLS"), "{plain}");
    let none = builder(OAuthClient::new("app")).map(|_| ()).unwrap_err();
    assert!(none.to_string().contains("declares no security scheme for a client of OAuth 2"), "{none}");
    let sign_in = builder(OAuthClient::new("app").token_url("/token")).unwrap().sign_in().unwrap();
    let error = sign_in.request().unwrap_err().to_string();
    assert!(error.contains("no `authorizationUrl`"), "{error}");
}
