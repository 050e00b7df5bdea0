//! Secrets of a request that the server repeats, wherever in the request they were sent.

use std::collections::BTreeMap;

use super::{Problem, mocked};
use crate::json::{Encode, Writer};
use crate::private::{DEEP_OBJECT, Draft, FORM, JsonText, SIMPLE, Structured};
use crate::testing::MockTransport;
use crate::{Multipart, Secret};

/// Writes a secret into a request.
type Way = for<'d, 'c> fn(&'d mut Draft<'c>, &NewPassword) -> &'d mut Draft<'c>;

/// What a server is likely to repeat.
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

/// Sends a secret in each of these ways, and looks at what is said of a failure that repeats it.
async fn all_redacted(ways: &[Way]) {
    let new = NewPassword("hunter2!".into());
    let mock = MockTransport::new();
    let client = mocked(&mock);
    for (number, way) in ways.iter().enumerate() {
        mock.reply(400, r#"{"message":"'hunter2!' is too weak"}"#);
        let mut draft = client.send();
        let error = way(&mut draft, &new).call::<(), Problem>().await.unwrap_err();
        assert_eq!(error.to_string(), "400 Bad Request: '[redacted]' is too weak", "{number}");
        assert!(!format!("{error:?}").contains("hunter2"), "{number}");
    }
}

#[tokio::test]
async fn in_a_body() {
    all_redacted(&[
        |draft, new| draft.json(new),
        |draft, new| draft.json(&new.list()),
        |draft, new| draft.json(&new.map()),
        |draft, new| draft.form(new, &[]),
    ])
    .await;
}

#[tokio::test]
async fn in_a_parameter() {
    all_redacted(&[
        |draft, new| draft.query("password", &new.0, FORM),
        |draft, new| draft.header("password", &Some(&new.0), SIMPLE),
        |draft, new| draft.query("passwords", &new.list(), FORM),
        |draft, new| draft.query("passwords", &*new.list(), FORM),
        |draft, new| draft.cookie("passwords", &new.map(), FORM),
        |draft, new| draft.query("new", &Structured(new), DEEP_OBJECT),
        |draft, new| draft.query("new", &JsonText(&new.list()), FORM),
    ])
    .await;
}

#[tokio::test]
async fn in_a_part() {
    all_redacted(&[
        |draft, new| draft.multipart(Multipart::new().text("password", &new.0)),
        |draft, new| draft.multipart(Multipart::new().text("passwords", &new.list()).text("name", "a")),
        |draft, new| draft.multipart(Multipart::new().text_as("password", "text/plain", &new.0)),
        |draft, new| draft.multipart(Multipart::new().value("password", &new.0)),
        |draft, new| draft.multipart(Multipart::new().value_as("password", "text/plain", &new.list())),
        |draft, new| draft.multipart(Multipart::new().nested("passwords", &new.map())),
        |draft, new| draft.multipart(Multipart::new().json("new", new)),
        |draft, new| draft.multipart(Multipart::new().text("name", "a").header("x-password", &new.0)),
    ])
    .await;
}
