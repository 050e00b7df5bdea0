//! Tests the requests that have a credential, the requests that have none, and that nothing prints it.

use super::{Client, KEY, mocked};
use crate::generated_v1 as rt;
use crate::testing::MockTransport;
use crate::{Credential, ErrorKind};

macro_rules! operation {
    ($security:expr) => {
        &rt::Operation { id: "secured", method: rt::Method::GET, path: "/x", security: $security }
    };
}

#[test]
fn a_credential_needs_tls_or_loopback() {
    let build = |url: &str| Client::builder().bearer(KEY).base_url(url).transport(MockTransport::new());
    for url in ["https://h", "http://127.0.0.1:80", "http://127.9.9.9", "http://[::1]:1/x", "http://LOCALHOST"] {
        assert!(build(url).build().is_ok(), "{url}");
    }
    for url in ["http://h", "http://127.0.0.1.evil.example", "http://10.0.0.1", "http://localhost.example"] {
        let error = build(url).build().unwrap_err().to_string();
        assert!(error.contains("without TLS") && !error.contains(KEY), "{error}");
        assert!(build(url).allow_insecure_http().build().is_ok());
        let bare = Client::builder().base_url(url).transport(MockTransport::new()).build();
        assert!(bare.is_ok(), "nothing is confidential without a credential");
    }
}

static SEVERAL: rt::Api = rt::Api {
    title: "Several",
    version: "1",
    servers: &[rt::Server::new("https://h", "")],
    schemes: &[
        rt::Scheme { name: "key", kind: rt::SchemeKind::Bearer },
        rt::Scheme { name: "session", kind: rt::SchemeKind::Bearer },
    ],
    defaults: &[],
};

/// Tests that a key of one scheme is never sent for another scheme.
#[tokio::test]
async fn a_bearer_token_fills_one_scheme() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    let error = client.secured(operation!(&[&["other"]])).await.unwrap_err();
    assert!(error.to_string().contains("needs the credential `other`"), "{error}");
    assert!(mock.requests().is_empty());

    let builder = || rt::ClientBuilder::<Client>::new(&SEVERAL).transport(mock.clone());
    assert_eq!(
        builder().bearer(KEY).build().unwrap_err().to_string(),
        "Several has several security schemes for a bearer token, `key`, `session`: name one of them, as in \
         `credential(\"key\", ..)`"
    );
    assert!(builder().credential("session", Credential::bearer(KEY)).build().is_ok());
}

