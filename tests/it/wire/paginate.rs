//! Lists whose pages the option `paginate` declares.

use super::canned::{Canned, first_line, header_and_body, json, response};
use api::types::{AuditBody, SearchBody, SearchBodyPage};

pub(super) mod api {
    specweld::generate_api! {
        spec = "cases/ok/paginate/spec.json",
        paginate = {
            "GET /things" = cursor(request = "from_key", response = "meta.next", items = "found"),
            "search" = cursor(request = "page.after", response = "data.next", items = "data.list"),
            "audit" = offset(request = "skip", length = "take"),
            "listUsers" = offset(request = "startIndex", length = "count", items = "Resources", total = "totalResults"),
            "listRows" = page(request = "p", first = 0, pages = "paging.last"),
            "listCommits" = link,
            "listTracks" = next_url(response = "@odata.nextLink", items = "value"),
            "listFeed" = cursor(request = "max_id", last_item = "id"),
            "listAll" = none,
        },
    }
}

pub(super) fn sending(pages: &[&str]) -> (Canned, api::Client) {
    let responses: Vec<String> = pages.iter().map(|page| json("200 OK", page)).collect();
    Canned::with(&responses.iter().map(String::as_str).collect::<Vec<_>>(), api::Client::builder())
}

/// Checks the targets of all requests.
pub(super) fn expect_targets(canned: &Canned, targets: &[&str]) {
    for target in targets {
        assert_eq!(first_line(&canned.next_request()).split(' ').nth(1), Some(*target));
    }
    assert!(canned.has_no_request());
}

/// Checks the bodies of all requests.
pub(super) fn expect_bodies(canned: &Canned, bodies: &[&str]) {
    for expected in bodies {
        let request = canned.next_request();
        let (media_type, body) = header_and_body(&request, "content-type");
        assert_eq!((media_type, body), (if expected.is_empty() { "" } else { "application/json" }, *expected));
    }
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn a_cursor_can_have_any_name() {
    let (canned, client) =
        sending(&[r#"{"found":["a"],"tags":[1],"meta":{"next":"x y"}}"#, r#"{"found":["b"],"meta":{"next":null}}"#]);
    let things = client.list_things().kind("k").stream().try_collect().await.unwrap();
    assert_eq!(things, ["a", "b"]);
    expect_targets(&canned, &["/things?kind=k", "/things?kind=k&from_key=x%20y"]);
}

#[tokio::test]
async fn a_cursor_is_sent_in_the_body() {
    let (canned, client) = sending(&[
        r#"{"data":{"next":"2\"","list":["a"],"has_more":true}}"#,
        r#"{"data":{"list":["b"],"next":"3"}}"#,
        r#"{"data":{"list":["c"],"next":"4","has_more":false}}"#,
    ]);
    let body = SearchBody::new().text("q").page(SearchBodyPage::new().size(1));
    assert_eq!(client.search().body(body).stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    expect_bodies(
        &canned,
        &[
            r#"{"text":"q","page":{"size":1}}"#,
            r#"{"text":"q","page":{"size":1,"after":"2\""}}"#,
            r#"{"text":"q","page":{"size":1,"after":"3"}}"#,
        ],
    );
}

#[tokio::test]
async fn a_request_without_a_body_has_one_for_the_second_page() {
    let (canned, client) = sending(&[r#"{"data":{"list":["a"],"next":"2"}}"#, r#"{"data":null}"#]);
    assert_eq!(client.search().stream().try_collect().await.unwrap(), ["a"]);
    expect_bodies(&canned, &["", r#"{"page":{"after":"2"}}"#]);
}

#[tokio::test]
async fn the_cursor_of_the_caller_in_the_body_ends_the_stream() {
    let (canned, client) = sending(&[r#"{"data":{"list":["a"],"next":"7"}}"#]);
    let body = SearchBody::new().page(SearchBodyPage::new().after("7"));
    assert_eq!(client.search().body(body).stream().try_collect().await.unwrap(), ["a"]);
    expect_bodies(&canned, &[r#"{"page":{"after":"7"}}"#]);
}

#[tokio::test]
async fn an_offset_is_sent_in_the_body() {
    let (canned, client) = sending(&[r#"{"rows":[1,2],"total":3}"#, r#"{"rows":[3],"total":3}"#]);
    assert_eq!(client.audit(AuditBody::new(2)).stream().try_collect().await.unwrap(), [1, 2, 3]);
    expect_bodies(&canned, &[r#"{"take":2}"#, r#"{"take":2,"skip":2}"#]);
}

#[tokio::test]
async fn items_can_be_counted_from_1() {
    let (canned, client) =
        sending(&[r#"{"Resources":["a","b"],"totalResults":3}"#, r#"{"Resources":["c"],"totalResults":3}"#]);
    assert_eq!(client.list_users().count(2).stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    expect_targets(&canned, &["/users?count=2", "/users?count=2&startIndex=3"]);
}

#[tokio::test]
async fn pages_can_be_counted_from_0() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"paging":{"last":2}}"#, r#"{"rows":["b"],"paging":{"last":2}}"#]);
    assert_eq!(client.list_rows().stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/rows", "/rows?p=1"]);
}

#[tokio::test]
async fn an_undescribed_header_has_the_next_page() {
    let linked = response("200 OK", "application/json", "link: <?page=2>; rel=next\r\n", r#"["a"]"#);
    let (canned, client) = Canned::with(&[&linked, &json("200 OK", r#"["b"]"#)], api::Client::builder());
    assert_eq!(client.list_commits().since("1").stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/commits?since=1", "/commits?page=2"]);
}

#[tokio::test]
async fn a_url_can_be_in_a_member_with_dots() {
    let (canned, client) =
        sending(&[r#"{"value":["a"],"@odata.nextLink":"/tracks?$skip=1"}"#, r#"{"value":["b"],"other":["x"]}"#]);
    assert_eq!(client.list_tracks().stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/tracks", "/tracks?$skip=1"]);
}

#[tokio::test]
async fn the_last_item_can_have_a_number_as_cursor() {
    let (canned, client) = sending(&[r#"[{"id":9},{"id":7}]"#, r#"[{"id":5}]"#, "[]"]);
    let feed = client.list_feed().stream().try_collect().await.unwrap();
    assert_eq!(feed.iter().map(|item| item.id).collect::<Vec<_>>(), [9, 7, 5]);
    expect_targets(&canned, &["/feed", "/feed?max_id=7", "/feed?max_id=5"]);
}

#[tokio::test]
async fn an_error_in_nested_items_has_the_whole_path() {
    let (_canned, client) = sending(&[r#"{"data":{"list":["a",1],"next":null}}"#, r#"{"data":{"list":{}}}"#]);
    let mut found = client.search().stream();
    assert_eq!(found.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(found.try_next().await.unwrap_err().decode_path().as_deref(), Some("data.list[1]"));
    assert_eq!(found.try_next().await.unwrap(), None);
    let error = client.search().stream().try_next().await.unwrap_err();
    assert_eq!(error.decode_path().as_deref(), Some("data.list"));
}

/// Calls an operation without pages, although it has a cursor.
#[tokio::test]
async fn a_list_can_be_declared_to_have_no_pages() {
    let (_canned, client) = sending(&[r#"{"items":["a"],"next_cursor":"2"}"#]);
    assert_eq!(client.list_all().await.unwrap().next_cursor.as_deref(), Some("2"));
}
