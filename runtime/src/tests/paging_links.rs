//! Tests lists whose pages have the URL of the next page.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Client, rt};
use crate::Attempt;
use crate::testing::MockTransport;
use crate::transport::Body;

static LIST: rt::Operation =
    rt::Operation { id: "list", method: rt::Method::GET, path: "/list", security: &[&["bearer"]] };
const BY_HEADER: rt::Pagination =
    rt::Pagination { items: None, optional: false, turn: rt::PageStrategy::Link(rt::LinkSource::Header), marks: &[] };

/// Prepares a page with a link to the next one.
fn page(mock: &MockTransport, body: &'static str, link: &str) {
    let response = http::Response::builder().header("link", format!("<{link}>; rel=next"));
    mock.reply_with(response.body(Body::from(body)).unwrap());
}

/// Collects the items, and returns the URLs of the requests, each with the presence of a credential.
async fn follow(mock: &MockTransport) -> (Result<Vec<u32>, crate::Error>, Vec<(String, bool)>, usize) {
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let layer = move |attempt: Attempt| {
        counter.fetch_add(1, Ordering::Relaxed);
        attempt.send()
    };
    let client: Client = Client::builder().bearer("s3cret").layer(layer).transport(mock.clone()).build().unwrap();
    let call: rt::Call<'_, (), rt::Undocumented> = client.0.request(&LIST).call();
    let items = call.pages::<u32>(&BY_HEADER).try_collect().await;
    let sent = mock.requests().into_iter().map(|it| (it.uri.to_string(), it.headers.contains_key("authorization")));
    (items, sent.collect(), seen.load(Ordering::Relaxed))
}

#[tokio::test]
async fn the_own_origin_has_the_credential_and_the_layers() {
    let mock = MockTransport::new();
    page(&mock, "[1]", "https://API.example.com:443/v1/list?page=2");
    page(&mock, "[2]", "http://api.example.com/v1/list?page=3");
    mock.reply(200, "[3]");
    let (items, sent, seen) = follow(&mock).await;
    assert_eq!((items.unwrap(), seen), (vec![1, 2, 3], 3));
    let urls = [
        "https://api.example.com/v1/list",
        "https://API.example.com:443/v1/list?page=2",
        "https://api.example.com/v1/list?page=3",
    ];
    assert_eq!(sent, urls.map(|url| (url.to_owned(), true)));
}

#[tokio::test]
async fn another_origin_has_neither_and_cannot_lead_back_to_them() {
    let mock = MockTransport::new();
    page(&mock, "[1]", "https://other.example.com/list");
    page(&mock, "[2]", "https://api.example.com/v1/secrets");
    mock.reply(200, "[3]");
    let (items, sent, seen) = follow(&mock).await;
    assert_eq!((items.unwrap(), seen), (vec![1, 2, 3], 1));
    let credentials: Vec<bool> = sent.iter().map(|(_, has_credential)| *has_credential).collect();
    assert_eq!(credentials, [true, false, false]);
}

#[tokio::test]
async fn a_url_without_tls_is_refused() {
    let mock = MockTransport::new();
    page(&mock, "[1]", "http://other.example.com/list");
    let (items, sent, _) = follow(&mock).await;
    let words = "the URL of the next page has http in place of https";
    assert!(items.unwrap_err().to_string().contains(words));
    assert_eq!(sent.len(), 1);
}
