//! Request bodies of every kind over real sockets, byte by byte.

use std::io::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::task::Poll;
use std::time::Duration;

use super::server::{Script, Server};
use super::{Client, KEY, Polled, chunks, rt};
use crate::{ErrorKind, File, Multipart, RetryPolicy, StatusCode};

const DONE: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

type Sent<'c> = rt::Call<'c, (), rt::Undocumented>;

fn client(server: &Server) -> Client {
    let retry = RetryPolicy::new().allow_unsafe().backoff(Duration::ZERO, Duration::ZERO);
    Client::builder().bearer(KEY).base_url(server.url("")).user_agent("test/1").retry(retry).build().unwrap()
}

/// Returns the request that the server received, without its address and boundaries.
fn heard(server: &Server) -> String {
    let text = server.heard().replace(&format!("127.0.0.1:{}", server.port), "{host}");
    match text.split_once("boundary=").and_then(|(_, rest)| rest.split("\r\n").next()) {
        Some(boundary) => text.replace(boundary, "{boundary}"),
        None => text,
    }
}

/// Returns a `POST` of this body on the wire.
fn post(head: &str, body: &str) -> String {
    let (media_type, framing) = head.split_once('|').unwrap();
    format!(
        "POST /things HTTP/1.1\r\nuser-agent: test/1\r\naccept: application/json\r\ncontent-type: {media_type}\r\n\
        host: {{host}}\r\n{framing}\r\n\r\n{body}"
    )
}

fn three() -> impl futures_core::Stream<Item = Result<&'static str, Error>> + Send + 'static {
    chunks(["one ", "", "two ", "three"].map(Ok))
}

#[tokio::test]
async fn texts_and_bytes_are_exactly_this() {
    let server = Server::start(vec![Script::Say(DONE), Script::Say(DONE), Script::Say(DONE), Script::Say(DONE)]);
    let client = client(&server);
    client.send().text("text/csv", "a;é").call::<(), rt::Undocumented>().await.unwrap();
    assert_eq!(heard(&server), post("text/csv; charset=utf-8|content-length: 4", "a;é"));

    client.send().bytes("application/pdf", b"%PDF").call::<(), rt::Undocumented>().await.unwrap();
    assert_eq!(heard(&server), post("application/pdf|content-length: 4", "%PDF"));

    let image = File::from("GIF89a").media_type("image/gif");
    client.send().bytes("image/*", image).call::<(), rt::Undocumented>().await.unwrap();
    assert_eq!(heard(&server), post("image/gif|content-length: 6", "GIF89a"));

    client.send().bytes("*/*", vec![0_u8; 3]).call::<(), rt::Undocumented>().await.unwrap();
    assert_eq!(heard(&server), post("application/octet-stream|content-length: 3", "\0\0\0"));
}

#[tokio::test]
async fn a_stream_is_sent_with_its_length_or_in_chunks() {
    let server = Server::start(vec![Script::Say(DONE), Script::Say(DONE)]);
    let client = client(&server);
    let call: Sent<'_> = client.send().bytes("text/plain", File::stream(three(), Some(13))).call();
    call.await.unwrap();
    assert_eq!(heard(&server), post("text/plain|content-length: 13", "one two three"));

    let call: Sent<'_> = client.send().bytes("text/plain", File::stream(three(), None)).call();
    call.await.unwrap();
    assert_eq!(heard(&server), post("text/plain|transfer-encoding: chunked", "one two three"));
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_call() {
    for (stream, words) in [
        (File::stream(chunks([Ok("a"), Err(Error::other("disk on fire"))]), None), "disk on fire"),
        (File::stream(chunks([Ok("a"), Err(Error::other("disk on fire"))]), Some(2)), "disk on fire"),
        (File::stream(three(), Some(12)), "it is longer than its declared length of 12 bytes"),
        (File::stream(three(), Some(8)), "it is longer than its declared length of 8 bytes"),
        (File::stream(three(), Some(0)), "it is longer than its declared length of 0 bytes"),
        (File::stream(three(), Some(14)), "it is shorter than its declared length of 14 bytes"),
    ] {
        let server = Server::start(vec![Script::Say(DONE)]);
        let client = client(&server);
        let call: Sent<'_> = client.send().bytes("text/plain", stream).call();
        let error = call.await.unwrap_err();
        assert_eq!(error.to_string(), format!("send: the body of the request failed: {words}"));
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, false));
        assert!(server.received_no_other_request(), "{words}");
    }
}

#[tokio::test]
async fn a_stream_is_sent_once_and_memory_as_often_as_the_policy_says() {
    let server = Server::start(vec![Script::Say(BUSY), Script::Say(BUSY), Script::Say(DONE), Script::Say(DONE)]);
    let client = client(&server);
    let file = File::stream(three(), None);
    let send = |file: &File| -> Sent<'_> { client.send().bytes("text/plain", file.clone()).call() };
    assert_eq!(send(&file).await.unwrap_err().status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    server.heard();
    let error = send(&file).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.to_string(), "send: the stream of a file was sent before, and is used up");

    send(&"again".into()).await.unwrap();
    assert_eq!(server.heard(), server.heard());

    let parts = |file: &File| -> Sent<'_> { client.send().multipart(Multipart::new().file("f", file.clone())).call() };
    assert!(parts(&file).await.unwrap_err().is_invalid_request());
    parts(&"part".into()).await.unwrap();
    assert!(server.heard().contains("\r\n\r\npart\r\n"));
}

