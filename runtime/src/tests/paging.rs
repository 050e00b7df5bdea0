//! Tests all pages as one stream, in every order of cursors.

use std::collections::BTreeMap;
use std::pin::Pin;

use futures_core::Stream;

use super::{ListThings, Thing, mocked};
use crate::ErrorKind;
use crate::testing::MockTransport;

/// Plays `pages` to a listing that `with` has set up, and returns the items seen and the queries sent.
async fn walk(pages: &[&'static str], with: fn(ListThings<'_>) -> ListThings<'_>) -> (Vec<String>, Vec<String>) {
    let mock = MockTransport::new();
    for page in pages {
        mock.reply(200, *page);
    }
    let client = mocked(&mock);
    let things = with(client.list_things()).stream().try_collect().await.unwrap();
    let queries = mock.requests().iter().map(|request| request.uri.query().unwrap_or_default().to_owned()).collect();
    (things.into_iter().map(|thing: Thing| thing.id).collect(), queries)
}

#[tokio::test]
async fn forwards_with_the_filters_kept() {
    let pages = [
        r#"{"data":[{"id":"1"},{"id":"2"}],"after":"2","before":null}"#,
        r#"{"data":[{"id":"3"}],"after":"3","before":"3"}"#,
        r#"{"data":[{"id":"4"}],"before":"4"}"#,
    ];
    let (items, queries) = walk(&pages, |list| list.limit(2).kinds(["x".to_owned()])).await;
    assert_eq!(items, ["1", "2", "3", "4"]);
    assert_eq!(queries, ["limit=2&kinds=x", "limit=2&kinds=x&after=2", "limit=2&kinds=x&after=3"]);
}

