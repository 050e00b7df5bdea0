//! A cassette has no secret of any kind, and replays equal results.

use specweld::json::{from_str, to_string};
use specweld::testing::{Cassette, MockTransport};

use super::api::Client;
use super::api::types::{Inline, Inner, Kinds, Mode, PutFormBody, PutPartsBody};
use super::kinds::{KINDS, innocent};

/// Makes all calls of the API.
async fn call_all(client: &Client) -> (Result<Kinds, String>, String) {
    let kinds: Kinds = from_str(KINDS).unwrap();
    let received = client.put_kinds(kinds.clone()).await.map_err(|error| error.to_string());
    let inline = client.put_inline("hunter2-path", 471_147, Inline::new(4711)).modes([Mode::Second]);
    let inline = inline.deep(Inner::new("hunter2-deep")).x_mode(Mode::First).crumb("hunter2-crumb").await.unwrap();
    client.put_parts(PutPartsBody::new().pin(4711).list(["hunter2-part"])).await.unwrap();
    client.put_form(PutFormBody::new().pin(4711)).await.unwrap();
    // The message is a secret, too, by the option `secret`.
    client.put_kinds(kinds).await.unwrap_err();
    (received, format!("{:?}", inline.token))
}

#[tokio::test]
async fn a_cassette_has_no_kind_of_secret() {
    let server = MockTransport::new();
    server.reply(200, KINDS);
    let head = http::Response::builder().header("x-given", "hunter2").header("x-numbers", "4711, 4712");
    server.reply_with(head.body(r#"{"given":"hunter2","token":"seen","newer":{"hunter2-key":"hunter2-p"}}"#).unwrap());
    server.reply(204, "").reply(204, "").reply(400, r#"{"message":"not hunter2-d, 4711"}"#);
    let cassette = Cassette::new();
    let client = Client::builder().transport(server).record(&cassette).build().unwrap();
    let (kinds, rest) = call_all(&client).await;
    assert_eq!(to_string(&kinds.unwrap()).unwrap().len(), to_string(&from_str::<Kinds>(KINDS).unwrap()).unwrap().len());

    let json = cassette.to_json().unwrap();
    innocent(&json);
    let replay = Cassette::replay(&json).unwrap();
    let client = Client::builder().transport(replay.clone()).build().unwrap();
    let (kinds, again) = call_all(&client).await;
    // Each placeholder has the type of its secret.
    let kinds = kinds.unwrap();
    assert_eq!(kinds.alias.unwrap().expose(), "[redacted]");
    assert_eq!(kinds.integer.unwrap().expose(), &0);
    assert_eq!(kinds.uuid.unwrap().expose().to_string(), "00000000-0000-0000-0000-000000000000");
    assert_eq!(kinds.object.unwrap().expose().text, "[redacted]");
    assert_eq!(again, rest);
    replay.verify().unwrap();
}
