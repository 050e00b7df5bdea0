//! Bodies of every kind, byte by byte: forms, multipart bodies, text and bytes in requests; bytes, events, lines and
//! text in responses.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use specweld::{File, RetryPolicy};

use super::canned::{Canned, DONE, header_and_body, response};
use api::Client;
use api::operations::DownloadHeaders;
use api::types::{
    CreateChargeBody, CreateChargeBodyCapture, CreateChargeBodyCard, CreateChargeBodyCardOwner,
    CreateChargeBodyLinesItem, Question, UploadBody, UploadBodyDraft, UploadBodyLink, UploadBodyPlace,
};

pub(crate) mod api {
    specweld::generate_api!("it/wire/bodies.json");
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder())
}

#[tokio::test]
async fn a_form_has_brackets_for_nested_values_and_omits_absent_ones() {
    let (canned, client) = listening(&[DONE]);
    let owner = CreateChargeBodyCardOwner::new().name("Zoë & co");
    let body = CreateChargeBody::new(100)
        .capture(CreateChargeBodyCapture::Now)
        .expand(["a", "b.c"])
        .card(CreateChargeBodyCard::new().owner(owner).cvc("012"))
        .lines([CreateChargeBodyLinesItem::new("x"), CreateChargeBodyLinesItem::new("y")]);
    client.create_charge(body).await.unwrap();
    let request = canned.next_request();
    let (media_type, form) = header_and_body(&request, "content-type");
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let pairs = [
        "amount=100",
        "capture=now",
        "expand%5B%5D=a&expand%5B%5D=b.c",
        "card%5Bowner%5D%5Bname%5D=Zo%C3%AB+%26+co&card%5Bcvc%5D=012",
        "lines%5B0%5D%5Bsku%5D=x&lines%5B1%5D%5Bsku%5D=y",
    ];
    assert_eq!(form, pairs.join("&"));
}

#[tokio::test]
async fn parts_are_files_texts_and_json() {
    let (canned, client) = listening(&[DONE]);
    let mut body = UploadBody::new(File::new("PNG").named("a \"b\".png"), "Snow")
        .more([File::new("1"), File::new("2").media_type("image/gif")])
        .draft(UploadBodyDraft::Yes)
        .sizes([1, 2])
        .taken("2026-01-15T12:00:00Z".parse().unwrap())
        .place(UploadBodyPlace::new().city("Oslo"))
        .meta("m")
        .link(UploadBodyLink::new().open(true).tags(["a"]));
    body.rest.insert("extra".to_owned(), "more".to_owned());
    client.upload(body).await.unwrap();
    let request = canned.next_request();
    let (media_type, body) = header_and_body(&request, "content-type");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let plain = |name: &str, text: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let typed = |what: &str, media_type: &str, text: &str| {
        format!("Content-Disposition: form-data; name={what}\r\nContent-Type: {media_type}\r\n\r\n{text}\r\n")
    };
    let wanted = [
        plain("kind", "photo").replacen("\r\n\r\n", "\r\nx-of: album\r\n\r\n", 1),
        typed("\"photo\"; filename=\"a %22b%22.png\"", "image/png\r\nx-kind: a b", "PNG"),
        typed("\"more\"; filename=\"blob\"", "application/octet-stream", "1"),
        typed("\"more\"; filename=\"blob\"", "image/gif", "2"),
        plain("title", "Snow"),
        plain("draft", "yes"),
        plain("sizes", "1"),
        plain("sizes", "2"),
        plain("taken", "2026-01-15T12:00:00Z"),
        typed("\"place\"", "application/json", "{\"city\":\"Oslo\"}"),
        typed("\"meta\"", "application/json", "\"m\""),
        plain("link[open]", "true"),
        plain("link[tags][]", "a"),
        plain("extra", "more"),
    ];
    let wanted: Vec<String> = wanted.iter().map(|part| format!("--{boundary}\r\n{part}")).collect();
    let wanted = wanted.concat();
    assert_eq!(body, format!("{wanted}--{boundary}--\r\n"));
}

#[tokio::test]
async fn a_download_can_be_uploaded_again() {
    let photo = response("200 OK", "image/png", "etag: \"v1\"\r\nX-Sizes: 1, 2\r\n", "PNG!");
    let (canned, client) = listening(&[&photo, DONE]);
    let response = client.download().with_response().await.unwrap();
    let headers: DownloadHeaders = response.typed_headers();
    let wanted = (Ok("\"v1\"".to_owned()), Ok(Some(vec![1, 2])), Ok(None));
    assert_eq!((headers.e_tag, headers.x_sizes, headers.x_left), wanted);
    let download = response.into_inner();
    assert_eq!(download.length(), Some(4));
    client.upload(UploadBody::new(File::stream(download, Some(4)).named("again.png"), "Again")).await.unwrap();
    assert_eq!(header_and_body(&canned.next_request(), "accept").0, "image/png, text/plain");
    assert!(
        canned
            .next_request()
            .contains("filename=\"again.png\"\r\nContent-Type: image/png\r\nx-kind: a b\r\n\r\nPNG!\r\n--")
    );
}

