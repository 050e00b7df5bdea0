//! Pages that continue at a position of an earlier call.

use specweld::{PagePosition, Pages, Undocumented};

use super::super::canned::{Canned, first_line, json, response};
use super::super::paginate::{api, sending};
use super::super::{client, server};
use api::types::SearchBody;

/// A list of the items `a` and `b`, `c`, and `d` on three pages.
struct List {
    call: fn(&api::Client) -> Pages<'static, String, Undocumented>,
    pages: [String; 3],
    /// A part of the request of each page.
    requests: [&'static str; 3],
}

fn pages(bodies: [&str; 3]) -> [String; 3] {
    bodies.map(|body| json("200 OK", body))
}

fn linked(body: &str, link: &str) -> String {
    response("200 OK", "application/json", link, body)
}

/// Returns a list with each kind of pages.
fn lists() -> Vec<List> {
    lists_by_value().into_iter().chain(lists_by_url()).collect()
}

/// Returns the lists whose next page is requested by a parameter.
fn lists_by_value() -> Vec<List> {
    vec![
        List {
            call: |client| client.list_things().kind("k").stream(),
            pages: pages([
                r#"{"found":["a","b"],"meta":{"next":"x y"}}"#,
                r#"{"found":["c"],"meta":{"next":"\"z"}}"#,
                r#"{"found":["d"],"meta":{"next":null}}"#,
            ]),
            requests: ["/things?kind=k ", "/things?kind=k&from_key=x%20y ", "/things?kind=k&from_key=%22z "],
        },
        List {
            call: |client| client.search().body(SearchBody::new().text("q")).stream(),
            pages: pages([
                r#"{"data":{"list":["a","b"],"next":"x"}}"#,
                r#"{"data":{"list":["c"],"next":"y"}}"#,
                r#"{"data":{"list":["d"],"next":""}}"#,
            ]),
            requests: [
                r#"{"text":"q"}"#,
                r#"{"text":"q","page":{"after":"x"}}"#,
                r#"{"text":"q","page":{"after":"y"}}"#,
            ],
        },
        List {
            call: |client| client.list_users().count(2).stream(),
            pages: pages([
                r#"{"Resources":["a","b"],"totalResults":4}"#,
                r#"{"Resources":["c"],"totalResults":4}"#,
                r#"{"Resources":["d"],"totalResults":4}"#,
            ]),
            requests: ["/users?count=2 ", "/users?count=2&startIndex=3 ", "/users?count=2&startIndex=4 "],
        },
        List {
            call: |client| client.list_rows().stream(),
            pages: pages([
                r#"{"rows":["a","b"],"paging":{"last":3}}"#,
                r#"{"rows":["c"],"paging":{"last":3}}"#,
                r#"{"rows":["d"],"paging":{"last":3}}"#,
            ]),
            requests: ["/rows ", "/rows?p=1 ", "/rows?p=2 "],
        },
    ]
}

/// Returns the lists whose pages have the URL of the next page.
fn lists_by_url() -> Vec<List> {
    vec![
        List {
            call: |client| client.list_commits().since("1").stream(),
            pages: [
                linked(r#"["a","b"]"#, "link: <?page=2>; rel=next\r\n"),
                linked(r#"["c"]"#, "link: </other/?page=3>; rel=next\r\n"),
                linked(r#"["d"]"#, ""),
            ],
            requests: ["/commits?since=1 ", "/commits?page=2 ", "/other/?page=3 "],
        },
        List {
            call: |client| client.list_tracks().stream(),
            pages: pages([
                r#"{"value":["a","b"],"@odata.nextLink":"/tracks?$skip=2"}"#,
                r#"{"value":["c"],"@odata.nextLink":"/tracks?$skip=3"}"#,
                r#"{"value":["d"]}"#,
            ]),
            requests: ["/tracks ", "/tracks?$skip=2 ", "/tracks?$skip=3 "],
        },
    ]
}

fn serving(pages: &[String]) -> (Canned, api::Client) {
    Canned::with(&pages.iter().map(String::as_str).collect::<Vec<_>>(), api::Client::builder())
}

/// Writes a position as text, and reads it again.
fn stored(position: Option<PagePosition>) -> PagePosition {
    position.unwrap().to_string().parse().unwrap()
}

#[tokio::test]
async fn every_kind_of_list_continues_after_each_item() {
    let items = ["a", "b", "c", "d"];
    for List { call, pages, requests } in lists() {
        // The page with the item after the position.
        for (read, first) in [(0, 0), (1, 0), (2, 1), (3, 2)] {
            let (_canned, client) = serving(&pages);
            let mut list = call(&client);
            for item in &items[..read] {
                assert_eq!(list.try_next().await.unwrap().as_deref(), Some(*item));
            }
            let position = stored(list.position());

            let (canned, client) = serving(&pages[first..]);
            let rest = call(&client).resume(&position).unwrap().try_collect().await.unwrap();
            assert_eq!(rest, items[read..], "{position}");
            for request in &requests[first..] {
                assert!(canned.next_request().contains(request), "{position}: {request}");
            }
            assert!(canned.has_no_request());
        }
    }
}

#[tokio::test]
async fn the_end_of_a_list_has_no_position() {
    for List { call, pages, .. } in lists() {
        let (_canned, client) = serving(&pages);
        let mut list = call(&client);
        while list.try_next().await.unwrap().is_some() {}
        assert_eq!(list.position(), None);
        let mut by_page = call(&serving(&pages).1).by_page();
        for _ in 0..3 {
            assert!(by_page.position().is_some());
            assert!(by_page.try_next().await.unwrap().is_some());
        }
        assert_eq!(by_page.position(), None);
    }
}

#[tokio::test]
async fn a_position_of_another_list_is_an_error() {
    let mut positions = Vec::new();
    for List { call, pages, .. } in lists() {
        let (_canned, client) = serving(&pages);
        let mut list = call(&client).max_pages(1);
        while list.try_next().await.unwrap().is_some() {}
        positions.push(stored(list.position()));
    }
    let (canned, client) = sending(&["[]"]);
    for (own, List { call, .. }) in lists().into_iter().enumerate() {
        for (index, position) in positions.iter().enumerate() {
            let resumed = call(&client).resume(position);
            assert_eq!(resumed.is_ok(), index == own, "{position}");
            // A list with the same name, whose pages are of another kind.
            let (from, to) = (position.operation(), positions[own].operation());
            let renamed: PagePosition = position.to_string().replace(from, to).parse().unwrap();
            let is_url = |index| index >= 4;
            let is_same_kind = index == own || (is_url(index) && is_url(own));
            assert_eq!(call(&client).resume(&renamed).is_ok(), is_same_kind, "{renamed}");
        }
    }
    let things = |text: &str| client.list_things().stream().resume(&text.parse().unwrap()).unwrap_err().to_string();
    assert_eq!(
        things(r#"{"operation":"list_rows","kind":"start"}"#),
        "the position is one of `list_rows`, not of `list_things`"
    );
    assert_eq!(
        things(r#"{"operation":"list_things","kind":"page","parameter":"p","value":1}"#),
        "the position is a page number, but the list needs a cursor"
    );
    assert_eq!(
        things(r#"{"operation":"list_things","kind":"cursor","parameter":"before","value":"x"}"#),
        "the position is one of the parameter `before`, which does not page this list"
    );
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn a_list_that_was_read_is_not_resumed() {
    let (_canned, client) = sending(&[r#"{"found":["a"],"meta":{"next":"x"}}"#]);
    let mut things = client.list_things().stream();
    things.try_next().await.unwrap();
    let position = things.position().unwrap();
    let error = things.resume(&position).unwrap_err();
    assert_eq!(error.to_string(), "the list was already read: resume it before its first item");
}

#[tokio::test]
async fn a_page_that_failed_is_read_again() {
    let refusal = json("403 Forbidden", "{}");
    for List { call, pages, requests } in lists() {
        let (_canned, client) = serving(&[pages[0].clone(), refusal.clone()]);
        let mut list = call(&client);
        assert_eq!(list.try_next().await.unwrap().as_deref(), Some("a"));
        assert_eq!(list.try_next().await.unwrap().as_deref(), Some("b"));
        assert!(list.try_next().await.unwrap_err().is_forbidden());
        assert_eq!(list.try_next().await.unwrap(), None);

        let (canned, client) = serving(&pages[1..]);
        let rest = call(&client).resume(&stored(list.position())).unwrap();
        assert_eq!(rest.try_collect().await.unwrap(), ["c", "d"]);
        assert!(canned.next_request().contains(requests[1]));
    }
}

#[tokio::test]
async fn a_page_whose_next_url_is_invalid_is_read_again() {
    let page = |next: &str| json("200 OK", &format!(r#"{{"value":["a","b"],"@odata.nextLink":"{next}"}}"#));
    let (_canned, client) = serving(&[page("ftp://h/x")]);
    let mut tracks = client.list_tracks().stream();
    while let Ok(Some(_)) = tracks.try_next().await {}
    let (canned, client) = serving(&[page("/more"), json("200 OK", r#"{"value":["c"]}"#)]);
    let rest = client.list_tracks().stream().resume(&stored(tracks.position())).unwrap();
    assert_eq!(rest.try_collect().await.unwrap(), ["c"]);
    for target in ["/tracks", "/more"] {
        assert_eq!(first_line(&canned.next_request()), format!("GET {target} HTTP/1.1"));
    }
}

#[tokio::test]
async fn parts_of_any_size_are_the_whole_list() {
    let server = server().await;
    server.seed_many(9, "org_1");
    let client = client(&server);
    let list = || client.list_applications().limit(4).stream();
    let all = list().try_collect().await.unwrap();
    for size in 1..=10 {
        let (mut parts, mut position) = (Vec::new(), list().position());
        while let Some(begin) = position {
            let mut part = list().resume(&stored(Some(begin))).unwrap().max_items(size);
            while let Some(app) = part.try_next().await.unwrap() {
                parts.push(app);
            }
            position = part.position();
        }
        assert_eq!(parts, all, "{size}");
    }
}

#[tokio::test]
async fn a_position_keeps_the_direction() {
    use super::super::workos::types::PaginationOrder::Normal;
    let server = server().await;
    server.seed_many(5, "org_1");
    let client = client(&server);
    let list = || client.list_applications().limit(2).order(Normal).stream();
    let all = list().try_collect().await.unwrap();
    let mut begin = list().max_pages(1);
    while begin.try_next().await.unwrap().is_some() {}
    let position = stored(begin.position());
    assert!(position.to_string().contains(r#""parameter":"before""#), "{position}");
    assert_eq!(list().resume(&position).unwrap().try_collect().await.unwrap(), all[2..]);
    let error = client.list_applications().after("x").stream().resume(&position).unwrap_err();
    assert_eq!(error.to_string(), "the position has the cursor `before`, but the call has `after`");
}
