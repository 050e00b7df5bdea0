//! Parameters with any value, in every place and style. The value arrives unchanged, and the rest of the request stays
//! the same.

use std::borrow::Cow;

use http::Uri;
use http::uri::Authority;
use serde_json::Value;
use specweld::generated_v1::{
    Core, DEEP_OBJECT, FORM, FORM_JOINED, LABEL, LABEL_EXPLODED, MATRIX, MATRIX_EXPLODED, Method, Operation, PIPE,
    Parameter, ParameterValue, RequestBuilder, SIMPLE, SIMPLE_EXPLODED, SPACE, Structured, Style, StyleKind,
};
use specweld::testing::{MockTransport, RecordedRequest};
use specweld::{ClientBuilder, Undocumented};

use super::percent::{self, decoded};
use super::styles::{self, Shape};
use super::{API, is_unfit, nested, sent, texts, wait};

const PATHS: [Style; 6] = [SIMPLE, SIMPLE_EXPLODED, LABEL, LABEL_EXPLODED, MATRIX, MATRIX_EXPLODED];
const QUERIES: [Style; 5] = [FORM, FORM_JOINED, SPACE, PIPE, DEEP_OBJECT];
const HEADERS: [Style; 2] = [SIMPLE, SIMPLE_EXPLODED];
const COOKIES: [Style; 2] = [FORM, FORM_JOINED];

/// Simple and risky names.
const NAMES: [&str; 6] = ["p", "a&b=c", "x[y]", "#é ", "%41", "/?;"];

static OPERATION: Operation =
    Operation { id: "op", method: Method::GET, path: "/before/{p}/after?fixed=1", security: &[] };

/// Sets a simple value for the path parameter.
fn harmless<'d, 'c>(draft: &'d mut RequestBuilder<'c>) -> &'d mut RequestBuilder<'c> {
    draft.path("p", "x", SIMPLE)
}

impl Parameter for Shape {
    fn to_parameter(&self) -> ParameterValue<'_> {
        let text = |text: &'_ String| Cow::Owned(text.clone());
        match self {
            Self::Text(text) => ParameterValue::Text(Cow::Borrowed(text)),
            Self::List(items) => ParameterValue::List(items.iter().map(text).collect()),
            Self::Object(pairs) => {
                ParameterValue::Object(pairs.iter().map(|(name, value)| (text(name), text(value))).collect())
            }
        }
    }
}

pub(in super::super) fn run(data: &[u8]) {
    let texts = texts(data);
    let pairs = texts.chunks(2).map(|pair| (pair[0].clone(), pair.get(1).cloned().unwrap_or_default())).collect();
    let first = texts.first().cloned().unwrap_or_default();
    let name = NAMES[data.len() % NAMES.len()];
    base_url(&first);
    reserved(&first);
    if let Ok(value) = serde_json::from_str(&first) {
        json(name, &value);
    }
    for shape in [Shape::Text(first), Shape::List(texts), Shape::Object(pairs)] {
        for style in PATHS {
            path(style, &shape);
        }
        for style in QUERIES {
            query(style, name, &shape);
        }
        for style in HEADERS {
            header(style, &shape);
        }
        for style in COOKIES {
            cookie(style, name, &shape);
        }
    }
}

/// Returns the path and the query of a request. Checks the scheme, the host and the fixed parts.
fn target(uri: &Uri) -> (&str, &str) {
    assert_eq!((uri.scheme_str(), uri.authority().map(Authority::as_str)), (Some("https"), Some("api.test")));
    let path = uri.path().strip_prefix("/base/before/").and_then(|it| it.strip_suffix("/after")).unwrap();
    assert!(!uri.to_string().contains('#'), "{uri}");
    (path, uri.query().unwrap().strip_prefix("fixed=1").unwrap())
}

/// Checks that a request has the usual headers and at most one other.
fn frame(request: &RecordedRequest, name: &str) {
    let others = request.headers.iter().filter(|(known, _)| *known != name);
    let mut others: Vec<&str> = others.map(|(name, _)| name.as_str()).collect();
    others.sort_unstable();
    assert_eq!(others, ["accept", "user-agent"]);
    assert!(request.headers.get_all(name).iter().count() < 2);
}

fn path(style: Style, shape: &Shape) {
    let request = sent(&OPERATION, |draft| draft.path("p", shape, style));
    let Some(request) = request else {
        // Apart from long values, only empty values and dot segments are refused.
        if can_be_too_long("p", shape) {
            return;
        }
        assert!(shape.texts().iter().all(|text| text.len() < 3), "{style:?} {shape:?} was refused");
        let named = style.kind == StyleKind::Matrix;
        return assert!(!named || shape.is_empty(), "{shape:?} was refused");
    };
    let (path, query) = target(&request.uri);
    frame(&request, "");
    percent::check(path, ",;=");
    assert!(!["", ".", ".."].contains(&&*decoded(path)), "{path} is a dot segment");
    assert_eq!(query, "");
    styles::check(style, "p", "", path, shape);
}