#[tokio::test]
async fn an_operation_has_a_method_for_each_media_type() {
    let json = response("200 OK", "application/json", "", r#"{"text":"all"}"#);
    let lines = response("200 OK", "application/x-ndjson", "", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    let events =
        response("200 OK", "text/event-stream", "", "event: piece\ndata: {\"text\":\"a\"}\n\ndata: [DONE]\n\n");
    let text = response("200 OK", "text/markdown", "", "*all*");
    let (canned, client) = listening(&[&json, &lines, &events, &text]);

    let all = client.chat(Question::new("why?")).await.unwrap();
    assert_eq!(all.text, "all");
    let request = canned.next_request();
    assert_eq!(header_and_body(&request, "accept").0, "application/json, application/problem+json");
    assert_eq!(header_and_body(&request, "content-type"), ("application/json", r#"{"text":"why?"}"#));

    let mut lines = client.chat_as_form(Question::new("why not?")).as_lines().await.unwrap();
    let mut texts = Vec::new();
    while let Some(line) = lines.try_next().await.unwrap() {
        texts.push(line.text);
    }
    assert_eq!(texts, ["a", "b"]);
    let request = canned.next_request();
    assert_eq!(header_and_body(&request, "accept").0, "application/x-ndjson, application/problem+json");
    assert_eq!(header_and_body(&request, "content-type"), ("application/x-www-form-urlencoded", "text=why+not%3F"));

    let mut events = client.chat_as_text("why?").as_events().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.data.text.as_str()), ("piece", "a"));
    assert!(events.try_next().await.unwrap().is_none());
    let request = canned.next_request();
    assert_eq!(header_and_body(&request, "accept").0, "text/event-stream, application/problem+json");
    assert_eq!(header_and_body(&request, "content-type"), ("text/plain", "why?"));

    let markdown = client.chat_as_bytes(vec![b'?']).as_text().await.unwrap();
    assert_eq!(&*markdown, "*all*");
    let request = canned.next_request();
    assert_eq!(header_and_body(&request, "accept").0, "text/markdown, application/problem+json");
    assert_eq!(header_and_body(&request, "content-type"), ("application/octet-stream", "?"));
}

#[tokio::test]
async fn a_failure_is_not_read_as_a_stream() {
    let problem = response("422 Unprocessable Content", "application/problem+json", "", r#"{"text":"no"}"#);
    let (_canned, client) = listening(&[&problem]);
    let error = client.chat(Question::new("?")).as_events().await.unwrap_err();
    assert_eq!(error.api().map(|problem| problem.text.as_str()), Some("no"));
}

#[tokio::test]
async fn parts_have_their_headers() {
    let (canned, client) = listening(&[DONE]);
    let body =
        UploadBody::new(File::new("PNG"), "Snow").photo_x_turn(90).sizes([1, 2]).sizes_x_unit("cm").kind_x_turn(1);
    // The headers of an absent part are not sent.
    client.upload(body.place_x_where([1, 2])).await.unwrap();
    let request = canned.next_request();
    let (_, body) = header_and_body(&request, "content-type");
    assert!(body.contains("Content-Type: image/png\r\nx-kind: a b\r\nx-turn: 90\r\n\r\nPNG\r\n"), "{body}");
    assert!(body.contains("name=\"kind\"\r\nx-of: album\r\nx-turn: 1\r\n\r\nphoto\r\n"), "{body}");
    for size in [1, 2] {
        assert!(body.contains(&format!("name=\"sizes\"\r\nx-unit: cm\r\n\r\n{size}\r\n")), "{body}");
    }
    assert!(!body.contains("x-where"), "{body}");
    for unit in ["a\r\nb: c", " a", "\0"] {
        let error = client.upload(UploadBody::new("PNG", "Snow").sizes([1]).sizes_x_unit(unit)).await.unwrap_err();
        assert!(error.is_invalid_request() && canned.has_no_request(), "{error}");
    }
}

/// The chunks, from the last to the first.
struct Chunks(Vec<&'static str>);

impl futures_core::Stream for Chunks {
    type Item = std::io::Result<&'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop().map(Ok))
    }
}

#[tokio::test]
async fn a_file_that_can_be_opened_again_is_sent_again() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
    let (canned, client) = listening(&[busy, DONE, DONE]);
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    let open = move || {
        counter.fetch_add(1, Ordering::SeqCst);
        Chunks(vec!["G!", "PN"])
    };
    let photo = File::reopened(open, Some(4)).named("rex.png");
    let policy = RetryPolicy::new().allow_unsafe().backoff(Duration::from_millis(1), Duration::from_millis(2));
    client.upload(UploadBody::new(photo.clone(), "Rex")).retry(policy).await.unwrap();
    client.upload(UploadBody::new(photo, "Rex")).await.unwrap();
    let bodies: Vec<String> = (0..3).map(|_| canned.next_request()).collect();
    assert!(bodies.iter().all(|body| body.contains("filename=\"rex.png\"") && body.contains("\r\n\r\nPNG!\r\n--")));
    assert_eq!(opened.load(Ordering::SeqCst), 3);
}
