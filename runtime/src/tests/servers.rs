//! The destination of requests: servers of the description, servers of an operation, and the user's base URL.

use super::KEY;
use crate::ErrorKind;
use crate::generated_v1 as rt;
use crate::testing::MockTransport;

static API: rt::Api = rt::Api {
    title: "Servers",
    version: "1",
    servers: &[rt::Server::new("https://api.example.com/v1", "Production")],
    schemes: &[rt::Scheme { name: "token", kind: rt::SchemeKind::Bearer }],
    defaults: &[],
};

static RELATIVE: rt::Api =
    rt::Api { title: "Relative", version: "1", servers: &[rt::Server::new("/v1", "")], schemes: &[], defaults: &[] };

static CALL: rt::Operation = rt::Operation { id: "call", method: rt::Method::GET, path: "/x", security: &[&["token"]] };

#[derive(Clone, Debug)]
struct Client(rt::Core);

impl From<rt::Core> for Client {
    fn from(core: rt::Core) -> Self {
        Self(core)
    }
}

impl Client {
    fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&API)
    }

    fn call_at(&self, url: &'static str) -> rt::Call<'_, (), rt::Undocumented> {
        self.0.request(&CALL).at(url).call()
    }
}

/// Returns the URL of a call of an operation with `servers`.
async fn goes(builder: rt::ClientBuilder<Client>, url: &'static str) -> String {
    let mock = MockTransport::new();
    mock.reply(204, "");
    let client = builder.bearer(KEY).transport(mock.clone()).build().unwrap();
    client.call_at(url).await.unwrap();
    let request = mock.requests().remove(0);
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    request.uri.to_string()
}

#[tokio::test]
async fn an_operation_goes_to_its_own_server() {
    let eu = || rt::Server::new("https://{region}.example.com/v1/", "").variable("region", "eu");
    assert_eq!(goes(Client::builder(), "https://files.example.com").await, "https://files.example.com/x");
    assert_eq!(goes(Client::builder(), "/v2/").await, "https://api.example.com/v2/x");
    assert_eq!(goes(Client::builder().server(eu()), "/v2").await, "https://eu.example.com/v2/x");
    assert_eq!(goes(Client::builder().server(eu()), "//other.example.com/").await, "https://other.example.com/x");
}

#[tokio::test]
async fn a_base_url_of_the_users_own_is_where_everything_goes() {
    let own = || Client::builder().base_url("http://127.0.0.1:8080/mirror/");
    assert_eq!(goes(own(), "https://files.example.com").await, "http://127.0.0.1:8080/mirror/x");
    assert_eq!(goes(own(), "/v2").await, "http://127.0.0.1:8080/v2/x");
}

#[tokio::test]
async fn a_credential_does_not_go_to_a_server_without_tls() {
    let mock = MockTransport::new();
    let build = |builder: rt::ClientBuilder<Client>| builder.bearer(KEY).transport(mock.clone()).build().unwrap();
    let error = build(Client::builder()).call_at("http://files.example.com").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(mock.requests().is_empty());
    mock.reply(204, "");
    build(Client::builder().allow_insecure_http()).call_at("http://files.example.com").await.unwrap();
    let error = build(Client::builder()).call_at("ftp://files.example.com").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[test]
fn a_relative_server_wants_a_base_url() {
    let builder = || rt::ClientBuilder::<Client>::new(&RELATIVE).transport(MockTransport::new());
    assert_eq!(
        builder().build().unwrap_err().to_string(),
        "the description's server is \"/v1\", which is relative to the URL of the description: set the whole URL \
         by `base_url`"
    );
    assert!(builder().base_url("https://example.com/v1").build().is_ok());
}

#[test]
fn the_last_word_on_a_variable_counts() {
    let server = rt::Server::new("https://{a}.example.com:{b}/{c}", "d").variable("a", "x").variable("b", "1");
    assert_eq!(server.clone().variable("a", "y").url(), "https://y.example.com:1/{c}");
    let error = Client::builder().server(server).transport(MockTransport::new()).build().unwrap_err();
    assert!(error.to_string().contains("has a variable without a value"), "{error}");
}
