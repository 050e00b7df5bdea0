//! Every operation, byte by byte: the request, and the result of the response.

use specweld::StatusCode;
use specweld::json::to_string;

use super::canned::{Canned, DONE, json};
use super::workos::types::{
    ConnectApplication, CreateM2mApplication, CreateOAuthApplication, PaginationOrder, RedirectUriInput,
    RegistrationType, UpdateApplication,
};

const M2M: &str = r#"{"object":"connect_application","id":"app_1","client_id":"client_1","description":null,"name":"Nightly","scopes":["api:read"],"application_type":"m2m","organization_id":"org_1","created_at":"2026-01-15T12:00:00.000Z","updated_at":"2026-01-15T13:00:00+01:00"}"#;

const SECRET: &str = r#"{"object":"connect_application_secret","id":"secret_1","secret_hint":"8f3a1c","last_used_at":null,"created_at":"2026-01-15T12:00:00Z","updated_at":"2026-01-15T12:00:00Z","secret":"8f3a1c5e"}"#;

/// Returns the head of every request; the headers of a body follow it.
fn head(line: &str) -> String {
    format!(
        "{line} HTTP/1.1\r\nuser-agent: specweld/{}\r\naccept: application/json\r\n\
        authorization: Bearer sk_test_hunter2\r\nhost: {{host}}\r\n",
        env!("CARGO_PKG_VERSION")
    )
}

fn without_body(line: &str) -> String {
    head(line) + "\r\n"
}

fn with_body(line: &str, body: &str) -> String {
    let head = head(line).replace("authorization:", "content-type: application/json\r\nauthorization:");
    format!("{head}content-length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn list_applications() {
    let page = format!(
        r#"{{"data":[{M2M}],"object":"list","novelty":{{"deep":[1,{{}}]}},"list_metadata":{{"after":"app_1","before":null,"total":1}}}}"#
    );
    let canned = Canned::new(&[&json("200 OK", &page)]);
    let client = canned.client();
    let call = client
        .list_applications()
        .organization_id("org 1/ä")
        .order(PaginationOrder::Normal)
        .limit(7)
        .registration_types([RegistrationType::Dynamic, RegistrationType::Authenticated])
        .after("app_0");
    let page = call.await.unwrap();
    let target = "/connect/applications?organization_id=org%201%2F%C3%A4&order=normal&limit=7\
        &registration_types=dynamic,authenticated&after=app_0";
    assert_eq!(canned.next_request(), without_body(&format!("GET {target}")));
    assert_eq!(page.list_metadata.after.as_deref(), Some("app_1"));
    assert_eq!(page.list_metadata.before, None);
    assert_eq!(page.data[0].updated_at(), page.data[0].created_at(), "the same time with two offsets");
}

#[tokio::test]
async fn create_an_m2m_application() {
    let canned = Canned::new(&[&json("201 Created", M2M)]);
    let app = canned.client().create_application(CreateM2mApplication::new("Nightly", "org_1")).await.unwrap();
    let body = r#"{"application_type":"m2m","name":"Nightly","organization_id":"org_1"}"#;
    assert_eq!(canned.next_request(), with_body("POST /connect/applications", body));
    let ConnectApplication::M2m(app) = app else { panic!("{app:?}") };
    assert_eq!((app.id.as_str(), app.organization_id.as_str(), app.description), ("app_1", "org_1", None));
}

#[tokio::test]
async fn create_an_oauth_application() {
    let response = M2M.replace(
        r#""m2m","organization_id":"org_1""#,
        r#""oauth","redirect_uris":[{"uri":"https://example.com/","default":true}],"uses_pkce":true,"is_first_party":true"#,
    );
    let canned = Canned::new(&[&json("201 Created", &response)]);
    let body = CreateOAuthApplication::new("Portal \"ä\"", true)
        .redirect_uris([RedirectUriInput::new("https://example.com/").default(true), RedirectUriInput::new("app:b")])
        .scopes(["openid"])
        .uses_pkce(true);
    let app = canned.client().create_application(body).await.unwrap();
    let body = r#"{"application_type":"oauth","name":"Portal \"ä\"","is_first_party":true,"scopes":["openid"],"redirect_uris":[{"uri":"https://example.com/","default":true},{"uri":"app:b"}],"uses_pkce":true}"#;
    assert_eq!(canned.next_request(), with_body("POST /connect/applications", body));
    let ConnectApplication::OAuth(app) = app else { panic!("{app:?}") };
    assert_eq!(app.redirect_uris[0].uri, "https://example.com/");
    assert!(app.redirect_uris[0].default && app.uses_pkce && app.is_first_party);
    assert_eq!((app.was_dynamically_registered, app.organization_id), (None, None));
}

#[tokio::test]
async fn get_an_application_in_chunks() {
    let (one, other) = M2M.split_at(M2M.len() / 2);
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n\
        {:x}\r\n{one}\r\n{:X};name=value\r\n{other}\r\n0\r\nx-trailer: 1\r\n\r\n",
        one.len(),
        other.len()
    );
    let canned = Canned::new(&[&response]);
    let app = canned.client().get_application("app_1").await.unwrap();
    assert_eq!(canned.next_request(), without_body("GET /connect/applications/app_1"));
    let written: serde_json::Value = serde_json::from_str(&to_string(&app).unwrap()).unwrap();
    let mut received: serde_json::Value = serde_json::from_str(M2M).unwrap();
    received.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    assert_eq!(written, received);
}

