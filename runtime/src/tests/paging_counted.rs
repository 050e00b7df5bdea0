//! Tests lists with counted pages, and the marks of their end.

use super::{mocked, rt};
use crate::testing::MockTransport;
use crate::transport::Body;
use rt::PageIndicator;

/// Plays `pages` to a listing whose pages are counted, and returns the items and the queries sent.
async fn count(
    pages: &[&str],
    paging: &'static rt::Pagination,
    with: fn(&mut rt::RequestBuilder<'_>),
) -> (Vec<u32>, Vec<String>) {
    let mock = MockTransport::new();
    for page in pages {
        mock.reply(200, page.as_bytes().to_vec());
    }
    let items = collect(&mock, paging, with).await.unwrap();
    let queries = mock.requests().iter().map(|request| request.uri.query().unwrap_or_default().to_owned()).collect();
    (items, queries)
}

async fn collect(
    mock: &MockTransport,
    paging: &'static rt::Pagination,
    with: fn(&mut rt::RequestBuilder<'_>),
) -> Result<Vec<u32>, crate::Error> {
    let client = mocked(mock);
    let mut call: rt::Call<'_, (), rt::Undocumented> = client.receive();
    with(call.draft());
    call.pages::<u32>(paging).try_collect().await
}

const OFFSETS: rt::PageStrategy = rt::PageStrategy::Offset {
    parameter: rt::PageParameter::Query("offset"),
    length: Some(rt::PageParameter::Query("limit")),
    first: 0,
};
const NUMBERS: rt::PageStrategy = rt::PageStrategy::Number { parameter: rt::PageParameter::Query("page"), first: 1 };
const OFFSET: rt::Pagination = rt::Pagination { items: None, optional: false, turn: OFFSETS, marks: &[] };
const NUMBER: rt::Pagination = rt::Pagination { turn: NUMBERS, ..OFFSET };
const OBJECTS: rt::Pagination = rt::Pagination { items: Some(&["d"]), optional: true, ..NUMBER };

fn from_page(request: &mut rt::RequestBuilder<'_>, page: u32) {
    request.query("page", &page, rt::FORM);
}

#[tokio::test]
async fn an_offset_grows_by_the_items_until_a_page_is_empty() {
    let (items, queries) = count(&["[1,2]", "[3]", "[]"], &OFFSET, |request| {
        request.query("limit", &2, rt::FORM);
    })
    .await;
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries, ["limit=2", "limit=2&offset=2", "limit=2&offset=3"]);
}

#[tokio::test]
async fn an_offset_of_the_caller_is_where_counting_starts() {
    let (_, queries) = count(&["[1,2]", "[]"], &OFFSET, |request| {
        request.query("offset", &40, rt::FORM);
    })
    .await;
    assert_eq!(queries, ["offset=40", "offset=42"]);
}

#[tokio::test]
async fn numbers_of_pages_grow_by_one_from_the_first_or_the_callers() {
    let (items, queries) = count(&["[1,2]", "[3]", "[]"], &NUMBER, |_| ()).await;
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries, ["", "page=2", "page=3"]);
    let (_, queries) = count(&["[1]", "[]"], &NUMBER, |request| from_page(request, 7)).await;
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

#[tokio::test]
async fn a_404_ends_the_list_after_the_first_page() {
    for paging in [&OFFSET, &NUMBER] {
        let mock = MockTransport::new();
        mock.reply(200, "[1]").reply(404, r#"{"detail":"Invalid page."}"#).reply(404, "");
        assert_eq!(collect(&mock, paging, |_| ()).await.unwrap(), [1]);
        assert!(collect(&mock, paging, |_| ()).await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn no_content_ends_the_list() {
    let mock = MockTransport::new();
    mock.reply(200, "[1]").reply(204, "");
    assert_eq!(collect(&mock, &NUMBER, |_| ()).await.unwrap(), [1]);
}

/// Returns the number of requests for a list with these indicators and pages.
async fn asked(marks: &'static [PageIndicator], pages: &[&str]) -> usize {
    let paging: &'static rt::Pagination = Box::leak(Box::new(rt::Pagination { marks, ..OBJECTS }));
    let mock = MockTransport::new();
    for page in pages {
        mock.reply(200, page.as_bytes().to_vec());
    }
    let _ = collect(&mock, paging, |_| ()).await;
    mock.requests().len()
}

const PAGE: &str = r#"{"d":[1]}"#;

#[tokio::test]
async fn a_flag_or_a_link_marks_the_end() {
    const MORE: &[PageIndicator] = &[PageIndicator::More(&["has_more"])];
    const LAST: &[PageIndicator] = &[PageIndicator::Last(&["last"])];
    const NEXT: &[PageIndicator] = &[PageIndicator::Next(&["next"])];
    const LINK: &[PageIndicator] = &[PageIndicator::Next(&["links", "next"])];
    for (marks, pages, wanted) in [
        (MORE, [r#"{"d":[1],"has_more":true}"#, r#"{"d":[2],"has_more":false}"#, PAGE], 2),
        (LAST, [r#"{"d":[1],"last":false}"#, r#"{"d":[2],"last":true}"#, PAGE], 2),
        (NEXT, [r#"{"d":[1],"next":"https://a/?page=2"}"#, r#"{"d":[2],"next":null}"#, PAGE], 2),
        (NEXT, [r#"{"d":[1],"next":2}"#, r#"{"d":[2],"next":""}"#, PAGE], 2),
        (NEXT, [r#"{"next":null,"d":[1]}"#, PAGE, PAGE], 1),
        (LINK, [r#"{"d":[1],"links":{"self":"a","next":{"href":"b"}}}"#, r#"{"d":[2],"links":{"self":"b"}}"#, PAGE], 2),
        // A mark that was present and is now absent counts as `null` or `false`.
        (NEXT, [r#"{"d":[1],"next":"b"}"#, r#"{"d":[2]}"#, PAGE], 2),
        (MORE, [r#"{"d":[1],"has_more":true}"#, r#"{"d":[2]}"#, PAGE], 2),
        // A mark that was never present has no meaning.
        (NEXT, [PAGE, r#"{"d":[2]}"#, r#"{"d":[]}"#], 3),
        (LINK, [r#"{"d":[1],"links":{}}"#, r#"{"d":[2],"links":{"about":"b"}}"#, r#"{"d":[]}"#], 3),
        (MORE, [r#"{"d":[1],"has_more":null}"#, r#"{"d":[2]}"#, r"{}"], 3),
        // A page can be empty after filtering.
        (MORE, [r#"{"d":[1],"has_more":true}"#, r#"{"d":[],"has_more":true}"#, r#"{"d":[2],"has_more":false}"#], 3),
        (NEXT, [r#"{"d":[],"next":"b"}"#, r#"{"d":[2],"next":"c"}"#, r#"{"d":[3],"next":null}"#], 3),
    ] {
        assert_eq!(asked(marks, &pages).await, wanted, "{marks:?} {pages:?}");
    }
}

#[tokio::test]
async fn numbers_mark_the_end_where_they_are_clear() {
    const TOTAL: &[PageIndicator] = &[PageIndicator::Total(&["meta", "total"])];
    const COUNT: &[PageIndicator] = &[PageIndicator::Count(&["count"])];
    const PAGES: &[PageIndicator] = &[PageIndicator::Pages(&["total_pages"])];
    const PAGE_COUNT: &[PageIndicator] = &[PageIndicator::PageCount(&["page_count"])];
    const LAST_PAGE: &[PageIndicator] = &[PageIndicator::LastPage(&["last_page"])];
    const BOTH: &[PageIndicator] = &[PageIndicator::Total(&["total"]), PageIndicator::More(&["more"])];
    for (marks, pages, wanted) in [
        (TOTAL, [r#"{"d":[1,2],"meta":{"total":3}}"#, r#"{"d":[3],"meta":{"total":3}}"#, PAGE], 2),
        (COUNT, [r#"{"d":[1,2],"count":3}"#, r#"{"d":[3],"count":3}"#, PAGE], 2),
        (PAGES, [r#"{"d":[1],"total_pages":2}"#, r#"{"d":[2],"total_pages":2}"#, PAGE], 2),
        (PAGE_COUNT, [r#"{"d":[1],"page_count":2}"#, r#"{"d":[2],"page_count":2}"#, PAGE], 2),
        (LAST_PAGE, [r#"{"d":[1],"last_page":2}"#, r#"{"d":[2],"last_page":2}"#, PAGE], 2),
        (PAGES, [r#"{"total_pages":0}"#, PAGE, PAGE], 1),
        // The number is that of the items on this page.
        (COUNT, [r#"{"d":[1,2],"count":2}"#, r#"{"d":[3,4],"count":2}"#, r#"{"d":[],"count":0}"#], 3),
        (PAGE_COUNT, [r#"{"d":[1],"page_count":1}"#, r#"{"d":[2],"page_count":1}"#, r#"{"d":[]}"#], 3),
        // A flag has precedence over a number.
        (BOTH, [r#"{"d":[1],"total":1,"more":true}"#, r#"{"d":[2],"total":9,"more":false}"#, PAGE], 2),
    ] {
        assert_eq!(asked(marks, &pages).await, wanted, "{marks:?} {pages:?}");
    }
}

#[tokio::test]
async fn a_number_counts_from_where_the_caller_began() {
    const TOTAL: rt::Pagination =
        rt::Pagination { marks: &[PageIndicator::Total(&["t"]), PageIndicator::Pages(&["p"])], ..OBJECTS };
    const OFFSET_TOTAL: rt::Pagination = rt::Pagination { turn: OFFSETS, ..TOTAL };
    // The number of previous items is unknown.
    let pages = [r#"{"d":[3],"t":1}"#, r#"{"d":[],"t":1}"#];
    assert_eq!(count(&pages, &TOTAL, |request| from_page(request, 3)).await.1.len(), 2);
    let pages = [r#"{"d":[3],"p":3}"#];
    assert_eq!(count(&pages, &TOTAL, |request| from_page(request, 3)).await.1.len(), 1);
    let (_, queries) = count(&[r#"{"d":[3],"t":3}"#], &OFFSET_TOTAL, |request| {
        request.query("offset", &2, rt::FORM);
    })
    .await;
    assert_eq!(queries, ["offset=2"]);
}

#[tokio::test]
async fn an_offset_goes_past_a_page_that_was_filtered_away() {
    const MORE: rt::Pagination = rt::Pagination { turn: OFFSETS, marks: &[PageIndicator::More(&["more"])], ..OBJECTS };
    let pages = [r#"{"d":[],"more":true}"#, r#"{"d":[1],"more":false}"#];
    let (items, queries) = count(&pages, &MORE, |request| {
        request.query("limit", &5, rt::FORM);
    })
    .await;
    assert_eq!((items.as_slice(), queries[1].as_str()), (&[1][..], "limit=5&offset=5"));
    // Without a length, the end is unknown.
    assert_eq!(count(&pages[..1], &MORE, |_| ()).await.1.len(), 1);
}

#[tokio::test]
async fn the_header_link_marks_the_end() {
    let mock = MockTransport::new();
    let page = |body: &'static str, link: &'static str| {
        http::Response::builder().header("link", link).body(Body::from(body)).unwrap()
    };
    mock.reply_with(page("[1]", r#"<https://a/?page=2>; rel="next", <https://a/?page=3>; rel="last""#));
    mock.reply_with(page("[]", r#"<https://a/?page=3>; rel="next", <https://a/?page=1>; rel="prev""#));
    mock.reply_with(page("[3]", r#"<https://a/?page=2>; rel="prev", <https://a/?page=1>; rel="first""#));
    assert_eq!(collect(&mock, &NUMBER, |_| ()).await.unwrap(), [1, 3]);
    assert_eq!(mock.requests().len(), 3);
}
