//! JSON that is cut off, of the wrong type, deep or huge, and bodies that are not JSON.

use std::fmt::Write;

use serde_json::{Value, json};
use specweld::ErrorKind;

use super::{APPLICATION, Server, assert_no_secret, client, get, outcome, refused, response};
use crate::wire::workos::types::ConnectApplication;

/// Starts a server that responds with these bodies, one after the other.
fn responding_in_turn(bodies: Vec<Vec<u8>>) -> Server {
    let bodies = std::sync::Mutex::new(bodies.into_iter());
    Server::start(move |connection| {
        while let Ok(()) = connection.request() {
            let Some(body) = bodies.lock().unwrap().next() else { break };
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
            connection.write(&[head.as_bytes(), &body].concat())?;
        }
        Ok(())
    })
}

#[tokio::test]
async fn json_that_is_cut_off_anywhere_is_a_decode_error() {
    let text = APPLICATION.as_bytes();
    let server = responding_in_turn((0..text.len()).map(|end| text[..end].to_vec()).collect());
    let client = client(&server);
    for end in 0..text.len() {
        let error = outcome(client.get_application("app_1")).await.unwrap_err();
        assert_no_secret(&error);
        assert!(error.is_decode(), "{end}: {error}");
        assert_eq!(error.body(), &text[..end]);
    }
}

#[tokio::test]
async fn a_member_of_the_wrong_type_is_named() {
    let whole: Value = serde_json::from_str(APPLICATION).unwrap();
    let wrong = [json!(true), json!(-1.5e300), json!("a"), json!([[]]), json!({ "a": {} }), Value::Null];
    let bodies = |name: &str| {
        wrong
            .iter()
            .map(|value| {
                let mut body = whole.clone();
                body[name] = value.clone();
                body.to_string().into_bytes()
            })
            .collect::<Vec<_>>()
    };
    for name in ["id", "name", "scopes", "created_at", "organization_id"] {
        let server = responding_in_turn(bodies(name));
        let client = client(&server);
        for value in &wrong {
            match outcome(client.get_application("app_1")).await {
                Ok(_) => assert!(value.is_string(), "{name}: {value}"),
                Err(error) => {
                    assert_no_secret(&error);
                    assert!(error.is_decode(), "{error}");
                    assert!(error.decode_path().unwrap().starts_with(name), "{name}: {value}: {error}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_body_that_is_not_json_is_a_decode_error() {
    for body in [
        "",
        " ",
        "{{",
        "}",
        "{\"a\"",
        "<html>",
        "undefined",
        "NaN",
        "'a'",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "[1,]",
        "\u{feff}{",
        "{\"\\ud800\":1}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\n\"}",
        "{\"id\":\"a\0\"}",
        "//\n{}",
        "1 2",
        "{}{}",
        "nul",
        "truee",
    ] {
        let error = refused(&Server::responding(response("200 OK", body))).await;
        assert!(error.is_decode(), "{body:?}: {error}");
    }
    let twice = format!("{APPLICATION}{APPLICATION}");
    assert!(refused(&Server::responding(response("200 OK", &twice))).await.is_decode());
    let server = responding_in_turn(vec![b"\xff\xfe{\0}\0".to_vec(), b"{\"id\":\"\xc3\x28\"}".to_vec()]);
    let client = client(&server);
    for _ in 0..2 {
        assert!(outcome(client.get_application("app_1")).await.unwrap_err().is_decode());
    }
}

// A newer server can have more variants of a union. The client keeps the JSON of unknown ones.
#[tokio::test]
async fn json_of_another_type_is_an_unknown_variant() {
    for body in [json!(null), json!(true), json!(0), json!(""), json!([]), json!({})] {
        let application = get(&Server::responding(response("200 OK", &body.to_string()))).await.unwrap();
        assert!(matches!(&application, ConnectApplication::Unknown(raw) if *raw == body));
        assert_eq!((application.id(), application.name()), ("", ""));
    }
}

/// Returns the application with one more member, whose value is this text.
fn with_extra(extra: &str) -> String {
    APPLICATION.replacen('{', &format!("{{\"extra\":{extra},"), 1)
}

#[tokio::test]
async fn depth_is_bounded_in_skipped_members() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"b\":", "}]")] {
        let deep = |levels: usize| with_extra(&format!("{}1{}", open.repeat(levels), close.repeat(levels)));
        assert_eq!(get(&Server::responding(response("200 OK", &deep(50)))).await.unwrap().id(), "app_1");
        for levels in [200, 20_000, 100_000] {
            let error = refused(&Server::responding(response("200 OK", &deep(levels)))).await;
            assert!(error.is_decode() && error.to_string().contains("levels of nesting"), "{error}");
        }
        let unclosed = with_extra(&open.repeat(100_000));
        assert!(refused(&Server::responding(response("200 OK", &unclosed))).await.is_decode());
    }
}

#[tokio::test]
async fn depth_is_bounded_in_failures_too() {
    let deep = format!(r#"{{"message":{}"a"{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let error = refused(&Server::responding(response("422 Unprocessable Content", &deep))).await;
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, "422 Unprocessable Entity"));
}

#[tokio::test]
async fn skipped_numbers_can_be_huge() {
    let digits = "9".repeat(500_000);
    for number in [&*digits, &format!("-0.{digits}"), "1e999999999", "-1E-999999999", "18446744073709551616", "-0"] {
        assert_eq!(get(&Server::responding(response("200 OK", &with_extra(number)))).await.unwrap().id(), "app_1");
    }
    for number in ["01", "1.", ".5", "+1", "1e", "--1", "0x1", "1_000", "Infinity"] {
        assert!(refused(&Server::responding(response("200 OK", &with_extra(number)))).await.is_decode(), "{number}");
    }
}

#[tokio::test]
async fn ten_thousand_members_and_a_duplicate_are_accepted_or_refused() {
    let mut members = String::from("1");
    for number in 0..10_000 {
        write!(members, ",\"m{number}\":{number}").unwrap();
    }
    let body = with_extra(&members).replacen('{', "{\"id\":\"app_0\",", 1);
    let id = get(&Server::responding(response("200 OK", &body))).await.map(|application| application.id().to_owned());
    assert!(id.as_deref().is_ok_and(|id| id == "app_1") || id.is_err_and(|error| error.is_decode()));
}
