//! Headers of responses with their described types.

use std::borrow::Cow;
use std::fmt;

use http::header::{
    AGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE, DATE, ETAG, EXPIRES, LAST_MODIFIED, LOCATION, RETRY_AFTER,
    SET_COOKIE,
};
use http::{HeaderMap, HeaderName};

use crate::auth::Redactor;
use crate::json::{self, Decode, Reader, Writer, from_str};

/// The described headers of a response or of a webhook: a struct with a field for each.
pub trait FromHeaders: Sized {
    /// Reads the headers. A header that does not match its description is a fault in its field; the other fields are
    /// read.
    fn from_headers(headers: &ResponseHeaders<'_>) -> Self;
}

/// The headers of a response or of a webhook, for decoding.
pub struct ResponseHeaders<'a> {
    map: &'a HeaderMap,
    redactor: &'a Redactor,
}

impl<'a> ResponseHeaders<'a> {
    /// Makes the headers of a response with the redactor of its request.
    pub(crate) fn new(map: &'a HeaderMap, redactor: &'a Redactor) -> Self {
        Self { map, redactor }
    }

    /// Reads the header `name`; its error contains no secret of the request.
    ///
    /// # Errors
    /// An error if the value does not match the type, or if a required header is absent.
    #[doc(hidden)]
    pub fn read<T: Decode>(&self, name: &str, form: HeaderForm) -> json::Result<T> {
        header(self.map, name, form).map_err(|fault| fault.with_texts(|text| self.redactor.redact(text)))
    }
}

/// Shows no value: it may be a secret.
impl fmt::Debug for ResponseHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.map.keys()).finish()
    }
}

/// The notation of a header's value (style `simple`, or content of a media type).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderForm {
    /// `a`.
    Scalar,
    /// `a,b`.
    List,
    /// `k,a,l,b`.
    Object,
    /// `k=a,l=b`.
    ObjectExploded,
    /// A JSON text.
    Json,
}

/// Reads the header `name`. Several lines are one value (RFC 9110 section 5.3), unless a comma cannot join them.
///
/// # Errors
/// An error if the value does not match the type, or if a required header is absent. Several values of a header with a
/// single value are an error, too.
pub fn header<T: Decode>(headers: &HeaderMap, name: &str, form: HeaderForm) -> json::Result<T> {
    let Some(candidates) = candidates(headers, name, form) else {
        return T::absent().ok_or_else(|| Reader::of("").fault("the header is missing").in_member(name));
    };
    let mut first = None;
    for candidate in &candidates {
        match from_str(candidate) {
            Ok(value) => return Ok(value),
            Err(fault) => first.get_or_insert(fault),
        };
    }
    let fault = first.unwrap_or_else(|| Reader::of("").fault("the header has more than one value"));
    Err(fault.without_place().in_member(name))
}

/// Reads the fields of a struct from headers, each by its name and form.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_headers {
    ($name:ident { $($field:ident = $wire:literal as $form:ident),* $(,)? }) => {
        impl $crate::generated_v1::FromHeaders for $name {
            fn from_headers(headers: &$crate::generated_v1::ResponseHeaders<'_>) -> Self {
                Self { $($field: headers.read($wire, $crate::generated_v1::HeaderForm::$form),)* }
            }
        }
    };
}

