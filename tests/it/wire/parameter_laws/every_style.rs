//! Every style in every place: the sent value is the expansion of the parameter, with each octet encoded, and without
//! additions.

use specweld::Error;

use super::super::parameters::listening;
use super::values::{pairs, texts_and_lists};
use super::{decoded, parts};

const ROUNDS: usize = 20;

/// Returns the text percent-encoded, by RFC 6570 section 3.2.1. It shares no code with the runtime.
fn encoded(text: &str) -> String {
    let octet = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(octet).collect()
}

fn joined(items: &[String], separator: &str) -> String {
    items.iter().map(|item| encoded(item)).collect::<Vec<_>>().join(separator)
}

/// Returns each item with a prefix, joined by a separator.
fn prefixed(before: &str, items: &[String], between: &str) -> String {
    items.iter().map(|item| format!("{before}{}", encoded(item))).collect::<Vec<_>>().join(between)
}

/// Returns names and values in turn.
fn flat(pairs: &[(String, String)]) -> Vec<String> {
    pairs.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect()
}

fn exploded(pairs: &[(String, String)], between: &str) -> String {
    let pair = |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
    pairs.iter().map(pair).collect::<Vec<_>>().join(between)
}

/// Returns `;color=value`, or `;color` for an empty value.
fn matrix(value: &str) -> String {
    if value.is_empty() { ";color".to_owned() } else { format!(";color={value}") }
}

fn query(value: &str) -> String {
    format!("?{value}")
}

/// Returns true for an empty segment and for a dot segment (RFC 3986 section 3.3).
fn is_empty_or_dots(segment: &str) -> bool {
    ["", ".", ".."].contains(&&*decoded(segment))
}

/// Returns true if a header cannot contain the value unchanged.
fn is_unfit(value: &str) -> bool {
    value.contains(|c: char| (c < ' ' && c != '\t') || c == '\u{7f}') || value.trim_ascii() != value
}

fn sent<E: std::fmt::Debug>(outcome: Result<(), Error<E>>) -> bool {
    match outcome {
        Ok(()) => true,
        Err(error) if error.is_invalid_request() => false,
        Err(error) => panic!("{error}"),
    }
}

/// Calls each operation with a value. The target must have the expected suffix; the call must fail if the path would
/// change.
macro_rules! targets {
    ($client:ident, $canned:ident, $frame:ident; $($operation:ident($value:expr) => $wanted:expr;)*) => {$(
        let (name, wanted) = (stringify!($operation), $wanted);
        if sent($client.$operation($value).await) {
            let request = $canned.next_request();
            let (target, headers) = parts(&request);
            assert_eq!(target, format!("/{name}{wanted}"), "{name}({:?})", $value);
            assert_eq!(headers, $frame, "{name}({:?})", $value);
        } else {
            assert!(wanted.strip_prefix('/').is_some_and(is_empty_or_dots), "{name}({:?}) is {wanted}", $value);
        }
    )*};
}

