//! Requests: encoded and omitted members, and errors before a request is sent.

use serde_json::json;
use specweld::ErrorKind;
use specweld::json::to_string;

use super::canned::{Canned, DONE};
use super::workos::types::{
    CreateApplication, CreateM2mApplication, CreateOAuthApplication, PaginationOrder, RedirectUriInput,
    RegistrationType, UpdateApplication,
};
use super::workos::{Client, servers};
use super::{client, client_at, server};

#[test]
fn constants_are_encoded_and_unset_members_are_omitted() {
    let m2m: CreateApplication = CreateM2mApplication::new("n", "o").into();
    assert_eq!(to_string(&m2m).unwrap(), r#"{"application_type":"m2m","name":"n","organization_id":"o"}"#);
    let oauth: CreateApplication = CreateOAuthApplication::new("n", false).into();
    assert_eq!(to_string(&oauth).unwrap(), r#"{"application_type":"oauth","name":"n","is_first_party":false}"#);
    assert_eq!(to_string(&RedirectUriInput::new("u")).unwrap(), r#"{"uri":"u"}"#);
    assert_eq!(to_string(&UpdateApplication::new()).unwrap(), "{}");
}

#[test]
fn each_nullable_member_of_an_update_has_three_states() {
    let cleared = UpdateApplication::new().description_null().scopes_null().redirect_uris_null().cors_origins_null();
    let all_null = r#"{"description":null,"scopes":null,"redirect_uris":null,"cors_origins":null}"#;
    assert_eq!(to_string(&cleared).unwrap(), all_null);
    let set =
        UpdateApplication::new().description("").scopes(Vec::<String>::new()).redirect_uris([]).cors_origins(["o"]);
    let all_set = r#"{"description":"","scopes":[],"redirect_uris":[],"cors_origins":["o"]}"#;
    assert_eq!(to_string(&set).unwrap(), all_set);
    assert_eq!(to_string(&cleared.description("d").scopes(["s"])).unwrap().matches("null").count(), 2);
}

#[test]
fn an_undescribed_variant_can_be_sent() {
    let raw = json!({ "application_type": "agent", "name": "n" });
    assert_eq!(to_string(&CreateApplication::Unknown(raw.clone())).unwrap(), raw.to_string());
}

#[tokio::test]
async fn query_parameters_are_joined_encoded_and_set_once() {
    let server = server().await;
    let client = client(&server);
    let types = [RegistrationType::Dynamic, RegistrationType::Authenticated, RegistrationType::Unknown("a,b&c".into())];
    let call = client.list_applications().limit(1).registration_types(types).limit(2).organization_id("ö&=+ #");
    call.order(PaginationOrder::Unknown("by name".into())).await.unwrap_err();
    assert_eq!(
        server.requests()[0].target,
        "/connect/applications?limit=2&registration_types=dynamic,authenticated,a%2Cb%26c\
        &organization_id=%C3%B6%26%3D%2B%20%23&order=by%20name"
    );
}

#[tokio::test]
async fn an_id_stays_in_its_segment() {
    let server = server().await;
    let client = client(&server);
    let ids = [
        ("a/b", "a%2Fb"),
        ("%2e", "%252e"),
        ("%2F", "%252F"),
        ("ä", "%C3%A4"),
        ("?#", "%3F%23"),
        ("a b+c", "a%20b%2Bc"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("-._~", "-._~"),
        ("a;b=c:@", "a%3Bb%3Dc%3A%40"),
        ("\u{0}\r\n", "%00%0D%0A"),
    ];
    for (id, segment) in ids {
        let error = client.get_application(id).await.unwrap_err();
        assert!(error.is_not_found(), "{id}: {error}");
        assert_eq!(server.take_requests()[0].target, format!("/connect/applications/{segment}"));
        client.list_client_secrets(id).await.unwrap_err();
        assert_eq!(server.take_requests()[0].target, format!("/connect/applications/{segment}/client_secrets"));
    }
}

#[tokio::test]
async fn an_id_that_changes_the_path_is_refused_before_a_request() {
    let server = server().await;
    let client = client(&server);
    for id in ["", ".", ".."] {
        let errors = [
            client.get_application(id).await.unwrap_err(),
            client.update_application(id, UpdateApplication::new()).await.unwrap_err(),
            client.delete_application(id).await.unwrap_err(),
            client.list_client_secrets(id).await.unwrap_err(),
            client.create_client_secret(id).await.unwrap_err(),
            client.delete_client_secret(id).await.unwrap_err(),
        ];
        for error in errors {
            assert!(error.is_invalid_request() && !error.is_retryable(), "{error}");
            assert!(error.to_string().contains("refers to another resource"), "{error}");
            assert!(error.status().is_none());
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn without_a_credential_no_request_is_sent() {
    let server = server().await;
    let client = Client::builder().base_url(server.base_url()).build().unwrap();
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.to_string().contains("bearer"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn the_base_url_can_have_a_path_and_end_in_a_slash() {
    for (suffix, prefix) in [("", ""), ("/", ""), ("/v1", "/v1"), ("/v1/", "/v1"), ("/a/b%20c/", "/a/b%20c")] {
        let canned = Canned::new(&[DONE]);
        let client = client_at(&format!("{}{suffix}", canned.base_url()), "k");
        client.delete_client_secret("s").await.unwrap();
        let line = format!("DELETE {prefix}/connect/client_secrets/s HTTP/1.1\r\n");
        assert!(canned.next_request().starts_with(&line), "{suffix}");
    }
}

#[test]
fn an_invalid_base_url_is_refused() {
    let wrong = [
        "",
        "api.example.com",
        "ftp://api.example.com",
        "https://",
        "https://u:p@example.com",
        "https://a.example/?q=1",
        "https://a.example/#f",
        "https://a.example/../x",
        "https://a.example//x",
        "http://api.example.com",
    ];
    for url in wrong {
        assert!(Client::builder().bearer("k").base_url(url).build().is_err(), "{url}");
    }
    assert!(Client::builder().bearer("k").base_url("http://api.example.com").allow_insecure_http().build().is_ok());
    assert!(Client::builder().bearer("k").server(servers::STAGING).build().is_ok());
    assert!(Client::builder().bearer("k\n").build().is_err());
    assert!(Client::builder().basic("u", "p").build().is_err(), "the description has no basic authentication");
}

#[tokio::test]
async fn headers_of_the_client_and_of_the_call() {
    let canned = Canned::new(&[DONE]);
    let builder = Client::builder().bearer("k").base_url(canned.base_url());
    let client = builder.header("x-from", "client").header("x-both", "client").user_agent("test/1").build().unwrap();
    client.delete_application("a").header("x-both", "call").await.unwrap();
    let request = canned.next_request();
    for line in ["user-agent: test/1", "x-from: client", "x-both: call"] {
        assert_eq!(request.matches(&format!("\r\n{line}\r\n")).count(), 1, "{request}");
    }
    let error = client.delete_application("a").header("x-bad", "a\r\nb: c").await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}
