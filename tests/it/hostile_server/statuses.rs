//! Every status that there is, and those that there are not, with bodies that fit and that do not.

use specweld::{Error, ErrorKind};

use super::{APPLICATION, Server, answer, client, innocent, outcome};
use crate::wire::workos::types::ErrorBody;

/// A server that answers with the status that is asked for as an identifier.
fn echo(body: &'static str) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let heard = connection.last();
        let status = heard.split(['/', ' ']).find(|it| it.parse::<u16>().is_ok()).unwrap_or("200").to_owned();
        connection.write(answer(&format!("{status} Whatever\r\nconnection: close"), body).as_bytes())
    })
}

async fn get(server: &Server, status: u16) -> Result<String, Error<ErrorBody>> {
    let outcome = outcome(client(server).get_application(&status.to_string())).await;
    outcome.map(|application| application.id().to_owned()).inspect_err(innocent)
}

#[tokio::test]
async fn every_status_is_told_as_it_is() {
    let server = echo("{");
    // The server has done what was asked, and has nothing to say.
    assert_eq!(get(&server, 204).await.unwrap(), "");
    for status in (200..=999).filter(|status| *status != 204) {
        let error = get(&server, status).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        let wanted = if status < 300 { ErrorKind::Decode } else { ErrorKind::Status };
        assert_eq!(error.kind(), wanted, "{error}");
        assert!(error.to_string().starts_with(&status.to_string()));
    }
}

/// All failures that are described have the same body, which may therefore be that of any other.
#[tokio::test]
async fn a_body_of_a_failure_is_the_documented_one_if_it_fits() {
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

/// RFC 9110 section 15.2: interim answers, after which the real one is still to come. Here it never does.
#[tokio::test]
async fn interim_statuses_are_no_answers() {
    let server = echo(APPLICATION);
    for status in 100..=199 {
        let error = get(&server, status).await.unwrap_err();
        assert!(error.status().is_none_or(|answered| answered.as_u16() == status), "{error}");
    }
}

#[tokio::test]
async fn what_is_no_status_is_a_transport_error() {
    for status in ["0", "1", "99", "099", "1000", "65536", "4294967496", "2OO", "", "٢٠٠"] {
        let error = super::refused(&Server::saying(answer(status, APPLICATION))).await;
        assert!(
            error.kind() == ErrorKind::Transport || error.status().is_some_and(|it| it.as_u16() == 99),
            "{status}: {error}"
        );
    }
}
