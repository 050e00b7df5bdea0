//! Proxies of the environment: requests to this machine, and requests with a secret that the proxy could read, use no
//! proxy.

use std::process::Command;

use specweld::{Credential, reqwest};

use super::canned::{Canned, DONE, first_line, header};
use super::credentials::api::Client;

/// The address of the service, for the process with a proxy in its environment.
const SERVICE: &str = "SPECWELD_TEST_SERVICE";

/// A host without an address (RFC 6761 section 6.4).
const NOWHERE: &str = "http://service.invalid/test";

// The environment belongs to the whole process, so that the calls need a separate one.
#[test]
fn no_proxy_reads_a_credential() {
    let (proxy, service) = (Canned::new(&[DONE, DONE]), Canned::new(&[DONE]));
    let proxy_url = proxy.base_url();
    let mut calls = Command::new(std::env::current_exe().unwrap());
    calls.args(["--ignored", "--exact", "wire::proxies::calls_with_a_proxy_in_the_environment"]);
    calls.envs([("http_proxy", &proxy_url), ("HTTP_PROXY", &proxy_url), ("ALL_PROXY", &proxy_url)]);
    let output = calls.env(SERVICE, service.base_url()).env_remove("REQUEST_METHOD").output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");

    let direct = service.next_request();
    assert_eq!((first_line(&direct), header(&direct, "x-key")), ("GET /test/keys HTTP/1.1", Some("hunter2")));
    let open = proxy.next_request();
    assert_eq!(first_line(&open), "GET http://service.invalid/test/keys HTTP/1.1");
    assert!(!open.contains("hunter2"), "{open}");
    let users = proxy.next_request();
    assert!(
        first_line(&users).ends_with("/test/keys HTTP/1.1") && header(&users, "x-key") == Some("hunter2"),
        "{users}"
    );
}

#[tokio::test]
#[ignore = "`no_proxy_reads_a_credential` runs it in a separate process"]
async fn calls_with_a_proxy_in_the_environment() {
    let service = format!("{}/test", std::env::var(SERVICE).unwrap());
    let keyed = || Client::builder().credential("header", Credential::api_key("hunter2"));

    // The proxy could forward the request, but its target is this machine.
    keyed().base_url(&service).build().unwrap().by_keys().await.unwrap();

    // A permission to send the key without TLS is no permission to use a proxy. The request is sent directly.
    let insecure = keyed().base_url(NOWHERE).allow_insecure_http().retry(specweld::RetryPolicy::none());
    assert!(insecure.build().unwrap().by_keys().await.unwrap_err().is_connect());

    // The proxy is used for requests without a secret, and by HTTP clients of the user.
    Client::builder().base_url(NOWHERE).build().unwrap().by_keys().await.unwrap();
    keyed().base_url(&service).reqwest(reqwest::Client::builder()).build().unwrap().by_keys().await.unwrap();
}
