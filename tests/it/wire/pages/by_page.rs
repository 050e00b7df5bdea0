//! Pages with their bodies, headers and totals.

use super::super::canned::{Canned, json, response};
use super::super::paginate::{api, sending};
use super::super::workos::types::{ApplicationList, ConnectApplication};
use super::super::{client, server};

#[tokio::test]
async fn a_page_has_items_body_and_headers() {
    let server = server().await;
    let ids = server.seed_many(3, "org_1");
    let mut pages = client(&server).list_applications().limit(2).stream().by_page();
    let mut lengths = Vec::new();
    while let Some(mut page) = pages.try_next().await.unwrap() {
        assert_eq!((page.status().as_u16(), page.headers().contains_key("content-type")), (200, true));
        let list: ApplicationList = page.body().unwrap();
        assert_eq!(list.data.len(), page.len());
        let items: Vec<ConnectApplication> = page.by_ref().collect::<Result<_, _>>().unwrap();
        assert!(items == list.data && page.is_empty());
        lengths.push((items.len(), list.list_metadata.after));
    }
    assert_eq!(lengths, [(2, Some(ids[1].clone())), (1, None)]);
}

#[tokio::test]
async fn a_page_has_the_totals_of_its_list() {
    let (_canned, client) =
        sending(&[r#"{"Resources":["a","b"],"totalResults":3}"#, r#"{"Resources":["c"],"totalResults":3}"#]);
    let mut users = client.list_users().count(2).stream().by_page();
    for _ in 0..2 {
        let page = users.try_next().await.unwrap().unwrap();
        assert_eq!((page.total_items(), page.total_pages()), (Some(3), None));
    }
    assert!(users.try_next().await.unwrap().is_none());

    let (_canned, client) = sending(&[r#"{"rows":["a"],"paging":{"last":1}}"#]);
    let page = client.list_rows().stream().by_page().try_next().await.unwrap().unwrap();
    assert_eq!((page.total_items(), page.total_pages()), (None, Some(1)));
}

#[tokio::test]
async fn the_rest_of_a_page_is_a_page() {
    let (_canned, client) =
        sending(&[r#"{"found":["a","b","c"],"meta":{"next":"x"}}"#, r#"{"found":[],"meta":{"next":null}}"#]);
    let mut things = client.list_things().stream();
    assert_eq!(things.try_next().await.unwrap().as_deref(), Some("a"));
    let mut pages = things.by_page();
    let rest = pages.try_next().await.unwrap().unwrap();
    assert_eq!(rest.collect::<Result<Vec<_>, _>>().unwrap(), ["b", "c"]);
    let last = pages.try_next().await.unwrap().unwrap();
    assert!(last.is_empty());
    assert_eq!(last.body::<api::types::ListThingsResponse200>().unwrap().found, [""; 0]);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_bound_of_items_cuts_the_last_page() {
    let (canned, client) = sending(&[r#"{"found":["a","b"],"meta":{"next":"x"}}"#, r#"{"found":["c","d"]}"#]);
    let mut pages = client.list_things().stream().max_items(3).by_page();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 2);
    let last = pages.try_next().await.unwrap().unwrap();
    assert_eq!(last.body::<api::types::ListThingsResponse200>().unwrap().found, ["c", "d"]);
    assert_eq!(last.collect::<Result<Vec<_>, _>>().unwrap(), ["c"]);
    assert!(pages.try_next().await.unwrap().is_none());
    canned.next_request();
    canned.next_request();
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn errors_are_those_of_the_items() {
    let page = json("200 OK", r#"{"found":["a",1],"meta":{"next":"x"}}"#);
    let (_canned, client) =
        Canned::with(&[&page, &response("403 Forbidden", "text/plain", "", "no")], api::Client::builder());
    let mut pages = client.list_things().stream().by_page();
    let mut page = pages.try_next().await.unwrap().unwrap();
    assert_eq!(page.request_id(), Some("req_canned"));
    let error = page.body::<api::types::ListThingsResponse200>().unwrap_err();
    assert_eq!(error.decode_path().as_deref(), Some("found[1]"));
    assert_eq!(page.next().unwrap().unwrap(), "a");
    assert_eq!(page.next().unwrap().unwrap_err().decode_path().as_deref(), Some("found[1]"));
    assert!(page.next().is_none());
    assert!(pages.try_next().await.unwrap_err().is_forbidden());
    assert!(pages.try_next().await.unwrap().is_none());
}
