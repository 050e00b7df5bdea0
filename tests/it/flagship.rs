//! The client of WorkOS with a layer, with idempotency keys, with a mock, and with pages in another task.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use specweld::{Attempt, ClientBuilder, DateTime, RetryPolicy};
use specweld_examples::workos::{Fault, Options, Server};
use workos::Client;
use workos::types::{ApplicationList, ConnectApplication, CreateM2mApplication, ListMetadata, M2mApplication};

mod workos {
    specweld::generate_api!(
        spec = "../spec/workos-connect-applications.json",
        mock = true,
        idempotency_key = "Idempotency-Key"
    );
}

/// Starts the in-memory service, and a client of it.
async fn started() -> (Server, ClientBuilder<Client>) {
    let server = Server::start(Options::default()).await.unwrap();
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let builder = Client::builder().bearer(server.api_key()).base_url(server.base_url()).retry(retry);
    (server, builder)
}

#[tokio::test]
async fn a_layer_logs_the_attempts_of_a_creation() {
    let (server, builder) = started().await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&log);
    let layer = move |attempt: Attempt| {
        let lines = Arc::clone(&lines);
        async move {
            let line = format!("{} {}", attempt.operation_id(), attempt.number());
            let outcome = attempt.send().await;
            let status = outcome.as_ref().map_or(0, |response| response.status().as_u16());
            lines.lock().unwrap().push(format!("{line}: {status}"));
            outcome
        }
    };
    server.inject(Fault::ServerError(503));
    let client = builder.layer(layer).build().unwrap();
    client.create_application(CreateM2mApplication::new("Backend", "org_1")).await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["create_application 1: 503", "create_application 2: 201"]);
}

#[tokio::test]
async fn a_creation_is_retried_with_one_idempotency_key() {
    let (server, builder) = started().await;
    let client = builder.build().unwrap();
    server.inject(Fault::ServerError(503));
    client.create_application(CreateM2mApplication::new("Backend", "org_1")).await.unwrap();
    client.create_application(CreateM2mApplication::new("Worker", "org_1")).await.unwrap();
    let requests = server.take_requests();
    let keys: Vec<_> = requests.iter().map(|request| request.header("idempotency-key").unwrap()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys[0] == keys[1] && keys[1] != keys[2], "{keys:?}");
}

#[tokio::test]
async fn pages_are_read_in_another_task_and_continue_after_a_restart() {
    let (server, builder) = started().await;
    server.seed_many(5, "org_1");
    let mut pages = builder.build().unwrap().list_applications().limit(2).stream().max_items(3);
    let task = tokio::spawn(async move {
        let mut names = Vec::new();
        while let Some(application) = pages.try_next().await.unwrap() {
            names.push(application.name().to_owned());
        }
        (names, pages.position().unwrap().to_string())
    });
    let (mut names, stored) = task.await.unwrap();
    assert_eq!(names, ["Service 5", "Service 4", "Service 3"]);

    let client = Client::builder().bearer(server.api_key()).base_url(server.base_url()).build().unwrap();
    let rest = client.list_applications().limit(2).stream().resume(&stored.parse().unwrap()).unwrap();
    names.extend(rest.try_collect().await.unwrap().iter().map(|application| application.name().to_owned()));
    assert_eq!(names, ["Service 5", "Service 4", "Service 3", "Service 2", "Service 1"]);
}

#[tokio::test]
async fn a_mock_replies_with_pages() {
    let mock = workos::Mock::new();
    let now = || -> DateTime { "2026-11-30T08:00:00Z".parse().unwrap() };
    let application = |id: &str| -> ConnectApplication {
        M2mApplication::new(id, "client_1", id, ["api:read"], "org_1", now(), now()).into()
    };
    let list = |id: &str, metadata: ListMetadata| ApplicationList::new([application(id)], metadata);
    mock.list_applications()
        .reply(list("a", ListMetadata::new(None::<String>, Some("a".to_owned()))))
        .reply(list("b", ListMetadata::new(None::<String>, None::<String>)));
    let pages = mock.client().list_applications().limit(1).stream();
    let all = tokio::spawn(pages.try_collect()).await.unwrap().unwrap();
    assert_eq!(all.iter().map(ConnectApplication::id).collect::<Vec<_>>(), ["a", "b"]);
    mock.verify().unwrap();
}
