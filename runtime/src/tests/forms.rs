//! Tests bodies that cannot be sent, and the redaction of bodies that can.

use super::{chunks, mocked, rt};
use crate::testing::MockTransport;
use crate::{ErrorKind, File, Multipart};

async fn refusal(fill: impl FnOnce(&mut rt::RequestBuilder<'_>)) -> String {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    let mut request = client.send();
    fill(&mut request);
    let error = request.call::<(), rt::Undocumented>().await.unwrap_err();
    assert!(mock.requests().is_empty());
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

#[tokio::test]
async fn no_value_of_a_body_becomes_a_header() {
    let evil = "text/plain\r\nX-Evil: 1";
    let wanted = r#"send: "text/plain\r\nX-Evil: 1" is not a media type"#;
    assert_eq!(refusal(|request| _ = request.bytes("a/b", File::from("1").media_type(evil))).await, wanted);
    let form = Multipart::new().file("f", File::from("1").media_type(evil));
    assert_eq!(refusal(|request| _ = request.multipart(form)).await, wanted);
    let form = Multipart::new().text_as("t", evil.to_owned(), "1");
    assert_eq!(refusal(|request| _ = request.multipart(form)).await, wanted);
    let form = Multipart::new().text("t", "1").header("X-A", "1\r\nX-Evil: 1");
    assert!(refusal(|request| _ = request.multipart(form)).await.contains("characters that a header cannot have"));
    let form = Multipart::new().text("t", "1").header("Content-Type", "text/html");
    assert!(refusal(|request| _ = request.multipart(form)).await.contains("is derived from the part"));
    let form = Multipart::new().text("t", "1").header("X-A: 1\r\nX-Evil", "1");
    assert!(refusal(|request| _ = request.multipart(form)).await.contains("is not a header name"));
}

#[tokio::test]
async fn what_cannot_be_written_is_refused_with_its_reason() {
    let of_form = "send: the body cannot be written as a form: ";
    assert_eq!(refusal(|request| _ = request.form(&vec![1], &[])).await, format!("{of_form}it is not an object"));
    let infinite = std::collections::BTreeMap::from([("a".to_owned(), f64::INFINITY)]);
    assert!(refusal(|request| _ = request.form(&infinite, &[])).await.starts_with(of_form));
    let form = Multipart::new().json("j", &f64::NAN);
    assert!(refusal(|request| _ = request.multipart(form)).await.contains("the part `j` cannot be written as JSON: "));
    assert_eq!(
        refusal(|request| _ = request.accept("text/pl\u{e4}in\n")).await,
        r#"send: "text/pläin\n" are not media types"#
    );
    let words = refusal(|request| _ = request.text("text/plain; charset=us-ascii", "é")).await;
    assert!(words.contains("it has characters beyond US-ASCII"), "{words}");
}

#[tokio::test]
async fn a_mock_has_the_whole_body_and_its_failure() {
    let mock = MockTransport::new();
    mock.reply(204, "");
    let client = mocked(&mock);
    let stream = || chunks([Ok::<_, std::io::Error>("a"), Ok("b")]);
    client.send().bytes("text/plain", File::stream(stream(), Some(2))).call::<(), rt::Undocumented>().await.unwrap();
    assert_eq!(mock.requests()[0].body, "ab");
    let call = client.send().bytes("text/plain", File::stream(stream(), Some(3))).call::<(), rt::Undocumented>();
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("it is shorter than its declared length of 3 bytes"), "{error}");
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn values_are_parts_by_what_they_are() {
    let mock = MockTransport::new();
    mock.reply(204, "");
    let form = Multipart::new()
        .value("none", &None::<i64>)
        .value("number", &1.0)
        .value("list", &vec![Some("a"), None, Some("b")])
        .value("object", &std::collections::BTreeMap::from([("k".to_owned(), true)]))
        .value_as("csv", "text/csv", "x;y");
    let client = mocked(&mock);
    client.send().multipart_as("multipart/mixed; boundary=theirs", form).call::<(), rt::Undocumented>().await.unwrap();
    let request = &mock.requests()[0];
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/mixed; boundary=").unwrap();
    let part = |head: &str, text: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name={head}\r\n\r\n{text}\r\n")
    };
    let wanted = [
        part("\"number\"", "1"),
        part("\"list\"", "a"),
        part("\"list\"", "b"),
        part("\"object\"\r\nContent-Type: application/json", "{\"k\":true}"),
        part("\"csv\"\r\nContent-Type: text/csv", "x;y"),
    ];
    assert_eq!(request.body, format!("{}--{boundary}--\r\n", wanted.concat()));
}

#[test]
fn files_are_equal_when_their_content_is() {
    let stream = File::stream(chunks([Ok::<_, std::io::Error>("a")]), None);
    assert_eq!(stream.clone(), stream);
    assert_ne!(stream, File::stream(chunks([Ok::<_, std::io::Error>("a")]), None));
    assert_eq!(File::from("a"), File::from(vec![b'a']));
    assert_ne!(File::from("a"), File::from("a").named("a.txt"));
    assert_ne!(File::from("a"), File::from("a").media_type("text/plain"));
}

#[test]
fn no_output_has_content() {
    let file = File::from("s3cret").named("a.txt");
    let form = Multipart::new().text("t", "s3cret").file("f", file.clone());
    let body = crate::transport::Body::from("s3cret");
    let mut response = crate::RawResponse::new(crate::StatusCode::OK, crate::HeaderMap::new(), "s3cret".into());
    let bytes = <crate::ByteStream as crate::FromResponse>::from_response(&response).unwrap();
    response.headers.insert("x", "s3cret".parse().unwrap());
    let printed = format!("{file:?} {form:?} {body:?} {response:?} {bytes:?}");
    assert!(!printed.contains("s3cret"), "{printed}");
    assert!(printed.contains("a.txt") && printed.contains("Multipart { parts: 2, .. }"), "{printed}");
}