#[tokio::test]
async fn update_an_application() {
    let canned = Canned::new(&[&json("200 OK", M2M)]);
    let change = UpdateApplication::new().name("Nightly").description_null().scopes(["api:read"]);
    canned.client().update_application("app_1", change).await.unwrap();
    let body = r#"{"name":"Nightly","description":null,"scopes":["api:read"]}"#;
    assert_eq!(canned.next_request(), with_body("PUT /connect/applications/app_1", body));
}

#[tokio::test]
async fn delete_an_application_with_any_success() {
    let accepted =
        "HTTP/1.1 202 Accepted\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: 8\r\n\r\nAccepted";
    let stray = "HTTP/1.1 204 No Content\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{\"a\": not";
    let empty = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    let canned = Canned::new(&[accepted, DONE, stray, empty]);
    let client = canned.client();
    for status in [202, 204, 204, 200] {
        let response = client.delete_application("app_1").with_response().await.unwrap();
        assert_eq!(response.status(), StatusCode::from_u16(status).unwrap());
        assert_eq!(canned.next_request(), without_body("DELETE /connect/applications/app_1"));
    }
}

#[tokio::test]
async fn list_client_secrets() {
    let canned = Canned::new(&[&json("200 OK", &format!(" [ {SECRET} ,\n{SECRET}] "))]);
    let secrets = canned.client().list_client_secrets("app_1").await.unwrap();
    assert_eq!(canned.next_request(), without_body("GET /connect/applications/app_1/client_secrets"));
    let hints: Vec<&str> = secrets.iter().map(|secret| secret.secret_hint.as_str()).collect();
    assert_eq!(hints, ["8f3a1c", "8f3a1c"]);
    assert_eq!(secrets[0].last_used_at, None);
}

#[tokio::test]
async fn create_a_client_secret() {
    let canned = Canned::new(&[&json("201 Created", SECRET)]);
    let secret = canned.client().create_client_secret("app_1").await.unwrap();
    assert_eq!(canned.next_request(), with_body("POST /connect/applications/app_1/client_secrets", "{}"));
    assert_eq!(secret.secret.expose(), "8f3a1c5e");
}

#[tokio::test]
async fn delete_a_client_secret() {
    let canned = Canned::new(&[DONE]);
    canned.client().delete_client_secret("secret_1").await.unwrap();
    assert_eq!(canned.next_request(), without_body("DELETE /connect/client_secrets/secret_1"));
}

#[tokio::test]
async fn an_error_body_of_any_shape() {
    let shapes = [
        (r#"{"message":"One","code":"c","entity_id":"e"}"#, "One"),
        (r#"{"message":["One","Two"],"error":"Bad Request"}"#, "One; Two"),
        (r#"{"error":"invalid_grant","error_description":"The code has expired."}"#, "The code has expired."),
        (r#"{"error":"Maximum unique keys reached"}"#, "Maximum unique keys reached"),
    ];
    let responses: Vec<String> = shapes.iter().map(|(body, _)| json("422 Unprocessable Entity", body)).collect();
    let canned = Canned::new(&responses.iter().map(String::as_str).collect::<Vec<_>>());
    let client = canned.client();
    for (body, words) in shapes {
        let error = client.get_application("app_1").await.unwrap_err();
        assert_eq!(error.to_string(), format!("422 Unprocessable Entity: {words} (request req_canned)"));
        assert!(error.is_validation() && error.api().is_some(), "{body}");
        assert_eq!(error.body(), body.as_bytes());
    }
}
