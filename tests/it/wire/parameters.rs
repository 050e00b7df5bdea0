//! Parameters: every style, place and type against the table of the standard (OpenAPI 3.1 section 4.8.12.4), byte by
//! byte.

use std::future::IntoFuture;

use serde_json::json;
use specweld::{DateTime, ErrorKind};

use super::canned::{Canned, DONE, first_line, header};
use api::Client;
use api::types::{Color, Nested, NestedB, NestedRowsItem, Order};

pub(super) mod api {
    specweld::generate_api!("it/wire/parameters.json");
}

/// Starts a server for this many requests, and creates a client for it.
pub(super) fn listening(requests: usize) -> (Canned, Client) {
    Canned::with(&vec![DONE; requests], Client::builder())
}

/// Returns the request of a call.
async fn request_of<C, E: std::fmt::Debug>(canned: &Canned, call: C) -> String
where
    C: IntoFuture<Output = Result<(), E>>,
{
    call.await.unwrap();
    canned.next_request()
}

/// Returns the target of the request, without its first slash.
fn target(request: &str) -> &str {
    first_line(request).strip_prefix("GET /").and_then(|line| line.strip_suffix(" HTTP/1.1")).unwrap()
}

/// The colors of the standard's table.
const LIST: [&str; 3] = ["blue", "black", "brown"];

fn object() -> Color {
    Color::new(100, 200, 150)
}

/// Compares the targets of calls, each without the name of its operation.
macro_rules! targets {
    ($($operation:ident($value:expr) => $wanted:literal;)*) => {
        let (canned, client) = listening(64);
        $(
            let request = request_of(&canned, client.$operation($value)).await;
            let rest = target(&request).strip_prefix(stringify!($operation)).unwrap();
            assert_eq!(rest, $wanted, "{}({})", stringify!($operation), stringify!($value));
        )*
    };
}

#[tokio::test]
async fn path_styles_are_those_of_the_table() {
    targets! {
        path_matrix_text("") => "/;color";
        path_matrix_text("blue") => "/;color=blue";
        path_matrix_list(LIST) => "/;color=blue,black,brown";
        path_matrix_object(object()) => "/;color=R,100,G,200,B,150";
        path_matrix_explode_text("") => "/;color";
        path_matrix_explode_text("blue") => "/;color=blue";
        path_matrix_explode_list(LIST) => "/;color=blue;color=black;color=brown";
        path_matrix_explode_object(object()) => "/;R=100;G=200;B=150";
        path_label_text("blue") => "/.blue";
        path_label_list(LIST) => "/.blue,black,brown";
        path_label_object(object()) => "/.R,100,G,200,B,150";
        path_label_explode_text("blue") => "/.blue";
        path_label_explode_list(LIST) => "/.blue.black.brown";
        path_label_explode_object(object()) => "/.R=100.G=200.B=150";
        path_simple_text("blue") => "/blue";
        path_simple_list(LIST) => "/blue,black,brown";
        path_simple_object(object()) => "/R,100,G,200,B,150";
        path_simple_explode_text("blue") => "/blue";
        path_simple_explode_list(LIST) => "/blue,black,brown";
        path_simple_explode_object(object()) => "/R=100,G=200,B=150";
    }
}