#[tokio::test]
async fn texts_and_lists_in_paths_and_queries() {
    let mut random = fastrand::Rng::with_seed(0x57e1e);
    let values = texts_and_lists(&mut random, ROUNDS);
    let (canned, client) = listening(32 * values.len());
    client.query_form_text("a").await.unwrap();
    let usual = canned.next_request();
    let frame = parts(&usual).1;
    for (text, list) in values.iter().map(|(text, list)| (&**text, list)) {
        let empty = list.is_empty();
        let of = |expansion: String| if empty { String::new() } else { expansion };
        targets! { client, canned, frame;
            path_simple_text(text) => format!("/{}", encoded(text));
            path_simple_explode_text(text) => format!("/{}", encoded(text));
            path_label_text(text) => format!("/.{}", encoded(text));
            path_label_explode_text(text) => format!("/.{}", encoded(text));
            path_matrix_text(text) => format!("/{}", matrix(&encoded(text)));
            path_matrix_explode_text(text) => format!("/{}", matrix(&encoded(text)));
            path_simple_list(list.clone()) => format!("/{}", joined(list, ","));
            path_simple_explode_list(list.clone()) => format!("/{}", joined(list, ","));
            path_label_list(list.clone()) => format!("/{}", of(format!(".{}", joined(list, ","))));
            path_label_explode_list(list.clone()) => format!("/{}", of(prefixed(".", list, "")));
            path_matrix_list(list.clone()) => format!("/{}", of(matrix(&joined(list, ","))));
            path_matrix_explode_list(list.clone()) =>
                format!("/{}", list.iter().map(|item| matrix(&encoded(item))).collect::<String>());
            query_form_text(text) => query(&format!("color={}", encoded(text)));
            query_form_explode_text(text) => query(&format!("color={}", encoded(text)));
            query_form_list(list.clone()) => of(query(&format!("color={}", joined(list, ","))));
            query_form_explode_list(list.clone()) => of(query(&prefixed("color=", list, "&")));
            query_space_list(list.clone()) => of(query(&format!("color={}", joined(list, "%20"))));
            query_pipe_list(list.clone()) => of(query(&format!("color={}", joined(list, "%7C"))));
        }
    }
}

// With `allowReserved` the caller separates the pairs. The value cannot change the path, the end of the query or the
// headers.
#[tokio::test]
async fn reserved_characters_stay_in_the_query() {
    let mut random = fastrand::Rng::with_seed(0x5e5e);
    let values = texts_and_lists(&mut random, ROUNDS * 4);
    let (canned, client) = listening(values.len() + 1);
    client.query_form_text("a").await.unwrap();
    let usual = canned.next_request();
    let frame = parts(&usual).1;
    for (text, _) in values {
        client.types().raw(&text).await.unwrap();
        let request = canned.next_request();
        let (target, headers) = parts(&request);
        let value = target.strip_prefix("/types?raw=").unwrap();
        assert!(value.bytes().all(|byte| byte.is_ascii_graphic() && !b"#[]\\\"".contains(&byte)), "{value}");
        assert!(decoded(value) == text || decoded(value) == decoded(&text), "{value} is not {text}");
        assert_eq!(headers, frame);
    }
}

// In the path, the value cannot add a segment or a query.
#[tokio::test]
async fn reserved_characters_stay_in_their_segment() {
    let mut random = fastrand::Rng::with_seed(0x5e65);
    let mut values: Vec<String> = texts_and_lists(&mut random, ROUNDS * 4).into_iter().map(|(text, _)| text).collect();
    values.extend(["a:b@c!$&'()*+,;=d", "a%2Fb", "%2e%2E", "%2e", "a/b?c#d"].map(str::to_owned));
    let (canned, client) = listening(values.len());
    for text in &values {
        if sent(client.raw_path(text).await) {
            let request = canned.next_request();
            let value = parts(&request).0.strip_prefix("/raw/").and_then(|rest| rest.strip_suffix("/end")).unwrap();
            assert!(value.bytes().all(|byte| byte.is_ascii_graphic() && !b"/?#[]\\\"".contains(&byte)), "{value}");
            assert!(decoded(value) == *text || decoded(value) == decoded(text), "{value} is not {text}");
            assert!(!text.contains(":b@c!") || value == text, "{value}");
        } else {
            assert!(is_empty_or_dots(text), "{text}");
        }
    }
}

/// Returns the value of a header that only one operation sends. Checks the target and the other headers.
fn only_header<'h>(request: &'h str, operation: &str, name: &str, frame: &[(&str, &str)]) -> Option<&'h str> {
    let (target, headers) = parts(request);
    assert_eq!(target, format!("/{operation}"));
    let (own, others): (Vec<_>, Vec<_>) = headers.into_iter().partition(|(known, _)| *known == name);
    assert_eq!(others, frame, "{request}");
    assert!(own.len() < 2, "{request}");
    own.first().map(|(_, value)| *value)
}

