//! The message of an error response, from a body of any shape.

use serde_json::{Map, Value};

use crate::body::media_type;
use crate::json::without_mark;
use crate::response::RawResponse;

/// Members with prose, the most exact first (RFC 9457 section 3.1, RFC 6749 section 5.2, and common practice). Only
/// letters and digits count: `Message` and `error_message` are equal to `message` and `errorMessage`.
const PROSE: [&str; 9] =
    ["message", "errordescription", "detail", "errormessage", "msg", "defaultmessage", "title", "reason", "error"];

/// Members with a list of errors: JSON:API, ASP.NET, Rails, Spring, Symfony, RFC 9457's examples.
const LISTS: [&str; 4] = ["errors", "violations", "invalidparams", "issues"];

/// Members of such an error that name its value: `FastAPI`, Spring, Symfony, RFC 9457, and common practice.
const PLACES: [&str; 7] = ["loc", "pointer", "field", "propertypath", "parameter", "path", "name"];

/// The limit of characters in a message: a line in a log.
const LONGEST: usize = 200;

/// The limit of errors that are read from a list.
const MOST: usize = 20;

/// The depth of nested objects that are searched, since the server decides the depth of a body.
const DEPTH: u8 = 3;

/// Returns the message of a failing response, on one line: prose, a list of errors, or a short text. No part of any
/// other body is shown.
pub(crate) fn message(response: &RawResponse) -> Option<String> {
    let Ok(body) = response.json() else { return None };
    let body = without_mark(body);
    let words = match body.trim_ascii_start().first()? {
        b'{' => return in_json(body),
        _ if response.status.is_success() => return None,
        b'"' => serde_json::from_slice::<String>(body).ok().filter(|text| is_short(text))?,
        b'<' | b'[' => return None,
        _ => plain(response)?.to_owned(),
    };
    let words = words.trim();
    (!words.is_empty()).then(|| sanitized(words))
}

/// Returns the message of a body that is a JSON object.
pub(crate) fn in_json(body: &[u8]) -> Option<String> {
    let words = in_object(serde_json::from_slice::<Value>(without_mark(body)).ok()?.as_object()?, DEPTH)?;
    Some(sanitized(words.trim()))
}

/// Returns a body that is a short text; gateways and small servers send such bodies.
fn plain(response: &RawResponse) -> Option<&str> {
    let stated = media_type::essence(media_type::content_type(&response.headers)).to_ascii_lowercase();
    let text = str::from_utf8(without_mark(&response.body)).ok()?.trim();
    let is_text = response.encoding().is_none() && !text.contains(|it: char| it.is_control() && !it.is_whitespace());
    let is_markup = ["html", "xml"].iter().any(|markup| stated.ends_with(markup));
    (is_text && !is_markup && is_short(text)).then_some(text)
}

fn is_short(text: &str) -> bool {
    text.chars().take(LONGEST + 1).count() <= LONGEST
}

/// Returns the prose of an object, followed by its list of errors: `Not valid: name: it is missing`.
fn in_object(object: &Map<String, Value>, depth: u8) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    let prose = members(object, &PROSE).find_map(|value| in_value(value, depth));
    let listed = members(object, &LISTS).find_map(|value| match value {
        Value::Object(errors) => by_place(errors, depth),
        value => in_value(value, depth),
    });
    match (prose, listed) {
        (Some(prose), Some(listed)) if prose != listed => Some(format!("{}: {listed}", prose.trim_end_matches('.'))),
        (prose, listed) => prose.or(listed),
    }
}

fn in_value(value: &Value, depth: u8) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Array(items) => joined(items.iter().filter_map(|item| in_item(item, depth))),
        Value::Object(object) => in_object(object, depth),
        _ => None,
    }
}

/// Returns one error of a list after the path of its value: `body.title: Field required`.
fn in_item(item: &Value, depth: u8) -> Option<String> {
    let Value::Object(object) = item else { return in_value(item, depth) };
    let words = in_object(object, depth).or_else(|| in_value(members(object, &["code"]).next()?, depth))?;
    let source = members(object, &["source"]).next().and_then(Value::as_object).unwrap_or(object);
    Some(match members(source, &PLACES).find_map(place) {
        Some(place) => format!("{place}: {words}"),
        None => words,
    })
}

