//! Every operation against the in-memory service, and the requests that the service recorded.

use serde_json::{Value, json};
use specweld_examples::workos::{Recorded, Server};

use super::workos::types::{
    ConnectApplication, CreateM2mApplication, CreateOAuthApplication, RedirectUriInput, UpdateApplication,
};
use super::{client, server};

/// Returns the method, target and body of the only new request, and checks its headers.
fn last_request(server: &Server) -> (String, String, Value) {
    let [request] = <[Recorded; 1]>::try_from(server.take_requests()).unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer sk_test_hunter2"));
    assert_eq!(request.header("accept"), Some("application/json"));
    let has_body = !request.body.is_empty();
    assert_eq!(request.header("content-type"), has_body.then_some("application/json"));
    let names = request.headers.keys().map(http_name);
    let expected = ["user-agent", "accept", "authorization", "host", "content-type", "content-length"];
    assert!(names.into_iter().all(|name| expected.contains(&name)), "{:?}", request.headers);
    (request.method.to_string(), request.target.clone(), request.json().unwrap_or_default())
}

fn http_name(name: &impl AsRef<str>) -> &str {
    name.as_ref()
}

fn expected(method: &str, target: &str, body: Value) -> (String, String, Value) {
    (method.to_owned(), target.to_owned(), body)
}

#[tokio::test]
async fn list_applications() {
    let server = server().await;
    let ids = server.seed_many(3, "org_1");
    let page = client(&server).list_applications().limit(2).await.unwrap();
    assert_eq!(last_request(&server), expected("GET", "/connect/applications?limit=2", Value::Null));
    let names: Vec<&str> = page.data.iter().map(ConnectApplication::name).collect();
    assert_eq!(names, ["Service 3", "Service 2"]);
    assert_eq!((page.list_metadata.before, page.list_metadata.after), (None, Some(ids[1].clone())));
}

#[tokio::test]
async fn create_application() {
    let server = server().await;
    let m2m = CreateM2mApplication::new("Nightly", "org_1").scopes(["api:read"]).description("At night");
    let app = client(&server).create_application(m2m).await.unwrap();
    let body = json!({
        "application_type": "m2m", "name": "Nightly", "organization_id": "org_1",
        "description": "At night", "scopes": ["api:read"],
    });
    assert_eq!(last_request(&server), expected("POST", "/connect/applications", body));
    assert_eq!((app.name(), app.description(), app.organization_id()), ("Nightly", Some("At night"), Some("org_1")));

    let oauth = CreateOAuthApplication::new("Portal", true)
        .redirect_uris([RedirectUriInput::new("https://example.com/callback").default(true)]);
    let response = client(&server).create_application(oauth).with_response().await.unwrap();
    let body = json!({
        "application_type": "oauth", "name": "Portal", "is_first_party": true,
        "redirect_uris": [{ "uri": "https://example.com/callback", "default": true }],
    });
    assert_eq!(last_request(&server), expected("POST", "/connect/applications", body));
    assert_eq!(response.status(), 201);
    assert!(response.request_id().is_some());
    let ConnectApplication::OAuth(app) = response.into_inner() else { panic!("an OAuth application was requested") };
    assert!(app.is_first_party);
}

#[tokio::test]
async fn get_application_of_every_type() {
    let server = server().await;
    let client = client(&server);
    let sorts = [
        (server.seed_first_party("First"), "First", None),
        (server.seed_third_party("Third", "org_3"), "Third", Some("org_3")),
        (server.seed_dynamic("Dynamic"), "Dynamic", None),
        (server.seed_m2m("Machine", "org_4"), "Machine", Some("org_4")),
    ];
    for (id, name, organization) in sorts {
        let app = client.get_application(&id).await.unwrap();
        assert_eq!(last_request(&server), expected("GET", &format!("/connect/applications/{id}"), Value::Null));
        assert_eq!((app.id(), app.name(), app.organization_id()), (id.as_str(), name, organization));
        let by_client_id = client.get_application(app.client_id()).await.unwrap();
        assert_eq!(by_client_id, app);
        server.take_requests();
    }
}

#[tokio::test]
async fn update_application_keeps_clears_and_sets() {
    let server = server().await;
    let client = client(&server);
    let id = server.seed_m2m("Before", "org_1");
    let target = format!("/connect/applications/{id}");
    let steps = [
        (UpdateApplication::new(), json!({}), ("Before", None)),
        (UpdateApplication::new().description("Text"), json!({ "description": "Text" }), ("Before", Some("Text"))),
        (UpdateApplication::new().name("After"), json!({ "name": "After" }), ("After", Some("Text"))),
        (UpdateApplication::new().description_null(), json!({ "description": null }), ("After", None)),
    ];
    for (change, body, (name, description)) in steps {
        let app = client.update_application(&id, change).await.unwrap();
        assert_eq!(last_request(&server), expected("PUT", &target, body));
        assert_eq!((app.name(), app.description()), (name, description));
    }
}

#[tokio::test]
async fn delete_application() {
    let server = server().await;
    let client = client(&server);
    let id = server.seed_m2m("Gone", "org_1");
    let target = format!("/connect/applications/{id}");
    let response = client.delete_application(&id).with_response().await.unwrap();
    assert_eq!(response.status(), 204);
    assert_eq!(last_request(&server), expected("DELETE", &target, Value::Null));
    let error = client.delete_application(&id).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let body = error.api().unwrap();
    assert_eq!((body.code.as_deref(), body.entity_id.as_deref()), (Some("entity_not_found"), Some(id.as_str())));
}

#[tokio::test]
async fn client_secrets_are_created_listed_and_deleted() {
    let server = server().await;
    let client = client(&server);
    let id = server.seed_m2m("Machine", "org_1");
    let of_app = format!("/connect/applications/{id}/client_secrets");
    let new = client.create_client_secret(&id).await.unwrap();
    assert_eq!(last_request(&server), expected("POST", &of_app, json!({})));
    let listed = client.list_client_secrets(&id).await.unwrap();
    assert_eq!(last_request(&server), expected("GET", &of_app, Value::Null));
    let [one] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((&one.id, &one.secret_hint, one.last_used_at), (&new.id, &new.secret_hint, None));
    client.delete_client_secret(&one.id).await.unwrap();
    let target = format!("/connect/client_secrets/{}", new.id);
    assert_eq!(last_request(&server), expected("DELETE", &target, Value::Null));
    assert_eq!(client.list_client_secrets(&id).await.unwrap(), []);
}

#[tokio::test]
async fn the_message_of_a_refusal_is_that_of_the_service() {
    let server = server().await;
    let error = client(&server).list_applications().limit(1000).await.unwrap_err();
    assert!(error.is_validation() && !error.is_retryable(), "{error}");
    assert!(error.to_string().starts_with("422 Unprocessable Entity: "), "{error}");
    assert!(error.to_string().contains(error.request_id().unwrap()));
    assert!(error.api().unwrap().errors.as_ref().is_some_and(|errors| !errors.is_empty()));
    let stranger = super::client_at(&server.base_url(), "sk_test_hunter2_stranger");
    assert!(stranger.get_application("app_1").await.unwrap_err().is_unauthorized());
}
