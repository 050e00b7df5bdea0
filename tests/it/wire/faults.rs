//! Transport errors, and the errors of calls.

use std::time::{Duration, Instant};

use specweld::{ErrorKind, RetryPolicy};
use specweld_examples::workos::Fault;

use super::canned::{Canned, json};
use super::workos::types::{ConnectApplication, CreateM2mApplication};
use super::{client, server};

fn rate_limit(retry_after: &str) -> Fault {
    Fault::RateLimit { retry_after: Some(retry_after.into()) }
}

#[tokio::test]
async fn a_slow_response_is_a_timeout() {
    let server = server().await;
    server.inject(Fault::Delay(Duration::from_secs(20)));
    let started = Instant::now();
    let client = client(&server);
    let error = client.list_applications().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "list_applications: not answered within 50ms");
    assert!(started.elapsed() < Duration::from_secs(10));
    server.inject(Fault::Delay(Duration::from_millis(20)));
    client.list_applications().timeout(Duration::from_secs(20)).await.unwrap();
}

#[tokio::test]
async fn a_get_waits_for_the_end_of_a_rate_limit() {
    let server = server().await;
    let id = server.seed_m2m("Machine", "org_1");
    server.inject(rate_limit("1"));
    let started = Instant::now();
    client(&server).get_application(&id).await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_post_returns_a_rate_limit_as_an_error() {
    let server = server().await;
    let id = server.seed_m2m("Machine", "org_1");
    let client = client(&server);
    server.inject(rate_limit("7"));
    let error = client.create_client_secret(&id).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.api().unwrap().code.as_deref(), Some("rate_limit_exceeded"));
    server.inject(rate_limit("7"));
    assert!(client.create_application(CreateM2mApplication::new("a", "o")).await.unwrap_err().is_rate_limited());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_post_is_retried_if_the_policy_allows_it() {
    let server = server().await;
    let id = server.seed_m2m("Machine", "org_1");
    server.inject(rate_limit("0"));
    let policy = RetryPolicy::new().allow_unsafe();
    client(&server).create_client_secret(&id).retry(policy).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_failing_request_is_retried_three_times() {
    let server = server().await;
    let client = client(&server);
    for status in [500, 502, 503] {
        server.inject(Fault::ServerError(status));
    }
    client.list_applications().await.unwrap();
    assert_eq!(server.take_requests().len(), 4);
    for status in [500, 502, 503, 504] {
        server.inject(Fault::ServerError(status));
    }
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 504);
    assert!(error.is_server_error() && error.request_id().is_some());
    assert_eq!(server.take_requests().len(), 4);
    server.inject(Fault::ServerError(501));
    assert_eq!(client.list_applications().await.unwrap_err().status().unwrap(), 501);
    assert_eq!(server.take_requests().len(), 1, "501 is not retried");
}

#[tokio::test]
async fn incomplete_json_is_a_decode_error_with_details() {
    let server = server().await;
    server.seed_many(3, "org_1");
    server.inject(Fault::BrokenJson);
    let error = client(&server).list_applications().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.decode_path().unwrap().starts_with("data["), "{error}");
    assert!(error.body().starts_with(b"{"));
    let text = error.to_string();
    assert!(text.contains(error.request_id().unwrap()) && text.contains("data["), "{text}");
    assert_eq!(server.requests().len(), 1, "a decode error is not retried");
}

#[tokio::test]
async fn an_interrupted_connection_is_a_transport_error() {
    let server = server().await;
    server.seed_many(3, "org_1");
    server.inject(Fault::TruncatedBody);
    let error = client(&server).list_applications().retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.request_id().is_some() && std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn an_html_body_is_kept_and_not_shown() {
    let server = server().await;
    server.inject(Fault::HtmlError);
    let error = client(&server).list_applications().retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 502));
    assert_eq!(error.body(), b"<h1>502 Bad Gateway</h1>");
    assert!(error.api().is_none() && !error.to_string().contains('<'), "{error}");
}

#[tokio::test]
async fn html_with_a_success_is_a_decode_error() {
    let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<h1>Login</h1";
    let error = Canned::new(&[page]).client().get_application("app_1").await.unwrap_err();
    assert!(error.is_decode() && !error.to_string().contains("Login"), "{error}");
}

#[tokio::test]
async fn a_closed_port_is_a_connect_error() {
    let canned = Canned::new(&[]);
    let client = canned.client();
    // The thread closes the listener as soon as it ends, since it has no responses to send.
    let mut last = client.get_application("app_1").await.unwrap_err();
    for _ in 0..50 {
        if last.is_connect() {
            break;
        }
        last = client.get_application("app_1").await.unwrap_err();
    }
    assert!(last.is_connect() && last.is_retryable() && last.status().is_none(), "{last}");
}

/// Returns a page of a hundred applications, one of them changed.
fn page_of_a_hundred(index: usize, change: impl Fn(String) -> String) -> String {
    let app = |number: usize| {
        let text = format!(
            r#"{{"object":"connect_application","id":"app_{number}","client_id":"c","description":null,"name":"n","scopes":[],"application_type":"m2m","organization_id":"o","created_at":"2026-01-15T12:00:00Z","updated_at":"2026-01-15T12:00:00Z"}}"#
        );
        if number == index { change(text) } else { text }
    };
    let apps: Vec<String> = (0..100).map(app).collect();
    let meta = r#"{"before":null,"after":null}"#;
    json("200 OK", &format!(r#"{{"object":"list","data":[{}],"list_metadata":{meta}}}"#, apps.join(",")))
}

#[tokio::test]
async fn an_unknown_type_among_a_hundred_loses_no_application() {
    let newer = |text: String| text.replace(r#""m2m""#, r#""agent","model":{"sizes":[1,2.50]}"#);
    let canned = Canned::new(&[&page_of_a_hundred(41, newer)]);
    let page = canned.client().list_applications().limit(100).await.unwrap();
    assert_eq!(page.data.len(), 100);
    let known = page.data.iter().filter(|app| matches!(app, ConnectApplication::M2m(_))).count();
    assert_eq!(known, 99);
    let ConnectApplication::Unknown(raw) = &page.data[41] else { panic!("the type is not in the description") };
    assert_eq!((&raw["application_type"], &raw["model"]["sizes"][1]), (&"agent".into(), &2.5.into()));
    assert_eq!(page.data[41].id(), "app_41");
}

#[tokio::test]
async fn applications_of_unknown_types_can_be_listed() {
    let server = server().await;
    server.seed_many(5, "org_1");
    server.inject(Fault::UnknownApplicationType);
    let page = client(&server).list_applications().await.unwrap();
    assert!(page.data.iter().all(|app| matches!(app, ConnectApplication::Unknown(_))));
    let names: Vec<&str> = page.data.iter().map(ConnectApplication::name).collect();
    assert_eq!(names, ["Service 5", "Service 4", "Service 3", "Service 2", "Service 1"]);
}

#[tokio::test]
async fn a_malformed_date_time_is_reported_with_its_path_and_text() {
    let wrong = |text: String| text.replacen("2026-01-15T12:00:00Z", "15/01/2026 12:00", 1);
    let canned = Canned::new(&[&page_of_a_hundred(3, wrong)]);
    let error = canned.client().list_applications().await.unwrap_err();
    assert_eq!(error.decode_path().as_deref(), Some("data[3].created_at"));
    let text = error.to_string();
    assert!(text.starts_with("200 OK: ") && text.contains("data[3].created_at"), "{text}");
    assert!(text.contains("15/01/2026 12:00") && text.ends_with("(request req_canned)"), "{text}");
}
