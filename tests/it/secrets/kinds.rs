//! A secret of any kind is not printed, is decoded and encoded unchanged, and is redacted if a response repeats it.

use specweld::json::{from_str, to_string};
use specweld::testing::MockTransport;
use specweld::{Presence, Secret, SecretValue};

use super::api::types::{Inline, Inner, Kinds, Mode, Other, Required};
use super::api::{Client, types};

/// A value of every kind. All texts contain the marker, and all numbers contain 4711.
pub(super) const KINDS: &str = r#"{"alias":"hunter2-a","copied":"hunter2-b","nullable":"hunter2-c","list":["hunter2-d"],
"lists":[["hunter2-e"]],"map":{"name":"hunter2-f"},"listed":["hunter2-g"],"uuid":"efdb5a68-0d1d-4711-8a6a-4cf1d5f64711",
"bytes":"aHVudGVyMg==","date":"2026-11-29","address":"https://hunter2.example","integer":4711,"number":4711.5,"flag":true,
"mode":"first","modes":["second","hunter2-h"],"object":{"text":"hunter2-i","hunter2-key":"hunter2-j"},
"inline":{"text":"hunter2-k","n":47110},"union":"hunter2-l","variants":{"numbers":[4711],"extra":"hunter2-m"},
"any":{"hunter2-key":["hunter2-n"]},"pair":["hunter2-o",4711],"again":{"alias":"hunter2-p"}}"#;

fn printed(value: &impl std::fmt::Debug) -> String {
    format!("{value:?} {value:#?}")
}

