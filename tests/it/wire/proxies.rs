//! Proxies of the environment: a request to this machine is sent without one, and so is a secret that a proxy could read.

use std::process::Command;

use specweld::{Credential, reqwest};

use super::canned::{Canned, DONE, first_line, header};
use super::credentials::api::Client;

/// The address of the service, for the process that has a proxy in its environment.
const SERVICE: &str = "SPECWELD_TEST_SERVICE";

/// A host that has no address (RFC 6761 section 6.4).
const NOWHERE: &str = "http://service.invalid/test";

/// The environment belongs to a whole process, so the calls are made in one of their own.
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

    let direct = service.heard();
    assert_eq!((first_line(&direct), header(&direct, "x-key")), ("GET /test/keys HTTP/1.1", Some("hunter2")));
    let open = proxy.heard();
    assert_eq!(first_line(&open), "GET http://service.invalid/test/keys HTTP/1.1");
    assert!(!open.contains("hunter2"), "{open}");
    let users = proxy.heard();
    assert!(
        first_line(&users).ends_with("/test/keys HTTP/1.1") && header(&users, "x-key") == Some("hunter2"),
        "{users}"
    );
}

#[tokio::test]
#[ignore = "`no_proxy_reads_a_credential` runs it in a process of its own"]
async fn calls_with_a_proxy_in_the_environment() {
    let service = format!("{}/test", std::env::var(SERVICE).unwrap());
    let keyed = || Client::builder().credential("header", Credential::api_key("hunter2"));

    // The proxy would hand it on, but it is for this machine.
    keyed().base_url(&service).build().unwrap().by_keys().await.unwrap();

    // That another machine may read the key is no permission for a proxy to read it: the request is sent directly.
    let insecure = keyed().base_url(NOWHERE).allow_insecure_http().retry(specweld::RetryPolicy::none());
    assert!(insecure.build().unwrap().by_keys().await.unwrap_err().is_connect());

    // Without a secret the proxy is used, and so it is by a client of the user's own.
    Client::builder().base_url(NOWHERE).build().unwrap().by_keys().await.unwrap();
    keyed().base_url(&service).reqwest(reqwest::Client::builder()).build().unwrap().by_keys().await.unwrap();
}
