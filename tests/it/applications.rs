//! The flagship program: its steps, its output, and the clean-up after a failure at any request.

use std::time::Duration;

use specweld_examples::applications::workos::Client;
use specweld_examples::applications::workos::types::RegistrationType::{Authenticated, Dynamic};
use specweld_examples::applications::{self, Place};
use specweld_examples::workos::{Fault, Options, Server};

/// Runs the program and returns its result and its output.
async fn run(server: &Server, in_memory: Option<&Server>) -> (Result<(), String>, String) {
    let client = client(server);
    let mut out = Vec::new();
    let place = Place { client, organization_id: "org_acme".to_owned(), in_memory };
    let outcome = applications::run(&place, &mut out).await.map_err(|error| error.to_string());
    (outcome, String::from_utf8(out).unwrap())
}

fn client(server: &Server) -> Client {
    Client::builder().bearer(server.api_key()).base_url(server.base_url()).build().unwrap()
}

async fn count_applications(server: &Server) -> usize {
    let client = client(server);
    let applications = client.list_applications().registration_types([Dynamic, Authenticated]).limit(100);
    applications.stream().try_collect().await.unwrap().len()
}

/// Returns the number of client secrets in a text: words of 64 hexadecimal digits.
fn count_secrets(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit())).count()
}

#[tokio::test]
async fn every_step_is_printed_and_one_secret_is_shown_on_purpose() {
    let server = Server::start(Options::default()).await.unwrap();
    let (outcome, text) = run(&server, Some(&server)).await;
    assert_eq!(outcome, Ok(()), "{text}");
    for expected in [
        "1  Create",
        "order=normal ",
        "null, so it is cleared     (no description)",
        "its value, printed         [redacted]",
        "the old one is revoked ",
        "404 Not Found: Application not found: 'conn_app_nowhere'",
        "422 Unprocessable Entity",
        "an unknown type            \"agent\" is kept as JSON",
        "success at request number 3",
        "left                       0\n",
    ] {
        assert!(text.contains(expected), "{expected} is not in:\n{text}");
    }
    assert_eq!(count_secrets(&text), 1, "{text}");
    assert!(!text.contains(server.api_key()), "{text}");
    assert_eq!(count_applications(&server).await, 0);
}

#[tokio::test]
async fn at_a_live_service_no_secret_is_shown_and_no_other_application_is_changed() {
    let server = Server::start(Options::default()).await.unwrap();
    let others = [server.seed_m2m("Theirs", "org_acme"), server.seed_dynamic("Assistant")];
    let (outcome, text) = run(&server, None).await;
    assert_eq!(outcome, Ok(()), "{text}");
    assert!(text.contains("is skipped: faults need the in-memory server"), "{text}");
    assert_eq!(count_secrets(&text), 0, "{text}");
    for request in server.take_requests().iter().filter(|request| request.method != "GET") {
        assert!(!others.iter().any(|id| request.target.contains(id)), "{} {}", request.method, request.target);
    }
    assert_eq!(count_applications(&server).await, others.len());
}

/// Returns the number of requests before the faults that the program injects into the in-memory server.
async fn requests_before_faults() -> usize {
    let server = Server::start(Options::default()).await.unwrap();
    run(&server, None).await.0.unwrap();
    server.take_requests().iter().position(|request| request.target.contains("limit=1000")).unwrap()
}

#[tokio::test]
async fn applications_are_deleted_after_a_failure_at_any_request() {
    let requests = requests_before_faults().await;
    assert!(requests > 15, "{requests}");
    for number in 0..=requests {
        // The response to a creation can break off after the service has created the application.
        for fault in [Fault::ServerError(501), Fault::BrokenJson] {
            let server = Server::start(Options::default()).await.unwrap();
            (0..number).for_each(|_| server.inject(Fault::Delay(Duration::ZERO)));
            server.inject(fault.clone());
            let (outcome, text) = run(&server, Some(&server)).await;
            assert!(outcome.is_err() || fault == Fault::BrokenJson, "request {number}: {text}");
            assert_eq!(count_applications(&server).await, 0, "request {number}: {outcome:?}\n{text}");
        }
    }
}

#[tokio::test]
async fn an_application_that_could_not_be_deleted_is_named() {
    let server = Server::start(Options::default()).await.unwrap();
    let fine = Fault::Delay(Duration::ZERO);
    let broken = Fault::ServerError(501);
    // Two creations succeed, and a list fails. In the clean-up, one deletion fails and the other succeeds.
    for fault in [fine.clone(), fine, broken.clone(), broken] {
        server.inject(fault);
    }
    let error = run(&server, Some(&server)).await.0.unwrap_err();
    assert!(error.starts_with("501 Not Implemented") && error.contains("is left: 501"), "{error}");
    assert_eq!(count_applications(&server).await, 1);
}

#[tokio::test]
async fn after_a_refused_creation_no_clean_up_is_needed() {
    let organizations = vec!["org_other".to_owned()];
    let server = Server::start(Options { organizations, ..Options::default() }).await.unwrap();
    let error = run(&server, None).await.0.unwrap_err();
    assert!(error.starts_with("404 Not Found") && !error.contains("left"), "{error}");
    assert_eq!(server.take_requests().len(), 1);
}
