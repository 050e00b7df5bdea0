//! A cache that the server validates by `ETag`.

use specweld_examples::layers::etag_cache::EtagCache;

use super::super::canned::{header, response};
use super::{APPLICATION, application, with_layer};

const NOT_MODIFIED: &str = "HTTP/1.1 304 Not Modified\r\netag: \"v1\"\r\n\r\n";

fn tagged(etag: &str) -> String {
    response("200 OK", "application/json", &format!("etag: {etag}\r\n"), APPLICATION)
}

#[tokio::test]
async fn an_unchanged_response_comes_from_the_cache() {
    let responses = [&*tagged("\"v1\""), NOT_MODIFIED, &*tagged("\"v2\""), NOT_MODIFIED];
    let (server, client) = with_layer(&responses, EtagCache::new(8));
    let mut sent = Vec::new();
    for _ in 0..4 {
        client.get_application("a").await.unwrap();
        sent.push(header(&server.next_request(), "if-none-match").map(str::to_owned));
    }
    assert_eq!(sent, [None, Some("\"v1\"".to_owned()), Some("\"v1\"".to_owned()), Some("\"v2\"".to_owned())]);
}

#[tokio::test]
async fn other_urls_and_responses_without_etag_are_not_cached() {
    let responses = [&*tagged("\"v1\""), &*application(), &*application()];
    let (server, client) = with_layer(&responses, EtagCache::new(8));
    for id in ["a", "b", "b"] {
        client.get_application(id).await.unwrap();
        assert_eq!(header(&server.next_request(), "if-none-match"), None);
    }
}