/// Headers of clients are secret, unless their name is defined for another purpose.
#[tokio::test]
async fn headers_of_the_client_are_secret_unless_they_are_plain() {
    for name in ["ocp-apim-subscription-key", "dd-application-key", "x-functions-key", "x-session-id", "x-team"] {
        let mock = MockTransport::new();
        let at = |url: &str| Client::builder().bearer(KEY).base_url(url).transport(mock.clone());
        let builder = |url: &str| Client::builder().header(name, "hunter2-team").base_url(url).transport(mock.clone());
        let error = builder("http://h").build().unwrap_err().to_string();
        assert!(error.contains(&format!("the header `{name}` would be sent to http://h without TLS")), "{error}");
        assert!(
            builder("http://h").allow_insecure_http().build().is_ok() && builder("http://127.0.0.1").build().is_ok()
        );

        mock.reply(400, r#"{"message":"not hunter2-team"}"#).reply(400, r#"{"message":"not hunter2-team"}"#);
        let client = at("https://h").header(name, "hunter2-team").build().unwrap();
        let error = client.get_thing("a").await.unwrap_err();
        assert_eq!(error.to_string(), "400 Bad Request: not [redacted]");
        let client = at("https://h").plain_header(name, "hunter2-team").build().unwrap();
        assert_eq!(client.get_thing("a").await.unwrap_err().to_string(), "400 Bad Request: not hunter2-team");
    }
    let mock = MockTransport::new();
    let plain = Client::builder().base_url("http://h").transport(mock.clone()).header("Accept-Language", "de-CH");
    let client = plain.plain_header("x-team", "blue").build().unwrap();
    mock.reply(400, r#"{"message":"no de-CH, no blue, no four"}"#);
    let call = client.secured(operation!(&[])).plain_header("x-floor", "four").header("if-match", "\"e\"");
    assert_eq!(call.await.unwrap_err().to_string(), "400 Bad Request: no de-CH, no blue, no four");
    let error = client.secured(operation!(&[])).header("x-floor", "four").await.unwrap_err();
    assert!(error.to_string().contains("the header `x-floor` would be sent without TLS"), "{error}");
    let authorization = plain_authorization();
    assert!(authorization.to_string().contains("without TLS"), "{authorization}");
}

/// Returns the error for a plain header that by definition has a credential.
fn plain_authorization() -> crate::BuildError {
    let builder = Client::builder().base_url("http://h").plain_header("authorization", KEY);
    builder.transport(MockTransport::new()).build().unwrap_err()
}

#[tokio::test]
async fn a_credential_in_a_header_of_the_user_needs_tls_too() {
    let mock = MockTransport::new();
    let client = Client::builder().base_url("http://h").transport(mock.clone()).build().unwrap();
    let error = client.get_thing("a").header("Authorization", KEY).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!format!("{error} {error:?}").contains(KEY));
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_missing_credential_is_found_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(
        error.to_string(),
        "get_thing: `get_thing` needs the credential `bearer`, which the client does not have"
    );
    assert!(mock.requests().is_empty());
    mock.reply(200, r#"{"id":"a"}"#);
    client.get_thing("a").header("authorization", "Bearer of the call").await.unwrap();
    assert_eq!(mock.requests()[0].header("authorization"), Some("Bearer of the call"));
}

#[test]
fn a_credential_must_be_sendable_and_wanted() {
    static BARE: rt::Api = rt::Api { title: "Bare", version: "1", servers: &[], schemes: &[], defaults: &[] };
    for token in ["", "a\n", "a\0"] {
        let error = Client::builder().bearer(token).transport(MockTransport::new()).build().unwrap_err();
        assert!(error.to_string().contains("cannot be sent"), "{error}");
    }
    for builder in
        [Client::builder().credential("header_key", Credential::api_key("")), Client::builder().basic("a:b", "c")]
    {
        assert!(builder.transport(MockTransport::new()).build().unwrap_err().to_string().contains("cannot be sent"));
    }
    let error = Client::builder()
        .credential("nope", Credential::api_key("k"))
        .transport(MockTransport::new())
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "Things has no security scheme `nope`; it has `bearer`, `basic`, `header_key`, `query_key`, \
         `cookie_key`, `other`, `digest`, `tls`, `unclear`"
    );
    let error = rt::ClientBuilder::<Client>::new(&BARE).base_url("https://h").api_key("k").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "Bare declares no security scheme for an API key; it has none: set any other credential by `header`"
    );
}

