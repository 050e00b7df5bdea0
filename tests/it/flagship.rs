//! The flagship's generated client against the in-memory `WorkOS`, over a socket.

use specweld_examples::workos::{Options, Server};

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

use workos::types::{ConnectApplication, CreateM2mApplication, UpdateApplication};

#[tokio::test]
async fn the_whole_life_cycle() {
    let server = Server::start(Options::default()).await.unwrap();
    let client = workos::Client::builder().bearer(server.api_key()).base_url(server.base_url()).build().unwrap();
    let app = client
        .create_application(CreateM2mApplication::new("Backend Service", "org_01").scopes(["api:read"]))
        .await
        .unwrap();
    assert!(matches!(&app, ConnectApplication::M2m(app) if app.organization_id == "org_01"));
    let app =
        client.update_application(app.id(), UpdateApplication::new().name("Renamed").description_null()).await.unwrap();
    assert_eq!(app.name(), "Renamed");
    let mut apps = client.list_applications().organization_id("org_01").limit(100).stream();
    let mut seen = 0;
    while let Some(app) = apps.try_next().await.unwrap() {
        assert_eq!(app.name(), "Renamed");
        seen += 1;
    }
    assert_eq!(seen, 1);
    let error = client.get_application("app_404").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let secret = client.create_client_secret(app.id()).await.unwrap();
    assert!(!format!("{secret:?}").contains(secret.secret.expose()));
    let response = client.list_client_secrets(app.id()).with_response().await.unwrap();
    assert!(response.request_id().is_some());
    client.delete_application(app.id()).await.unwrap();
}