fn query(style: Style, name: &'static str, shape: &Shape) {
    let Some(request) = sent(&OPERATION, |draft| harmless(draft).query(name, shape, style)) else {
        return assert!(can_be_too_long(name, shape), "{style:?} {shape:?} was refused");
    };
    let (path, query) = target(&request.uri);
    frame(&request, "");
    assert_eq!(path, "x");
    if shape.is_empty() {
        return assert_eq!(query, "");
    }
    percent::check(query, "&=,");
    styles::check(style, name, "&", query.strip_prefix('&').unwrap(), shape);
}

/// Returns true if the value could exceed the maximum length of a target, which is 64 KiB. It counts each byte as
/// encoded; each text has the name, an index in brackets, and a separator.
fn can_be_too_long(name: &str, shape: &Shape) -> bool {
    let index = "%5B12345%5D=&".len();
    shape.texts().iter().map(|text| 3 * (name.len() + text.len()) + index).sum::<usize>() > 60_000
}

/// Checks that reserved characters are not encoded. They cannot end the query or change the path.
fn reserved(text: &str) {
    let request = sent(&OPERATION, |draft| harmless(draft).query("p", text, FORM.reserved())).unwrap();
    let (path, query) = target(&request.uri);
    frame(&request, "");
    assert_eq!(path, "x");
    let value = query.strip_prefix("&p=").unwrap();
    percent::check(value, ":/?@!$&'()*+,;=");
    assert!(decoded(value) == text || decoded(value) == decoded(text), "{value} is not {text}");
}

fn header(style: Style, shape: &Shape) {
    let wanted = shape.plain(style);
    let Some(request) = sent(&OPERATION, |draft| harmless(draft).header("x-p", shape, style)) else {
        return assert!(is_unfit(&wanted), "{wanted:?} was refused");
    };
    target(&request.uri);
    frame(&request, "x-p");
    let value = request.headers.get("x-p").map(|value| String::from_utf8(value.as_bytes().to_vec()).unwrap());
    assert_eq!(value, (!shape.is_empty()).then_some(wanted));
}

fn cookie(style: Style, name: &'static str, shape: &Shape) {
    let request = sent(&OPERATION, |draft| harmless(draft).cookie(name, shape, style)).unwrap();
    target(&request.uri);
    frame(&request, "cookie");
    let Some(value) = request.header("cookie") else { return assert!(shape.is_empty()) };
    let is_octet = |byte: u8| byte.is_ascii_graphic() && !b"\"\\".contains(&byte);
    assert!(value.split("; ").all(|pair| pair.bytes().all(is_octet) && !pair.contains(';')), "{value}");
    styles::check(style, name, "; ", value, shape);
}

/// Checks any JSON in a query, with brackets for nested names.
fn json(name: &'static str, value: &Value) {
    for (style, wanted) in [(FORM, nested::exploded(name, value)), (DEEP_OBJECT, nested::deep(name, value))] {
        let request = sent(&OPERATION, |draft| harmless(draft).query(name, &Structured(value), style)).unwrap();
        let (path, query) = target(&request.uri);
        assert_eq!(path, "x");
        percent::check(query, "&=");
        let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (decoded(name), decoded(value))).unwrap();
        let pairs: Vec<_> = query.split('&').filter(|it| !it.is_empty()).map(pair).collect();
        assert_eq!(pairs, wanted, "{value}");
    }
}

/// Checks that a base URL is refused, or that requests go to its host and below its path.
fn base_url(url: &str) {
    let mock = MockTransport::new();
    mock.reply(204, "");
    let builder = ClientBuilder::<Core>::new(&API).base_url(url).transport(mock.clone());
    let Ok(core) = builder.build() else { return };
    wait(harmless(&mut core.request(&OPERATION)).call::<(), Undocumented>()).unwrap();
    let uri = mock.requests().pop().unwrap().uri;
    let (scheme, rest) = url.split_once("://").unwrap();
    let (authority, below) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    assert!(["http", "https"].contains(&&*scheme.to_ascii_lowercase()), "{url:?}");
    assert!(!authority.contains(['@', '?', '#', '\\']) && !authority.is_empty(), "{url:?}");
    assert_eq!(uri.authority().map(|it| it.as_str().to_ascii_lowercase()), Some(authority.to_ascii_lowercase()));
    assert_eq!(uri.path(), format!("{}/before/x/after", below.trim_end_matches('/')));
    assert_eq!(uri.query(), Some("fixed=1"));
}