/// Returns errors that are grouped by the name of the value: `{"name": ["it is missing"]}`.
fn by_place(object: &Map<String, Value>, depth: u8) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    joined(object.iter().filter_map(|(name, value)| {
        let inside = value.as_object().and_then(|object| by_place(object, depth));
        let words = in_value(value, depth).or(inside)?;
        Some(if name.is_empty() { words } else { format!("{name}: {words}") })
    }))
}

/// Returns a path: an array of names and indices (`FastAPI`), a JSON pointer, or a text.
fn place(value: &Value) -> Option<String> {
    match value {
        Value::String(pointer) if pointer.starts_with('/') || pointer.starts_with("#/") => {
            let steps = pointer.trim_start_matches('#').split('/').skip(1);
            Some(path(steps.map(|step| step.replace("~1", "/").replace("~0", "~"))))
        }
        Value::String(name) => Some(name.clone()),
        Value::Array(steps) => {
            let step = |step: &Value| step.as_str().map_or_else(|| step.to_string(), str::to_owned);
            Some(path(steps.iter().filter(|it| it.is_string() || it.is_number()).map(step)))
        }
        _ => None,
    }
    .filter(|place| !place.is_empty())
}

/// Joins the steps of a path: `body.items[0].name`.
fn path(steps: impl Iterator<Item = String>) -> String {
    let mut path = String::new();
    for step in steps {
        if !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()) {
            path.extend(["[", &step, "]"]);
        } else {
            path.extend([if path.is_empty() { "" } else { "." }, &step]);
        }
    }
    path
}