#[tokio::test]
async fn texts_and_lists_in_headers_and_cookies() {
    let mut random = fastrand::Rng::with_seed(0x4ead);
    let values = texts_and_lists(&mut random, ROUNDS);
    let (canned, client) = listening(32 * values.len());
    client.query_form_text("a").await.unwrap();
    let usual = canned.next_request();
    let frame = parts(&usual).1;
    for (text, list) in values.iter().map(|(text, list)| (&**text, list)) {
        let raw = list.join(",");
        let outcomes = [
            ("header_simple_text", sent(client.header_simple_text(text).await), Some(text)),
            ("header_simple_list", sent(client.header_simple_list(list.clone()).await), Some(&*raw)),
            ("header_simple_explode_list", sent(client.header_simple_explode_list(list.clone()).await), Some(&*raw)),
        ];
        for (operation, sent, wanted) in outcomes {
            let wanted = wanted.filter(|_| operation.ends_with("text") || !list.is_empty());
            assert_eq!(sent, !wanted.is_some_and(is_unfit), "{operation}: {wanted:?}");
            if sent {
                assert_eq!(only_header(&canned.next_request(), operation, "x-color", &frame), wanted);
            }
        }
        let outcomes = [
            ("cookie_form_text", sent(client.cookie_form_text(text).await), format!("color={}", encoded(text))),
            (
                "cookie_form_list",
                sent(client.cookie_form_list(list.clone()).await),
                format!("color={}", joined(list, ",")),
            ),
            (
                "cookie_form_explode_list",
                sent(client.cookie_form_explode_list(list.clone()).await),
                prefixed("color=", list, "; "),
            ),
        ];
        for (operation, sent, wanted) in outcomes {
            assert!(sent, "{operation}: every octet can be encoded");
            let wanted = Some(&*wanted).filter(|_| operation.ends_with("text") || !list.is_empty());
            assert_eq!(only_header(&canned.next_request(), operation, "cookie", &frame), wanted);
        }
    }
}

#[tokio::test]
async fn maps_with_arbitrary_names() {
    let mut random = fastrand::Rng::with_seed(0x3a95);
    let (canned, client) = listening(ROUNDS * 4);
    let mut count = 0;
    while count < ROUNDS {
        let (one, other) = (pairs(&mut random), pairs(&mut random));
        let call = client.maps(one.clone(), one.clone(), one.clone(), one.clone(), one.clone());
        let call = call.form(other.clone()).space(other.clone()).pipe(other.clone()).deep(other.clone());
        let call = call.x_map(other.clone()).x_maps(other.clone()).jar(other.clone());
        let (raw, flat_raw) = (flat(&other).join(","), flat(&one));
        let raws = other.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(",");
        let simple = joined(&flat_raw, ",");
        let refused = one.is_empty() || is_empty_or_dots(&simple) || is_unfit(&raw) || is_unfit(&raws);
        assert_eq!(sent(call.await), !refused, "{one:?} {other:?}");
        if refused {
            continue;
        }
        count += 1;
        let request = canned.next_request();
        let (target, headers) = parts(&request);
        let path = format!(
            "/maps/{simple}/{}/.{simple}/.{}/{}",
            exploded(&one, ","),
            exploded(&one, "."),
            if simple.is_empty() { ";matrix".to_owned() } else { format!(";matrix={simple}") }
        );
        let by = |separator: &str| joined(&flat(&other), separator);
        let deep = other.iter().map(|(name, value)| format!("deep%5B{}%5D={}", encoded(name), encoded(value)));
        let deep = deep.collect::<Vec<_>>().join("&");
        let query = format!("?form={}&space={}&pipe={}&{deep}", by(","), by("%20"), by("%7C"));
        let empty = other.is_empty();
        assert_eq!(target, if empty { path } else { path + &query });
        let header = |wanted: &str| headers.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        let jar = format!("jar={}", by(","));
        let wanted = [Some(&*raw), Some(&*raws), Some(&*jar)].map(|value| value.filter(|_| !empty));
        assert_eq!([header("x-map"), header("x-maps"), header("cookie")], wanted);
    }
    assert!(canned.has_no_request());
}
