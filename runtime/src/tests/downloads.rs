//! Downloads over several responses, over real sockets.

use std::time::Duration;

use super::server::{Script, Server};
use super::{Client, KEY, Problem, rt};
use crate::testing::MockTransport;
use crate::{ByteStream, Error, ErrorKind, ResumableDownload, RetryPolicy};

const BROKEN: &str = "HTTP/1.1 200 OK\r\netag: \"a\"\r\ncontent-length: 6\r\n\
    content-disposition: attachment; filename=\"x.gif\"\r\n\r\nGIF";
const REST: &str =
    "HTTP/1.1 206 Partial Content\r\netag: \"a\"\r\ncontent-range: bytes 3-5/6\r\ncontent-length: 3\r\n\r\n89a";
const WHOLE: &str = "HTTP/1.1 200 OK\r\netag: \"a\"\r\ncontent-length: 6\r\n\r\nGIF89a";
const CHANGED: &str = "HTTP/1.1 200 OK\r\netag: \"b\"\r\ncontent-length: 6\r\n\r\nPNG12b";

fn start(scripts: &[&'static str]) -> (Server, Client) {
    // The server closes each connection. Without the header, the client could send the next request on it.
    let closing = |text: &str| text.replacen("\r\n", "\r\nconnection: close\r\n", 1).leak() as &'static str;
    let server = Server::start(scripts.iter().map(|text| Script::Say(closing(text))).collect());
    let client = Client::builder().bearer(KEY).base_url(server.url("")).build().unwrap();
    (server, client)
}

fn download<'c>(client: &'c Client) -> ResumableDownload<impl FnMut() -> rt::Call<'c, ByteStream, Problem>> {
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    ResumableDownload::new(move || client.receive::<ByteStream, Problem>().retry(RetryPolicy::none())).retry(policy)
}

/// Reads up to the end or an error.
async fn read<'c>(
    download: &mut ResumableDownload<impl FnMut() -> rt::Call<'c, ByteStream, Problem>>,
) -> (String, Option<Error<Problem>>) {
    let mut text = String::new();
    loop {
        match download.try_next().await {
            Ok(Some(chunk)) => text.push_str(std::str::from_utf8(&chunk).unwrap()),
            Ok(None) => return (text, None),
            Err(error) => return (text, Some(error)),
        }
    }
}

/// Returns the result of a download with these responses.
async fn result(scripts: &[&'static str]) -> (String, Option<String>) {
    let (_server, client) = start(scripts);
    let (text, error) = read(&mut download(&client)).await;
    (text, error.map(|error| format!("{:?}: {error}", error.kind())))
}

#[tokio::test]
async fn a_broken_download_continues_by_a_range() {
    let (server, client) = start(&[BROKEN, REST]);
    let mut photo = download(&client);
    assert_eq!(read(&mut photo).await.0, "GIF89a");
    assert_eq!((photo.position(), photo.length(), photo.validator()), (6, Some(6), Some("\"a\"")));
    assert!(photo.try_next().await.unwrap().is_none());
    let first = server.heard();
    assert!(first.contains("accept-encoding: identity\r\n") && !first.contains("range: "), "{first}");
    let second = server.heard();
    assert!(second.contains("\r\nrange: bytes=3-\r\n") && second.contains("\r\nif-range: \"a\"\r\n"), "{second}");
}

#[tokio::test]
async fn every_part_may_be_short_or_broken() {
    let short = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-3/*\r\ncontent-length: 1\r\n\r\n8";
    let cut = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 4-5/6\r\ncontent-length: 2\r\n\r\n9";
    let last = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 5-5/6\r\ncontent-length: 1\r\n\r\na";
    assert_eq!(result(&[BROKEN, short, cut, last]).await, ("GIF89a".to_owned(), None));
    let unknown = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/*\r\ncontent-length: 3\r\n\r\n89a";
    let end = "HTTP/1.1 416 Range Not Satisfiable\r\ncontent-range: bytes */6\r\ncontent-length: 0\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\netag: \"a\"\r\ntransfer-encoding: chunked\r\n\r\n3\r\nGIF\r\n";
    assert_eq!(result(&[chunked, unknown, end]).await, ("GIF89a".to_owned(), None));
}

#[tokio::test]
async fn a_server_without_ranges_sends_the_same_file_again() {
    assert_eq!(result(&[BROKEN, WHOLE]).await, ("GIF89a".to_owned(), None));
    let cut = "HTTP/1.1 200 OK\r\netag: \"a\"\r\ncontent-length: 6\r\n\r\nG";
    assert_eq!(result(&[BROKEN, cut, WHOLE]).await, ("GIF89a".to_owned(), None));
}

#[tokio::test]
async fn bytes_of_two_versions_are_never_mixed() {
    let weak = "HTTP/1.1 200 OK\r\netag: W/\"a\"\r\ncontent-length: 6\r\n\r\nPNG12b";
    let none = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nPNG12b";
    let longer = "HTTP/1.1 200 OK\r\netag: \"a\"\r\ncontent-length: 7\r\n\r\nPNG12bc";
    let changed = "Range: 200 OK: the file has changed since its first part, or the server ignores ranges";
    for other in [CHANGED, weak, none, longer] {
        assert_eq!(result(&[BROKEN, other]).await, ("GIF".to_owned(), Some(changed.to_owned())), "{other}");
    }
    for head in [
        "content-range: bytes 2-4/6",
        "content-range: bytes 4-5/6",
        "content-range: bytes 3-5/7",
        "content-range: bytes 3-5",
        "content-range: bytes */6",
        "content-range: items 3-5/6",
        "content-type: multipart/byteranges; boundary=a",
        "content-range: bytes 3-5/6\r\netag: \"b\"",
        "content-range: bytes 3-5/6\r\netag: W/\"a\"",
    ] {
        let part = format!("HTTP/1.1 206 Partial Content\r\n{head}\r\ncontent-length: 3\r\n\r\n12b");
        let error = "Range: 206 Partial Content: the response is not the part that was requested";
        assert_eq!(result(&[BROKEN, part.leak()]).await, ("GIF".to_owned(), Some(error.to_owned())), "{head}");
    }
    let too_long = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/6\r\ncontent-length: 4\r\n\r\n89ab";
    let error = "Range: 206 Partial Content: the body is longer than announced";
    assert_eq!(result(&[BROKEN, too_long]).await, ("GIF".to_owned(), Some(error.to_owned())));
    let unrequested = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/6\r\ncontent-length: 3\r\n\r\n89a";
    let error = "Range: 206 Partial Content: the response is a part of the file, which was not requested";
    assert_eq!(result(&[unrequested]).await, (String::new(), Some(error.to_owned())));
}

#[tokio::test]
async fn a_changed_file_can_be_restarted() {
    let (_server, client) = start(&[BROKEN, CHANGED, CHANGED, CHANGED]);
    let mut photo = download(&client);
    let (text, error) = read(&mut photo).await;
    assert_eq!((text.as_str(), error.unwrap().kind()), ("GIF", ErrorKind::Range));
    // Without a restart, the next request has the same validator.
    assert_eq!(photo.try_next().await.unwrap_err().kind(), ErrorKind::Range);
    photo.restart();
    assert_eq!(read(&mut photo).await.0, "PNG12b");
    assert_eq!(photo.validator(), Some("\"b\""));
}

#[tokio::test]
async fn a_file_on_disk_continues_at_its_end() {
    let (server, client) = start(&[REST]);
    let mut photo = download(&client).after(3, "\"a\"");
    assert_eq!(read(&mut photo).await.0, "89a");
    assert!(server.heard().contains("\r\nrange: bytes=3-\r\n"));
    let end = "HTTP/1.1 416 Range Not Satisfiable\r\ncontent-range: bytes */3\r\ncontent-length: 0\r\n\r\n";
    let (_server, client) = start(&[end]);
    assert!(download(&client).after(3, "\"a\"").try_next().await.unwrap().is_none());
    let (_server, client) = start(&[end]);
    let error = download(&client).after(4, "\"a\"").try_next().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(416));
    let (server, client) = start(&[WHOLE]);
    let error = download(&client).after(3, "W/\"a\"").try_next().await.unwrap_err();
    assert!(error.is_invalid_request() && server.received_no_other_request(), "{error}");
}

