//! Generated clients over real HTTP on loopback: the bytes of requests and of responses.

mod adapters;
mod any_error;
mod blocking;
pub(crate) mod bodies;
mod bytes;
mod call_sites;
mod calls;
mod canned;
mod cassettes;
pub(crate) mod credentials;
mod events_named;
mod examples;
mod faults;
mod groups;
mod idempotency;
mod layers;
mod media;
mod media_types;
mod operations;
mod overlays;
mod pages;
mod paginate;
mod paging;
mod paging_extensions;
mod paging_links;
mod parameter_laws;
mod parameters;
mod payloads;
mod proxies;
mod querystring;
mod raw_calls;
mod redirects;
mod requests;
mod retries;
mod secrecy;
mod sign_in;
mod telemetry;
mod tenants;
mod webhooks;
mod xml;
mod xml_unions;

use std::time::Duration;

use specweld::RetryPolicy;
use specweld_examples::workos::{Options, Server};
use specweld_tests::secret::SECRET;

pub(crate) mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

/// Starts the in-memory service without applications.
async fn server() -> Server {
    Server::start(Options { api_key: SECRET.into(), ..Options::default() }).await.unwrap()
}

/// Returns a client of the in-memory service, with a very short wait before a retry.
fn client(server: &Server) -> workos::Client {
    client_at(&server.base_url(), server.api_key())
}

fn client_at(base_url: &str, key: &str) -> workos::Client {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    workos::Client::builder().bearer(key).base_url(base_url).retry(retry).build().unwrap()
}
