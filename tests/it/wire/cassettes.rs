//! The life of an application is recorded over a real socket, and replayed without a network.

use specweld::testing::Cassette;
use specweld_tests::secret::SECRET;

use super::server;
use super::workos::Client;
use super::workos::types::{CreateM2mApplication, UpdateApplication};

/// Makes all calls, and returns their results as text.
async fn live(client: &Client) -> String {
    let application = CreateM2mApplication::new("Nightly", "org_1").scopes(["api:read"]);
    let application = client.create_application(application).await.unwrap();
    let id = application.id();
    let found = client.get_application(id).await.unwrap();
    let listed = client.list_applications().stream().try_collect().await.unwrap();
    let changed = client.update_application(id, UpdateApplication::new().description_null()).await.unwrap();
    let secret = client.create_client_secret(id).await.unwrap();
    let secrets = client.list_client_secrets(id).await.unwrap();
    client.delete_client_secret(&secret.id).await.unwrap();
    client.delete_application(id).await.unwrap();
    let missing = client.get_application(id).await.unwrap_err();
    format!("{application:?} {found:?} {listed:?} {changed:?} {secret:?} {secrets:?} {missing} {:?}", missing.api())
}

#[tokio::test]
async fn the_life_of_an_application_is_replayed_without_secrets_and_without_a_network() {
    let server = server().await;
    let cassette = Cassette::new();
    let client = Client::builder().bearer(SECRET).base_url(server.base_url()).record(&cassette).build().unwrap();
    let results = live(&client).await;
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
    assert_eq!(live(&builder.transport(replay.clone()).build().unwrap()).await, results);
    replay.verify().unwrap();
}
