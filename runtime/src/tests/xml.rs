//! Bodies in XML: requests, results, errors, pages and recordings.

use http::header::{CONTENT_TYPE, HeaderValue};

use super::{Client, KEY, Problem, Thing, ThingList, chunks, mocked, rt};
use crate::json::{Decode, Encode, Reader, Writer};
use crate::testing::{Cassette, MockTransport};
use crate::transport::Body;
use crate::{ErrorKind, Secret};

static THING: rt::XmlNode = rt::XmlNode::object("Thing", &[rt::XmlMember::attribute("id", rt::XmlNode::text("id"))]);

static THINGS: rt::XmlNode = rt::XmlNode::object(
    "Things",
    &[
        rt::XmlMember::elements("data", rt::XmlNode::of("Thing", &THING)).required(),
        rt::XmlMember::element("has_more", rt::XmlNode::boolean("IsTruncated")),
        rt::XmlMember::element("after", rt::XmlNode::text("Marker")),
    ],
);

static PROBLEM: rt::XmlNode = rt::XmlNode::object(
    "Error",
    &[
        rt::XmlMember::element("code", rt::XmlNode::text("Code")),
        rt::XmlMember::element("message", rt::XmlNode::text("Message")),
    ],
);

static KEY_TABLE: rt::XmlNode =
    rt::XmlNode::object("Key", &[rt::XmlMember::element("secret", rt::XmlNode::text("Secret"))]);

/// A value with a secret.
#[derive(Debug, PartialEq)]
struct NewKey(Secret);

impl Decode for NewKey {
    fn decode(json: &mut Reader<'_>) -> rt::JsonResult<Self> {
        let mut secret = rt::Required(None);
        json.members(&["secret"], &mut [&mut secret])?;
        secret.0.map(Self).ok_or_else(rt::JsonError::unfilled)
    }
}

impl Encode for NewKey {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("secret", &self.0);
        object.end();
    }
}

fn answer(status: u16, media_type: &'static str, body: impl Into<Body>) -> http::Response<Body> {
    let mut answer = http::Response::new(body.into());
    *answer.status_mut() = crate::StatusCode::from_u16(status).unwrap();
    if !media_type.is_empty() {
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    answer
}

fn call<T: rt::FromResponse>(client: &Client) -> rt::Call<'_, T, Problem> {
    let mut request = client.send();
    request.accept("application/xml").xml_responses(|status| match status {
        200 => Some(&THING),
        206 => Some(&THINGS),
        400..=499 => Some(&PROBLEM),
        _ => None,
    });
    request.call()
}

#[tokio::test]
async fn a_request_has_the_document_and_its_media_type() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"id":"1"}"#).reply(200, r#"{"id":"1"}"#);
    let client = mocked(&mock);
    let thing = Thing { id: "a&b".to_owned() };
    for (media_type, sent) in
        [("application/xml; charset=utf-8", "application/xml; charset=utf-8"), ("application/*+xml", "application/xml")]
    {
        client.send().xml(media_type, &thing, &THING).call::<Thing, Problem>().await.unwrap();
        let request = mock.requests().pop().unwrap();
        assert_eq!(request.header("content-type"), Some(sent));
        assert_eq!(request.body, r#"<?xml version="1.0" encoding="UTF-8"?><Thing id="a&amp;b"/>"#);
        assert_eq!(request.json::<Thing>().unwrap(), thing);
    }
    let thing = Thing { id: "\u{1}".to_owned() };
    let error = client.send().xml("text/xml", &thing, &THING).call::<Thing, Problem>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let message = "send: the body cannot be written as XML: id: a character that XML does not allow";
    assert_eq!(error.to_string(), message);
}

