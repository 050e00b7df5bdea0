//! Tests secrets of a request that the server repeats, for all places in the request.

use std::collections::BTreeMap;

use super::{Problem, mocked};
use crate::generated_v1::{DEEP_OBJECT, FORM, JsonText, RequestBuilder, SIMPLE, Structured};
use crate::json::{Encode, Writer};
use crate::testing::MockTransport;
use crate::{Multipart, Secret};

/// A function that writes a secret into a request.
type Way = for<'d, 'c> fn(&'d mut RequestBuilder<'c>, &NewPassword) -> &'d mut RequestBuilder<'c>;

/// A secret that a server may repeat.
struct NewPassword(Secret);

impl NewPassword {
    fn list(&self) -> Vec<Secret> {
        vec!["other".into(), self.0.clone()]
    }

    fn map(&self) -> BTreeMap<String, Option<Box<Secret>>> {
        BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some(Box::new(self.0.clone())))])
    }
}

impl Encode for NewPassword {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.field("password", &self.0);
        object.end();
    }
}

/// Sends a secret in each of these ways, and checks the error of a response that repeats it.
async fn all_redacted(ways: &[Way]) {
    let new = NewPassword("hunter2!".into());
    let mock = MockTransport::new();
    let client = mocked(&mock);
    for (number, way) in ways.iter().enumerate() {
        mock.reply(400, r#"{"message":"'hunter2!' is too weak"}"#);
        let mut request = client.send();
        let error = way(&mut request, &new).call::<(), Problem>().await.unwrap_err();
        assert_eq!(error.to_string(), "400 Bad Request: '[redacted]' is too weak", "{number}");
        assert!(!format!("{error:?}").contains("hunter2"), "{number}");
    }
}

#[tokio::test]
async fn in_a_body() {
    all_redacted(&[
        |request, new| request.json(new),
        |request, new| request.json(&new.list()),
        |request, new| request.json(&new.map()),
        |request, new| request.form(new, &[]),
    ])
    .await;
}

#[tokio::test]
async fn in_a_parameter() {
    all_redacted(&[
        |request, new| request.query("password", &new.0, FORM),
        |request, new| request.header("password", &Some(&new.0), SIMPLE),
        |request, new| request.query("passwords", &new.list(), FORM),
        |request, new| request.query("passwords", &*new.list(), FORM),
        |request, new| request.cookie("passwords", &new.map(), FORM),
        |request, new| request.query("new", &Structured(new), DEEP_OBJECT),
        |request, new| request.query("new", &JsonText(&new.list()), FORM),
    ])
    .await;
}

#[tokio::test]
async fn in_a_part() {
    all_redacted(&[
        |request, new| request.multipart(Multipart::new().text("password", &new.0)),
        |request, new| request.multipart(Multipart::new().text("passwords", &new.list()).text("name", "a")),
        |request, new| request.multipart(Multipart::new().text_as("password", "text/plain", &new.0)),
        |request, new| request.multipart(Multipart::new().value("password", &new.0)),
        |request, new| request.multipart(Multipart::new().value_as("password", "text/plain", &new.list())),
        |request, new| request.multipart(Multipart::new().nested("passwords", &new.map())),
        |request, new| request.multipart(Multipart::new().json("new", new)),
        |request, new| request.multipart(Multipart::new().text("name", "a").header("x-password", &new.0)),
    ])
    .await;
}