#[tokio::test]
async fn a_file_without_a_strong_validator_does_not_continue() {
    let weak = "HTTP/1.1 200 OK\r\netag: W/\"a\"\r\ncontent-length: 6\r\n\r\nGIF";
    let (server, client) = start(&[weak, WHOLE]);
    let mut photo = download(&client);
    let (text, error) = read(&mut photo).await;
    assert_eq!((text.as_str(), error.unwrap().kind()), ("GIF", ErrorKind::Transport));
    assert!(photo.try_next().await.unwrap_err().is_invalid_request());
    server.heard();
    assert!(server.received_no_other_request());
    // Nothing was read, so that the first request can be repeated.
    let no_byte = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n";
    assert_eq!(result(&[no_byte, WHOLE]).await, ("GIF89a".to_owned(), None));
}

#[tokio::test]
async fn the_time_of_the_last_change_is_a_validator() {
    let dated = "HTTP/1.1 200 OK\r\nlast-modified: Sun, 29 Nov 2026 08:00:00 GMT\r\n\
        date: Mon, 30 Nov 2026 08:00:00 GMT\r\ncontent-length: 6\r\n\r\nGIF";
    let (server, client) = start(&[dated, REST]);
    assert_eq!(read(&mut download(&client)).await.0, "GIF89a");
    server.heard();
    assert!(server.heard().contains("\r\nif-range: Sun, 29 Nov 2026 08:00:00 GMT\r\n"));
}

#[tokio::test]
async fn a_server_that_sends_no_further_byte_is_an_error() {
    let empty = "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/6\r\ncontent-length: 3\r\n\r\n";
    let (text, error) = result(&[BROKEN, empty, empty, empty]).await;
    assert_eq!(text, "GIF");
    assert!(error.unwrap().starts_with("Transport: "));
}

#[tokio::test]
async fn the_waits_are_those_of_the_policy() {
    let server = MockTransport::new();
    let client = Client::builder().bearer(KEY).transport(server.clone()).build().unwrap();
    for body in ["GIF", "89", "a"] {
        let position = [("GIF", 0), ("89", 3), ("a", 5)].iter().find(|it| it.0 == body).unwrap().1;
        let response = http::Response::builder().header("etag", "\"a\"").header("content-length", 6 - position);
        let response = match position {
            0 => response,
            _ => response.status(206).header("content-range", format!("bytes {position}-5/6")),
        };
        server.reply_with(response.body(body).unwrap());
    }
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let mut photo = ResumableDownload::new(|| client.receive::<ByteStream, Problem>()).retry(policy);
    assert_eq!(read(&mut photo).await.0, "GIF89a");
    assert_eq!(server.waits().len(), 2);
    assert!(server.waits().iter().all(|wait| *wait <= Duration::from_millis(1)));
}