#[tokio::test]
async fn a_result_is_read_by_its_media_type_or_its_first_character() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    for (media_type, body) in [
        ("application/xml", "<?xml version='1.0'?><Thing id='7'/>"),
        ("text/xml; charset=\"UTF-8\"", "\u{feff}<Thing id='7'/>"),
        ("application/vnd.things+xml", "<t:Thing id='7' xmlns:t='urn:t'/>"),
        ("", " <Thing id='7'/>"),
        ("application/json", r#"{"id":"7"}"#),
        ("application/xml", r#"{"id":"7"}"#),
    ] {
        mock.reply_with(answer(200, media_type, body));
        assert_eq!(call::<Thing>(&client).await.unwrap().id, "7", "{media_type}");
    }
    for (media_type, body, message) in [
        ("application/xml", "<Other/>", "expected the element `Thing`, found `Other` (line 1, column 1)"),
        ("application/xml", "<Thing/>", "missing member `id` (line 1, column 1)"),
        ("application/xml", "\n<Thing id='1' id='2'/>", "a repeated attribute (line 2, column 1)"),
        ("application/xml; charset=latin1", "<Thing id='1'/>", "the charset \"latin1\" is not supported"),
        ("application/xml", "\u{1}", "a character that XML does not allow (line 1, column 1)"),
        ("application/json", "<Thing id='7'/>", "expected a value (line 1, column 1)"),
        ("text/html", "<html/>", "expected a value (line 1, column 1)"),
        ("application/xml", "", "the text ends too early (line 1, column 1)"),
    ] {
        mock.reply_with(answer(200, media_type, body));
        let error = call::<Thing>(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = error.to_string();
        assert!(text.contains(message), "{text} {media_type} {body}");
    }
    mock.reply_with(answer(200, "application/xml", " "));
    assert_eq!(call::<Option<Thing>>(&client).await.unwrap(), None);
    mock.reply_with(answer(200, "application/xml", "<Thing id='7'/>"));
    assert_eq!(call::<serde_json::Value>(&client).await.unwrap(), serde_json::json!({"id": "7"}));
}

#[tokio::test]
async fn an_error_is_read_by_the_table_of_its_status() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    let body = "<Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>";
    mock.reply_with(answer(404, "application/xml", body));
    let error = call::<Thing>(&client).await.unwrap_err();
    assert_eq!(error.api(), Some(&Problem { code: "NoSuchKey".to_owned() }));
    assert_eq!(error.message().as_deref(), Some("No such key"));
    assert_eq!(error.body(), body.as_bytes());
    // Without a table, a document is no described error.
    mock.reply_with(answer(500, "application/xml", body));
    let error = call::<Thing>(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Status, None));
    // The kept part of a long document is no document.
    let long = format!("<Error><Code>{}</Code></Error>", "x".repeat(100_000));
    mock.reply_with(answer(400, "application/xml", long));
    let error = call::<Thing>(&client).await.unwrap_err();
    assert_eq!((error.api().map(|problem| problem.code.len()), error.message()), (Some(100_000), None));
}

#[tokio::test]
async fn the_items_of_a_page_are_read_by_the_table() {
    let mock = MockTransport::new();
    let page = |next: &str| format!("<Things><Thing id='1'/><Thing/><Thing id='2'/>{next}</Things>");
    mock.reply_with(answer(206, "text/xml", page("<IsTruncated>true</IsTruncated><Marker>2</Marker>")));
    mock.reply_with(answer(206, "text/xml", page("<IsTruncated>false</IsTruncated>")));
    let client = mocked(&mock);
    let mut pages = call::<ThingList>(&client).pages::<Thing>(&rt::Pagination {
        items: Some(&["data"]),
        optional: false,
        turn: rt::PageStrategy::Cursors {
            after: Some(rt::CursorParameter {
                parameter: rt::PageParameter::Query("after"),
                source: rt::CursorSource::Member(&["after"]),
            }),
            before: None,
        },
        marks: &[rt::PageIndicator::More(&["has_more"])],
    });
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "1");
    let error = pages.try_next().await.unwrap_err();
    assert!(error.to_string().contains("data[1]: missing member `id` (line 1, column 24)"), "{error}");
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "2");
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "1");
    assert_eq!(mock.requests()[1].uri.query(), Some("after=2"));
}

#[tokio::test]
async fn a_recording_has_no_secret_and_is_replayed() {
    let server = MockTransport::new();
    server.reply_with(answer(200, "application/xml", "<Key><Secret>sk_&lt;live&gt;_answered</Secret></Key>"));
    let cassette = Cassette::new();
    let client = Client::builder().bearer(KEY).transport(server.clone()).record(&cassette).build().unwrap();
    let sent = NewKey(Secret::from("sk_<live>_sent"));
    let create = |client: &Client, key: &NewKey| {
        let client: &'static Client = Box::leak(Box::new(client.clone()));
        let mut request = client.send();
        request.xml("application/xml", key, &KEY_TABLE).xml_responses(|_| Some(&KEY_TABLE));
        request.call::<NewKey, Problem>()
    };
    assert_eq!(create(&client, &sent).await.unwrap().0.expose(), "sk_<live>_answered");
    assert!(str::from_utf8(&server.requests()[0].body).unwrap().contains("sk_&lt;live&gt;_sent"));
    let recorded = cassette.to_json().unwrap();
    assert!(!recorded.contains("live"), "{recorded}");
    let replay = Cassette::replay(&recorded).unwrap();
    let client = Client::builder().bearer("other").transport(replay.clone()).build().unwrap();
    assert_eq!(create(&client, &sent).await.unwrap().0.expose(), "[redacted]");
}

#[tokio::test]
async fn a_streamed_body_is_read_in_chunks() {
    let mock = MockTransport::new();
    let client = mocked(&mock);
    let parts = ["<Thing id='", "7'/", ">"].map(|part| Ok(crate::Bytes::from(part)));
    mock.reply_with(answer(200, "application/xml", Body::stream(chunks(parts))));
    assert_eq!(call::<Thing>(&client).await.unwrap().id, "7");
}