#[tokio::test]
async fn forwards_from_a_cursor_of_the_caller() {
    let pages =
        [r#"{"data":[{"id":"8"}],"after":"8","before":"8"}"#, r#"{"data":[{"id":"9"}],"after":null,"before":"9"}"#];
    let (items, queries) = walk(&pages, |list| list.after("7")).await;
    assert_eq!(items, ["8", "9"]);
    assert_eq!(queries, ["after=7", "after=8"]);
}

#[tokio::test]
async fn backwards_from_a_cursor_of_the_caller() {
    let pages =
        [r#"{"data":[{"id":"8"}],"after":"8","before":"8"}"#, r#"{"data":[{"id":"7"}],"after":"7","before":null}"#];
    let (items, queries) = walk(&pages, |list| list.before("9")).await;
    assert_eq!(items, ["8", "7"]);
    assert_eq!(queries, ["before=9", "before=8"]);
}

#[tokio::test]
async fn where_the_first_page_points_when_the_caller_does_not_say() {
    let pages = [
        r#"{"data":[{"id":"1"}],"after":null,"before":"1"}"#,
        r#"{"data":[{"id":"2"}],"after":"2","before":"2"}"#,
        r#"{"data":[{"id":"3"}],"after":"3","before":null}"#,
    ];
    let (items, queries) = walk(&pages, |list| list).await;
    assert_eq!(items, ["1", "2", "3"]);
    assert_eq!(queries, ["", "before=1", "before=2"]);
}

#[tokio::test]
async fn a_repeated_cursor_is_the_end() {
    let pages = [
        r#"{"data":[{"id":"1"}],"after":"a"}"#,
        r#"{"data":[{"id":"2"}],"after":"b"}"#,
        r#"{"data":[{"id":"1"}],"after":"a"}"#,
    ];
    let (items, queries) = walk(&pages, |list| list).await;
    assert_eq!((items.len(), queries.len()), (3, 3));
}

#[tokio::test]
async fn the_cursor_of_the_caller_counts_as_followed() {
    let (items, queries) = walk(&[r#"{"data":[{"id":"1"}],"after":"a"}"#], |list| list.after("a")).await;
    assert_eq!((items.len(), queries.len()), (1, 1));
}

#[tokio::test]
async fn a_cursor_leads_on_however_many_pages_are_empty() {
    let pages = [
        r#"{"data":[{"id":"1"}],"after":"a"}"#,
        r#"{"data":[],"after":"b"}"#,
        r#"{"data":[],"after":"c"}"#,
        r#"{"data":[{"id":"2"}],"after":""}"#,
    ];
    let (items, queries) = walk(&pages, |list| list).await;
    assert_eq!(items, ["1", "2"]);
    assert_eq!(queries, ["", "after=a", "after=b", "after=c"]);
}

#[tokio::test]
async fn a_page_that_says_that_it_is_the_last_is_the_last() {
    let (items, queries) = walk(&[r#"{"data":[{"id":"1"}],"after":"a","has_more":false}"#], |list| list).await;
    assert_eq!((items.len(), queries.len()), (1, 1));
    // `has_more` describes the pages after this one only.
    let pages = [
        r#"{"data":[{"id":"2"}],"before":"a","has_more":false}"#,
        r#"{"data":[{"id":"1"}],"before":null,"has_more":true}"#,
    ];
    let (items, _) = walk(&pages, |list| list.before("z")).await;
    assert_eq!(items, ["2", "1"]);
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error_from_which_one_may_go_on() {
    let mock = MockTransport::new();
    for page in 0..100 {
        mock.reply(200, format!(r#"{{"data":[],"after":"{page}"}}"#));
    }
    mock.reply(200, r#"{"data":[{"id":"1"}]}"#);
    let client = mocked(&mock);
    let mut pages = client.list_things().stream();
    let error = pages.try_next().await.unwrap_err();
    let words = "200 OK: 100 pages in a row have no items, although each announces another page";
    assert_eq!((error.to_string().as_str(), mock.requests().len()), (words, 100));
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "1");
    assert_eq!(pages.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn an_item_that_is_not_as_described_costs_no_other() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data":[{"id":"1"},{"id":2},{"id":"3"},{}],"after":"a"}"#);
    mock.reply(200, r#"{"data":[{"id":"5"}]}"#);
    let client = mocked(&mock);
    let mut pages = client.list_things().stream();
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "1");
    let error = pages.try_next().await.unwrap_err();
    assert_eq!((error.decode_path().as_deref(), error.status()), (Some("data[1].id"), Some(crate::StatusCode::OK)));
    let words =
        "200 OK: the body is not as described: data[1].id: expected a string, found a number (line 1, column 27)";
    assert_eq!(error.to_string(), words);
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "3");
    assert_eq!(pages.try_next().await.unwrap_err().decode_path().as_deref(), Some("data[3]"));
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "5");
    assert_eq!(pages.try_next().await.unwrap(), None);
    assert_eq!(mock.requests()[1].uri.query(), Some("after=a"));
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_the_last() {
    for (page, path) in [
        (r#"{"data":[{"id":"1"},{"id":"#, "data[1]"),
        (r#"{"data":[{"id":"1"}],"after":"a"}x"#, ""),
        (r#"{"data":null,"after":"a"}"#, "data"),
        (r#"{"error":"no"}"#, ""),
        ("[]", ""),
    ] {
        let mock = MockTransport::new();
        mock.reply(200, page);
        let client = mocked(&mock);
        let mut pages = client.list_things().stream();
        let error = pages.try_next().await.unwrap_err();
        assert_eq!((error.is_decode(), error.decode_path().as_deref()), (true, Some(path)), "{page}: {error}");
        assert_eq!(pages.try_next().await.unwrap(), None, "{page}");
    }
}

#[tokio::test]
async fn an_error_is_handed_over_once() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data":[{"id":"1"}],"after":"a"}"#).reply(404, r#"{"code":"gone"}"#);
    let client = mocked(&mock);
    let mut pages = client.list_things().stream();
    assert_eq!(pages.try_next().await.unwrap().unwrap().id, "1");
    assert_eq!(pages.try_next().await.unwrap_err().kind(), ErrorKind::Api);
    assert_eq!(pages.try_next().await.unwrap(), None);
    let after = std::future::poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await;
    assert!(after.is_none());
}

#[test]
fn maps_are_parameters() {
    use crate::generated_v1::{DEEP_OBJECT, Parameter};
    let filter = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let expanded = crate::parameter::expand::expand(
        crate::parameter::expand::Place::Query,
        "filter",
        &filter.to_parameter(),
        DEEP_OBJECT,
    );
    assert_eq!(expanded.as_deref(), Some("filter%5Ba%5D=1&filter%5Bb%5D=2"));
}
