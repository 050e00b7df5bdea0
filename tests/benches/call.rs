//! Complete calls over a socket, one after the other, compared with hand-written code over reqwest. The server is the
//! in-memory WorkOS.
//!
//! `cargo bench -p specweld-tests --bench call`

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at an error")]

#[path = "support/by_hand.rs"]
mod by_hand;
#[path = "support/cpu.rs"]
mod cpu;
#[path = "support/rounds.rs"]
mod rounds;

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

use std::time::Duration;

use rounds::{Rival, race};
use serde::de::DeserializeOwned;
use specweld_examples::workos::{Options, Server};
use tokio::runtime::Builder;

use by_hand::{Page, Tagged};

fn main() {
    // The server has a separate thread. The measured time is that of the client, and the wait for the response.
    let serving = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = serving.block_on(Server::start(Options::default())).unwrap();
    let ids = server.seed_many(100, "org_01");
    let id = ids.first().unwrap().as_str();
    let calling = Builder::new_current_thread().enable_all().build().unwrap();
    let generated = workos::Client::builder().bearer(server.api_key()).base_url(server.base_url()).build().unwrap();
    let by_hand = ByHand::new(&server);
    let (generated, by_hand) = (&generated, &by_hand);
    // A run is one call, so that the median is that of a call.
    race(
        "get_application",
        2000,
        1,
        vec![
            Rival::new("by hand, reqwest and serde", || calling.block_on(by_hand.get_application(id))),
            Rival::new("generated", || calling.block_on(async { generated.get_application(id).await.unwrap() })),
        ],
    );
    race(
        "list_applications, a page of 100",
        600,
        1,
        vec![
            Rival::new("by hand, reqwest and serde", || calling.block_on(by_hand.list_applications(100))),
            Rival::new("generated", || {
                calling.block_on(async { generated.list_applications().limit(100).await.unwrap() })
            }),
        ],
    );
}

/// The code of a careful user: credential, deadline, escaped path, check of the status, and decoded body.
struct ByHand {
    http: reqwest::Client,
    base: String,
    key: String,
}

impl ByHand {
    fn new(server: &Server) -> Self {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(60)).build().unwrap();
        Self { http, base: server.base_url(), key: server.api_key().to_owned() }
    }

    async fn get_application(&self, id: &str) -> Tagged {
        let mut url = reqwest::Url::parse(&self.base).unwrap();
        url.path_segments_mut().unwrap().extend(["connect", "applications", id]);
        self.get(url).await
    }

    async fn list_applications(&self, limit: u32) -> Page<Tagged> {
        let mut url = reqwest::Url::parse(&self.base).unwrap();
        url.path_segments_mut().unwrap().extend(["connect", "applications"]);
        url.query_pairs_mut().append_pair("limit", &limit.to_string());
        self.get(url).await
    }

    async fn get<T: DeserializeOwned>(&self, url: reqwest::Url) -> T {
        let response = self.http.get(url).bearer_auth(&self.key).send().await.unwrap();
        let bytes = response.error_for_status().unwrap().bytes().await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}
