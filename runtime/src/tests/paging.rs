//! All pages as one stream, in every order that servers hand out cursors.

use std::collections::BTreeMap;
use std::pin::Pin;

use futures_core::Stream;

use super::{ListThings, Thing, mocked};
use crate::ErrorKind;
use crate::private as weld;
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
async fn an_empty_page_is_the_end_whatever_its_cursor() {
    let (items, queries) = walk(&[r#"{"data":[],"after":"a"}"#], |list| list).await;
    assert_eq!((items.len(), queries.len()), (0, 1));
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
    use crate::private::{DEEP_OBJECT, Parameter};
    let filter = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let expanded = crate::parameter::style::expand(
        crate::parameter::style::Place::Query,
        "filter",
        &filter.to_parameter(),
        DEEP_OBJECT,
    );
    assert_eq!(expanded.as_deref(), Some("filter%5Ba%5D=1&filter%5Bb%5D=2"));
}

/// Plays `pages` to a listing whose pages are counted, and returns the items seen and the queries sent.
async fn count(
    pages: &[&'static str],
    paging: &'static weld::Paging,
    with: fn(&mut weld::Draft<'_>),
) -> (Vec<u32>, Vec<String>) {
    let mock = MockTransport::new();
    for page in pages {
        mock.reply(200, *page);
    }
    let client = mocked(&mock);
    let mut call: weld::Call<'_, Vec<u32>, weld::Undocumented> = client.receive();
    with(call.draft());
    let items = call.pages(paging).try_collect().await.unwrap();
    let queries = mock.requests().iter().map(|request| request.uri.query().unwrap_or_default().to_owned()).collect();
    (items, queries)
}

const OFFSET: weld::Paging = weld::Paging::Offset("offset");
const NUMBER: weld::Paging = weld::Paging::Number { parameter: "page", first: 1 };

#[tokio::test]
async fn an_offset_grows_by_what_came_until_nothing_comes() {
    let (items, queries) = count(&["[1,2]", "[3]", "[]"], &OFFSET, |draft| {
        draft.query("limit", &2, weld::FORM);
    })
    .await;
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries, ["limit=2", "limit=2&offset=2", "limit=2&offset=3"]);
}

#[tokio::test]
async fn an_offset_of_the_caller_is_where_counting_starts() {
    let (_, queries) = count(&["[1,2]", "[]"], &OFFSET, |draft| {
        draft.query("offset", &40, weld::FORM);
    })
    .await;
    assert_eq!(queries, ["offset=40", "offset=42"]);
}

#[tokio::test]
async fn numbers_of_pages_grow_by_one_from_the_first_or_the_callers() {
    let (items, queries) = count(&["[1,2]", "[3]", "[]"], &NUMBER, |_| ()).await;
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries, ["", "page=2", "page=3"]);
    let (_, queries) = count(&["[1]", "[]"], &NUMBER, |draft| {
        draft.query("page", &7, weld::FORM);
    })
    .await;
    assert_eq!(queries, ["page=7", "page=8"]);
}

#[tokio::test]
async fn a_server_that_does_not_count_gives_its_page_once() {
    for paging in [&OFFSET, &NUMBER] {
        let (items, queries) = count(&["[1,2]", "[3]", "[3]"], paging, |_| ()).await;
        assert_eq!(items, [1, 2, 3]);
        assert_eq!(queries.len(), 3);
    }
}