#[tokio::test]
async fn parts_with_streams_are_sent_once_too() {
    let server = Server::start(vec![Script::Say(BUSY), Script::Say(BUSY), Script::Say(DONE)]);
    let client = client(&server);
    let form = Multipart::new().text("a", "1").file("f", File::stream(three(), None));
    let call: Sent<'_> = client.send().multipart(form).call();
    assert!(call.await.unwrap_err().is_server_error());
    let form = Multipart::new().text("a", "1").file("f", File::from("one two three"));
    let call: Sent<'_> = client.send().multipart(form).call();
    call.await.unwrap();
    let (streamed, first, second) = (heard(&server), heard(&server), heard(&server));
    assert_eq!(first, second);
    assert!(streamed.contains("transfer-encoding: chunked") && first.contains("content-length: "));
    assert_eq!(streamed.split_once("\r\n\r\n").unwrap().1, first.split_once("\r\n\r\n").unwrap().1);
}

#[tokio::test]
async fn a_form_is_exactly_this() {
    let server = Server::start(vec![Script::Say(DONE)]);
    let value = r#"{"name": "Rex & Bo", "tags": ["a", "b c"], "deep": {"x": [1, {"y": null, "z": true}]}}"#;
    let value: crate::json::Ordered = crate::json::from_str(value).unwrap();
    let encodings = &[rt::Encoding { name: "deep", style: rt::DEEP_OBJECT, media_type: None }];
    let client = client(&server);
    let call: Sent<'_> = client.send().form(&value, encodings).call();
    call.await.unwrap();
    let body = "name=Rex+%26+Bo&tags=a&tags=b+c&deep%5Bx%5D%5B0%5D=1&deep%5Bx%5D%5B1%5D%5Bz%5D=true";
    let head = format!("application/x-www-form-urlencoded|content-length: {}", body.len());
    assert_eq!(heard(&server), post(&head, body));
}

#[tokio::test]
async fn parts_are_exactly_this() {
    let server = Server::start(vec![Script::Say(DONE)]);
    let form = Multipart::new()
        .text("name", "Réx")
        .text("age", &7_i64)
        .text("tags", &["a", "b"][..])
        .text("none", &None::<&str>)
        .json("meta", &serde_json::json!({ "k": [1] }))
        .json("absent", &None::<String>)
        .header("X-Lost", "this goes nowhere")
        .file_as("photo", "image/png", File::from(b"PNG").named("rex \"1\"\r\n.png"))
        .header("X-Rate", &5_i64)
        .files("more\"\r\nX: y", [File::from("1"), File::stream(three(), Some(13)).media_type("text/plain")]);
    let client = client(&server);
    let call: Sent<'_> = client.send().multipart(form).call();
    call.await.unwrap();
    let body = "--{boundary}\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nRéx\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"age\"\r\n\r\n7\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"k\":[1]}\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"rex %221%22%0D%0A.png\"\r\n\
        Content-Type: image/png\r\nx-rate: 5\r\n\r\nPNG\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"more%22%0D%0AX: y\"; filename=\"blob\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n1\r\n\
        --{boundary}\r\nContent-Disposition: form-data; name=\"more%22%0D%0AX: y\"; filename=\"blob\"\r\n\
        Content-Type: text/plain\r\n\r\none two three\r\n\
        --{boundary}--\r\n";
    let length = body.replace("{boundary}", &"b".repeat(41)).len();
    let head = format!("multipart/form-data; boundary={{boundary}}|content-length: {length}");
    assert_eq!(heard(&server), post(&head, body));
}

/// Tests that the client requests a chunk only if there is room for it, so that memory does not grow with the body.
#[tokio::test]
async fn a_stream_is_read_no_faster_than_it_is_sent() {
    const CHUNK: usize = 64 << 10;
    const COUNT: usize = 512;
    let (tell, received) = channel();
    let server = Server::start(vec![Script::Deaf(received, DONE)]);
    let asked = Arc::new(AtomicUsize::new(0));
    let counting = Arc::clone(&asked);
    let stream = Polled(move || {
        let nth = counting.fetch_add(1, Ordering::Relaxed);
        Poll::Ready((nth < COUNT).then(|| Ok::<_, Error>(vec![b'x'; CHUNK])))
    });
    let client = client(&server);
    let form = Multipart::new().file("f", File::stream(stream, Some((CHUNK * COUNT) as u64)));
    let call: Sent<'_> = client.send().multipart(form).call();
    let waiting = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = asked.load(Ordering::Relaxed);
        tell.send(()).unwrap();
        before
    };
    let (done, before) = tokio::join!(call.into_future(), waiting);
    done.unwrap();
    assert!((1..COUNT / 2).contains(&before), "{before} chunks were asked for before any was taken");
    assert!(server.heard_bytes().len() > CHUNK * COUNT);
}
