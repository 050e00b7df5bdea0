//! The clients of a mock: credentials, layers, tenants and raw calls.

use specweld::http::Method;
use specweld::{ApiClient as _, Attempt};

use super::{application, workos};

#[tokio::test]
async fn a_client_of_a_mock_needs_no_credential() {
    let mock = workos::Mock::new();
    mock.get_application().times(3).reply(application("app_1"));
    mock.client().get_application("app_1").await.unwrap();
    mock.builder().bearer("sk_1").build().unwrap().get_application("app_1").await.unwrap();
    let tenant = mock.client().with_bearer("sk_2").unwrap().with_base_url("https://mock.test/eu").unwrap();
    tenant.get_application("app_1").await.unwrap();
    let sent = mock.requests();
    let sent: Vec<_> = sent.iter().map(|sent| (sent.header("authorization"), sent.uri.to_string())).collect();
    let url = |base: &str| format!("https://mock.test{base}/connect/applications/app_1");
    assert_eq!(sent, [(None, url("")), (Some("Bearer sk_1"), url("")), (Some("Bearer sk_2"), url("/eu"))]);
}

#[tokio::test]
async fn layers_run_before_the_mock() {
    let mock = workos::Mock::new();
    mock.get_application().header("x-signed", "yes").path("id", "app_1").reply(application("app_1"));
    let client = mock.builder().layer(|mut attempt: Attempt| async move {
        attempt.headers_mut().insert("x-signed", specweld::http::HeaderValue::from_static("yes"));
        attempt.send().await
    });
    client.build().unwrap().get_application("app_1").await.unwrap();
    mock.verify().unwrap();
}

#[tokio::test]
async fn raw_calls_have_replies() {
    let mock = workos::Mock::new();
    mock.raw(Method::GET, "/health").query("deep", "1").reply(200, "{}").header("x-load", "3");
    let client = mock.client();
    let response = client.request(Method::GET, "/health?deep=1").await.unwrap();
    assert_eq!(response.headers()["x-load"], "3");
    assert!(client.request(Method::POST, "/health").await.is_err());
}
