//! A program is recorded over a real socket, and replayed without a network.

use specweld::testing::Cassette;
use specweld_examples::applications::workos::Client;
use specweld_examples::applications::{self, Place};
use specweld_examples::workos::{Options, Server};
use specweld_tests::secret::SECRET;

/// Runs the program and returns its output.
async fn run(client: Client) -> String {
    let mut out = Vec::new();
    let place = Place { client, organization_id: "org_acme".to_owned(), in_memory: None };
    applications::run(&place, &mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn a_whole_program_is_replayed_without_secrets_and_without_a_network() {
    let server = Server::start(Options { api_key: SECRET.into(), ..Options::default() }).await.unwrap();
    let cassette = Cassette::new();
    let client = Client::builder().bearer(SECRET).base_url(server.base_url()).record(&cassette).build().unwrap();
    let output = run(client).await;
    let requests = server.take_requests().len();
    drop(server);

    let json = cassette.to_json().unwrap();
    assert_eq!(json.matches("\"request\": {").count(), requests);
    assert!(!json.contains(SECRET), "{json}");
    // The client secrets of the service have 64 hexadecimal digits.
    let longest = json.split(|it: char| !it.is_ascii_hexdigit()).map(str::len).max();
    assert!(longest < Some(64), "{json}");
    assert!(json.contains("\"secret\": \"[redacted]\"") && json.contains("\"secret_hint\""), "{json}");

    let replay = Cassette::replay(&json).unwrap();
    let builder = Client::builder().bearer("another key").base_url("https://another.test");
    assert_eq!(run(builder.transport(replay.clone()).build().unwrap()).await, output);
    replay.verify().unwrap();
}