fn joined(words: impl Iterator<Item = String>) -> Option<String> {
    let words: Vec<String> = words.take(MOST).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

/// Returns the members of these names, in the order of the names.
fn members<'a>(object: &'a Map<String, Value>, names: &'a [&str]) -> impl Iterator<Item = &'a Value> {
    let is_called = |member: &str, name: &str| {
        let letters = member.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
        letters.eq(name.bytes())
    };
    names.iter().flat_map(move |name| object.iter().filter(move |(it, _)| is_called(it, name)).map(|(_, it)| it))
}

/// Limits the length and escapes control characters, so that a server cannot write lines or colours into a log.
pub(crate) fn sanitized(text: &str) -> String {
    let mut line = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            line.push('…');
            break;
        }
        if character.is_control() || is_bidirectional(character) {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// Returns true for characters that change the direction of text, and for line separators that are no control
/// characters.
fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

    use super::*;
    use crate::StatusCode;

    fn message_of(status: StatusCode, media_type: &'static str, body: &str) -> Option<String> {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type))]);
        message(&RawResponse::new(status, headers, body.to_owned().into()))
    }

    #[test]
    fn prose_is_found_whatever_the_shape() {
        for (body, words) in [
            (r#"{"code":"x","message":"Not Found"}"#, Some("Not Found")),
            (
                r#"{"message":["a must be a string","b is missing"],"error":"Bad Request"}"#,
                Some("a must be a string; b is missing"),
            ),
            (r#"{"error":"invalid_grant","error_description":"The code is used up"}"#, Some("The code is used up")),
            (r#"{"error":"Maximum unique keys reached"}"#, Some("Maximum unique keys reached")),
            (r#"{"error":{"type":"card","message":"Declined"}}"#, Some("Declined")),
            (r#"{"type":"about:blank","title":"Forbidden","detail":"Not yours"}"#, Some("Not yours")),
            (r#" {"title":"Forbidden"}"#, Some("Forbidden")),
            ("\u{feff}{\"title\":\"Forbidden\"}", Some("Forbidden")),
            (r#"{"message":null,"error":"e"}"#, Some("e")),
            (r#"{"message":"  ","title":"t"}"#, Some("t")),
            (r#"{"Message":"No such queue"}"#, Some("No such queue")),
            (r#"{"errorMessage":"over","errorType":"Quota"}"#, Some("over")),
            (r#"{"timestamp":"t","status":400,"error":"Bad Request","message":"","path":"/x"}"#, Some("Bad Request")),
            (r#"{"error":{"code":9,"message":"over","errors":[{"message":"over"}]}}"#, Some("over")),
            (r#"{"detail":"nope"}"#, Some("nope")),
            (r#"{"detail":{"error":{"message":"deep"}}}"#, Some("deep")),
            (r#"{"detail":{"error":{"error":{"message":"too deep"}}}}"#, None),
            (r#"{"message":[1,{}]}"#, None),
            (r#"{"token":"secret"}"#, None),
            (r#"[{"message":"a"}]"#, None),
            (r#"{"message":"cut of"#, None),
            ("", None),
        ] {
            assert_eq!(message_of(StatusCode::BAD_REQUEST, "application/json", body).as_deref(), words, "{body}");
        }
    }

    #[test]
    fn errors_are_listed_with_the_values_they_are_about() {
        for (body, words) in [
            // FastAPI; the sent value is not repeated.
            (
                r#"{"detail":[{"type":"missing","loc":["body","title"],"msg":"Field required","input":{"key":"k"}}]}"#,
                "body.title: Field required",
            ),
            (
                r#"{"detail":[{"loc":["body","items",0,"n"],"msg":"Not whole"},{"loc":[],"msg":"Odd"}]}"#,
                "body.items[0].n: Not whole; Odd",
            ),
            // ASP.NET.
            (
                r#"{"title":"Not valid.","status":400,"errors":{"title":["Too short.","Not new."]}}"#,
                "Not valid: title: Too short.; Not new.",
            ),
            (r#"{"errors":{"":["Odd."]}}"#, "Odd."),
            (r#"{"errors":{"address":{"city":["is missing"]}}}"#, "address: city: is missing"),
            // RFC 7807 section 3.
            (r#"{"title":"T","invalid-params":[{"name":"age","reason":"not positive"}]}"#, "T: age: not positive"),
            // JSON:API.
            (
                r#"{"errors":[{"status":"422","title":"Invalid","detail":"Too long","source":{"pointer":"/data/a~1b/0"}}]}"#,
                "data.a/b[0]: Too long",
            ),
            (r#"{"errors":[{"title":"Invalid","source":{"parameter":"sort"}},{"code":"x1"}]}"#, "sort: Invalid; x1"),
            // RFC 9457 section 3.
            (
                r##"{"title":"Not valid","errors":[{"detail":"Not positive","pointer":"#/age"}]}"##,
                "Not valid: age: Not positive",
            ),
            // Spring.
            (
                r#"{"error":"Bad Request","message":"Failed","errors":[{"field":"email","defaultMessage":"Bad","rejectedValue":"v"}]}"#,
                "Failed: email: Bad",
            ),
            // Rails, GraphQL, Symfony, plain texts.
            (r#"{"errors":{"name":["is taken"]}}"#, "name: is taken"),
            (r#"{"errors":[{"message":"No such field","path":["me","x"]}]}"#, "me.x: No such field"),
            (r#"{"title":"T","violations":[{"propertyPath":"a.b","message":"M"}]}"#, "T: a.b: M"),
            (r#"{"errors":["one","two"]}"#, "one; two"),
            (r#"{"errors":"one"}"#, "one"),
        ] {
            assert_eq!(message_of(StatusCode::BAD_REQUEST, "application/json", body).as_deref(), Some(words), "{body}");
        }
    }

    #[test]
    fn only_a_short_text_is_shown_and_no_page() {
        let long = "x".repeat(LONGEST + 1);
        for (media_type, body, words) in [
            ("text/plain; charset=utf-8", " no healthy upstream\n", Some("no healthy upstream")),
            ("", "slow down", Some("slow down")),
            ("application/json", r#""Ratelimited""#, Some("Ratelimited")),
            ("text/html", "Oops", None),
            ("text/plain", "<html>Oops</html>", None),
            ("application/problem+xml", "Oops", None),
            ("text/plain", &long, None),
            ("text/plain", "   ", None),
            ("", "PK\u{3}\u{4}", None),
        ] {
            assert_eq!(message_of(StatusCode::BAD_GATEWAY, media_type, body).as_deref(), words, "{body}");
        }
        // A requested text is no message, even if its response is an error.
        assert_eq!(message_of(StatusCode::OK, "text/plain", "sk_1"), None);
        assert_eq!(message_of(StatusCode::OK, "application/json", "\"sk_1\""), None);
        let bytes = RawResponse::new(StatusCode::BAD_GATEWAY, HeaderMap::new(), b"\xFF\xFE".as_slice().into());
        assert_eq!(message(&bytes), None);
    }

    #[test]
    fn the_words_fit_on_a_line_of_a_log() {
        let shown = |words: &str| {
            let body = serde_json::json!({ "message": words }).to_string();
            message_of(StatusCode::BAD_REQUEST, "application/json", &body)
        };
        assert_eq!(shown("a\nb\u{1b}[31m\u{202e}é").as_deref(), Some("a\\nb\\u{1b}[31m\\u{202e}é"));
        assert_eq!(shown(&"ä".repeat(300)), Some("ä".repeat(200) + "…"));
    }
}
