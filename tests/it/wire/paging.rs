//! Lists of several pages, in every order.

use specweld_examples::workos::Server;

use super::canned::{Canned, first_line, json};
use super::workos::types::{ApplicationList, ConnectApplication, PaginationOrder, RegistrationType};
use super::{client, server};

fn names(apps: &[ConnectApplication]) -> Vec<&str> {
    apps.iter().map(ConnectApplication::name).collect()
}

/// Returns the names in descending order, such as `Service 9` to `Service 1`.
fn newest_first(count: usize) -> Vec<String> {
    (1..=count).rev().map(|number| format!("Service {number}")).collect()
}

fn targets(server: &Server) -> Vec<String> {
    server.take_requests().into_iter().map(|request| request.target).collect()
}

#[tokio::test]
async fn every_order_reaches_the_end_with_all_filters() {
    let server = server().await;
    server.seed_many(9, "org_1");
    server.seed_many(5, "org_2");
    let client = client(&server);
    for (order, cursor) in
        [(PaginationOrder::Desc, "after"), (PaginationOrder::Asc, "after"), (PaginationOrder::Normal, "before")]
    {
        let list = client.list_applications().organization_id("org_1").limit(2).order(order.clone());
        let apps = list.registration_types([RegistrationType::Authenticated]).stream().try_collect().await.unwrap();
        let mut expected = newest_first(9);
        if order == PaginationOrder::Asc {
            expected.reverse();
        }
        assert_eq!(names(&apps), expected, "{order}");
        let filters = format!("organization_id=org_1&limit=2&order={order}&registration_types=authenticated");
        let targets = targets(&server);
        assert_eq!(targets.len(), 5, "{order}");
        for (index, target) in targets.iter().enumerate() {
            let onward = match index {
                0 => String::new(),
                _ => format!("&{cursor}={}", apps[2 * index - 1].id()),
            };
            assert_eq!(*target, format!("/connect/applications?{filters}{onward}"));
        }
    }
}

#[tokio::test]
async fn without_an_order_all_items_are_found() {
    let server = server().await;
    server.seed_many(23, "org_1");
    let apps = client(&server).list_applications().stream().try_collect().await.unwrap();
    assert_eq!(names(&apps), newest_first(23));
    assert_eq!(targets(&server).len(), 3);
}

#[tokio::test]
async fn a_cursor_of_the_caller_is_the_start() {
    let server = server().await;
    let ids = server.seed_many(9, "org_1");
    let client = client(&server);
    let apps = client.list_applications().limit(2).after(&ids[6]).stream().try_collect().await.unwrap();
    assert_eq!(names(&apps), &newest_first(9)[3..]);
    let targets = targets(&server);
    assert_eq!(targets[0], format!("/connect/applications?limit=2&after={}", ids[6]));
    assert_eq!(targets[1], format!("/connect/applications?limit=2&after={}", ids[4]));
    assert_eq!(targets.len(), 3);
}

#[tokio::test]
async fn an_empty_list_is_one_empty_page() {
    let server = server().await;
    assert_eq!(client(&server).list_applications().stream().try_collect().await.unwrap(), []);
    assert_eq!(targets(&server), ["/connect/applications"]);
}

