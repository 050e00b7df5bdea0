//! Bodies of every sort, byte by byte: forms, parts, text and bytes out; bytes, events, lines and text in.

use specweld::{ErrorKind, File};

use super::canned::Canned;
use api::Client;
use api::operations::DownloadHeaders;
use api::types::{
    CreateChargeBody, CreateChargeBodyCard, CreateChargeBodyCardOwner, CreateChargeBodyLinesItem, Question, UploadBody,
    UploadBodyLink, UploadBodyPlace,
};

pub(crate) mod api {
    specweld::generate_api!("it/wire/bodies.json");
}

const DONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

fn listening(answers: &[&str]) -> (Canned, Client) {
    let canned = Canned::new(answers);
    let client = Client::builder().base_url(canned.base_url()).build().unwrap();
    (canned, client)
}

/// An answer of a media type, with more headers.
fn answer(status: &str, media_type: &str, more: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\n{more}content-length: {length}\r\n\r\n{body}")
}

/// The value of a header in a request as it was heard, and the request's body.
fn parts<'a>(request: &'a str, name: &str) -> (&'a str, &'a str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let value = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    (value.unwrap_or_default(), body)
}

#[tokio::test]
async fn a_form_nests_in_brackets_and_leaves_out_what_is_absent() {
    let (canned, client) = listening(&[DONE]);
    let owner = CreateChargeBodyCardOwner::new().name("Zoë & co");
    let body = CreateChargeBody::new(100)
        .expand(["a", "b.c"])
        .card(CreateChargeBodyCard::new().owner(owner).cvc("012"))
        .lines([CreateChargeBodyLinesItem::new("x"), CreateChargeBodyLinesItem::new("y")]);
    client.create_charge(body).await.unwrap();
    let request = canned.heard();
    let (media_type, form) = parts(&request, "content-type");
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let pairs = [
        "amount=100",
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
        .sizes([1, 2])
        .taken("2026-01-15T12:00:00Z".parse().unwrap())
        .place(UploadBodyPlace::new().city("Oslo"))
        .meta("m")
        .link(UploadBodyLink::new().open(true).tags(["a"]));
    body.rest.insert("extra".to_owned(), "more".to_owned());
    client.upload(body).await.unwrap();
    let request = canned.heard();
    let (media_type, body) = parts(&request, "content-type");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let plain = |name: &str, text: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let typed = |what: &str, media_type: &str, text: &str| {
        format!("Content-Disposition: form-data; name={what}\r\nContent-Type: {media_type}\r\n\r\n{text}\r\n")
    };
    let wanted = [
        plain("kind", "photo"),
        typed("\"photo\"; filename=\"a %22b%22.png\"", "image/png", "PNG"),
        typed("\"more\"; filename=\"blob\"", "application/octet-stream", "1"),
        typed("\"more\"; filename=\"blob\"", "image/gif", "2"),
        plain("title", "Snow"),
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
async fn a_download_goes_up_again_as_it_comes() {
    let photo = answer("200 OK", "image/png", "etag: \"v1\"\r\nX-Sizes: 1, 2\r\n", "PNG!");
    let (canned, client) = listening(&[&photo, DONE]);
    let response = client.download().with_response().await.unwrap();
    let headers: DownloadHeaders = response.typed_headers().unwrap();
    assert_eq!((headers.e_tag.as_str(), headers.x_sizes, headers.x_left), ("\"v1\"", Some(vec![1, 2]), None));
    let download = response.into_inner();
    assert_eq!(download.length(), Some(4));
    client.upload(UploadBody::new(File::stream(download, Some(4)).named("again.png"), "Again")).await.unwrap();
    assert_eq!(parts(&canned.heard(), "accept").0, "image/png, text/plain");
    assert!(canned.heard().contains("filename=\"again.png\"\r\nContent-Type: image/png\r\n\r\nPNG!\r\n--"));
}

#[tokio::test]
async fn a_failure_is_text_where_that_is_described() {
    let gone = answer("404 Not Found", "text/plain; charset=utf-8", "", "no such photo");
    let (_canned, client) = listening(&[&gone]);
    let error = client.download().await.unwrap_err();
    assert_eq!((error.kind(), error.api().map(AsRef::as_ref)), (ErrorKind::Api, Some("no such photo")));
}

#[tokio::test]
async fn one_operation_is_asked_in_every_way_that_is_described() {
    let json = answer("200 OK", "application/json", "", r#"{"text":"all"}"#);
    let lines = answer("200 OK", "application/x-ndjson", "", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    let events = answer("200 OK", "text/event-stream", "", "event: piece\ndata: {\"text\":\"a\"}\n\ndata: [DONE]\n\n");
    let text = answer("200 OK", "text/markdown", "", "*all*");
    let (canned, client) = listening(&[&json, &lines, &events, &text]);

    let all = client.chat(Question::new("why?")).await.unwrap();
    assert_eq!(all.text, "all");
    let request = canned.heard();
    assert_eq!(parts(&request, "accept").0, "application/json, application/problem+json");
    assert_eq!(parts(&request, "content-type"), ("application/json", r#"{"text":"why?"}"#));

    let mut lines = client.chat_as_form(Question::new("why not?")).as_lines().await.unwrap();
    let mut heard = Vec::new();
    while let Some(line) = lines.try_next().await.unwrap() {
        heard.push(line.text);
    }
    assert_eq!(heard, ["a", "b"]);
    let request = canned.heard();
    assert_eq!(parts(&request, "accept").0, "application/x-ndjson, application/problem+json");
    assert_eq!(parts(&request, "content-type"), ("application/x-www-form-urlencoded", "text=why+not%3F"));

    let mut events = client.chat_as_text("why?").as_events().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.data.text.as_str()), ("piece", "a"));
    assert!(events.try_next().await.unwrap().is_none());
    let request = canned.heard();
    assert_eq!(parts(&request, "accept").0, "text/event-stream, application/problem+json");
    assert_eq!(parts(&request, "content-type"), ("text/plain", "why?"));

    let markdown = client.chat_as_bytes(vec![b'?']).as_text().await.unwrap();
    assert_eq!(&*markdown, "*all*");
    let request = canned.heard();
    assert_eq!(parts(&request, "accept").0, "text/markdown, application/problem+json");
    assert_eq!(parts(&request, "content-type"), ("application/octet-stream", "?"));
}

#[tokio::test]
async fn a_failure_of_a_stream_is_read_whole() {
    let problem = answer("422 Unprocessable Content", "application/problem+json", "", r#"{"text":"no"}"#);
    let (_canned, client) = listening(&[&problem]);
    let error = client.chat(Question::new("?")).as_events().await.unwrap_err();
    assert_eq!(error.api().map(|answer| answer.text.as_str()), Some("no"));
}