/// Returns the possible JSON texts of a value, strings before numbers: `1` can be a string or a number, and the type
/// decides.
fn candidates(headers: &HeaderMap, name: &str, form: HeaderForm) -> Option<Vec<String>> {
    let mut lines: Vec<Cow<'_, str>> = headers.get_all(name).iter().map(|value| text(value.as_bytes())).collect();
    if lines.is_empty() {
        return None;
    }
    let is_one_value = matches!(form, HeaderForm::Scalar | HeaderForm::Json) && SET_COOKIE != name;
    if is_one_value && lines.iter().all(|line| lines.first() == Some(line)) {
        lines.truncate(1);
    }
    let items = if SET_COOKIE == name { lines.iter().map(|line| &**line).collect() } else { items(&lines) };
    Some(match form {
        HeaderForm::Json => vec![lines.join(", ")],
        HeaderForm::Scalar => joined(name, &lines).map_or_else(Vec::new, |value| vec![quoted(&value), value]),
        HeaderForm::List => vec![array(&items, quoted), array(&items, str::to_owned)],
        HeaderForm::Object => {
            let pairs = items.chunks(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
            objects(&pairs.collect::<Vec<_>>())
        }
        HeaderForm::ObjectExploded => {
            objects(&items.iter().filter_map(|item| item.split_once('=')).collect::<Vec<_>>())
        }
    })
}

/// Returns the text of a value; bytes that are not UTF-8 are ISO-8859-1 (RFC 9110 section 5.5).
fn text(bytes: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// Headers with a single value, which can contain a comma (RFC 9110, RFC 9111).
const SINGLE: [HeaderName; 10] =
    [AGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE, DATE, ETAG, EXPIRES, LAST_MODIFIED, LOCATION, RETRY_AFTER];

/// Returns several lines as one text; `None` if the header has a single value.
fn joined(name: &str, lines: &[Cow<'_, str>]) -> Option<String> {
    if SET_COOKIE == name {
        // Cookies have commas in their dates (RFC 6265 section 3); OpenAPI 3.2 section 4.21.3 has one on each line.
        return Some(lines.join("\n"));
    }
    (lines.len() == 1 || !SINGLE.iter().any(|single| single == name)).then(|| lines.join(", "))
}

/// Returns the items of a list; empty items are ignored (RFC 9110 section 5.6.1.2).
fn items<'a>(lines: &'a [Cow<'_, str>]) -> Vec<&'a str> {
    lines.iter().flat_map(|line| split(line)).map(str::trim).filter(|item| !item.is_empty()).collect()
}

/// Splits a list at its commas, except those in a quoted string (RFC 9110 section 5.6.4) and in the URL of a link (RFC
/// 8288).
fn split(line: &str) -> Vec<&str> {
    let (mut items, mut start, mut closing, mut is_escaped) = (Vec::new(), 0, None, false);
    for (at, character) in line.char_indices() {
        let item = line.get(start..at).unwrap_or_default(); // OK because both are at characters
        match (closing, character) {
            (Some('"'), _) if is_escaped => is_escaped = false,
            (Some('"'), '\\') => is_escaped = true,
            (Some(end), _) if character == end => closing = None,
            (None, '"') if matches!(item.trim_start(), "" | "W/") || item.ends_with('=') => closing = Some('"'),
            (None, '<') if item.trim_start().is_empty() => closing = Some('>'),
            (None, ',') => {
                items.push(item);
                start = at + 1;
            }
            _ => {}
        }
    }
    if closing.is_some() {
        return line.split(',').collect(); // nothing is quoted where a quote does not end
    }
    items.push(line.get(start..).unwrap_or_default());
    items
}

fn quoted(text: &str) -> String {
    let mut json = Writer::new();
    json.string(text);
    // OK because every text has a JSON string.
    json.finish().unwrap_or_default()
}

fn array(items: &[&str], item: impl Fn(&str) -> String) -> String {
    format!("[{}]", items.iter().map(|text| item(text)).collect::<Vec<_>>().join(","))
}

/// Returns an object with strings as members, and an object with numbers and booleans where possible.
fn objects(pairs: &[(&str, &str)]) -> Vec<String> {
    let object = |member: fn(&str) -> String| {
        let members = pairs.iter().map(|(key, value)| format!("{}:{}", quoted(key), member(value)));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    let bare = |text: &str| match from_str::<serde_json::Value>(text) {
        Ok(value) if value.is_number() || value.is_boolean() => text.to_owned(),
        _ => quoted(text),
    };
    vec![object(quoted), object(bare)]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeMap;

    use http::HeaderValue;

    use super::*;

    fn headers(lines: &[(&'static str, &'static [u8])]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_bytes(value).unwrap());
        }
        headers
    }

    #[test]
    fn the_type_decides_what_a_text_stands_for() {
        let headers =
            headers(&[("a", b"42"), ("tag", b"\"x\""), ("old", b"caf\xE9"), ("yes", b"true"), ("f", b"-1.5e3")]);
        assert_eq!(header::<i64>(&headers, "A", HeaderForm::Scalar).unwrap(), 42);
        assert_eq!(header::<String>(&headers, "a", HeaderForm::Scalar).unwrap(), "42");
        assert_eq!(header::<String>(&headers, "tag", HeaderForm::Scalar).unwrap(), "\"x\"");
        assert_eq!(header::<String>(&headers, "old", HeaderForm::Scalar).unwrap(), "café");
        assert!(header::<bool>(&headers, "yes", HeaderForm::Scalar).unwrap());
        assert!((header::<f64>(&headers, "f", HeaderForm::Scalar).unwrap() + 1500.0).abs() < f64::EPSILON);
        assert_eq!(header::<Option<i64>>(&headers, "none", HeaderForm::Scalar).unwrap(), None);
        assert_eq!(header::<Vec<i64>>(&headers, "a", HeaderForm::Json).unwrap_err().path(), "a");
        let fault = header::<i64>(&headers, "X-None", HeaderForm::Scalar).unwrap_err();
        assert_eq!(fault.to_string(), "X-None: the header is missing");
        let fault = header::<i64>(&headers, "tag", HeaderForm::Scalar).unwrap_err();
        assert_eq!(fault.to_string(), "tag: expected an i64, found a string");
    }

    #[test]
    fn lists_and_objects_are_split_over_all_lines() {
        let headers = headers(&[
            ("l", b"1, 2,,"),
            ("l", b"3"),
            ("o", b"a,1,b,2"),
            ("e", b"a=1,b=x=y"),
            ("j", b"[1, 2]"),
            ("set-cookie", b"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"),
            ("set-cookie", b"b=2"),
        ]);
        assert_eq!(header::<Vec<i64>>(&headers, "l", HeaderForm::List).unwrap(), [1, 2, 3]);
        assert_eq!(header::<Vec<String>>(&headers, "l", HeaderForm::List).unwrap(), ["1", "2", "3"]);
        assert_eq!(header::<Vec<i64>>(&headers, "j", HeaderForm::Json).unwrap(), [1, 2]);
        let numbers: BTreeMap<String, i64> = header(&headers, "o", HeaderForm::Object).unwrap();
        assert_eq!(numbers, BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]));
        let texts: BTreeMap<String, String> = header(&headers, "e", HeaderForm::ObjectExploded).unwrap();
        assert_eq!(texts.get("b").map(String::as_str), Some("x=y"));
        let cookies: Vec<String> = header(&headers, "set-cookie", HeaderForm::List).unwrap();
        assert_eq!(cookies, ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
    }

    #[test]
    fn lines_are_joined_only_where_that_keeps_them_apart() {
        let headers = headers(&[
            ("set-cookie", b"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"),
            ("set-cookie", b"b=2"),
            ("last-modified", b"Wed, 21 Oct 2026 07:28:00 GMT"),
            ("last-modified", b"Thu, 22 Oct 2026 07:28:00 GMT"),
            ("date", b"Wed, 21 Oct 2026 07:28:00 GMT"),
            ("date", b"Wed, 21 Oct 2026 07:28:00 GMT"),
            ("x-left", b"5"),
            ("x-left", b"5"),
            ("x-list", b"a"),
            ("x-list", b"a"),
            ("vary", b"a"),
            ("vary", b"b"),
        ]);
        let text = |name| header::<String>(&headers, name, HeaderForm::Scalar);
        assert_eq!(text("set-cookie").unwrap(), "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT\nb=2");
        assert_eq!(text("Last-Modified").unwrap_err().to_string(), "Last-Modified: the header has more than one value");
        assert_eq!(text("date").unwrap(), "Wed, 21 Oct 2026 07:28:00 GMT");
        assert_eq!(text("vary").unwrap(), "a, b");
        assert_eq!(header::<i64>(&headers, "x-left", HeaderForm::Scalar).unwrap(), 5);
        assert_eq!(header::<Vec<String>>(&headers, "x-list", HeaderForm::List).unwrap(), ["a", "a"]);
    }

    #[test]
    fn commas_in_quotes_do_not_separate() {
        for (line, wanted) in [
            (r#""a, b", W/"c,",d"#, vec![r#""a, b""#, r#"W/"c,""#, "d"]),
            (r#"<https://x/?a=1,2>; rel="next, last", <b>"#, vec![r#"<https://x/?a=1,2>; rel="next, last""#, "<b>"]),
            (r#"k="a\", b",c"#, vec![r#"k="a\", b""#, "c"]),
            (r#"5", 6""#, vec!["5\"", "6\""]),
            (r#""a, b"#, vec!["\"a", "b"]),
            ("a<b, c>d", vec!["a<b", "c>d"]),
            ("é,,ü", vec!["é", "ü"]),
        ] {
            assert_eq!(items(&[Cow::Borrowed(line)]), wanted, "{line}");
        }
    }
}