pub(super) fn innocent(text: &str) {
    for secret in ["hunter2", "4711", "aHVu", "2026-11-29", "First", "first", "second", "true", "efdb"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn no_kind_of_secret_is_printed() {
    let kinds: Kinds = from_str(KINDS).unwrap();
    innocent(&printed(&kinds));
    assert_eq!(kinds.alias.as_ref().map(Secret::expose), Some("hunter2-a"));
    assert_eq!(kinds.list.as_ref().unwrap()[0].expose(), "hunter2-d");
    assert_eq!(kinds.lists.as_ref().unwrap()[0][0].expose(), "hunter2-e");
    assert_eq!(kinds.map.as_ref().unwrap()["name"].expose(), "hunter2-f");
    assert_eq!(kinds.integer.as_ref().map(SecretValue::expose), Some(&4711));
    assert_eq!(kinds.mode.as_ref().map(SecretValue::expose), Some(&Mode::First));
    assert_eq!(kinds.modes.as_ref().unwrap()[1].expose(), &Mode::Unknown("hunter2-h".to_owned()));
    assert_eq!(kinds.object.as_ref().unwrap().expose().text, "hunter2-i");
    assert_eq!(kinds.any.as_ref().unwrap().expose()["hunter2-key"][0], "hunter2-n");
    assert_eq!(kinds.pair.as_ref().unwrap().1.value().map(SecretValue::expose), Some(&4711));
    assert_eq!(kinds.again.as_ref().unwrap().expose().alias.as_ref().map(Secret::expose), Some("hunter2-p"));
}

#[test]
fn every_kind_of_secret_is_read_and_written_as_it_is() {
    let kinds: Kinds = from_str(KINDS).unwrap();
    let value = |text: &str| from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(&to_string(&kinds).unwrap()), value(KINDS));
    assert_eq!(kinds, from_str::<Kinds>(KINDS).unwrap());
    assert_ne!(kinds, from_str::<Kinds>(&KINDS.replace("hunter2-i", "hunter2-x")).unwrap());
    assert_eq!(serde_json::from_str::<Kinds>(KINDS).unwrap(), kinds);
    assert_eq!(serde_json::to_value(&kinds).unwrap(), value(KINDS));
}

#[test]
fn no_error_quotes_a_secret() {
    for (wrong, path) in [
        (r#"{"alias":4711}"#, "alias"),
        (r#"{"uuid":"hunter2"}"#, "uuid"),
        (r#"{"integer":"hunter2"}"#, "integer"),
        (r#"{"list":[4711]}"#, "list[0]"),
        (r#"{"map":{"name":4711}}"#, "map.name"),
        (r#"{"object":{"hunter2-key":4711,"text":""}}"#, "object"),
        (r#"{"variants":"hunter2"}"#, "variants"),
        (r#"{"date":"hunter2"}"#, "date"),
        (r#"{"again":{"uuid":"hunter2"}}"#, "again"),
    ] {
        let Err(fault) = from_str::<Kinds>(wrong) else { continue };
        assert_eq!(fault.path(), path, "{wrong}");
        innocent(&printed(&fault));
        innocent(&fault.to_string());
        innocent(&serde_json::from_str::<Kinds>(wrong).unwrap_err().to_string());
    }
}

#[test]
fn setters_of_secrets_accept_the_usual_types() {
    let inner = Inner::new("hunter2").more(Other::new([4711]));
    let required = Required::new(
        "hunter2",
        "hunter2",
        4711,
        Mode::First,
        [4711],
        [("name", "hunter2")],
        serde_json::json!("hunter2"),
        inner.clone(),
        types::KindsUnion::from("hunter2"),
    );
    innocent(&printed(&required));
    let none = Required::new(
        "",
        None,
        None,
        Mode::First,
        [4711],
        [("a", "")],
        serde_json::Value::Null,
        inner.clone(),
        types::KindsUnion::from(1),
    );
    assert_eq!((&none.nullable, &none.number), (&None, &None));
    let owned = "hunter2".to_owned();
    let kinds = Kinds::new()
        .alias("hunter2")
        .copied(&owned)
        .nullable(owned)
        .integer(4711)
        .mode(Mode::First)
        .object(inner)
        .nullable_null();
    assert_eq!(kinds.nullable, Presence::Null);
    innocent(&printed(&kinds));
}

#[tokio::test]
async fn secrets_that_a_response_repeats_are_redacted() {
    let server = MockTransport::new();
    let client = Client::builder().transport(server.clone()).build().unwrap();
    let kinds: Kinds = from_str(KINDS).unwrap();
    for secret in [
        "hunter2-d",
        "hunter2-f",
        "4711",
        "4711.5",
        "efdb5a68-0d1d-4711-8a6a-4cf1d5f64711",
        "aHVudGVyMg==",
        "hunter2-n",
        "first",
    ] {
        server.reply(400, format!(r#"{{"message":"not {secret}"}}"#));
        let error = client.put_kinds(kinds.clone()).await.unwrap_err();
        assert_eq!(error.to_string(), "400 Bad Request: not [redacted]", "{secret}");
    }
    for secret in ["hunter2-path", "471147", "second", "hunter2-deep", "first", "hunter2-crumb", "4711"] {
        server.reply(400, format!(r#"{{"message":"not {secret}"}}"#));
        let call = client.put_inline("hunter2-path", 471_147, Inline::new(4711)).modes([Mode::Second]).plain("seen");
        let call = call.deep(Inner::new("hunter2-deep")).x_mode(Mode::First).crumb("hunter2-crumb");
        assert_eq!(call.await.unwrap_err().to_string(), "400 Bad Request: not [redacted]", "{secret}");
    }
    let sent = server.requests().pop().unwrap();
    assert_eq!(
        sent.uri.path_and_query().unwrap(),
        "/inline/hunter2-path?number=471147&modes=second&plain=seen&deep%5Btext%5D=hunter2-deep"
    );
    assert!(sent.headers["x-mode"].is_sensitive() && sent.header("x-mode") == Some("first"));
    for secret in ["4711", "hunter2-part"] {
        server.reply(400, format!(r#"{{"message":"not {secret}"}}"#));
        let parts = types::PutPartsBody::new().pin(4711).list(["hunter2-part"]);
        assert_eq!(client.put_parts(parts).await.unwrap_err().to_string(), "400 Bad Request: not [redacted]");
    }
    server.reply(400, r#"{"message":"not 4711"}"#);
    let error = client.put_form(types::PutFormBody::new().pin(4711)).await.unwrap_err();
    assert_eq!(error.to_string(), "400 Bad Request: not [redacted]");
}

#[tokio::test]
async fn secrets_in_responses_and_headers_are_not_printed() {
    let server = MockTransport::new();
    let client = Client::builder().transport(server.clone()).build().unwrap();
    let response = http::Response::builder().header("x-given", "hunter2").header("x-numbers", "4711, 4712");
    server.reply_with(response.body(r#"{"given":"hunter2","token":"seen"}"#).unwrap());
    let response = client.put_inline("a", 1, Inline::new(1).note("seen")).with_response().await.unwrap();
    let headers: super::api::operations::PutInlineHeaders = response.typed_headers();
    innocent(&printed(&headers));
    innocent(&printed(&response.into_inner()));
    assert_eq!(headers.x_given.unwrap().expose(), "hunter2");
    assert_eq!(headers.x_numbers.unwrap().unwrap()[1].expose(), &4712);
}