#[tokio::test]
async fn an_empty_segment_is_refused() {
    let (canned, client) = listening(1);
    let empty: [&str; 0] = [];
    let errors = [
        client.path_simple_text("").await.unwrap_err(),
        client.path_label_text("").await.unwrap_err(),
        client.path_label_text(".").await.unwrap_err(),
        client.path_simple_list(empty).await.unwrap_err(),
        client.path_matrix_list(empty).await.unwrap_err(),
    ];
    assert!(errors.iter().all(specweld::Error::is_invalid_request), "{errors:?}");
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn query_styles_are_those_of_the_table() {
    let empty: [&str; 0] = [];
    targets! {
        query_form_text("") => "?color=";
        query_form_text("blue") => "?color=blue";
        query_form_list(LIST) => "?color=blue,black,brown";
        query_form_list([""]) => "?color=";
        query_form_list(empty) => "";
        query_form_object(object()) => "?color=R,100,G,200,B,150";
        query_form_explode_text("") => "?color=";
        query_form_explode_text("blue") => "?color=blue";
        query_form_explode_list(LIST) => "?color=blue&color=black&color=brown";
        query_form_explode_list(["", "a"]) => "?color=&color=a";
        query_form_explode_list(empty) => "";
        query_form_explode_object(object()) => "?R=100&G=200&B=150";
        query_space_list(LIST) => "?color=blue%20black%20brown";
        query_space_object(object()) => "?color=R%20100%20G%20200%20B%20150";
        query_pipe_list(LIST) => "?color=blue%7Cblack%7Cbrown";
        query_pipe_object(object()) => "?color=R%7C100%7CG%7C200%7CB%7C150";
        query_deep_object(object()) => "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150";
    }
}

#[tokio::test]
async fn headers_are_not_encoded() {
    let (canned, client) = listening(8);
    let empty: [&str; 0] = [];
    for (request, wanted) in [
        (request_of(&canned, client.header_simple_text("")).await, Some("")),
        (request_of(&canned, client.header_simple_text("a b/%C3;ü")).await, Some("a b/%C3;ü")),
        (request_of(&canned, client.header_simple_list(LIST)).await, Some("blue,black,brown")),
        (request_of(&canned, client.header_simple_list(empty)).await, None),
        (request_of(&canned, client.header_simple_object(object())).await, Some("R,100,G,200,B,150")),
        (request_of(&canned, client.header_simple_explode_text("blue")).await, Some("blue")),
        (request_of(&canned, client.header_simple_explode_list(LIST)).await, Some("blue,black,brown")),
        (request_of(&canned, client.header_simple_explode_object(object())).await, Some("R=100,G=200,B=150")),
    ] {
        assert_eq!(header(&request, "x-color"), wanted, "{request}");
    }
    for value in ["a\r\nb: c", "a\n", "\0", " a", "a\t"] {
        let error = client.header_simple_text(value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{value:?}");
    }
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn cookies_are_pairs_with_semicolons_between() {
    let (canned, client) = listening(7);
    for (request, wanted) in [
        (request_of(&canned, client.cookie_form_text("a;b=c, d\"\\\r\n")).await, "color=a%3Bb%3Dc%2C%20d%22%5C%0D%0A"),
        (request_of(&canned, client.cookie_form_list(LIST)).await, "color=blue,black,brown"),
        (request_of(&canned, client.cookie_form_object(object())).await, "color=R,100,G,200,B,150"),
        (request_of(&canned, client.cookie_form_explode_text("")).await, "color="),
        (request_of(&canned, client.cookie_form_explode_list(LIST)).await, "color=blue; color=black; color=brown"),
        (request_of(&canned, client.cookie_form_explode_object(object())).await, "R=100; G=200; B=150"),
        (request_of(&canned, client.cookie_form_text("b").header("cookie", "a=1")).await, "a=1; color=b"),
    ] {
        assert_eq!(header(&request, "cookie"), Some(wanted), "{request}");
    }
}

// The style `cookie` of OpenAPI 3.2 escapes no characters (section 4.12.3).
#[tokio::test]
async fn cookies_can_be_sent_without_encoding() {
    let (canned, client) = listening(1);
    let call = client.jar().text("a=%41/[b]").list(["1", "2"]).joined(["x", "y"]).map([("k", "v"), ("l", "")]);
    let request = request_of(&canned, call).await;
    assert_eq!(header(&request, "cookie"), Some("text=a=%41/[b]; list=1; list=2; joined=x,y; k=v; l="));
    for text in ["a;b", "a b", "a,b", "\"a\"", "a\\b", "a\r\nb: c", "\0", "é"] {
        let errors = [
            client.jar().text(text).await.unwrap_err(),
            client.jar().list(["a", text]).await.unwrap_err(),
            client.jar().joined([text]).await.unwrap_err(),
            client.jar().map([("k", text)]).await.unwrap_err(),
            client.jar().map([(text, "v")]).await.unwrap_err(),
        ];
        assert!(errors.iter().all(specweld::Error::is_invalid_request), "{errors:?}");
    }
    assert!(client.jar().map([("a=b", "v")]).await.unwrap_err().is_invalid_request());
    assert!(canned.has_no_request());
}

/// Compares the queries of calls that set one parameter each.
macro_rules! queries {
    ($call:ident: $($parameter:ident($value:expr) => $wanted:literal;)*) => {
        let (canned, client) = listening(64);
        $(
            let request = request_of(&canned, client.$call().$parameter($value)).await;
            let query = target(&request).split_once('?').map(|(_, query)| query);
            let query = query.map(|query| query.replace("%5B", "[").replace("%5D", "]"));
            assert_eq!(query.as_deref(), Some($wanted), "{}({})", stringify!($parameter), stringify!($value));
        )*
    };
}

#[tokio::test]
async fn every_type_has_a_text_form() {
    let at: DateTime = "2026-11-23T14:00:00+01:00".parse().unwrap();
    let (canned, client) = listening(1);
    let request = request_of(&canned, client.types()).await;
    assert_eq!(target(&request), "types");
    queries! { types:
        boolean(true) => "boolean=true";
        integer(-1) => "integer=-1";
        aliased(2) => "aliased=2";
        number(1.0) => "number=1";
        number(0.1) => "number=0.1";
        order(Order::Desc) => "order=desc";
        order("new&".into()) => "order=new%26";
        orders([Order::Asc, Order::Desc]) => "orders=asc,desc";
        at(at) => "at=2026-11-23T14%3A00%3A00%2B01%3A00";
        day("2026-11-23".parse().unwrap()) => "day=2026-11-23";
        times([at]) => "times=2026-11-23T14%3A00%3A00%2B01%3A00";
        nullable("a") => "nullable=a";
        any("a b") => "any=a%20b";
        any(json!([1, true, null, "c"])) => "any=1&any=true&any=c";
        any(json!({ "a": 1.0, "b": null })) => "a=1";
        map([("b", 1), ("a ", 2)]) => "a%20=2&b=1";
        either(1) => "either=1";
        either("a+b") => "either=a%2Bb";
        one_or_many("a") => "one_or_many=a";
        one_or_many(vec!["a".to_owned(), "b".to_owned()]) => "one_or_many=a&one_or_many=b";
        grid([vec![1, 2], vec![], vec![3]]) => "grid[0][]=1&grid[0][]=2&grid[2][]=3";
        secret("s%") => "secret=s%25";
        raw("a/b?c=%41%:@!$()*,;#[]") => "raw=a/b?c=%41%25:@!$()*,;%23[]";
    }
}

fn nested() -> Nested {
    let rows = [NestedRowsItem::new().x(1).y("z"), NestedRowsItem::new().x(2).y_null()];
    Nested::new().b(NestedB::new().c(1)).list(["x", "y&"]).rows(rows).key("k")
}

const NESTED: &str = r#"{"b":{"c":1},"list":["x","y&"],"rows":[{"x":1,"y":"z"},{"x":2,"y":null}],"key":"k"}"#;

#[tokio::test]
async fn nested_values_have_brackets() {
    queries! { nested:
        a(nested()) => "a[b][c]=1&a[list][]=x&a[list][]=y%26&a[rows][0][x]=1&a[rows][0][y]=z&a[rows][1][x]=2&a[key]=k";
        form(nested()) => "b[c]=1&list=x&list=y%26&rows[0][x]=1&rows[0][y]=z&rows[1][x]=2&key=k";
        joined(Nested::new().b(NestedB::new().c(1)).key("k")) => "joined=b,%7B%22c%22%3A1%7D,key,k";
        tags(["a", "b c"]) => "tags[]=a&tags[]=b%20c";
    }
    let (canned, client) = listening(1);
    let value = || Nested::new().b(NestedB::new().c(1)).list(["x"]);
    let request = request_of(&canned, client.nested().x_nested(value()).nested(value())).await;
    assert_eq!(header(&request, "x-nested"), Some(r#"b={"c":1},list=["x"]"#));
    assert_eq!(header(&request, "cookie"), Some("nested=b,%7B%22c%22%3A1%7D,list,%5B%22x%22%5D"));
}

#[tokio::test]
async fn content_parameters_are_json() {
    let (canned, client) = listening(1);
    let call = client.content(nested()).in_query(nested()).x_json(nested()).in_cookie(nested()).plain("a b");
    let request = request_of(&canned, call).await;
    assert_eq!(header(&request, "x-json"), Some(NESTED));
    let (path, query) = target(&request).split_once('?').unwrap();
    let encoded = NESTED.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'0'..=b'9' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    let encoded: String = encoded.collect();
    assert_eq!(path, format!("content/{encoded}"));
    assert_eq!(query, format!("in_query={encoded}&plain=a%20b"));
    assert_eq!(header(&request, "cookie"), Some(&*format!("in_cookie={encoded}")));
}

#[tokio::test]
async fn constants_are_sent_without_an_argument() {
    let (canned, client) = listening(2);
    let always = request_of(&canned, client.always()).await;
    assert_eq!(target(&always), "always/v%202?format=json");
    assert_eq!(header(&always, "api-version"), Some("2024-01-01"));
    let parts = request_of(&canned, client.parts("o/o", "n:n", "f.f").page(2)).await;
    assert_eq!(target(&parts), "repos/o%2Fo:n%3An/f.f.json?kind=a%20b&page=2");
}

#[tokio::test]
async fn a_number_without_a_text_form_is_refused() {
    let (canned, client) = listening(1);
    for number in [f64::NAN, f64::INFINITY] {
        let error = client.types().number(number).await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("`number`"), "{error}");
    }
    assert!(canned.has_no_request());
}
