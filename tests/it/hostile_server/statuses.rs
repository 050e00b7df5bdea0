//! All possible statuses, and invalid ones, with described and undescribed bodies.

use specweld::{Error, ErrorKind};

use super::{APPLICATION, Server, assert_no_secret, client, outcome, response};
use crate::wire::workos::types::ErrorBody;

/// Starts a server that responds with the status in the path of the request.
fn echo(body: &'static str) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let request = connection.last();
        let status = request.split(['/', ' ']).find(|it| it.parse::<u16>().is_ok()).unwrap_or("200").to_owned();
        connection.write(response(&format!("{status} Whatever\r\nconnection: close"), body).as_bytes())
    })
}

async fn get(server: &Server, status: u16) -> Result<String, Error<ErrorBody>> {
    let outcome = outcome(client(server).get_application(&status.to_string())).await;
    outcome.map(|application| application.id().to_owned()).inspect_err(assert_no_secret)
}

#[tokio::test]
async fn every_status_is_reported_unchanged() {
    let server = echo("{");
    // 204 is a success without a body.
    assert_eq!(get(&server, 204).await.unwrap(), "");
    for status in (200..=999).filter(|status| *status != 204) {
        let error = get(&server, status).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        let wanted = if status < 300 { ErrorKind::Decode } else { ErrorKind::Status };
        assert_eq!(error.kind(), wanted, "{error}");
        assert!(error.to_string().starts_with(&status.to_string()));
    }
}

// All described failures have the same body. The client also decodes undescribed failures as that body.
#[tokio::test]
async fn an_undescribed_failure_can_have_the_described_body() {
    let server = echo(r#"{"message":"words","code":"c"}"#);
    for status in [302, 304, 400, 401, 404, 418, 422, 429, 499, 500, 501, 599, 600, 999] {
        let error = get(&server, status).await.unwrap_err();
        assert_eq!(error.api().is_some(), status >= 400, "{error}");
        assert_eq!(error.kind(), if status >= 400 { ErrorKind::Api } else { ErrorKind::Status }, "{error}");
    }
}

#[tokio::test]
async fn only_200s_are_successes() {
    let server = echo(APPLICATION);
    for status in (200..=999).step_by(7) {
        let outcome = get(&server, status).await;
        assert_eq!(
            outcome.is_ok(),
            (200..300).contains(&status) && ![204, 205].contains(&status),
            "{status}: {outcome:?}"
        );
    }
}

// RFC 9110 section 15.2: the final response follows an interim response. This server sends no final response.
#[tokio::test]
async fn interim_responses_are_not_results() {
    let server = echo(APPLICATION);
    for status in 100..=199 {
        let error = get(&server, status).await.unwrap_err();
        assert!(error.status().is_none_or(|it| it.as_u16() == status), "{error}");
    }
}

#[tokio::test]
async fn an_invalid_status_is_a_transport_error() {
    for status in ["0", "1", "99", "099", "1000", "65536", "4294967496", "2OO", "", "٢٠٠"] {
        let error = super::refused(&Server::responding(response(status, APPLICATION))).await;
        assert!(
            error.kind() == ErrorKind::Transport || error.status().is_some_and(|it| it.as_u16() == 99),
            "{status}: {error}"
        );
    }
}
