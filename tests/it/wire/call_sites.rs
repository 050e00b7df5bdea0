//! Calls of a service with operation names from `NestJS`. No option changes a name.

mod identity {
    specweld::generate_api!("it/wire/call_sites.json");
}

use identity::types::{
    AuthenticateBodyAuthorizationCode, AuthenticateResponse400, DomainData, DomainDataState, EventSchema,
    OrganizationDto,
};
use specweld::testing::MockTransport;

fn client(server: &MockTransport) -> identity::Client {
    identity::Client::builder().transport(server.clone()).build().unwrap()
}

#[tokio::test]
async fn users_are_listed_page_by_page() {
    let server = MockTransport::new();
    server.reply(200, r#"{ "data": [{ "id": "1", "email": "a@x" }], "list_metadata": { "after": "1" } }"#);
    server.reply(200, r#"{ "data": [{ "id": "2", "email": "b@x" }], "list_metadata": { "after": null } }"#);
    let client = client(&server);
    let users = client.list_userland_users().organization_id("org_1").limit(100).stream();
    let users = users.try_collect().await.unwrap();
    assert_eq!(users.iter().map(|user| user.email.as_str()).collect::<Vec<_>>(), ["a@x", "b@x"]);
}

#[tokio::test]
async fn an_organization_is_created_with_a_domain() {
    let server = MockTransport::new();
    server.reply(200, r#"{ "id": "org_1", "name": "Foo" }"#);
    let domain = DomainData::new("foo.example", DomainDataState::Verified);
    let organization = OrganizationDto::new("Foo").domain_data([domain]);
    assert_eq!(client(&server).create_organization(organization).await.unwrap().id, "org_1");
}

#[tokio::test]
async fn a_refused_code_has_a_described_error() {
    let server = MockTransport::new();
    server.reply(400, r#"{ "error": "invalid_grant", "error_description": "The code was used." }"#);
    let code = AuthenticateBodyAuthorizationCode::new("client_1", "code_1").client_secret("secret_1");
    let error = client(&server).authenticate(code).await.unwrap_err();
    assert!(matches!(error.api(), Some(AuthenticateResponse400::InvalidGrant(_))), "{error:?}");
    assert_eq!(
        server.requests()[0].body,
        r#"{"grant_type":"authorization_code","client_id":"client_1","client_secret":"secret_1","code":"code_1"}"#
    );
}

#[tokio::test]
async fn an_event_has_the_type_of_its_data() {
    let server = MockTransport::new();
    let event = r#"{ "id": "event_1", "event": "user.created", "data": { "email": "a@x" } }"#;
    server.reply(200, format!(r#"{{ "data": [{event}], "list_metadata": {{ "after": null }} }}"#));
    let events = client(&server).list_events().stream().try_collect().await.unwrap();
    let [EventSchema::UserCreated(event)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(event.data.email, "a@x");
}