/// Returns a page of one application, with `after` as its cursor.
fn page(id: &str, after: &str) -> String {
    let app = format!(
        r#"{{"object":"connect_application","id":"{id}","client_id":"c","description":null,"name":"{id}","scopes":[],"application_type":"m2m","organization_id":"o","created_at":"2026-01-15T12:00:00Z","updated_at":"2026-01-15T12:00:00Z"}}"#
    );
    let body = format!(r#"{{"object":"list","data":[{app}],"list_metadata":{{"before":null,"after":{after}}}}}"#);
    json("200 OK", &body)
}

#[tokio::test]
async fn a_repeated_cursor_ends_the_stream() {
    let canned = Canned::new(&[&page("a", "\"x\""), &page("b", "\"y\""), &page("c", "\"x\""), &page("d", "null")]);
    let apps = canned.client().list_applications().stream().try_collect().await.unwrap();
    assert_eq!(names(&apps), ["a", "b", "c"]);
    let lines = ["", "?after=x", "?after=y"];
    for line in lines {
        assert!(canned.next_request().starts_with(&format!("GET /connect/applications{line} HTTP/1.1\r\n")));
    }
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn the_cursor_of_the_caller_in_a_response_ends_the_stream() {
    let canned = Canned::new(&[&page("a", "\"x\""), &page("b", "null")]);
    let apps = canned.client().list_applications().after("x").stream().try_collect().await.unwrap();
    assert_eq!(names(&apps), ["a"]);
}

#[tokio::test]
async fn an_error_follows_the_items_of_earlier_pages() {
    let refusal = json("403 Forbidden", r#"{"message":"No more"}"#);
    let canned = Canned::new(&[&page("a", "\"x/y\""), &refusal]);
    let client = canned.client();
    let mut apps = client.list_applications().stream();
    assert_eq!(apps.try_next().await.unwrap().unwrap().name(), "a");
    assert!(apps.try_next().await.unwrap_err().is_forbidden());
    assert!(apps.try_next().await.unwrap().is_none());
    canned.next_request();
    assert!(canned.next_request().starts_with("GET /connect/applications?after=x%2Fy HTTP/1.1\r\n"));
}

#[test]
fn a_page_can_be_decoded_as_a_value() {
    let text = r#"{"data":[],"list_metadata":{}}"#;
    let page: ApplicationList = specweld::json::from_str(text).unwrap();
    assert_eq!((page.list_metadata.before, page.list_metadata.after), (None, None));
}

mod pets {
    specweld::generate_api!("cases/ok/paging-last-item/spec.json");
}

mod shelves {
    specweld::generate_api!("cases/ok/paging-optional/spec.json");
}

#[tokio::test]
async fn the_last_item_is_the_cursor_while_more_pages_exist() {
    let pages = [r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true}"#, r#"{"data":[{"id":"c"}],"has_more":false}"#];
    let canned = Canned::new(&pages.map(|page| json("200 OK", page)).each_ref().map(String::as_str));
    let client = pets::Client::builder().base_url(canned.base_url()).build().unwrap();
    let pets = client.list_pets().stream().try_collect().await.unwrap();
    assert_eq!(pets.iter().map(|pet| pet.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    for target in ["/pets", "/pets?starting_after=b"] {
        assert!(canned.next_request().starts_with(&format!("GET {target} HTTP/1.1\r\n")));
    }
}

#[tokio::test]
async fn the_objects_around_a_cursor_can_be_absent() {
    let pages = [
        r#"{"items":["a"],"paging":{"next":{"page_token":"2"}},"warnings":["slow"]}"#,
        r#"{"items":["b"],"paging":{"next":null}}"#,
    ];
    let canned = Canned::new(&pages.map(|page| json("200 OK", page)).each_ref().map(String::as_str));
    let client = shelves::Client::builder().base_url(canned.base_url()).build().unwrap();
    assert_eq!(client.list_pets().stream().try_collect().await.unwrap(), ["a", "b"]);
    for target in ["/pets", "/pets?pageToken=2"] {
        assert!(canned.next_request().starts_with(&format!("GET {target} HTTP/1.1\r\n")));
    }
}

mod marked {
    specweld::generate_api!("cases/ok/paging-marked/spec.json");
}

/// Starts a server that sends these pages, and creates a client for it.
fn sending(pages: &[&str]) -> (Canned, marked::Client) {
    let responses: Vec<String> = pages.iter().map(|page| json("200 OK", page)).collect();
    Canned::with(&responses.iter().map(String::as_str).collect::<Vec<_>>(), marked::Client::builder())
}

/// Returns the queries of all requests. Checks their number.
fn queries(canned: &Canned, count: usize) -> Vec<String> {
    let queries = (0..count).map(|_| first_line(&canned.next_request()).split(' ').nth(1).unwrap().to_owned());
    let queries = queries.map(|target| target.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default());
    let queries = queries.collect();
    assert!(canned.has_no_request());
    queries
}

#[tokio::test]
async fn a_counted_list_ends_at_the_page_that_the_service_marks() {
    let (canned, client) = sending(&[
        r#"{"count":3,"next":"https://a.example.com/shelves?page=2","results":["a","b"]}"#,
        r#"{"count":3,"next":null,"results":["c"]}"#,
    ]);
    assert_eq!(client.list_shelves().page_size(2).stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(queries(&canned, 2), ["page_size=2", "page_size=2&page=2"]);

    let (canned, client) = sending(&[
        r#"{"content":["a"],"sort":[],"last":false,"totalElements":2,"totalPages":2}"#,
        r#"{"content":["b"],"sort":[],"totalElements":2,"totalPages":2}"#,
    ]);
    assert_eq!(client.list_books().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!(queries(&canned, 2), ["", "page=1"]);

    let (canned, client) = sending(&[
        r#"{"data":["a"],"links":{"self":"/authors","next":"/authors?offset=1"}}"#,
        r#"{"data":["b"],"links":{"self":"/authors?offset=1"}}"#,
    ]);
    assert_eq!(client.list_authors().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!(queries(&canned, 2), ["", "offset=1"]);

    let (canned, client) = sending(&[
        r#"{"readers":["a"],"_links":{"next":{"href":"/readers?page=2"}}}"#,
        r#"{"readers":["b"],"_links":{"self":{"href":"/readers?page=2"}}}"#,
    ]);
    assert_eq!(client.list_readers().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!(queries(&canned, 2), ["", "page=2"]);
}

#[tokio::test]
async fn a_404_after_the_last_page_is_not_an_error() {
    let page = json("200 OK", r#"{"count":1,"results":["a"]}"#);
    let not_found = json("404 Not Found", r#"{"detail":"Invalid page."}"#);
    let (canned, client) = Canned::with(&[&page, &not_found, &not_found], marked::Client::builder());
    assert_eq!(client.list_shelves().stream().try_collect().await.unwrap(), ["a"]);
    assert!(client.list_shelves().stream().try_collect().await.unwrap_err().is_not_found());
    assert_eq!(queries(&canned, 3), ["", "page=2", ""]);
}

#[tokio::test]
async fn empty_pages_are_skipped_until_the_page_that_is_marked_as_the_last() {
    let (canned, client) = sending(&[
        r#"{"nodes":["a"],"pageInfo":{"hasNextPage":true,"endCursor":"1"}}"#,
        r#"{"nodes":[],"pageInfo":{"hasNextPage":true,"endCursor":"2"}}"#,
        r#"{"pageInfo":{"endCursor":"3"}}"#,
        r#"{"nodes":["b"],"total":1,"pageInfo":{"hasNextPage":false,"endCursor":"4"}}"#,
    ]);
    assert_eq!(client.list_loans().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!(queries(&canned, 4), ["", "after=1", "after=2", "after=3"]);
}

#[tokio::test]
async fn an_invalid_item_loses_no_other_item() {
    let (canned, client) =
        sending(&[r#"{"nodes":["a",1,"b",null],"pageInfo":{"endCursor":"1"}}"#, r#"{"nodes":["c"],"pageInfo":{}}"#]);
    let mut loans = client.list_loans().stream();
    let (mut items, mut faults) = (Vec::new(), Vec::new());
    loop {
        match loans.try_next().await {
            Ok(Some(item)) => items.push(item),
            Ok(None) => break,
            Err(error) => faults.push(error.decode_path().unwrap()),
        }
    }
    assert_eq!((items, faults), (vec!["a".into(), "b".into(), "c".into()], vec!["nodes[1]".into(), "nodes[3]".into()]));
    assert_eq!(queries(&canned, 2), ["", "after=1"]);
}

#[tokio::test]
async fn an_unchanged_page_is_a_result_of_the_call_only() {
    let (_canned, client) = Canned::with(&["HTTP/1.1 304 Not Modified\r\n\r\n"; 2], marked::Client::builder());
    let books = client.list_books().header("if-none-match", "\"v1\"").await.unwrap();
    assert!(matches!(books, marked::operations::ListBooksResponse::NotModified));
    let error = client.list_books().header("if-none-match", "\"v1\"").stream().try_collect().await;
    assert!(error.is_err());
}