#[tokio::test]
async fn each_scheme_has_its_place() {
    let mock = MockTransport::new();
    for _ in 0..5 {
        mock.reply(200, "");
    }
    let client = Client::builder()
        .basic("Aladdin", "open sesame")
        .credential("header_key", Credential::api_key("hk"))
        .credential("query_key", Credential::api_key("q&k"))
        .credential("cookie_key", Credential::api_key("c;k"))
        .transport(mock.clone())
        .build()
        .unwrap();
    client.secured(operation!(&[&["basic"]])).await.unwrap();
    client.secured(operation!(&[&["bearer"], &["header_key", "query_key"]])).await.unwrap();
    client.secured(operation!(&[&["cookie_key"]])).header("cookie", "a=b").await.unwrap();
    client.secured(operation!(&[&["bearer"], &[]])).await.unwrap();
    client.secured(operation!(&[])).await.unwrap();
    let [basic, both, cookie, optional, none] = <[_; 5]>::try_from(mock.requests()).unwrap();
    assert_eq!(basic.header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    assert_eq!((both.header("x-api-key"), both.uri.query()), (Some("hk"), Some("api%20key=q%26k")));
    assert_eq!(cookie.header("cookie"), Some("a=b; session=c%3Bk"));
    for bare in [optional, none] {
        assert!(!bare.headers.values().any(http::HeaderValue::is_sensitive));
        assert_eq!(bare.uri.query(), None);
    }
}

#[tokio::test]
async fn the_first_way_for_which_all_is_there_is_taken() {
    let mock = MockTransport::new();
    let client = Client::builder()
        .credential("header_key", Credential::api_key("hk"))
        .credential("other", Credential::bearer("named"))
        .credential("digest", Credential::header("Authorization", "Digest x"))
        .bearer("all others")
        .transport(mock.clone())
        .build()
        .unwrap();
    for (operation, authorization, key) in [
        (operation!(&[&["bearer", "query_key"], &["bearer"]]), Some("Bearer all others"), None),
        (operation!(&[&["other", "header_key"], &["bearer"]]), Some("Bearer named"), Some("hk")),
        (operation!(&[&["tls"], &["bearer"]]), Some("Bearer all others"), None),
        (operation!(&[&["tls"], &["query_key"]]), None, None),
        (operation!(&[&["tls", "header_key"]]), None, Some("hk")),
        (operation!(&[&[], &["digest"]]), Some("Digest x"), None),
        (operation!(&[&["query_key"], &[]]), None, None),
    ] {
        mock.reply(204, "");
        client.secured(operation).await.unwrap();
        let request = mock.requests().pop().unwrap();
        assert_eq!(
            (request.header("authorization"), request.header("x-api-key")),
            (authorization, key),
            "{operation:?}"
        );
    }
    let count = mock.requests().len();
    let error = client.secured(operation!(&[&["bearer", "query_key"], &["cookie_key"]])).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "secured: `secured` needs the credential `bearer` and `query_key` or `cookie_key`, which the client does not have"
    );
    let error = client.secured(operation!(&[&["bearer", "digest"]])).await.unwrap_err();
    assert!(error.to_string().contains("use the same header `authorization`"), "{error}");
    assert_eq!(mock.requests().len(), count, "nothing was sent");
}

#[test]
fn a_credential_has_to_be_one_for_its_scheme() {
    let refused = |builder: rt::ClientBuilder<Client>| {
        builder.transport(MockTransport::new()).build().map(|_| ()).unwrap_err().to_string()
    };
    let with = |scheme: &str, credential| refused(Client::builder().credential(scheme, credential));
    assert_eq!(
        refused(Client::builder().api_key("k")),
        "Things has several security schemes for an API key, `header_key`, `query_key`, `cookie_key`: name one of \
         them, as in `credential(\"header_key\", ..)`"
    );
    assert_eq!(
        with("bearer", Credential::basic("a", "b")),
        "the security scheme `bearer` needs a bearer token, not a user and password"
    );
    assert!(with("digest", Credential::bearer("t")).contains("needs the header `Authorization: Digest ..`"));
    assert!(with("unclear", Credential::api_key("k")).contains("needs a header, not an API key"));
    assert!(with("unclear", Credential::header("Host", "k")).contains("cannot be sent"));
    assert!(with("tls", Credential::bearer("k")).contains("needs a client certificate"));
}

#[tokio::test]
async fn a_header_of_the_call_is_its_credential() {
    let mock = MockTransport::new();
    let client = Client::builder().bearer("b").transport(mock.clone()).build().unwrap();
    mock.reply(204, "").reply(204, "");
    client.secured(operation!(&[&["header_key"]])).header("X-API-Key", "own").await.unwrap();
    client.secured(operation!(&[&["bearer", "header_key"]])).header("x-api-key", "own").await.unwrap();
    let [first, second] = <[_; 2]>::try_from(mock.requests()).unwrap();
    assert_eq!((first.header("authorization"), first.header("x-api-key")), (None, Some("own")));
    assert_eq!((second.header("authorization"), second.header("x-api-key")), (Some("Bearer b"), Some("own")));
}

#[tokio::test]
async fn no_output_has_a_credential() {
    let mock = MockTransport::new();
    mock.reply(401, r#"{"message":"no"}"#);
    let client = mocked(&mock);
    let call = client.get_thing("a");
    let printed = format!("{client:?} {:?} {call:?} {:?}", Client::builder().bearer(KEY), mock.requests());
    let error = call.await.unwrap_err();
    let printed = format!("{printed} {error:?} {error:#?} {error} {:?}", mock.requests());
    assert!(!printed.contains(KEY), "{printed}");
    assert!(printed.contains("Sensitive"), "the request was recorded: {printed}");
}
