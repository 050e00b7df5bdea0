//! Headers of responses: `Retry-After`, media types, and typed values.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use http::header::{CONTENT_TYPE, RETRY_AFTER, VARY};
use http::{HeaderMap, HeaderValue, StatusCode};
use specweld::generated_v1::{Decode, HeaderForm, Method, Operation, header};
use specweld::{Bytes, DateTime, Error, FromResponse, RawResponse, Text, Undocumented};

use super::http_dates::http_date;
use super::{client, parts, wait};

static OPERATION: Operation = Operation { id: "op", method: Method::POST, path: "/", security: &[] };

pub(in super::super) fn run(data: &[u8]) {
    let lines: Vec<HeaderValue> = parts(data).into_iter().flat_map(HeaderValue::from_bytes).collect();
    let Some(first) = lines.first() else { return };
    retry_after(first);
    media_type(first);
    typed(&lines);
}

fn retry_after(value: &HeaderValue) {
    let before = SystemTime::now();
    let (waits, after) = (failure(value).retry_after(), SystemTime::now());
    let Ok(text) = value.to_str() else { return assert_eq!(waits, None) };
    let text = text.trim_ascii();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse().unwrap_or(u64::MAX);
        return assert_eq!(waits, Some(Duration::from_secs(seconds)));
    }
    let date = http_date(text);
    let fits = |date: &SystemTime| {
        let [most, least] = [before, after].map(|now| date.duration_since(now).unwrap_or_default());
        waits.is_some_and(|wait| least <= wait && wait <= most)
    };
    assert!(date.as_ref().is_none_or(fits), "{text}: {waits:?}");
    assert!(waits.is_none() || text.contains(':'), "{text} is not a date");
}

/// Returns the error of a response with this `Retry-After`.
fn failure(value: &HeaderValue) -> Error<Undocumented> {
    let (core, mock) = client(1000);
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response.headers_mut().insert(RETRY_AFTER, value.clone());
    mock.reply_with(response);
    wait(core.request(&OPERATION).call::<(), Undocumented>()).unwrap_err()
}

/// Checks that the text is decoded with the charset of its media type (RFC 9110 section 5.6.6).
fn media_type(value: &HeaderValue) {
    let body = b"a\xE9";
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, value.clone())]);
    let response = RawResponse::new(StatusCode::OK, headers, Bytes::from_static(body));
    let text = Text::from_response(&response);
    let Some(parameters) = value.to_str().ok().and_then(parameters) else { return };
    let charset = parameters.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("charset"));
    let is_latin = charset
        .is_some_and(|(_, value)| ["iso-8859-1", "iso_8859-1", "latin1"].contains(&&*value.to_ascii_lowercase()));
    assert_eq!(text.is_ok_and(|text| text == "aé"), is_latin, "{value:?}");
}

/// Returns the parameters of a well-formed media type.
fn parameters(text: &str) -> Option<Vec<(String, String)>> {
    let (essence, mut rest) = text.split_at(text.find(';').unwrap_or(text.len()));
    let (kind, subtype) = essence.trim_matches([' ', '\t']).split_once('/')?;
    let mut list = Vec::new();
    if !is_token(kind) || !is_token(subtype) {
        return None;
    }
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        if rest.is_empty() {
            return Some(list);
        }
        rest = rest.strip_prefix(';')?.trim_start_matches([' ', '\t']);
        if rest.is_empty() || rest.starts_with(';') {
            continue;
        }
        let (name, after) = rest.split_once('=').filter(|(name, _)| is_token(name))?;
        let (value, after) = if let Some(quoted) = after.strip_prefix('"') {
            unquoted(quoted)?
        } else {
            let (value, after) = after.split_at(after.find([';', ' ', '\t']).unwrap_or(after.len()));
            (Some(value.to_owned()).filter(|value| is_token(value))?, after)
        };
        list.push((name.to_owned(), value));
        rest = after;
    }
}

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns the text up to its closing quote, and the rest.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => return Some((value, characters.as_str())),
            '\\' => value.push(characters.next()?),
            other => value.push(other),
        }
    }
}

fn typed(lines: &[HeaderValue]) {
    let mut headers = HeaderMap::new();
    for line in lines {
        headers.append(VARY, line.clone());
    }
    let texts: Vec<String> = headers.get_all("vary").iter().map(|line| latin(line.as_bytes())).collect();
    let is_repeated = texts.iter().all(|text| texts.first() == Some(text));
    let value = if is_repeated { texts[..1].join(", ") } else { texts.join(", ") };
    assert_eq!(read::<String>(&headers, HeaderForm::Scalar).as_ref(), Some(&value));
    let items: Vec<&str> = texts.iter().flat_map(|text| text.split(',')).map(str::trim).collect();
    let items: Vec<&str> = items.into_iter().filter(|item| !item.is_empty()).collect();
    let list = read::<Vec<String>>(&headers, HeaderForm::List).unwrap();
    // Commas in a quoted string, or in the URL of a link, do not separate items.
    let has_quotes = value.contains(['"', '<']);
    assert!(list == items || has_quotes && list.len() <= items.len(), "{list:?} is not {items:?}");
    if let Ok(number) = serde_json::from_str::<i64>(&value) {
        assert_eq!(read::<i64>(&headers, HeaderForm::Scalar), Some(number));
    }
    if let Some(numbers) = read::<Vec<i64>>(&headers, HeaderForm::List) {
        assert_eq!(numbers.len(), list.len());
    }
    read::<f64>(&headers, HeaderForm::Scalar);
    read::<DateTime>(&headers, HeaderForm::Scalar);
    read::<Vec<bool>>(&headers, HeaderForm::Json);
    for form in [HeaderForm::Object, HeaderForm::ObjectExploded] {
        let pairs: BTreeMap<String, String> = read(&headers, form).unwrap();
        assert!(pairs.len() <= items.len());
        read::<BTreeMap<String, i64>>(&headers, form);
    }
}

/// Returns the value of a header. Checks that the path of an error begins with the header's name.
fn read<T: Decode>(headers: &HeaderMap, form: HeaderForm) -> Option<T> {
    header(headers, "vary", form).map_err(|fault| assert!(fault.path().starts_with("vary"), "{fault}")).ok()
}

/// Decodes UTF-8; if that fails, ISO-8859-1.
fn latin(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| bytes.iter().copied().map(char::from).collect())
}
